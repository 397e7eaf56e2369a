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
results-days = Autres dates, ou tel que connu un autre jour
results-from = Du
results-to = Au
results-known = Tel que connu le
results-known-help = Les chiffres comme ils étaient ce jour-là : ce qui a été noté après ne compte pas. Laissez vide pour tout compter.
results-known-told = Chiffres tels que connus le { $date } : ce qui a été noté après ne compte pas.
results-known-now = Tout compter
results-known-all = tout ce qui est noté à ce jour
results-days-wrong = Il faut deux dates, la première avant la deuxième.
results-show = Montrer ces chiffres
results-slice = Pour qui
results-contents = Sommaire des résultats
results-tiles = Les chiffres principaux
results-how = Comment est-ce compté ?
results-percent = { $share } %
results-share = { $share } ({ $part } sur { $of })
results-share-none = { $part } sur { $of }
results-of = sur { $of }
results-rate = { $share } (encore { $of } en observation)
results-nothing = –
results-figure = { $row }, { $column }
results-open = { $number } : { $what }. Voir la liste
results-list-title = { $number } : { $what }
results-close = Fermer la liste
results-erased = dossier effacé
results-targets = Objectifs de l'année
results-targets-of = Objectifs de { $year }
results-targets-help = Ce que vous vous êtes engagés à atteindre dans l'année. L'objectif s'écrit ensuite à côté du chiffre.
results-target-none = pas d'objectif
results-sheet = Rapport d'activités
results-beside = { $what } : { $number }
results-files = Emporter le rapport
results-files-help = Ces fichiers nomment vos collègues et des entreprises, jamais les personnes que vous accompagnez. Rien ne les ferme. Dans la version à partager, les nombres de 1 à 4 sont masqués, et ceux par lesquels on les retrouverait.
results-file-workbook = Excel
results-file-table = CSV
results-file-json = JSON
results-file-shared = Version à partager
results-file-made = Fichier fait : { $file }. Vous le trouvez dans vos téléchargements.
results-counts = Chiffres à comparer
results-counts-help = Pour comparer avec d'autres organisations : des nombres seuls, sans aucun nom, les petits masqués.
results-changes = Différences avec ce qui était connu le { $date }
results-changes-none = Rien de ce qui a été noté depuis ne change ces chiffres.
results-change-enters = compte aujourd'hui
results-change-leaves = ne compte plus
results-change-figure = { $table } : { $row }, { $column }
results-change-fact = { $what } du { $on }, noté le { $at }
results-change-time = Rien n'a été noté depuis : seul le temps a passé.
results-picture-funnel = { $hired } personnes sur { $accompanied } accompagnées ont commencé un premier contrat, soit { $share }
results-picture-steps = À l'étape « { $step } », la moitié des personnes sont là depuis { $days } jours ou plus ; celles qui en sont sorties y étaient restées { $usual } jours
results-picture-steps-none = Aucune étape ne dure aujourd'hui plus longtemps que d'habitude
results-picture-steps-help = La barre : depuis combien de jours sont là les personnes présentes (médiane). Le trait : combien de jours y étaient restées celles qui en sont sorties (médiane).
results-picture-stay = { $days } ; d'habitude { $usual }
results-picture-obstacles = { $solved } freins levés dans la période, { $there } encore présents à la fin
results-picture-obstacle = { $solved } levés, { $there } présents
results-part-solved = levé dans la période
results-part-there = présent à la fin
results-part-hired = suivi d'un emploi dans les 90 jours
results-part-not-hired = sans emploi dans les 90 jours, ou pas connu
results-picture-staying-unknown = Trop peu de recul pour dire combien de personnes sont encore en emploi après six mois
results-picture-staying-track = Selon la filière, de { $low } à { $high } personnes sur 100 sont encore en emploi après six mois
results-picture-staying-contract = Selon le premier contrat, de { $low } à { $high } personnes sur 100 sont encore en emploi après six mois
results-picture-staying-public = Selon le public, de { $low } à { $high } personnes sur 100 sont encore en emploi après six mois
results-picture-staying-help = En mois depuis le premier jour d'emploi. Un petit trait : une personne encore en emploi le dernier jour que l'on connaît. Au plus quatre courbes, celles du plus de personnes.
results-picture-observed = Encore observées
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
results-target = { $number } sur { $target } visés
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
    [0] C'est de { $place } que viennent le plus de personnes
    [one] C'est de { $place } que viennent le plus de personnes : { $count }
   *[other] C'est de { $place } que viennent le plus de personnes : { $count }
}
results-picture-others = { $count ->
    [0] Toutes les communes sont dessinées.
    [one] { $count } autre commune est dans le tableau.
   *[other] { $count } autres communes sont dans le tableau.
}
results-picture-workload = { $count ->
    [0] Personne ne suit plus de { $reference } personnes, le repère
    [one] { $count } collègue suit plus de { $reference } personnes, le repère
   *[other] { $count } collègues suivent plus de { $reference } personnes, le repère
}
results-change-more = { $count ->
    [0] Aucun autre chiffre.
    [one] Et { $count } autre chiffre.
   *[other] Et { $count } autres chiffres.
}
deed-report = Rapport exporté
