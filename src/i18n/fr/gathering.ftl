# Collective information sessions and workshops.

gathering-one = Séance
gathering-withdrawal-toast = séance retirée
gathering-withdrawn = Séance retirée. Les dossiers qui en viennent restent.
gathering-title = Séances collectives
gathering-groups = Présences d'un groupe
gathering-new = Nouvelle séance
gathering-change = Modifier la séance
gathering-empty = Aucune séance pour le moment. Une séance d'information ou un atelier se prépare ici, avec les prénoms des personnes invitées.
gathering-when = Jour et heure
gathering-missing = Cette séance n'est pas ici, ou n'y est plus.
gathering-no-day = jour à fixer
gathering-back = Toutes les séances
gathering-told = { $what } du { $when }
gathering-told-at = { $what } ({ $venue })
gathering-told-when-at = { $what } du { $when } ({ $venue })
gathering-appointment-interview = Entretien individuel
gathering-appointment-other = Rendez-vous
gathering-invite-title = Inviter
gathering-names = Prénoms
gathering-names-help = Un par ligne, ou avec des virgules. Le prénom suffit : une personne invitée n'a pas de dossier tant que vous ne le décidez pas.
gathering-invite = Ajouter à la liste
gathering-list = Personnes invitées
gathering-nobody = Personne n'est encore sur la liste.
gathering-everyone = Toutes les autres personnes sont là
gathering-attendance-of = Présence de { $name }
gathering-decision-of = Décision de { $name }
gathering-details = Besoins et rendez-vous
gathering-details-of = Besoins et rendez-vous de { $name }
gathering-needs = Besoins
gathering-needs-of = Besoins de { $name }
gathering-appointment-venue = Lieu du rendez-vous
gathering-appointment-at = À une permanence
gathering-appointment-free = autre lieu, à écrire
gathering-appointment-kept = Le rendez-vous est dans le dossier : c'est là qu'il se change.
gathering-dossier = Dossier
gathering-dossier-of = Ouvrir le dossier de { $name }
gathering-remove = Retirer { $name } de la liste
gathering-waits = décision à noter
gathering-disputed = Deux réponses différentes : choisissez de nouveau.
gathering-make = Créer les dossiers
gathering-make-intro = Chaque personne cochée reçoit un dossier à l'étape « { $step } », avec la séance dans son fil et son rendez-vous. Un seul « Annuler » défait tout. Les autres restent sur la liste de la séance.
gathering-make-nothing = Aucun dossier à créer pour le moment : notez d'abord qui est là et ce que chaque personne décide.
gathering-make-whose = Dossier de { $name }
gathering-make-new = Nouveau dossier
gathering-make-choose = À choisir
gathering-make-linked = a déjà un dossier
gathering-make-must-choose = Est-ce une personne déjà connue ? Choisissez, ou décochez.
gathering-make-obstacle = frein noté : { $what }
gathering-withdraw = Retirer la séance
gathering-withdrawal-title = Retirer cette séance ?
gathering-print = Liste à signer
gathering-sign = Signature
gathering-animator = L'animatrice ou l'animateur
gathering-invited = { $count ->
    [one] { $count } personne invitée
   *[other] { $count } personnes invitées
}
gathering-present = { $count ->
    [one] { $count } présente
   *[other] { $count } présentes
}
gathering-excused = { $count ->
    [one] { $count } excusée
   *[other] { $count } excusées
}
gathering-absent = { $count ->
    [one] { $count } absente
   *[other] { $count } absentes
}
gathering-waiting = { $count ->
    [one] { $count } décision à noter
   *[other] { $count } décisions à noter
}
gathering-dossiers = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
gathering-made-new = { $count ->
    [one] { $count } dossier créé
   *[other] { $count } dossiers créés
}
gathering-made-linked = { $count ->
    [one] { $count } dossier retrouvé
   *[other] { $count } dossiers retrouvés
}
gathering-made-appointments = { $count ->
    [one] { $count } rendez-vous noté
   *[other] { $count } rendez-vous notés
}
gathering-withdrawal-text = { $count ->
    [one] Sa liste de { $count } personne est retirée aussi. Ce que la séance a écrit dans des dossiers y reste.
   *[other] Sa liste de { $count } personnes est retirée aussi. Ce que la séance a écrit dans des dossiers y reste.
}
gathering-make-waiting = { $count ->
    [one] { $count } personne présente n'a pas encore de décision : elle reste sur la liste, et vous pourrez recommencer.
   *[other] { $count } personnes présentes n'ont pas encore de décision : elles restent sur la liste, et vous pourrez recommencer.
}
