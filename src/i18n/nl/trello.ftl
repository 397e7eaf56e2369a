trello-title = Een Trello-bord importeren
trello-board = Bord “{ $board }” · lijsten: { $lists } · kaarten: { $cards }
trello-lists = Lijsten
trello-lists-help = Met welke fase komt elke lijst overeen? De voorstellen steunen op de naam van de lijst.
trello-list-cards = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
trello-list-archived = gearchiveerde lijst
trello-list-ignored = Niet importeren
trello-list-notes = Notities van het team
trello-list-step = Fase van de lijst “{ $list }”
trello-labels = Labels
trello-label-as = Gebruik van het label “{ $label }”
trello-label-track = Opleidingstraject
trello-label-tag = Label
trello-label-unnamed = label zonder naam ({ $color })
trello-color = { $color ->
    [green] groen
    [yellow] geel
    [orange] oranje
    [red] rood
    [purple] paars
    [blue] blauw
    [sky] hemelsblauw
    [lime] limoengroen
    [pink] roze
    [black] zwart
   *[other] zonder kleur
}
trello-color-shade = { $shade ->
    [light] licht{ $color }
    [dark] donker{ $color }
   *[plain] { $color }
}
trello-members = Leden
trello-member-as = Wie is “{ $member }”?
trello-member-new = Een nieuwe collega
trello-fields = Eigen velden
trello-field-as = Waar gaat het veld “{ $field }” naartoe?
trello-field-note = In een notitie
trello-ignored = Niet importeren
trello-preview = Voorbeeld bekijken
trello-private = De teksten blijven privé tot iemand “mag gedeeld worden” aanvinkt.
trello-report-title = Wat het bestand bevat
trello-report-read = gelezen
trello-report-converted = overgenomen
trello-report-ignored = niet overgenomen
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
trello-again = Dit bord werd al eerder overgenomen. Alleen wat sindsdien in Trello is veranderd, wordt voorgesteld; wat u hier schreef, blijft.
trello-track-of = Opleidingstraject: { $name }
trello-obstacle-of = Drempel: { $name }
trello-names = Namen gelezen in de titels van de kaarten
trello-name = “{ $title }”: voornaam { $first }, naam { $last }
trello-older = Dit bestand is ouder dan het al geïmporteerde bestand: het voegt alleen oudere gegevens toe.
trello-unnamed = zonder naam
trello-one-card = Dit bestand is de export van één Trello-kaart. Er is niets gewijzigd. Exporteer het hele bord: in het menu van het bord, “Afdrukken, exporteren en delen”, dan “Exporteren als JSON”.
trello-names-doubtful = { $count ->
    [one] { $count } kaarttitel om na te kijken
   *[other] { $count } kaarttitels om na te kijken
}
trello-left-title = Wat niet wordt overgenomen, en waarom
trello-left-card = Kaart “{ $name }”: { $why }
trello-left-checklist = Checklist “{ $name }” van de kaart “{ $card }”: { $why }
trello-left-item = Regel “{ $name }” van de kaart “{ $card }”: { $why }
trello-left-loose-checklist = Checklist “{ $name }”: { $why }
trello-left-loose-item = Regel “{ $name }”: { $why }
trello-why-separator = scheidt alleen andere kaarten en bevat niets
trello-why-template = is een sjabloon voor kaarten
trello-why-mirror = toont een andere kaart of een ander bord
trello-why-list = de lijst wordt niet overgenomen
trello-why-erased = deze persoon is hier voorgoed gewist
trello-why-card = de kaart wordt niet overgenomen
trello-why-wordless = bevat geen woorden
trello-why-empty = bevat geen regels
trello-why-loose = hoort bij geen enkele kaart van het bestand
trello-why-unread = is in het bestand niet te herkennen
trello-left-comments = { $count ->
    [one] { $count } opmerking waarvan de kaart niet wordt overgenomen of niet meer in het bestand staat
   *[other] { $count } opmerkingen waarvan de kaart niet wordt overgenomen of niet meer in het bestand staat
}
trello-left-comments-empty = { $count ->
    [one] { $count } opmerking zonder woorden
   *[other] { $count } opmerkingen zonder woorden
}
trello-left-moves = { $count ->
    [one] { $count } verplaatsing van een kaart die niet wordt overgenomen of niet meer in het bestand staat
   *[other] { $count } verplaatsingen van kaarten die niet worden overgenomen of niet meer in het bestand staan
}
trello-left-moves-within = { $count ->
    [one] { $count } verplaatsing binnen dezelfde fase
   *[other] { $count } verplaatsingen binnen dezelfde fase
}
trello-left-labels = { $count ->
    [one] { $count } label dat u niet overneemt
   *[other] { $count } labels die u niet overneemt
}
trello-left-values = { $count ->
    [one] { $count } veld dat u niet overneemt, of waarvan de kaart niet wordt overgenomen
   *[other] { $count } velden die u niet overneemt, of waarvan de kaart niet wordt overgenomen
}
trello-left-attachments = { $count ->
    [one] { $count } bijlage die geen weblink is, of waarvan de kaart niet wordt overgenomen
   *[other] { $count } bijlagen die geen weblinks zijn, of waarvan de kaart niet wordt overgenomen
}
trello-left-starts = { $count ->
    [one] { $count } begindatum van een kaart, waarvoor hier geen plaats is
   *[other] { $count } begindatums van kaarten, waarvoor hier geen plaats is
}
trello-left-completes = { $count ->
    [one] { $count } kaart zonder vervaldatum die als voltooid is gemarkeerd
   *[other] { $count } kaarten zonder vervaldatum die als voltooid zijn gemarkeerd
}
trello-left-votes = { $count ->
    [one] { $count } stem, waarvoor hier geen plaats is
   *[other] { $count } stemmen, waarvoor hier geen plaats is
}
