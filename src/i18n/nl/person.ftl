person-new-title = Nieuwe persoon
person-new-intro = Een voornaam volstaat om te beginnen. De rest kan wachten tot de volgende ontmoeting.
person-first-name = Voornaam
person-last-name = Naam
person-birth-year = Geboortejaar
person-birth-year-help = Het jaar alleen volstaat om iemand te herkennen en de leeftijdsgroep te kennen.
person-locality = Woonplaats
person-locality-wrong = Schrijf de naam van de woonplaats, met de postcode van vier cijfers als u die kent.
person-mail-wrong = Dit e-mailadres is niet volledig. Voorbeeld: naam@voorbeeld.be
person-locality-unknown = Deze woonplaats staat niet in de lijst. Kijk de spelling na; als die klopt, wordt de woonplaats zo bewaard.
person-year-kept = Alleen het jaar wordt bewaard: { $year }
person-step = Fase
person-track = Opleidingstraject
person-referent = Trajectbegeleider
person-create = Het dossier aanmaken
person-duplicates = { $count ->
    [one] Deze persoon staat er misschien al
   *[other] Deze personen staan er misschien al
}
person-duplicates-help = De namen lijken op elkaar. Open het bestaande dossier, of ga door als het iemand anders is.
person-create-anyway = Het is iemand anders, het dossier aanmaken
person-unnamed = Zonder naam
number-refused-title = Dit lijkt op een rijksregisternummer
number-refused = De wet staat niet toe dit nummer hier te bewaren, zelfs niet als de persoon akkoord gaat, en het bord heeft het niet nodig. Haal het weg: er is niets opgeslagen.
number-refused-override = Het is geen rijksregisternummer
number-refused-override-help = Uw antwoord wordt bewaard met de tekst en uw naam.
number-refused-fix = De tekst verbeteren
person-locality-help = De gemeente of het dorp, zonder straat. Zo ziet u wie dicht bij een bedrijf woont.
person-track-help = Het opleidingstraject dat de persoon volgt. U vult de lijst aan bij Instellingen.
person-referent-help = Wie de persoon bij u begeleidt.
people-count =
    { $shown ->
        [one] { $shown } persoon van { $total }
        *[other] { $shown } personen van { $total }
    }
people-none = Er staat nog niemand op het bord.
people-name = Naam
people-locality = Woonplaats
people-next = Eerstvolgende datum
people-days = Dagen in de fase
people-nothing-due = niets gepland
person-locality-source = © OpenStreetMap contributors
person-track-later = later te kiezen
person-referent-me = { $name } (ik)
person-duplicate-open = Dit dossier openen
person-twin-same = zelfde naam
person-twin-swapped = naam en voornaam omgewisseld
person-twin-part = deel van dezelfde naam
person-twin-sound = naam die hetzelfde klinkt
person-twin-letter = één letter verschil
people-export = Lijst exporteren
people-exported = De lijst staat bij uw downloads. Ze bevat persoonsgegevens en is niet beveiligd met een wachtwoordzin.
forem-due = Leefloon sinds { $since }: inschrijving bij Forem te doen tegen { $date } (termijn van { $count } d, hervorming Forem-OCMW van 2026, na te gaan).
forem-late = Leefloon sinds { $since }: de inschrijving bij Forem moest er zijn tegen { $date } (termijn van { $count } d, hervorming Forem-OCMW van 2026, na te gaan).
forem-task = Inschrijven bij Forem
forem-plan = Taak toevoegen
eligibility-title = Toegangsvoorwaarden
eligibility-add = nieuwe voorwaarde
eligibility-empty = Nog geen voorwaarde nagekeken.
eligibility-checked = nagekeken op { $date }
eligibility-proof = bewijs gezien
