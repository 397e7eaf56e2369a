# La liste « Qualité des données » : ce qui manque, et ce que cela change.
quality-title = Qualité des données
quality-help = Ce qui manque ou reste à vérifier, rangé selon ce que cela change. Chaque ligne mène à l'endroit où la compléter ; ce qui doit rester tel quel s'accepte, avec une raison.
quality-none = Rien à compléter : les chiffres reposent sur des dossiers complets.
quality-reading = { $count ->
    [0] Lecture des dossiers…
    [one] Lecture des dossiers : encore { $count }…
   *[other] Lecture des dossiers : encore { $count }…
}
quality-stake-refused = { $count ->
    [0] Aucun dossier ne serait refusé au rapport
    [one] { $count } dossier serait refusé au rapport
   *[other] { $count } dossiers seraient refusés au rapport
}
quality-stake-uncounted = { $count ->
    [0] Aucun emploi ne manquerait dans les chiffres
    [one] { $count } emploi ne compterait pas
   *[other] { $count } emplois ne compteraient pas
}
quality-stake-uncalled = { $count ->
    [0] Aucun appel à 6 mois sans téléphone
    [one] { $count } appel à 6 mois sans téléphone
   *[other] { $count } appels à 6 mois sans téléphone
}
quality-stake-unknown = { $count ->
    [0] Aucune suite ne serait comptée comme inconnue
    [one] { $count } suite serait comptée comme inconnue
   *[other] { $count } suites seraient comptées comme inconnues
}
quality-stake-twice = { $count ->
    [0] Rien ne risque d'être compté deux fois
    [one] { $count } risque de double comptage
   *[other] { $count } risques de double comptage
}
quality-stake-nobody = { $count ->
    [0] Chaque dossier a sa ou son référent·e
    [one] { $count } dossier que personne ne suit
   *[other] { $count } dossiers que personne ne suit
}
quality-matter-birth_year = { $count ->
    [0] Année de naissance : rien à compléter
    [one] { $count } dossier sans année de naissance : sa tranche d'âge reste inconnue
   *[other] { $count } dossiers sans année de naissance : leur tranche d'âge reste inconnue
}
quality-matter-schooling = { $count ->
    [0] Niveau scolaire à l'entrée : rien à compléter
    [one] { $count } dossier sans niveau scolaire à l'entrée
   *[other] { $count } dossiers sans niveau scolaire à l'entrée
}
quality-matter-proof = { $count ->
    [0] Preuve d'éligibilité : rien à compléter
    [one] { $count } dossier sans preuve d'éligibilité vue
   *[other] { $count } dossiers sans preuve d'éligibilité vue
}
quality-matter-contract = { $count ->
    [0] Contrats : rien à compléter
    [one] { $count } contrat sans type ou sans début : il n'entre dans aucun chiffre
   *[other] { $count } contrats sans type ou sans début : ils n'entrent dans aucun chiffre
}
quality-matter-six_months = { $count ->
    [0] Suivis à 6 mois : rien à compléter
    [one] { $count } premier contrat sans réponse à 6 mois
   *[other] { $count } premiers contrats sans réponse à 6 mois
}
quality-matter-phone = { $count ->
    [0] Téléphones : rien à compléter
    [one] { $count } appel à 6 mois approche, sans téléphone
   *[other] { $count } appels à 6 mois approchent, sans téléphone
}
quality-matter-exit = { $count ->
    [0] Sorties : rien à compléter
    [one] { $count } sortie dont la suite est inconnue
   *[other] { $count } sorties dont la suite est inconnue
}
quality-matter-evaluation = { $count ->
    [0] Évaluations : rien à compléter
    [one] { $count } stage terminé sans évaluation
   *[other] { $count } stages terminés sans évaluation
}
quality-matter-suggested = { $count ->
    [0] Évaluations proposées : rien à compléter
    [one] { $count } évaluation proposée dont la date est passée
   *[other] { $count } évaluations proposées dont la date est passée
}
quality-matter-planned_end = { $count ->
    [0] Fins prévues : rien à confirmer
    [one] { $count } fin prévue est passée sans être confirmée
   *[other] { $count } fins prévues sont passées sans être confirmées
}
quality-matter-overlap = { $count ->
    [0] Périodes qui se chevauchent : rien à vérifier
    [one] { $count } chevauchement de contrats ou de stages
   *[other] { $count } chevauchements de contrats ou de stages
}
quality-matter-alike = { $count ->
    [0] Mêmes noms : rien à vérifier
    [one] { $count } paire de dossiers au même nom
   *[other] { $count } paires de dossiers au même nom
}
quality-matter-referent = { $count ->
    [0] Référent·e : rien à compléter
    [one] { $count } dossier sans référent·e
   *[other] { $count } dossiers sans référent·e
}
quality-mend-birth_year = Noter l'année
quality-mend-schooling = Noter le niveau scolaire
quality-mend-proof = Noter la preuve
quality-mend-contract = Compléter le contrat
quality-mend-six_months = Noter la réponse
quality-mend-phone = Ajouter un téléphone
quality-mend-exit = Noter la suite
quality-mend-evaluation = Noter l'évaluation
quality-mend-suggested = Noter l'évaluation
quality-mend-planned_end = Confirmer la fin
quality-mend-overlap = Vérifier les dates
quality-mend-alike = Comparer les dossiers
quality-mend-referent = Choisir un·e référent·e
quality-others = { $count ->
    [0] Tout est montré
    [one] Montrer l'autre ligne
   *[other] Montrer les { $count } autres
}
quality-accept = Laisser tel quel
quality-reason = Pourquoi laisser tel quel
quality-reason-help = La raison reste dans le dossier, avec votre nom et la date.
quality-accepted = { $count ->
    [0] Rien n'est laissé tel quel
    [one] { $count } ligne laissée telle quelle
   *[other] { $count } lignes laissées telles quelles
}
quality-kept = { $reason } ({ $name }, { $date })
quality-kept-plain = Laissé tel quel par { $name }, { $date }
quality-take-back = Remettre dans la liste
quality-whose = Dossiers suivis par
quality-everybody = Tout le monde
quality-of = { $name } ({ $count })
