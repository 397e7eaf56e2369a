# A contact said in one sentence, and the person's own search for a job.

quick-title = Note in one sentence
quick-key = Note in one sentence (Q)
quick-text = Who, how, and what next?
quick-example = For example “Karim whatsapp reached, reminder Thursday week”. Nothing is written before “Log”.
quick-preview = What will be written
quick-for = Record
quick-note = Note
quick-who = Who is meant?
quick-more = { $count ->
    [one] And { $count } more: write the last name too.
   *[other] And { $count } more: write the last name too.
}
quick-nobody = Write the first or last name too, as on the card.
quick-unknown = Nobody on the board has this name. Write it as on the card.
search-title = Job search
search-add = new approach
search-empty = No approach noted yet.
