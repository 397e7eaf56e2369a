# Who was there, and the hours that follow from it.

nav-sessions = Attendance
sessions-choice = Group and week
sessions-week = Week from { $from } to { $to }
sessions-previous = Previous week
sessions-this = This week
sessions-next = Next week
sessions-no-group = There is no group yet. Make one in the settings, then choose it in each person's record.
sessions-nobody = Nobody is in this group. Choose it in each person's record, under “Group”.
sessions-no-timetable = The timetable of this group is not set yet: all half-days of the week are shown.
sessions-no-length = The length of a half-day is not set yet for this group: attendance gives no hours.
sessions-keys = With the keyboard: arrows move; P present, E excused, A absent, N not entered, then the next person; T everyone present in the column; M all answers, with the reason.
sessions-grid = Attendance of the group
sessions-half-day = { $day }, { $half }
sessions-all-present = Everyone present
sessions-closed = closed
sessions-outside = outside the dates
sessions-future = to come
sessions-came = Attendance
sessions-told = { $name }, { $when }: { $what }
sessions-told-many = { $count ->
    [0] Everything is entered already in this column.
    [one] Attendance of { $count } person entered.
   *[other] Attendance of { $count } people entered.
}
sessions-menu = { $name }, { $when }
sessions-absent-because = { $what }, reason: { $motive }
sessions-conflict = two different answers
sessions-refused-future = This half-day is still to come: an excuse can be noted, attendance not yet.
sessions-refused-closed = The group has no session on that day.
sessions-letter-present = P
sessions-letter-excused = E
sessions-letter-absent = A
sessions-letter-not_entered = –

hour-sheet-title = Hours
hour-sheet-caption = Hours by month and category
hour-sheet-month = Month
hour-sheet-total = Total
hour-sheet-of = { $category }, { $month }
hour-sheet-typed = typed { $typed }, calculated { $computed }
hour-sheet-stale = the calculated figure has changed since
hour-sheet-recompute = Recalculate
hour-sheet-other-month = Type in another month
hour-sheet-no-month = None
hour-sheet-rate = Present: { $present } of { $held } half-days. Unexcused absences: { $absent } of { $held } ({ $share }%).
hour-sheet-most = { $count ->
    [one] { $counted } of at most { $most } for this training track, hours that count as done included.
   *[other] { $counted } of at most { $most } for these { $count } training tracks, hours that count as done included.
}
hour-sheet-near = almost at the maximum, to be checked
hour-sheet-past = beyond the maximum, to be checked
assimilated-title = Hours that count as done
assimilated-add = new absence counted as attendance
assimilated-empty = No absence counted as attendance yet.
assimilated-too-long = { $count ->
    [one] { $count } day: at most { $most } per absence
   *[other] { $count } days: at most { $most } per absence
}
assimilated-too-soon = { $count ->
    [one] back for { $count } day since the previous absence: { $least } are needed
   *[other] back for { $count } days since the previous absence: { $least } are needed
}
assimilated-no-certificate = certificate not received yet
