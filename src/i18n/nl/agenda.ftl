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
agenda-name-mine = Passerelle, mijn termijnen
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, sessies en zitdagen
agenda-meeting = Bijeenkomst
