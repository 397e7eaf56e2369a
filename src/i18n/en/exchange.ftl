exchange-title = Backups and files
exchange-intro = Nothing is sent automatically. A file goes out only when you ask for it.
backup-title = Backup
backup-help = A backup holds everything. Keep it on a USB stick or a drive of the organisation; it also serves to merge your work with that of your colleagues.
backup-save = Back up
backup-last = Last backup: { $when }
backup-none = No backup yet
backup-made = Backup downloaded: { $file } ({ $size }).
backup-passphrase = Passphrase
backup-passphrase-again = The same passphrase once more
backup-passphrase-help = At least { $count } characters: four unrelated words are easy to remember and hard to guess. Without this passphrase nobody can open the backup: write it down in a safe place.
backup-passphrase-differs = The two passphrases are not the same.
backup-passphrase-short = { $count ->
    [one] Choose a passphrase of at least { $count } character.
   *[other] Choose a passphrase of at least { $count } characters.
}
backup-show-passphrase = Show the passphrase
backup-unsealed = Without a passphrase (not protected)
backup-unsealed-warning = Anyone who has this file can read all the records. Choose this only if the drive itself is protected.
backup-sealing = Protecting the backup…
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
import-unseal-title = This file is protected by a passphrase
import-unseal = Open
import-wrong-passphrase = This passphrase does not open the file. Check capitals and spaces, then try again.
import-no-passphrase = Write the passphrase of this file. The person who made the file knows it.
import-refused-title = This file was not imported
preview-title = Import preview
preview-import = Import
preview-cancel = Cancel
preview-backup = Backup of { $organisation }, dated { $date }
preview-packet = Partner file from { $organisation }, dated { $date }
preview-trello = Trello board “{ $board }”
preview-nothing = This file brings nothing new: everything is here already.
preview-summary = { $count ->
    [0] No new entry
    [one] { $count } new entry
   *[other] { $count } new entries
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
    [one] { $count } entry not imported
   *[other] { $count } entries not imported
}
preview-masked = { $count ->
    [one] { $count } national register number removed
   *[other] { $count } national register numbers removed
}
preview-erased-people = { $count ->
    [one] { $count } person erased here is not brought back
   *[other] { $count } people erased here are not brought back
}
preview-erasures = { $count ->
    [one] { $count } person was erased for good by a colleague: they will be erased here too
   *[other] { $count } people were erased for good by a colleague: they will be erased here too
}
preview-erased-why = These people were erased for good: no file brings anything about them back. If you support one of them again, create a new record.
preview-only-erased = This file brings nothing but information about people who were erased here for good. Nothing is taken from it.
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
    [one] Imported: { $count } new entry.
   *[other] Imported: { $count } new entries.
}
import-conflicts-next = { $count ->
    [one] { $count } record awaits your choice between two answers.
   *[other] { $count } records await your choice between two answers.
}
exchange-people-with-conflicts = Answers to choose
exchange-trello-title = From Trello
exchange-trello-help = In Trello: Menu, Print, export, and share, Export as JSON. Then choose that file here.
backup-old = If the browser's data is cleared, everything written since is lost.
backup-strength-1 = Too short
backup-strength-2 = Easy to guess: add a word
backup-strength-3 = Strong
backup-strength-4 = Very strong
import-unreadable = The browser could not read this file: it may have been moved or changed. Nothing was changed. Choose it again.
import-failed = Reading did not succeed. Nothing was changed. Reload the page, then try again.
import-see-board = See the board
preview-union-help = The two backups are merged; nothing is lost. This import cannot be undone in one go: what is wrong is corrected in each record.
preview-undo-help = The import can be undone in one go.
preview-conflict = { $name }, { $field }: { $values }
preview-said = “{ $value }” ({ $name })
preview-disputed = on one side somebody removed { $what }; on the other, somebody wrote in it
preview-changed = { $field }: “{ $before }” becomes “{ $after }”
preview-lost = { $field }: “{ $before }” is no longer shown
preview-settled = { $field }: answer chosen, “{ $value }”
preview-added = adds { $what }: { $value }
preview-settings-of = Settings of the team
preview-person-erased = erased here too, for good
register-title = Files sent out and received on this device
register-empty = No file has been sent out or received yet.
register-date = Date
register-what = What
register-file = File
register-by = By
register-persons = People
deed-backup = Backup
deed-restore = Restore
deed-union = Backup added to yours
deed-trello = Trello import
deed-packet = Partner file received
deed-erasure = Erasure
deed-list = List exported
deed-calendar = Calendar file
preview-company-of = A company
preview-opening-of = An opening
