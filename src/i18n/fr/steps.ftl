# What a step needs, its checklist, and the passages through the organisation.

checklist-title = Pour l'étape « { $step } »
checklist-count = { $done } sur { $count }
checklist-passed = Étape commencée sans tout avoir : { $reason }
consequence-begin = Pour bien commencer
consequence-count = Pour que cela compte dans les rapports
consequence-later = Pour la suite
consequence-none = En ordre
gate-title = Ce qu'il faut pour cette étape
gate-help-training = La filière et sa date de début.
gate-no-track = Votre organisation n'a pas encore de filière : ajoutez-la d'abord dans les réglages.
gate-help-placement = L'entreprise et la date de début. Le reste peut attendre.
gate-help-cpas_contract = Les dates du contrat, pour préparer la suite à temps.
gate-help-hired = Le type de contrat et son premier jour : le suivi dans l'emploi se compte à partir de ce jour.
gate-help-retained = Une réponse au suivi de 6 mois : elle se donne ici.
gate-help-closed = Ce que la personne devient ; « suite inconnue » est une réponse.
gate-pass = Continuer sans, et dire pourquoi
gate-reason = Pourquoi continuer sans ?
gate-complete = Compléter
passage-title = Parcours dans l'organisation
passage-pause = Mettre en pause
passage-resume = Reprendre
passage-paused = En pause
passage-late-move = Noter une étape oubliée
passage-running = Parcours { $number } : depuis le { $from }
passage-ended = Parcours { $number } : du { $from } au { $to }, { $outcome }
passage-before-end = { $count ->
    [one] { $count } jour avant la fin prévue
   *[other] { $count } jours avant la fin prévue
}
passage-at-end = après la fin prévue

# The default points of the checklists.

point-info_given = Information donnée
point-privacy_notice = Information sur les données remise
point-channel_known = Moyen de contact préféré
point-next_appointment = Prochain rendez-vous
point-eligibility = Conditions vérifiées, preuve vue
point-forem_registration = Inscription au Forem faite (revenu d'intégration : 4 semaines)
point-end_of_rights = Date de fin de droit demandée à la personne
point-obstacles_reviewed = Freins abordés
point-goal = Positionnement métier
point-decision = Décision prise
point-two_sectors = Deux secteurs choisis
point-placement_1 = Premier stage
point-placement_2 = Deuxième stage
point-project_written = Projet professionnel écrit
point-theory_licence = Permis théorique, si souhaité
point-track_start = Filière et date de début
point-training_contract = Contrat de formation signé
point-programme = Programme convenu
point-midway_evaluation = Évaluation à mi-parcours
point-hours_up_to_date = Heures à jour
point-placement_planned = Stage prévu
point-skills_validation = Validation des compétences proposée
point-company = Entreprise et dates
point-convention = Convention signée
point-insurance = Assurance en ordre
point-transport = Transport réglé
point-call_day_2 = Appel le deuxième jour
point-mid_visit = Visite en cours de stage
point-three_way_evaluation = Évaluation à trois (stagiaire, entreprise, centre)
point-thanks = Remerciement à l'entreprise
point-mire_convention = Convention avec la MIRE
point-post_description = Description de poste
point-offer_proposed = Offre proposée
point-post_visit = Visite du poste préparée
point-aid_checked = Aide à l'embauche vérifiée
point-cpas_dates = Dates du contrat CPAS
point-cpas_agent = Agent·e du CPAS
point-experience = Expérience notée
point-mire_meeting = Rencontre avec la MIRE, 3 mois avant la fin
point-job_plan = Plan vers l'emploi
point-contract = Type et début du contrat
point-aid_requested = Aide à l'embauche demandée
point-follow_up_7d = Suivi à 1 semaine
point-follow_up_1m = Suivi à 1 mois
point-follow_up_3m = Suivi à 3 mois
point-follow_up_6m = Suivi à 6 mois
point-employer_called = Employeur appelé
point-retained_answer = Réponse au suivi de 6 mois
point-later_news = Accord pour donner des nouvelles plus tard
point-outcome = Suite du parcours
point-outcome_source = Source de cette information
point-papers = Documents remis
