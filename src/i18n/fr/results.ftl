## Les résultats

results-print = Imprimer le rapport
results-help = Chaque chiffre vient de faits datés. Ouvrez-le pour voir qui il compte ; « Comment est-ce compté ? » dit la règle. Ce qui n'est pas noté reste « inconnu ».
results-choice = Ce que l'on regarde
results-period = Période
results-quarter = Trimestre { $quarter } de { $year }
results-free = autres dates
results-by = Pour
results-by-referent = Référent·e
results-by-track = Filière
results-by-territory = Territoire
results-by-cohort = Groupe
results-by-partner = Partenaire
results-by-public = Public
results-by-age = Âge
results-everybody = tout le monde
results-all-of-them = à choisir
results-set = Âges du FSE
results-set-fse14 = 2014-2020
results-set-fse21 = 2021-2027
results-days = Autres dates, ou chiffres tels que connus un autre jour
results-from = Du
results-to = Au
results-known = Tel que connu le
results-known-help = Les chiffres comme ils étaient ce jour-là : ce qui a été noté après ne compte pas. Laissez vide pour tout compter.
results-known-told = Chiffres tels que connus le { $date } : ce qui a été noté après ne compte pas.
results-known-now = Tout compter
results-known-all = tout ce qui est noté à ce jour
results-days-wrong = Il faut deux dates, la première avant la deuxième.
results-known-wrong = « Tel que connu le » attend un jour passé, comme 31/12/2025. Laissez-le vide pour les chiffres d'aujourd'hui.
results-show = Montrer ces chiffres
results-slice = Pour qui
results-contents = Sommaire des résultats
results-tiles = Les chiffres principaux
results-how = Comment est-ce compté ?
results-percent = { $share } %
results-share = { $share } ({ $part } sur { $of })
results-share-none = { $part } sur { $of }
results-of = sur { $of }
results-rate = { $share } (suivi encore en cours : { $of })
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number } : { $what }. Voir la liste
results-list-title = { $number } : { $what }
results-close = Fermer la liste
results-erased = dossier effacé
results-targets = Objectifs de l'année
results-targets-of = Objectifs de { $year }
results-targets-help = Ce que votre organisation s'est engagée à atteindre dans l'année. L'objectif s'écrit ensuite à côté du chiffre.
results-target-none = pas d'objectif
results-sheet = Rapport d'activités
results-beside = { $what } : { $number }
results-files = Emporter le rapport
results-files-help = Ces fichiers nomment vos collègues et des entreprises, jamais les personnes que vous accompagnez. Aucune phrase de passe ne les protège. Dans la version à partager, les nombres de 1 à 4 sont masqués, ainsi que ceux qui permettraient de les retrouver.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Version à partager
results-file-made = Fichier fait : { $file }. Vous le trouvez dans vos téléchargements.
results-counts = Chiffres à comparer
results-counts-help = Pour comparer avec d'autres organisations : des nombres seuls, sans aucun nom, les petits masqués.
results-compare = Comparer avec d'autres organisations
results-compare-help = Ouvrez ici les fichiers « Chiffres à comparer » que d'autres organisations vous ont envoyés. Rien n'en est enregistré : ils sont oubliés quand vous fermez Passerelle.
results-compare-file = Fichiers de chiffres reçus
results-compare-refused = « { $file } » n'a pas été ajouté. { $reason }
results-compare-own = Ce fichier vient de votre propre organisation : ses chiffres sont déjà ici. Rien n'a été changé. Choisissez celui d'une autre organisation.
results-compare-part = Ce fichier ne compte qu'une partie des personnes : la comparaison serait fausse. Rien n'a été changé. Demandez à cette organisation les chiffres de tout le monde.
results-compare-everybody = Pour comparer, affichez d'abord les chiffres de tout le monde.
results-compare-when = Du { $from } au { $to } ; chiffres établis le { $made }.
results-compare-known = Tels que connus le { $date }.
results-compare-other-days = Ces chiffres portent sur d'autres jours que les vôtres : ils ne sont pas dans la comparaison.
results-compare-same-days = Afficher mes chiffres de ces jours-là
results-compare-drop = Retirer
results-compare-note = Chaque organisation compte les personnes qu'elle accompagne : une personne suivie par deux d'entre elles est comptée deux fois. Les nombres de 1 à 4 sont masqués, les vôtres aussi ; un total qui en contient s'écrit « au moins ».
results-compare-workbook = Comparaison en Excel
results-compare-sum = Toutes ensemble
results-compare-sum-of = Toutes ensemble : { $what }
results-compare-each = Chacune
results-compare-together = { $count ->
    [one] Ensemble : { $count } organisation
   *[other] Ensemble : { $count } organisations
}
results-changes = Différences avec ce qui était connu le { $date }
results-changes-none = Rien de ce qui a été noté depuis ne change ces chiffres.
results-change-enters = compte aujourd'hui
results-change-leaves = ne compte plus
results-change-figure = { $table } : { $row }, { $column }
results-change-fact = { $what } du { $on }, noté le { $at }
results-change-time = Rien n'a été noté depuis : seul le temps a passé.
results-picture-funnel = { $count ->
    [0] Parmi les { $accompanied } personnes accompagnées, aucune n'a commencé un premier contrat
    [one] Parmi les personnes accompagnées, { $hired } sur { $accompanied } a commencé un premier contrat, soit { $share }
   *[other] Parmi les personnes accompagnées, { $hired } sur { $accompanied } ont commencé un premier contrat, soit { $share }
}
results-picture-steps = { $days ->
    [one] À l'étape « { $step } », la moitié des personnes sont là depuis { $days } jour ou plus ; celles qui en sont sorties y étaient restées { $usual }
   *[other] À l'étape « { $step } », la moitié des personnes sont là depuis { $days } jours ou plus ; celles qui en sont sorties y étaient restées { $usual }
}
results-picture-steps-none = Aucune étape ne dure aujourd'hui plus longtemps que d'habitude
results-picture-steps-help = La barre : depuis combien de jours sont là les personnes présentes (médiane). Le trait : combien de jours y étaient restées celles qui en sont sorties (médiane).
results-picture-stay = { $days } ; d'habitude { $usual }
results-picture-obstacles = Freins levés dans la période : { $solved } ; encore présents à la fin : { $there }
results-picture-obstacle = levés : { $solved } ; présents : { $there }
results-part-solved = levé dans la période
results-part-there = présent à la fin
results-part-hired = suivi d'un emploi dans les 90 jours
results-part-not-hired = sans emploi dans les 90 jours, ou inconnu
results-picture-staying-unknown = Trop peu de recul pour dire combien de personnes sont encore en emploi après six mois
results-picture-staying-track = Selon la filière, de { $low } à { $high } personnes sur 100 sont encore en emploi après six mois
results-picture-staying-contract = Selon le premier contrat, de { $low } à { $high } personnes sur 100 sont encore en emploi après six mois
results-picture-staying-public = Selon le public, de { $low } à { $high } personnes sur 100 sont encore en emploi après six mois
results-picture-staying-track-same = { $low ->
    [0] Quelle que soit la filière, personne n'est encore en emploi après six mois
    [one] Quelle que soit la filière, { $low } personne sur 100 est encore en emploi après six mois
   *[other] Quelle que soit la filière, { $low } personnes sur 100 sont encore en emploi après six mois
}
results-picture-staying-contract-same = { $low ->
    [0] Quel que soit le premier contrat, personne n'est encore en emploi après six mois
    [one] Quel que soit le premier contrat, { $low } personne sur 100 est encore en emploi après six mois
   *[other] Quel que soit le premier contrat, { $low } personnes sur 100 sont encore en emploi après six mois
}
results-picture-staying-public-same = { $low ->
    [0] Quel que soit le public, personne n'est encore en emploi après six mois
    [one] Quel que soit le public, { $low } personne sur 100 est encore en emploi après six mois
   *[other] Quel que soit le public, { $low } personnes sur 100 sont encore en emploi après six mois
}
results-picture-staying-help = En mois depuis le premier jour d'emploi. Un petit trait : une personne encore en emploi le dernier jour que l'on connaît. Au plus quatre courbes : celles qui comptent le plus de personnes.
results-picture-observed = Encore suivies
results-days-of = { $count ->
    [0] { $count } jour
    [one] { $count } jour
   *[other] { $count } jours
}
results-list-things = { $count ->
    [0] chez { $count } personne
    [one] chez { $count } personne
   *[other] chez { $count } personnes
}
results-target = { $number } sur un objectif de { $target }
results-picture-staying = { $low ->
    [0] { $low } personne sur 100 engagées est encore en emploi après six mois
    [one] { $low } personne sur 100 engagées est encore en emploi après six mois
   *[other] { $low } personnes sur 100 engagées sont encore en emploi après six mois
}
results-picture-moves = { $count ->
    [0] Le passage le plus fréquent va de « { $from } » à « { $to } »
    [one] Le passage le plus fréquent va de « { $from } » à « { $to } » : { $count } personne
   *[other] Le passage le plus fréquent va de « { $from } » à « { $to } » : { $count } personnes
}
results-picture-moves-help = { $count ->
    [0] À droite, les passages vers l'avant ; à gauche, les retours.
    [one] À droite, les passages vers l'avant ; à gauche, les retours. { $count } passage plus rare est dans le tableau seulement.
   *[other] À droite, les passages vers l'avant ; à gauche, les retours. { $count } passages plus rares sont dans le tableau seulement.
}
results-picture-placements = { $share ->
    [0] { $share } stage terminé sur 100 est suivi d'un emploi dans les 90 jours
    [one] { $share } stage terminé sur 100 est suivi d'un emploi dans les 90 jours
   *[other] { $share } stages terminés sur 100 sont suivis d'un emploi dans les 90 jours
}
results-picture-places = { $count ->
    [0] Localité d'où viennent le plus de personnes : { $place }
    [one] Localité d'où viennent le plus de personnes : { $place } ({ $count } personne)
   *[other] Localité d'où viennent le plus de personnes : { $place } ({ $count } personnes)
}
results-picture-others = { $count ->
    [0] Toutes les localités sont dessinées.
    [one] { $count } autre localité est dans le tableau.
   *[other] { $count } autres localités sont dans le tableau.
}
results-picture-workload = { $count ->
    [0] Personne ne suit plus de { $reference } personnes (le repère)
    [one] { $count } collègue suit plus de { $reference } personnes (le repère)
   *[other] { $count } collègues suivent plus de { $reference } personnes (le repère)
}
results-change-more = { $count ->
    [0] Aucun autre chiffre.
    [one] Et { $count } autre chiffre.
   *[other] Et { $count } autres chiffres.
}
deed-report = Rapport exporté
## Les chiffres du rapport : sections, tableaux, définitions

results-section-organisation = Organisation et période
results-section-public = Le public à l'entrée
results-section-path = Le parcours
results-section-placements = Stages et entreprises
results-section-exits = Sorties et emploi
results-section-retention = Maintien dans l'emploi
results-section-exchanges = Échanges avec les partenaires
results-section-quality = Qualité des données et limites
results-table-main = De l'accompagnement à l'emploi qui dure
results-table-volume = Volume d'activité
results-table-age = Âge
results-table-schooling = Niveau d'études
results-table-status = Statut à l'entrée
results-table-neet = Jeunes ni en emploi ni en formation (NEET)
results-table-newcomer = Primo-arrivants
results-table-public = Publics
results-table-track = Filières
results-table-territory = Territoires
results-table-locality = Localités
results-table-funnel = Part des personnes qui arrivent à l'emploi
results-table-steps = Durée de chaque étape
results-table-moves = Passages d'une étape à l'autre
results-table-obstacles = Freins
results-table-hours = Heures par catégorie
results-table-hours-track = Heures par filière
results-table-placements = Stages
results-table-placements-type = Stages par type
results-table-placements-goal = Stages par but
results-table-placements-sector = Stages par secteur
results-table-placements-company = Stages par entreprise
results-table-exits = Sorties
results-table-outcomes = Suites du parcours à la sortie
results-table-exits-track = Sorties par filière
results-table-exits-nil = Filières sans sortie positive
results-table-end-codes = Motifs de fin (à vérifier)
results-table-contracts = Contrats durables à la signature
results-table-contract-sorts = Contrats par type
results-table-boomerang = Retour au CPAS après un article 60
results-table-fse = Fonds social européen
results-table-fse-age = Fonds social européen : âge à l'entrée
results-table-retention = Encore en emploi après 1, 3 et 6 mois
results-table-survival = Combien de temps l'emploi dure
results-table-exchanges = Fichiers par partenaire
results-table-unknown = Ce qui est inconnu
results-table-follow-ups = Suivis dans l'emploi
results-table-workload = Personnes suivies par référent·e
results-table-exits-note = Dans le secteur, on n'est pas d'accord sur le nombre de sorties auquel comparer les sorties positives : les deux parts sont données, avec les suites inconnues à côté.
results-table-exits-nil-note = Une suite inconnue peut encore se révéler positive.
results-table-end-codes-note = Correspondance proposée, à vérifier avec l'administration avant de l'utiliser.
results-table-public-note = Une personne peut avoir plusieurs publics : les lignes ne s'additionnent pas.
results-table-neet-note = « Oui » si le dossier porte un public dont le nom contient un mot qui commence par « NEET » ; sinon, « Inconnu ».
results-table-contract-sorts-note = Une personne peut avoir des contrats de plusieurs types : la colonne des personnes ne s'additionne pas.
results-table-survival-note = Une personne dont on ne connaît pas la fin d'emploi compte aussi longtemps qu'on l'a suivie (estimation de Kaplan et Meier).
results-table-fse-note = En cas de retour, la première entrée et la dernière sortie comptent. Ce que le Fonds demande et qui n'est pas noté ici n'est pas compté.
results-table-steps-note = Chaque passage dans une étape compte avec ses propres jours, y compris après un retour en arrière.
results-table-workload-note = Compte les personnes suivies le dernier jour de la période ; les données manquantes, elles, comptent toutes les personnes accompagnées dans la période.
results-i1 = Personnes accompagnées
results-i1-definition = Chaque personne qui a eu au moins un jour de la période dans une étape qui vient après l'orientation et avant la sortie : « Formation », « Stage en entreprise », « Vers l'emploi », « Contrat CPAS », « À l'emploi » ou « Maintien ». Une personne compte une fois, même si elle est partie puis revenue. Ce nombre vient des étapes notées, avec leur date.
results-i2 = Premier contrat
results-i2-definition = Parmi les personnes accompagnées, celles dont le tout premier contrat qui compte comme emploi a commencé dans la période. Un article 60 ou 61 et la formation d'un PFI n'en sont pas ; un temps partiel et un intérim en sont. Vient de la date de début des contrats ; un contrat prévu qui n'a pas commencé ne compte pas.
results-i3a = Insertion au sens du décret
results-i3a-definition = Parmi les personnes accompagnées, celles qui ont atteint dans la période trois mois chez un même employeur, ou six mois chez plusieurs (décret du 13 décembre 2023, article 1), si un « oui » à un suivi ou une fin confirmée le montre. Une interruption qui ne dépasse pas le réglage de l'organisation ne coupe pas cette durée. Vient des contrats et des réponses aux suivis.
results-i3b = À l'emploi depuis plus de 6 mois
results-i3b-definition = Parmi les personnes accompagnées, celles dont l'emploi, d'un contrat à l'autre, a dépassé six mois (réglage de l'organisation) dans la période, si un « oui » à un suivi ou une fin confirmée le montre. Ce que rien ne confirme encore est compté à part. Vient des contrats et des réponses aux suivis.
results-i4 = Contrats durables à la signature
results-i4-definition = Parmi les contrats qui comptent comme emploi et ont commencé dans la période, ceux qui sont sans fin prévue (CDI) ou convenus pour six mois au moins. Les contrats sont comptés, puis les personnes à part. Vient du type, du début et de la fin prévue des contrats.
results-i5 = Sorties positives
results-i5-definition = Personnes sorties dans la période vers un emploi ou une formation qualifiante. Première part : parmi les sorties terminées dont la suite est connue, donc sans les arrêts du parcours, les raisons personnelles, les déménagements ni les suites inconnues. Deuxième part : parmi toutes les sorties. Le passage à un·e collègue ou à un partenaire n'est pas une sortie. Une personne sortie deux fois compte pour sa dernière sortie. Vient de l'étape « Sortie » et de la suite notée.
results-i6 = Poursuite en formation
results-i6-definition = Personnes sorties dans la période vers une formation, qualifiante ou autre, avec les deux mêmes parts que pour les sorties positives.
results-i7 = Heures
results-i7-definition = Heures faites et heures assimilées des mois qui commencent dans la période. Ce qui est prévu, excusé, absent ou non encodé compte pour 0. Une valeur encodée à la main remplace le calcul. Vient des présences, des stages, des entretiens, des contrats article 60 et des absences assimilées.
results-i8 = Stages
results-i8-definition = Stages commencés et finis dans la période. Mené à terme : terme normal, engagement ou départ en formation. Évalué à temps : après la fin, dans le délai fixé dans les réglages. Suivi d'un emploi : un contrat qui compte comme emploi a commencé après le début du stage, au plus tard 90 jours après sa fin. Un stage prévu qui n'a pas commencé ne compte pas. Vient des stages, des évaluations et des contrats.
results-i9 = Retour au CPAS
results-i9-definition = Parmi les contrats article 60 finis dans la période, et depuis six mois au moins, ceux après lesquels la personne est sortie vers le CPAS dans les six mois. Trop récent : compté à part. Vient de la fin confirmée des contrats et de la suite notée à la sortie.
results-i10 = Public accompagné
results-i10-definition = Les personnes accompagnées par âge (année de naissance), niveau d'études, statut à l'entrée, public et lieu, tels qu'ils étaient le dernier jour de la période où elles étaient accompagnées. Ce qui n'est pas noté reste « inconnu ».
results-i11 = Qualité du suivi
results-i11-definition = Suivis dans l'emploi prévus dans la période : réponse reçue à temps (sept jours au plus après leur date), en retard ou pas du tout ; personnes sans contact depuis plus longtemps que le rythme de leur étape ; preuves d'éligibilité vues.
results-i12 = Personnes suivies
results-i12-definition = Personnes ni sorties ni arrivées à l'étape « Maintien » le dernier jour de la période, comptées par référent·e de ce jour-là, à côté du repère du secteur.
results-age-0-24 = Moins de 25 ans
results-age-25-54 = 25 à 54 ans
results-age-0-17 = Moins de 18 ans
results-age-18-29 = 18 à 29 ans
results-age-30-54 = 30 à 54 ans
results-age-55 = 55 ans et plus
results-end-c01 = C01 · emploi
results-end-c02 = C02 · formation dans le parcours d'insertion
results-end-c03 = C03 · formation hors du parcours d'insertion
results-end-c04 = C04 · aide à la recherche d'emploi
results-end-c05 = C05 · autre type d'action
results-end-c06 = C06 · suite inconnue
results-column-number = Nombre
results-column-share = Part
results-column-of-accompanied = Part des personnes accompagnées
results-column-of-hired = Part des premiers contrats
results-column-was-there = Personnes passées par l'étape
results-column-left-step = Personnes qui ont quitté l'étape
results-column-median = Durée médiane
results-column-there-at-end = Encore là à la fin
results-column-median-so-far = Durée médiane jusqu'ici
results-column-there-before = Présents la veille
results-column-noted = Notés dans la période
results-column-solved = Levés dans la période
results-column-done = Heures faites
results-column-assimilated = Heures assimilées
results-column-started = Commencés
results-column-ended = Finis
results-column-completed = Menés à terme
results-column-evaluated = Évalués à temps
results-column-hired = Suivis d'un emploi
results-column-of-known = Part des sorties terminées à suite connue
results-column-of-exits = Part de toutes les sorties
results-column-before-end = Avant la fin prévue
results-column-at-end = À la fin prévue ou après
results-column-end-unknown = Sans fin prévue
results-column-left = Sorties
results-column-positive = Positives
results-column-outcome-unknown = Suite inconnue
results-column-contracts = Contrats
results-column-durable = Durables à la signature
results-column-persons = Personnes
results-column-still = Encore en emploi
results-column-lost = Ne sont plus en emploi
results-column-not-known = Inconnu
results-column-too-soon = Trop tôt pour le dire
results-column-of-known-work = Part de celles dont on le sait
results-column-people = Personnes
results-column-ended-work = Fin d'emploi connue
results-column-1m = Encore en emploi à 1 mois
results-column-3m = Encore en emploi à 3 mois
results-column-6m = Encore en emploi à 6 mois
results-column-12m = Encore en emploi à 12 mois
results-column-sent = Envoyés
results-column-received = Reçus par le partenaire
results-column-settled = Classés sans reçu
results-column-persons-sent = Personnes dans ces fichiers
results-column-reference = Repère du secteur
results-row-hired-outside = Premier contrat hors accompagnement
results-row-inserted-unconfirmed = Insertion au sens du décret, pas encore confirmée
results-row-retained-unconfirmed = Plus de 6 mois, pas encore confirmés
results-row-retained-since = Premiers contrats de la période qui ont depuis dépassé 6 mois
results-row-came = Personnes entrées
results-row-came-again = dont revenues
results-row-active = Personnes suivies le dernier jour
results-row-left = Personnes sorties
results-row-proof = Preuve d'éligibilité vue
results-row-yes = Oui
results-row-no = Non
results-row-declined = Ne souhaite pas répondre
results-row-assimilated = Heures assimilées
results-row-placements-started = Stages commencés
results-row-placements-ended = Stages finis
results-row-placements-completed = Stages menés à terme
results-row-placements-unknown = Raison de la fin inconnue
results-row-placements-evaluated = Stages évalués à temps
results-row-placements-hired = Stages suivis d'un emploi dans les 90 jours
results-row-finished-known = Sorties terminées à suite connue
results-row-outcome-unknown = Sorties à suite inconnue
results-row-before-end = Sorties avant la fin prévue
results-row-at-end = Sorties à la fin prévue ou après
results-row-end-unknown = Sorties sans fin prévue notée
results-row-broken-off = Sorties avant la fin (arrêt du parcours, raison personnelle, déménagement)
results-row-contracts = Contrats commencés qui comptent comme emploi
results-row-contract-persons = Personnes qui ont ces contrats
results-row-durable-persons = Personnes avec un contrat durable à la signature
results-row-contracts-unknown = Contrats dont le type est inconnu
results-row-art60-ended = Articles 60 finis depuis six mois au moins
results-row-art60-too-soon = Articles 60 finis depuis moins de six mois
results-row-fse-entries = Entrées (la première)
results-row-fse-exits = Sorties (la dernière)
results-row-fse-searching = À la sortie : aidées ailleurs à chercher un emploi
results-row-fse-training = À la sortie : en formation
results-row-fse-employed = À la sortie : en emploi
results-row-fse-later = Six mois après : en emploi
results-row-fse-later-unknown = Six mois après : inconnu
results-row-1m = Après 1 mois
results-row-3m = Après 3 mois
results-row-6m = Après 6 mois
results-row-no-track = Aucune
results-row-no-birth-year = Sans année de naissance
results-row-no-schooling = Sans niveau d'études
results-row-no-status = Sans statut à l'entrée
results-row-no-locality = Sans localité
results-row-without-track = Sans filière
results-row-no-referent = Sans référent·e
results-row-no-proof = Sans preuve d'éligibilité vue
results-row-erased = Dossiers effacés, connus par mois seulement
results-row-asked = Suivis prévus dans la période
results-row-asked-on-time = Réponse reçue à temps
results-row-asked-late = Réponse reçue en retard
results-row-asked-missed = Sans réponse
results-row-silent = Personnes suivies sans contact depuis trop longtemps
results-row-other-member = Collègue qui n'est plus dans la liste
results-noughts-show = { $count ->
    [0] Montrer toutes les lignes
    [one] Montrer { $count } ligne à zéro
   *[other] Montrer { $count } lignes à zéro
}
results-noughts-hide = Replier les lignes à zéro
results-noughts = { $count ->
    [0] Toutes les lignes sont imprimées.
    [one] { $count } ligne à zéro n'est pas imprimée.
   *[other] { $count } lignes à zéro ne sont pas imprimées.
}
