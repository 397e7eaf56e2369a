agenda-weekly = chaque { $days }
agenda-weekly-other = un { $day } sur { $count ->
    [2] deux
    [3] trois
    [4] quatre
   *[other] { $count }
}
agenda-weekly-several = { $days }, une semaine sur { $count ->
    [2] deux
    [3] trois
    [4] quatre
   *[other] { $count }
}
agenda-monthly = { $places } { $day } du mois
agenda-monthly-other = { $places } { $day }, tous les { $count } mois
agenda-and = { $list } et { $last }
agenda-place-1 = 1er
agenda-place-2 = 2e
agenda-place-3 = 3e
agenda-place-4 = 4e
agenda-place-5 = 5e
agenda-place-last = dernier
agenda-once = une seule fois
agenda-on-appointment = sur rendez-vous
agenda-cancelled = annulé
agenda-moved = déplacé du { $date }
agenda-break = vacances scolaires ({ $name })
agenda-break-autumn = automne
agenda-break-winter = hiver
agenda-break-carnival = détente
agenda-break-spring = printemps
agenda-break-summer = été
agenda-schools-unknown = Les vacances scolaires ne sont connues que jusqu'au { $date }. Après ce jour, vérifiez chaque date.
agenda-name-mine = Passerelle, mes échéances
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, séances et permanences
agenda-meeting = Rencontre
