# Collective information sessions and workshops.

gathering-one = Session
gathering-withdrawal-toast = session taken away
gathering-withdrawn = Session taken away. The files that it made stay.
gathering-title = Group sessions
gathering-groups = Presences of a group
gathering-new = New session
gathering-change = Change the session
gathering-empty = No session yet. An information session or a workshop is prepared here, with the first names of those invited.
gathering-when = Day and hour
gathering-missing = This session is not here, or no longer.
gathering-no-day = day to be set
gathering-back = All sessions
gathering-told = { $what } of { $when }
gathering-told-at = { $what } in { $venue }
gathering-told-when-at = { $what } of { $when } in { $venue }
gathering-appointment-interview = Individual interview
gathering-appointment-other = Appointment
gathering-invite-title = Invite
gathering-names = First names
gathering-names-help = One a line, or with commas between. A first name is enough: somebody invited has no file until you decide so.
gathering-invite = Add to the list
gathering-list = People invited
gathering-nobody = Nobody is on the list yet.
gathering-everyone = All the others are here
gathering-attendance-of = Presence of { $name }
gathering-decision-of = Decision of { $name }
gathering-details = Needs and appointment
gathering-details-of = Needs and appointment of { $name }
gathering-needs = Needs
gathering-needs-of = Needs of { $name }
gathering-appointment-venue = Place of the appointment
gathering-appointment-at = On an outreach day
gathering-appointment-free = another place, to be written
gathering-appointment-kept = The appointment is in the file: it is changed there.
gathering-dossier = File
gathering-dossier-of = Open the file of { $name }
gathering-remove = Take { $name } off the list
gathering-waits = decision to be noted
gathering-disputed = Two different answers: choose again.
gathering-make = Make the files
gathering-make-intro = Everybody ticked gets a file at the step “{ $step }”, the session in their journal, and their appointment. One undo takes all of it back. The others stay on the list of the session.
gathering-make-nothing = Nothing is left to do: first note who is here and what each decides.
gathering-make-whose = File of { $name }
gathering-make-new = New file
gathering-make-choose = To be chosen
gathering-make-linked = already has a file
gathering-make-must-choose = Is it somebody already known? Choose, or untick.
gathering-make-obstacle = obstacle noted: { $what }
gathering-withdraw = Take the session away
gathering-withdrawal-title = Take this session away?
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
    [one] { $count } file
   *[other] { $count } files
}
gathering-made-new = { $count ->
    [one] { $count } file made
   *[other] { $count } files made
}
gathering-made-linked = { $count ->
    [one] { $count } file found again
   *[other] { $count } files found again
}
gathering-made-appointments = { $count ->
    [one] { $count } appointment noted
   *[other] { $count } appointments noted
}
gathering-withdrawal-text = { $count ->
    [one] Its list of { $count } person goes with it. What the session wrote into files stays there.
   *[other] Its list of { $count } people goes with it. What the session wrote into files stays there.
}
gathering-make-waiting = { $count ->
    [one] { $count } person present has no decision yet: they stay on the list, and this can be done again.
   *[other] { $count } people present have no decision yet: they stay on the list, and this can be done again.
}
