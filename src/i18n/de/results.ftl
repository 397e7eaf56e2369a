## Die Ergebnisse

results-print = Bericht drucken
results-help = Jede Zahl stammt aus datierten Angaben. Öffnen Sie eine Zahl, um zu sehen, wer gezählt ist; „Wie wird das gezählt?“ nennt die Regel. Was nicht notiert ist, bleibt „unbekannt“.
results-choice = Was betrachtet wird
results-period = Zeitraum
results-quarter = { $quarter }. Quartal { $year }
results-free = anderer Zeitraum
results-by = Für
results-by-referent = Bezugsperson
results-by-track = Ausbildungsgang
results-by-territory = Gebiet
results-by-cohort = Gruppe
results-by-partner = Partner
results-by-public = Zielgruppe
results-by-age = Alter
results-everybody = alle
results-all-of-them = bitte wählen
results-set = ESF-Altersgruppen
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Anderer Zeitraum, oder Stand eines anderen Tages
results-from = Von
results-to = Bis
results-known = Stand vom
results-known-help = Die Zahlen, wie sie an jenem Tag waren: Was später notiert wurde, zählt nicht. Leer lassen, um alles zu zählen.
results-known-told = Zahlen mit Stand vom { $date }: Was später notiert wurde, zählt nicht.
results-known-now = Alles zählen
results-known-all = alles, was bis heute notiert ist
results-days-wrong = Es braucht zwei Tage, den ersten vor dem zweiten.
results-known-wrong = „Stand vom“ braucht einen vergangenen Tag, etwa 31.12.2025. Lassen Sie das Feld für die heutigen Zahlen leer.
results-show = Diese Zahlen zeigen
results-slice = Für wen
results-contents = Inhalt der Ergebnisse
results-tiles = Die wichtigsten Zahlen
results-how = Wie wird das gezählt?
results-percent = { $share } %
results-share = { $share } ({ $part } von { $of })
results-share-none = { $part } von { $of }
results-of = von { $of }
results-rate = { $share } (noch in der Auswertung: { $of })
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
results-files = Bericht herunterladen
results-files-help = Diese Dateien nennen Ihre Kolleginnen, Kollegen und Unternehmen, nie die begleiteten Personen. Keine Passphrase schützt sie. In der Fassung zum Weitergeben sind die Zahlen von 1 bis 4 verdeckt, ebenso jene, aus denen man sie errechnen könnte.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Fassung zum Weitergeben
results-file-made = Datei erstellt: { $file }. Sie finden sie unter Ihren Downloads.
results-counts = Zahlen zum Vergleichen
results-counts-help = Zum Vergleich mit anderen Organisationen: nur Zahlen, ohne jeden Namen, die kleinen verdeckt.
results-compare = Mit anderen Organisationen vergleichen
results-compare-help = Öffnen Sie hier die Dateien „Zahlen zum Vergleichen“, die andere Organisationen Ihnen geschickt haben. Nichts davon wird gespeichert: Sobald Sie Passerelle schließen, sind sie vergessen.
results-compare-file = Erhaltene Zahlendateien
results-compare-refused = „{ $file }“ wurde nicht hinzugefügt. { $reason }
results-compare-own = Diese Datei stammt von Ihrer eigenen Organisation: Ihre Zahlen stehen schon hier. Es wurde nichts geändert. Wählen Sie die einer anderen Organisation.
results-compare-part = Diese Datei zählt nur einen Teil der Personen: Der Vergleich wäre falsch. Es wurde nichts geändert. Bitten Sie diese Organisation um die Zahlen für alle.
results-compare-everybody = Zeigen Sie zum Vergleichen zuerst die Zahlen für alle an.
results-compare-when = Vom { $from } bis { $to }; Zahlen vom { $made }.
results-compare-known = Stand vom { $date }.
results-compare-other-days = Diese Zahlen betreffen andere Tage als Ihre: Sie fehlen im Vergleich.
results-compare-same-days = Meine Zahlen für diese Tage anzeigen
results-compare-drop = Entfernen
results-compare-note = Jede Organisation zählt die Personen, die sie begleitet: Wer von zweien betreut wird, zählt zweimal. Zahlen von 1 bis 4 sind verdeckt, auch Ihre; bei einer Summe, die eine solche enthält, steht „mindestens“.
results-compare-workbook = Vergleich in Excel
results-compare-sum = Alle zusammen
results-compare-sum-of = Alle zusammen: { $what }
results-compare-each = Jede für sich
results-compare-together = { $count ->
    [one] Zusammen: { $count } Organisation
   *[other] Zusammen: { $count } Organisationen
}
results-changes = Unterschiede zum Stand vom { $date }
results-changes-none = Nichts, was seither notiert wurde, ändert diese Zahlen.
results-change-enters = zählt heute
results-change-leaves = zählt nicht mehr
results-change-figure = { $table }: { $row }, { $column }
results-change-fact = { $what } vom { $on }, notiert am { $at }
results-change-time = Seither wurde nichts notiert: Nur die Zeit ist vergangen.
results-picture-funnel = { $count ->
    [0] Von den { $accompanied } begleiteten Personen begann niemand einen ersten Vertrag
    [one] Von den begleiteten Personen begann { $hired } von { $accompanied } einen ersten Vertrag, { $share }
   *[other] Von den begleiteten Personen begannen { $hired } von { $accompanied } einen ersten Vertrag, { $share }
}
results-picture-steps = { $days ->
    [one] In der Phase „{ $step }“ ist die Hälfte der Personen seit { $days } Tag oder länger; wer die Phase verließ, war { $usual } geblieben
   *[other] In der Phase „{ $step }“ ist die Hälfte der Personen seit { $days } Tagen oder länger; wer die Phase verließ, war { $usual } geblieben
}
results-picture-steps-none = Keine Phase dauert heute länger als gewöhnlich
results-picture-steps-help = Der Balken: seit wie vielen Tagen die jetzt anwesenden Personen in der Phase sind (Median). Der Strich: wie viele Tage jene darin geblieben waren, die die Phase verließen (Median).
results-picture-stay = { $days }; gewöhnlich { $usual }
results-picture-obstacles = Im Zeitraum gelöste Hindernisse: { $solved }; am Ende noch vorhanden: { $there }
results-picture-obstacle = gelöst: { $solved }; vorhanden: { $there }
results-part-solved = im Zeitraum gelöst
results-part-there = am Ende vorhanden
results-part-hired = innerhalb von 90 Tagen Arbeit gefunden
results-part-not-hired = keine Arbeit innerhalb von 90 Tagen, oder unbekannt
results-picture-staying-unknown = Es ist zu früh, um zu sagen, wie viele nach sechs Monaten noch in Beschäftigung sind
results-picture-staying-track = Je nach Ausbildungsgang sind { $low } bis { $high } von 100 Personen nach sechs Monaten noch in Beschäftigung
results-picture-staying-contract = Je nach erstem Vertrag sind { $low } bis { $high } von 100 Personen nach sechs Monaten noch in Beschäftigung
results-picture-staying-public = Je nach Zielgruppe sind { $low } bis { $high } von 100 Personen nach sechs Monaten noch in Beschäftigung
results-picture-staying-track-same = { $low ->
    [0] Unabhängig vom Ausbildungsgang ist nach sechs Monaten niemand mehr in Beschäftigung
    [one] Unabhängig vom Ausbildungsgang ist nach sechs Monaten { $low } von 100 Personen noch in Beschäftigung
   *[other] Unabhängig vom Ausbildungsgang sind nach sechs Monaten { $low } von 100 Personen noch in Beschäftigung
}
results-picture-staying-contract-same = { $low ->
    [0] Unabhängig vom ersten Vertrag ist nach sechs Monaten niemand mehr in Beschäftigung
    [one] Unabhängig vom ersten Vertrag ist nach sechs Monaten { $low } von 100 Personen noch in Beschäftigung
   *[other] Unabhängig vom ersten Vertrag sind nach sechs Monaten { $low } von 100 Personen noch in Beschäftigung
}
results-picture-staying-public-same = { $low ->
    [0] Unabhängig von der Zielgruppe ist nach sechs Monaten niemand mehr in Beschäftigung
    [one] Unabhängig von der Zielgruppe ist nach sechs Monaten { $low } von 100 Personen noch in Beschäftigung
   *[other] Unabhängig von der Zielgruppe sind nach sechs Monaten { $low } von 100 Personen noch in Beschäftigung
}
results-picture-staying-help = In Monaten seit dem ersten Arbeitstag. Ein kleiner Strich: eine Person, die am letzten bekannten Tag noch in Beschäftigung ist. Höchstens vier Kurven: jene mit den meisten Personen.
results-picture-observed = Noch in der Auswertung
results-days-of = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
results-list-things = { $count ->
    [one] bei { $count } Person
   *[other] bei { $count } Personen
}
results-target = { $number } bei einem Ziel von { $target }
results-picture-staying = { $low ->
    [one] { $low } von 100 eingestellten Personen ist nach sechs Monaten noch in Beschäftigung
   *[other] { $low } von 100 eingestellten Personen sind nach sechs Monaten noch in Beschäftigung
}
results-picture-moves = { $count ->
    [one] Der häufigste Übergang führt von „{ $from }“ zu „{ $to }“: { $count } Person
   *[other] Der häufigste Übergang führt von „{ $from }“ zu „{ $to }“: { $count } Personen
}
results-picture-moves-help = { $count ->
    [0] Rechts die Wechsel nach vorn, links die Wechsel zurück.
    [one] Rechts die Wechsel nach vorn, links die Wechsel zurück. { $count } seltenerer Übergang steht nur in der Tabelle.
   *[other] Rechts die Wechsel nach vorn, links die Wechsel zurück. { $count } seltenere Übergänge stehen nur in der Tabelle.
}
results-picture-placements = { $share ->
    [one] Auf { $share } von 100 beendeten Praktika folgt innerhalb von 90 Tagen Arbeit
   *[other] Auf { $share } von 100 beendeten Praktika folgt innerhalb von 90 Tagen Arbeit
}
results-picture-places = { $count ->
    [one] Die meisten Personen kommen aus { $place }: { $count }
   *[other] Die meisten Personen kommen aus { $place }: { $count }
}
results-picture-others = { $count ->
    [one] { $count } weiterer Wohnort steht in der Tabelle.
   *[other] { $count } weitere Wohnorte stehen in der Tabelle.
}
results-picture-workload = { $count ->
    [0] Niemand begleitet mehr als { $reference } Personen (den Richtwert)
    [one] { $count } Kollegin oder Kollege begleitet mehr als { $reference } Personen (den Richtwert)
   *[other] { $count } Kolleginnen und Kollegen begleiten mehr als { $reference } Personen (den Richtwert)
}
results-change-more = { $count ->
    [one] Und { $count } weitere Zahl.
   *[other] Und { $count } weitere Zahlen.
}
deed-report = Bericht exportiert
## Die Zahlen des Berichts: Abschnitte, Tabellen, Definitionen

results-section-organisation = Organisation und Zeitraum
results-section-public = Wer gekommen ist
results-section-path = Der Parcours
results-section-placements = Praktika und Betriebe
results-section-exits = Austritte und Arbeit
results-section-retention = Im Job bleiben
results-section-exchanges = Austausch mit Partnern
results-section-quality = Qualität der Daten und Grenzen
results-table-main = Von der Begleitung zur dauerhaften Beschäftigung
results-table-volume = Umfang der Arbeit
results-table-age = Alter
results-table-schooling = Schulbildung
results-table-status = Status beim Eintritt
results-table-neet = Junge Menschen ohne Arbeit und Ausbildung (NEET)
results-table-newcomer = Neuankömmlinge
results-table-public = Zielgruppen
results-table-track = Ausbildungsgänge
results-table-territory = Gebiete
results-table-locality = Wohnorte
results-table-funnel = Wie viele Personen Arbeit finden
results-table-steps = Dauer jeder Phase
results-table-moves = Wechsel zwischen den Phasen
results-table-obstacles = Hindernisse
results-table-hours = Stunden nach Kategorie
results-table-hours-track = Stunden nach Ausbildungsgang
results-table-placements = Praktika
results-table-placements-type = Praktika nach Art
results-table-placements-goal = Praktika nach Ziel
results-table-placements-sector = Praktika nach Branche
results-table-placements-company = Praktika nach Betrieb
results-table-exits = Austritte
results-table-outcomes = Verbleib nach dem Austritt
results-table-exits-track = Austritte nach Ausbildungsgang
results-table-exits-nil = Ausbildungsgänge ohne positiven Austritt
results-table-end-codes = Gründe für das Ende (zu prüfen)
results-table-contracts = Bei Unterschrift dauerhafte Verträge
results-table-contract-sorts = Verträge nach Art
results-table-boomerang = Zurück zum ÖSHZ nach einem Artikel 60
results-table-fse = Europäischer Sozialfonds
results-table-fse-age = Europäischer Sozialfonds: Alter beim Eintritt
results-table-retention = Noch in Beschäftigung nach 1, 3 und 6 Monaten
results-table-survival = Wie lange die Beschäftigung dauert
results-table-exchanges = Dateien nach Partner
results-table-unknown = Was unbekannt ist
results-table-follow-ups = Nachbetreuung
results-table-workload = Begleitete Personen je Bezugsperson
results-table-exits-note = Im Sektor ist man sich nicht einig, an welcher Zahl von Austritten die positiven zu messen sind: Beide Anteile stehen da, daneben die Austritte mit unbekanntem Verbleib.
results-table-exits-nil-note = Ein unbekannter Verbleib kann sich noch als positiv herausstellen.
results-table-end-codes-note = Eine vorgeschlagene Zuordnung, vor dem Gebrauch mit der Verwaltung zu prüfen.
results-table-public-note = Eine Person kann mehreren Zielgruppen angehören: Die Zeilen ergeben keine Summe.
results-table-neet-note = „Ja“, wenn die Akte eine Zielgruppe hat, in deren Namen ein Wort mit „NEET“ beginnt; sonst „Unbekannt“.
results-table-contract-sorts-note = Eine Person kann Verträge mehrerer Arten haben: Die Spalte der Personen ergibt keine Summe.
results-table-survival-note = Eine Person, deren Arbeit kein bekanntes Ende hat, zählt so lange, wie man von ihrer Arbeit weiß (Schätzung nach Kaplan und Meier).
results-table-fse-note = Bei einer Rückkehr zählen der erste Eintritt und der letzte Austritt. Was der Fonds verlangt und hier nicht notiert wird, wird nicht gezählt.
results-table-steps-note = Jeder Aufenthalt in einer Phase zählt mit seinen eigenen Tagen, auch nach einer Rückkehr in eine frühere Phase.
results-table-workload-note = Zählt, wer am letzten Tag des Zeitraums begleitet wird; die fehlenden Angaben zählen alle, die im Zeitraum begleitet wurden.
results-i1 = Begleitete Personen
results-i1-definition = Jede Person, die im Zeitraum mindestens einen Tag in einer Phase war, die nach der Orientierung und vor dem Austritt liegt: „Ausbildung“, „Betriebspraktikum“, „Auf dem Weg in den Job“, „ÖSHZ-Vertrag“, „In Beschäftigung“ oder „Dauerhaft beschäftigt“. Eine Person zählt einmal, auch wenn sie ging und zurückkam. Grundlage: die notierten Phasen mit ihrem Datum.
results-i2 = Erster Vertrag
results-i2-definition = Von den begleiteten Personen jene, deren allererster Vertrag, der als Arbeit zählt, im Zeitraum begann. Ein Artikel 60 oder 61 und die Ausbildung eines PFI zählen nicht dazu; Teilzeit und Zeitarbeit (Interim) schon. Grundlage: der erste Tag der Verträge; ein geplanter Vertrag, der nicht begann, zählt nicht.
results-i3a = Eingliederung im Sinne des Dekrets
results-i3a-definition = Von den begleiteten Personen jene, die im Zeitraum drei Monate bei einem Arbeitgeber erreichten oder sechs Monate bei mehreren (Dekret vom 13. Dezember 2023, Artikel 1), belegt durch ein „Ja“ bei der Nachbetreuung oder ein bestätigtes Ende. Eine Lücke, die nicht länger ist als in den Einstellungen erlaubt, unterbricht diese Dauer nicht. Grundlage: die Verträge und die Antworten bei der Nachbetreuung.
results-i3b = Seit mehr als 6 Monaten in Beschäftigung
results-i3b-definition = Von den begleiteten Personen jene, deren Arbeit von Vertrag zu Vertrag im Zeitraum sechs Monate (änderbar in den Einstellungen) überschritt, belegt durch ein „Ja“ bei der Nachbetreuung oder ein bestätigtes Ende. Was noch nichts bestätigt, wird gesondert gezählt. Grundlage: die Verträge und die Antworten bei der Nachbetreuung.
results-i4 = Bei Unterschrift dauerhafte Verträge
results-i4-definition = Von den Verträgen, die als Arbeit zählen und im Zeitraum begannen, jene ohne geplantes Ende (unbefristet) und jene, die für mindestens sechs Monate vereinbart sind. Gezählt werden die Verträge, gesondert auch die Personen. Grundlage: Art, Beginn und geplantes Ende der Verträge.
results-i5 = Positive Austritte
results-i5-definition = Personen, die im Zeitraum ausgetreten sind und danach Arbeit oder eine qualifizierende Ausbildung hatten. Erster Anteil: von den abgeschlossenen Austritten mit bekanntem Verbleib, also ohne vorzeitig beendete Parcours, persönliche Gründe, Umzüge und unbekannten Verbleib. Zweiter Anteil: von allen Austritten. Der Wechsel zu einer Kollegin, einem Kollegen oder einem Partner ist kein Austritt. Wer zweimal ausgetreten ist, zählt mit dem letzten Austritt. Grundlage: die Phase „Austritt“ und der notierte Verbleib.
results-i6 = Weiter in Ausbildung
results-i6-definition = Personen, die im Zeitraum in eine Ausbildung austraten, qualifizierend oder nicht, mit denselben zwei Anteilen wie bei den positiven Austritten.
results-i7 = Stunden
results-i7-definition = Geleistete und gleichgestellte Stunden der Monate, die im Zeitraum beginnen. Geplante, entschuldigte, versäumte und nicht eingetragene Stunden zählen 0. Ein von Hand eingetragener Wert ersetzt den berechneten. Grundlage: Anwesenheiten, Praktika, Gespräche, Artikel-60-Verträge und gleichgestellte Abwesenheiten.
results-i8 = Praktika
results-i8-definition = Im Zeitraum begonnene und beendete Praktika. Abgeschlossen: reguläres Ende, eingestellt oder in eine Ausbildung gegangen. Rechtzeitig bewertet: nach dem Ende, innerhalb der Frist aus den Einstellungen. Gefolgt von Arbeit: Ein Vertrag, der als Arbeit zählt, begann nach dem Beginn des Praktikums, spätestens 90 Tage nach dessen Ende. Ein geplantes Praktikum, das nicht begann, zählt nicht. Grundlage: Praktika, Bewertungen und Verträge.
results-i9 = Zurück zum ÖSHZ
results-i9-definition = Von den Artikel-60-Verträgen, die im Zeitraum und vor mindestens sechs Monaten endeten, jene, nach denen die Person binnen sechs Monaten zum ÖSHZ zurückkehrte. Später beendete Verträge werden gesondert gezählt. Grundlage: das bestätigte Ende der Verträge und der beim Austritt notierte Verbleib.
results-i10 = Begleitete Menschen
results-i10-definition = Die begleiteten Personen nach Alter (Geburtsjahr), Schulbildung, Status beim Eintritt, Zielgruppe und Wohnort, so wie am letzten Tag des Zeitraums, an dem sie begleitet wurden. Was nicht notiert ist, bleibt „unbekannt“.
results-i11 = Qualität der Begleitung
results-i11-definition = Im Zeitraum fällige Nachbetreuung: rechtzeitig beantwortet (höchstens sieben Tage nach dem Datum), verspätet oder gar nicht; Personen, die länger ohne Kontakt sind, als der Rhythmus ihrer Phase vorsieht; gesehene Nachweise der Aufnahmebedingungen.
results-i12 = Laufend begleitete Personen
results-i12-definition = Personen, die am letzten Tag des Zeitraums weder in der Phase „Austritt“ noch in der Phase „Dauerhaft beschäftigt“ sind, nach ihrer Bezugsperson an diesem Tag, neben dem Richtwert des Sektors.
results-age-0-24 = Unter 25
results-age-25-54 = 25 bis 54
results-age-0-17 = Unter 18
results-age-18-29 = 18 bis 29
results-age-30-54 = 30 bis 54
results-age-55 = 55 und älter
results-end-c01 = C01 · Arbeit
results-end-c02 = C02 · Ausbildung innerhalb der Eingliederung
results-end-c03 = C03 · Ausbildung außerhalb der Eingliederung
results-end-c04 = C04 · Hilfe bei der Arbeitssuche
results-end-c05 = C05 · andere Maßnahme
results-end-c06 = C06 · Verbleib unbekannt
results-column-number = Anzahl
results-column-share = Anteil
results-column-of-accompanied = Anteil an den begleiteten Personen
results-column-of-hired = Anteil an den ersten Verträgen
results-column-was-there = Personen, die in der Phase waren
results-column-left-step = Personen, die die Phase verließen
results-column-median = Mittlere Dauer (Median)
results-column-there-at-end = Am Ende noch da
results-column-median-so-far = Mittlere Dauer bisher (Median)
results-column-there-before = Am Vortag vorhanden
results-column-noted = Im Zeitraum notiert
results-column-solved = Im Zeitraum gelöst
results-column-done = Geleistete Stunden
results-column-assimilated = Gleichgestellte Stunden
results-column-started = Begonnen
results-column-ended = Beendet
results-column-completed = Abgeschlossen
results-column-evaluated = Rechtzeitig bewertet
results-column-hired = Gefolgt von Arbeit
results-column-of-known = Anteil an den abgeschlossenen Austritten mit bekanntem Verbleib
results-column-of-exits = Anteil an allen Austritten
results-column-before-end = Vor dem geplanten Ende
results-column-at-end = Am geplanten Ende oder später
results-column-end-unknown = Ohne geplantes Ende
results-column-left = Austritte
results-column-positive = Positiv
results-column-outcome-unknown = Verbleib unbekannt
results-column-contracts = Verträge
results-column-durable = Bei Unterschrift dauerhaft
results-column-persons = Personen
results-column-still = Noch in Beschäftigung
results-column-lost = Nicht mehr in Beschäftigung
results-column-not-known = Unbekannt
results-column-too-soon = Noch zu früh
results-column-of-known-work = Anteil an den Personen, von denen man es weiß
results-column-people = Personen
results-column-ended-work = Bekanntes Ende der Arbeit
results-column-1m = Nach 1 Monat noch in Beschäftigung
results-column-3m = Nach 3 Monaten noch in Beschäftigung
results-column-6m = Nach 6 Monaten noch in Beschäftigung
results-column-12m = Nach 12 Monaten noch in Beschäftigung
results-column-sent = Gesendet
results-column-received = Vom Partner erhalten
results-column-settled = Ohne Bestätigung abgeschlossen
results-column-persons-sent = Personen in diesen Dateien
results-column-reference = Richtwert des Sektors
results-row-hired-outside = Erster Vertrag außerhalb der Begleitung
results-row-inserted-unconfirmed = Eingliederung im Sinne des Dekrets, noch nicht bestätigt
results-row-retained-unconfirmed = Mehr als 6 Monate, noch nicht bestätigt
results-row-retained-since = Erste Verträge des Zeitraums, die seither 6 Monate überschritten haben
results-row-came = Eingetretene Personen
results-row-came-again = davon zurückgekommen
results-row-active = Am letzten Tag begleitete Personen
results-row-left = Ausgetretene Personen
results-row-proof = Nachweis der Aufnahmebedingungen gesehen
results-row-yes = Ja
results-row-no = Nein
results-row-declined = Möchte nicht antworten
results-row-assimilated = Gleichgestellte Stunden
results-row-placements-started = Begonnene Praktika
results-row-placements-ended = Beendete Praktika
results-row-placements-completed = Abgeschlossene Praktika
results-row-placements-unknown = Grund des Endes unbekannt
results-row-placements-evaluated = Rechtzeitig bewertete Praktika
results-row-placements-hired = Praktika, auf die binnen 90 Tagen Arbeit folgte
results-row-finished-known = Abgeschlossene Austritte mit bekanntem Verbleib
results-row-outcome-unknown = Austritte mit unbekanntem Verbleib
results-row-before-end = Austritte vor dem geplanten Ende
results-row-at-end = Austritte am geplanten Ende oder später
results-row-end-unknown = Austritte ohne notiertes geplantes Ende
results-row-broken-off = Austritte vor dem Ende (Parcours vorzeitig beendet, persönlicher Grund, Umzug)
results-row-contracts = Begonnene Verträge, die als Arbeit zählen
results-row-contract-persons = Personen mit diesen Verträgen
results-row-durable-persons = Personen mit einem bei Unterschrift dauerhaften Vertrag
results-row-contracts-unknown = Verträge, deren Art unbekannt ist
results-row-art60-ended = Vor mindestens sechs Monaten beendete Artikel-60-Verträge
results-row-art60-too-soon = Vor weniger als sechs Monaten beendete Artikel-60-Verträge
results-row-fse-entries = Eintritte (der erste)
results-row-fse-exits = Austritte (der letzte)
results-row-fse-searching = Beim Austritt: anderswo bei der Arbeitssuche unterstützt
results-row-fse-training = Beim Austritt: in Ausbildung
results-row-fse-employed = Beim Austritt: in Beschäftigung
results-row-fse-later = Sechs Monate später: in Beschäftigung
results-row-fse-later-unknown = Sechs Monate später: unbekannt
results-row-1m = Nach 1 Monat
results-row-3m = Nach 3 Monaten
results-row-6m = Nach 6 Monaten
results-row-no-track = Kein Ausbildungsgang
results-row-no-birth-year = Ohne Geburtsjahr
results-row-no-schooling = Ohne Schulbildung
results-row-no-status = Ohne Status beim Eintritt
results-row-no-locality = Ohne Wohnort
results-row-without-track = Ohne Ausbildungsgang
results-row-no-referent = Ohne Bezugsperson
results-row-no-proof = Ohne gesehenen Nachweis der Aufnahmebedingungen
results-row-erased = Gelöschte Akten, nur nach Monaten bekannt
results-row-asked = Im Zeitraum fällige Nachbetreuung
results-row-asked-on-time = Rechtzeitig beantwortet
results-row-asked-late = Verspätet beantwortet
results-row-asked-missed = Ohne Antwort
results-row-silent = Begleitete Personen zu lange ohne Kontakt
results-row-other-member = Kollegin oder Kollege, nicht mehr auf der Liste
results-noughts-show = { $count ->
    [one] { $count } Zeile mit Nullen zeigen
   *[other] { $count } Zeilen mit Nullen zeigen
}
results-noughts-hide = Zeilen mit Nullen einklappen
results-noughts = { $count ->
    [one] { $count } Zeile mit Nullen ist nicht gedruckt.
   *[other] { $count } Zeilen mit Nullen sind nicht gedruckt.
}
