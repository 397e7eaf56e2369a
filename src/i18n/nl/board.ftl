board-title = Bord
board-new-person = Nieuwe persoon
board-search = Zoeken
board-search-hint = Naam, telefoon, bedrijf…
board-search-clear = Zoekvak leegmaken
board-found = { $count ->
    [one] { $count } persoon gevonden
   *[other] { $count } personen gevonden
}
board-found-none = Niemand gevonden. Kijk de spelling na of haal een filter weg.
board-filters = Filters
board-filter-mine = Mijn dossiers
board-filter-referent = Trajectbegeleider
board-filter-track = Opleidingstraject
board-filter-step = Fase
board-filter-all-referent = iedereen
board-filter-all-track = alle
board-filter-all-cohort = alle
board-filter-all-territory = alle
board-filter-all-step = alle
board-filter-all-status = alle
board-filter-clear = Filters verwijderen
board-column-count = { $count }
board-column-empty = Niemand hier
board-column-hidden = { $count ->
    [one] { $count } persoon, verborgen door de zoekopdracht of een filter
   *[other] { $count } personen, verborgen door de zoekopdracht of een filter
}
board-column-more = Nog { $count } tonen
board-add = Toevoegen
board-add-in = Toevoegen: persoon in { $column }
board-order = In een kolom staan de kaarten op datum: wat dringend is, staat bovenaan.
board-card-days = { $count } d
board-card-days-long = { $count ->
    [0] sinds vandaag in deze fase
    [one] al { $count } dag in deze fase
   *[other] al { $count } dagen in deze fase
}
board-card-no-referent = geen trajectbegeleider
board-card-elsewhere = { $organisation }: { $step }
board-card-incomplete = Onvolledig dossier
board-news-late = { $count } d te laat
board-news-why = { $matter ->
    [contract_end] te bevestigen: na deze datum telt nog niets mee
    [placement_end] te bevestigen, daarna te evalueren
    [evaluation] te doen zolang het bedrijf het zich herinnert
   *[follow_up] zonder antwoord is niet bevestigd dat de persoon nog werkt
}
board-news-follow-up = Aan het werk na { $unit ->
    [d] { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
   *[m] { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
}?
board-news-follow-up-of = { $who ->
    [worker] Persoon:
   *[employer] Werkgever:
} { $question }
board-news-contract-end = { $late ->
    [yes] Einde contract?
   *[no] Einde contract
}
board-news-placement-end = { $late ->
    [yes] Einde stage?
   *[no] Einde stage
}
board-news-evaluation = Stage te evalueren
board-news-silent = { $count ->
    [one] Al { $count } dag geen contact
   *[other] Al { $count } dagen geen contact
}
board-news-more = nog { $count } te laat
board-job = { $sort } sinds { $date }
board-job-coming = { $sort } vanaf { $date }
board-job-milestone = { $months } maanden op { $date }
board-job-reached = ✓ { $months } maanden
board-job-until = tot { $date }
board-move-to = Verplaatsen naar…
board-move-name = { $name } verplaatsen naar…
board-moved = { $name }: { $from } → { $to }
board-moved-announce = { $name } gaat van “{ $from }” naar “{ $to }”.
board-moved-many = { $count ->
    [one] { $count } persoon verplaatst naar “{ $to }”
   *[other] { $count } personen verplaatst naar “{ $to }”
}
board-drag-over = Boven { $column }.
board-selected = { $count ->
    [one] { $count } persoon geselecteerd
   *[other] { $count } personen geselecteerd
}
board-select-none = Selectie wissen
board-empty-title = Welkom, { $name }
board-empty = { $type ->
    [cisp] Met dit bord volgt u elke cursist op, van het onthaal tot duurzaam werk. Het is nog leeg.
    [mire] Met dit bord volgt u elke kandidaat op, van het onthaal tot duurzaam werk. Het is nog leeg.
   *[other] Met dit bord volgt u elke persoon op, van het onthaal tot duurzaam werk. Het is nog leeg.
}
board-empty-person = Voeg een eerste persoon toe: een voornaam volstaat.
board-empty-trello = Een Trello-bord importeren
board-empty-example = Of kijk eerst hoe het eruitziet, met 40 verzonnen personen. U haalt ze weg wanneer u wilt.
board-load-example = Het voorbeeld laden
board-example-loaded = { $count ->
    [one] Het voorbeeld is geladen: { $count } verzonnen persoon.
   *[other] Het voorbeeld is geladen: { $count } verzonnen personen.
}
board-remove-example = Het voorbeeld verwijderen
board-remove-example-ask = De verzonnen personen verlaten het bord, met alles wat over hen geschreven is. Andere dossiers veranderen niet.
board-example-removed = Het voorbeeld is verwijderd.
board-column-shown = { $shown } / { $total }
board-column-masked = { $count } verborgen
board-card-selected = Geselecteerd
board-card-conflicts = { $count ->
    [one] { $count } te kiezen antwoord
   *[other] { $count } te kiezen antwoorden
}
board-move-of = Verplaatsen naar…: { $name }
board-filters-active = { $count ->
    [0] Filters
    [one] Filters: { $count } actief
   *[other] Filters: { $count } actief
}
board-results = Eerste resultaten
board-example-here = Het voorbeeld staat op het bord: deze mensen zijn verzonnen.
board-card-lacking = aan te vullen
board-placement-searching = Stage { $number }: plaats gezocht
board-placement-before = Stage { $number }: over { $days } d
board-placement-running = Stage { $number }: dag { $days }
board-placement-begins = { $days ->
    [one] Stage { $number }: begint over { $days } dag
   *[other] Stage { $number }: begint over { $days } dagen
}
board-placement-begun = { $days ->
    [0] Stage { $number }: begint vandaag
    [one] Stage { $number }: { $days } dag geleden begonnen
   *[other] Stage { $number }: { $days } dagen geleden begonnen
}
board-placement-to-confirm = Stage { $number }: einde te bevestigen
board-placement-to-evaluate = Stage { $number }: te evalueren
board-placement-done = Stage { $number } ✓
board-placement-stopped = Stage { $number }: gestopt
board-news-agreement = Akkoord te vernieuwen: { $organisation }
