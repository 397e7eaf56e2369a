board-title = Board
board-new-person = New person
board-search = Search
board-search-hint = Name, telephone, company…
board-search-clear = Clear the search
board-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
board-found-none = Nobody found. Check the spelling or remove a filter.
board-filters = Filters
board-filter-mine = My caseload
board-filter-referent = Key worker
board-filter-track = Training track
board-filter-step = Step
board-filter-all-referent = everyone
board-filter-all-track = all
board-filter-all-cohort = all
board-filter-all-territory = all
board-filter-all-step = all
board-filter-all-status = all
board-filter-clear = Clear filters
board-column-count = { $count }
board-column-empty = Nobody here
board-column-hidden = { $count ->
    [one] { $count } person, hidden by the search or a filter
   *[other] { $count } people, hidden by the search or a filter
}
board-column-more = Show { $count } more
board-add = Add
board-add-in = Add a person: { $column }
board-order = In a column, the order follows the due dates: the most urgent is at the top.
board-card-days = { $count } d
board-card-days-long = { $count ->
    [0] in this step since today
    [one] in this step for { $count } day
   *[other] in this step for { $count } days
}
board-card-no-referent = no key worker
board-card-elsewhere = { $organisation }: { $step }
board-card-incomplete = Incomplete record
board-news-late = { $count } d late
board-news-why = { $matter ->
    [contract_end] to confirm: nothing counts after this date yet
    [placement_end] to confirm, then to evaluate
    [evaluation] to do while the company remembers
   *[follow_up] without an answer, staying in work is not confirmed
}
board-news-follow-up = In the job after { $unit ->
    [d] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
   *[m] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
}?
board-news-follow-up-of = { $who ->
    [worker] Person:
   *[employer] Employer:
} { $question }
board-news-contract-end = { $late ->
    [yes] End of contract?
   *[no] End of contract
}
board-news-placement-end = { $late ->
    [yes] End of placement?
   *[no] End of placement
}
board-news-evaluation = Placement to evaluate
board-news-silent = { $count ->
    [one] No contact for { $count } day
   *[other] No contact for { $count } days
}
board-news-more = { $count } more late
board-job = { $sort } since { $date }
board-job-coming = { $sort } from { $date }
board-job-milestone = { $months } months on { $date }
board-job-reached = ✓ { $months } months
board-job-until = until { $date }
board-move-to = Move to…
board-move-name = Move { $name } to…
board-moved = { $name }: { $from } → { $to }
board-moved-announce = { $name } moves from “{ $from }” to “{ $to }”.
board-moved-many = { $count ->
    [one] { $count } person moved to “{ $to }”
   *[other] { $count } people moved to “{ $to }”
}
board-drag-over = Over { $column }.
board-selected = { $count ->
    [one] { $count } person selected
   *[other] { $count } people selected
}
board-select-none = Clear the selection
board-empty-title = Welcome, { $name }
board-empty = { $type ->
    [cisp] This board will follow each trainee from intake to a lasting job. It is still empty.
    [mire] This board will follow each candidate from intake to a lasting job. It is still empty.
   *[other] This board will follow each person from intake to a lasting job. It is still empty.
}
board-empty-person = Add a first person: a first name is enough.
board-empty-trello = Import a Trello board
board-empty-example = Or see first what it looks like, with 40 invented people. You can remove them whenever you like.
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
    [one] { $count } answer to choose
   *[other] { $count } answers to choose
}
board-move-of = Move to…: { $name }
board-filters-active = { $count ->
    [0] Filters
    [one] Filters: { $count } active
   *[other] Filters: { $count } active
}
board-results = First results
board-example-here = The example is on the board: these people are made up.
board-card-lacking = to be completed
board-placement-searching = Placement { $number }: to be found
board-placement-before = Placement { $number }: in { $days } d
board-placement-running = Placement { $number }: day { $days }
board-placement-begins = { $days ->
    [one] Placement { $number }: begins in { $days } day
   *[other] Placement { $number }: begins in { $days } days
}
board-placement-begun = { $days ->
    [0] Placement { $number }: begins today
    [one] Placement { $number }: began { $days } day ago
   *[other] Placement { $number }: began { $days } days ago
}
board-placement-to-confirm = Placement { $number }: end to be confirmed
board-placement-to-evaluate = Placement { $number }: to evaluate
board-placement-done = Placement { $number } ✓
board-placement-stopped = Placement { $number }: stopped
board-news-agreement = Agreement to renew: { $organisation }
