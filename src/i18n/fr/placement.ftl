# The stages en entreprise of a dossier.

placement-title = Stages en entreprise
placement-add = nouveau stage
placement-empty = Aucun stage pour le moment.
placement-search = Stage à trouver
record-from-to = du { $from } au { $to }
record-from = à partir du { $from }
record-to = jusqu'au { $to }
record-no-dates = dates à préciser
placement-evaluation-add = Évaluation
placement-evaluation-early = Cette date est avant le début du stage.
placement-more = Préciser
placement-visit-add = Visite
placement-stop = Arrêt anticipé
placement-term = Confirmer la fin au { $date }
placement-hours-done = { $done } faites sur { $planned }
placement-hours-only = { $done } faites
placement-visit-told = Visite du { $date } par { $name }
placement-evaluation-told = Évaluation du { $date } · { $by } : { $result }
placement-rebound = Préparer la suite après l'arrêt chez { $company }
placement-rebound-ask =
    { $count ->
        [one] Ajouter une tâche pour préparer la suite, dans { $count } jour
        *[other] Ajouter une tâche pour préparer la suite, dans { $count } jours
    }
rules-keep = Donner une raison
rules-two-sectors = Tous les stages sont dans le même secteur. La filière en demande deux différents.
rules-two-placements = La fin de la filière approche : { $count } stage sur 2 est fait.
rules-end-proof = La filière est finie, sans attestation notée.
rules-reason = Raison du choix
rules-kept = Raison : { $reason } ({ $name }, { $date })
placement-next-evaluation = Prochaine évaluation proposée : { $date }
track-dates = Dates des filières
track-planned = Heures prévues : { $hours }
track-evaluation-told = Évaluation du { $date } : { $result }
placement-rating-told = { $label } : { $rating }
