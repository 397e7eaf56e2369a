person-new-title = New person
person-new-intro = A first name is enough to begin. The rest can wait for the next meeting.
person-first-name = First name
person-last-name = Last name
person-birth-year = Year of birth
person-birth-year-help = The year alone is enough to recognise a person and know the age band.
person-locality = Town or village
person-locality-wrong = Write the name of the town or village, with its four-digit postcode if you know it.
person-mail-wrong = This e-mail address is not complete. Example: name@example.be
person-locality-unknown = This town or village is not on the list. Check the spelling; otherwise it is kept as it is.
person-year-kept = Only the year is kept: { $year }
person-step = Step
person-track = Training track
person-referent = Key worker
person-create = Create the record
person-duplicates = { $count ->
    [one] This person may be here already
   *[other] These people may be here already
}
person-duplicates-help = The names are alike. Open the existing record, or go on if it is somebody else.
person-create-anyway = It is somebody else, create the record
person-unnamed = No name
number-refused-title = This looks like a national register number
number-refused = The law does not allow this number to be kept here, even if the person agrees, and the board does not need it. Take it out: nothing has been saved.
number-refused-override = It is not a national register number
number-refused-override-help = Your answer is kept with the text and your name.
number-refused-fix = Correct the text
person-locality-help = The town or village, without the street. It shows who lives near a company.
person-track-help = The training track that the person follows. You can add to the list in Settings.
person-referent-help = Who follows the person in your organisation.
people-count =
    { $shown ->
        [one] { $shown } person out of { $total }
        *[other] { $shown } people out of { $total }
    }
people-none = Nobody is on the board yet.
people-name = Name
people-locality = Town or village
people-next = Next due
people-days = Days in step
people-nothing-due = nothing planned
person-locality-source = © OpenStreetMap contributors
person-track-later = to be chosen later
person-referent-me = { $name } (me)
person-duplicate-open = Open this record
person-twin-same = same name
person-twin-swapped = names swapped
person-twin-part = part of the same name
person-twin-sound = name that sounds alike
person-twin-letter = one letter apart
people-export = Export the list
people-exported = The list is in your downloads. It holds personal data, and no passphrase protects it.
forem-due = Integration income since { $since }: registration with Forem due by { $date } (time limit of { $count } d, Forem and CPAS reform of 2026, to be checked).
forem-late = Integration income since { $since }: registration with Forem was due by { $date } (time limit of { $count } d, Forem and CPAS reform of 2026, to be checked).
forem-task = Register with Forem
forem-plan = Add the task
eligibility-title = Eligibility
eligibility-add = new ground
eligibility-empty = No ground of eligibility checked yet.
eligibility-checked = checked on { $date }
eligibility-proof = proof seen
