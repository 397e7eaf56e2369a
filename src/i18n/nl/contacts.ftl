# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Contacten
contacts-help = Noteer het kanaal, het resultaat en het belangrijkste in één tot drie regels, nooit het gesprek zelf. Standaard privé. Alleen “Bereikt” telt als contact.
contacts-none = Nog geen contact genoteerd.
contacts-last = { $count ->
    [one] { $count } contact genoteerd. Laatst bereikt: { $date } ({ $since }).
   *[other] { $count } contacten genoteerd. Laatst bereikt: { $date } ({ $since }).
}
contacts-never-reached = { $count ->
    [one] { $count } contact genoteerd. Nog niet bereikt.
   *[other] { $count } contacten genoteerd. Nog niet bereikt.
}
contacts-text-hint = Eén tot drie regels, zonder het gesprek over te nemen.
contacts-enter = Enter om te noteren, Shift+Enter voor een nieuwe regel.
contacts-other-ways = Andere kanalen…
contacts-more = Meer details: datum, doel, met wie, volgende taak
contacts-next = Volgende taak
contacts-next-day = Tegen
contacts-log = Noteren
contacts-still-to-come = Deze dag moet nog komen. Vul voor later “Volgende taak” in.
contacts-pin = Vastzetten op de kaart: { $text }
contacts-pins-full = Op de kaart staan al drie vastgezette regels. Maak er eerst één los om deze vast te zetten: { $lines }.
contacts-entry-interview = Gestart op { $date }: eerste gesprek
contacts-entry-session = Gestart op { $date }: eerste les
contacts-entry-presence = Gestart op { $date }: eerste aanwezigheid
contacts-entry-unknown = Start: nog geen gesprek of les
contacts-referent-from = Vanaf
contacts-referent-from-help = Taken vanaf deze dag gaan naar de collega die het dossier overneemt. Vroegere trajectbegeleiders blijven in de geschiedenis van het dossier.
contacts-referents-before = Voordien: { $names }
contacts-referent-turn = { $name } (van { $from } tot { $to })
contacts-referent-coming = Vanaf { $date }: { $name }
partners-title = Netwerk
partners-add = nieuwe persoon in het netwerk
partners-empty = Nog niemand genoteerd: OCMW-medewerker, collega bij een partner, stagementor…
partners-no-meeting = Nog geen ontmoeting genoteerd.
partners-meetings = { $count ->
    [one] { $count } ontmoeting, op { $date }
   *[other] { $count } ontmoetingen, de laatste op { $date }
}
contacts-attempts = { $count ->
    [one] Sindsdien { $count } poging.
   *[other] Sindsdien { $count } pogingen.
}
