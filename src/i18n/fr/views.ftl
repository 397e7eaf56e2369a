views-switch = Affichage
views-board = Tableau
views-list = Liste
views-axis-referent = Référent·e
views-axis-filiere = Filière
views-axis-groupe = Groupe
views-axis-territoire = Territoire
views-without-referent = Sans référent·e
views-without-filiere = Sans filière
views-without-groupe = Sans groupe
views-without-territoire = Sans territoire
views-group-by = Grouper par
views-group-none = rien
views-group-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
views-group-only = Ne montrer que ce groupe
views-sort-by = Trier par
views-sort-board = ordre du tableau
views-sort-falling = { $name }, en sens inverse
views-matrix = Qui suit qui
views-matrix-caption = Nombre de personnes par référent·e et par étape. Cliquez sur un chiffre pour voir ses cartes.
views-total = Total
views-all-steps = toutes les étapes
views-matrix-cell = { $count ->
    [one] { $count } personne : { $referent }, { $step }
   *[other] { $count } personnes : { $referent }, { $step }
}
views-saved = Vues enregistrées
views-saved-none = Aucune vue enregistrée pour l'instant
views-keep = Enregistrer ou retirer une vue…
views-keep-title = Enregistrer cette vue
views-keep-intro = Les filtres, l'ordre et les groupes actuels sont enregistrés sous un nom, sur cet appareil seulement. Si le nom est déjà pris, l'ancienne vue est remplacée.
views-name = Nom de la vue
views-remove = Retirer la vue { $name }
views-ageing-longer = { $count ->
    [one] depuis { $count } jour dans cette étape, c'est long
   *[other] depuis { $count } jours dans cette étape, c'est long
}
views-ageing-much-longer = { $count ->
    [one] depuis { $count } jour dans cette étape, c'est très long
   *[other] depuis { $count } jours dans cette étape, c'est très long
}
views-paused = En pause
views-signs = Signes et étiquettes
views-axis-public = Public
views-axis-partenaire = Partenaire
views-without-public = Sans public
views-without-partenaire = Sans partenaire
views-axis-statut = Statut à l'entrée
views-without-statut = Statut inconnu
workload-title = Charge de travail
workload-see = Charge de travail de l'équipe
workload-help = Combien de personnes chaque collègue suit, sans les parcours terminés ni les maintiens atteints, ramené à un temps plein. Le repère est de { $count } : l'objectif de 2009 des MIRE (au moins 20 par membre du personnel), à vérifier. Il se règle plus bas, dans « Délais et seuils ».
workload-held = { $count ->
    [one] { $count } personne, temps de travail { $quota } %
   *[other] { $count } personnes, temps de travail { $quota } %
}
workload-below = { $full } pour un temps plein : sous le repère de { $count }.
workload-at = { $full } pour un temps plein : au repère.
workload-above = { $full } pour un temps plein : au-dessus du repère de { $count }.
workload-nobody-new = Ne prend pas de nouvelle personne.
workload-suggestion = Le plus de place : { $name } ({ $full } pour un temps plein), puis { $other } ({ $next }).
workload-choose = Choisir { $name }
