# Permanences: what comes back at places, and a day at one of them.

nav-outposts = Sprechstunden
outpost-title = Sprechstunden und wiederkehrende Treffen
outpost-help = Die Orte, an denen das Team Menschen empfängt, mit ihren nächsten Tagen. Wählen Sie einen Tag, um zu sehen, wer einen Termin hat, wer in der Nähe wohnt und was zu tun ist.
outpost-empty = Noch keine Sprechstunde. Fügen Sie einen Ort hinzu, mit Tag und Uhrzeit, oder „nach Vereinbarung“.
outpost-add = Sprechstunde hinzufügen
outpost-change = { $name } ändern
outpost-change-day = Diesen Tag von { $name } ändern: { $day }
outpost-missing = Diese Sprechstunde ist nicht oder nicht mehr hier.
outpost-back = Alle Sprechstunden
outpost-reading = Akten werden gelesen … Noch { $count }.
outpost-booked = { $count ->
    [0] kein Termin
    [one] { $count } Termin
   *[other] { $count } Termine
}
outpost-rhythm = Wiederholt sich
outpost-weekly = jede Woche oder seltener
outpost-monthly = an bestimmten Tagen im Monat
outpost-every = Wie oft
outpost-every-weeks = { $count ->
    [one] jede Woche
   *[other] alle { $count } Wochen
}
outpost-every-months = { $count ->
    [one] jeden Monat
   *[other] alle { $count } Monate
}
outpost-weekdays = Wochentage
outpost-weekday = Tag
outpost-places = Der wievielte im Monat
outpost-choice = Tag, Entfernung und Blatt
outpost-other-day = Ein anderer Tag
outpost-go = Diesen Tag zeigen
outpost-radius = Entfernung
outpost-within = höchstens { $radius } km
outpost-not-held = An diesem Tag ist hier nichts geplant.
outpost-expected = Termine
outpost-nobody-expected = Kein Termin an diesem Tag an diesem Ort.
outpost-no-hour = ohne Uhrzeit
outpost-with = bei { $name }
outpost-done = erledigt
outpost-clash = zwei Termine zur gleichen Zeit
outpost-near = In der Nähe
outpost-near-count = { $count ->
    [0] Niemand wohnt im Umkreis von { $radius } km
    [one] { $count } Person höchstens { $radius } km entfernt
   *[other] { $count } Personen höchstens { $radius } km entfernt
}
outpost-beyond = { $count ->
    [one] { $count } weiter entfernt
   *[other] { $count } weiter entfernt
}
outpost-without = { $count ->
    [one] { $count } ohne notierten Wohnort
   *[other] { $count } ohne notierten Wohnort
}
outpost-unknown = { $count ->
    [one] { $count } Ort, den die Liste nicht kennt
   *[other] { $count } Orte, die die Liste nicht kennt
}
outpost-near-help = Luftlinie, von der Mitte des einen Ortes zu der des anderen. Akten in der Phase „Austritt“ sind nicht mitgezählt.
outpost-no-table = Die Liste der Orte konnte nicht gelesen werden: Die Entfernungen sind unbekannt. Laden Sie die Seite neu und kommen Sie wieder hierher.
outpost-no-place = Die Lage dieses Ortes ist unbekannt: Notieren Sie die Ortschaft mit der Postleitzahl, um zu sehen, wer in der Nähe wohnt.
outpost-hour = Vorgeschlagene Uhrzeit
outpost-expected-here = hat einen Termin:
outpost-give = Termin vereinbaren
outpost-give-at = Termin um { $hour }
outpost-note = Kontakt notieren
outpost-note-all = Kontakt für alle diese Personen notieren
outpost-prefers = bevorzugt: { $channel }
outpost-reached = erreicht am { $date }
outpost-never-reached = nie erreicht
outpost-far = { $distance } km
outpost-companies = Unternehmen auf dem Weg
outpost-no-company = Kein laufendes oder geplantes Praktikum und kein Vertrag bei den Menschen, die in der Nähe wohnen.
outpost-companies-help = Wo die Menschen, die in der Nähe wohnen, arbeiten oder arbeiten werden, nach ihren laufenden oder geplanten Praktika und Verträgen. Die Adressen der Unternehmen sind nicht notiert: Prüfen Sie, ob die Unternehmen auf Ihrem Weg liegen.
outpost-placements-running = { $count ->
    [one] { $count } laufendes Praktikum
   *[other] { $count } laufende Praktika
}
outpost-placements-planned = { $count ->
    [one] { $count } geplantes Praktikum
   *[other] { $count } geplante Praktika
}
outpost-contracts-running = { $count ->
    [one] { $count } laufender Vertrag
   *[other] { $count } laufende Verträge
}
outpost-contracts-planned = { $count ->
    [one] { $count } geplanter Vertrag
   *[other] { $count } geplante Verträge
}
