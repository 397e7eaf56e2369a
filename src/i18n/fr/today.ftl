today-rule-agreement = Aucun accord encore valable avec un partenaire
today-rule-number = Un texte semble contenir un numéro de registre national
today-rule-rights_end = Fin du droit aux allocations
today-rule-cpas_end = Fin du contrat CPAS
today-rule-contract_end = Fin du contrat
today-rule-aid_end = Fin de l'aide à l'embauche
today-rule-follow_up = Suivi après l'engagement
today-rule-convention = Convention de stage à signer
today-rule-hours = Heures près du maximum des filières
today-rule-newcomer = Échéance du parcours d'intégration
today-rule-newcomer_review = Point à faire sur le parcours d'intégration
today-rule-assessment = Bilan à conclure
today-rule-accompaniment = Accompagnement près de sa durée maximale
today-rule-placement_end = Fin de stage à confirmer
today-rule-placement_length = Stage plus long que son type ne le permet
today-rule-evaluation = Stage à évaluer
today-rule-agreement_end = Fin proche de l'accord de partage
today-rule-outcome = Suite inconnue : prendre des nouvelles
today-rule-task = Tâche
today-rule-silence = Sans contact
today-rule-partner_file = Reçu attendu d'un partenaire
today-rule-accreditation = Fin de l'agrément
today-rule-retention = Durée de conservation dépassée
today-rule-stay_end = Fin du titre de séjour
today-rule-work_permit_end = Fin du permis de travail
today-rule-licence_end = Fin du permis de conduire
today-rule-host_hours = Heures du mois à demander
today-source-agreement = RGPD : rien ne part sans accord valable.
today-source-number = Loi du 8/08/1983 : ce numéro ne s'écrit pas ici.
today-source-rights_end = Réforme du chômage, notice de la CSC ; les délais sont d'usage.
today-source-cpas_end = Projet Rebond de la Miresem ; les délais sont d'usage.
today-source-contract_end = PFI : réforme wallonne, notice de l'UCM ; le délai est d'usage.
today-source-aid_end = Aides à l'embauche ; le délai est d'usage.
today-source-follow_up = Usage des MIRE : plus de six mois en emploi.
today-source-convention = Usage : pas de stage sans convention signée.
today-source-hours = Circulaire du 25/06/2009, ancien régime ; à vérifier.
today-source-newcomer = Parcours d'intégration, Région wallonne ; à vérifier.
today-source-newcomer_review = Parcours d'intégration, Région wallonne ; à vérifier.
today-source-assessment = Législation des MIRE : deux mois ; à vérifier.
today-source-accompaniment = Législation des MIRE : deux ans ; à vérifier.
today-source-placement_end = Usage : une fin prévue se confirme.
today-source-placement_length = MISIP : quinze jours ; à vérifier.
today-source-evaluation = Usage : évaluation à trois, dans la semaine qui suit.
today-source-agreement_end = RGPD : l'accord se renouvelle avec la personne, ou s'arrête.
today-source-outcome = Statistiques de sortie du secteur ; les délais sont d'usage.
today-source-task = Notée par votre équipe.
today-source-silence = Usage : que personne ne soit oublié.
today-source-partner_file = Usage : un envoi sans reçu n'est peut-être pas arrivé.
today-source-accreditation = L'agrément a une durée ; la demande de renouvellement se prépare à l'avance.
today-source-retention = RGPD : pas plus longtemps que nécessaire.
today-source-stay_end = Usage des CPAS : rappeler la date deux mois avant.
today-source-work_permit_end = Usage des CPAS : rappeler la date deux mois avant.
today-source-licence_end = Usage des CPAS : rappeler la date un mois avant.
today-source-host_hours = Usage des CPAS : demander les heures à l'entreprise le 20 du mois.
today-why = { $field } : { $date }.
today-why-days = { $field } : { $date }. Seuil : { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}.
today-why-months = { $field } : { $date }. Seuil : { $count } mois.
today-why-percent = { $field } : { $date }. Seuil : { $count } % du maximum.
today-late = { $count ->
    [one] En retard de { $count } jour
   *[other] En retard de { $count } jours
}
today-now = Aujourd'hui
today-in = { $count ->
    [one] Dans { $count } jour
   *[other] Dans { $count } jours
}
today-whose = Pour qui
today-mine = Pour moi
today-everybody = Tout le monde
today-group-late = En retard
today-group-today = Aujourd'hui
today-group-week = Dans les sept jours
today-group-later = Plus tard
today-reading = Lecture des dossiers…
today-none = Rien à regarder pour l'instant.
today-found = { $count ->
    [one] { $count } ligne de plus a été trouvée.
   *[other] { $count } lignes de plus ont été trouvées.
}
today-show-found = Les afficher
today-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
today-elsewhere = { $count ->
    [one] { $count } ligne est pour quelqu'un d'autre.
   *[other] { $count } lignes sont pour d'autres.
}
today-done = Fait
today-answer = Répondre
today-contact = Contact
today-later = Plus tard
today-ask-why = Pourquoi ?
today-later-title = Vu, pas maintenant
today-tomorrow = Demain
today-in-a-week = Dans une semaine
today-until = Ou le
today-until-past = Choisissez un jour à venir.
today-put-off = Reporter
today-set = Régler ce rappel
today-silent-title = Sans nouvelles
today-silent-days = { $count ->
    [one] { $count } jour sans l'avoir jointe ({ $rhythm } au plus)
   *[other] { $count } jours sans l'avoir jointe ({ $rhythm } au plus)
}
today-silent-last = dernier contact le { $date }
today-silent-never = aucun contact noté, compté depuis le début de l'étape
today-since-title = Depuis votre dernière visite
today-since-line = { $who } : { $what }
today-since-elsewhere = { $count ->
    [one] Et { $count } dossier suivi par d'autres
   *[other] Et { $count } dossiers suivis par d'autres
}
today-all-seen = Tout est vu
alerts-title = Rappels
alerts-help = Chaque rappel dit sa source et son seuil. Réglez ici à partir de quand il s'affiche. Rien n'est jamais bloqué.
alerts-later = Vu : me le redire le { $date }
alerts-between = Entre { $least } et { $most }.
alerts-none = aucun rappel
alerts-rhythm = Sans contact, « { $step } » : jours au plus
alerts-rhythm-first = Sans contact, premier mois d'emploi : jours au plus
alerts-limit-assessment = Bilan : jours au plus
alerts-limit-assessment_warn = Bilan : avertir à partir du jour
alerts-limit-accompaniment = Accompagnement : mois au plus
alerts-limit-accompaniment_warn = Accompagnement : avertir à partir du mois
alerts-limit-hours_near = Heures : avertir à partir de, en % du maximum
alerts-limit-convention = Convention de stage : jours avant le début
alerts-limit-placement_misip = MISIP : jours au plus
alerts-limit-newcomer = Parcours d'intégration : mois au plus
alerts-limit-newcomer_warn = Parcours d'intégration : avertir à partir du mois
alerts-limit-newcomer_review = Parcours d'intégration : mois jusqu'au point
alerts-limit-stay_end = Titre de séjour : mois avant la fin
alerts-limit-work_permit_end = Permis de travail : mois avant la fin
alerts-limit-licence_end = Permis de conduire : mois avant la fin
alerts-limit-host_hours = Heures en entreprise : jour du mois du rappel, 0 pour aucun
alerts-limit-accreditation = Fin de l'agrément : mois avant
alerts-delays-cpas_end = Fin d'un contrat CPAS : rappels avant
alerts-delays-rights_end = Fin du droit aux allocations : rappels avant
alerts-delays-contract_end = Fin d'un contrat, d'un PFI ou d'une aide : rappels avant
alerts-delays-outcome = Suite inconnue : rappels après
delay-7d = 7 jours
delay-14d = 14 jours
delay-30d = 30 jours
delay-60d = 60 jours
delay-90d = 90 jours
delay-120d = 120 jours
delay-1m = 1 mois
delay-2m = 2 mois
delay-3m = 3 mois
delay-6m = 6 mois
delay-9m = 9 mois
delay-12m = 12 mois
newcomer-path = Parcours d'intégration
newcomer-since = En cours depuis le { $date }
newcomer-over = Terminé, ou sans objet, depuis le { $date }
substitutes-title = Absences et remplacements
substitutes-help = Pendant une absence, les rappels vont à la personne qui remplace ; ils reviennent le lendemain du dernier jour.
substitutes-edit = Absence de { $name }
substitutes-by = Remplacé·e par { $name }
help-today-title = Aujourd'hui et les rappels
help-today-screen = « Aujourd'hui » s'ouvre en premier dès qu'une personne est inscrite. Ce qui est en retard vient d'abord, puis ce qui est pour aujourd'hui, pour la semaine et pour plus tard ; sous chaque titre, le plus lourd de conséquences est en haut. Vous y voyez ce qui est pour vous, pour la personne que vous remplacez, et ce qui n'est pour personne en particulier ; « Tout le monde » montre le reste. Une tâche se coche (F) ; pour le reste, « Répondre » mène à l'endroit du dossier où l'on répond, et la ligne part quand la réponse est écrite. « Plus tard » (P) la fait revenir un autre jour, pour toute l'équipe ; « Contact » (C) note un contact. « Sans nouvelles » montre les personnes qui n'ont pas été jointes depuis plus longtemps que le rythme de leur étape.
help-today-since = « Depuis votre dernière visite » dit ce que des collègues ou des partenaires ont changé, jusqu'à ce que vous pressiez « Tout est vu ». Cet ordinateur le retient pour chaque collègue qui y travaille.
help-today = Les rappels viennent de ce qui est écrit dans les dossiers : une fin, une échéance, un long silence. Il n'y a rien à programmer. Ce qui est annulé ou réglé disparaît. Chaque rappel dit pourquoi il s'affiche et d'où vient sa règle ; les seuils se règlent dans « Réglages », sous « Rappels ». Pendant une absence, les rappels vont à la personne qui remplace.
