# Who was there, and the hours that follow from it.

nav-sessions = Aanwezigheden
sessions-choice = Groep en week
sessions-week = Week van { $from } tot { $to }
sessions-previous = Vorige week
sessions-this = Deze week
sessions-next = Volgende week
sessions-no-group = Er is nog geen groep. Maak er een in de instellingen en kies de groep dan in het dossier van elke persoon.
sessions-nobody = Niemand zit in deze groep. U kiest de groep in het dossier van elke persoon, bij “Groep”.
sessions-no-timetable = Het uurrooster van deze groep is nog niet ingesteld: alle halve dagen van de week worden getoond.
sessions-no-length = De duur van een halve dag is voor deze groep nog niet ingesteld: uit de aanwezigheden worden geen uren berekend.
sessions-keys = Met het toetsenbord: met de pijltjes gaat u naar een ander vak; A aanwezig, V verontschuldigd, X afwezig, N niet ingevuld, en dan naar de volgende persoon; T iedereen in de kolom aanwezig; M alle antwoorden, met de reden.
sessions-grid = Aanwezigheden van de groep
sessions-half-day = { $day }, { $half }
sessions-all-present = Iedereen aanwezig
sessions-closed = gesloten
sessions-outside = buiten de periode
sessions-future = nog te komen
sessions-came = Aanwezigheden
sessions-told = { $name }, { $when }: { $what }
sessions-told-many = { $count ->
    [0] In deze kolom is alles al ingevuld.
    [one] { $count } aanwezigheid ingevuld.
   *[other] { $count } aanwezigheden ingevuld.
}
sessions-menu = { $name }, { $when }
sessions-absent-because = { $what }, reden: { $motive }
sessions-conflict = twee verschillende antwoorden
sessions-refused-future = Deze halve dag moet nog komen: een verontschuldiging kunt u al noteren, een aanwezigheid nog niet.
sessions-refused-closed = De groep heeft die dag geen les.
sessions-letter-present = A
sessions-letter-excused = V
sessions-letter-absent = X
sessions-letter-not_entered = –

hour-sheet-title = Uren
hour-sheet-caption = Uren per maand en per categorie
hour-sheet-month = Maand
hour-sheet-total = Totaal
hour-sheet-of = { $category }, { $month }
hour-sheet-typed = ingevuld { $typed }, berekend { $computed }
hour-sheet-stale = de berekening is sindsdien veranderd
hour-sheet-recompute = Opnieuw berekenen
hour-sheet-other-month = In een andere maand invullen
hour-sheet-no-month = Geen
hour-sheet-rate = Aanwezig: { $present } van { $held } halve dagen. Afwezig zonder verontschuldiging: { $absent } van { $held } ({ $share } %).
hour-sheet-most = { $count ->
    [one] { $counted } van hoogstens { $most } voor dit opleidingstraject, gelijkgestelde uren inbegrepen.
   *[other] { $counted } van hoogstens { $most } voor deze { $count } opleidingstrajecten, gelijkgestelde uren inbegrepen.
}
hour-sheet-near = maximum bijna bereikt, na te gaan
hour-sheet-past = maximum overschreden, na te gaan
assimilated-title = Gelijkgestelde uren
assimilated-add = nieuwe gelijkgestelde afwezigheid
assimilated-empty = Nog geen gelijkgestelde afwezigheid.
assimilated-too-long = { $count ->
    [one] { $count } dag: hoogstens { $most } per afwezigheid
   *[other] { $count } dagen: hoogstens { $most } per afwezigheid
}
assimilated-too-soon = { $count ->
    [one] { $count } dag opnieuw aanwezig sinds de vorige afwezigheid: minstens { $least } nodig
   *[other] { $count } dagen opnieuw aanwezig sinds de vorige afwezigheid: minstens { $least } nodig
}
assimilated-no-certificate = attest nog niet ontvangen
