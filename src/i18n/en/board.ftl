board-title = Board
board-new-person = New person
board-search = Search
board-search-hint = Name, telephone, company…
board-search-clear = Empty the search
board-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
board-found-none = Nobody found. Check the spelling or remove a filter.
board-filters = Filters
board-filter-mine = My people
board-filter-referent = Referent
board-filter-track = Training track
board-filter-step = Step
board-filter-all = All
board-filter-none = without
board-filter-clear = Take away the filters
board-column-count = { $count }
board-column-empty = Nobody here
board-column-hidden = { $count ->
    [one] { $count } person, hidden by the search or a filter
   *[other] { $count } people, hidden by the search or a filter
}
board-column-more = Show { $count } more
board-card-days = { $count } d
board-card-days-long = { $count ->
    [0] in this step since today
    [one] in this step for { $count } day
   *[other] in this step for { $count } days
}
board-card-no-referent = no referent
board-card-incomplete = Incomplete record
board-card-next = { $title } · { $when }
board-move-to = Move to…
board-move-name = Move { $name } to…
board-moved = { $name }: { $from } → { $to }
board-moved-announce = { $name } moves from { $from } to { $to }.
board-moved-many = { $count ->
    [one] { $count } person moves to { $to }
   *[other] { $count } people move to { $to }
}
board-drag-over = Over { $column }.
board-selected = { $count ->
    [one] { $count } person selected
   *[other] { $count } people selected
}
board-select-none = Clear the selection
board-empty-title = Welcome, { $name }
board-empty = { $type ->
    [cisp] This board will follow each trainee from welcome to a job that lasts. It is still empty.
    [mire] This board will follow each candidate from welcome to a job that lasts. It is still empty.
   *[other] This board will follow each person from welcome to a job that lasts. It is still empty.
}
board-empty-person = Add a first person: a first name is enough.
board-empty-trello = Import a Trello board
board-empty-example = Or see first what it looks like, with 40 invented people. One click takes them away.
board-load-example = Load the example
board-example-loaded = { $count ->
    [one] The example is loaded: { $count } invented person.
   *[other] The example is loaded: { $count } invented people.
}
board-remove-example = Remove the example
board-remove-example-ask = The invented people leave the board, with everything written about them. Other records do not change.
board-example-removed = The example is removed.
board-column-shown = { $shown } / { $total }
board-column-masked = { $count } hidden
board-card-selected = Selected
board-card-conflicts = { $count ->
    [one] { $count } field to settle
   *[other] { $count } fields to settle
}
board-move-of = Move to…: { $name }
board-filters-active = { $count ->
    [0] Filters
    [one] Filters: { $count } active
   *[other] Filters: { $count } active
}
board-results = First answers
board-example-here = The example is on the board: these people are made up.
board-card-lacking = to be completed
board-placement-searching = Placement { $number }: searching
board-placement-before = Placement { $number } D−{ $days }
board-placement-running = Placement { $number } D+{ $days }
board-placement-to-confirm = Placement { $number }: end to be confirmed
board-placement-to-evaluate = Placement { $number }: to evaluate
board-placement-done = Placement { $number } ✓
board-placement-stopped = Placement { $number }: stopped
