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
workload-title = Arbeitslast
workload-see = Arbeitslast des Teams
workload-help = Wie viele Personen jede und jeder begleitet, ohne abgeschlossene Wege und erreichten Verbleib in Arbeit, auf Vollzeit umgerechnet. Der Richtwert ist { $count }: das Ziel von 2009 der MIRE (mindestens 20 je Mitarbeiter), zu prüfen. Er wird weiter unten eingestellt, bei den Fristen und Schwellen.
workload-held = { $count ->
    [one] { $count } Person, { $quota } %
   *[other] { $count } Personen, { $quota } %
}
workload-below = { $full } bei Vollzeit: unter dem Richtwert von { $count }.
workload-at = { $full } bei Vollzeit: am Richtwert.
workload-above = { $full } bei Vollzeit: über dem Richtwert von { $count }.
workload-nobody-new = Begleitet niemand Neues.
workload-suggestion = Am meisten Platz: { $name } ({ $full } bei Vollzeit), dann { $other } ({ $next }).
workload-choose = { $name } wählen
