bulk-move = Move…
bulk-referent = Change the key worker…
bulk-tag = Add a label…
bulk-task = Add a task…
bulk-track = Add a training track…
bulk-cohort = Change the group…
bulk-territory = Change the area…
bulk-pause = Pause or resume…
bulk-more = Other actions
bulk-apply = Apply
bulk-move-title = { $count ->
    [one] Move { $count } person
   *[other] Move { $count } people
}
bulk-move-all = For everybody
bulk-move-hint = You can choose another answer for each person. One “Undo” brings everybody back.
bulk-people = Each person
bulk-move-of = Step for { $name }
bulk-stay = Stays in this step
bulk-outcome-all = Outcome for everybody
bulk-outcome-of = Outcome for { $name }
bulk-tally-moved = { $count ->
    [one] { $count } changes step
   *[other] { $count } change step
}
bulk-tally-stayed = { $count ->
    [one] { $count } stays
   *[other] { $count } stay
}
bulk-tally-left = { $count ->
    [one] { $count } leaves
   *[other] { $count } leave
}
bulk-change-title = { $count ->
    [one] { $what } ({ $count } person)
   *[other] { $what } ({ $count } people)
}
bulk-for = { $count ->
    [one] For { $count } person
   *[other] For { $count } people
}
bulk-for-hint = Untick those who are to stay as they are.
bulk-tag-name = Label
bulk-task-hint = Each task goes to the key worker of the record.
bulk-pause-on = Pause
bulk-pause-off = Resume
bulk-changed = { $count ->
    [one] { $count } record changed
   *[other] { $count } records changed
}
bulk-select-all = { $count ->
    [one] Select { $count } person
   *[other] Select all { $count } people
}
bulk-select-one = Select { $name }
bulk-select-column = Select the whole column { $column }
bulk-selected = Selection
bulk-contact = Log a contact…
bulk-result = Result for everybody
bulk-result-of = Result for { $name }
bulk-not-contacted = No contact
bulk-text-help = The same text for everybody: nothing that concerns one person only.
bulk-next-all = “Next task” for those reached too
bulk-next-hint = Otherwise only for those who were not reached. Each task goes to the key worker of the record.
