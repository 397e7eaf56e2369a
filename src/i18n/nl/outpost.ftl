# Permanences: what comes back at places, and a day at one of them.

nav-outposts = Zitdagen
outpost-title = Zitdagen en terugkerende bijeenkomsten
outpost-help = De plaatsen waar het team mensen ontvangt, met hun volgende dagen. Kies een dag om te zien wie een afspraak heeft, wie dichtbij woont en wat er te doen is.
outpost-empty = Nog geen zitdag. Voeg een plaats toe, met de dag en het uur, of “op afspraak”.
outpost-add = Een zitdag toevoegen
outpost-change = { $name } wijzigen
outpost-change-day = Deze dag van { $name } wijzigen: { $day }
outpost-missing = Deze zitdag staat hier niet, of niet meer.
outpost-back = Alle zitdagen
outpost-reading = Dossiers worden gelezen… Nog { $count }.
outpost-booked = { $count ->
    [0] geen afspraak
    [one] { $count } afspraak
   *[other] { $count } afspraken
}
outpost-rhythm = Herhaling
outpost-weekly = elke week, of om de zoveel weken
outpost-monthly = op bepaalde dagen van de maand
outpost-every = Hoe vaak
outpost-every-weeks = { $count ->
    [one] elke week
   *[other] om de { $count } weken
}
outpost-every-months = { $count ->
    [one] elke maand
   *[other] om de { $count } maanden
}
outpost-weekdays = Dagen van de week
outpost-weekday = Dag
outpost-places = Welke keer in de maand
outpost-choice = Dag, afstand en fiche
outpost-other-day = Een andere dag
outpost-go = Deze dag tonen
outpost-radius = Afstand
outpost-within = hoogstens { $radius } km
outpost-not-held = Op die dag is hier niets gepland.
outpost-expected = Afspraken
outpost-nobody-expected = Geen afspraak op die dag op deze plaats.
outpost-no-hour = zonder uur
outpost-with = met { $name }
outpost-done = gedaan
outpost-clash = twee afspraken op hetzelfde uur
outpost-near = Dichtbij
outpost-near-count = { $count ->
    [0] Niemand woont binnen { $radius } km
    [one] { $count } persoon binnen { $radius } km
   *[other] { $count } personen binnen { $radius } km
}
outpost-beyond = { $count ->
    [one] { $count } verder weg
   *[other] { $count } verder weg
}
outpost-without = { $count ->
    [one] { $count } zonder genoteerde woonplaats
   *[other] { $count } zonder genoteerde woonplaats
}
outpost-unknown = { $count ->
    [one] { $count } woonplaats die niet in de lijst staat
   *[other] { $count } woonplaatsen die niet in de lijst staan
}
outpost-near-help = In vogelvlucht, van het midden van de ene plaats naar dat van de andere. Dossiers in de fase “Uitstroom” zijn niet meegeteld.
outpost-no-table = De lijst met plaatsnamen kon niet gelezen worden: de afstanden zijn onbekend. Herlaad de pagina en kom hier terug.
outpost-no-place = Het is onbekend waar deze zitdag plaatsvindt: noteer de gemeente, met de postcode, om te zien wie dichtbij woont.
outpost-hour = Voorgesteld uur
outpost-expected-here = heeft een afspraak:
outpost-give = Afspraak maken
outpost-give-at = Afspraak om { $hour }
outpost-note = Een contact noteren
outpost-note-all = Een contact noteren voor al deze personen
outpost-prefers = verkiest: { $channel }
outpost-reached = bereikt op { $date }
outpost-never-reached = nooit bereikt
outpost-far = { $distance } km
outpost-companies = Bedrijven onderweg
outpost-no-company = Geen lopende of geplande stage of contract bij de mensen die dichtbij wonen.
outpost-companies-help = Waar de mensen die dichtbij wonen, werken of zullen werken, volgens hun lopende of geplande stages en contracten. Het adres van bedrijven is niet genoteerd: ga na of ze op uw weg liggen.
outpost-placements-running = { $count ->
    [one] { $count } lopende stage
   *[other] { $count } lopende stages
}
outpost-placements-planned = { $count ->
    [one] { $count } geplande stage
   *[other] { $count } geplande stages
}
outpost-contracts-running = { $count ->
    [one] { $count } lopend contract
   *[other] { $count } lopende contracten
}
outpost-contracts-planned = { $count ->
    [one] { $count } gepland contract
   *[other] { $count } geplande contracten
}
