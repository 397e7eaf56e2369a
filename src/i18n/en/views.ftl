views-switch = View
views-board = Board
views-list = List
views-axis-referent = Key worker
views-axis-filiere = Training track
views-axis-groupe = Group
views-axis-territoire = Area
views-without-referent = Without a key worker
views-without-filiere = Without a training track
views-without-groupe = Without a group
views-without-territoire = Without an area
views-group-by = Group by
views-group-none = nothing
views-group-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
views-group-only = Show this group only
views-sort-by = Sort by
views-sort-board = order of the board
views-sort-falling = { $name }, the other way round
views-matrix = Who follows whom
views-matrix-caption = Number of people by key worker and by step. Click a figure to see its cards.
views-total = Total
views-all-steps = all steps
views-matrix-cell = { $count ->
    [one] { $count } person: { $referent }, { $step }
   *[other] { $count } people: { $referent }, { $step }
}
views-saved = Saved views
views-saved-none = No saved view yet
views-keep = Save or remove a view…
views-keep-title = Save this view
views-keep-intro = The current filters, order and groups are saved under a name, on this device only. A view that already has this name is replaced.
views-name = Name of the view
views-remove = Remove the view { $name }
views-ageing-longer = { $count ->
    [one] in this step for { $count } day, which is long
   *[other] in this step for { $count } days, which is long
}
views-ageing-much-longer = { $count ->
    [one] in this step for { $count } day, which is very long
   *[other] in this step for { $count } days, which is very long
}
views-paused = Paused
views-signs = Signs and labels
views-axis-public = Target group
views-axis-partenaire = Partner
views-without-public = Without a target group
views-without-partenaire = Without a partner
views-axis-statut = Status on entry
views-without-statut = Status unknown
workload-title = Workload
workload-see = Workload of the team
workload-help = How many people each colleague follows, not counting finished pathways or people who have stayed in work, converted to full time. The reference is { $count }: the 2009 objective of the MIRE (at least 20 per worker), to be checked. It is set further down, under “Time limits and thresholds”.
workload-held = { $count ->
    [one] { $count } person, working time { $quota }%
   *[other] { $count } people, working time { $quota }%
}
workload-below = { $full } at full time: below the reference of { $count }.
workload-at = { $full } at full time: at the reference.
workload-above = { $full } at full time: above the reference of { $count }.
workload-nobody-new = Takes on nobody new.
workload-suggestion = Most room: { $name } ({ $full } at full time), then { $other } ({ $next }).
workload-choose = Choose { $name }
