store-full = De schijf is vol. Uw wijziging blijft op het scherm, maar is nog niet opgeslagen: maak nu een back-up en maak daarna plaats vrij.
store-failed = Het opslaan lukte niet. Uw wijziging blijft op het scherm; we proberen opnieuw. Maak een back-up als het aanhoudt.
store-retry = Nu opnieuw proberen
store-rescue = Meteen een back-up maken
store-newer = Deze gegevens komen van een nieuwere versie van Passerelle. Er is niets aan veranderd. Herlaad de pagina om de laatste versie te krijgen.
store-reload = Pagina herladen
store-damaged = { $count ->
    [one] { $count } reeks gegevens is onleesbaar en werd opzijgezet; er is niets gewist. De rest is wel geopend. Exporteer die gegevens, toon ze aan de persoon die u helpt en importeer daarna uw laatste back-up.
   *[other] { $count } reeksen gegevens zijn onleesbaar en werden opzijgezet; er is niets gewist. De rest is wel geopend. Exporteer die gegevens, toon ze aan de persoon die u helpt en importeer daarna uw laatste back-up.
}
store-damaged-export = Het onleesbare exporteren
store-cannot-open = De browser kon de gegevens niet openen. Ze zijn wellicht intact: sluit de andere tabbladen van Passerelle en herlaad de pagina.
store-blocked = Een ander tabblad gebruikt nog de oude versie. Sluit dat andere tabblad: hier gaat het dan vanzelf verder.
store-private-window = Deze browser biedt geen blijvende opslag, zoals in een privévenster. Open Passerelle in een gewoon venster om niets te verliezen.
