board-title = Bord
board-toolbar = Hulpmiddelen van het bord
board-new-person = Nieuwe persoon
board-search = Zoeken
board-search-hint = Naam, woonplaats, beroep, notitie
board-search-clear = Zoekopdracht wissen
board-found = { $count ->
    [one] { $count } persoon gevonden
   *[other] { $count } personen gevonden
}
board-found-none = Niemand voldoet. Controleer de spelling of verwijder een filter.
board-filters = Filters
board-filter-mine = Mijn personen
board-filter-referent = Referent
board-filter-track = Opleidingstraject
board-filter-step = Stap
board-filter-all = Alles
board-filter-none = zonder
board-filter-clear = Filters verwijderen
board-filter-remove = Filter „{ $name }” verwijderen
board-column-count = { $count }
board-column-label = { $count ->
    [one] { $column }, { $count } persoon
   *[other] { $column }, { $count } personen
}
board-column-empty = Niemand hier
board-column-more = Nog { $count } tonen
board-column-show-hidden = De { $count } verborgen tonen
board-card-days = { $count } d
board-card-days-long = { $count ->
    [0] sinds vandaag in deze stap
    [one] sinds { $count } dag in deze stap
   *[other] sinds { $count } dagen in deze stap
}
board-card-no-referent = geen referent
board-card-incomplete = Onvolledig dossier
board-card-paused = gepauzeerd
board-card-conflict = twee antwoorden te beslechten
board-card-partner-step = { $organisation }: { $step }
board-card-next = { $title } · { $when }
board-card-open = Het dossier van { $name } openen
board-move-to = Verplaatsen naar…
board-move-name = { $name } verplaatsen naar…
board-moved = { $name }: { $from } → { $to }
board-moved-announce = { $name } gaat van { $from } naar { $to }.
board-moved-many = { $count ->
    [one] { $count } persoon gaat naar { $to }
   *[other] { $count } personen gaan naar { $to }
}
board-drag-start = { $name } is opgenomen. Pijlen kiezen de kolom, Enter zet neer, Escape ziet ervan af.
board-drag-over = Boven { $column }.
board-drag-cancelled = { $name } blijft in { $column }.
board-selected = { $count ->
    [one] { $count } persoon geselecteerd
   *[other] { $count } personen geselecteerd
}
board-select = { $name } selecteren
board-select-none = Selectie wissen
board-empty-title = Welkom, { $name }
board-empty = { $type ->
    [cisp] Dit bord volgt elke cursist van het onthaal tot werk dat duurt. Het is nog leeg.
    [mire] Dit bord volgt elke kandidaat van het onthaal tot werk dat duurt. Het is nog leeg.
   *[other] Dit bord volgt elke persoon van het onthaal tot werk dat duurt. Het is nog leeg.
}
board-empty-person = Voeg een eerste persoon toe: een voornaam volstaat.
board-empty-trello = Een Trello-bord importeren
board-empty-example = Of kijk eerst hoe het eruitziet, met 40 verzonnen personen. Eén klik haalt ze weg.
board-load-example = Het voorbeeld laden
board-example-loaded = { $count ->
    [one] Het voorbeeld is geladen: { $count } verzonnen persoon.
   *[other] Het voorbeeld is geladen: { $count } verzonnen personen.
}
board-remove-example = Het voorbeeld verwijderen
board-remove-example-ask = De verzonnen personen verlaten het bord, met alles wat over hen geschreven is. Andere dossiers veranderen niet.
board-example-removed = Het voorbeeld is verwijderd.
board-columns-hidden = { $count ->
    [one] { $count } verborgen kolom
   *[other] { $count } verborgen kolommen
}
board-total = { $type ->
    [cisp] { $count } cursisten
    [mire] { $count } kandidaten
   *[other] { $count } personen
}
board-column-shown = { $shown } / { $total }
board-column-masked = { $count } verborgen
board-card-selected = Geselecteerd
board-card-conflicts = { $count ->
    [one] { $count } veld om te beslissen
   *[other] { $count } velden om te beslissen
}
board-move-of = Verplaatsen naar…: { $name }
board-filters-active = { $count ->
    [0] Filters
    [one] Filters: { $count } actief
   *[other] Filters: { $count } actief
}
board-results = Eerste antwoorden
board-example-here = Het voorbeeld staat op het bord: deze mensen zijn verzonnen.
