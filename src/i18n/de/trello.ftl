trello-title = Ein Trello-Board importieren
trello-board = Board „{ $board }“ · Listen: { $lists } · Karten: { $cards }
trello-lists = Listen
trello-lists-help = Welcher Phase entspricht jede Liste? Die Vorschläge beruhen auf dem Namen der Liste.
trello-list-cards = { $count ->
    [one] { $count } Karte
   *[other] { $count } Karten
}
trello-list-archived = archivierte Liste
trello-list-ignored = Nicht importieren
trello-list-notes = Notizen des Teams
trello-list-step = Phase der Liste „{ $list }“
trello-labels = Labels
trello-label-as = Verwendung des Labels „{ $label }“
trello-label-track = Ausbildungsgang
trello-label-tag = Label
trello-label-unnamed = Label ohne Namen ({ $color })
trello-color = { $color ->
    [green] grün
    [yellow] gelb
    [orange] orange
    [red] rot
    [purple] violett
    [blue] blau
    [sky] himmelblau
    [lime] limettengrün
    [pink] rosa
    [black] schwarz
   *[other] ohne Farbe
}
trello-color-shade = { $shade ->
    [light] hell{ $color }
    [dark] dunkel{ $color }
   *[plain] { $color }
}
trello-members = Mitglieder
trello-member-as = Wer ist „{ $member }“?
trello-member-new = Jemand Neues im Team
trello-fields = Eigene Felder
trello-field-as = Wohin geht das Feld „{ $field }“?
trello-field-note = In eine Notiz
trello-ignored = Nicht importieren
trello-preview = Vorschau ansehen
trello-private = Die Texte bleiben privat, solange niemand „darf geteilt werden“ ankreuzt.
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
trello-report-labels = Labels
trello-report-members = Mitglieder
trello-report-fields = Eigene Felder
trello-report-attachments = Anhänge
trello-report-attachments-help = Dokumente werden nicht übernommen: Hier kommen keine Ausweise, medizinischen oder sozialen Unterlagen hinein.
trello-report-actions-cut = Trello exportiert nur die letzten 1.000 Aktionen: Aktionen vor dem { $date } stehen nicht in der Datei.
trello-report-masked = { $count ->
    [one] { $count } Nationalregisternummer aus den Texten entfernt
   *[other] { $count } Nationalregisternummern aus den Texten entfernt
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
trello-undated = Dieses Trello-Board enthält kein Datum: Niemand kann wissen, wann etwas geschah. Es wurde nichts geändert. Exportieren Sie es noch einmal aus Trello.
trello-again = Dieses Board wurde schon übernommen. Nur was sich seitdem in Trello geändert hat, wird vorgeschlagen; was Sie hier schrieben, bleibt.
trello-track-of = Ausbildungsgang: { $name }
trello-obstacle-of = Hindernis: { $name }
trello-names = Namen aus den Titeln der Karten
trello-name = „{ $title }“: Vorname { $first }, Name { $last }
trello-older = Diese Datei ist älter als die schon importierte: Sie ergänzt nur ältere Einträge.
trello-unnamed = ohne Namen
trello-one-card = Diese Datei ist der Export einer einzelnen Trello-Karte. Nichts wurde geändert. Exportieren Sie das ganze Board: im Menü des Boards „Drucken, exportieren und teilen“, dann „Als JSON exportieren“.
trello-names-doubtful = { $count ->
    [one] { $count } Kartentitel zu prüfen
   *[other] { $count } Kartentitel zu prüfen
}
trello-left-title = Was nicht übernommen wird, und warum
trello-left-card = Karte „{ $name }“: { $why }
trello-left-checklist = Checkliste „{ $name }“ der Karte „{ $card }“: { $why }
trello-left-item = Zeile „{ $name }“ der Karte „{ $card }“: { $why }
trello-left-loose-checklist = Checkliste „{ $name }“: { $why }
trello-left-loose-item = Zeile „{ $name }“: { $why }
trello-why-separator = trennt nur andere Karten und enthält nichts
trello-why-template = ist eine Vorlage für Karten
trello-why-mirror = zeigt eine andere Karte oder ein anderes Board
trello-why-list = die Liste wird nicht übernommen
trello-why-erased = diese Person wurde hier endgültig gelöscht
trello-why-card = die Karte wird nicht übernommen
trello-why-wordless = enthält kein Wort
trello-why-empty = enthält keine Zeile
trello-why-loose = gehört zu keiner Karte der Datei
trello-why-unread = ist in der Datei nicht wiederzuerkennen
trello-left-comments = { $count ->
    [one] { $count } Kommentar, dessen Karte nicht übernommen wird oder nicht mehr in der Datei steht
   *[other] { $count } Kommentare, deren Karte nicht übernommen wird oder nicht mehr in der Datei steht
}
trello-left-comments-empty = { $count ->
    [one] { $count } Kommentar ohne Worte
   *[other] { $count } Kommentare ohne Worte
}
trello-left-moves = { $count ->
    [one] { $count } Verschiebung einer Karte, die nicht übernommen wird oder nicht mehr in der Datei steht
   *[other] { $count } Verschiebungen von Karten, die nicht übernommen werden oder nicht mehr in der Datei stehen
}
trello-left-moves-within = { $count ->
    [one] { $count } Verschiebung innerhalb einer Phase
   *[other] { $count } Verschiebungen innerhalb einer Phase
}
trello-left-labels = { $count ->
    [one] { $count } Label, das Sie nicht übernehmen
   *[other] { $count } Labels, die Sie nicht übernehmen
}
trello-left-values = { $count ->
    [one] { $count } Feld, das Sie nicht übernehmen oder dessen Karte nicht übernommen wird
   *[other] { $count } Felder, die Sie nicht übernehmen oder deren Karte nicht übernommen wird
}
trello-left-attachments = { $count ->
    [one] { $count } Anhang, der kein Weblink ist oder dessen Karte nicht übernommen wird
   *[other] { $count } Anhänge, die keine Weblinks sind oder deren Karte nicht übernommen wird
}
trello-left-starts = { $count ->
    [one] { $count } Startdatum einer Karte, ohne Entsprechung hier
   *[other] { $count } Startdaten von Karten, ohne Entsprechung hier
}
trello-left-completes = { $count ->
    [one] { $count } Karte, als erledigt markiert, aber ohne Fälligkeit
   *[other] { $count } Karten, als erledigt markiert, aber ohne Fälligkeit
}
trello-left-votes = { $count ->
    [one] { $count } Stimme, ohne Entsprechung hier
   *[other] { $count } Stimmen, ohne Entsprechung hier
}
