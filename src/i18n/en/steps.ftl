# What a step needs, its checklist, and the passages through the organisation.

checklist-title = For the step “{ $step }”
checklist-count = { $done } of { $count }
checklist-passed = Step begun with points missing: { $reason }
consequence-begin = To begin well
consequence-count = So that it counts in the reports
consequence-later = For what follows
consequence-none = Already in order
gate-title = What you need for this step
gate-help-training = The training track and its first day.
gate-no-track = Your organisation has no training track yet: first add one in the settings.
gate-help-placement = The company and the start. The rest can wait.
gate-help-cpas_contract = The dates of the contract, to prepare what follows in time.
gate-help-hired = The type of contract and its first day: the follow-ups are counted from that day.
gate-help-retained = An answer to the follow-up at 6 months: give it here.
gate-help-closed = What becomes of the person; “Outcome unknown” is an answer.
gate-pass = Continue anyway, and say why
gate-reason = Why continue?
gate-complete = Complete
passage-title = Pathways in the organisation
passage-pause = Pause
passage-resume = Resume
passage-paused = Paused
passage-late-move = Add a forgotten change of step
passage-running = Pathway { $number }: since { $from }
passage-ended = Pathway { $number }: from { $from } to { $to }, { $outcome }
passage-before-end = { $count ->
    [one] { $count } day before the planned end
   *[other] { $count } days before the planned end
}
passage-at-end = after the planned end

# The default points of the checklists.

point-info_given = Information given
point-privacy_notice = Privacy notice handed over
point-channel_known = Preferred channel
point-next_appointment = Next appointment
point-eligibility = Conditions checked, proof seen
point-forem_registration = Registered with Forem (integration income: 4 weeks)
point-end_of_rights = Asked when benefit entitlement ends
point-obstacles_reviewed = Obstacles discussed
point-goal = Job goal
point-decision = Decision taken
point-two_sectors = Two sectors chosen
point-placement_1 = First placement
point-placement_2 = Second placement
point-project_written = Career plan written
point-theory_licence = Driving theory, if wanted
point-track_start = Training track and start
point-training_contract = Training contract signed
point-programme = Programme agreed
point-midway_evaluation = Midway evaluation
point-hours_up_to_date = Hours up to date
point-placement_planned = Placement planned
point-skills_validation = Validation of skills offered
point-company = Company and dates
point-convention = Agreement signed
point-insurance = Insurance in order
point-transport = Transport settled
point-call_day_2 = Call on the second day
point-mid_visit = Visit during the placement
point-three_way_evaluation = Three-way evaluation (trainee, company, centre)
point-thanks = Thanks to the company
point-mire_convention = Agreement with the MIRE
point-post_description = Job description
point-offer_proposed = Opening proposed
point-post_visit = Workplace visit prepared
point-aid_checked = Hiring aid checked
point-cpas_dates = Dates of the CPAS contract
point-cpas_agent = CPAS worker
point-experience = Experience noted
point-mire_meeting = Meeting with the MIRE, 3 months before the end
point-job_plan = Plan towards a job
point-contract = Type and start of the contract
point-aid_requested = Hiring aid requested
point-follow_up_7d = Follow-up at 1 week
point-follow_up_1m = Follow-up at 1 month
point-follow_up_3m = Follow-up at 3 months
point-follow_up_6m = Follow-up at 6 months
point-employer_called = Employer called
point-retained_answer = Answer at 6 months
point-later_news = Agreed to give news later
point-outcome = Outcome
point-outcome_source = Source of this information
point-papers = Papers handed over
