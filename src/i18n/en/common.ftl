common-cancel = Cancel
common-close = Close
common-save = Save
common-add = Add
common-edit = Edit
common-remove = Remove
common-retry = Try again
common-none = none
common-unsaid = not specified
common-help-about = Help: { $subject }
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
value-unknown = unknown
value-declined = prefers not to answer
value-answered = has answered
value-yes = yes
value-no = no
value-other = other content
value-newer = value of a later version
value-name-awaited = name not received yet
common-somebody = somebody not known here
common-bad-duration = Write a length such as “19 h” or “22 h 48”.
common-bad-hour = Write the hour like “9:30”.
common-bad-number = Write a whole number, without a sign.
common-bad-phone = A telephone number is missing. Example: 081/00.00.00
common-at-least = Write a number from { $count } up.
common-end-before-start = The end is before the start. Correct one of the two dates; nothing is saved yet.
common-nothing-typed = Fill in at least one field.
