## De resultaten

results-print = Het verslag afdrukken
results-help = Elk cijfer steunt op gegevens met een datum. Open een cijfer om te zien wie er meetelt; “Hoe wordt dit geteld?” legt de regel uit. Wat niet genoteerd is, blijft “onbekend”.
results-choice = Wat u bekijkt
results-period = Periode
results-quarter = Kwartaal { $quarter } van { $year }
results-free = andere periode
results-by = Voor
results-by-referent = Trajectbegeleider
results-by-track = Opleidingstraject
results-by-territory = Gebied
results-by-cohort = Groep
results-by-partner = Partner
results-by-public = Doelgroep
results-by-age = Leeftijd
results-everybody = iedereen
results-all-of-them = te kiezen
results-set = ESF-leeftijden
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Andere periode, of cijfers zoals bekend op een andere dag
results-from = Van
results-to = Tot en met
results-known = Zoals bekend op
results-known-help = De cijfers zoals ze die dag waren: wat later genoteerd is, telt niet. Laat leeg om alles te tellen.
results-known-told = Cijfers zoals bekend op { $date }: wat later genoteerd is, telt niet.
results-known-now = Alles tellen
results-known-all = alles wat tot vandaag genoteerd is
results-days-wrong = Er zijn twee datums nodig, de eerste vóór de tweede.
results-known-wrong = “Zoals bekend op” verwacht een dag in het verleden, zoals 31/12/2025. Laat het leeg voor de cijfers van vandaag.
results-show = Deze cijfers tonen
results-slice = Voor wie
results-contents = Inhoud van de resultaten
results-tiles = De belangrijkste cijfers
results-how = Hoe wordt dit geteld?
results-percent = { $share } %
results-share = { $share } ({ $part } van { $of })
results-share-none = { $part } van { $of }
results-of = van { $of }
results-rate = { $share } (nog { $of } opgevolgd)
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number }: { $what }. De lijst bekijken
results-list-title = { $number }: { $what }
results-close = De lijst sluiten
results-erased = gewist dossier
results-targets = Doelstellingen voor het jaar
results-targets-of = Doelstellingen voor { $year }
results-targets-help = Waartoe u zich voor het jaar verbonden hebt. De doelstelling staat dan naast het cijfer.
results-target-none = geen doelstelling
results-sheet = Activiteitenverslag
results-beside = { $what }: { $number }
results-files = Het verslag exporteren
results-files-help = Deze bestanden noemen uw collega's en bedrijven, nooit de mensen die u begeleidt. Ze zijn niet beveiligd. In de versie om te delen zijn de getallen van 1 tot 4 afgeschermd, net als de getallen waaruit men ze zou kunnen afleiden.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Versie om te delen
results-file-made = Bestand gemaakt: { $file }. U vindt het bij uw downloads.
results-counts = Cijfers om te vergelijken
results-counts-help = Om te vergelijken met andere organisaties: alleen getallen, zonder namen; kleine getallen zijn afgeschermd.
results-compare = Vergelijken met andere organisaties
results-compare-help = Open hier de bestanden “Cijfers om te vergelijken” die andere organisaties u hebben gestuurd. Er wordt niets van bewaard: ze worden vergeten zodra u Passerelle sluit.
results-compare-file = Ontvangen cijferbestanden
results-compare-refused = “{ $file }” is niet toegevoegd. { $reason }
results-compare-own = Dit bestand komt van uw eigen organisatie: die cijfers staan hier al. Er is niets gewijzigd. Kies er een van een andere organisatie.
results-compare-part = Dit bestand telt maar een deel van de mensen: de vergelijking zou niet kloppen. Er is niets gewijzigd. Vraag die organisatie de cijfers van iedereen.
results-compare-everybody = Toon eerst de cijfers van iedereen om te vergelijken.
results-compare-when = Van { $from } tot en met { $to }; cijfers opgemaakt op { $made }.
results-compare-known = Zoals bekend op { $date }.
results-compare-other-days = Deze cijfers gaan over andere dagen dan de uwe: ze zitten niet in de vergelijking.
results-compare-same-days = Mijn cijfers van die dagen tonen
results-compare-drop = Weghalen
results-compare-note = Elke organisatie telt de mensen die ze begeleidt: wie door twee ervan gevolgd wordt, telt twee keer. Cijfers van 1 tot 4 zijn afgeschermd, ook de uwe; bij een totaal waar zo'n cijfer in zit, staat “minstens”.
results-compare-workbook = Vergelijking in Excel
results-compare-sum = Allemaal samen
results-compare-sum-of = Allemaal samen: { $what }
results-compare-each = Elk apart
results-compare-together = { $count ->
    [one] Samen: { $count } organisatie
   *[other] Samen: { $count } organisaties
}
results-changes = Verschillen met wat op { $date } bekend was
results-changes-none = Niets van wat sindsdien genoteerd is, verandert deze cijfers.
results-change-enters = telt nu mee
results-change-leaves = telt niet meer mee
results-change-figure = { $table }: { $row }, { $column }
results-change-fact = { $what } van { $on }, genoteerd op { $at }
results-change-time = Sindsdien is niets genoteerd: alleen de tijd is verstreken.
results-picture-funnel = { $count ->
    [0] Van de { $accompanied } begeleide personen begon niemand aan een eerste contract
    [one] Van de begeleide personen begon er { $hired } van { $accompanied } aan een eerste contract, dat is { $share }
   *[other] Van de begeleide personen begonnen er { $hired } van { $accompanied } aan een eerste contract, dat is { $share }
}
results-picture-steps = { $days ->
    [one] In de fase “{ $step }” zit de helft van de mensen al { $days } dag of langer; wie de fase verliet, was er { $usual } gebleven
   *[other] In de fase “{ $step }” zit de helft van de mensen al { $days } dagen of langer; wie de fase verliet, was er { $usual } gebleven
}
results-picture-steps-none = Geen enkele fase duurt vandaag langer dan gewoonlijk
results-picture-steps-help = De balk: hoeveel dagen de personen die nu in de fase zitten, er al zijn (mediaan). De streep: hoeveel dagen de personen die de fase verlieten, er gebleven waren (mediaan).
results-picture-stay = { $days }; gewoonlijk { $usual }
results-picture-obstacles = Drempels opgelost in de periode: { $solved }; nog aanwezig op het einde: { $there }
results-picture-obstacle = opgelost: { $solved }; aanwezig: { $there }
results-part-solved = opgelost in de periode
results-part-there = aanwezig op het einde
results-part-hired = gevolgd door werk binnen 90 dagen
results-part-not-hired = geen werk binnen 90 dagen, of onbekend
results-picture-staying-unknown = Het is te vroeg om te zeggen hoeveel mensen na zes maanden nog aan het werk zijn
results-picture-staying-track = Naargelang het opleidingstraject zijn { $low } tot { $high } mensen op 100 na zes maanden nog aan het werk
results-picture-staying-contract = Naargelang het eerste contract zijn { $low } tot { $high } mensen op 100 na zes maanden nog aan het werk
results-picture-staying-public = Naargelang de doelgroep zijn { $low } tot { $high } mensen op 100 na zes maanden nog aan het werk
results-picture-staying-track-same = { $low ->
    [0] Ongeacht het opleidingstraject is na zes maanden niemand nog aan het werk
    [one] Ongeacht het opleidingstraject is na zes maanden { $low } op 100 mensen nog aan het werk
   *[other] Ongeacht het opleidingstraject zijn na zes maanden { $low } op 100 mensen nog aan het werk
}
results-picture-staying-contract-same = { $low ->
    [0] Ongeacht het eerste contract is na zes maanden niemand nog aan het werk
    [one] Ongeacht het eerste contract is na zes maanden { $low } op 100 mensen nog aan het werk
   *[other] Ongeacht het eerste contract zijn na zes maanden { $low } op 100 mensen nog aan het werk
}
results-picture-staying-public-same = { $low ->
    [0] Ongeacht de doelgroep is na zes maanden niemand nog aan het werk
    [one] Ongeacht de doelgroep is na zes maanden { $low } op 100 mensen nog aan het werk
   *[other] Ongeacht de doelgroep zijn na zes maanden { $low } op 100 mensen nog aan het werk
}
results-picture-staying-help = In maanden sinds de eerste werkdag. Een streepje: iemand die op de laatst bekende dag nog werkte. Hoogstens vier curven: die van de groepen met de meeste mensen.
results-picture-observed = Nog opgevolgd
results-days-of = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
results-list-things = { $count ->
    [one] bij { $count } persoon
   *[other] bij { $count } personen
}
results-target = { $number }, doelstelling { $target }
results-picture-staying = { $low ->
    [one] { $low } op 100 aangeworven mensen is na zes maanden nog aan het werk
   *[other] { $low } op 100 aangeworven mensen zijn na zes maanden nog aan het werk
}
results-picture-moves = { $count ->
    [one] De meest voorkomende overgang is van “{ $from }” naar “{ $to }”: { $count } persoon
   *[other] De meest voorkomende overgang is van “{ $from }” naar “{ $to }”: { $count } personen
}
results-picture-moves-help = { $count ->
    [0] Rechts de overgangen vooruit, links de overgangen terug.
    [one] Rechts de overgangen vooruit, links de overgangen terug. { $count } zeldzamere overgang staat alleen in de tabel.
   *[other] Rechts de overgangen vooruit, links de overgangen terug. { $count } zeldzamere overgangen staan alleen in de tabel.
}
results-picture-placements = { $share ->
    [one] { $share } op 100 beëindigde stages wordt binnen 90 dagen gevolgd door werk
   *[other] { $share } op 100 beëindigde stages worden binnen 90 dagen gevolgd door werk
}
results-picture-places = { $count ->
    [one] De meeste mensen komen uit { $place }: { $count }
   *[other] De meeste mensen komen uit { $place }: { $count }
}
results-picture-others = { $count ->
    [one] { $count } andere woonplaats staat in de tabel.
   *[other] { $count } andere woonplaatsen staan in de tabel.
}
results-picture-workload = { $count ->
    [0] Niemand volgt meer dan { $reference } mensen op (de richtwaarde)
    [one] { $count } collega volgt meer dan { $reference } mensen op (de richtwaarde)
   *[other] { $count } collega's volgen meer dan { $reference } mensen op (de richtwaarde)
}
results-change-more = { $count ->
    [one] En nog { $count } cijfer.
   *[other] En nog { $count } cijfers.
}
deed-report = Verslag geëxporteerd
## De cijfers van het verslag: delen, tabellen, definities

results-section-organisation = Organisatie en periode
results-section-public = De doelgroep bij de start
results-section-path = Het traject
results-section-placements = Stages en bedrijven
results-section-exits = Uitstroom en werk
results-section-retention = Aan het werk blijven
results-section-exchanges = Uitwisseling met partners
results-section-quality = Kwaliteit en beperkingen van de gegevens
results-table-main = Van begeleiding naar duurzaam werk
results-table-volume = Omvang van de werking
results-table-age = Leeftijd
results-table-schooling = Studieniveau
results-table-status = Statuut bij de start
results-table-neet = Jongeren zonder werk of opleiding (NEET)
results-table-newcomer = Nieuwkomers
results-table-public = Doelgroepen
results-table-track = Opleidingstrajecten
results-table-territory = Gebieden
results-table-locality = Woonplaatsen
results-table-funnel = Aandeel van de personen dat aan het werk gaat
results-table-steps = Duur van elke fase
results-table-moves = Overgangen tussen fasen
results-table-obstacles = Drempels
results-table-hours = Uren per categorie
results-table-hours-track = Uren per opleidingstraject
results-table-placements = Stages
results-table-placements-type = Stages per soort
results-table-placements-goal = Stages per doel
results-table-placements-sector = Stages per sector
results-table-placements-company = Stages per bedrijf
results-table-exits = Uitstroom
results-table-outcomes = Vervolg na de uitstroom
results-table-exits-track = Uitstroom per opleidingstraject
results-table-exits-nil = Opleidingstrajecten zonder positieve uitstroom
results-table-end-codes = Eindcodes (na te kijken)
results-table-contracts = Contracten die duurzaam zijn bij ondertekening
results-table-contract-sorts = Contracten per type
results-table-boomerang = Terug naar het OCMW na een artikel 60
results-table-fse = Europees Sociaal Fonds
results-table-fse-age = Europees Sociaal Fonds: leeftijd bij de start
results-table-retention = Nog aan het werk na 1, 3 en 6 maanden
results-table-survival = Hoe lang het werk duurt
results-table-exchanges = Bestanden per partner
results-table-unknown = Wat onbekend is
results-table-follow-ups = Nazorg
results-table-workload = Opgevolgde personen per trajectbegeleider
results-table-exits-note = De sector is het niet eens over het aantal uitgestroomde personen waarmee de positieve uitstroom wordt vergeleken: beide aandelen staan er, met het onbekende vervolg ernaast.
results-table-exits-nil-note = Een onbekend vervolg kan nog positief blijken.
results-table-end-codes-note = Een voorgestelde overeenkomst, na te kijken met de administratie vóór gebruik.
results-table-public-note = Iemand kan tot meerdere doelgroepen behoren: tel de rijen niet bij elkaar op.
results-table-neet-note = “Ja” als het dossier een doelgroep heeft waarvan de naam een woord bevat dat met “NEET” begint; anders “Onbekend”.
results-table-contract-sorts-note = Iemand kan contracten van meerdere types hebben: tel de kolom met personen niet op.
results-table-survival-note = Schatting volgens Kaplan en Meier: is het einde van iemands werk onbekend, dan telt die persoon mee zolang hij of zij opgevolgd werd.
results-table-fse-note = Bij een terugkeer tellen de eerste start en de laatste uitstroom. Wat het Fonds vraagt maar hier niet genoteerd wordt, telt niet mee.
results-table-steps-note = Elk verblijf in een fase telt met zijn eigen dagen, ook na een terugkeer naar een vorige fase.
results-table-workload-note = Telt wie op de laatste dag van de periode opgevolgd wordt; de ontbrekende gegevens tellen iedereen die in de periode begeleid werd.
results-i1 = Begeleide personen
results-i1-definition = Elke persoon die minstens één dag van de periode in een fase na “Oriëntatie” en vóór “Uitstroom” zat: “Opleiding”, “Stage in een bedrijf”, “Op weg naar werk”, “OCMW-contract”, “Aan het werk” of “Duurzaam aan het werk”. Iemand telt één keer, ook na vertrek en terugkeer. Bron: de genoteerde fasen, met hun datum.
results-i2 = Eerste contract
results-i2-definition = Van de begeleide personen: wie in de periode begon met het allereerste contract dat als werk telt. Een artikel 60 of 61 en de opleiding van een PFI tellen niet; deeltijds werk en uitzendwerk wel. Bron: de begindatum van de contracten; een gepland contract dat niet begon, telt niet.
results-i3a = Inschakeling in de zin van het decreet
results-i3a-definition = Van de begeleide personen: wie in de periode drie maanden bij één werkgever bereikte, of zes maanden bij meerdere (decreet van 13 december 2023, artikel 1), als een “ja” bij de nazorg of een bevestigd einde dat aantoont. Een onderbreking die niet langer duurt dan de organisatie heeft ingesteld, breekt die duur niet af. Bron: de contracten en de antwoorden bij de nazorg.
results-i3b = Meer dan 6 maanden aan het werk
results-i3b-definition = Van de begeleide personen: wie in de periode, van contract tot contract, meer dan zes maanden (instelling van de organisatie) aan het werk was, als een “ja” bij de nazorg of een bevestigd einde dat aantoont. Wat nog niet bevestigd is, wordt apart geteld. Bron: de contracten en de antwoorden bij de nazorg.
results-i4 = Contracten die duurzaam zijn bij ondertekening
results-i4-definition = Van de contracten die als werk tellen en in de periode begonnen: de contracten zonder gepland einde (onbepaalde duur) of voor minstens zes maanden. Eerst worden de contracten geteld, dan apart de personen. Bron: type, begin en gepland einde van de contracten.
results-i5 = Positieve uitstroom
results-i5-definition = Personen die in de periode uitstroomden naar werk of een kwalificerende opleiding. Eerste aandeel: van de voltooide uitstroom met bekend vervolg, dus zonder wie afhaakte, persoonlijke redenen had of verhuisde, en zonder onbekend vervolg. Tweede aandeel: van alle uitstroom. De overgang naar een collega of een partner is geen uitstroom. Wie twee keer uitstroomde, telt voor de laatste keer. Bron: de fase “Uitstroom” en het genoteerde vervolg.
results-i6 = Verder in opleiding
results-i6-definition = Personen die in de periode uitstroomden naar een opleiding, kwalificerend of niet, met dezelfde twee aandelen als bij de positieve uitstroom.
results-i7 = Uren
results-i7-definition = Gepresteerde en gelijkgestelde uren van de maanden die in de periode beginnen. Gepland, verontschuldigd, afwezig en niet ingevuld tellen voor 0. Een met de hand ingevulde waarde vervangt de berekende. Bron: aanwezigheden, stages, gesprekken, artikel 60-contracten en gelijkgestelde afwezigheden.
results-i8 = Stages
results-i8-definition = Stages die in de periode begonnen of eindigden. Voltooid: normaal einde, aangeworven of naar een opleiding. Op tijd geëvalueerd: binnen het ingestelde aantal dagen na het einde. Gevolgd door werk: een contract dat als job telt, begon na het begin van de stage, ten laatste 90 dagen na het einde. Een geplande stage die niet begon, telt niet. Bron: stages, evaluaties en contracten.
results-i9 = Terug naar het OCMW
results-i9-definition = Van de artikel 60-contracten die in de periode eindigden, minstens zes maanden geleden: de contracten waarna de persoon binnen zes maanden uitstroomde naar het OCMW. Te recente contracten worden apart geteld. Bron: het bevestigde einde van de contracten en het vervolg dat bij de uitstroom genoteerd is.
results-i10 = Begeleide doelgroep
results-i10-definition = De begeleide personen volgens leeftijd (geboortejaar), studieniveau, statuut bij de start, doelgroep en plaats, op de laatste dag van de periode waarop ze begeleid werden. Wat niet genoteerd is, blijft “onbekend”.
results-i11 = Kwaliteit van de begeleiding
results-i11-definition = Nazorgmomenten die in de periode gepland waren: op tijd beantwoord (ten laatste zeven dagen na hun datum), te laat of helemaal niet; personen met wie er al langer geen contact was dan het ritme van hun fase voorziet; bewijzen van de toegangsvoorwaarden die gezien zijn.
results-i12 = Opgevolgde personen
results-i12-definition = Personen die op de laatste dag van de periode niet uitgestroomd zijn en nog niet duurzaam aan het werk zijn, geteld per trajectbegeleider van die dag, naast de richtwaarde van de sector.
results-age-0-24 = Jonger dan 25
results-age-25-54 = 25 tot 54
results-age-0-17 = Jonger dan 18
results-age-18-29 = 18 tot 29
results-age-30-54 = 30 tot 54
results-age-55 = 55 en ouder
results-end-c01 = C01 · werk
results-end-c02 = C02 · opleiding binnen het inschakelingstraject
results-end-c03 = C03 · opleiding buiten het inschakelingstraject
results-end-c04 = C04 · hulp bij het zoeken naar werk
results-end-c05 = C05 · andere soort actie
results-end-c06 = C06 · vervolg onbekend
results-column-number = Aantal
results-column-share = Aandeel
results-column-of-accompanied = Aandeel van de begeleide personen
results-column-of-hired = Aandeel van de eerste contracten
results-column-was-there = Personen die in de fase waren
results-column-left-step = Personen die de fase verlieten
results-column-median = Mediaanduur
results-column-there-at-end = Nog aanwezig op het einde
results-column-median-so-far = Mediaanduur tot nu toe
results-column-there-before = Aanwezig de dag ervoor
results-column-noted = Genoteerd in de periode
results-column-solved = Opgelost in de periode
results-column-done = Gepresteerde uren
results-column-assimilated = Gelijkgestelde uren
results-column-started = Begonnen
results-column-ended = Geëindigd
results-column-completed = Voltooid
results-column-evaluated = Op tijd geëvalueerd
results-column-hired = Gevolgd door werk
results-column-of-known = Aandeel van de voltooide uitstroom met bekend vervolg
results-column-of-exits = Aandeel van alle uitstroom
results-column-before-end = Vóór het geplande einde
results-column-at-end = Op het geplande einde of later
results-column-end-unknown = Zonder gepland einde
results-column-left = Uitstroom
results-column-positive = Positief
results-column-outcome-unknown = Vervolg onbekend
results-column-contracts = Contracten
results-column-durable = Duurzaam bij ondertekening
results-column-persons = Personen
results-column-still = Nog aan het werk
results-column-lost = Niet meer aan het werk
results-column-not-known = Onbekend
results-column-too-soon = Te vroeg om te weten
results-column-of-known-work = Aandeel bij wie het bekend is
results-column-people = Personen
results-column-ended-work = Bekend einde van het werk
results-column-1m = Nog aan het werk na 1 maand
results-column-3m = Nog aan het werk na 3 maanden
results-column-6m = Nog aan het werk na 6 maanden
results-column-12m = Nog aan het werk na 12 maanden
results-column-sent = Verstuurd
results-column-received = Ontvangen door de partner
results-column-settled = Afgesloten zonder ontvangstbewijs
results-column-persons-sent = Personen in deze bestanden
results-column-reference = Richtwaarde van de sector
results-row-hired-outside = Eerste contract buiten de begeleiding
results-row-inserted-unconfirmed = Inschakeling in de zin van het decreet, nog niet bevestigd
results-row-retained-unconfirmed = Meer dan 6 maanden, nog niet bevestigd
results-row-retained-since = Eerste contracten van de periode, sindsdien meer dan 6 maanden aan het werk
results-row-came = Gestarte personen
results-row-came-again = van wie teruggekeerd
results-row-active = Opgevolgde personen op de laatste dag
results-row-left = Uitgestroomde personen
results-row-proof = Bewijs van de toegangsvoorwaarden gezien
results-row-yes = Ja
results-row-no = Nee
results-row-declined = Wenst niet te antwoorden
results-row-assimilated = Gelijkgestelde uren
results-row-placements-started = Begonnen stages
results-row-placements-ended = Geëindigde stages
results-row-placements-completed = Voltooide stages
results-row-placements-unknown = Reden van het einde onbekend
results-row-placements-evaluated = Op tijd geëvalueerde stages
results-row-placements-hired = Stages gevolgd door werk binnen 90 dagen
results-row-finished-known = Voltooide uitstroom met bekend vervolg
results-row-outcome-unknown = Uitstroom met onbekend vervolg
results-row-before-end = Uitstroom vóór het geplande einde
results-row-at-end = Uitstroom op het geplande einde of later
results-row-end-unknown = Uitstroom zonder genoteerd gepland einde
results-row-broken-off = Uitstroom vóór het einde (afgehaakt, persoonlijke reden, verhuisd)
results-row-contracts = Begonnen contracten die als werk tellen
results-row-contract-persons = Personen met deze contracten
results-row-durable-persons = Personen met een bij ondertekening duurzaam contract
results-row-contracts-unknown = Contracten waarvan het type onbekend is
results-row-art60-ended = Contracten artikel 60 die minstens zes maanden geleden eindigden
results-row-art60-too-soon = Contracten artikel 60 die minder dan zes maanden geleden eindigden
results-row-fse-entries = Start (de eerste keer)
results-row-fse-exits = Uitstroom (de laatste keer)
results-row-fse-searching = Bij uitstroom: elders geholpen bij het zoeken naar werk
results-row-fse-training = Bij uitstroom: in opleiding
results-row-fse-employed = Bij uitstroom: aan het werk
results-row-fse-later = Zes maanden later: aan het werk
results-row-fse-later-unknown = Zes maanden later: onbekend
results-row-1m = Na 1 maand
results-row-3m = Na 3 maanden
results-row-6m = Na 6 maanden
results-row-no-track = Geen
results-row-no-birth-year = Zonder geboortejaar
results-row-no-schooling = Zonder studieniveau
results-row-no-status = Zonder statuut bij de start
results-row-no-locality = Zonder woonplaats
results-row-without-track = Zonder opleidingstraject
results-row-no-referent = Zonder trajectbegeleider
results-row-no-proof = Bewijs van de toegangsvoorwaarden niet gezien
results-row-erased = Gewiste dossiers, alleen per maand bekend
results-row-asked = Geplande nazorgmomenten in de periode
results-row-asked-on-time = Op tijd beantwoord
results-row-asked-late = Te laat beantwoord
results-row-asked-missed = Zonder antwoord
results-row-silent = Opgevolgde personen met wie er te lang geen contact was
results-row-other-member = Collega die niet meer op de lijst staat
results-noughts-show = { $count ->
    [one] { $count } rij met nullen tonen
   *[other] { $count } rijen met nullen tonen
}
results-noughts-hide = Rijen met nullen inklappen
results-noughts = { $count ->
    [one] { $count } rij met nullen is niet afgedrukt.
   *[other] { $count } rijen met nullen zijn niet afgedrukt.
}
