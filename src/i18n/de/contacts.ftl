# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Kontakte
contacts-help = Notieren Sie, wie der Kontakt stattfand, mit welchem Ergebnis, und das Wesentliche in ein bis drei Zeilen, nie das Gespräch selbst. Der Text ist zunächst privat. Nur „Erreicht“ zählt als Kontakt.
contacts-none = Noch kein Kontakt notiert.
contacts-last = { $count ->
    [one] { $count } Kontakt notiert. Zuletzt erreicht: { $date } ({ $since }).
   *[other] { $count } Kontakte notiert. Zuletzt erreicht: { $date } ({ $since }).
}
contacts-never-reached = { $count ->
    [one] { $count } Kontakt notiert. Noch nicht erreicht.
   *[other] { $count } Kontakte notiert. Noch nicht erreicht.
}
contacts-text-hint = Ein bis drei Zeilen, ohne das Gespräch abzuschreiben.
contacts-enter = Enter zum Notieren, Umschalt+Enter für eine neue Zeile.
contacts-other-ways = Andere Kanäle …
contacts-more = Genauer: Datum, Zweck, mit wem, nächste Aufgabe
contacts-next = Nächste Aufgabe
contacts-next-day = Fällig
contacts-log = Notieren
contacts-still-to-come = Dieser Tag kommt erst noch. Für später füllen Sie „Nächste Aufgabe“ aus.
contacts-pin = An die Karte heften: { $text }
contacts-pins-full = An der Karte hängen schon drei Zeilen. Um diese Zeile anzuheften, lösen Sie zuerst eine der drei: { $lines }.
contacts-entry-interview = Eintritt am { $date }: erstes Gespräch
contacts-entry-session = Eintritt am { $date }: erster Kurstermin
contacts-entry-presence = Eintritt am { $date }: erste Anwesenheit
contacts-entry-unknown = Eintritt: noch kein Gespräch und kein Kurstermin
contacts-referent-from = Gültig ab
contacts-referent-from-help = Aufgaben ab diesem Tag gehen an die neue Bezugsperson. Frühere Bezugspersonen bleiben im Verlauf der Akte.
contacts-referents-before = Vorher: { $names }
contacts-referent-turn = { $name } (vom { $from } bis { $to })
contacts-referent-coming = Ab dem { $date }: { $name }
partners-title = Netzwerk
partners-add = neue Person im Netzwerk
partners-empty = Noch niemand notiert: Ansprechperson beim ÖSHZ, Kollegin oder Kollege bei einem Partner, Praktikumsbetreuung …
partners-no-meeting = Noch kein Treffen notiert.
partners-meetings = { $count ->
    [one] { $count } Treffen, am { $date }
   *[other] { $count } Treffen, das letzte am { $date }
}
contacts-attempts = { $count ->
    [one] Seither { $count } Versuch.
   *[other] Seither { $count } Versuche.
}
