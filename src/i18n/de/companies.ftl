## Unternehmen

companies-places = Unter „Unternehmen“
companies-title = Alle Unternehmen
companies-help = Worum jedes Unternehmen gebeten wurde, was es geantwortet hat und wer dort ist. Vor dem Anruf sehen Sie, ob jemand aus dem Team oder ein Partner gerade angefragt hat.
companies-add = Neues Unternehmen
companies-empty = Noch kein Unternehmen. Fügen Sie zuerst das hinzu, das Sie am häufigsten anrufen.
companies-search = Ein Unternehmen suchen
companies-search-hint = Name, Ort oder Nummer
companies-sector = Branche
companies-locality = Wo
companies-everything = beliebig
companies-count = { $count ->
    [0] Kein Unternehmen passt
    [one] { $count } Unternehmen
   *[other] { $count } Unternehmen
}
company-unnamed = Unternehmen ohne Namen
company-contact-unnamed = Kontaktperson ohne Namen
company-site-unnamed = Standort ohne Adresse
company-missing = Dieses Unternehmen ist hier nicht, oder nicht mehr.
company-opening = Das Unternehmen wird gelesen …
company-back = Alle Unternehmen
company-number-help = Freiwillig. Mit dieser Nummer kommen die Angaben eines Partners, der dasselbe Unternehmen hinzufügt, in denselben Eintrag.
company-number-length = Eine Unternehmensnummer hat zehn Ziffern, zum Beispiel 0419.618.535.
company-number-beginning = Eine Unternehmensnummer beginnt mit 0 oder 1.
company-number-check = Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer.
company-likely = { $count ->
    [one] Dieses Unternehmen ist vielleicht schon da.
   *[other] { $count } vorhandene Unternehmen ähneln diesem.
}
company-likely-open = Öffnen
company-same-number = gleiche Unternehmensnummer
company-same-name = gleicher Name
company-same-title = Ist es dasselbe?
company-same-help = Diese Unternehmen ähneln sich. Handelt es sich um ein und dasselbe, erscheinen beide auf dem Bildschirm als eines, und nichts geht verloren.
company-same-count = { $count ->
    [one] { $count } Ähnlichkeit
   *[other] { $count } Ähnlichkeiten
}
company-same = Es ist dasselbe
company-apart = Es sind zwei
company-also = Auch unter diesem Namen notiert: { $name }
company-part = Es ist nicht dasselbe
company-there = { $count ->
    [0] niemand ist dort
    [one] { $count } Person ist dort
   *[other] { $count } Personen sind dort
}
company-open = { $count ->
    [0] kein Praktikumsplatz
    [one] { $count } Praktikumsplatz
   *[other] { $count } Praktikumsplätze
}
company-open-unknown = Praktikumsplätze, Zahl unbekannt
company-open-more = { $count ->
    [one] mindestens { $count } Praktikumsplatz
   *[other] mindestens { $count } Praktikumsplätze
}
company-from = ab { $from }
company-last = { $what }, { $day }
company-no-event = noch nichts notiert
company-no-day = Tag unbekannt
company-waiting = { $count ->
    [one] { $count } Anfrage wartet auf Antwort
   *[other] { $count } Anfragen warten auf Antwort
}
company-resting = in Ruhe zu lassen bis { $day }
company-asked-lately = kürzlich angefragt
company-asked-placement = { $name } hat nach einem Praktikum gefragt ({ $day }).
company-asked-job = { $name } hat jemanden für eine Stelle vorgeschlagen ({ $day }).
company-warn-since = { $first } { $count ->
    [one] Seither noch { $count } Anfrage.
   *[other] Seither noch { $count } Anfragen.
}
company-warn-rest = In Ruhe zu lassen bis { $day }.
company-warn-help = Sie können Ihre Anfrage trotzdem notieren.
company-partner-member = { $name } ({ $organisation })
company-answers = { $asked ->
    [one] Antworten erhalten: { $answered } auf { $asked } Anfrage.
   *[other] Antworten erhalten: { $answered } auf { $asked } Anfragen.
}
company-identity = Wissenswertes
company-edit = Angaben bearbeiten
company-rest = In Ruhe lassen
company-nothing-asked = Keine Anfrage notiert.
company-request-answer = { $request } Antwort: { $answer }.
company-print = Blatt für einen Besuch
company-sites = Standorte
company-site-add = Standort hinzufügen
company-sites-empty = Kein Standort notiert.
company-contacts = Wen ansprechen
company-contact-add = Kontaktperson hinzufügen
company-contacts-empty = Noch niemand notiert.
company-contacts-help = Diese Namen und Nummern bleiben in der Organisation und gehen nie an einen Partner.
company-contact-gone = Entfernt: { $name }
company-erase-title = Diese Kontaktperson endgültig löschen?
company-erase-text = Alles, was in der Liste der Kontaktpersonen über diese Person geschrieben wurde, verschwindet hier, aus jeder späteren Sicherung und von den Geräten, die sie lesen. Das lässt sich nicht rückgängig machen.
company-events = Austausch
company-event-add = Austausch notieren
company-events-empty = Noch nichts notiert. Ein Besuch, ein Anruf, eine Anfrage oder ein Dank wird hier notiert.
company-with = mit { $name }
company-answer = Antwort: { $answer }
company-answer-of = Antwort des Unternehmens: { $what }
company-people = Wer dort ist oder war
company-people-empty = Noch kein Praktikum und kein Vertrag hier.
company-by-name = nach dem Namen
company-by-name-help = „Nach dem Namen“: Die Akte nennt ein Unternehmen dieses Namens. Ist es dieses, verknüpfen Sie beide.
company-link = Verknüpfen
company-placement = Praktikum
company-contract = Vertrag
company-work-running = läuft
company-work-planned = geplant
company-work-undated = ohne Datum
company-offered = Praktikumsplätze
company-offered-add = Plätze hinzufügen
company-offered-empty = Kein Platz notiert.
company-openings = Angebote dieses Unternehmens
company-opening-untitled = Angebot ohne Titel
company-opening-closed = geschlossen
company-rivals = Zwei verschiedene Antworten wurden unabhängig voneinander notiert. Behalten Sie die richtige.
company-rival = „{ $value }“ behalten ({ $name })
company-paper-say = Anzusprechen
company-paper-waiting = Wartet auf Antwort: { $what } ({ $name })
company-paper-thanks = Danken für das, was getan oder versprochen wurde ({ $day })
company-paper-people = Ist dort oder kommt noch
company-paper-ends = Ende in den nächsten 60 Tagen
company-paper-end = { $name }: { $day }
company-paper-past = War dort
