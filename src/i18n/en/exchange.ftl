exchange-title = Exchanges
exchange-intro = Nothing leaves by itself: each file goes out because somebody wanted it to.
backup-title = Backup
backup-help = A backup holds everything. Keep it on a stick or a drive of the organisation; it also serves to unite your work with that of your colleagues.
backup-save = Back up
backup-last = Last backup: { $when }
backup-none = No backup yet
backup-made = Backup downloaded: { $file } ({ $size }).
backup-seal-title = Seal the backup with a passphrase
backup-passphrase = Passphrase
backup-passphrase-again = The same phrase once more
backup-passphrase-help = Four unrelated words are easy to remember and hard to guess. Without it nobody can open the backup: write it down in a safe place.
backup-passphrase-differs = The two phrases are not the same.
backup-passphrase-short = { $count ->
    [one] Take a phrase of at least { $count } character.
   *[other] Take a phrase of at least { $count } characters.
}
backup-show-passphrase = Show the phrase
backup-unsealed = Do not seal with a passphrase
backup-unsealed-warning = Anyone who has this file can read all the records. Choose this only if the drive itself is protected.
backup-sealing = Sealing the backup…
backup-failed = The backup could not be made. Nothing is lost here; try again.
import-title = Receive a file
import-help = A colleague's backup, your own, a partner's file, or the export of a Trello board. Nothing changes before you have seen the preview.
import-file = File to import
import-choose = Choose a file…
import-drop = You may also drop it here.
import-reading = Reading the file…
import-progress = Reading the file: { $percent }%
import-stop = Stop reading
import-stopped = Reading stopped. Nothing has changed.
import-unseal-title = This file is sealed with a passphrase
import-unseal = Open
import-unsealing = Opening the file…
import-wrong-passphrase = This phrase does not open the file. Check capitals and spaces, then try again.
import-refused-title = This file was not imported
import-refused-safe = Nothing has changed in your records.
preview-title = Import preview
preview-import = Import
preview-cancel = Cancel
preview-backup-own = Your backup of { $date }
preview-backup-colleague = Backup of { $name }, of { $date }
preview-backup = Backup of { $organisation }, of { $date }
preview-packet = File from { $organisation }, of { $date }
preview-trello = Trello board “{ $board }”
preview-nothing = This file brings nothing new: everything is here already.
preview-summary = { $count ->
    [0] No new fact
    [one] { $count } new fact
   *[other] { $count } new facts
}
preview-new-people = { $count ->
    [one] { $count } new person
   *[other] { $count } new people
}
preview-changed-people = { $count ->
    [one] { $count } record changes
   *[other] { $count } records change
}
preview-conflicts = { $count ->
    [one] { $count } answer to settle
   *[other] { $count } answers to settle
}
preview-conflict-line = { $name }, { $field }: here “{ $here }”, in the file “{ $there }”
preview-conflict-both = Both answers are kept; you will choose in the record.
preview-settings = { $count ->
    [one] { $count } change in the team's settings
   *[other] { $count } changes in the team's settings
}
preview-refused = { $count ->
    [one] { $count } fact refused
   *[other] { $count } facts refused
}
preview-unknown = { $count ->
    [one] { $count } fact of a newer version: kept as it is
   *[other] { $count } facts of a newer version: kept as they are
}
preview-masked = { $count ->
    [one] { $count } national number removed
   *[other] { $count } national numbers removed
}
preview-erased-people = { $count ->
    [one] { $count } person erased here is not taken back
   *[other] { $count } people erased here are not taken back
}
preview-incomplete-people = { $count ->
    [one] { $count } incomplete record
   *[other] { $count } incomplete records
}
preview-person = { $name } · { $change }
preview-person-new = new person
preview-person-unnamed = A person without a name here
preview-more = { $count ->
    [one] and { $count } more line
   *[other] and { $count } more lines
}
preview-show-all = Show all
import-writing = Importing…
import-done = { $count ->
    [one] Imported: { $count } new fact.
   *[other] Imported: { $count } new facts.
}
import-conflicts-next = { $count ->
    [one] { $count } answer awaits your choice.
   *[other] { $count } answers await your choice.
}
import-conflicts-open = See the answers to settle
exchange-people-with-conflicts = Answers to settle
exchange-trello-title = From Trello
exchange-trello-help = In Trello: Menu, Print, export and share, Export as JSON. Then choose that file here.
