board-title = Board
board-new-person = Neue Person
board-search = Suchen
board-search-hint = Name, Telefon, Betrieb …
board-search-clear = Suche leeren
board-found = { $count ->
    [one] { $count } Person gefunden
   *[other] { $count } Personen gefunden
}
board-found-none = Niemand gefunden. Prüfen Sie die Schreibweise oder entfernen Sie einen Filter.
board-filters = Filter
board-filter-mine = Meine Akten
board-filter-referent = Bezugsperson
board-filter-track = Ausbildungsgang
board-filter-step = Phase
board-filter-all-referent = alle
board-filter-all-track = alle
board-filter-all-cohort = alle
board-filter-all-territory = alle
board-filter-all-step = alle
board-filter-all-status = alle
board-filter-clear = Filter entfernen
board-column-count = { $count }
board-column-empty = Niemand hier
board-column-hidden = { $count ->
    [one] { $count } Person, durch die Suche oder einen Filter verborgen
   *[other] { $count } Personen, durch die Suche oder einen Filter verborgen
}
board-column-more = { $count } weitere zeigen
board-add = Hinzufügen
board-add-in = Hinzufügen: Person in { $column }
board-order = In einer Spalte sind die Karten nach Fälligkeit geordnet: Was drängt, steht oben.
board-card-days = { $count } T.
board-card-days-long = { $count ->
    [0] seit heute in dieser Phase
    [one] seit { $count } Tag in dieser Phase
   *[other] seit { $count } Tagen in dieser Phase
}
board-card-no-referent = keine Bezugsperson
board-card-elsewhere = { $organisation }: { $step }
board-card-incomplete = Unvollständige Akte
board-news-late = { $count } T. überfällig
board-news-why = { $matter ->
    [contract_end] zu bestätigen: nach diesem Tag zählt noch nichts
    [placement_end] zu bestätigen, dann zu bewerten
    [evaluation] am besten, solange der Betrieb sich erinnert
   *[follow_up] ohne Antwort ist die Beschäftigung nicht bestätigt
}
board-news-follow-up = In Beschäftigung nach { $unit ->
    [d] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tagen
    }
   *[m] { $count ->
        [one] { $count } Monat
       *[other] { $count } Monaten
    }
}?
board-news-follow-up-of = { $who ->
    [worker] Person:
   *[employer] Arbeitgeber:
} { $question }
board-news-contract-end = { $late ->
    [yes] Vertragsende?
   *[no] Vertragsende
}
board-news-placement-end = { $late ->
    [yes] Praktikumsende?
   *[no] Praktikumsende
}
board-news-evaluation = Praktikum zu bewerten
board-news-silent = { $count ->
    [one] Seit { $count } Tag kein Kontakt
   *[other] Seit { $count } Tagen kein Kontakt
}
board-news-more = { $count ->
    [one] { $count } weiteres überfällig
   *[other] { $count } weitere überfällig
}
board-job = { $sort } seit { $date }
board-job-coming = { $sort } ab { $date }
board-job-milestone = { $months } Monate am { $date }
board-job-reached = ✓ { $months } Monate
board-job-until = bis { $date }
board-move-to = Verschieben nach …
board-move-name = { $name } verschieben nach …
board-moved = { $name }: { $from } → { $to }
board-moved-announce = { $name } wechselt von „{ $from }“ zu „{ $to }“.
board-moved-many = { $count ->
    [one] { $count } Person nach „{ $to }“ verschoben
   *[other] { $count } Personen nach „{ $to }“ verschoben
}
board-drag-over = Über { $column }.
board-selected = { $count ->
    [one] { $count } Person ausgewählt
   *[other] { $count } Personen ausgewählt
}
board-select-none = Auswahl aufheben
board-empty-title = Willkommen, { $name }
board-empty = { $type ->
    [cisp] Dieses Board begleitet alle Teilnehmenden von der Aufnahme bis zur dauerhaften Beschäftigung. Es ist noch leer.
    [mire] Dieses Board begleitet alle Kandidatinnen und Kandidaten von der Aufnahme bis zur dauerhaften Beschäftigung. Es ist noch leer.
   *[other] Dieses Board begleitet jede Person von der Aufnahme bis zur dauerhaften Beschäftigung. Es ist noch leer.
}
board-empty-person = Fügen Sie eine erste Person hinzu: Der Vorname reicht.
board-empty-trello = Ein Trello-Board importieren
board-empty-example = Oder sehen Sie sich zuerst an, wie das aussieht, mit 40 erfundenen Personen. Diese können Sie jederzeit wieder entfernen.
board-load-example = Beispiel laden
board-example-loaded = { $count ->
    [one] Das Beispiel ist geladen: { $count } erfundene Person.
   *[other] Das Beispiel ist geladen: { $count } erfundene Personen.
}
board-remove-example = Beispiel entfernen
board-remove-example-ask = Die erfundenen Personen verlassen das Board, mit allem, was über sie geschrieben wurde. Andere Akten ändern sich nicht.
board-example-removed = Das Beispiel ist entfernt.
board-column-shown = { $shown } / { $total }
board-column-masked = { $count } ausgeblendet
board-card-selected = Ausgewählt
board-card-conflicts = { $count ->
    [one] { $count } Antwort zu klären
   *[other] { $count } Antworten zu klären
}
board-move-of = Verschieben nach …: { $name }
board-filters-active = { $count ->
    [0] Filter
    [one] Filter: { $count } aktiv
   *[other] Filter: { $count } aktiv
}
board-results = Erste Treffer
board-example-here = Das Beispiel ist auf dem Board: Diese Personen sind erfunden.
board-card-lacking = zu ergänzen
board-placement-searching = Praktikum { $number }: gesucht
board-placement-before = Praktikum { $number }: in { $days } T.
board-placement-running = Praktikum { $number }: Tag { $days }
board-placement-begins = { $days ->
    [one] Praktikum { $number }: beginnt in { $days } Tag
   *[other] Praktikum { $number }: beginnt in { $days } Tagen
}
board-placement-begun = { $days ->
    [0] Praktikum { $number }: beginnt heute
    [one] Praktikum { $number }: vor { $days } Tag begonnen
   *[other] Praktikum { $number }: vor { $days } Tagen begonnen
}
board-placement-to-confirm = Praktikum { $number }: Ende zu bestätigen
board-placement-to-evaluate = Praktikum { $number }: zu bewerten
board-placement-done = Praktikum { $number } ✓
board-placement-stopped = Praktikum { $number }: beendet
board-news-agreement = Einwilligung zu erneuern: { $organisation }
