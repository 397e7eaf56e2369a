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
results-of-whom = { $share } of { $of }
results-total = Total
results-percent = { $share }%
results-masked = fewer than 5
results-at-least = at least { $number }
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
results-days-of = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
results-list-things = { $count ->
    [one] of { $count } person
   *[other] of { $count } people
}
results-target = { $number } of { $target } aimed at
