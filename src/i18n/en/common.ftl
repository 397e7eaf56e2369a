common-cancel = Cancel
common-close = Close
common-save = Save
common-add = Add
common-edit = Edit
common-remove = Remove
common-back = Back
common-continue = Continue
common-retry = Try again
common-yes = Yes
common-no = No
common-optional = optional
common-choose = Choose…
common-none = none
common-search = Search
common-help-about = Help: { $subject }
common-loading = Loading…
common-working = One moment…
common-error = Something did not work. Nothing is lost.
common-copied = Copied.
common-copy-refused = The browser did not allow copying. The text stays on screen: select it and copy it.
common-required = This field is needed.
common-too-long = { $count ->
    [one] This text is too long: { $count } character at most.
   *[other] This text is too long: { $count } characters at most.
}
common-bad-characters = This text holds invisible characters. Please type it again.
common-bad-date = There is no such date. Example: 3/02/2026.
common-bad-year = Write a year with four digits, such as 1998.
common-kilobytes = { $count } KB
common-megabytes = { $count } MB
common-gigabytes = { $count } GB
common-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
common-person = { $type ->
    [cisp] trainee
    [mire] candidate
   *[other] person
}
common-persons = { $type ->
    [cisp] trainees
    [mire] candidates
   *[other] people
}
value-unknown = unknown
value-yes = yes
value-no = no
value-other = other content
value-name-awaited = name not received yet
common-somebody = somebody not known here
