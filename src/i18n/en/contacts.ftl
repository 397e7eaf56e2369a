# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Contacts
contacts-help = Note how, with what result, and what matters in one to three lines, never the conversation. Private by default. Only “Reached” counts as a contact.
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
contacts-enter = Enter to note, Shift+Enter for a new line.
contacts-other-ways = Other ways…
contacts-more = More: date, purpose, with whom, next action
contacts-next = Next action
contacts-next-day = By when
contacts-log = Note
contacts-still-to-come = This day has not come yet. For later, add a next action.
contacts-pin = Pin to the card: { $text }
contacts-pins-full = The card already has three pinned lines. To pin this one, first unpin one of them: { $lines }.
contacts-entry-interview = Entry on { $date }: first interview
contacts-entry-session = Entry on { $date }: first session
contacts-entry-presence = Entry on { $date }: first attendance
contacts-entry-unknown = Entry: no interview or session yet
contacts-referent-from = From
contacts-referent-from-help = Tasks due from this day on will be for the new colleague. Earlier referents stay in the history of the file.
contacts-referents-before = Before: { $names }
contacts-referent-turn = { $name } (from { $from } to { $to })
contacts-referent-coming = From { $date } on: { $name }
partners-title = People around
partners-add = new person around
partners-empty = Nobody noted for now: CPAS agent, colleague at a partner, placement tutor…
partners-no-meeting = No meeting noted yet.
partners-meetings = { $count ->
    [one] { $count } meeting, on { $date }
   *[other] { $count } meetings, the last on { $date }
}
contacts-attempts = { $count ->
    [one] { $count } attempt since.
   *[other] { $count } attempts since.
}
