bulk-move = Déplacer…
bulk-referent = Changer de référent·e…
bulk-tag = Ajouter une étiquette…
bulk-task = Ajouter une tâche…
bulk-track = Ajouter une filière…
bulk-cohort = Changer de groupe…
bulk-territory = Changer de territoire…
bulk-pause = Mettre en pause ou reprendre…
bulk-more = Autres actions
bulk-apply = Appliquer
bulk-move-title = { $count ->
    [one] Déplacer { $count } personne
   *[other] Déplacer { $count } personnes
}
bulk-move-all = Pour tout le monde
bulk-move-hint = Vous pouvez donner une autre réponse à chaque personne. Un seul « Annuler » ramène tout le monde.
bulk-people = Chaque personne
bulk-move-of = Étape pour { $name }
bulk-stay = Reste où elle est
bulk-outcome-all = Suite du parcours pour tout le monde
bulk-outcome-of = Suite du parcours pour { $name }
bulk-tally-moved = { $count ->
    [one] { $count } change d'étape
   *[other] { $count } changent d'étape
}
bulk-tally-stayed = { $count ->
    [one] { $count } reste
   *[other] { $count } restent
}
bulk-tally-left = { $count ->
    [one] { $count } sort
   *[other] { $count } sortent
}
bulk-change-title = { $count ->
    [one] { $what } ({ $count } personne)
   *[other] { $what } ({ $count } personnes)
}
bulk-for = { $count ->
    [one] Pour { $count } personne
   *[other] Pour { $count } personnes
}
bulk-for-hint = Décochez les personnes à ne pas changer.
bulk-tag-name = Étiquette
bulk-task-hint = Chaque tâche va à la personne référente du dossier.
bulk-pause-on = Mettre en pause
bulk-pause-off = Reprendre
bulk-changed = { $count ->
    [one] { $count } dossier changé
   *[other] { $count } dossiers changés
}
bulk-select-all = { $count ->
    [one] Sélectionner { $count } personne
   *[other] Sélectionner les { $count } personnes
}
bulk-select-one = Sélectionner { $name }
bulk-select-column = Sélectionner toute la colonne { $column }
bulk-selected = Sélection
bulk-contact = Noter un contact…
bulk-result = Résultat pour tout le monde
bulk-result-of = Résultat pour { $name }
bulk-not-contacted = Pas de contact
bulk-text-help = Le même texte pour tout le monde : rien de propre à une personne.
bulk-next-all = « À faire ensuite » aussi pour les personnes jointes
bulk-next-hint = Sinon, seulement pour les personnes qui n'ont pas été jointes. Chaque tâche va à la personne référente du dossier.
