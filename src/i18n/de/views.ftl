views-switch = Ansicht wählen
views-board = Board
views-list = Liste
views-axis-referent = Bezugsperson
views-axis-filiere = Ausbildungsgang
views-axis-groupe = Gruppe
views-axis-territoire = Gebiet
views-without-referent = Ohne Bezugsperson
views-without-filiere = Ohne Ausbildungsgang
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
views-sort-board = Reihenfolge des Boards
views-sort-falling = { $name }, umgekehrt
views-matrix = Wer begleitet wen
views-matrix-caption = Anzahl Personen je Bezugsperson und Phase. Klicken Sie auf eine Zahl, um die Karten dieser Personen zu sehen.
views-total = Gesamt
views-all-steps = alle Phasen
views-matrix-cell = { $count ->
    [one] { $count } Person: { $referent }, { $step }
   *[other] { $count } Personen: { $referent }, { $step }
}
views-saved = Gespeicherte Ansichten
views-saved-none = Noch keine gespeicherte Ansicht
views-keep = Eine Ansicht speichern oder entfernen …
views-keep-title = Diese Ansicht speichern
views-keep-intro = Die jetzigen Filter, die Reihenfolge und die Gruppen werden unter einem Namen gespeichert, nur auf diesem Gerät. Eine Ansicht mit demselben Namen wird ersetzt.
views-name = Name der Ansicht
views-remove = Ansicht { $name } entfernen
views-ageing-longer = { $count ->
    [one] seit { $count } Tag in dieser Phase, das ist lang
   *[other] seit { $count } Tagen in dieser Phase, das ist lang
}
views-ageing-much-longer = { $count ->
    [one] seit { $count } Tag in dieser Phase, das ist sehr lang
   *[other] seit { $count } Tagen in dieser Phase, das ist sehr lang
}
views-paused = Pausiert
views-signs = Zeichen und Labels
views-axis-public = Zielgruppe
views-axis-partenaire = Partner
views-without-public = Ohne Zielgruppe
views-without-partenaire = Ohne Partner
views-axis-statut = Status beim Eintritt
views-without-statut = Status unbekannt
workload-title = Arbeitslast
workload-see = Arbeitslast des Teams
workload-help = Wie viele Personen jede Kollegin und jeder Kollege begleitet, ohne beendete Parcours und dauerhaft Beschäftigte, auf Vollzeit umgerechnet. Der Richtwert ist { $count }: das Ziel von 2009 der MIRE (mindestens 20 je Fachkraft), zu prüfen. Sie stellen ihn weiter unten ein, bei „Fristen und Schwellen“.
workload-held = { $count ->
    [one] { $count } Person, Arbeitszeit { $quota } %
   *[other] { $count } Personen, Arbeitszeit { $quota } %
}
workload-below = { $full } bei Vollzeit: unter dem Richtwert von { $count }.
workload-at = { $full } bei Vollzeit: am Richtwert.
workload-above = { $full } bei Vollzeit: über dem Richtwert von { $count }.
workload-nobody-new = Übernimmt niemand Neues.
workload-suggestion = Am wenigsten ausgelastet: { $name } ({ $full } bei Vollzeit), dann { $other } ({ $next }).
workload-choose = { $name } wählen
