# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Contacts
contacts-help = Note the channel, the result and, in one to three lines, what matters; never the conversation itself. Private by default. Only “Reached” counts as a contact.
contacts-none = No contact noted yet.
contacts-last = { $count ->
    [one] { $count } contact noted. Last reached: { $date } ({ $since }).
   *[other] { $count } contacts noted. Last reached: { $date } ({ $since }).
}
contacts-never-reached = { $count ->
    [one] { $count } contact noted. Not reached yet.
   *[other] { $count } contacts noted. Not reached yet.
}
contacts-text-hint = One to three lines, without copying the conversation.
contacts-enter = Enter to log, Shift+Enter for a new line.
contacts-other-ways = Other channels…
contacts-more = Details: date, purpose, with whom, next task
contacts-next = Next task
contacts-next-day = Due
contacts-log = Log
contacts-still-to-come = This day has not come yet. For later, fill in “Next task”.
contacts-pin = Pin to the card: { $text }
contacts-pins-full = The card already has three pinned lines. To pin this one, first unpin one of them: { $lines }.
contacts-entry-interview = Entry on { $date }: first interview
contacts-entry-session = Entry on { $date }: first session
contacts-entry-presence = Entry on { $date }: first attendance
contacts-entry-unknown = Entry: no interview or session yet
contacts-referent-from = From
contacts-referent-from-help = Tasks due from this day on go to the new key worker. Earlier key workers stay in the history of the record.
contacts-referents-before = Before: { $names }
contacts-referent-turn = { $name } (from { $from } to { $to })
contacts-referent-coming = From { $date } on: { $name }
partners-title = Support network
partners-add = new person in the network
partners-empty = Nobody noted yet: CPAS worker, colleague at a partner, placement tutor…
partners-no-meeting = No meeting noted yet.
partners-meetings = { $count ->
    [one] { $count } meeting, on { $date }
   *[other] { $count } meetings, the last on { $date }
}
contacts-attempts = { $count ->
    [one] { $count } attempt since.
   *[other] { $count } attempts since.
}
