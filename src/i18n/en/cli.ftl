cli-written = Written: { $file }
cli-merged-erased = { $count ->
    [one] { $count } person erased for good: nothing about them is taken from the other files.
   *[other] { $count } people erased for good: nothing about them is taken from the other files.
}
cli-refused = { $file }: { $cause }
cli-unreadable = { $file } cannot be read ({ $cause }). Check its name and permissions.
cli-unwritable = { $file } cannot be written ({ $cause }). Check the folder, the permissions and the free space.
cli-passphrase = Passphrase:
cli-trello = Cards read: { $cards }; people: { $people }; changes of step: { $moves }; comments: { $comments }; comments absent from the file: { $absent }; national register numbers masked: { $masked }.
cli-not-a-board = This file is not the JSON export of a Trello board. Nothing was written. In Trello: menu, “Print, export, and share”, “Export as JSON”.
cli-packet = Written: { $file } (entries: { $facts }; people: { $persons }; people who stay here, without a valid agreement: { $kept }).
cli-checked-parties = From { $from } for { $to }.
cli-checked-packet = Purpose: { $purpose }. Holds: { $families }.
cli-calendar = Written: { $file } ({ $events ->
    [one] { $events } event
   *[other] { $events } events
}, { $cancelled ->
    [one] { $cancelled } cancelled
   *[other] { $cancelled } cancelled
}).
cli-calendar-nobody = Nobody has this name or number. Write “sessions”, “person/…”, “member/…” or the name of a colleague.
cli-calendar-other = This is the file of another calendar: all its events would appear as cancelled. Nothing was written.
cli-merged = Written: { $file } ({ $facts ->
    [one] { $facts } entry
   *[other] { $facts } entries
}, { $persons ->
    [one] { $persons } person
   *[other] { $persons } people
}).
cli-checked-from = From { $from }.
cli-checked-several = From several organisations.
cli-checked-revision = Format: the sender's program reads revision { $revision }; this file needs revision { $needs }.
cli-checked-card = The signature is that of the card of { $name }.
cli-checked-card-other = Careful: the signature is not that of the card of { $name }. Call this organisation before you open the file.
cli-checked-card-none = Nothing to compare: the file or the card of { $name } has no signature.
cli-receipt = Receipt for { $name }, covering { $persons ->
    [one] { $persons } person
   *[other] { $persons } people
}.
cli-report-one-backup = This command takes a single backup. Nothing was written.
cli-report-period = The last day is before the first. Nothing was written. Give “--from” then “--to”, or “--year”.
cli-checked =
    { $file }: { $kind ->
        [backup] backup
        [packet] partner file
        [card] card
        [receipt] receipt
        [withdrawal] withdrawal
        [benchmark] table of figures
       *[other] file
    } without errors, { $facts ->
        [one] { $facts } entry
       *[other] { $facts } entries
    }, { $persons ->
        [one] { $persons } person
       *[other] { $persons } people
    }.
