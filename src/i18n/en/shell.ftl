shell-product = Passerelle
shell-skip = Skip to the content
shell-navigation = Navigation
nav-board = Board
nav-persons = People
nav-exchange = Exchanges
nav-settings = Settings
nav-help = Help
shell-title = { $page } · Passerelle
shell-undo = Undo
shell-redo = Redo
shell-undone = Action undone.
shell-redone = Action redone.
shell-nothing-to-undo = There is nothing to undo.
shell-nothing-to-redo = There is nothing to redo.
shell-undo-ask-title = Undo all the same?
shell-undo-ask = { $count ->
    [one] Since this action, { $count } change has been built on it. It will stay, but what it completed will go. You can redo the action.
   *[other] Since this action, { $count } changes have been built on it. They will stay, but what they completed will go. You can redo the action.
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
shell-member-change = Change colleague
shell-member-menu = Who is working here?
shell-member-changed = { $name } is writing now.
shell-member-add = Add a colleague
shell-other-tab = Another tab changed the board. It is up to date here too.
shell-local-address = Passerelle is served from this computer ({ $address }). The data belong to this address: keep it, or make a backup before changing it.
shell-loading = Opening your records…
shell-late-tasks = { $count ->
    [one] { $count } late
   *[other] { $count } late
}
shell-late-tasks-title = Late tasks
shell-undo-key = Undo (Ctrl+Z)
shell-redo-key = Redo (Ctrl+Y)
shell-member-name = Name of the colleague
shell-created = { $name } is on the board.
shell-edited = Change kept.
shell-removed = Item removed.
shell-backup-made = Backup ready: { $file }
shell-not-downloaded = The browser did not save “{ $file }”. Your records are untouched. Check that downloads are allowed and that there is space on the disk, then try again.
shell-note-not-written = { $note ->
    [device] The browser could not remember who works here. Your records are untouched. Free some space on the disk, then choose your name again.
    [register] The register of this device could not be completed. Your records are untouched. Free some space on the disk and note elsewhere what has just been done.
    [imports] The import is kept, but it can no longer be undone in one go once this page is closed. See now whether it is right, then free some space on the disk.
   *[choices] This choice holds only while this page stays open: it could not be remembered. Your records are untouched. Free some space on the disk, then make it again.
}
shell-not-written = This change could not be written, so it was not made. What was saved is still saved. Make a backup, reload the page, then try again.
shell-language-missed = This language could not be fetched. The page stays in the one before and nothing else has changed. Check the connection, then choose it again.
shell-imported = { $count ->
    [one] Import done: { $count } new fact.
   *[other] Import done: { $count } new facts.
}
shell-nothing-new = Nothing new: everything was already here.
shell-dossier = File
