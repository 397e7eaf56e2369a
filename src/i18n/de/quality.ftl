# Die Liste „Datenqualität“: was fehlt und was das ändert.
quality-title = Datenqualität
quality-help = Was fehlt oder noch zu prüfen ist, geordnet nach dem, was es ändert. Jede Zeile führt dorthin, wo sie ergänzt wird; was so bleiben soll, wird mit einem Grund angenommen.
quality-none = Nichts zu ergänzen: Die Zahlen beruhen auf vollständigen Akten.
quality-reading = { $count ->
    [0] Die Akten werden gelesen …
    [one] Die Akten werden gelesen: noch { $count } …
   *[other] Die Akten werden gelesen: noch { $count } …
}
quality-stake-refused = { $count ->
    [0] Keine Akte würde im Bericht abgelehnt
    [one] { $count } Akte würde im Bericht abgelehnt
   *[other] { $count } Akten würden im Bericht abgelehnt
}
quality-stake-uncounted = { $count ->
    [0] Keine Stelle würde fehlen
    [one] { $count } Stelle würde nicht zählen
   *[other] { $count } Stellen würden nicht zählen
}
quality-stake-uncalled = { $count ->
    [0] Kein Anruf nach 6 Monaten ohne Telefon
    [one] { $count } Anruf nach 6 Monaten ohne Telefon
   *[other] { $count } Anrufe nach 6 Monaten ohne Telefon
}
quality-stake-unknown = { $count ->
    [0] Kein Ergebnis würde als unbekannt zählen
    [one] { $count } Ergebnis würde als unbekannt zählen
   *[other] { $count } Ergebnisse würden als unbekannt zählen
}
quality-stake-twice = { $count ->
    [0] Nichts droht doppelt zu zählen
    [one] { $count } Risiko, doppelt zu zählen
   *[other] { $count } Risiken, doppelt zu zählen
}
quality-stake-nobody = { $count ->
    [0] Für jede Akte ist jemand da
    [one] { $count } Akte, die niemand begleitet
   *[other] { $count } Akten, die niemand begleitet
}
quality-matter-birth_year = { $count ->
    [0] Geburtsjahr: nichts zu ergänzen
    [one] { $count } Akte ohne Geburtsjahr: Die Altersgruppe bleibt unbekannt
   *[other] { $count } Akten ohne Geburtsjahr: Ihre Altersgruppe bleibt unbekannt
}
quality-matter-schooling = { $count ->
    [0] Schulbildung beim Eintritt: nichts zu ergänzen
    [one] { $count } Akte ohne Schulbildung beim Eintritt
   *[other] { $count } Akten ohne Schulbildung beim Eintritt
}
quality-matter-proof = { $count ->
    [0] Nachweis der Berechtigung: nichts zu ergänzen
    [one] { $count } Akte, deren Nachweis nicht gesehen wurde
   *[other] { $count } Akten, deren Nachweis nicht gesehen wurde
}
quality-matter-contract = { $count ->
    [0] Verträge: nichts zu ergänzen
    [one] { $count } Vertrag ohne Art oder Beginn: Er steht in keiner Zahl
   *[other] { $count } Verträge ohne Art oder Beginn: Sie stehen in keiner Zahl
}
quality-matter-six_months = { $count ->
    [0] Nachfragen nach 6 Monaten: nichts zu ergänzen
    [one] { $count } erster Vertrag ohne Antwort nach 6 Monaten
   *[other] { $count } erste Verträge ohne Antwort nach 6 Monaten
}
quality-matter-phone = { $count ->
    [0] Telefone: nichts zu ergänzen
    [one] { $count } Anruf nach 6 Monaten steht an, ohne Telefon
   *[other] { $count } Anrufe nach 6 Monaten stehen an, ohne Telefon
}
quality-matter-exit = { $count ->
    [0] Austritte: nichts zu ergänzen
    [one] { $count } Austritt, dessen Folge unbekannt ist
   *[other] { $count } Austritte, deren Folge unbekannt ist
}
quality-matter-evaluation = { $count ->
    [0] Bewertungen: nichts zu ergänzen
    [one] { $count } Praktikum ging ohne Bewertung zu Ende
   *[other] { $count } Praktika gingen ohne Bewertung zu Ende
}
quality-matter-suggested = { $count ->
    [0] Vorgeschlagene Bewertungen: nichts zu ergänzen
    [one] { $count } vorgeschlagene Bewertung, deren Tag vorbei ist
   *[other] { $count } vorgeschlagene Bewertungen, deren Tag vorbei ist
}
quality-matter-planned_end = { $count ->
    [0] Geplante Enden: nichts zu bestätigen
    [one] { $count } geplantes Ende ist unbestätigt vorbei
   *[other] { $count } geplante Enden sind unbestätigt vorbei
}
quality-matter-overlap = { $count ->
    [0] Überschneidungen: nichts zu prüfen
    [one] { $count } Überschneidung von Verträgen oder Praktika
   *[other] { $count } Überschneidungen von Verträgen oder Praktika
}
quality-matter-alike = { $count ->
    [0] Gleiche Namen: nichts zu prüfen
    [one] { $count } Paar Akten mit demselben Namen
   *[other] { $count } Paare Akten mit demselben Namen
}
quality-matter-referent = { $count ->
    [0] Zuständige Person: nichts zu ergänzen
    [one] { $count } Akte ohne zuständige Person
   *[other] { $count } Akten ohne zuständige Person
}
quality-mend-birth_year = Jahr notieren
quality-mend-schooling = Schulbildung notieren
quality-mend-proof = Nachweis notieren
quality-mend-contract = Vertrag ergänzen
quality-mend-six_months = Antwort notieren
quality-mend-phone = Telefon hinzufügen
quality-mend-exit = Folge notieren
quality-mend-evaluation = Bewertung notieren
quality-mend-suggested = Bewertung notieren
quality-mend-planned_end = Ende bestätigen
quality-mend-overlap = Daten prüfen
quality-mend-alike = Akten vergleichen
quality-mend-referent = Zuständigkeit wählen
quality-others = { $count ->
    [0] Alles wird gezeigt
    [one] Die andere Zeile zeigen
   *[other] Die { $count } anderen zeigen
}
quality-accept = So lassen
quality-reason = Warum es so bleibt
quality-reason-help = Der Grund bleibt in der Akte, mit Ihrem Namen und dem Datum.
quality-accepted = { $count ->
    [0] Nichts wurde so gelassen
    [one] { $count } Zeile so gelassen
   *[other] { $count } Zeilen so gelassen
}
quality-kept = { $reason } ({ $name }, { $date })
quality-kept-plain = So gelassen von { $name }, { $date }
quality-take-back = Wieder auf die Liste setzen
quality-whose = Wessen Akten
quality-everybody = Alle
quality-of = { $name } ({ $count })
