## Bedrijven

companies-places = Onder “Bedrijven”
companies-title = Alle bedrijven
companies-help = Wat er aan elk bedrijf gevraagd is, wat het antwoordde en wie er aan de slag is. Voor u belt, ziet u of een collega of een partner dat net gedaan heeft.
companies-add = Nieuw bedrijf
companies-empty = Nog geen bedrijf. Voeg eerst het bedrijf toe dat u het vaakst belt.
companies-search = Een bedrijf zoeken
companies-search-hint = Naam, plaats of nummer
companies-sector = Sector
companies-locality = Waar
companies-everything = maakt niet uit
companies-count = { $count ->
    [0] Geen bedrijf gevonden
    [one] { $count } bedrijf
   *[other] { $count } bedrijven
}
company-unnamed = Bedrijf zonder naam
company-contact-unnamed = Contact zonder naam
company-site-unnamed = Vestiging zonder adres
company-missing = Dit bedrijf staat hier niet, of niet meer.
company-opening = Het bedrijf wordt gelezen…
company-back = Alle bedrijven
company-number-help = Niet verplicht. Voegt een partner hetzelfde bedrijf toe, dan komt dat dankzij dit nummer in dezelfde fiche.
company-number-length = Een ondernemingsnummer heeft tien cijfers, bijvoorbeeld 0419.618.535.
company-number-beginning = Een ondernemingsnummer begint met 0 of 1.
company-number-check = De laatste twee cijfers passen niet bij de andere. Controleer het nummer.
company-likely = { $count ->
    [one] Dit bedrijf staat er misschien al.
   *[other] Er staan al { $count } bedrijven die op dit bedrijf lijken.
}
company-likely-open = Openen
company-same-number = zelfde ondernemingsnummer
company-same-name = zelfde naam
company-same-title = Is het hetzelfde bedrijf?
company-same-help = Deze bedrijven lijken op elkaar. Is het hetzelfde bedrijf, dan komt het maar één keer op het scherm en gaat er niets verloren.
company-same-count = { $count ->
    [one] { $count } gelijkenis
   *[other] { $count } gelijkenissen
}
company-same = Het is hetzelfde bedrijf
company-apart = Het zijn twee verschillende bedrijven
company-also = Ook onder deze naam genoteerd: { $name }
company-part = Het is niet hetzelfde bedrijf
company-there = { $count ->
    [0] niemand aan de slag
    [one] { $count } persoon aan de slag
   *[other] { $count } personen aan de slag
}
company-open = { $count ->
    [0] geen stageplaats
    [one] { $count } stageplaats
   *[other] { $count } stageplaatsen
}
company-open-unknown = stageplaatsen, aantal onbekend
company-open-more = { $count ->
    [one] minstens { $count } stageplaats
   *[other] minstens { $count } stageplaatsen
}
company-from = vanaf { $from }
company-last = { $what }, { $day }
company-no-event = nog niets genoteerd
company-no-day = dag onbekend
company-waiting = { $count ->
    [one] { $count } vraag wacht op antwoord
   *[other] { $count } vragen wachten op antwoord
}
company-resting = met rust te laten tot { $day }
company-asked-lately = onlangs al iets gevraagd
company-asked-placement = { $name } vroeg om een stageplaats ({ $day }).
company-asked-job = { $name } heeft iemand voorgesteld voor een job ({ $day }).
company-warn-since = { $first } { $count ->
    [one] Sindsdien nog { $count } vraag.
   *[other] Sindsdien nog { $count } vragen.
}
company-warn-rest = Met rust te laten tot { $day }.
company-warn-help = U kunt uw vraag toch noteren.
company-partner-member = { $name } ({ $organisation })
company-answers = { $asked ->
    [one] Antwoorden gekregen: { $answered } op { $asked } vraag.
   *[other] Antwoorden gekregen: { $answered } op { $asked } vragen.
}
company-identity = Wat u moet weten
company-edit = De fiche wijzigen
company-rest = Met rust laten
company-nothing-asked = Geen vraag genoteerd.
company-request-answer = { $request } Antwoord: { $answer }.
company-print = Bezoekfiche
company-sites = Vestigingen
company-site-add = Een vestiging toevoegen
company-sites-empty = Geen vestiging genoteerd.
company-contacts = Met wie spreken
company-contact-add = Een contact toevoegen
company-contacts-empty = Nog niemand genoteerd.
company-contacts-help = Deze namen en nummers blijven in de organisatie: ze gaan nooit naar een partner.
company-contact-gone = Verwijderd: { $name }
company-erase-title = Dit contact voorgoed wissen?
company-erase-text = Alles wat over deze persoon in de contactenlijst geschreven is, verdwijnt hier, uit elke latere back-up en van de toestellen die zo'n back-up lezen. Dit kan niet ongedaan gemaakt worden.
company-events = Contacten
company-event-add = Een contact noteren
company-events-empty = Nog niets genoteerd. Een bezoek, een telefoontje, een vraag of een bedankje noteert u hier.
company-with = met { $name }
company-answer = antwoord: { $answer }
company-answer-of = Antwoord van het bedrijf: { $what }
company-people = Wie er aan de slag is of was
company-people-empty = Nog geen stage of contract genoteerd.
company-by-name = volgens de naam
company-by-name-help = “Volgens de naam”: het dossier vermeldt een bedrijf met deze naam. Is het dit bedrijf, koppel ze dan.
company-link = Koppelen
company-placement = Stage
company-contract = Contract
company-work-running = lopend
company-work-planned = gepland
company-work-undated = zonder datum
company-offered = Stageplaatsen
company-offered-add = Stageplaatsen toevoegen
company-offered-empty = Geen stageplaats genoteerd.
company-openings = Vacatures van dit bedrijf
company-opening-untitled = Vacature zonder titel
company-opening-closed = afgesloten
company-rivals = Er zijn los van elkaar twee verschillende antwoorden genoteerd. Behoud het juiste.
company-rival = “{ $value }” behouden ({ $name })
company-paper-say = Te zeggen
company-paper-waiting = Wacht op antwoord: { $what } ({ $name })
company-paper-thanks = Bedanken voor wat gedaan of beloofd is ({ $day })
company-paper-people = Aan de slag, nu of binnenkort
company-paper-ends = Einde binnen 60 dagen
company-paper-end = { $name }: { $day }
company-paper-past = Vroeger aan de slag
