# The printable sheets: their screens, and the words on paper.

paper-print = Print
paper-menu = Sheets to print
paper-back = Back
paper-hint = Read the sheet before you print it. Dotted lines are to be filled in by hand.
paper-dossier = Record
paper-person = Sheet for the person
paper-person-title = My pathway
paper-presence = Attendance sheet
paper-attendance = Attendance certificate
paper-placement = Placement agreement, summary
paper-visit = Placement visit sheet
paper-printed = Printed on { $date } by { $name }, { $organisation }
paper-to-fill = to fill in by hand
paper-signature = Date and signature
paper-name = Last and first name
paper-birth-date = Date of birth
paper-address = Address
paper-situation = Situation
paper-training = Training
paper-agreed = What was agreed
paper-contacts = Contacts
paper-around = Support network
paper-left-out = Private notes that are not ticked, the text of contacts and the obstacles that stay inside the organisation are not on this sheet.
paper-private-notes = Private notes to put on this sheet
paper-path = My steps
paper-goal = The job I aim at
paper-done = What I have done
paper-experience = What I learnt at work
paper-proofs = My skills, diplomas and certificates
paper-to-do = What is still to do
paper-coming = Next dates
paper-milestones = In work
paper-next = Next appointment
paper-appointment = Day and time
paper-place = Place
paper-referent = Contact person
paper-coming-placement = start of the placement at { $company }
paper-coming-placement-open = start of a placement
paper-coming-contract = start of work at { $employer }
paper-coming-contract-open = start of a job
paper-coming-follow-up = we ask how work is going
paper-from = From
paper-to = To
paper-attendance-text = { $organisation } certifies that { $name } was present on the half-days below, { $when }. The durations shown are the actual ones.
paper-attendance-none = No attendance is noted for this period.
paper-day = Day
paper-time = Duration
paper-no-time = duration not noted
paper-total = Total
paper-sum = { $count ->
    [one] { $count } half-day, { $hours }
   *[other] { $count } half-days, { $hours }
}
paper-untimed = { $count ->
    [one] The duration of { $count } half-day is not noted and does not count.
   *[other] The duration of { $count } half-days is not noted and does not count.
}
paper-made-at = Issued at
paper-the-person = The person
paper-organisation = The organisation
paper-the-placement = The placement
paper-company-address = Address of the company
paper-timetable = Timetable
paper-insurance = Insurance, policy number
paper-sign-person = The person
paper-sign-company = The company
paper-sign-organisation = The organisation
paper-sign-tutor = The tutor
paper-sign-trainer = The trainer
paper-no-placement = This record has no placement yet. Note it in the record, then come back here.
paper-the-visit = The visit
paper-visit-day = Day and time
paper-visit-by = Visited by
paper-visit-met = People met
paper-visit-next = Next visit
paper-criteria = Points observed
paper-criterion = Point
paper-remarks = Remarks
paper-subject = Subject
paper-copy = Copy for the person
paper-held-help = Everything is on it, including private notes and what is never passed on: this paper is for the person alone. Hand it over in person.
paper-held-intro = This is all that { $organisation } has written about you in this program, as of { $date }. This paper is yours.
paper-held-else = Other information
paper-held-given = Who it was passed on to
paper-held-given-none = Nothing was passed on to another organisation with this program.
paper-held-given-line = { $organisation }, on { $date }: { $what }
paper-held-kept = How long it is kept
paper-held-rule = { $count ->
    [one] A record is kept for { $count } month after it is closed, or longer if a reason is written down. After that, it is erased.
   *[other] A record is kept for { $count } months after it is closed, or longer if a reason is written down. After that, it is erased.
}
paper-held-rights = What you can ask
paper-held-correct = Is something wrong, or missing? Tell the person who supports you: they correct it with you.
paper-held-erase = You can ask to have this record erased. Only numbers without your name are then kept. Was something passed on? Ask the organisation that received it to erase it too.
paper-held-withdraw = You can withdraw a sharing agreement at any time, without saying why.
paper-held-complaint = If you think that your data is being misused, you can contact the Data Protection Authority, rue de la Presse 35, 1000 Brussels.
paper-held-written = All that was written, day after day
paper-held-line = { $date }, { $author }: { $said }
paper-held-undone = (undone since)
paper-week = Contacts of the week
paper-week-choice = Choice of the week
paper-week-none = No contact noted this week.
paper-week-total = Contacts noted: { $count }, reached: { $reached }, not reached: { $missed }. People: { $people }.
paper-week-by-way = By channel
paper-week-by-referent = By key worker
paper-week-by-person = By person
paper-week-way = Channel
paper-week-noted = Noted
paper-week-reached = Reached
paper-week-missed = Not reached
paper-week-last = Last reached
paper-week-attempts = Attempts since
paper-week-never = never
paper-week-help = A message left or a call without an answer is an attempt. Only “Reached” sets the count back to zero.
paper-search = Job search approaches
paper-search-count = { $count ->
    [one] { $count } approach
   *[other] { $count } approaches
}
paper-search-undated = Without a date
paper-search-sign = The person
paper-run = Route sheet
paper-run-hour = Time
paper-run-far = As the crow flies
paper-run-due = To do
paper-run-task = a task
paper-run-besides = { $count ->
    [one] and { $count } reminder to look up in the record
   *[other] and { $count } reminders to look up in the record
}
paper-run-help = This sheet leaves the office with you: it shows no obstacles, notes or task details. The rest is in the records.
paper-run-destroy = To be destroyed after use.
paper-company = Visit to a company

paper-journey = My pathway, in easy words
paper-journey-since = I came here on { $date }.
paper-journey-done = What I have done
paper-journey-now = At the moment
paper-journey-stages = My placements
paper-journey-goal = The job that I want
paper-journey-coming = What comes next
paper-journey-helps = Who helps me
paper-journey-who = My contact
paper-journey-phone = Telephone
paper-journey-stage = A placement at { $company }, from { $date }.
paper-journey-stage-open = A placement, from { $date }.
paper-journey-done-intake = I met the team.
paper-journey-done-assessment = I looked at my situation with the team.
paper-journey-done-orientation = I looked for a job that suits me.
paper-journey-done-training = I did a training course.
paper-journey-done-placement = I did a placement in a company.
paper-journey-done-job_search = I looked for a job.
paper-journey-done-cpas_contract = I worked with a contract of the CPAS.
paper-journey-done-hired = I found a job.
paper-journey-done-retained = I kept my job.
paper-journey-done-closed = I finished a pathway here.
paper-journey-now-intake = I am meeting the team.
paper-journey-now-assessment = I am looking at my situation with the team.
paper-journey-now-orientation = I am looking for a job that suits me.
paper-journey-now-training = I am doing a training course.
paper-journey-now-placement = I am doing a placement in a company.
paper-journey-now-job_search = I am looking for a job.
paper-journey-now-cpas_contract = I am working with a contract of the CPAS.
paper-journey-now-hired = I have a job.
paper-journey-now-retained = I am keeping my job.
paper-journey-now-closed = I have finished my pathway here. I can come back.
paper-plan = Action plan
paper-plan-none = Nothing has been agreed yet.
paper-plan-actions = What we are doing
paper-plan-what = To do
paper-plan-when = By when
paper-plan-with = With whom
paper-plan-done = Done
paper-plan-more = { $count ->
    [0] Everything is on this sheet
    [one] { $count } other action is in the record
   *[other] { $count } other actions are in the record
}
paper-trainee = ESF trainee sheet
paper-trainee-title = ESF trainee sheet { $year }
paper-trainee-year = Another year
paper-trainee-absent = This person was not there in { $year }.
paper-trainee-known = What is noted
paper-trainee-declined = Does not wish to answer
paper-trainee-before = Before the planned end
paper-trainee-at-end = At the planned end or later
paper-trainee-missing = { $count ->
    [0] Nothing to complete
    [one] { $count } field to complete
   *[other] { $count } fields to complete
}
paper-trainee-asked-status = Situation on entry
paper-trainee-asked-unoccupied = Without work since
paper-trainee-asked-schooling = Level of schooling
paper-trainee-asked-diploma = Diploma
paper-trainee-asked-entry = Entry (first session)
paper-trainee-asked-track = Training track
paper-trainee-asked-art60 = Article 60 since
paper-trainee-asked-exit = Exit
paper-trainee-asked-outcome = Outcome
paper-trainee-asked-timing = Before or at the planned end
paper-trainee-asked-proof = What was acquired
paper-trainee-band-c00 = less than 6 months
paper-trainee-band-c06 = 6 to 12 months
paper-trainee-band-c12 = 12 to 24 months
paper-trainee-band-c24 = more than 24 months
paper-congratulation = Congratulations on a new job
paper-trainee-code = { $field } (number to be checked)
paper-trainee-lacks = To complete
