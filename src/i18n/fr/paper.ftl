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
paper-coming-follow-up = nous prenons des nouvelles du travail
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
paper-held-help = Tout y est, aussi les notes privées et ce qui ne sort jamais : ce papier est pour la personne seule. Remettez-le en main propre.
paper-held-intro = Voici tout ce que { $organisation } a écrit sur vous dans ce programme, au { $date }. Ce papier est à vous.
paper-held-else = Autres informations
paper-held-given = À qui cela a été transmis
paper-held-given-none = Rien n'a été transmis à une autre organisation avec ce programme.
paper-held-given-line = { $organisation }, le { $date } : { $what }
paper-held-kept = Combien de temps c'est gardé
paper-held-rule = { $count ->
    [one] Un dossier est gardé { $count } mois après sa fermeture, sauf si une raison est écrite. Ensuite, il est effacé.
   *[other] Un dossier est gardé { $count } mois après sa fermeture, sauf si une raison est écrite. Ensuite, il est effacé.
}
paper-held-rights = Ce que vous pouvez demander
paper-held-correct = Quelque chose est faux, ou manque ? Dites-le à la personne qui vous accompagne : elle le corrige avec vous.
paper-held-erase = Vous pouvez demander d'effacer ce dossier. Il ne reste alors que des nombres, sans votre nom. Des informations ont été transmises ? Demandez aussi de les effacer à l'organisation qui les a reçues.
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
