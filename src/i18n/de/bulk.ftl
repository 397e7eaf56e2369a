bulk-move = Verschieben…
bulk-referent = Bezugsperson ändern…
bulk-tag = Etikett hinzufügen…
bulk-task = Aufgabe hinzufügen…
bulk-track = Lehrgang hinzufügen…
bulk-cohort = Gruppe ändern…
bulk-territory = Gebiet ändern…
bulk-pause = Unterbrechen oder fortsetzen…
bulk-more = Weitere Schritte
bulk-apply = Anwenden
bulk-move-title = { $count ->
    [one] { $count } Person verschieben
   *[other] { $count } Personen verschieben
}
bulk-move-all = Für alle
bulk-move-hint = Wer bleibt, anderswohin geht oder ausscheidet, bekommt eine eigene Antwort. Einmal Rückgängig bringt alle zurück.
bulk-people = Jede Person
bulk-move-of = Schritt für { $name }
bulk-stay = Bleibt am Ort
bulk-outcome-all = Verbleib für alle
bulk-outcome-of = Verbleib für { $name }
bulk-tally-moved = { $count ->
    [one] { $count } wechselt den Schritt
   *[other] { $count } wechseln den Schritt
}
bulk-tally-stayed = { $count ->
    [one] { $count } bleibt
   *[other] { $count } bleiben
}
bulk-tally-left = { $count ->
    [one] { $count } scheidet aus
   *[other] { $count } scheiden aus
}
bulk-change-title = { $count ->
    [one] { $what } ({ $count } Person)
   *[other] { $what } ({ $count } Personen)
}
bulk-for = { $count ->
    [one] Für { $count } Person
   *[other] Für { $count } Personen
}
bulk-for-hint = Nehmen Sie den Haken weg bei allen, die sich nicht ändern sollen.
bulk-tag-name = Etikett
bulk-task-hint = Die Aufgabe geht an die Person, die jeweils begleitet.
bulk-pause-on = Unterbrechen
bulk-pause-off = Fortsetzen
bulk-changed = { $count ->
    [one] { $count } Dossier geändert
   *[other] { $count } Dossiers geändert
}
bulk-select-all = { $count ->
    [one] { $count } Person auswählen
   *[other] Alle { $count } Personen auswählen
}
bulk-select-one = { $name } auswählen
bulk-select-column = Die ganze Spalte { $column } auswählen
bulk-selected = Auswahl
bulk-contact = Einen Kontakt notieren…
bulk-result = Ergebnis für alle
bulk-result-of = Ergebnis für { $name }
bulk-not-contacted = Kein Kontakt
bulk-text-help = Derselbe Text für alle: nichts, was nur eine Person betrifft.
bulk-next-all = Nächster Schritt auch für die Erreichten
bulk-next-hint = Sonst nur für die, die nicht erreicht wurden. Die Aufgabe geht an die Person, die das Dossier begleitet.
