# Permanences: what comes back at places, and a day at one of them.

nav-outposts = Permanences
outpost-title = Permanences et rencontres régulières
outpost-help = Les lieux où l'équipe reçoit, avec leurs prochains jours. Choisissez un jour pour voir qui a rendez-vous, qui habite près et ce qu'il y a à faire.
outpost-empty = Aucune permanence pour le moment. Ajoutez un lieu, le jour et l'heure, ou « sur rendez-vous ».
outpost-add = Ajouter une permanence
outpost-change = Modifier { $name }
outpost-change-day = Changer ce jour de { $name } : { $day }
outpost-missing = Cette permanence n'est pas ici, ou n'y est plus.
outpost-back = Toutes les permanences
outpost-reading = Lecture des dossiers… Il en reste { $count }.
outpost-booked = { $count ->
    [0] aucun rendez-vous
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
}
outpost-rhythm = Revient
outpost-weekly = chaque semaine, ou moins souvent
outpost-monthly = certains jours du mois
outpost-every = À quel rythme
outpost-every-weeks = { $count ->
    [one] toutes les semaines
   *[other] une semaine sur { $count }
}
outpost-every-months = { $count ->
    [one] tous les mois
   *[other] tous les { $count } mois
}
outpost-weekdays = Jours de la semaine
outpost-weekday = Jour
outpost-places = Lesquels dans le mois
outpost-choice = Jour, distance et feuille
outpost-other-day = Un autre jour
outpost-go = Voir ce jour
outpost-radius = Distance
outpost-within = { $radius } km au plus
outpost-not-held = Ce jour-là, la permanence n'est pas prévue.
outpost-expected = Rendez-vous
outpost-nobody-expected = Aucun rendez-vous ce jour-là à cet endroit.
outpost-no-hour = sans heure
outpost-with = avec { $name }
outpost-done = fait
outpost-clash = deux rendez-vous à la même heure
outpost-near = Près d'ici
outpost-near-count = { $count ->
    [0] Personne n'habite à { $radius } km au plus
    [one] { $count } personne à { $radius } km au plus
   *[other] { $count } personnes à { $radius } km au plus
}
outpost-beyond = { $count ->
    [one] { $count } plus loin
   *[other] { $count } plus loin
}
outpost-without = { $count ->
    [one] { $count } sans localité notée
   *[other] { $count } sans localité notée
}
outpost-unknown = { $count ->
    [one] { $count } localité inconnue de la liste
   *[other] { $count } localités inconnues de la liste
}
outpost-near-help = À vol d'oiseau, du centre d'une localité à celui de l'autre. Les dossiers à l'étape « Sortie » ne sont pas comptés.
outpost-no-table = La liste des localités n'a pas pu être lue : les distances ne sont pas connues. Rechargez la page, puis revenez ici.
outpost-no-place = Le lieu de cette permanence est inconnu : notez sa localité, avec le code postal, pour voir qui habite près.
outpost-hour = Heure proposée
outpost-expected-here = a rendez-vous :
outpost-give = Donner rendez-vous
outpost-give-at = Rendez-vous à { $hour }
outpost-note = Noter un contact
outpost-note-all = Noter un contact pour toutes ces personnes
outpost-prefers = préfère : { $channel }
outpost-reached = joint·e le { $date }
outpost-never-reached = jamais joint·e
outpost-far = { $distance } km
outpost-companies = Entreprises en chemin
outpost-no-company = Aucun stage ni contrat en cours ou prévu chez les personnes qui habitent près d'ici.
outpost-companies-help = Où travaillent, ou vont travailler, les personnes qui habitent près d'ici, d'après leurs stages et contrats en cours ou prévus. L'adresse des entreprises n'est pas notée : vérifiez qu'elles sont sur la route.
outpost-placements-running = { $count ->
    [one] { $count } stage en cours
   *[other] { $count } stages en cours
}
outpost-placements-planned = { $count ->
    [one] { $count } stage prévu
   *[other] { $count } stages prévus
}
outpost-contracts-running = { $count ->
    [one] { $count } contrat en cours
   *[other] { $count } contrats en cours
}
outpost-contracts-planned = { $count ->
    [one] { $count } contrat prévu
   *[other] { $count } contrats prévus
}
