exchange-title = Exchanges
exchange-intro = Nothing leaves by itself: each file goes out because somebody wanted it to.
backup-title = Backup
backup-help = A backup holds everything. Keep it on a stick or a drive of the organisation; it also serves to unite your work with that of your colleagues.
backup-save = Back up
backup-last = Last backup: { $when }
backup-none = No backup yet
backup-made = Backup downloaded: { $file } ({ $size }).
backup-passphrase = Passphrase
backup-passphrase-again = The same phrase once more
backup-passphrase-help = At least { $count } characters: four unrelated words are easy to remember and hard to guess. Without this passphrase nobody can open the backup: write it down in a safe place.
backup-passphrase-differs = The two phrases are not the same.
backup-passphrase-short = { $count ->
    [one] Take a phrase of at least { $count } character.
   *[other] Take a phrase of at least { $count } characters.
}
backup-show-passphrase = Show the phrase
backup-unsealed = Without a passphrase (not protected)
backup-unsealed-warning = Anyone who has this file can read all the records. Choose this only if the drive itself is protected.
backup-sealing = Sealing the backup…
backup-failed = The backup could not be made. Nothing is lost here; try again.
backup-not-saved = The backup is ready, but the browser did not save it. Nothing is lost: it waits here as long as this page stays open. Check that downloads are allowed and that there is space on the disk, then save it again.
backup-offer-again = Save the backup again
import-title = Receive a file
import-help = A colleague's backup, your own, the export of a Trello board, or from a partner: their card, a file they sent, a receipt. Nothing changes before you have seen the preview.
import-file = File to import
import-choose = Choose a file…
import-drop = You may also drop it here.
import-reading = Reading the file…
import-progress = Reading the file: { $percent }%
import-stop = Stop reading
import-stopped = Reading stopped. Nothing has changed.
import-unseal-title = This file is sealed with a passphrase
import-unseal = Open
import-wrong-passphrase = This phrase does not open the file. Check capitals and spaces, then try again.
import-no-passphrase = Write the passphrase of this file. Your colleague knows it.
import-refused-title = This file was not imported
preview-title = Import preview
preview-import = Import
preview-cancel = Cancel
preview-backup = Backup of { $organisation }, of { $date }
preview-packet = File from { $organisation }, of { $date }
preview-trello = Trello board “{ $board }”
preview-nothing = This file brings nothing new: everything is here already.
preview-summary = { $count ->
    [0] No new detail
    [one] { $count } new detail
   *[other] { $count } new details
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
    [one] { $count } answer to choose
   *[other] { $count } answers to choose
}
preview-conflict-both = Both answers are kept; you will choose in the record.
preview-settings = { $count ->
    [one] { $count } change in the team's settings
   *[other] { $count } changes in the team's settings
}
preview-refused = { $count ->
    [one] { $count } detail not taken over
   *[other] { $count } details not taken over
}
preview-masked = { $count ->
    [one] { $count } national number removed
   *[other] { $count } national numbers removed
}
preview-erased-people = { $count ->
    [one] { $count } person erased here is not taken back
   *[other] { $count } people erased here are not taken back
}
preview-erasures = { $count ->
    [one] { $count } person was erased for good by a colleague: they will be erased here too
   *[other] { $count } people were erased for good by a colleague: they will be erased here too
}
preview-erased-why = These people were erased for good: nothing of them comes back with a file. If one of them is followed again, create a new record.
preview-only-erased = This file brings nothing but information about people who were erased here for good. Nothing of it is taken.
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
    [one] Imported: { $count } new detail.
   *[other] Imported: { $count } new details.
}
import-conflicts-next = { $count ->
    [one] { $count } record awaits your choice between two answers.
   *[other] { $count } records await your choice between two answers.
}
exchange-people-with-conflicts = Answers to choose
exchange-trello-title = From Trello
exchange-trello-help = In Trello: Menu, Print, export and share, Export as JSON. Then choose that file here.
backup-old = If this browser is cleared, whatever was written since would be lost.
backup-strength-1 = Too short
backup-strength-2 = Can be guessed: add a word
backup-strength-3 = Solid
backup-strength-4 = Very solid
import-unreadable = The browser could not read this file: it may have been moved or changed. Nothing was changed. Choose it again.
import-failed = Reading did not succeed. Nothing was changed. Reload the page, then try again.
import-see-board = See the board
preview-union-help = Uniting two backups adds and loses nothing. Each entry stays its author's: it is corrected one by one, not by a single undo.
preview-undo-help = One undo takes the import back.
preview-conflict = { $name }, { $field }: { $values }
preview-said = “{ $value }” ({ $name })
preview-disputed = somebody removes { $what }, somebody else wrote in it
preview-changed = { $field }: “{ $before }” becomes “{ $after }”
preview-lost = { $field }: “{ $before }” is no longer shown
preview-settled = { $field }: settled, “{ $value }”
preview-added = adds { $what }: { $value }
preview-settings-of = Settings of the team
preview-person-erased = erased here too, for good
register-title = Register of this device
register-empty = No file has left or come in yet.
register-date = Date
register-what = What
register-file = File
register-by = By
register-persons = People
deed-backup = Backup
deed-restore = Restore
deed-union = Union with a backup
deed-trello = Trello import
deed-packet = Parcel received
deed-erasure = Erasure
deed-list = List exported
deed-calendar = Calendar file
preview-company-of = A company
preview-opening-of = An opening
