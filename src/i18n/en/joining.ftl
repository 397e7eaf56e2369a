joining-open = Merge with another record…
joining-title = Merge the record of { $name } with another
joining-search = Look for the other record
joining-search-help = A last name, a first name or a town. With nothing typed, you see the names that are alike.
joining-choices = Which is the other record of this person?
joining-likely-none = No name is like this one. Look for the other record by its name.
joining-found-none = Nobody else on the board has this name.
joining-choose-first = First choose the other record.
joining-outcome = One card will stay on the board: { $card }.
joining-conflicts = { $count ->
    [one] The two records differ in { $count } place: both answers will be shown, and you will choose.
   *[other] The two records differ in { $count } places: both answers will be shown, and you will choose.
}
joining-keeps = Nothing is erased: both histories are kept. “Undo”, or later “Separate the two records”, puts everything back as it was.
joining-agreements = Agreements do not mix: what is noted in a record goes to a partner only with the agreement noted in that same record.
joining-confirm = Merge the two records
united-note = This record is made up of { $count } records: { $names }.
united-help = Both histories are kept, and are read here as one.
united-part = Separate the two records…
united-part-one = Separate the record of { $name }…
parting-title = Separate the record of { $name }?
parting-text = The record of { $name } becomes a card of its own again, with its own history. What was noted after they were merged stays with { $other }; only what completes a task, a placement, a contract or an agreement follows that entry into its record. “Undo” merges the records again.
parting-confirm = Separate
toast-parted = records separated
duplicates-open = Possible duplicates
duplicates-help = The names of these records are alike. Compare them and answer: your answer is kept for the whole team, and each action can be undone.
duplicates-looking = { $count ->
    [one] Comparing: { $count } record to go.
   *[other] Comparing: { $count } records to go.
}
duplicates-none = No duplicate in sight: no name is like another, or you have already answered.
duplicates-count = { $count ->
    [one] { $count } pair to check.
   *[other] { $count } pairs to check.
}
duplicates-both = { $one } and { $other }
duplicates-join = Merge…
duplicates-apart = They are two people
duplicates-years-same = same year of birth
duplicates-years-near = born a year apart
duplicates-close = Close the list
duplicates-arrived = { $count ->
    [one] One person in this file may already be on your board, in another record. Check it: you can keep a single card.
   *[other] { $count } people in this file may already be on your board, in another record. Check it: you can keep a single card for each.
}
duplicates-see = See the possible duplicates
withdrawal-joined = This record is made up of { $count } records: they will all be taken off together. To take off only one, separate them first.
sharing-kept = Merged record “{ $name }”:
sharing-kept-extend = Note the same agreement for this record
sharing-kept-help = Only if it really is the same person: the agreement that they signed then applies to this record too.
