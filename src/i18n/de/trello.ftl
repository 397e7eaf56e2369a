trello-title = Ein Trello-Board übernehmen
trello-board = Board „{ $board }“, { $lists } Listen, { $cards } Karten
trello-lists = Listen
trello-lists-help = Welchem Schritt entspricht jede Liste? Die Vorschläge kommen aus ihrem Namen.
trello-list-cards = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
trello-list-archived = archivierte Liste
trello-list-ignored = Nicht übernehmen
trello-list-notes = Notizen des Teams
trello-list-step = Schritt der Liste „{ $list }“
trello-labels = Etiketten
trello-label-as = Verwendung des Etiketts „{ $label }“
trello-label-track = Ausbildungsgang
trello-label-tag = Etikett
trello-label-unnamed = Etikett ohne Namen ({ $color })
trello-members = Mitglieder
trello-member-as = Wer ist „{ $member }“?
trello-member-new = Eine neue Person im Team
trello-fields = Eigene Felder
trello-field-as = Wohin geht das Feld „{ $field }“?
trello-field-note = In eine Notiz
trello-ignored = Nicht übernehmen
trello-preview = Vorschau ansehen
trello-private = Die Texte bleiben privat, bis jemand sie zum Teilen freigibt.
trello-report-title = Was die Datei enthält
trello-report-read = gelesen
trello-report-converted = übernommen
trello-report-ignored = weggelassen
trello-report-absent = nicht in der Datei
trello-report-kind = Inhalt
trello-report-open-cards = Offene Karten
trello-report-archived-cards = Archivierte Karten
trello-report-comments = Kommentare
trello-report-items = Einträge von Checklisten
trello-report-moves = Verschiebungen
trello-report-labels = Etiketten
trello-report-members = Mitglieder
trello-report-fields = Eigene Felder
trello-report-attachments = Anhänge
trello-report-attachments-help = Dokumente werden nicht übernommen: Hier kommen keine Ausweise, medizinischen oder sozialen Unterlagen hinein.
trello-report-actions-cut = Trello exportiert nur die letzten 1.000 Aktionen: Die vor dem { $date } sind nicht in der Datei.
trello-report-masked = { $count ->
    [one] { $count } Nationalnummer aus den Texten entfernt
   *[other] { $count } Nationalnummern aus den Texten entfernt
}
trello-moved = { $count ->
    [one] { $count } Karte verschoben
   *[other] { $count } Karten verschoben
}
trello-renamed = { $count ->
    [one] { $count } Karte umbenannt
   *[other] { $count } Karten umbenannt
}
trello-newly-archived = { $count ->
    [one] { $count } Karte seitdem archiviert
   *[other] { $count } Karten seitdem archiviert
}
trello-new = { $count ->
    [one] { $count } neue Karte
   *[other] { $count } neue Karten
}
trello-undated = Dieses Trello-Board trägt kein Datum: Niemand kann wissen, wann etwas geschah. Es wurde nichts geändert. Exportieren Sie es noch einmal aus Trello.
trello-again = Dieses Board wurde schon übernommen. Nur was sich seitdem in Trello geändert hat, wird vorgeschlagen; was Sie hier schrieben, bleibt.
trello-track-of = Fachrichtung: { $name }
trello-obstacle-of = Hürde: { $name }
trello-names = Namen aus den Titeln der Karten
trello-name = „{ $title }“: Vorname { $first }, Name { $last }
trello-older = Diese Datei ist älter als die schon übernommene: Sie fügt nur Geschichte hinzu.
