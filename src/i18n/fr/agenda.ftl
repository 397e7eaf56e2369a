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
nav-agenda = Agenda
sessions-places = Séances, agenda et permanences
agenda-choice = Semaine, personne et lieu
agenda-who = Pour qui
agenda-who-me = Moi
agenda-who-all = Toute l'équipe
agenda-place = Lieu
agenda-everywhere = Tous les lieux
agenda-reading = lecture des dossiers en cours
agenda-today = aujourd'hui
agenda-nothing = Rien ce jour-là.
agenda-holiday = jour férié ({ $name })
agenda-schools-not-known = vacances scolaires pas encore connues
agenda-moved-to = déplacé au { $date }
agenda-gathering = Voir la séance
agenda-invite = Inviter à cette séance
agenda-invite-to = Inviter à cette séance : { $name }, { $date }
agenda-held = a eu lieu
agenda-late = pas encore fait
agenda-take = Emporter dans mon calendrier
agenda-take-says = Un fichier à importer dans le calendrier d'un téléphone ou d'un ordinateur. D'une personne, il ne dit que ses initiales et le lieu : ni son nom, ni l'objet du rendez-vous. Il ne se met pas à jour seul : refaites-le quand l'agenda a changé.
agenda-take-of = Ce que j'emporte
agenda-take-mine = Mes échéances et mes rendez-vous
agenda-take-meetings = Les séances et les permanences
agenda-take-person = Les échéances de cette personne
agenda-take-earlier = Fichier précédent, s'il y en a un
agenda-take-earlier-help = Avec le dernier fichier que vous avez importé, ce qui n'existe plus est annulé, et ce qui a changé est mis à jour.
agenda-take-earlier-read = { $name } est lu.
agenda-take-earlier-wrong = Ce fichier n'est pas un calendrier. Il n'est pas pris en compte.
agenda-take-make = Faire le fichier
agenda-take-reading = Le fichier se prépare.
agenda-take-made = { $events ->
    [one] { $file } est fait : { $events } événement
   *[other] { $file } est fait : { $events } événements
}{ $cancelled ->
    [0] .
    [one] , { $cancelled } annulation.
   *[other] , { $cancelled } annulations.
}
agenda-take-other = Le fichier précédent est celui d'un autre agenda : tous ses événements paraîtraient annulés. Rien n'a été fait. Choisissez le bon fichier, ou aucun.
