views-switch = Way of seeing
views-board = Board
views-list = List
views-axis-referent = Referent
views-axis-filiere = Training track
views-axis-groupe = Group
views-axis-territoire = Territory
views-without-referent = Without a referent
views-without-filiere = Without a track
views-without-groupe = Without a group
views-without-territoire = Without a territory
views-group-by = Group by
views-group-none = nothing
views-group-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
views-group-only = Show this group alone
views-sort-by = Sort by
views-sort-board = order of the board
views-sort-falling = { $name }, the other way round
views-matrix = Who follows whom
views-matrix-caption = Number of people by referent and by step. A figure shows its cards.
views-total = Total
views-all-steps = all steps
views-matrix-cell = { $count ->
    [one] { $count } person: { $referent }, { $step }
   *[other] { $count } people: { $referent }, { $step }
}
views-saved = Kept views
views-saved-none = No view kept yet
views-keep = Keep or remove a view…
views-keep-title = Keep this view
views-keep-intro = The present filters, order and groups are found again under a name, on this device only. A name already in use is replaced.
views-name = Name of the view
views-remove = Remove the view { $name }
views-ageing-longer = { $count ->
    [one] for { $count } day in this step, that is long
   *[other] for { $count } days in this step, that is long
}
views-ageing-much-longer = { $count ->
    [one] for { $count } day in this step, that is very long
   *[other] for { $count } days in this step, that is very long
}
views-paused = Paused
views-signs = Signs and labels
views-axis-public = Target group
views-axis-partenaire = Partner
views-without-public = Without target group
views-without-partenaire = Without partner
views-axis-statut = Status on entry
views-without-statut = Status unknown
workload-title = Workload
workload-see = Workload of the team
workload-help = How many people each one follows, without paths that are over or jobs that have lasted, converted to full time. The reference is { $count }: the objective of 2009 of the MIRE (at least 20 per worker), to be verified. It is set further down, among the delays and thresholds.
workload-held = { $count ->
    [one] { $count } person, { $quota }%
   *[other] { $count } people, { $quota }%
}
workload-below = { $full } at full time: below the reference of { $count }.
workload-at = { $full } at full time: at the reference.
workload-above = { $full } at full time: above the reference of { $count }.
workload-nobody-new = Follows nobody new.
workload-suggestion = Most room: { $name } ({ $full } at full time), then { $other } ({ $next }).
workload-choose = Choose { $name }
