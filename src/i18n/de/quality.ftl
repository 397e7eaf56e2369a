# Die Liste „Datenqualität“: was fehlt und was das ändert.
quality-title = Datenqualität
quality-help = Was fehlt oder noch zu prüfen ist, geordnet nach den Folgen. Jede Zeile führt dorthin, wo Sie es ergänzen; was so bleiben soll, lassen Sie mit einem Grund so.
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
    [0] Keine Stelle würde in den Zahlen fehlen
    [one] { $count } Stelle würde nicht zählen
   *[other] { $count } Stellen würden nicht zählen
}
quality-stake-uncalled = { $count ->
    [0] Keinem Anruf nach 6 Monaten fehlt die Telefonnummer
    [one] { $count } Anruf nach 6 Monaten, dem die Telefonnummer fehlt
   *[other] { $count } Anrufe nach 6 Monaten, denen die Telefonnummer fehlt
}
quality-stake-unknown = { $count ->
    [0] Kein Austritt würde mit unbekanntem Verbleib zählen
    [one] { $count } Austritt würde mit unbekanntem Verbleib zählen
   *[other] { $count } Austritte würden mit unbekanntem Verbleib zählen
}
quality-stake-twice = { $count ->
    [0] Nichts droht doppelt zu zählen
    [one] { $count } Fall, der doppelt zählen könnte
   *[other] { $count } Fälle, die doppelt zählen könnten
}
quality-stake-nobody = { $count ->
    [0] Jede Akte hat eine Bezugsperson
    [one] { $count } Akte, für die niemand zuständig ist
   *[other] { $count } Akten, für die niemand zuständig ist
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
    [0] Nachweis der Aufnahmebedingungen: nichts zu ergänzen
    [one] { $count } Akte ohne gesehenen Nachweis der Aufnahmebedingungen
   *[other] { $count } Akten ohne gesehenen Nachweis der Aufnahmebedingungen
}
quality-matter-contract = { $count ->
    [0] Verträge: nichts zu ergänzen
    [one] { $count } Vertrag ohne Art oder Beginn: Er geht in keine Zahl ein
   *[other] { $count } Verträge ohne Art oder Beginn: Sie gehen in keine Zahl ein
}
quality-matter-six_months = { $count ->
    [0] Nachbetreuung nach 6 Monaten: nichts zu ergänzen
    [one] { $count } erster Vertrag ohne Antwort nach 6 Monaten
   *[other] { $count } erste Verträge ohne Antwort nach 6 Monaten
}
quality-matter-phone = { $count ->
    [0] Telefonnummern: nichts zu ergänzen
    [one] { $count } Anruf nach 6 Monaten steht an, ohne Telefonnummer
   *[other] { $count } Anrufe nach 6 Monaten stehen an, ohne Telefonnummer
}
quality-matter-exit = { $count ->
    [0] Austritte: nichts zu ergänzen
    [one] { $count } Austritt mit unbekanntem Verbleib
   *[other] { $count } Austritte mit unbekanntem Verbleib
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
    [one] { $count } geplantes Ende ist vorbei und noch nicht bestätigt
   *[other] { $count } geplante Enden sind vorbei und noch nicht bestätigt
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
    [0] Bezugsperson: nichts zu ergänzen
    [one] { $count } Akte ohne Bezugsperson
   *[other] { $count } Akten ohne Bezugsperson
}
quality-mend-birth_year = Jahr notieren
quality-mend-schooling = Schulbildung notieren
quality-mend-proof = Nachweis notieren
quality-mend-contract = Vertrag ergänzen
quality-mend-six_months = Antwort notieren
quality-mend-phone = Telefon hinzufügen
quality-mend-exit = Verbleib notieren
quality-mend-evaluation = Bewertung notieren
quality-mend-suggested = Bewertung notieren
quality-mend-planned_end = Ende bestätigen
quality-mend-overlap = Tage prüfen
quality-mend-alike = Akten vergleichen
quality-mend-referent = Bezugsperson wählen
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
