# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Kontakte
contacts-help = Notieren Sie wie, mit welchem Ergebnis, und das Wesentliche in ein bis drei Zeilen, nie das Gespräch selbst. Zunächst privat. Nur „Erreicht“ zählt als Kontakt.
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
contacts-other-ways = Andere Wege…
contacts-more = Genauer: Datum, Zweck, mit wem, nächster Schritt
contacts-next = Nächster Schritt
contacts-next-day = Bis wann
contacts-log = Notieren
contacts-still-to-come = Dieser Tag kommt erst noch. Für später fügen Sie einen nächsten Schritt hinzu.
contacts-pin = An die Karte heften: { $text }
contacts-pins-full = An der Karte hängen schon drei Zeilen. Lösen Sie zuerst eine davon, um diese anzuheften: { $lines }.
contacts-entry-interview = Eintritt am { $date }: erstes Gespräch
contacts-entry-session = Eintritt am { $date }: erste Sitzung
contacts-entry-presence = Eintritt am { $date }: erste Anwesenheit
contacts-entry-unknown = Eintritt: noch kein Gespräch und keine Sitzung
contacts-referent-from = Ab dem
contacts-referent-from-help = Aufgaben ab diesem Tag sind für die neue Person. Frühere Bezugspersonen bleiben in der Geschichte der Akte.
contacts-referents-before = Vorher: { $names }
contacts-referent-turn = { $name } (vom { $from } bis { $to })
contacts-referent-coming = Ab dem { $date }: { $name }
partners-title = Menschen im Umfeld
partners-add = neue Person im Umfeld
partners-empty = Noch niemand notiert: Fachkraft des ÖSHZ, Kollegin bei einem Partner, Anleiter im Betrieb…
partners-no-meeting = Noch kein Treffen notiert.
partners-meetings = { $count ->
    [one] { $count } Treffen, am { $date }
   *[other] { $count } Treffen, das letzte am { $date }
}
contacts-attempts = { $count ->
    [one] Seither { $count } Versuch.
   *[other] Seither { $count } Versuche.
}
