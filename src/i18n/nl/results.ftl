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
results-of-whom = { $share } van { $of }
results-total = Totaal
results-percent = { $share }%
results-masked = minder dan 5
results-at-least = minstens { $number }
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
results-days-of = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
results-list-things = { $count ->
    [one] bij { $count } persoon
   *[other] bij { $count } personen
}
results-target = { $number } van { $target } beoogd
