store-full = De schijf is vol. Uw wijziging blijft op het scherm, maar is nog niet opgeslagen: maak nu een back-up en maak daarna plaats vrij.
