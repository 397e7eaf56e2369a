# The printable sheets: their screens, and the words on paper.

paper-print = Imprimer
paper-menu = Feuilles à imprimer
paper-back = Retour
paper-hint = Relisez la feuille avant de l'imprimer. Ce qui est en pointillé se complète à la main.
paper-dossier = Dossier
paper-person = Fiche pour la personne
paper-person-title = Mon parcours
paper-presence = Feuille de présence
paper-attendance = Attestation de présence
paper-placement = Convention de stage, résumé
paper-visit = Fiche de visite de stage
paper-printed = Imprimé le { $date } par { $name }, { $organisation }
paper-to-fill = à compléter à la main
paper-signature = Date et signature
paper-name = Nom et prénom
paper-birth-date = Date de naissance
paper-address = Adresse
paper-situation = Situation
paper-training = Formation
paper-agreed = Ce qui est convenu
paper-contacts = Contacts
paper-around = Réseau de la personne
paper-left-out = Les notes privées non cochées, le texte des contacts et les freins qui restent dans l'organisation ne sont pas sur cette feuille.
paper-private-notes = Notes privées à mettre sur cette feuille
paper-path = Mes étapes
paper-goal = Le métier que je vise
paper-done = Ce que j'ai fait
paper-experience = Ce que j'ai appris au travail
paper-proofs = Mes compétences, diplômes et attestations
paper-to-do = Ce qu'il reste à faire
paper-coming = Prochaines dates
paper-milestones = En emploi
paper-next = Prochain rendez-vous
paper-appointment = Jour et heure
paper-place = Lieu
paper-referent = Personne de contact
paper-coming-placement = début du stage chez { $company }
paper-coming-placement-open = début d'un stage
paper-coming-contract = début du travail chez { $employer }
paper-coming-contract-open = début d'un travail
paper-coming-follow-up = nous demandons comment se passe le travail
paper-from = Du
paper-to = Au
paper-attendance-text = { $organisation } atteste la présence de { $name } aux demi-jours suivants, { $when }. Les durées indiquées sont les durées réelles.
paper-attendance-none = Aucune présence n'est notée pour cette période.
paper-day = Jour
paper-time = Durée
paper-no-time = durée non notée
paper-total = Total
paper-sum = { $count ->
    [one] { $count } demi-jour, { $hours }
   *[other] { $count } demi-jours, { $hours }
}
paper-untimed = { $count ->
    [one] La durée de { $count } demi-jour n'est pas notée et ne compte pas.
   *[other] La durée de { $count } demi-jours n'est pas notée et ne compte pas.
}
paper-made-at = Fait à
paper-the-person = La personne
paper-organisation = L'organisation
paper-the-placement = Le stage
paper-company-address = Adresse de l'entreprise
paper-timetable = Horaire
paper-insurance = Assurance, numéro de police
paper-sign-person = La personne
paper-sign-company = L'entreprise
paper-sign-organisation = L'organisation
paper-sign-tutor = Le tuteur ou la tutrice
paper-sign-trainer = Le formateur ou la formatrice
paper-no-placement = Ce dossier n'a pas encore de stage. Notez-le dans le dossier, puis revenez ici.
paper-the-visit = La visite
paper-visit-day = Jour et heure
paper-visit-by = Faite par
paper-visit-met = Personnes rencontrées
paper-visit-next = Prochaine visite
paper-criteria = Points observés
paper-criterion = Point
paper-remarks = Remarques
paper-subject = Matière
paper-copy = Copie pour la personne
paper-held-help = Tout y est, y compris les notes privées et ce qui ne sort jamais : ce papier est pour la personne, et pour elle seule. Remettez-le en main propre.
paper-held-intro = Voici tout ce que { $organisation } a écrit sur vous dans ce programme, au { $date }. Ce papier est à vous.
paper-held-else = Autres informations
paper-held-given = À qui cela a été transmis
paper-held-given-none = Rien n'a été transmis à une autre organisation avec ce programme.
paper-held-given-line = { $organisation }, le { $date } : { $what }
paper-held-kept = Combien de temps c'est gardé
paper-held-rule = { $count ->
    [one] Un dossier est gardé { $count } mois après sa fermeture, ou plus longtemps si une raison est écrite. Ensuite, il est effacé.
   *[other] Un dossier est gardé { $count } mois après sa fermeture, ou plus longtemps si une raison est écrite. Ensuite, il est effacé.
}
paper-held-rights = Ce que vous pouvez demander
paper-held-correct = Quelque chose est faux, ou manque ? Dites-le à la personne qui vous accompagne : elle le corrige avec vous.
paper-held-erase = Vous pouvez demander d'effacer ce dossier. Il ne reste alors que des nombres, sans votre nom. Des informations ont été transmises ? Demandez aussi à l'organisation qui les a reçues de les effacer.
paper-held-withdraw = Vous pouvez retirer un accord de partage à tout moment, sans dire pourquoi.
paper-held-complaint = Si vous pensez que vos données sont mal utilisées, vous pouvez vous adresser à l'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.
paper-held-written = Tout ce qui a été écrit, jour après jour
paper-held-line = { $date }, { $author } : { $said }
paper-held-undone = (annulé depuis)
paper-week = Contacts de la semaine
paper-week-choice = Choix de la semaine
paper-week-none = Aucun contact noté cette semaine.
paper-week-total = Contacts notés : { $count }, dont joint·es : { $reached }, non joint·es : { $missed }. Personnes : { $people }.
paper-week-by-way = Par moyen
paper-week-by-referent = Par référent·e
paper-week-by-person = Par personne
paper-week-way = Moyen
paper-week-noted = Notés
paper-week-reached = Joint·es
paper-week-missed = Non joint·es
paper-week-last = Dernière fois joint·e
paper-week-attempts = Tentatives depuis
paper-week-never = jamais
paper-week-help = Un message laissé ou un appel sans réponse est une tentative. Seul « Joint·e » remet le compte à zéro.
paper-search = Démarches de recherche d'emploi
paper-search-count = { $count ->
    [one] { $count } démarche
   *[other] { $count } démarches
}
paper-search-undated = Sans date
paper-search-sign = La personne
paper-run = Feuille de tournée
paper-run-hour = Heure
paper-run-far = À vol d'oiseau
paper-run-due = À faire
paper-run-task = une tâche
paper-run-besides = { $count ->
    [one] et { $count } rappel à voir dans le dossier
   *[other] et { $count } rappels à voir dans le dossier
}
paper-run-help = Cette feuille voyage : ni freins, ni notes, ni texte des tâches. Le reste est dans les dossiers.
paper-run-destroy = À détruire après usage.
paper-company = Visite dans une entreprise

paper-journey = Mon parcours, en mots simples
paper-journey-since = J'ai commencé ici le { $date }.
paper-journey-done = Ce qui est fait
paper-journey-now = En ce moment
paper-journey-stages = Mes stages
paper-journey-goal = Le métier que je veux faire
paper-journey-coming = Ce qui vient
paper-journey-helps = Qui m'aide
paper-journey-who = Mon contact
paper-journey-phone = Téléphone
paper-journey-stage = Un stage chez { $company }, à partir du { $date }.
paper-journey-stage-open = Un stage, à partir du { $date }.
paper-journey-done-intake = J'ai fait connaissance avec l'équipe.
paper-journey-done-assessment = J'ai fait le point avec l'équipe.
paper-journey-done-orientation = J'ai cherché le métier qui me va.
paper-journey-done-training = J'ai suivi une formation.
paper-journey-done-placement = J'ai fait un stage dans une entreprise.
paper-journey-done-job_search = J'ai cherché un emploi.
paper-journey-done-cpas_contract = J'ai travaillé avec un contrat du CPAS.
paper-journey-done-hired = J'ai trouvé un emploi.
paper-journey-done-retained = J'ai gardé mon emploi.
paper-journey-done-closed = J'ai fini un parcours ici.
paper-journey-now-intake = Je fais connaissance avec l'équipe.
paper-journey-now-assessment = Je fais le point avec l'équipe.
paper-journey-now-orientation = Je cherche le métier qui me va.
paper-journey-now-training = Je suis une formation.
paper-journey-now-placement = Je fais un stage dans une entreprise.
paper-journey-now-job_search = Je cherche un emploi.
paper-journey-now-cpas_contract = Je travaille avec un contrat du CPAS.
paper-journey-now-hired = J'ai un emploi.
paper-journey-now-retained = Je garde mon emploi.
paper-journey-now-closed = J'ai fini mon parcours ici. Je peux revenir.
paper-plan = Plan d'action
paper-plan-none = Rien n'est encore convenu.
paper-plan-actions = Ce que nous faisons
paper-plan-what = À faire
paper-plan-when = Pour quand
paper-plan-with = Avec qui
paper-plan-done = Fait
paper-plan-more = { $count ->
    [0] Tout est sur cette feuille
    [one] { $count } autre action est dans le dossier
   *[other] { $count } autres actions sont dans le dossier
}
paper-trainee = Fiche stagiaire FSE
paper-trainee-title = Fiche stagiaire FSE { $year }
paper-trainee-year = Une autre année
paper-trainee-absent = Cette personne n'était pas là en { $year }.
paper-trainee-known = Ce qui est noté
paper-trainee-declined = Ne souhaite pas répondre
paper-trainee-before = Avant la fin prévue
paper-trainee-at-end = À la fin prévue ou après
paper-trainee-missing = { $count ->
    [0] Rien à compléter
    [one] { $count } champ à compléter
   *[other] { $count } champs à compléter
}
paper-trainee-asked-status = Situation à l'entrée
paper-trainee-asked-unoccupied = Sans emploi depuis
paper-trainee-asked-schooling = Scolarité
paper-trainee-asked-diploma = Diplôme
paper-trainee-asked-entry = Entrée (première séance)
paper-trainee-asked-track = Filière
paper-trainee-asked-art60 = Article 60 depuis
paper-trainee-asked-exit = Sortie
paper-trainee-asked-outcome = Suite
paper-trainee-asked-timing = Avant ou à la fin prévue
paper-trainee-asked-proof = Ce qui est acquis
paper-trainee-band-c00 = moins de 6 mois
paper-trainee-band-c06 = de 6 à 12 mois
paper-trainee-band-c12 = de 12 à 24 mois
paper-trainee-band-c24 = plus de 24 mois
paper-congratulation = Félicitations pour un emploi
paper-trainee-code = { $field } (numéro à vérifier)
paper-trainee-lacks = À compléter
