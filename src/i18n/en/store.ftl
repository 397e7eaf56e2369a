store-full = The disk is full. Your change stays on screen but is not saved yet: make a backup now, then free some space.
store-failed = Saving did not work. Your change stays on screen; we are trying again. If it lasts, make a backup.
store-retry = Try again now
store-rescue = Back up at once
store-rescued = The backup holds everything on screen, even what is not saved.
store-newer = These data come from a newer version of Passerelle. They have not been touched. Reload the page to get the latest version.
store-reload = Reload the page
store-damaged = { $count ->
    [one] { $count } batch of data cannot be read and was set aside; nothing was erased. The rest is open. Export it, show it to whoever helps you, then import your last backup.
   *[other] { $count } batches of data cannot be read and were set aside; nothing was erased. The rest is open. Export them, show them to whoever helps you, then import your last backup.
}
store-damaged-export = Export what cannot be read
store-cannot-open = The browser could not open the data. They are probably intact: close the other tabs of Passerelle, then reload the page.
store-blocked = Another tab still holds the old version. Close it: this one will go on by itself.
store-closed-by-upgrade = Another tab went on to a newer version. Reload this page to continue; everything is saved.
store-private-window = This browser offers no lasting storage, as in a private window. Open Passerelle in an ordinary window so that nothing is lost.
store-persistent = The browser undertakes to keep these data.
store-not-persistent = The browser might erase these data if the disk fills up. Make regular backups.
store-used = { $used } used of { $quota } possible
store-quarantine = { $count ->
    [one] { $count } fact bears the name of another with other content. It is set aside and not lost.
   *[other] { $count } facts bear the name of another with other content. They are set aside and not lost.
}
