# The fuller project of a dossier: mobility, languages, proofs, situation, obstacles and what was agreed.

project-practical = Mobilité et disponibilité
project-radius = { $count } km
project-no-limit = aucune limite
project-available = Disponibilité
available-full = temps plein accepté
available-three_quarters = trois quarts temps accepté
available-half = mi-temps accepté
available-few_hours = quelques heures acceptées
available-full_time_only = temps plein seulement
available-half_time_only = mi-temps seulement
available-no_weekend = pas le week-end
available-no_shifts = pas en équipes
available-evening_only = en soirée seulement
project-languages = Langues
project-language = Langue
project-spoken = oral { $level }
project-written = écrit { $level }
project-language-way = { $count ->
    [0] { $from } → { $to } en moins d'un mois
    [one] { $from } → { $to } en { $count } mois
   *[other] { $from } → { $to } en { $count } mois
}
project-language-entries = { $count ->
    [one] { $count } date notée
   *[other] { $count } dates notées
}
project-proofs = Acquis et preuves
project-diplomas = Diplômes
project-diploma-add = Diplôme
project-skills = Compétences
project-skill-add = Compétence
project-end-proofs = Attestations de fin
project-end-proof-add = Attestation de fin
project-experiences = Expérience acquise
project-experience-add = Expérience
project-situation = Situation
project-status-day = Statut valable depuis le
project-status-on = { $status }, depuis le { $date }
project-forem-months = { $count ->
    [one] { $date } (depuis { $count } mois)
   *[other] { $date } (depuis { $count } mois)
}
project-publics = Publics
project-publics-none = Votre liste de publics est encore vide. Elle se complète dans les réglages.
project-schooling-proposed = D'après le diplôme, le niveau scolaire serait { $level }.
project-schooling-take = Noter ce niveau
project-obstacle-speak = Parler d'un frein
project-obstacle-which = De quoi avez-vous parlé ?
project-obstacle-on = Date
project-action-add = Action convenue
project-action-open = action à préciser
project-seen-by = signalé par : { $by }
project-sheet-state = { $obstacle } : { $state }.
project-sheet-agreed = Convenu : { $agreed }
project-papers-help = Pour les titres et les permis, la date suffit : le document reste chez la personne, et cette date ne quitte jamais votre organisation.
