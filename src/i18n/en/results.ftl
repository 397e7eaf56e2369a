## Results

results-print = Print the report
results-help = Every figure comes from dated entries. Open it to see whom it counts; “How is this counted?” tells the rule. What was not noted stays “unknown”.
results-choice = What is looked at
results-period = Period
results-quarter = Quarter { $quarter }, { $year }
results-free = other dates
results-by = For
results-by-referent = Key worker
results-by-track = Training
results-by-territory = Area
results-by-cohort = Group
results-by-partner = Partner
results-by-public = Public
results-by-age = Age
results-everybody = everybody
results-all-of-them = to choose
results-set = ESF age bands
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Other dates, or as known on another day
results-from = From
results-to = To
results-known = As known on
results-known-help = The figures as they were on that day: what was noted later does not count. Leave empty to count everything.
results-known-told = Figures as known on { $date }: what was noted later does not count.
results-known-now = Count everything
results-known-all = all that is noted to date
results-days-wrong = Two dates are needed, the first before the second.
results-show = Show these figures
results-slice = For whom
results-contents = Contents of the results
results-tiles = The main figures
results-how = How is this counted?
results-percent = { $share }%
results-share = { $share } ({ $part } of { $of })
results-share-none = { $part } of { $of }
results-of = of { $of }
results-rate = { $share } ({ $of } still observed)
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number }: { $what }. See the list
results-list-title = { $number }: { $what }
results-close = Close the list
results-erased = erased file
results-targets = Targets for the year
results-targets-of = Targets for { $year }
results-targets-help = What you committed to reach in the year. The target then stands beside the figure.
results-target-none = no target
results-sheet = Activity report
results-beside = { $what }: { $number }
results-files = Take the report along
results-files-help = These files name your colleagues and companies, never the people you accompany. Nothing seals them. In the version to share, numbers from 1 to 4 are masked, and those by which they could be found.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Version to share
results-file-made = File made: { $file }. You find it among your downloads.
results-counts = Figures to compare
results-counts-help = To compare with other organisations: numbers alone, without any name, small ones masked.
results-changes = Differences from what was known on { $date }
results-changes-none = Nothing that was noted since changes these figures.
results-change-enters = counts today
results-change-leaves = no longer counts
results-change-figure = { $table }: { $row }, { $column }
results-change-fact = { $what } of { $on }, noted on { $at }
results-change-time = Nothing was noted since: only time has passed.
results-picture-funnel = { $hired } of { $accompanied } people accompanied began a first contract, { $share }
results-picture-steps = { $days ->
    [one] At the step “{ $step }”, half of the people have been there for { $days } day or more; those who left it had stayed { $usual } days
   *[other] At the step “{ $step }”, half of the people have been there for { $days } days or more; those who left it had stayed { $usual } days
}
results-picture-steps-none = No step lasts longer today than it usually does
results-picture-steps-help = The bar: for how many days those present have been there (median). The stroke: how many days those who left it had stayed (median).
results-picture-stay = { $days }; usually { $usual }
results-picture-obstacles = { $solved } obstacles solved in the period, { $there } still there at the end
results-picture-obstacle = { $solved } solved, { $there } there
results-part-solved = solved in the period
results-part-there = there at the end
results-part-hired = followed by a job within 90 days
results-part-not-hired = no job within 90 days, or unknown
results-picture-staying-unknown = It is too early to say how many people are still in work after six months
results-picture-staying-track = Depending on the training, { $low } to { $high } people out of 100 are still in work after six months
results-picture-staying-contract = Depending on the first contract, { $low } to { $high } people out of 100 are still in work after six months
results-picture-staying-public = Depending on the public, { $low } to { $high } people out of 100 are still in work after six months
results-picture-staying-help = In months since the first day of work. A small stroke: somebody still in work on the last known day. Four curves at most, those of the most people.
results-picture-observed = Still observed
results-days-of = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
results-list-things = { $count ->
    [one] of { $count } person
   *[other] of { $count } people
}
results-target = { $number } of { $target } aimed at
results-picture-staying = { $low ->
    [one] { $low } person out of 100 hired is still in work after six months
   *[other] { $low } people out of 100 hired are still in work after six months
}
results-picture-moves = { $count ->
    [one] The most frequent move is from “{ $from }” to “{ $to }”: { $count } person
   *[other] The most frequent move is from “{ $from }” to “{ $to }”: { $count } people
}
results-picture-moves-help = { $count ->
    [0] On the right, moves forward; on the left, moves back.
    [one] On the right, moves forward; on the left, moves back. { $count } rarer move is in the table only.
   *[other] On the right, moves forward; on the left, moves back. { $count } rarer moves are in the table only.
}
results-picture-placements = { $share ->
    [one] { $share } placement out of 100 that ended is followed by a job within 90 days
   *[other] { $share } placements out of 100 that ended are followed by a job within 90 days
}
results-picture-places = { $count ->
    [one] Most people come from { $place }: { $count }
   *[other] Most people come from { $place }: { $count }
}
results-picture-others = { $count ->
    [one] { $count } other place is in the table.
   *[other] { $count } other places are in the table.
}
results-picture-workload = { $count ->
    [0] Nobody follows more than { $reference } people, the reference
    [one] { $count } colleague follows more than { $reference } people, the reference
   *[other] { $count } colleagues follow more than { $reference } people, the reference
}
results-change-more = { $count ->
    [one] And { $count } other figure.
   *[other] And { $count } other figures.
}
deed-report = Report exported
## The figures of the report: sections, tables, definitions

results-section-organisation = Organisation and period
results-section-public = Who came
results-section-path = The pathway
results-section-placements = Placements and companies
results-section-exits = Exits and jobs
results-section-retention = Staying in work
results-section-exchanges = Exchanges with partners
results-section-quality = Quality of the data, and its limits
results-table-main = From being accompanied to work that lasts
results-table-volume = Volume of activity
results-table-age = Age
results-table-schooling = Schooling
results-table-status = Status on entry
results-table-neet = Young people neither in work nor in training (NEET)
results-table-newcomer = Newcomers
results-table-public = Publics
results-table-track = Training tracks
results-table-territory = Areas
results-table-locality = Towns and villages
results-table-funnel = The funnel
results-table-steps = Time in each step
results-table-moves = Moves from step to step
results-table-obstacles = Obstacles
results-table-hours = Hours by category
results-table-hours-track = Hours by training track
results-table-placements = Placements
results-table-placements-type = Placements by type
results-table-placements-goal = Placements by goal
results-table-placements-sector = Placements by sector
results-table-placements-company = Placements by company
results-table-exits = Exits
results-table-outcomes = What people left for
results-table-exits-track = Exits by training track
results-table-exits-nil = Training tracks without a positive exit
results-table-end-codes = Reasons for ending (to be checked)
results-table-contracts = Contracts that are durable when signed
results-table-contract-sorts = Contracts by type
results-table-boomerang = Back to the CPAS after an article 60
results-table-fse = European Social Fund
results-table-fse-age = European Social Fund: age on entry
results-table-retention = Still in work after 1, 3 and 6 months
results-table-survival = How long the work lasts
results-table-exchanges = Files by partner
results-table-unknown = What is unknown
results-table-follow-ups = Follow-ups in work
results-table-workload = Persons followed by each key worker
results-table-exits-note = The field argues about the denominator: both shares are given, and the unknown share beside them.
results-table-exits-nil-note = An unknown outcome may yet turn out to be positive.
results-table-end-codes-note = A proposed correspondence, to be checked with the administration before it is used.
results-table-public-note = A person may have several publics: the rows do not add up.
results-table-neet-note = Yes, if the person has the organisation's public “NEET”; otherwise it is unknown.
results-table-contract-sorts-note = A person may have contracts of several types: the column of persons does not add up.
results-table-survival-note = Estimated after Kaplan and Meier: a person whose end is unknown counts for as long as they were followed.
results-table-fse-note = Of who came back, the first entry and the last exit count. What the Fund asks and is not noted here is not counted.
results-table-steps-note = Each stay in a step counts with its own days, also after a step back.
results-i1 = Persons accompanied
results-i1-definition = Each person with at least one day of the period in a step after the assessment and before the exit: training, placement, search for a job, CPAS contract, work or staying in work. A person counts once, even after leaving and coming back. From the steps that were noted, with their days.
results-i2 = First contract
results-i2-definition = Of the persons accompanied, those whose very first contract that counts as a job began in the period. An article 60 or 61 and the training of a PFI are none; part-time and agency work are. From the first day of contracts; a contract that was planned and has not begun does not count.
results-i3a = Insertion as the decree words it
results-i3a-definition = Of the persons accompanied, those who reached in the period three months with one employer, or six months with several (decree of 13 December 2023, article 1), shown by a “yes” to a follow-up or a confirmed end. A gap shorter than the organisation's setting does not break it. From contracts and answers to follow-ups.
results-i3b = In work for more than 6 months
results-i3b-definition = Of the persons accompanied, those whose work, from one contract to the next, passed six months (a setting of the organisation) in the period, shown by a “yes” to a follow-up or a confirmed end. What nothing confirms yet is counted apart. From contracts and answers to follow-ups.
results-i4 = Contracts durable when signed
results-i4-definition = Of the contracts that count as a job and began in the period, those without a planned end (open-ended) or agreed for six months at least. Contracts are counted, then persons apart. From the type, the first day and the planned end of contracts.
results-i5 = Positive exits
results-i5-definition = Persons who left in the period for a job or a training that qualifies. First share: of the finished exits whose outcome is known, so without dropouts, personal reasons, moves away and unknown outcomes. Second share: of all exits. Passing to a colleague or a partner is no exit. Who left twice counts by the last one. From the closing step and the outcome that was noted.
results-i6 = On to another training
results-i6-definition = Persons who left in the period for a training, qualifying or not, by the same two denominators as positive exits.
results-i7 = Hours
results-i7-definition = Hours done and hours that count as done, of the months that begin in the period. Planned, excused, absent and not entered are 0. A value entered by hand takes the place of the computed one. From attendance, placements, interviews, article 60 contracts and assimilated absences.
results-i8 = Placements
results-i8-definition = Placements begun and ended in the period. Completed: normal term, hired or gone on to a training. Evaluated on time: within the days of the setting after the end. Followed by a job: a contract began after the placement had, at the latest 90 days after its end. A planned placement that did not begin does not count. From placements, evaluations and contracts.
results-i9 = Back to the CPAS
results-i9-definition = Of the article 60 contracts that ended in the period, six months ago at least, those after which the person left for the CPAS within six months. Too recent ones are counted apart. From the confirmed end of contracts and the outcome of the exit.
results-i10 = Who is accompanied
results-i10-definition = The persons accompanied by age (year of birth), schooling, status on entry, public and place, on the last day of the period on which they were accompanied. What is not noted stays “unknown”.
results-i11 = Quality of the follow-up
results-i11-definition = Follow-ups in work due in the period, answered on time (at most seven days after their day), late or not at all; persons without a contact for longer than the rhythm of their step; proofs of eligibility that were seen.
results-i12 = Persons followed
results-i12-definition = Persons who have neither left nor reached the last step on the last day of the period, by their key worker on that day, beside the reference of the sector.
results-age-0-24 = Under 25
results-age-25-54 = 25 to 54
results-age-0-17 = Under 18
results-age-18-29 = 18 to 29
results-age-30-54 = 30 to 54
results-age-55 = 55 and over
results-end-c01 = C01 · job
results-end-c02 = C02 · training within the integration pathway
results-end-c03 = C03 · training outside the integration pathway
results-end-c04 = C04 · help to search for a job
results-end-c05 = C05 · another type of action
results-end-c06 = C06 · outcome unknown
results-column-number = Number
results-column-share = Share
results-column-of-accompanied = Of the persons accompanied
results-column-of-hired = Of the first contracts
results-column-was-there = Persons who were in the step
results-column-left-step = Stays that ended: persons
results-column-median = Median time
results-column-there-at-end = Still there at the end
results-column-median-so-far = Median time so far
results-column-there-before = There on the eve
results-column-noted = Noted in the period
results-column-solved = Solved in the period
results-column-done = Hours done
results-column-assimilated = Hours that count as done
results-column-started = Begun
results-column-ended = Ended
results-column-completed = Completed
results-column-evaluated = Evaluated on time
results-column-hired = Followed by a job
results-column-of-known = Of the finished exits with a known outcome
results-column-of-exits = Of all exits
results-column-before-end = Before the planned end
results-column-at-end = At the planned end or later
results-column-end-unknown = Without a planned end
results-column-left = Exits
results-column-positive = Positive
results-column-outcome-unknown = Outcome unknown
results-column-contracts = Contracts
results-column-durable = Durable when signed
results-column-persons = Persons
results-column-still = Still in work
results-column-lost = No longer in work
results-column-not-known = Unknown
results-column-too-soon = Too soon to tell
results-column-of-known-work = Of those of whom it is known
results-column-people = Persons
results-column-ended-work = Known end of work
results-column-1m = Still in work at 1 month
results-column-3m = Still in work at 3 months
results-column-6m = Still in work at 6 months
results-column-12m = Still in work at 12 months
results-column-sent = Sent
results-column-received = Received by the partner
results-column-settled = Settled
results-column-persons-sent = Persons in these files
results-column-reference = Reference of the sector
results-row-hired-outside = First contract outside the accompaniment
results-row-inserted-unconfirmed = Insertion as the decree words it, not confirmed yet
results-row-retained-unconfirmed = More than 6 months, not confirmed yet
results-row-retained-since = First contracts of the period that have passed 6 months since
results-row-came = Persons who came
results-row-came-again = of whom came back
results-row-active = Persons followed on the last day
results-row-left = Persons who left
results-row-proof = Proof of eligibility seen
results-row-yes = Yes
results-row-no = No
results-row-declined = Does not wish to answer
results-row-assimilated = Hours that count as done
results-row-placements-started = Placements begun
results-row-placements-ended = Placements ended
results-row-placements-completed = Placements completed
results-row-placements-unknown = Reason of the end unknown
results-row-placements-evaluated = Placements evaluated on time
results-row-placements-hired = Placements followed by a job within 90 days
results-row-finished-known = Finished exits with a known outcome
results-row-outcome-unknown = Exits with an unknown outcome
results-row-before-end = Exits before the planned end
results-row-at-end = Exits at the planned end or later
results-row-end-unknown = Exits without a planned end noted
results-row-broken-off = Exits before the end (dropout, personal reason, moved away)
results-row-contracts = Contracts begun that count as a job
results-row-contract-persons = Persons who have these contracts
results-row-durable-persons = Persons with a contract durable when signed
results-row-contracts-unknown = Contracts whose type is unknown
results-row-art60-ended = Articles 60 that ended six months ago at least
results-row-art60-too-soon = Articles 60 that ended less than six months ago
results-row-fse-entries = Entries (the first)
results-row-fse-exits = Exits (the last)
results-row-fse-searching = On leaving: helped to search elsewhere
results-row-fse-training = On leaving: in a training
results-row-fse-employed = On leaving: in work
results-row-fse-later = Six months later: in work
results-row-fse-later-unknown = Six months later: unknown
results-row-1m = After 1 month
results-row-3m = After 3 months
results-row-6m = After 6 months
results-row-no-track = None
results-row-no-birth-year = Without a year of birth
results-row-no-schooling = Without schooling
results-row-no-status = Without a status on entry
results-row-no-locality = Without a town or village
results-row-without-track = Without a training track
results-row-no-referent = Without a key worker
results-row-no-proof = Without a proof of eligibility seen
results-row-erased = Erased records, known by the month alone
results-row-asked = Follow-ups due in the period
results-row-asked-on-time = Answered on time
results-row-asked-late = Answered late
results-row-asked-missed = Without an answer
results-row-silent = Persons followed without a contact for too long
results-row-other-member = Somebody who is not on the list any more
results-noughts-show = { $count ->
    [one] Show { $count } row of zeros
   *[other] Show { $count } rows of zeros
}
results-noughts-hide = Fold the rows of zeros away
results-noughts = { $count ->
    [one] { $count } row of zeros is not printed.
   *[other] { $count } rows of zeros are not printed.
}
