store-full = De schijf is vol. Uw wijziging blijft op het scherm, maar is nog niet opgeslagen: maak nu een back-up en maak daarna plaats vrij.
store-failed = Het opslaan lukte niet. Uw wijziging blijft op het scherm; we proberen opnieuw. Maak een back-up als het aanhoudt.
store-retry = Nu opnieuw proberen
store-rescue = Meteen een back-up maken
store-rescued = De back-up bevat alles op het scherm, ook wat niet is opgeslagen.
store-newer = Deze gegevens komen van een nieuwere versie van Passerelle. Ze zijn niet aangeraakt. Herlaad de pagina om de laatste versie te krijgen.
store-reload = Pagina herladen
store-damaged = { $count ->
    [one] { $count } reeks gegevens is onleesbaar en werd opzijgezet; er is niets gewist. De rest is open. Exporteer ze, toon ze aan wie u helpt en importeer daarna uw laatste back-up.
   *[other] { $count } reeksen gegevens zijn onleesbaar en werden opzijgezet; er is niets gewist. De rest is open. Exporteer ze, toon ze aan wie u helpt en importeer daarna uw laatste back-up.
}
store-damaged-export = Het onleesbare exporteren
store-cannot-open = De browser kon de gegevens niet openen. Ze zijn wellicht intact: sluit de andere tabbladen van Passerelle en herlaad de pagina.
store-blocked = Een ander tabblad houdt de oude versie nog vast. Sluit het: dit gaat vanzelf verder.
store-closed-by-upgrade = Een ander tabblad ging over naar een nieuwere versie. Herlaad deze pagina om verder te gaan; alles is opgeslagen.
store-private-window = Deze browser biedt geen blijvende opslag, zoals in een privévenster. Open Passerelle in een gewoon venster om niets te verliezen.
store-persistent = De browser belooft deze gegevens te bewaren.
store-not-persistent = De browser zou deze gegevens kunnen wissen als de schijf volraakt. Maak regelmatig back-ups.
store-used = { $used } gebruikt van { $quota } mogelijk
store-quarantine = { $count ->
    [one] { $count } feit draagt de naam van een ander met andere inhoud. Het is opzijgezet en niet verloren.
   *[other] { $count } feiten dragen de naam van een ander met andere inhoud. Ze zijn opzijgezet en niet verloren.
}
