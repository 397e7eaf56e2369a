trello-title = Een Trello-bord overnemen
trello-board = Bord „{ $board }”, { $lists } lijsten, { $cards } kaarten
trello-lists = Lijsten
trello-lists-help = Met welke stap komt elke lijst overeen? De voorstellen komen van de naam.
trello-list-cards = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
trello-list-archived = gearchiveerde lijst
trello-list-ignored = Niet overnemen
trello-list-notes = Notities van het team
trello-list-step = Stap van de lijst „{ $list }”
trello-labels = Labels
trello-label-as = Gebruik van het label „{ $label }”
trello-label-track = Opleidingstraject
trello-label-tag = Label
trello-label-unnamed = label zonder naam ({ $color })
trello-members = Leden
trello-member-as = Wie is „{ $member }”?
trello-member-new = Een nieuwe collega
trello-fields = Eigen velden
trello-field-as = Waar gaat het veld „{ $field }” naartoe?
trello-field-note = In een notitie
trello-ignored = Niet overnemen
trello-preview = Voorbeeld bekijken
trello-private = De teksten blijven privé tot iemand ze als deelbaar aanvinkt.
trello-report-title = Wat het bestand bevat
trello-report-read = gelezen
trello-report-converted = overgenomen
trello-report-ignored = opzijgelaten
trello-report-absent = niet in het bestand
trello-report-kind = Inhoud
trello-report-open-cards = Open kaarten
trello-report-archived-cards = Gearchiveerde kaarten
trello-report-comments = Opmerkingen
trello-report-items = Regels van checklists
trello-report-moves = Verplaatsingen
trello-report-labels = Labels
trello-report-members = Leden
trello-report-fields = Eigen velden
trello-report-attachments = Bijlagen
trello-report-attachments-help = Documenten worden niet overgenomen: geen identiteits-, medisch of sociaal stuk komt hier binnen.
trello-report-actions-cut = Trello exporteert alleen de laatste 1.000 acties: die van vóór { $date } staan niet in het bestand.
trello-report-masked = { $count ->
    [one] { $count } rijksregisternummer uit de teksten gehaald
   *[other] { $count } rijksregisternummers uit de teksten gehaald
}
trello-moved = { $count ->
    [one] { $count } kaart verplaatst
   *[other] { $count } kaarten verplaatst
}
trello-renamed = { $count ->
    [one] { $count } kaart hernoemd
   *[other] { $count } kaarten hernoemd
}
trello-newly-archived = { $count ->
    [one] { $count } kaart sindsdien gearchiveerd
   *[other] { $count } kaarten sindsdien gearchiveerd
}
trello-new = { $count ->
    [one] { $count } nieuwe kaart
   *[other] { $count } nieuwe kaarten
}
trello-undated = Dit Trello-bord bevat geen enkele datum: niemand kan weten wanneer iets gebeurde. Er is niets veranderd. Exporteer het opnieuw uit Trello.
trello-again = Dit bord werd al eerder overgenomen. Alleen wat sindsdien in Trello is veranderd wordt voorgesteld; wat u hier schreef blijft.
trello-track-of = Traject: { $name }
trello-obstacle-of = Drempel: { $name }
trello-names = Namen gelezen in de titels van de kaarten
trello-name = “{ $title }”: voornaam { $first }, naam { $last }
trello-older = Dit bestand is ouder dan het al overgenomen bestand: het voegt alleen geschiedenis toe.
