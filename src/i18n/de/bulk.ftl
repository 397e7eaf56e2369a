bulk-move = Verschieben …
bulk-referent = Bezugsperson ändern …
bulk-tag = Label hinzufügen …
bulk-task = Aufgabe hinzufügen …
bulk-track = Ausbildungsgang hinzufügen …
bulk-cohort = Gruppe ändern …
bulk-territory = Gebiet ändern …
bulk-pause = Pausieren oder fortsetzen …
bulk-more = Weitere Aktionen
bulk-apply = Anwenden
bulk-move-title = { $count ->
    [one] { $count } Person verschieben
   *[other] { $count } Personen verschieben
}
bulk-move-all = Für alle
bulk-move-hint = Sie können für jede Person etwas anderes wählen. Ein einziges „Rückgängig“ bringt alle zurück.
bulk-people = Jede Person
bulk-move-of = Phase für { $name }
bulk-stay = Bleibt in der Phase
bulk-outcome-all = Verbleib für alle
bulk-outcome-of = Verbleib für { $name }
bulk-tally-moved = { $count ->
    [one] { $count } wechselt die Phase
   *[other] { $count } wechseln die Phase
}
bulk-tally-stayed = { $count ->
    [one] { $count } bleibt
   *[other] { $count } bleiben
}
bulk-tally-left = { $count ->
    [one] { $count } tritt aus
   *[other] { $count } treten aus
}
bulk-change-title = { $count ->
    [one] { $what } ({ $count } Person)
   *[other] { $what } ({ $count } Personen)
}
bulk-for = { $count ->
    [one] Für { $count } Person
   *[other] Für { $count } Personen
}
bulk-for-hint = Entfernen Sie das Häkchen bei allen, die unverändert bleiben sollen.
bulk-tag-name = Label
bulk-task-hint = Jede Aufgabe geht an die Bezugsperson der Akte.
bulk-pause-on = Pausieren
bulk-pause-off = Fortsetzen
bulk-changed = { $count ->
    [one] { $count } Akte geändert
   *[other] { $count } Akten geändert
}
bulk-select-all = { $count ->
    [one] { $count } Person auswählen
   *[other] Alle { $count } Personen auswählen
}
bulk-select-one = { $name } auswählen
bulk-select-column = Die ganze Spalte { $column } auswählen
bulk-selected = Auswahl
bulk-contact = Einen Kontakt notieren …
bulk-result = Ergebnis für alle
bulk-result-of = Ergebnis für { $name }
bulk-not-contacted = Kein Kontakt
bulk-text-help = Derselbe Text für alle: nichts, was nur eine Person betrifft.
bulk-next-all = „Nächste Aufgabe“ auch für die Erreichten
bulk-next-hint = Sonst nur für die, die nicht erreicht wurden. Jede Aufgabe geht an die Bezugsperson der Akte.
