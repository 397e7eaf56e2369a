## Die Ergebnisse

results-print = Bericht drucken
results-help = Jede Zahl stammt aus datierten Angaben. Öffnen Sie sie, um zu sehen, wen sie zählt; „Wie wird das gezählt?“ nennt die Regel. Was nicht notiert ist, bleibt „unbekannt“.
results-choice = Was betrachtet wird
results-period = Zeitraum
results-quarter = { $quarter }. Quartal { $year }
results-free = andere Daten
results-by = Für
results-by-referent = Bezugsperson
results-by-track = Lehrgang
results-by-territory = Gebiet
results-by-cohort = Gruppe
results-by-partner = Partner
results-by-public = Zielgruppe
results-by-age = Alter
results-everybody = alle
results-all-of-them = auszuwählen
results-set = ESF-Altersgruppen
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Andere Daten, oder Stand eines anderen Tages
results-from = Von
results-to = Bis
results-known = Stand vom
results-known-help = Die Zahlen, wie sie an jenem Tag waren: Was später notiert wurde, zählt nicht. Leer lassen, um alles zu zählen.
results-known-told = Zahlen mit Stand vom { $date }: Was später notiert wurde, zählt nicht.
results-known-now = Alles zählen
results-known-all = alles, was bis heute notiert ist
results-days-wrong = Es braucht zwei Daten, das erste vor dem zweiten.
results-show = Diese Zahlen zeigen
results-slice = Für wen
results-contents = Inhalt der Ergebnisse
results-tiles = Die wichtigsten Zahlen
results-how = Wie wird das gezählt?
results-percent = { $share } %
results-share = { $share } ({ $part } von { $of })
results-share-none = { $part } von { $of }
results-of = von { $of }
results-rate = { $share } (noch { $of } beobachtet)
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number }: { $what }. Liste ansehen
results-list-title = { $number }: { $what }
results-close = Liste schließen
results-erased = gelöschte Akte
results-targets = Jahresziele
results-targets-of = Ziele für { $year }
results-targets-help = Was Sie sich für das Jahr vorgenommen haben. Das Ziel steht dann neben der Zahl.
results-target-none = kein Ziel
results-sheet = Tätigkeitsbericht
results-beside = { $what }: { $number }
results-files = Den Bericht mitnehmen
results-files-help = Diese Dateien nennen Ihre Kolleginnen, Kollegen und Unternehmen, nie die begleiteten Personen. Nichts verschließt sie. In der Fassung zum Weitergeben sind die Zahlen von 1 bis 4 verdeckt, und jene, durch die man sie finden könnte.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Fassung zum Weitergeben
results-file-made = Datei erstellt: { $file }. Sie finden sie unter Ihren Downloads.
results-counts = Zahlen zum Vergleichen
results-counts-help = Zum Vergleich mit anderen Organisationen: nur Zahlen, ohne jeden Namen, die kleinen verdeckt.
results-changes = Unterschiede zum Stand vom { $date }
results-changes-none = Nichts, was seither notiert wurde, ändert diese Zahlen.
results-change-enters = zählt heute
results-change-leaves = zählt nicht mehr
results-change-figure = { $table }: { $row }, { $column }
results-change-fact = { $what } vom { $on }, notiert am { $at }
results-change-time = Seither wurde nichts notiert: Nur die Zeit ist vergangen.
results-picture-funnel = { $hired } von { $accompanied } begleiteten Personen begannen einen ersten Vertrag, { $share }
results-picture-steps = In der Etappe „{ $step }“ ist die Hälfte seit { $days } Tagen oder länger; wer sie verließ, war { $usual } Tage geblieben
results-picture-steps-none = Keine Etappe dauert heute länger als gewöhnlich
results-picture-steps-help = Der Balken: seit wie vielen Tagen die Anwesenden da sind (Median). Der Strich: wie viele Tage jene blieben, die sie verließen (Median).
results-picture-stay = { $days }; gewöhnlich { $usual }
results-picture-obstacles = { $solved } Hindernisse im Zeitraum gelöst, { $there } am Ende noch vorhanden
results-picture-obstacle = { $solved } gelöst, { $there } vorhanden
results-part-solved = im Zeitraum gelöst
results-part-there = am Ende vorhanden
results-part-hired = innerhalb von 90 Tagen Arbeit gefunden
results-part-not-hired = keine Arbeit innerhalb von 90 Tagen, oder nicht bekannt
results-picture-staying-unknown = Es ist zu früh, um zu sagen, wie viele nach sechs Monaten noch in Arbeit sind
results-picture-staying-track = Je nach Lehrgang sind { $low } bis { $high } von 100 Personen nach sechs Monaten noch in Arbeit
results-picture-staying-contract = Je nach erstem Vertrag sind { $low } bis { $high } von 100 Personen nach sechs Monaten noch in Arbeit
results-picture-staying-public = Je nach Zielgruppe sind { $low } bis { $high } von 100 Personen nach sechs Monaten noch in Arbeit
results-picture-staying-help = In Monaten seit dem ersten Arbeitstag. Ein kleiner Strich: jemand, der am letzten bekannten Tag noch in Arbeit ist. Höchstens vier Kurven, die der meisten Personen.
results-picture-observed = Noch beobachtet
results-days-of = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
results-list-things = { $count ->
    [one] bei { $count } Person
   *[other] bei { $count } Personen
}
results-target = { $number } von { $target } angestrebt
results-picture-staying = { $low ->
    [one] { $low } von 100 eingestellten Personen ist nach sechs Monaten noch in Arbeit
   *[other] { $low } von 100 eingestellten Personen sind nach sechs Monaten noch in Arbeit
}
results-picture-moves = { $count ->
    [one] Der häufigste Übergang führt von „{ $from }“ zu „{ $to }“: { $count } Person
   *[other] Der häufigste Übergang führt von „{ $from }“ zu „{ $to }“: { $count } Personen
}
results-picture-moves-help = { $count ->
    [0] Rechts die Schritte nach vorn, links die Schritte zurück.
    [one] Rechts die Schritte nach vorn, links die Schritte zurück. { $count } seltenerer Übergang steht nur in der Tabelle.
   *[other] Rechts die Schritte nach vorn, links die Schritte zurück. { $count } seltenere Übergänge stehen nur in der Tabelle.
}
results-picture-placements = { $share ->
    [one] Auf { $share } von 100 beendeten Praktika folgt innerhalb von 90 Tagen Arbeit
   *[other] Auf { $share } von 100 beendeten Praktika folgt innerhalb von 90 Tagen Arbeit
}
results-picture-places = { $count ->
    [one] Die meisten kommen aus { $place }: { $count }
   *[other] Die meisten kommen aus { $place }: { $count }
}
results-picture-others = { $count ->
    [one] { $count } weitere Gemeinde steht in der Tabelle.
   *[other] { $count } weitere Gemeinden stehen in der Tabelle.
}
results-picture-workload = { $count ->
    [0] Niemand begleitet mehr als { $reference } Personen, den Richtwert
    [one] { $count } Kollegin oder Kollege begleitet mehr als { $reference } Personen, den Richtwert
   *[other] { $count } Kolleginnen und Kollegen begleiten mehr als { $reference } Personen, den Richtwert
}
results-change-more = { $count ->
    [one] Und { $count } weitere Zahl.
   *[other] Und { $count } weitere Zahlen.
}
deed-report = Bericht exportiert
