bulk-move = Verplaatsen…
bulk-referent = Trajectbegeleider wijzigen…
bulk-tag = Label toevoegen…
bulk-task = Taak toevoegen…
bulk-track = Opleidingstraject toevoegen…
bulk-cohort = Groep wijzigen…
bulk-territory = Gebied wijzigen…
bulk-pause = Pauzeren of hervatten…
bulk-more = Andere acties
bulk-apply = Toepassen
bulk-move-title = { $count ->
    [one] { $count } persoon verplaatsen
   *[other] { $count } personen verplaatsen
}
bulk-move-all = Voor iedereen
bulk-move-hint = U kunt voor elke persoon een ander antwoord kiezen. Eén keer “Ongedaan maken” brengt iedereen terug.
bulk-people = Elke persoon
bulk-move-of = Fase voor { $name }
bulk-stay = Blijft in deze fase
bulk-outcome-all = Vervolg voor iedereen
bulk-outcome-of = Vervolg voor { $name }
bulk-tally-moved = { $count ->
    [one] { $count } verandert van fase
   *[other] { $count } veranderen van fase
}
bulk-tally-stayed = { $count ->
    [one] { $count } blijft
   *[other] { $count } blijven
}
bulk-tally-left = { $count ->
    [one] { $count } vertrekt
   *[other] { $count } vertrekken
}
bulk-change-title = { $count ->
    [one] { $what } ({ $count } persoon)
   *[other] { $what } ({ $count } personen)
}
bulk-for = { $count ->
    [one] Voor { $count } persoon
   *[other] Voor { $count } personen
}
bulk-for-hint = Vink uit wie ongewijzigd moet blijven.
bulk-tag-name = Label
bulk-task-hint = Elke taak gaat naar de trajectbegeleider van het dossier.
bulk-pause-on = Pauzeren
bulk-pause-off = Hervatten
bulk-changed = { $count ->
    [one] { $count } dossier gewijzigd
   *[other] { $count } dossiers gewijzigd
}
bulk-select-all = { $count ->
    [one] { $count } persoon selecteren
   *[other] Alle { $count } personen selecteren
}
bulk-select-one = { $name } selecteren
bulk-select-column = De hele kolom { $column } selecteren
bulk-selected = Selectie
bulk-contact = Een contact noteren…
bulk-result = Resultaat voor iedereen
bulk-result-of = Resultaat voor { $name }
bulk-not-contacted = Geen contact
bulk-text-help = Dezelfde tekst voor iedereen: niets dat slechts één persoon betreft.
bulk-next-all = “Volgende taak” ook voor wie bereikt is
bulk-next-hint = Anders enkel voor wie niet bereikt is. Elke taak gaat naar de trajectbegeleider van het dossier.
