# Collective information sessions and workshops.

gathering-one = Veranstaltung
gathering-withdrawal-toast = Veranstaltung entfernt
gathering-withdrawn = Veranstaltung entfernt. Die Akten, die daraus entstanden sind, bleiben.
gathering-title = Gruppenveranstaltungen
gathering-groups = Anwesenheit einer Gruppe
gathering-new = Neue Veranstaltung
gathering-change = Veranstaltung ändern
gathering-empty = Noch keine Veranstaltung. Eine Informationsveranstaltung oder ein Workshop wird hier vorbereitet, mit den Vornamen der eingeladenen Personen.
gathering-when = Tag und Uhrzeit
gathering-missing = Diese Veranstaltung ist nicht oder nicht mehr hier.
gathering-no-day = Tag noch offen
gathering-back = Alle Veranstaltungen
gathering-told = { $what } vom { $when }
gathering-told-at = { $what }, { $venue }
gathering-told-when-at = { $what } vom { $when }, { $venue }
gathering-appointment-interview = Einzelgespräch
gathering-appointment-other = Termin
gathering-invite-title = Einladen
gathering-names = Vornamen
gathering-names-help = Einer je Zeile oder mit Kommas dazwischen. Der Vorname genügt: Eine eingeladene Person hat keine Akte, solange Sie das nicht entscheiden.
gathering-invite = Zur Liste hinzufügen
gathering-list = Eingeladene Personen
gathering-nobody = Noch steht niemand auf der Liste.
gathering-everyone = Alle anderen sind da
gathering-attendance-of = Anwesenheit von { $name }
gathering-decision-of = Entscheidung von { $name }
gathering-details = Bedarf und Termin
gathering-details-of = Bedarf und Termin von { $name }
gathering-needs = Bedarf
gathering-needs-of = Bedarf von { $name }
gathering-appointment-venue = Ort des Termins
gathering-appointment-at = In einer Sprechstunde
gathering-appointment-free = ein anderer Ort, selbst einzutragen
gathering-appointment-kept = Der Termin steht in der Akte: Dort wird er geändert.
gathering-dossier = Akte
gathering-dossier-of = Akte von { $name } öffnen
gathering-remove = { $name } von der Liste nehmen
gathering-waits = Entscheidung noch offen
gathering-disputed = Zwei verschiedene Antworten: Wählen Sie noch einmal.
gathering-make = Akten anlegen
gathering-make-intro = Wer angekreuzt ist, bekommt eine Akte in der Phase „{ $step }“, mit der Veranstaltung im Verlauf und dem Termin. Ein einziges „Rückgängig“ nimmt alles zurück. Die anderen bleiben auf der Liste der Veranstaltung.
gathering-make-nothing = Zurzeit ist keine Akte anzulegen: Notieren Sie zuerst, wer da ist und was jede Person entscheidet.
gathering-make-whose = Akte von { $name }
gathering-make-new = Neue Akte
gathering-make-choose = Zu wählen
gathering-make-linked = hat schon eine Akte
gathering-make-must-choose = Ist es eine schon bekannte Person? Wählen Sie, oder entfernen Sie das Häkchen.
gathering-make-obstacle = Hindernis notiert: { $what }
gathering-withdraw = Veranstaltung entfernen
gathering-withdrawal-title = Diese Veranstaltung entfernen?
gathering-print = Liste zum Unterschreiben
gathering-sign = Unterschrift
gathering-animator = Leitung der Veranstaltung
gathering-invited = { $count ->
    [one] { $count } Person eingeladen
   *[other] { $count } Personen eingeladen
}
gathering-present = { $count ->
    [one] { $count } anwesend
   *[other] { $count } anwesend
}
gathering-excused = { $count ->
    [one] { $count } entschuldigt
   *[other] { $count } entschuldigt
}
gathering-absent = { $count ->
    [one] { $count } abwesend
   *[other] { $count } abwesend
}
gathering-waiting = { $count ->
    [one] { $count } Entscheidung offen
   *[other] { $count } Entscheidungen offen
}
gathering-dossiers = { $count ->
    [one] { $count } Akte
   *[other] { $count } Akten
}
gathering-made-new = { $count ->
    [one] { $count } Akte angelegt
   *[other] { $count } Akten angelegt
}
gathering-made-linked = { $count ->
    [one] { $count } Akte wiedergefunden
   *[other] { $count } Akten wiedergefunden
}
gathering-made-appointments = { $count ->
    [one] { $count } Termin notiert
   *[other] { $count } Termine notiert
}
gathering-withdrawal-text = { $count ->
    [one] Auch die Liste mit { $count } Person wird entfernt. Was die Veranstaltung in Akten geschrieben hat, bleibt dort.
   *[other] Auch die Liste mit { $count } Personen wird entfernt. Was die Veranstaltung in Akten geschrieben hat, bleibt dort.
}
gathering-make-waiting = { $count ->
    [one] { $count } anwesende Person hat noch keine Entscheidung: Diese Person bleibt auf der Liste, und Sie können später noch einmal Akten anlegen.
   *[other] { $count } anwesende Personen haben noch keine Entscheidung: Diese Personen bleiben auf der Liste, und Sie können später noch einmal Akten anlegen.
}
