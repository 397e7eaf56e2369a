agenda-weekly = elke { $days }
agenda-weekly-other = { $count ->
    [2] om de twee weken op { $day }
   *[other] om de { $count } weken op { $day }
}
agenda-weekly-several = { $days }, om de { $count } weken
agenda-monthly = { $places } { $day } van de maand
agenda-monthly-other = { $places } { $day }, om de { $count } maanden
agenda-and = { $list } en { $last }
agenda-place-1 = 1e
agenda-place-2 = 2e
agenda-place-3 = 3e
agenda-place-4 = 4e
agenda-place-5 = 5e
agenda-place-last = laatste
agenda-once = één keer
agenda-on-appointment = op afspraak
agenda-cancelled = afgelast
agenda-moved = verplaatst van { $date }
agenda-break = schoolvakantie ({ $name })
agenda-break-autumn = herfst
agenda-break-winter = winter
agenda-break-carnival = krokus
agenda-break-spring = lente
agenda-break-summer = zomer
agenda-schools-unknown = De schoolvakanties zijn maar bekend tot { $date }. Kijk na die dag elke datum na.
agenda-name-mine = Passerelle, mijn agenda
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, sessies en zitdagen
agenda-meeting = Bijeenkomst
nav-agenda = Agenda
sessions-places = Sessies, agenda en zitdagen
agenda-choice = Week, persoon en plaats
agenda-who = Voor wie
agenda-who-me = Ik
agenda-who-all = Het hele team
agenda-place = Plaats
agenda-everywhere = Alle plaatsen
agenda-reading = de dossiers worden gelezen
agenda-today = vandaag
agenda-nothing = Niets op deze dag.
agenda-holiday = feestdag ({ $name })
agenda-schools-not-known = schoolvakanties nog onbekend
agenda-moved-to = verplaatst naar { $date }
agenda-gathering = De sessie bekijken
agenda-invite = Uitnodigen voor deze sessie
agenda-invite-to = Uitnodigen voor deze sessie: { $name }, { $date }
agenda-held = heeft plaatsgevonden
agenda-late = nog niet gedaan
agenda-take = Meenemen in mijn agenda
agenda-take-says = Een bestand om in te voeren in de agenda van een telefoon of een computer. Van een persoon vermeldt het alleen de initialen en de plaats: niet de naam, en niet waarover de afspraak gaat. Het werkt zichzelf niet bij: maak het opnieuw wanneer de agenda veranderd is.
agenda-take-of = Wat ik meeneem
agenda-take-mine = Mijn deadlines en afspraken
agenda-take-meetings = De sessies en de zitdagen
agenda-take-person = De agenda van deze persoon
agenda-take-earlier = Vorig bestand, als er een is
agenda-take-earlier-help = Met het laatste bestand dat u hebt ingevoerd, wordt geannuleerd wat niet meer bestaat en bijgewerkt wat veranderd is.
agenda-take-earlier-read = { $name } is gelezen.
agenda-take-earlier-wrong = Dit bestand is geen agenda. Er wordt geen rekening mee gehouden.
agenda-take-make = Het bestand maken
agenda-take-reading = Het bestand wordt voorbereid.
agenda-take-made = { $events ->
    [one] { $file } is gemaakt: { $events } gebeurtenis
   *[other] { $file } is gemaakt: { $events } gebeurtenissen
}{ $cancelled ->
    [0] .
    [one] , { $cancelled } annulering.
   *[other] , { $cancelled } annuleringen.
}
agenda-take-other = Het vorige bestand hoort bij een andere agenda: alle gebeurtenissen zouden geannuleerd lijken. Er is niets gemaakt. Kies het juiste bestand, of geen.
