# Who was there, and the hours that follow from it.

nav-sessions = Séances
sessions-choice = Groupe et semaine
sessions-week = Semaine du { $from } au { $to }
sessions-previous = Semaine précédente
sessions-this = Cette semaine
sessions-next = Semaine suivante
sessions-no-group = Pas encore de groupe. Créez-en un dans les réglages, puis choisissez-le dans le dossier de chaque personne.
sessions-nobody = Personne n'est dans ce groupe. Choisissez-le dans le dossier de chaque personne, à « Groupe ».
sessions-no-timetable = L'horaire de ce groupe n'est pas encore réglé : tous les demi-jours de la semaine sont montrés.
sessions-no-length = La durée d'un demi-jour n'est pas encore réglée pour ce groupe : les présences ne donnent pas d'heures.
sessions-keys = Au clavier : les flèches vont d'une case à l'autre ; P présent·e, E excusé·e, A absent·e, N non encodé, puis la personne suivante ; T tout le monde présent dans la colonne ; M toutes les réponses, avec le motif.
sessions-grid = Présences du groupe
sessions-half-day = { $day }, { $half }
sessions-all-present = Tout le monde est là
sessions-closed = fermé
sessions-outside = hors période
sessions-future = à venir
sessions-came = Présences
sessions-told = { $name }, { $when } : { $what }
sessions-told-many = { $count ->
    [0] Tout est déjà encodé dans cette colonne.
    [one] { $count } présence encodée.
   *[other] { $count } présences encodées.
}
sessions-menu = { $name }, { $when }
sessions-absent-because = { $what }, motif : { $motive }
sessions-conflict = deux réponses différentes
sessions-refused-future = Ce demi-jour est à venir : une excuse peut déjà être notée, pas encore une présence.
sessions-refused-closed = Le groupe n'a pas séance ce jour-là.
sessions-letter-present = P
sessions-letter-excused = E
sessions-letter-absent = A
sessions-letter-not_entered = –

hour-sheet-title = Heures
hour-sheet-caption = Heures par mois et par catégorie
hour-sheet-month = Mois
hour-sheet-total = Total
hour-sheet-of = { $category }, { $month }
hour-sheet-typed = saisi { $typed }, calculé { $computed }
hour-sheet-stale = le calcul a changé depuis
hour-sheet-recompute = Recalculer
hour-sheet-other-month = Saisir dans un autre mois
hour-sheet-no-month = Aucun
hour-sheet-rate = Présence : { $present } sur { $held } demi-jours. Absences sans excuse : { $absent } sur { $held } ({ $share } %).
hour-sheet-most = { $count ->
    [one] { $counted } sur { $most } au plus pour cette filière, heures assimilées comprises.
   *[other] { $counted } sur { $most } au plus pour ces { $count } filières, heures assimilées comprises.
}
hour-sheet-near = maximum presque atteint, à vérifier
hour-sheet-past = maximum dépassé, à vérifier
assimilated-title = Heures assimilées
assimilated-add = nouvelle absence assimilée
assimilated-empty = Aucune absence assimilée pour le moment.
assimilated-too-long = { $count ->
    [one] { $count } jour : { $most } au plus par absence
   *[other] { $count } jours : { $most } au plus par absence
}
assimilated-too-soon = { $count ->
    [one] { $count } jour de retour depuis l'absence précédente : il en faut { $least }
   *[other] { $count } jours de retour depuis l'absence précédente : il en faut { $least }
}
assimilated-no-certificate = certificat pas encore reçu
