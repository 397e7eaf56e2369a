views-switch = Ansicht wählen
views-board = Tafel
views-list = Liste
views-axis-referent = Bezugsperson
views-axis-filiere = Lehrgang
views-axis-groupe = Gruppe
views-axis-territoire = Gebiet
views-without-referent = Ohne Bezugsperson
views-without-filiere = Ohne Lehrgang
views-without-groupe = Ohne Gruppe
views-without-territoire = Ohne Gebiet
views-group-by = Gruppieren nach
views-group-none = nichts
views-group-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
views-group-only = Nur diese Gruppe zeigen
views-sort-by = Sortieren nach
views-sort-board = Reihenfolge der Tafel
views-sort-falling = { $name }, umgekehrt
views-matrix = Wer begleitet wen
views-matrix-caption = Anzahl Personen je Bezugsperson und Schritt. Eine Zahl zeigt ihre Karten.
views-total = Gesamt
views-all-steps = alle Schritte
views-matrix-cell = { $count ->
    [one] { $count } Person: { $referent }, { $step }
   *[other] { $count } Personen: { $referent }, { $step }
}
views-saved = Gemerkte Ansichten
views-saved-none = Noch keine Ansicht gemerkt
views-keep = Eine Ansicht merken oder entfernen…
views-keep-title = Diese Ansicht merken
views-keep-intro = Filter, Reihenfolge und Gruppen von jetzt finden Sie unter einem Namen wieder, nur auf diesem Gerät. Ein schon vergebener Name wird ersetzt.
views-name = Name der Ansicht
views-remove = Ansicht { $name } entfernen
views-ageing-longer = { $count ->
    [one] seit { $count } Tag in diesem Schritt, das ist lang
   *[other] seit { $count } Tagen in diesem Schritt, das ist lang
}
views-ageing-much-longer = { $count ->
    [one] seit { $count } Tag in diesem Schritt, das ist sehr lang
   *[other] seit { $count } Tagen in diesem Schritt, das ist sehr lang
}
views-paused = Unterbrochen
views-signs = Zeichen und Etiketten
views-axis-public = Zielgruppe
views-axis-partenaire = Partner
views-without-public = Ohne Zielgruppe
views-without-partenaire = Ohne Partner
views-axis-statut = Status beim Eintritt
views-without-statut = Status unbekannt
