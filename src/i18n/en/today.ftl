today-rule-agreement = No valid agreement with a partner any more
today-rule-number = A text seems to hold a national register number
today-rule-rights_end = End of benefit entitlement
today-rule-cpas_end = End of the CPAS contract
today-rule-contract_end = End of the contract
today-rule-aid_end = End of the hiring aid
today-rule-follow_up = Follow-up after the hire
today-rule-convention = Placement agreement to be signed
today-rule-hours = Hours near the maximum of the training tracks
today-rule-newcomer = Deadline of the integration pathway
today-rule-newcomer_review = Review of the integration pathway
today-rule-assessment = Assessment to be concluded
today-rule-accompaniment = Support near its maximum length
today-rule-placement_end = End of a placement to be confirmed
today-rule-placement_length = Placement longer than its type allows
today-rule-evaluation = Placement to be evaluated
today-rule-agreement_end = Sharing agreement ends soon
today-rule-outcome = Outcome unknown: ask for news
today-rule-task = Task
today-rule-silence = Without contact
today-rule-partner_file = Receipt awaited from a partner
today-rule-accreditation = End of the accreditation
today-rule-retention = Record kept too long
today-rule-stay_end = End of the residence document
today-rule-work_permit_end = End of the work permit
today-rule-licence_end = End of the driving licence
today-rule-host_hours = Hours for the month to be requested
today-source-agreement = GDPR: nothing is sent without a valid agreement.
today-source-number = Act of 8/08/1983: this number is not written here.
today-source-rights_end = Reform of unemployment benefit, notice of the CSC; the time limits are usual practice.
today-source-cpas_end = Rebond project of Miresem; the time limits are usual practice.
today-source-contract_end = PFI: Walloon reform, notice of UCM; the time limit is usual practice.
today-source-aid_end = Hiring aids; the time limit is usual practice.
today-source-follow_up = Usual practice of the MIRE: more than six months in work.
today-source-convention = Usual practice: no placement without a signed agreement.
today-source-hours = Circular of 25/06/2009, former rules; to be checked.
today-source-newcomer = Integration pathway, Walloon Region; to be checked.
today-source-newcomer_review = Integration pathway, Walloon Region; to be checked.
today-source-assessment = Legislation on the MIRE: two months; to be checked.
today-source-accompaniment = Legislation on the MIRE: two years; to be checked.
today-source-placement_end = Usual practice: a planned end has to be confirmed.
today-source-placement_length = MISIP: fifteen days; to be checked.
today-source-evaluation = Usual practice: a three-way evaluation within the week.
today-source-agreement_end = GDPR: the agreement is renewed with the person, or ends.
today-source-outcome = Exit statistics of the sector; the time limits are usual practice.
today-source-task = Noted by your team.
today-source-silence = Usual practice: nobody is to be forgotten.
today-source-partner_file = Usual practice: a file without a receipt may not have arrived.
today-source-accreditation = The accreditation runs for a set time; its renewal has to be prepared in advance.
today-source-retention = GDPR: no longer than necessary.
today-source-stay_end = Usual practice of the CPAS: a reminder two months before the date.
today-source-work_permit_end = Usual practice of the CPAS: a reminder two months before the date.
today-source-licence_end = Usual practice of the CPAS: a reminder one month before the date.
today-source-host_hours = Usual practice of the CPAS: ask the company for the hours on the 20th of the month.
today-why = { $field }: { $date }.
today-why-days = { $field }: { $date }. Threshold: { $count ->
    [one] { $count } day
   *[other] { $count } days
}.
today-why-months = { $field }: { $date }. Threshold: { $count ->
    [one] { $count } month
   *[other] { $count } months
}.
today-why-percent = { $field }: { $date }. Threshold: { $count }% of the maximum.
today-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
today-now = Today
today-in = { $count ->
    [one] In { $count } day
   *[other] In { $count } days
}
today-whose = For whom
today-mine = For me
today-everybody = Everybody
today-group-late = Late
today-group-today = Today
today-group-week = Within seven days
today-group-later = Later
today-reading = Reading the records…
today-none = Nothing to look at for now.
today-found = { $count ->
    [one] { $count } more line was found.
   *[other] { $count } more lines were found.
}
today-show-found = Show them
today-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
today-elsewhere = { $count ->
    [one] { $count } line is for somebody else.
   *[other] { $count } lines are for others.
}
today-done = Done
today-answer = Answer
today-contact = Contact
today-later = Later
today-ask-why = Why?
today-later-title = Seen, not now
today-tomorrow = Tomorrow
today-in-a-week = In a week
today-until = Or on
today-until-past = Choose a day to come.
today-put-off = Put off
today-set = Set this reminder
today-silent-title = No news
today-silent-days = { $count ->
    [one] { $count } day without reaching them (limit: { $rhythm })
   *[other] { $count } days without reaching them (limit: { $rhythm })
}
today-silent-last = last contact on { $date }
today-silent-never = no contact noted, counted from the start of the step
today-since-title = Since your last visit
today-since-line = { $who }: { $what }
today-since-elsewhere = { $count ->
    [one] And { $count } record that others follow
   *[other] And { $count } records that others follow
}
today-all-seen = All seen
alerts-title = Reminders
alerts-help = Each reminder gives its source and its threshold. Set here when it begins to show. Nothing is ever blocked.
alerts-later = Seen: tell me again on { $date }
alerts-between = Between { $least } and { $most }.
alerts-none = no reminder
alerts-rhythm = Without contact, “{ $step }”: days at most
alerts-rhythm-first = Without contact, first month of a job: days at most
alerts-limit-assessment = Assessment: days at most
alerts-limit-assessment_warn = Assessment: warn from day
alerts-limit-accompaniment = Support: months at most
alerts-limit-accompaniment_warn = Support: warn from month
alerts-limit-hours_near = Hours: warn from, in % of the maximum
alerts-limit-convention = Placement agreement: days before the start
alerts-limit-placement_misip = MISIP: days at most
alerts-limit-newcomer = Integration pathway: months at most
alerts-limit-newcomer_warn = Integration pathway: warn from month
alerts-limit-newcomer_review = Integration pathway: months until the review
alerts-limit-stay_end = Residence document: months before the end
alerts-limit-work_permit_end = Work permit: months before the end
alerts-limit-licence_end = Driving licence: months before the end
alerts-limit-host_hours = Hours in a company: day of the month of the reminder, 0 for none
alerts-limit-accreditation = End of the accreditation: months before
alerts-delays-cpas_end = End of a CPAS contract: reminders before
alerts-delays-rights_end = End of benefit entitlement: reminders before
alerts-delays-contract_end = End of a contract, a PFI or an aid: reminders before
alerts-delays-outcome = Unknown outcome: reminders after
delay-7d = 7 days
delay-14d = 14 days
delay-30d = 30 days
delay-60d = 60 days
delay-90d = 90 days
delay-120d = 120 days
delay-1m = 1 month
delay-2m = 2 months
delay-3m = 3 months
delay-6m = 6 months
delay-9m = 9 months
delay-12m = 12 months
newcomer-path = Integration pathway
newcomer-since = Under way since { $date }
newcomer-over = Done, or not needed, since { $date }
substitutes-title = Absences and substitutes
substitutes-help = During an absence, reminders go to the colleague who stands in; they come back on the day after the absence ends.
substitutes-edit = Absence of { $name }
substitutes-by = Replaced by { $name }
help-today-title = Today, and reminders
help-today-screen = “Today” opens first as soon as there is somebody on the board. What is late comes first, then what is for today, for the week and for later; under each heading, what has the most serious consequences is at the top. It shows what is for you, for the colleague you stand in for, and for nobody in particular; “Everybody” shows the rest. A task is ticked (F); for anything else “Answer” leads to the place in the record where it is answered, and the line goes once that is written. “Later” (P) brings it back on another day, for the whole team; “Contact” (C) logs a contact. “No news” shows the people who have not been reached for longer than the limit for their step.
help-today-since = “Since your last visit” says what colleagues or partners changed, until you press “All seen”. This computer keeps it for each person who works on it.
help-today = Reminders come from what the records say: an end, a deadline, a long silence. There is nothing to set up. What is undone or settled disappears. Each reminder says why it shows and where its rule comes from; the thresholds are in “Settings”, under “Reminders”. During an absence, reminders go to whoever stands in.
