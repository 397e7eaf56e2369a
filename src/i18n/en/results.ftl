## Results

results-print = Print the report
results-help = Every figure comes from dated facts. Open it to see whom it counts; “How is this counted?” tells the rule. What was not noted stays “unknown”.
results-choice = What is looked at
results-period = Period
results-quarter = Quarter { $quarter }, { $year }
results-free = other dates
results-by = For
results-by-referent = Referent
results-by-track = Training
results-by-territory = Territory
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
results-picture-steps = At the step “{ $step }”, half of the people have been there for { $days } days or more; those who left it had stayed { $usual } days
results-picture-steps-none = No step lasts longer today than it usually does
results-picture-steps-help = The bar: for how many days those present have been there (median). The stroke: how many days those who left it had stayed (median).
results-picture-stay = { $days }; usually { $usual }
results-picture-obstacles = { $solved } obstacles solved in the period, { $there } still there at the end
results-picture-obstacle = { $solved } solved, { $there } there
results-part-solved = solved in the period
results-part-there = there at the end
results-part-hired = followed by a job within 90 days
results-part-not-hired = no job within 90 days, or not known
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
