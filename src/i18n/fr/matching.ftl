## Le rapprochement

match-title = À qui proposer cette offre
match-help = Personne n'est écarté : les conditions exigées d'abord, puis les points, puis le nom. Ce que chaque critère pèse se choisit dans « Réglages ». C'est vous qui décidez.
match-reading = Lecture des dossiers… Il en reste { $count }.
match-no-table = La liste des localités n'a pas pu être lue : les distances sont inconnues, et personne n'est mis plus bas pour cela.
match-group-met = Ce qui est exigé est rempli, ou reste à demander
match-group-lacking = Il manque quelque chose
match-group-others = Déjà en emploi, ou parcours terminé
match-count = { $count ->
    [0] personne
    [one] { $count } personne
   *[other] { $count } personnes
}
match-points = { $count ->
    [0] { $count } point
    [one] { $count } point
   *[other] { $count } points
}
match-more = { $count ->
    [0] En voir { $count } de plus
    [one] En voir { $count } de plus
   *[other] En voir { $count } de plus
}
match-details = Pourquoi, et ce qui aiderait
match-why = Ce qui va
match-why-nothing = Rien de ce qui est noté ne parle encore pour cette offre.
match-why-not = Ce qui ne va pas
match-to-ask = À demander
match-levers = Ce qui aiderait
match-levers-help = Un seul changement à la fois, et combien d'offres il ouvrirait en plus.
match-gain = { $count ->
    [0] { $lever } → aucune offre de plus
    [one] { $lever } → { $count } offre de plus
   *[other] { $lever } → { $count } offres de plus
}
match-goal = Métier visé : { $name }
match-goal-near = Métier proche de celui qui est visé : { $name }
match-past-placement = Stage dans ce métier : { $name }
match-past-contract = Emploi dans ce métier : { $name }
match-near-placement = Stage dans un métier proche : { $name }
match-near-contract = Emploi dans un métier proche : { $name }
match-sector-placement = Stage dans ce secteur : { $name }
match-sector-contract = Emploi dans ce secteur : { $name }
match-words-goal = Un mot du titre est dans le métier visé : { $name }
match-words-placement = Un mot du titre est dans le nom d'un lieu de stage : { $name }
match-words-contract = Un mot du titre est dans le nom d'un employeur : { $name }
match-words-experience = Un mot du titre est dans ce qui a été appris
match-no-company = entreprise inconnue
match-far = Habite à { $distance } km
match-hours = Horaire possible, d'après ce qui est noté
match-need-met = Demandé et rempli : { $need }
match-need-unmet = Exigé : { $need }
match-need-wanting = Souhaité seulement : { $need }
match-need-language = { $language } { $level }
match-need-months = { $count ->
    [0] { $count } mois d'expérience dans le métier
    [one] { $count } mois d'expérience dans le métier
   *[other] { $count } mois d'expérience dans le métier
}
match-brake = frein « { $obstacle } » : ces points comptent pour moitié. Ce qui aiderait : { $lever }
match-too-far = À { $distance } km, et la personne va jusqu'à { $reach } km
match-too-short = { $hours } par semaine, et la personne cherche un temps plein
match-too-long = { $hours } par semaine, et la personne accepte jusqu'à { $most }
match-no-weekend = Travail le week-end, et la personne n'est pas libre le week-end
match-no-shifts = Travail en équipes, et la personne ne peut pas travailler en équipes
match-no-daytime = Travail en journée, et la personne n'est libre que le soir
match-ask-home = Où la personne habite : distance inconnue
match-ask-locality = La localité n'est pas dans la liste : distance inconnue
match-ask-means = Comment la personne se déplace : c'est à { $distance } km
match-ask-hours = Quand la personne peut travailler
match-ask-need = À vérifier ensemble : { $need }
match-lever-driving = Permis : { $level }
match-lever-language = { $language } jusqu'au niveau { $level }
match-lever-schooling = Études : { $level }
match-lever-vehicle = De quoi se déplacer : { $vehicle }
match-lever-farther = 10 km plus loin
match-lever-longer = Jusqu'à { $hours } par semaine
match-lever-shorter = Un temps partiel aussi
match-lever-weekend = Le week-end aussi
match-lever-shifts = En équipes aussi
match-lever-daytime = En journée aussi
match-offers = Quelles offres pour { $name }
match-offers-link = Quelles offres ?
match-offers-help = Toutes les offres ouvertes, aucune n'est cachée : d'abord celles dont tout ce qui est exigé est rempli ou reste à demander.
match-offers-none = Aucune offre n'est ouverte pour le moment.
match-offers-missing = Cette personne n'est pas sur le tableau.
match-offers-all = Toutes les offres
match-offer-untitled = Offre sans titre
match-send = Préparer un envoi pour un partenaire
match-send-help = Parmi les personnes montrées plus haut, seules partent celles dont l'accord est valable ; l'écran suivant le dit, personne par personne.
match-nobody = Personne n'est encore sur le tableau.
match-weights-title = Personnes et offres : ce qui compte
match-weights-help = De 0 (ne compte pas) à 10. Ces poids donnent les points écrits à côté d'une personne et d'une offre ; ils ne changent rien à ce qu'une offre exige.

match-criterion-goal_trade = Métier visé
match-criterion-help-goal_trade = Le métier de l'offre est l'un de ceux que la personne vise.
match-criterion-goal_near = Métier proche de celui qui est visé
match-criterion-help-goal_near = Les deux métiers sont de la même famille du répertoire des métiers.
match-criterion-past_trade = Déjà fait ce métier
match-criterion-help-past_trade = Un stage ou un contrat était dans ce métier.
match-criterion-past_near = Déjà fait un métier proche
match-criterion-help-past_near = Un stage ou un contrat était dans un métier de la même famille.
match-criterion-past_sector = Déjà travaillé dans ce secteur
match-criterion-help-past_sector = Un stage ou un contrat était dans le même secteur ; compté seulement quand le métier n'était pas proche.
match-criterion-words = Mots du titre
match-criterion-help-words = Un mot du titre de l'offre se retrouve dans les métiers visés, dans ce qui a été appris, ou dans le nom d'une entreprise où la personne a été.
match-criterion-distance = Distance
match-criterion-help-distance = Plus c'est près, plus il y a de points. Sans rayon noté : 10 km à pied, en bus ou à vélo, 20 km en cyclomoteur, 40 km en voiture. Avec le frein « Mobilité », ces points comptent pour moitié.
match-criterion-hours = Horaire
match-criterion-help-hours = Les heures de l'offre vont avec ce que la personne accepte. Avec le frein « Garde d'enfants », un horaire de soir, de nuit, tôt le matin, de week-end, en équipes ou coupé compte pour moitié.
match-criterion-language = Langues
match-criterion-help-language = Le niveau demandé est atteint. Avec le frein « Langue » ou « Lecture, écriture, calcul », ces points comptent pour moitié.
match-criterion-driving = Permis de conduire
match-criterion-help-driving = Le permis demandé est là.
match-criterion-vehicle = Véhicule
match-criterion-help-vehicle = La personne a de quoi se déplacer comme demandé.
match-criterion-schooling = Niveau d'études
match-criterion-help-schooling = Le niveau demandé est atteint. Avec le frein « Qualification », ces points comptent pour moitié.
match-criterion-experience = Expérience
match-criterion-help-experience = Les mois demandés sont dans les stages et les contrats notés. Moins de mois notés ne compte pas contre la personne : c'est à demander.

places-help = Qui aura besoin d'une place de stage dans les quatre semaines ou après, à côté des places libres, par secteur et par mois ; ce qui manque le plus est en haut.
places-counting = Une personne compte une fois, au mois où il lui faut une place : elle est en orientation, en formation ou en stage, sa filière prévoit des stages, et aucun n'est prévu ni en cours. Une place compte chaque mois où elle est ouverte, moins celles qui sont prises ; sans nombre noté, elle compte pour une.
places-empty = Rien à montrer pour ces trois mois : aucune place n'est notée, et personne n'en attend une.
places-title = Ce qui manque, secteur par secteur
places-sector = Secteur
places-no-sector = Secteur inconnu
places-gap = { $count ->
    [0] Il ne manque rien
    [one] Il manque { $count } place
   *[other] Il manque { $count } places
}
places-people = { $count ->
    [0] personne n'attend
    [one] { $count } personne
   *[other] { $count } personnes
}
places-free = { $count ->
    [0] aucune place libre
    [one] { $count } place libre
   *[other] { $count } places libres
}
places-nothing = rien
places-cell = { $sector }, { $month }
places-who = Qui en aura besoin
places-which = Quelles places
places-from = à partir du { $date }
places-uncounted = nombre inconnu, compté pour une
places-nobody = Personne.
places-none = Aucune place n'est notée.
places-around = Autour de
places-everywhere = partout
places-within = { $around }, à 20 km au plus
places-close = Fermer
