## Results

results-print = Print the report
results-help = Every figure comes from dated entries. Open it to see whom it counts; “How is this counted?” gives the rule. What was not noted stays “unknown”.
results-choice = What to look at
results-period = Period
results-quarter = Quarter { $quarter }, { $year }
results-free = other dates
results-by = For
results-by-referent = Key worker
results-by-track = Training track
results-by-territory = Area
results-by-cohort = Group
results-by-partner = Partner
results-by-public = Target group
results-by-age = Age
results-everybody = everybody
results-all-of-them = to be chosen
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
results-known-wrong = “As known on” needs a day in the past, such as 31/12/2025. Leave it empty for today's figures.
results-show = Show these figures
results-slice = People counted
results-contents = Contents of the results
results-tiles = The main figures
results-how = How is this counted?
results-percent = { $share }%
results-share = { $share } ({ $part } of { $of })
results-share-none = { $part } of { $of }
results-of = of { $of }
results-rate = { $share } (still being followed: { $of })
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number }: { $what }. See the list
results-list-title = { $number }: { $what }
results-close = Close the list
results-erased = erased record
results-targets = Targets for the year
results-targets-of = Targets for { $year }
results-targets-help = What you committed to reach in the year. The target then stands beside the figure.
results-target-none = no target
results-sheet = Activity report
results-beside = { $what }: { $number }
results-files = Export the report
results-files-help = These files name your colleagues and companies, never the people you support. No passphrase protects them. In the version to share, numbers from 1 to 4 are masked, as are those from which they could be worked out.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Version to share
results-file-made = File made: { $file }. You will find it in your downloads.
results-counts = Figures to compare
results-counts-help = To compare with other organisations: numbers alone, without any name, small ones masked.
results-compare = Compare with other organisations
results-compare-help = Open the “Figures to compare” files that other organisations have sent you. Nothing in them is stored: they are forgotten when you close Passerelle.
results-compare-file = Files of figures received
results-compare-refused = “{ $file }” was not added. { $reason }
results-compare-own = This file comes from your own organisation: its figures are already here. Nothing was changed. Choose one from another organisation.
results-compare-part = This file counts only some of the people, so the comparison would be wrong. Nothing was changed. Ask that organisation for the figures covering everyone.
results-compare-everybody = To compare, first show the figures for everyone.
results-compare-when = { $from } to { $to }; figures made on { $made }.
results-compare-known = As known on { $date }.
results-compare-other-days = These figures cover other days than yours, so they are not in the comparison.
results-compare-same-days = Show my figures for those days
results-compare-drop = Remove
results-compare-note = Each organisation counts the people it supports, so someone followed by two of them is counted twice. Numbers from 1 to 4 are masked, yours included; a total that contains one reads “at least”.
results-compare-workbook = Comparison in Excel
results-compare-sum = All together
results-compare-sum-of = All together: { $what }
results-compare-each = Each one
results-compare-together = { $count ->
    [one] Together: { $count } organisation
   *[other] Together: { $count } organisations
}
results-changes = Differences from what was known on { $date }
results-changes-none = Nothing noted since then changes these figures.
results-change-enters = counts today
results-change-leaves = no longer counts
results-change-figure = { $table }: { $row }, { $column }
results-change-fact = { $what } dated { $on }, noted on { $at }
results-change-time = Nothing has been noted since: only time has passed.
results-picture-funnel = { $count ->
    [0] None of the { $accompanied } people supported began a first contract
    [one] Of the people supported, { $hired } of { $accompanied } began a first contract, that is { $share }
   *[other] Of the people supported, { $hired } of { $accompanied } began a first contract, that is { $share }
}
results-picture-steps = { $days ->
    [one] At the step “{ $step }”, half of the people have been there for { $days } day or more; those who left it usually stayed { $usual }
   *[other] At the step “{ $step }”, half of the people have been there for { $days } days or more; those who left it usually stayed { $usual }
}
results-picture-steps-none = No step lasts longer today than it usually does
results-picture-steps-help = The bar: how many days those present have been there (median). The mark: how many days those who left the step had stayed (median).
results-picture-stay = { $days }; usually { $usual }
results-picture-obstacles = Obstacles solved in the period: { $solved }; still there at the end: { $there }
results-picture-obstacle = solved: { $solved }; still there: { $there }
results-part-solved = solved in the period
results-part-there = still there at the end
results-part-hired = followed by a job within 90 days
results-part-not-hired = no job within 90 days, or unknown
results-picture-staying-unknown = It is too early to say how many people are still in work after six months
results-picture-staying-track = Depending on the training track, { $low } to { $high } people out of 100 are still in work after six months
results-picture-staying-contract = Depending on the first contract, { $low } to { $high } people out of 100 are still in work after six months
results-picture-staying-public = Depending on the target group, { $low } to { $high } people out of 100 are still in work after six months
results-picture-staying-track-same = { $low ->
    [0] Whatever the training track, nobody is still in work after six months
    [one] Whatever the training track, { $low } person out of 100 is still in work after six months
   *[other] Whatever the training track, { $low } people out of 100 are still in work after six months
}
results-picture-staying-contract-same = { $low ->
    [0] Whatever the first contract, nobody is still in work after six months
    [one] Whatever the first contract, { $low } person out of 100 is still in work after six months
   *[other] Whatever the first contract, { $low } people out of 100 are still in work after six months
}
results-picture-staying-public-same = { $low ->
    [0] Whatever the target group, nobody is still in work after six months
    [one] Whatever the target group, { $low } person out of 100 is still in work after six months
   *[other] Whatever the target group, { $low } people out of 100 are still in work after six months
}
results-picture-staying-help = In months since the first day of work. A small mark: somebody still in work on the last known day. Four curves at most: those with the most people.
results-picture-observed = Still being followed
results-days-of = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
results-list-things = { $count ->
    [one] for { $count } person
   *[other] for { $count } people
}
results-target = { $number } out of a target of { $target }
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
    [one] { $share } out of 100 placements that ended is followed by a job within 90 days
   *[other] { $share } out of 100 placements that ended are followed by a job within 90 days
}
results-picture-places = { $count ->
    [one] More people come from { $place } than from anywhere else: { $count }
   *[other] More people come from { $place } than from anywhere else: { $count }
}
results-picture-others = { $count ->
    [one] { $count } other town or village is in the table.
   *[other] { $count } other towns and villages are in the table.
}
results-picture-workload = { $count ->
    [0] Nobody follows more than { $reference } people (the reference)
    [one] { $count } colleague follows more than { $reference } people (the reference)
   *[other] { $count } colleagues follow more than { $reference } people (the reference)
}
results-change-more = { $count ->
    [one] And { $count } other figure.
   *[other] And { $count } other figures.
}
deed-report = Report exported
## The figures of the report: sections, tables, definitions

results-section-organisation = Organisation and period
results-section-public = People on entry
results-section-path = The pathway
results-section-placements = Placements and companies
results-section-exits = Exits and jobs
results-section-retention = Staying in work
results-section-exchanges = Exchanges with partners
results-section-quality = Quality of the data, and its limits
results-table-main = From support to a lasting job
results-table-volume = Volume of activity
results-table-age = Age
results-table-schooling = Level of schooling
results-table-status = Status on entry
results-table-neet = Young people neither in work nor in training (NEET)
results-table-newcomer = Newcomers
results-table-public = Target groups
results-table-track = Training tracks
results-table-territory = Areas
results-table-locality = Towns and villages
results-table-funnel = Share of people who reach a job
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
results-table-outcomes = Outcomes of the exits
results-table-exits-track = Exits by training track
results-table-exits-nil = Training tracks without a positive exit
results-table-end-codes = Reasons for ending (to be checked)
results-table-contracts = Lasting contracts (at signature)
results-table-contract-sorts = Contracts by type
results-table-boomerang = Back to the CPAS after an article 60
results-table-fse = European Social Fund
results-table-fse-age = European Social Fund: age on entry
results-table-retention = Still in work after 1, 3 and 6 months
results-table-survival = How long the work lasts
results-table-exchanges = Files by partner
results-table-unknown = What is unknown
results-table-follow-ups = Follow-ups in the job
results-table-workload = People followed by each key worker
results-table-exits-note = The sector does not agree on which exits the positive ones should be compared with: both shares are given, and the unknown outcomes beside them.
results-table-exits-nil-note = An unknown outcome may yet turn out to be positive.
results-table-end-codes-note = A proposed correspondence, to be checked with the administration before it is used.
results-table-public-note = A person may be in several target groups: the rows do not add up.
results-table-neet-note = “Yes” if the person is in a target group whose name contains a word beginning with “NEET”; otherwise “Unknown”.
results-table-contract-sorts-note = A person may have contracts of several types: the column of people does not add up.
results-table-survival-note = A person whose end of work is unknown counts for as long as they were followed (Kaplan-Meier estimate).
results-table-fse-note = If somebody comes back, their first entry and their last exit count. What the Fund asks for and is not noted here is not counted.
results-table-steps-note = Each stay in a step counts with its own days, even after a return to an earlier step.
results-table-workload-note = Counts the people followed on the last day of the period; what is missing counts everybody supported in the period.
results-i1 = People supported
results-i1-definition = Each person with at least one day of the period in a step after orientation and before the exit: “Training”, “Work placement”, “Towards a job”, “CPAS contract”, “In work” or “Staying in work”. A person counts once, even after leaving and coming back. Based on the steps noted, with their dates.
results-i2 = First contract
results-i2-definition = Of the people supported, those whose very first contract that counts as a job began in the period. An article 60 or 61 contract and the training of a PFI do not count as a job; part-time work and agency work do. Based on the first day of contracts; a contract that was planned and has not begun does not count.
results-i3a = Integration under the decree
results-i3a-definition = Of the people supported, those who reached in the period three months with one employer, or six months with several (decree of 13 December 2023, article 1), if a “yes” at a follow-up or a confirmed end shows it. A gap that is no longer than the organisation's setting does not interrupt this time. Based on contracts and answers to follow-ups.
results-i3b = In work for more than 6 months
results-i3b-definition = Of the people supported, those whose time in work, from one contract to the next, passed six months (a setting of the organisation) in the period, if a “yes” at a follow-up or a confirmed end shows it. What nothing confirms yet is counted separately. Based on contracts and answers to follow-ups.
results-i4 = Lasting contracts (at signature)
results-i4-definition = Of the contracts that count as a job and began in the period, those without a planned end (open-ended) or agreed for at least six months. Contracts are counted, and people separately. Based on the type, the first day and the planned end of contracts.
results-i5 = Positive exits
results-i5-definition = People who left in the period for a job or qualifying training. First share: of the exits not cut short whose outcome is known, so without people who left the programme, personal reasons, moves away and unknown outcomes. Second share: of all exits. Moving on to a colleague or a partner is not an exit. Somebody who left twice counts by the last exit. Based on the step “Exit” and the outcome noted.
results-i6 = On to further training
results-i6-definition = People who left in the period for training, qualifying or other, with the same two shares as positive exits.
results-i7 = Hours
results-i7-definition = Hours done and hours that count as done, of the months that begin in the period. Planned, excused, absent and not entered count as 0. A value entered by hand replaces the calculated one. Based on attendance, placements, interviews, article 60 contracts and absences counted as attendance.
results-i8 = Placements
results-i8-definition = Placements begun and ended in the period. Completed: normal end, hired, or left for training. Evaluated on time: after the end, within the time limit in the settings. Followed by a job: a contract that counts as a job began after the start of the placement, at most 90 days after its end. A planned placement that did not begin does not count. Based on placements, evaluations and contracts.
results-i9 = Back to the CPAS
results-i9-definition = Of the article 60 contracts that ended in the period, at least six months ago, those after which the person left for the CPAS within six months. Those that ended too recently are counted separately. Based on the confirmed end of contracts and the outcome noted on exit.
results-i10 = Who is supported
results-i10-definition = The people supported by age (year of birth), level of schooling, status on entry, target group and place, as they were on the last day of the period on which they were supported. What is not noted stays “unknown”.
results-i11 = Quality of the follow-up
results-i11-definition = Follow-ups in the job due in the period, answered on time (at most seven days after their day), late or not at all; people without contact for longer than the limit for their step; proof of eligibility seen.
results-i12 = People followed
results-i12-definition = People who had neither left nor reached the step “Staying in work” on the last day of the period, counted by their key worker on that day, beside the reference of the sector.
results-age-0-24 = Under 25
results-age-25-54 = 25 to 54
results-age-0-17 = Under 18
results-age-18-29 = 18 to 29
results-age-30-54 = 30 to 54
results-age-55 = 55 and over
results-end-c01 = C01 · job
results-end-c02 = C02 · training within the integration pathway
results-end-c03 = C03 · training outside the integration pathway
results-end-c04 = C04 · help with job search
results-end-c05 = C05 · another type of action
results-end-c06 = C06 · outcome unknown
results-column-number = Number
results-column-share = Share
results-column-of-accompanied = Of the people supported
results-column-of-hired = Of the first contracts
results-column-was-there = People who were in the step
results-column-left-step = People who left the step
results-column-median = Median time
results-column-there-at-end = Still there at the end
results-column-median-so-far = Median time so far
results-column-there-before = There the day before the period
results-column-noted = Noted in the period
results-column-solved = Solved in the period
results-column-done = Hours done
results-column-assimilated = Hours that count as done
results-column-started = Begun
results-column-ended = Ended
results-column-completed = Completed
results-column-evaluated = Evaluated on time
results-column-hired = Followed by a job
results-column-of-known = Of the exits not cut short, with a known outcome
results-column-of-exits = Of all exits
results-column-before-end = Before the planned end
results-column-at-end = At the planned end or later
results-column-end-unknown = Without a planned end
results-column-left = Exits
results-column-positive = Positive
results-column-outcome-unknown = Outcome unknown
results-column-contracts = Contracts
results-column-durable = Lasting (at signature)
results-column-persons = People
results-column-still = Still in work
results-column-lost = No longer in work
results-column-not-known = Unknown
results-column-too-soon = Too soon to tell
results-column-of-known-work = Of those for whom it is known
results-column-people = People
results-column-ended-work = Known end of work
results-column-1m = Still in work at 1 month
results-column-3m = Still in work at 3 months
results-column-6m = Still in work at 6 months
results-column-12m = Still in work at 12 months
results-column-sent = Sent
results-column-received = Received by the partner
results-column-settled = Closed without a receipt
results-column-persons-sent = People in these files
results-column-reference = Reference of the sector
results-row-hired-outside = First contract of people not supported in the period
results-row-inserted-unconfirmed = Integration under the decree, not confirmed yet
results-row-retained-unconfirmed = More than 6 months, not confirmed yet
results-row-retained-since = First contracts of the period that have passed 6 months since
results-row-came = People who came
results-row-came-again = including people who came back
results-row-active = People followed on the last day
results-row-left = People who left
results-row-proof = Proof of eligibility seen
results-row-yes = Yes
results-row-no = No
results-row-declined = Does not wish to answer
results-row-assimilated = Hours that count as done
results-row-placements-started = Placements begun
results-row-placements-ended = Placements ended
results-row-placements-completed = Placements completed
results-row-placements-unknown = Reason for the end unknown
results-row-placements-evaluated = Placements evaluated on time
results-row-placements-hired = Placements followed by a job within 90 days
results-row-finished-known = Exits not cut short, with a known outcome
results-row-outcome-unknown = Exits with an unknown outcome
results-row-before-end = Exits before the planned end
results-row-at-end = Exits at the planned end or later
results-row-end-unknown = Exits without a planned end noted
results-row-broken-off = Exits cut short (left the programme, personal reason, moved away)
results-row-contracts = Contracts begun that count as a job
results-row-contract-persons = People who have these contracts
results-row-durable-persons = People with a lasting contract (at signature)
results-row-contracts-unknown = Contracts whose type is unknown
results-row-art60-ended = Article 60 contracts that ended at least six months ago
results-row-art60-too-soon = Article 60 contracts that ended less than six months ago
results-row-fse-entries = Entries (the first)
results-row-fse-exits = Exits (the last)
results-row-fse-searching = On leaving: helped elsewhere with job search
results-row-fse-training = On leaving: in training
results-row-fse-employed = On leaving: in work
results-row-fse-later = Six months later: in work
results-row-fse-later-unknown = Six months later: unknown
results-row-1m = After 1 month
results-row-3m = After 3 months
results-row-6m = After 6 months
results-row-no-track = None
results-row-no-birth-year = Year of birth not noted
results-row-no-schooling = Level of schooling not noted
results-row-no-status = Status on entry not noted
results-row-no-locality = Town or village not noted
results-row-without-track = Without a training track
results-row-no-referent = Without a key worker
results-row-no-proof = Proof of eligibility not seen
results-row-erased = Erased records, known by month only
results-row-asked = Follow-ups due in the period
results-row-asked-on-time = Answered on time
results-row-asked-late = Answered late
results-row-asked-missed = Without an answer
results-row-silent = People followed who have had no contact for too long
results-row-other-member = Colleague no longer on the list
results-noughts-show = { $count ->
    [one] Show { $count } row of zeros
   *[other] Show { $count } rows of zeros
}
results-noughts-hide = Hide the rows of zeros
results-noughts = { $count ->
    [one] { $count } row of zeros is not printed.
   *[other] { $count } rows of zeros are not printed.
}
