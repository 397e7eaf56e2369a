## Matching

match-title = Aan wie deze vacature voorstellen
match-help = Niemand valt weg; de volgorde is: eerst de vereiste voorwaarden, dan de punten, dan de naam. Hoe zwaar elk criterium weegt, kiest u onder “Instellingen”. U beslist.
match-reading = Dossiers worden gelezen… Nog { $count }.
match-no-table = De lijst met plaatsnamen kon niet worden gelezen: de afstanden zijn onbekend, en niemand komt daardoor lager te staan.
match-group-met = Voldoet aan wat vereist is, of dat moet nog worden gevraagd
match-group-lacking = Er ontbreekt iets
match-group-others = Al aan het werk, of traject afgelopen
match-count = { $count ->
    [0] niemand
    [one] { $count } persoon
   *[other] { $count } personen
}
match-points = { $count ->
    [0] { $count } punten
    [one] { $count } punt
   *[other] { $count } punten
}
match-more = { $count ->
    [0] Nog { $count } tonen
    [one] Nog { $count } tonen
   *[other] Nog { $count } tonen
}
match-details = Waarom, en wat zou helpen
match-why = Wat past
match-why-nothing = Niets van wat is genoteerd pleit al voor deze vacature.
match-why-not = Wat niet past
match-to-ask = Te vragen
match-levers = Wat zou helpen
match-levers-help = Telkens één verandering, en hoeveel vacatures er daardoor bijkomen.
match-gain = { $count ->
    [0] { $lever } → geen extra vacature
    [one] { $lever } → { $count } extra vacature
   *[other] { $lever } → { $count } extra vacatures
}
match-goal = Jobdoelwit: { $name }
match-goal-near = Verwant met het jobdoelwit: { $name }
match-past-placement = Stage in dit beroep: { $name }
match-past-contract = Job in dit beroep: { $name }
match-near-placement = Stage in een verwant beroep: { $name }
match-near-contract = Job in een verwant beroep: { $name }
match-sector-placement = Stage in deze sector: { $name }
match-sector-contract = Job in deze sector: { $name }
match-words-goal = Een woord van de titel staat in het jobdoelwit: { $name }
match-words-placement = Een woord van de titel staat in de naam van een stageplaats: { $name }
match-words-contract = Een woord van de titel staat in de naam van een werkgever: { $name }
match-words-experience = Een woord van de titel staat in de opgedane ervaring
match-no-company = bedrijf onbekend
match-far = Woont op { $distance } km afstand
match-hours = De uren passen, volgens wat genoteerd is
match-need-met = Gevraagd, en in orde: { $need }
match-need-unmet = Vereist: { $need }
match-need-wanting = Alleen gewenst: { $need }
match-need-language = { $language } { $level }
match-need-months = { $count ->
    [0] { $count } maanden ervaring in het beroep
    [one] { $count } maand ervaring in het beroep
   *[other] { $count } maanden ervaring in het beroep
}
match-brake = drempel “{ $obstacle }”: deze punten tellen half. Wat kan helpen: { $lever }
match-too-far = Op { $distance } km afstand, en de persoon gaat tot { $reach } km
match-too-short = { $hours } per week, en de persoon zoekt voltijds werk
match-too-long = { $hours } per week, en de persoon aanvaardt tot { $most }
match-no-weekend = Weekendwerk, en de persoon is dan niet vrij
match-no-shifts = Ploegenwerk, en de persoon kan niet in ploegen werken
match-no-daytime = Werk overdag, en de persoon is alleen 's avonds vrij
match-ask-home = Waar de persoon woont: afstand onbekend
match-ask-locality = De woonplaats staat niet in de lijst: afstand onbekend
match-ask-means = Hoe de persoon zich verplaatst: het is { $distance } km ver
match-ask-hours = Wanneer de persoon kan werken
match-ask-need = Samen na te gaan: { $need }
match-lever-driving = Rijbewijs: { $level }
match-lever-language = { $language } tot niveau { $level }
match-lever-schooling = Studieniveau: { $level }
match-lever-vehicle = Een vervoermiddel: { $vehicle }
match-lever-farther = 10 km verder
match-lever-longer = Tot { $hours } per week
match-lever-shorter = Ook deeltijds
match-lever-weekend = Ook in het weekend
match-lever-shifts = Ook in ploegen
match-lever-daytime = Ook overdag
match-offers = Welke vacatures voor { $name }
match-offers-link = Welke vacatures?
match-offers-help = Alle open vacatures, geen enkele is verborgen: eerst de vacatures waarvoor aan alle vereisten voldaan is, of waarvoor dat nog moet worden gevraagd.
match-offers-none = Er is momenteel geen vacature open.
match-offers-missing = Deze persoon staat niet op het bord.
match-offers-all = Alle vacatures
match-offer-untitled = Vacature zonder titel
match-send = Partnerbestand maken
match-send-help = Van de bovenaan getoonde personen gaat alleen mee wie een geldig akkoord gaf; het volgende scherm toont dat, persoon per persoon.
match-nobody = Er staat nog niemand op het bord.
match-weights-title = Personen en vacatures: wat telt
match-weights-help = Van 0 (telt niet) tot 10. Deze gewichten bepalen de punten naast een persoon en een vacature; ze veranderen niets aan wat een vacature vereist.

match-criterion-goal_trade = Jobdoelwit
match-criterion-help-goal_trade = Het beroep van de vacature is een jobdoelwit van de persoon.
match-criterion-goal_near = Verwant met het jobdoelwit
match-criterion-help-goal_near = Beide beroepen behoren tot dezelfde familie van het beroepenrepertorium.
match-criterion-past_trade = Dit beroep al uitgeoefend
match-criterion-help-past_trade = De persoon had al een stage of een contract in dit beroep.
match-criterion-past_near = Een verwant beroep al uitgeoefend
match-criterion-help-past_near = De persoon had al een stage of een contract in een beroep van dezelfde familie.
match-criterion-past_sector = Al in deze sector gewerkt
match-criterion-help-past_sector = De persoon had al een stage of een contract in dezelfde sector; telt alleen als het beroep niet verwant was.
match-criterion-words = Woorden van de titel
match-criterion-help-words = Een woord van de titel van de vacature staat in de jobdoelwitten, in de opgedane ervaring, of in de naam van een bedrijf waar de persoon was.
match-criterion-distance = Afstand
match-criterion-help-distance = Hoe dichterbij, hoe meer punten. Zonder genoteerde straal: 10 km te voet, met de bus of met de fiets, 20 km met de bromfiets, 40 km met de auto. Met de drempel “Mobiliteit” telt dit maar half.
match-criterion-hours = Uren
match-criterion-help-hours = De uren van de vacature passen bij wat de persoon aanvaardt. Met de drempel “Kinderopvang” telt werk 's avonds, 's nachts, vroeg in de ochtend, in het weekend, in ploegen of met een onderbroken dienst maar half.
match-criterion-language = Talen
match-criterion-help-language = Het gevraagde niveau is bereikt. Met de drempel “Taal” of “Lezen, schrijven, rekenen” telt dit maar half.
match-criterion-driving = Rijbewijs
match-criterion-help-driving = De persoon heeft het gevraagde rijbewijs.
match-criterion-vehicle = Voertuig
match-criterion-help-vehicle = De persoon kan zich verplaatsen zoals gevraagd.
match-criterion-schooling = Studieniveau
match-criterion-help-schooling = Het gevraagde niveau is bereikt. Met de drempel “Kwalificatie” telt dit maar half.
match-criterion-experience = Ervaring
match-criterion-help-experience = De gevraagde maanden staan in de genoteerde stages en contracten. Zijn er minder maanden genoteerd, dan is dat geen minpunt voor de persoon: vraag het na.

places-help = Wie binnen vier weken of later een stageplaats nodig heeft, naast de vrije stageplaatsen, per sector en per maand; wat het meest ontbreekt, staat bovenaan.
places-counting = Een persoon telt één keer, in de maand waarin hij of zij een stageplaats nodig heeft: de persoon zit in oriëntatie, opleiding of stage, het opleidingstraject voorziet stages, en er is geen stage gepland of bezig. Een stageplaats telt in elke maand waarin ze open is, min de bezette plaatsen; zonder genoteerd aantal telt ze als één.
places-empty = Niets te tonen voor deze drie maanden: er is geen plaats genoteerd, en niemand wacht op een plaats.
places-title = Wat ontbreekt, sector per sector
places-sector = Sector
places-no-sector = Sector onbekend
places-gap = { $count ->
    [0] Er ontbreekt niets
    [one] Er ontbreekt { $count } plaats
   *[other] Er ontbreken { $count } plaatsen
}
places-people = { $count ->
    [0] niemand wacht
    [one] { $count } persoon
   *[other] { $count } personen
}
places-free = { $count ->
    [0] geen vrije plaats
    [one] { $count } vrije plaats
   *[other] { $count } vrije plaatsen
}
places-nothing = niets
places-cell = { $sector }, { $month }
places-who = Wie een plaats nodig heeft
places-which = Welke plaatsen
places-from = vanaf { $date }
places-uncounted = aantal onbekend, telt als één
places-nobody = Niemand.
places-none = Er is geen plaats genoteerd.
places-around = Rond
places-everywhere = overal
places-within = { $around }, hoogstens 20 km
places-close = Sluiten
