# Collective information sessions and workshops.

gathering-one = Session
gathering-withdrawal-toast = session removed
gathering-withdrawn = Session removed. The records that came from it stay.
gathering-title = Group sessions
gathering-groups = Attendance of a group
gathering-new = New session
gathering-change = Change the session
gathering-empty = No session yet. An information session or a workshop is prepared here, with the first names of those invited.
gathering-when = Day and time
gathering-missing = This session is not here. It may have been removed.
gathering-no-day = day to be set
gathering-back = All sessions
gathering-told = { $what } on { $when }
gathering-told-at = { $what }, { $venue }
gathering-told-when-at = { $what } on { $when }, { $venue }
gathering-appointment-interview = Individual interview
gathering-appointment-other = Appointment
gathering-invite-title = Invite
gathering-names = First names
gathering-names-help = One per line, or separated by commas. A first name is enough: somebody invited has no record until you decide so.
gathering-invite = Add to the list
gathering-list = People invited
gathering-nobody = Nobody is on the list yet.
gathering-everyone = All the others are here
gathering-attendance-of = Attendance of { $name }
gathering-decision-of = Decision of { $name }
gathering-details = Needs and appointment
gathering-details-of = Needs and appointment of { $name }
gathering-needs = Needs
gathering-needs-of = Needs of { $name }
gathering-appointment-venue = Place of the appointment
gathering-appointment-at = On an outreach day
gathering-appointment-free = another place, to be typed
gathering-appointment-kept = The appointment is in the record: it is changed there.
gathering-dossier = Record
gathering-dossier-of = Open the record of { $name }
gathering-remove = Take { $name } off the list
gathering-waits = decision to be noted
gathering-disputed = Two different answers: choose again.
gathering-make = Create the records
gathering-make-intro = Everybody ticked gets a record at the step “{ $step }”, with the session in the timeline and the appointment. A single “Undo” reverses it all. The others stay on the list of the session.
gathering-make-nothing = No record to create yet: first note who is here and what each person decides.
gathering-make-whose = Record of { $name }
gathering-make-new = New record
gathering-make-choose = To be chosen
gathering-make-linked = already has a record
gathering-make-must-choose = Is it somebody already known? Choose, or untick.
gathering-make-obstacle = obstacle noted: { $what }
gathering-withdraw = Remove the session
gathering-withdrawal-title = Remove this session?
gathering-print = List to sign
gathering-sign = Signature
gathering-animator = Who led the session
gathering-invited = { $count ->
    [one] { $count } person invited
   *[other] { $count } people invited
}
gathering-present = { $count ->
    [one] { $count } present
   *[other] { $count } present
}
gathering-excused = { $count ->
    [one] { $count } excused
   *[other] { $count } excused
}
gathering-absent = { $count ->
    [one] { $count } absent
   *[other] { $count } absent
}
gathering-waiting = { $count ->
    [one] { $count } decision to be noted
   *[other] { $count } decisions to be noted
}
gathering-dossiers = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
gathering-made-new = { $count ->
    [one] { $count } record created
   *[other] { $count } records created
}
gathering-made-linked = { $count ->
    [one] { $count } existing record found
   *[other] { $count } existing records found
}
gathering-made-appointments = { $count ->
    [one] { $count } appointment noted
   *[other] { $count } appointments noted
}
gathering-withdrawal-text = { $count ->
    [one] Its list of { $count } person goes with it. What the session wrote into records stays there.
   *[other] Its list of { $count } people goes with it. What the session wrote into records stays there.
}
gathering-make-waiting = { $count ->
    [one] { $count } person present has no decision yet: they stay on the list, and this can be done again.
   *[other] { $count } people present have no decision yet: they stay on the list, and this can be done again.
}
