## De resultaten

results-print = Het verslag afdrukken
results-help = Elk cijfer komt van gedateerde feiten. Open het om te zien wie het telt; “Hoe wordt dit geteld?” zegt de regel. Wat niet genoteerd is, blijft “onbekend”.
results-choice = Wat bekeken wordt
results-period = Periode
results-quarter = Kwartaal { $quarter } van { $year }
results-free = andere data
results-by = Voor
results-by-referent = Begeleider
results-by-track = Opleiding
results-by-territory = Grondgebied
results-by-cohort = Groep
results-by-partner = Partner
results-by-public = Doelgroep
results-by-age = Leeftijd
results-everybody = iedereen
results-all-of-them = te kiezen
results-set = ESF-leeftijden
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Andere data, of zoals bekend op een andere dag
results-from = Van
results-to = Tot en met
results-known = Zoals bekend op
results-known-help = De cijfers zoals ze die dag waren: wat later genoteerd is, telt niet. Laat leeg om alles te tellen.
results-known-told = Cijfers zoals bekend op { $date }: wat later genoteerd is, telt niet.
results-known-now = Alles tellen
results-known-all = alles wat tot vandaag genoteerd is
results-days-wrong = Er zijn twee data nodig, de eerste voor de tweede.
results-show = Deze cijfers tonen
results-slice = Voor wie
results-contents = Inhoud van de resultaten
results-tiles = De belangrijkste cijfers
results-how = Hoe wordt dit geteld?
results-percent = { $share }%
results-share = { $share } ({ $part } van { $of })
results-share-none = { $part } van { $of }
results-of = van { $of }
results-rate = { $share } (nog { $of } geobserveerd)
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number }: { $what }. De lijst bekijken
results-list-title = { $number }: { $what }
results-close = De lijst sluiten
results-erased = gewist dossier
results-targets = Doelstellingen voor het jaar
results-targets-of = Doelstellingen voor { $year }
results-targets-help = Wat u zich verbonden hebt in het jaar te bereiken. De doelstelling staat dan naast het cijfer.
results-target-none = geen doelstelling
results-sheet = Activiteitenverslag
results-beside = { $what }: { $number }
results-files = Het verslag meenemen
results-files-help = Deze bestanden noemen uw collega's en bedrijven, nooit de mensen die u begeleidt. Niets sluit ze af. In de versie om te delen zijn de getallen van 1 tot 4 verborgen, en die waarmee men ze zou terugvinden.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Versie om te delen
results-file-made = Bestand gemaakt: { $file }. U vindt het bij uw downloads.
results-counts = Cijfers om te vergelijken
results-counts-help = Om te vergelijken met andere organisaties: alleen getallen, zonder enige naam, de kleine verborgen.
results-changes = Verschillen met wat op { $date } bekend was
results-changes-none = Niets van wat sindsdien genoteerd is, verandert deze cijfers.
results-change-enters = telt vandaag
results-change-leaves = telt niet meer
results-change-figure = { $table }: { $row }, { $column }
results-change-fact = { $what } van { $on }, genoteerd op { $at }
results-change-time = Sindsdien is niets genoteerd: alleen de tijd is verstreken.
results-picture-funnel = { $hired } van de { $accompanied } begeleide personen begonnen een eerste contract, { $share }
results-picture-steps = In de stap “{ $step }” is de helft van de mensen er al { $days } dagen of langer; wie eruit ging, was er { $usual } dagen gebleven
results-picture-steps-none = Geen enkele stap duurt vandaag langer dan gewoonlijk
results-picture-steps-help = De balk: hoeveel dagen de aanwezigen er al zijn (mediaan). De streep: hoeveel dagen wie eruit ging er gebleven was (mediaan).
results-picture-stay = { $days }; gewoonlijk { $usual }
results-picture-obstacles = { $solved } hindernissen opgelost in de periode, { $there } nog aanwezig op het einde
results-picture-obstacle = { $solved } opgelost, { $there } aanwezig
results-part-solved = opgelost in de periode
results-part-there = aanwezig op het einde
results-part-hired = gevolgd door een baan binnen 90 dagen
results-part-not-hired = geen baan binnen 90 dagen, of niet bekend
results-picture-staying-unknown = Het is te vroeg om te zeggen hoeveel mensen na zes maanden nog aan het werk zijn
results-picture-staying-track = Naargelang de opleiding zijn { $low } tot { $high } mensen op 100 na zes maanden nog aan het werk
results-picture-staying-contract = Naargelang het eerste contract zijn { $low } tot { $high } mensen op 100 na zes maanden nog aan het werk
results-picture-staying-public = Naargelang de doelgroep zijn { $low } tot { $high } mensen op 100 na zes maanden nog aan het werk
results-picture-staying-help = In maanden sinds de eerste werkdag. Een streepje: iemand die op de laatst bekende dag nog werkt. Hoogstens vier curven, die van de meeste mensen.
results-picture-observed = Nog geobserveerd
results-days-of = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
results-list-things = { $count ->
    [one] bij { $count } persoon
   *[other] bij { $count } personen
}
results-target = { $number } van { $target } beoogd
results-picture-staying = { $low ->
    [one] { $low } op 100 aangeworven mensen is na zes maanden nog aan het werk
   *[other] { $low } op 100 aangeworven mensen zijn na zes maanden nog aan het werk
}
results-picture-moves = { $count ->
    [one] De meest voorkomende overgang is van “{ $from }” naar “{ $to }”: { $count } persoon
   *[other] De meest voorkomende overgang is van “{ $from }” naar “{ $to }”: { $count } personen
}
results-picture-moves-help = { $count ->
    [0] Rechts de stappen vooruit, links de stappen terug.
    [one] Rechts de stappen vooruit, links de stappen terug. { $count } zeldzamere overgang staat alleen in de tabel.
   *[other] Rechts de stappen vooruit, links de stappen terug. { $count } zeldzamere overgangen staan alleen in de tabel.
}
results-picture-placements = { $share ->
    [one] { $share } op 100 beëindigde stages wordt binnen 90 dagen gevolgd door een baan
   *[other] { $share } op 100 beëindigde stages worden binnen 90 dagen gevolgd door een baan
}
results-picture-places = { $count ->
    [one] De meeste mensen komen uit { $place }: { $count }
   *[other] De meeste mensen komen uit { $place }: { $count }
}
results-picture-others = { $count ->
    [one] { $count } andere gemeente staat in de tabel.
   *[other] { $count } andere gemeenten staan in de tabel.
}
results-picture-workload = { $count ->
    [0] Niemand volgt meer dan { $reference } mensen, het richtgetal
    [one] { $count } collega volgt meer dan { $reference } mensen, het richtgetal
   *[other] { $count } collega's volgen meer dan { $reference } mensen, het richtgetal
}
results-change-more = { $count ->
    [one] En nog { $count } cijfer.
   *[other] En nog { $count } cijfers.
}
deed-report = Verslag geëxporteerd
