shell-product = Passerelle
shell-skip = Skip to the content
shell-navigation = Navigation
nav-today = Today
nav-board = Board
nav-persons = People
nav-exchange = Backups
nav-settings = Settings
nav-help = Help
shell-title = { $page } · Passerelle
shell-undo = Undo
shell-redo = Redo
shell-nothing-to-undo = There is nothing to undo.
shell-nothing-to-redo = There is nothing to redo.
shell-undo-ask-title = Undo all the same?
shell-undo-ask = { $count ->
    [one] Since then, { $count } other change was made to the same information. If you undo, it stays saved but is no longer shown. “Redo” brings everything back.
   *[other] Since then, { $count } other changes were made to the same information. If you undo, they stay saved but are no longer shown. “Redo” brings everything back.
}
shell-undo-anyway = Undo the action
shell-undo-keep = Change nothing
shell-saved = Saved
shell-saving = Saving…
shell-save-failed = Not saved yet
shell-backup-never = no backup yet
shell-backup-age = backup { $when }
shell-backup-now = Back up
shell-member = You are { $name }
shell-member-change = Someone else works here now
shell-member-menu = Who is working here?
shell-member-changed = { $name } is writing now.
shell-member-add = Add a colleague
shell-other-tab = Another tab changed the board. It is up to date here too.
shell-local-address = Passerelle is running from this computer ({ $address }). The data belongs to this address: keep it, or make a backup before changing it.
shell-loading = Opening your records…
shell-late-tasks = { $count } late
shell-late-people = { $people ->
    [one] { $people } person has something late: show only that person
   *[other] { $people } people have something late: show only them
}
shell-undo-key = Undo (Ctrl+Z)
shell-redo-key = Redo (Ctrl+Y)
shell-member-name = Your colleague's name
shell-created = { $name } is on the board.
toast-edited = Saved: { $what }
toast-removed = Removed: { $what }
toast-undone = Undone: { $what }
toast-redone = Redone: { $what }
toast-final = Your last action erased something for good: it cannot be undone, and “Undo” does not reach past it. To correct what came before, open the record.
toast-persons = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
toast-more = { $count ->
    [one] { $what } · and { $count } other entry
   *[other] { $what } · and { $count } other entries
}
toast-withdrawal = taken off the board
toast-withdrawn = The record of { $name } is off the board.
withdrawal-open = Take this record off the board…
withdrawal-title = Take the record of { $name } off the board?
withdrawal-text = { $count ->
    [one] For a record created by mistake. { $count } change is noted in it and goes with it; “Undo” brings it back. For a person who leaves your organisation, choose the step “{ $step }” instead.
   *[other] For a record created by mistake. { $count } changes are noted in it and go with it; “Undo” brings them back. For a person who leaves your organisation, choose the step “{ $step }” instead.
}
withdrawal-confirm = Take the record off the board
example-ask-title = Remove the example?
example-ask-none = Nothing was added to these records. “Undo” brings them back.
example-ask-own = { $count ->
    [one] That includes { $changes } in { $count } of these records. “Undo” brings everything back.
   *[other] That includes { $changes } in { $count } of these records. “Undo” brings everything back.
}
example-ask-changes = { $count ->
    [one] { $count } change made since
   *[other] { $count } changes made since
}
shell-backup-made = Backup ready: { $file }
shell-not-downloaded = The browser did not save “{ $file }”. Your records are untouched. Check that downloads are allowed and that there is space on the disk, then try again.
shell-note-not-written = { $note ->
    [device] The browser could not remember who works here. Your records are untouched. Free some space on the disk, then choose your name again.
    [register] The list of files sent out and received could not be completed. Your records are untouched. Free some space on the disk and note elsewhere what has just been done.
    [imports] The import is kept, but it can no longer be undone in one go once this page is closed. Check now whether it is right, then free some space on the disk.
   *[choices] This choice holds only while this page stays open: it could not be remembered. Your records are untouched. Free some space on the disk, then make it again.
}
shell-not-written = This change could not be written, so it was not made. What was saved is still saved. Make a backup, reload the page, then try again.
shell-language-missed = This language could not be fetched. The page stays in the previous language and nothing else has changed. Check the connection, then choose it again.
shell-imported = { $count ->
    [one] Import done: { $count } new entry.
   *[other] Import done: { $count } new entries.
}
shell-nothing-new = Nothing new: everything was already here.
shell-dossier = Record
nav-companies = Companies
nav-results = Results
nav-openings = Openings
nav-places = Placement places
