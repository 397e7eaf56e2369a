cli-written = Geschreven: { $file }
cli-merged-erased = { $count ->
    [one] { $count } persoon voorgoed gewist: niets van haar of hem wordt uit de andere bestanden overgenomen.
   *[other] { $count } personen voorgoed gewist: niets van hen wordt uit de andere bestanden overgenomen.
}
cli-refused = { $file }: { $cause }
cli-unreadable = { $file } kan niet gelezen worden ({ $cause }). Controleer de naam en de rechten.
cli-unwritable = { $file } kan niet geschreven worden ({ $cause }). Controleer de map, de rechten en de vrije ruimte.
cli-passphrase = Wachtwoordzin:
cli-trello = Gelezen kaarten: { $cards }; personen: { $people }; fasewissels: { $moves }; opmerkingen: { $comments }; opmerkingen die in het bestand ontbreken: { $absent }; gemaskeerde rijksregisternummers: { $masked }.
cli-not-a-board = Dit bestand is niet de JSON-export van een Trello-bord. Er is niets geschreven. In Trello: menu, “Afdrukken, exporteren en delen”, “Exporteren als JSON”.
cli-packet = Geschreven: { $file } (gegevens: { $facts }; personen: { $persons }; personen die hier blijven, zonder geldig akkoord: { $kept }).
cli-checked-parties = Van { $from } voor { $to }.
cli-checked-packet = Doel: { $purpose }. Bevat: { $families }.
cli-calendar = Geschreven: { $file } ({ $events ->
    [one] { $events } gebeurtenis
   *[other] { $events } gebeurtenissen
}, { $cancelled ->
    [one] { $cancelled } geannuleerd
   *[other] { $cancelled } geannuleerd
}).
cli-calendar-nobody = Niemand heeft deze naam of dit nummer. Schrijf “sessions”, “person/…”, “member/…” of de naam van een collega.
cli-calendar-other = Dit bestand hoort bij een andere agenda: alle gebeurtenissen zouden geannuleerd lijken. Er is niets geschreven.
cli-merged = Geschreven: { $file } ({ $facts ->
    [one] { $facts } gegeven
   *[other] { $facts } gegevens
}, { $persons ->
    [one] { $persons } persoon
   *[other] { $persons } personen
}).
cli-checked-from = Van { $from }.
cli-checked-several = Van verschillende organisaties.
cli-checked-revision = Formaat: het programma van de afzender leest revisie { $revision }; dit bestand vereist revisie { $needs }.
cli-checked-card = De handtekening is die van de kaart van { $name }.
cli-checked-card-other = Opgelet: de handtekening is niet die van de kaart van { $name }. Bel deze organisatie voor u het bestand opent.
cli-checked-card-none = Niets te vergelijken: het bestand of de kaart van { $name } heeft geen handtekening.
cli-receipt = Ontvangstbewijs voor { $name }, van { $persons ->
    [one] { $persons } persoon
   *[other] { $persons } personen
}.
cli-report-one-backup = Hiervoor is één enkele back-up nodig. Er is niets geschreven.
cli-report-period = De laatste dag valt vóór de eerste. Er is niets geschreven. Geef “--from” en dan “--to”, of “--year”.
cli-checked =
    { $file }: { $kind ->
        [backup] back-up
        [packet] bestand van een partner
        [card] kaart
        [receipt] ontvangstbewijs
        [withdrawal] intrekking
        [benchmark] cijferoverzicht
       *[other] bestand
    } zonder fouten, { $facts ->
        [one] { $facts } gegeven
       *[other] { $facts } gegevens
    }, { $persons ->
        [one] { $persons } persoon
       *[other] { $persons } personen
    }.
