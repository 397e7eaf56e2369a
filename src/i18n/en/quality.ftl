# The list “Data quality”: what is missing, and what that changes.
quality-title = Data quality
quality-help = What is missing or still to be checked, grouped by what it affects. Each line leads to where it can be completed; what must stay as it is can be accepted, with a reason.
quality-none = Nothing to complete: the figures are based on complete records.
quality-reading = { $count ->
    [0] Reading the records…
    [one] Reading the records: { $count } left…
   *[other] Reading the records: { $count } left…
}
quality-stake-refused = { $count ->
    [0] No record would be refused in the report
    [one] { $count } record would be refused in the report
   *[other] { $count } records would be refused in the report
}
quality-stake-uncounted = { $count ->
    [0] No job would be left out of the figures
    [one] { $count } job would not count
   *[other] { $count } jobs would not count
}
quality-stake-uncalled = { $count ->
    [0] No call at 6 months without a telephone number
    [one] { $count } call at 6 months without a telephone number
   *[other] { $count } calls at 6 months without a telephone number
}
quality-stake-unknown = { $count ->
    [0] No outcome would be counted as unknown
    [one] { $count } outcome would be counted as unknown
   *[other] { $count } outcomes would be counted as unknown
}
quality-stake-twice = { $count ->
    [0] Nothing is likely to count twice
    [one] { $count } risk of counting twice
   *[other] { $count } risks of counting twice
}
quality-stake-nobody = { $count ->
    [0] Every record has a key worker
    [one] { $count } record that nobody follows
   *[other] { $count } records that nobody follows
}
quality-matter-birth_year = { $count ->
    [0] Year of birth: nothing to complete
    [one] { $count } record without a year of birth: its age band stays unknown
   *[other] { $count } records without a year of birth: their age band stays unknown
}
quality-matter-schooling = { $count ->
    [0] Level of schooling on entry: nothing to complete
    [one] { $count } record: level of schooling on entry not noted
   *[other] { $count } records: level of schooling on entry not noted
}
quality-matter-proof = { $count ->
    [0] Proof of eligibility: nothing to complete
    [one] { $count } record: proof of eligibility not seen
   *[other] { $count } records: proof of eligibility not seen
}
quality-matter-contract = { $count ->
    [0] Contracts: nothing to complete
    [one] { $count } contract without a type or a start: it is not counted in any figure
   *[other] { $count } contracts without a type or a start: they are not counted in any figure
}
quality-matter-six_months = { $count ->
    [0] Follow-ups at 6 months: nothing to complete
    [one] { $count } first contract without an answer at 6 months
   *[other] { $count } first contracts without an answer at 6 months
}
quality-matter-phone = { $count ->
    [0] Telephone numbers: nothing to complete
    [one] { $count } call at 6 months is due soon, without a telephone number
   *[other] { $count } calls at 6 months are due soon, without a telephone number
}
quality-matter-exit = { $count ->
    [0] Exits: nothing to complete
    [one] { $count } exit with an unknown outcome
   *[other] { $count } exits with an unknown outcome
}
quality-matter-evaluation = { $count ->
    [0] Evaluations: nothing to complete
    [one] { $count } placement that ended without an evaluation
   *[other] { $count } placements that ended without an evaluation
}
quality-matter-suggested = { $count ->
    [0] Suggested evaluations: nothing to complete
    [one] { $count } suggested evaluation whose day has passed
   *[other] { $count } suggested evaluations whose day has passed
}
quality-matter-planned_end = { $count ->
    [0] Planned ends: nothing to confirm
    [one] { $count } planned end has passed without being confirmed
   *[other] { $count } planned ends have passed without being confirmed
}
quality-matter-overlap = { $count ->
    [0] Overlaps: nothing to check
    [one] { $count } overlap of contracts or placements
   *[other] { $count } overlaps of contracts or placements
}
quality-matter-alike = { $count ->
    [0] Same names: nothing to check
    [one] { $count } pair of records with the same name
   *[other] { $count } pairs of records with the same name
}
quality-matter-referent = { $count ->
    [0] Key worker: nothing to complete
    [one] { $count } record without a key worker
   *[other] { $count } records without a key worker
}
quality-mend-birth_year = Note the year
quality-mend-schooling = Note the level of schooling
quality-mend-proof = Note the proof
quality-mend-contract = Complete the contract
quality-mend-six_months = Note the answer
quality-mend-phone = Add a number
quality-mend-exit = Note the outcome
quality-mend-evaluation = Note the evaluation
quality-mend-suggested = Note the evaluation
quality-mend-planned_end = Confirm the end
quality-mend-overlap = Check the dates
quality-mend-alike = Compare the records
quality-mend-referent = Choose a key worker
quality-others = { $count ->
    [0] Everything is shown
    [one] Show the other line
   *[other] Show the { $count } others
}
quality-accept = Leave as it is
quality-reason = Why it stays as it is
quality-reason-help = The reason stays in the record, with your name and the date.
quality-accepted = { $count ->
    [0] Nothing is left as it is
    [one] { $count } line left as it is
   *[other] { $count } lines left as they are
}
quality-kept = { $reason } ({ $name }, { $date })
quality-kept-plain = Left as it is by { $name }, { $date }
quality-take-back = Put back on the list
quality-whose = Whose records
quality-everybody = Everybody
quality-of = { $name } ({ $count })
