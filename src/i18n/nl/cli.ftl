cli-checked =
    { $file }: { $kind ->
        [backup] back-up
        [packet] zending
        [card] kaartje
       *[other] bestand
    } zonder fouten, { $facts ->
        [one] { $facts } gegeven
       *[other] { $facts } gegevens
    }, { $persons ->
        [one] { $persons } persoon
       *[other] { $persons } personen
    }.
cli-written = Geschreven: { $file }
cli-refused = { $file }: { $cause }
cli-unreadable = { $file } kan niet gelezen worden ({ $cause }). Controleer de naam en de rechten.
cli-unwritable = { $file } kan niet geschreven worden ({ $cause }). Controleer de map, de rechten en de vrije ruimte.
cli-passphrase = Wachtzin:
