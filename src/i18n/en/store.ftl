store-full = The disk is full. Your change stays on screen but is not saved yet: make a backup now, then free some space.
