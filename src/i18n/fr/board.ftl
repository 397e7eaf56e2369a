board-title = Tableau
board-new-person = Nouvelle personne
board-search = Rechercher
board-search-hint = Nom, téléphone, entreprise…
board-search-clear = Vider la recherche
board-found = { $count ->
    [one] { $count } personne trouvée
   *[other] { $count } personnes trouvées
}
board-found-none = Personne ne correspond. Vérifiez l'orthographe ou enlevez un filtre.
board-filters = Filtres
board-filter-mine = Mes dossiers
board-filter-referent = Référent·e
board-filter-track = Filière
board-filter-step = Étape
board-filter-all-referent = tout le monde
board-filter-all-track = toutes
board-filter-all-cohort = tous
board-filter-all-territory = tous
board-filter-all-step = toutes
board-filter-all-status = tous
board-filter-clear = Enlever les filtres
board-column-count = { $count }
board-column-empty = Colonne vide
board-column-hidden = { $count ->
    [one] { $count } personne, masquée par la recherche ou un filtre
   *[other] { $count } personnes, masquées par la recherche ou un filtre
}
board-column-more = Afficher { $count } de plus
board-add = Ajouter
board-add-in = Ajouter une personne : { $column }
board-order = Dans une colonne, l'ordre suit les échéances : ce qui presse est en haut.
board-card-days = { $count } j
board-card-days-long = { $count ->
    [0] depuis aujourd'hui dans cette étape
    [one] depuis { $count } jour dans cette étape
   *[other] depuis { $count } jours dans cette étape
}
board-card-no-referent = sans référent·e
board-card-elsewhere = { $organisation } : { $step }
board-card-incomplete = Dossier incomplet
board-news-late = retard { $count } j
board-news-why = { $matter ->
    [contract_end] à confirmer : après cette date, rien ne compte encore
    [placement_end] à confirmer, puis à évaluer
    [evaluation] à faire tant que l'entreprise s'en souvient
   *[follow_up] sans réponse, le maintien n'est pas confirmé
}
board-news-follow-up = En poste à { $unit ->
    [d] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
   *[m] { $count } mois
} ?
board-news-follow-up-of = { $who ->
    [worker] Personne :
   *[employer] Employeur :
} { $question }
board-news-contract-end = { $late ->
    [yes] Fin du contrat ?
   *[no] Fin du contrat
}
board-news-placement-end = { $late ->
    [yes] Fin du stage ?
   *[no] Fin du stage
}
board-news-evaluation = Stage à évaluer
board-news-silent = { $count ->
    [one] Sans contact depuis { $count } jour
   *[other] Sans contact depuis { $count } jours
}
board-news-more = { $count ->
    [one] { $count } autre en retard
   *[other] { $count } autres en retard
}
board-job = { $sort } depuis le { $date }
board-job-coming = { $sort } dès le { $date }
board-job-milestone = { $months } mois le { $date }
board-job-reached = ✓ { $months } mois
board-job-until = jusqu'au { $date }
board-move-to = Déplacer vers…
board-move-name = Déplacer { $name } vers…
board-moved = { $name } : { $from } → { $to }
board-moved-announce = { $name } change d'étape : « { $from } », puis « { $to } ».
board-moved-many = { $count ->
    [one] { $count } personne déplacée vers « { $to } »
   *[other] { $count } personnes déplacées vers « { $to } »
}
board-drag-over = Au-dessus de { $column }.
board-selected = { $count ->
    [one] { $count } personne sélectionnée
   *[other] { $count } personnes sélectionnées
}
board-select-none = Ne plus sélectionner
board-empty-title = Bienvenue, { $name }
board-empty = { $type ->
    [cisp] Ce tableau suivra chaque stagiaire, de l'accueil jusqu'à l'emploi qui dure. Il est encore vide.
    [mire] Ce tableau suivra chaque candidat·e, de l'accueil jusqu'à l'emploi qui dure. Il est encore vide.
   *[other] Ce tableau suivra chaque personne, de l'accueil jusqu'à l'emploi qui dure. Il est encore vide.
}
board-empty-person = Ajoutez une première personne : son prénom suffit.
board-empty-trello = Importer un tableau Trello
board-empty-example = Ou regardez d'abord à quoi cela ressemble, avec 40 personnes inventées. Vous pouvez les retirer quand vous voulez.
board-load-example = Charger l'exemple
board-example-loaded = { $count ->
    [one] L'exemple est chargé : { $count } personne inventée.
   *[other] L'exemple est chargé : { $count } personnes inventées.
}
board-remove-example = Retirer l'exemple
board-remove-example-ask = Les personnes inventées quittent le tableau, avec tout ce qui a été écrit sur elles. Les autres dossiers ne changent pas.
board-example-removed = L'exemple est retiré.
board-column-shown = { $shown } / { $total }
board-column-masked = { $count ->
    [one] { $count } masqué
   *[other] { $count } masqués
}
board-card-selected = Sélectionnée
board-card-conflicts = { $count ->
    [one] { $count } réponse à choisir
   *[other] { $count } réponses à choisir
}
board-move-of = Déplacer vers… : { $name }
board-filters-active = { $count ->
    [0] Filtres
    [one] Filtres : { $count } actif
   *[other] Filtres : { $count } actifs
}
board-results = Premiers résultats
board-example-here = L'exemple est au tableau : ces personnes sont inventées.
board-card-lacking = à compléter
board-placement-searching = Stage { $number } : à trouver
board-placement-before = Stage { $number } : dans { $days } j
board-placement-running = Stage { $number } : jour { $days }
board-placement-begins = { $days ->
    [one] Stage { $number } : commence dans { $days } jour
   *[other] Stage { $number } : commence dans { $days } jours
}
board-placement-begun = { $days ->
    [0] Stage { $number } : commence aujourd'hui
    [one] Stage { $number } : commencé il y a { $days } jour
   *[other] Stage { $number } : commencé il y a { $days } jours
}
board-placement-to-confirm = Stage { $number } : fin à confirmer
board-placement-to-evaluate = Stage { $number } : à évaluer
board-placement-done = Stage { $number } ✓
board-placement-stopped = Stage { $number } : arrêté
board-news-agreement = Accord à renouveler : { $organisation }
