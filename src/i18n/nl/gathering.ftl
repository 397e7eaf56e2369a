# Collective information sessions and workshops.

gathering-one = Sessie
gathering-withdrawal-toast = sessie verwijderd
gathering-withdrawn = Sessie verwijderd. De dossiers die eruit kwamen, blijven.
gathering-title = Groepssessies
gathering-groups = Aanwezigheden van een groep
gathering-new = Nieuwe sessie
gathering-change = De sessie wijzigen
gathering-empty = Nog geen sessie. Een infosessie of een workshop bereidt u hier voor, met de voornamen van de uitgenodigde personen.
gathering-when = Dag en uur
gathering-missing = Deze sessie staat hier niet, of niet meer.
gathering-no-day = dag te bepalen
gathering-back = Alle sessies
gathering-told = { $what } van { $when }
gathering-told-at = { $what }, { $venue }
gathering-told-when-at = { $what } van { $when }, { $venue }
gathering-appointment-interview = Individueel gesprek
gathering-appointment-other = Afspraak
gathering-invite-title = Uitnodigen
gathering-names = Voornamen
gathering-names-help = Eén per regel, of met komma's ertussen. Een voornaam volstaat: wie uitgenodigd is, heeft geen dossier zolang u dat niet beslist.
gathering-invite = Aan de lijst toevoegen
gathering-list = Uitgenodigde personen
gathering-nobody = Er staat nog niemand op de lijst.
gathering-everyone = Alle anderen zijn er
gathering-attendance-of = Aanwezigheid van { $name }
gathering-decision-of = Beslissing van { $name }
gathering-details = Noden en afspraak
gathering-details-of = Noden en afspraak van { $name }
gathering-needs = Noden
gathering-needs-of = Noden van { $name }
gathering-appointment-venue = Plaats van de afspraak
gathering-appointment-at = Op een zitdag
gathering-appointment-free = een andere plaats, zelf in te vullen
gathering-appointment-kept = De afspraak staat in het dossier: daar wijzigt u ze.
gathering-dossier = Dossier
gathering-dossier-of = Het dossier van { $name } openen
gathering-remove = { $name } van de lijst halen
gathering-waits = beslissing te noteren
gathering-disputed = Twee verschillende antwoorden: kies opnieuw.
gathering-make = Dossiers aanmaken
gathering-make-intro = Wie aangevinkt is, krijgt een dossier in de fase “{ $step }”, met de sessie in het verloop en de afspraak. Eén keer “Ongedaan maken” draait alles terug. De anderen blijven op de lijst van de sessie.
gathering-make-nothing = Er is voorlopig geen dossier aan te maken: noteer eerst wie er is en wat iedereen beslist.
gathering-make-whose = Dossier van { $name }
gathering-make-new = Nieuw dossier
gathering-make-choose = Te kiezen
gathering-make-linked = heeft al een dossier
gathering-make-must-choose = Is het iemand die al bekend is? Kies het dossier, of vink de persoon uit.
gathering-make-obstacle = drempel genoteerd: { $what }
gathering-withdraw = De sessie verwijderen
gathering-withdrawal-title = Deze sessie verwijderen?
gathering-print = Lijst om te tekenen
gathering-sign = Handtekening
gathering-animator = De begeleider
gathering-invited = { $count ->
    [one] { $count } persoon uitgenodigd
   *[other] { $count } personen uitgenodigd
}
gathering-present = { $count ->
    [one] { $count } aanwezig
   *[other] { $count } aanwezig
}
gathering-excused = { $count ->
    [one] { $count } verontschuldigd
   *[other] { $count } verontschuldigd
}
gathering-absent = { $count ->
    [one] { $count } afwezig
   *[other] { $count } afwezig
}
gathering-waiting = { $count ->
    [one] { $count } beslissing te noteren
   *[other] { $count } beslissingen te noteren
}
gathering-dossiers = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
gathering-made-new = { $count ->
    [one] { $count } dossier aangemaakt
   *[other] { $count } dossiers aangemaakt
}
gathering-made-linked = { $count ->
    [one] { $count } dossier teruggevonden
   *[other] { $count } dossiers teruggevonden
}
gathering-made-appointments = { $count ->
    [one] { $count } afspraak genoteerd
   *[other] { $count } afspraken genoteerd
}
gathering-withdrawal-text = { $count ->
    [one] Ook de lijst met { $count } persoon verdwijnt. Wat vanuit de sessie in dossiers geschreven is, blijft daar staan.
   *[other] Ook de lijst met { $count } personen verdwijnt. Wat vanuit de sessie in dossiers geschreven is, blijft daar staan.
}
gathering-make-waiting = { $count ->
    [one] Voor { $count } aanwezige persoon is nog geen beslissing genoteerd: die persoon blijft op de lijst, en u kunt dit later opnieuw doen.
   *[other] Voor { $count } aanwezige personen is nog geen beslissing genoteerd: zij blijven op de lijst, en u kunt dit later opnieuw doen.
}
