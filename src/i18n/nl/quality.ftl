# De lijst “Datakwaliteit”: wat ontbreekt, en wat dat verandert.
quality-title = Datakwaliteit
quality-help = Wat ontbreekt of nog na te kijken is, gerangschikt volgens het gevolg ervan. Elke regel leidt naar de plaats waar u het gegeven aanvult; wat zo moet blijven, aanvaardt u met een reden.
quality-none = Niets aan te vullen: de cijfers steunen op volledige dossiers.
quality-reading = { $count ->
    [0] De dossiers worden gelezen…
    [one] De dossiers worden gelezen: nog { $count }…
   *[other] De dossiers worden gelezen: nog { $count }…
}
quality-stake-refused = { $count ->
    [0] Geen enkel dossier zou voor het verslag geweigerd worden
    [one] { $count } dossier zou voor het verslag geweigerd worden
   *[other] { $count } dossiers zouden voor het verslag geweigerd worden
}
quality-stake-uncounted = { $count ->
    [0] Geen enkele job zou in de cijfers ontbreken
    [one] { $count } job zou niet meetellen
   *[other] { $count } jobs zouden niet meetellen
}
quality-stake-uncalled = { $count ->
    [0] Geen telefoontje na 6 maanden waarvoor het nummer ontbreekt
    [one] { $count } telefoontje na 6 maanden waarvoor het nummer ontbreekt
   *[other] { $count } telefoontjes na 6 maanden waarvoor het nummer ontbreekt
}
quality-stake-unknown = { $count ->
    [0] Geen enkel vervolg zou als onbekend tellen
    [one] { $count } keer zou het vervolg als onbekend tellen
   *[other] { $count } keer zou het vervolg als onbekend tellen
}
quality-stake-twice = { $count ->
    [0] Niets dreigt dubbel geteld te worden
    [one] { $count } risico op een dubbele telling
   *[other] { $count } risico's op een dubbele telling
}
quality-stake-nobody = { $count ->
    [0] Elk dossier heeft een trajectbegeleider
    [one] { $count } dossier dat niemand begeleidt
   *[other] { $count } dossiers die niemand begeleidt
}
quality-matter-birth_year = { $count ->
    [0] Geboortejaar: niets aan te vullen
    [one] { $count } dossier zonder geboortejaar: de leeftijdsgroep blijft onbekend
   *[other] { $count } dossiers zonder geboortejaar: hun leeftijdsgroep blijft onbekend
}
quality-matter-schooling = { $count ->
    [0] Studieniveau bij de start: niets aan te vullen
    [one] { $count } dossier zonder studieniveau bij de start
   *[other] { $count } dossiers zonder studieniveau bij de start
}
quality-matter-proof = { $count ->
    [0] Bewijs van de toegangsvoorwaarden: niets aan te vullen
    [one] { $count } dossier waarvoor het bewijs van de toegangsvoorwaarden niet gezien is
   *[other] { $count } dossiers waarvoor het bewijs van de toegangsvoorwaarden niet gezien is
}
quality-matter-contract = { $count ->
    [0] Contracten: niets aan te vullen
    [one] { $count } contract zonder type of begindatum: het telt in geen enkel cijfer mee
   *[other] { $count } contracten zonder type of begindatum: ze tellen in geen enkel cijfer mee
}
quality-matter-six_months = { $count ->
    [0] Nazorg na 6 maanden: niets aan te vullen
    [one] { $count } eerste contract zonder antwoord na 6 maanden
   *[other] { $count } eerste contracten zonder antwoord na 6 maanden
}
quality-matter-phone = { $count ->
    [0] Telefoonnummers: niets aan te vullen
    [one] { $count } telefoontje na 6 maanden komt eraan, maar het nummer ontbreekt
   *[other] { $count } telefoontjes na 6 maanden komen eraan, maar het nummer ontbreekt
}
quality-matter-exit = { $count ->
    [0] Uitstroom: niets aan te vullen
    [one] { $count } keer uitstroom met onbekend vervolg
   *[other] { $count } keer uitstroom met onbekend vervolg
}
quality-matter-evaluation = { $count ->
    [0] Evaluaties: niets aan te vullen
    [one] { $count } stage afgelopen zonder evaluatie
   *[other] { $count } stages afgelopen zonder evaluatie
}
quality-matter-suggested = { $count ->
    [0] Voorgestelde evaluaties: niets aan te vullen
    [one] { $count } voorgestelde evaluatie waarvan de datum voorbij is
   *[other] { $count } voorgestelde evaluaties waarvan de datum voorbij is
}
quality-matter-planned_end = { $count ->
    [0] Geplande eindes: niets te bevestigen
    [one] { $count } gepland einde is voorbij zonder bevestiging
   *[other] { $count } geplande eindes zijn voorbij zonder bevestiging
}
quality-matter-overlap = { $count ->
    [0] Overlappingen: niets na te kijken
    [one] { $count } overlapping van contracten of stages
   *[other] { $count } overlappingen van contracten of stages
}
quality-matter-alike = { $count ->
    [0] Dezelfde namen: niets na te kijken
    [one] { $count } paar dossiers met dezelfde naam
   *[other] { $count } paren dossiers met dezelfde naam
}
quality-matter-referent = { $count ->
    [0] Trajectbegeleider: niets aan te vullen
    [one] { $count } dossier zonder trajectbegeleider
   *[other] { $count } dossiers zonder trajectbegeleider
}
quality-mend-birth_year = Jaar noteren
quality-mend-schooling = Studieniveau noteren
quality-mend-proof = Bewijs noteren
quality-mend-contract = Contract aanvullen
quality-mend-six_months = Antwoord noteren
quality-mend-phone = Telefoonnummer toevoegen
quality-mend-exit = Vervolg noteren
quality-mend-evaluation = Evaluatie noteren
quality-mend-suggested = Evaluatie noteren
quality-mend-planned_end = Einde bevestigen
quality-mend-overlap = Periodes nakijken
quality-mend-alike = Dossiers vergelijken
quality-mend-referent = Trajectbegeleider kiezen
quality-others = { $count ->
    [0] Alles wordt getoond
    [one] De andere regel tonen
   *[other] De { $count } andere tonen
}
quality-accept = Zo laten
quality-reason = Waarom het zo blijft
quality-reason-help = De reden blijft in het dossier, met uw naam en de datum.
quality-accepted = { $count ->
    [0] Niets is zo gelaten
    [one] { $count } regel zo gelaten
   *[other] { $count } regels zo gelaten
}
quality-kept = { $reason } ({ $name }, { $date })
quality-kept-plain = Zo gelaten door { $name }, { $date }
quality-take-back = Weer op de lijst zetten
quality-whose = Dossiers begeleid door
quality-everybody = Iedereen
quality-of = { $name } ({ $count })
