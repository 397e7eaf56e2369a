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
results-of-whom = { $share } von { $of }
results-total = Gesamt
results-percent = { $share } %
results-masked = weniger als 5
results-at-least = mindestens { $number }
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
results-days-of = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
results-list-things = { $count ->
    [one] bei { $count } Person
   *[other] bei { $count } Personen
}
results-target = { $number } von { $target } angestrebt
