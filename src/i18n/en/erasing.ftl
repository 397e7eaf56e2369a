erasing-open = Erase for good…
erasing-title = Erase the record of { $name } for good?
erasing-title-many = { $count ->
    [one] Erase { $count } record for good?
   *[other] Erase { $count } records for good?
}
erasing-final = This is final: “Undo” brings nothing back, nor does an older backup that is imported here.
erasing-goes = What goes
erasing-goes-text = { $count ->
    [one] All that is written here: name, contact details, pathway, placements, contracts, obstacles, contacts, notes ({ $count } action). Also what you began to write and did not save.
   *[other] All that is written here: name, contact details, pathway, placements, contracts, obstacles, contacts, notes ({ $count } actions). Also what you began to write and did not save.
}
erasing-stays = What stays
erasing-stays-text = { $count ->
    [0] A random number, so that whatever still arrives is refused. It is a pseudonym: whoever kept an older copy can link it to the person.
    [one] { $count } figure without a name (by month, training track, age band and target group), so that the totals of past years stay right, and a random number, so that whatever still arrives is refused. It is a pseudonym: whoever kept an older copy can link it to the person.
   *[other] { $count } figures without a name (by month, training track, age band and target group), so that the totals of past years stay right, and a random number, so that whatever still arrives is refused. It is a pseudonym: whoever kept an older copy can link it to the person.
}
erasing-beyond = What this button does not reach
erasing-left = Sent to { $organisation } on { $date }
erasing-left-received = Sent to { $organisation } on { $date }, received on { $received }
erasing-left-help = These files were sent and cannot be called back. Ask these partners to erase what they received, and keep their answer.
erasing-left-none = No file sent to a partner is noted here.
erasing-colleagues = With { $names }: the record stays with them until they import a backup made after this erasure. Make one at once.
erasing-backups = The backups already made, which still hold everything: make a new one, then destroy the old ones.
erasing-mentions = The name written in somebody else's record, or on printed paper.
erasing-damaged = { $count ->
    [one] { $count } unreadable batch of data is set aside on this device: what it holds cannot be erased here.
   *[other] { $count } unreadable batches of data are set aside on this device: what they hold cannot be erased here.
}
erasing-asked = A partner has asked for this erasure. Tell them before you erase: after that, nothing here will remind you.
erasing-read = { $count ->
    [one] I have read this. This record will not come back.
   *[other] I have read this. These { $count } records will not come back.
}
erasing-read-missing = Tick this box first. Nothing is erased yet.
erasing-confirm = Erase for good
erasing-done = { $count ->
    [one] { $count } record is erased for good. Now make a backup, for yourself and for your colleagues.
   *[other] { $count } records are erased for good. Now make a backup, for yourself and for your colleagues.
}
erasing-not-purged = The record is off the screen, but the disk could not be cleaned. Free some space: it will be tried again at your next change or at the next opening.
erasing-keeping = How long the record is kept
erasing-kept-rule = { $count ->
    [one] Closed on { $closed }: kept for { $count } month, until { $date }.
   *[other] Closed on { $closed }: kept for { $count } months, until { $date }.
}
erasing-kept-noted = To be kept until { $date }.
erasing-over-rule = This date has passed: read this record again, then erase it, or note below until when to keep it, and why.
erasing-over-noted = This date has passed: erase this record, or note another day below, and why.
erasing-due = To be erased
erasing-due-help = { $count ->
    [one] Records closed for more than { $count } month, those to be kept until a day that has now passed, and those that have been off the board for a month. Go through this list once a month. Nothing is erased by itself. The period is set in the settings, under “Time limits and thresholds”.
   *[other] Records closed for more than { $count } months, those to be kept until a day that has now passed, and those that have been off the board for a month. Go through this list once a month. Nothing is erased by itself. The period is set in the settings, under “Time limits and thresholds”.
}
erasing-due-none = No record has been kept too long today.
erasing-due-all = { $count ->
    [one] See { $count } record
   *[other] See all { $count } records
}
erasing-due-erase = { $count ->
    [one] Erase the ticked record…
   *[other] Erase the { $count } ticked records…
}
erasing-due-look = See the record
erasing-due-keep = Keep until…
erasing-due-until-missing = Say until which day: a day still to come.
erasing-due-reason-missing = Say why, in one line.
erasing-copy = First print the copy for the person
erasing-kept-away = Off the board since { $date }: removed, or brought by a file that was not kept. What was written is still on this device.
erasing-past = Erasures done
erasing-past-help = An erasure reaches your colleagues with your backup, and their next backup tells you that it is done. Each colleague is counted once only: on every other device, yours too, import the backup as well.
erasing-past-line = { $count ->
    [one] On { $date }, by { $name }: { $count } record
   *[other] On { $date }, by { $name }: { $count } records
}
erasing-past-read = Also erased by { $names }.
erasing-past-reader = { $name } (on { $date })
erasing-past-waiting = Not yet erased by { $names }: on their device, import a backup made since then; after that, import their backup here.
