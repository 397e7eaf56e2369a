# The journal of contacts, the people around the person, pinned lines, referents and the entry.

contacts-title = Contacten
contacts-help = Noteer hoe, met welk resultaat, en het belangrijkste in één tot drie regels, nooit het gesprek zelf. Standaard privé. Alleen “Bereikt” telt als contact.
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
contacts-other-ways = Andere manieren…
contacts-more = Preciseren: datum, doel, met wie, volgende stap
contacts-next = Volgende stap
contacts-next-day = Tegen wanneer
contacts-log = Noteren
contacts-still-to-come = Deze dag moet nog komen. Voeg voor later een volgende stap toe.
contacts-pin = Vastzetten op de kaart: { $text }
contacts-pins-full = Op de kaart staan al drie vastgezette regels. Maak er eerst één los om deze vast te zetten: { $lines }.
contacts-entry-interview = Gestart op { $date }: eerste gesprek
contacts-entry-session = Gestart op { $date }: eerste sessie
contacts-entry-presence = Gestart op { $date }: eerste aanwezigheid
contacts-entry-unknown = Start: nog geen gesprek of sessie
contacts-referent-from = Vanaf
contacts-referent-from-help = Taken vanaf deze dag zijn voor de nieuwe collega. Vroegere referenten blijven in de geschiedenis van het dossier.
contacts-referents-before = Voordien: { $names }
contacts-referent-turn = { $name } (van { $from } tot { $to })
contacts-referent-coming = Vanaf { $date }: { $name }
partners-title = Mensen rondom
partners-add = nieuwe persoon rondom
partners-empty = Nog niemand genoteerd: medewerker van het OCMW, collega bij een partner, begeleider in een bedrijf…
partners-no-meeting = Nog geen ontmoeting genoteerd.
partners-meetings = { $count ->
    [one] { $count } ontmoeting, op { $date }
   *[other] { $count } ontmoetingen, de laatste op { $date }
}
contacts-attempts = { $count ->
    [one] Sindsdien { $count } poging.
   *[other] Sindsdien { $count } pogingen.
}
