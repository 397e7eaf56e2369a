store-full = The disk is full. Your change stays on screen but is not saved yet: make a backup now, then free some space.
store-failed = Saving did not work. Your change stays on screen; we are trying again. If this goes on, make a backup.
store-retry = Try again now
store-rescue = Back up at once
store-newer = This data comes from a newer version of Passerelle. It has not been touched. Reload the page to get the latest version.
store-reload = Reload the page
store-damaged = { $count ->
    [one] { $count } batch of data cannot be read and was set aside; nothing was erased. The rest is open. Export what cannot be read, show it to whoever helps you, then import your last backup.
   *[other] { $count } batches of data cannot be read and were set aside; nothing was erased. The rest is open. Export what cannot be read, show it to whoever helps you, then import your last backup.
}
store-damaged-export = Export what cannot be read
store-cannot-open = The browser could not open the data. It is probably intact: close the other tabs of Passerelle, then reload the page.
store-blocked = Another tab still holds the old version. Close it: this one will go on by itself.
store-private-window = This browser offers no lasting storage, as in a private window. Open Passerelle in an ordinary window so that nothing is lost.
