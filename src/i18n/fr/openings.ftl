## Les offres

openings-one = Offre
openings-title = Offres ouvertes
openings-title-closed = Offres clôturées
openings-tabs = Quelles offres
openings-tab-open = Ouvertes
openings-tab-closed = Clôturées
openings-help = Les emplois et les places de stage qui se présentent, et les personnes que vous y proposez. Ce qui se libère le plus tôt est en haut.
openings-add = Nouvelle offre
openings-empty = Aucune offre ouverte pour le moment.
openings-empty-closed = Aucune offre clôturée.
openings-reading = Lecture des dossiers… Il en reste { $count }.
openings-reading-one = Lecture de l'offre…
openings-missing = Cette offre n'est pas ici, ou n'y est plus.
openings-unknown = Une offre qui n'est plus ici
openings-untitled = Offre sans titre
openings-back = Toutes les offres
openings-posts = { $count ->
    [one] { $count } poste
   *[other] { $count } postes
}
openings-places = { $count ->
    [one] { $count } place de stage
   *[other] { $count } places de stage
}
openings-working = { $count } à l'emploi
openings-in-placement = { $count } en stage
openings-coming = { $count ->
    [one] { $count } commence bientôt
   *[other] { $count } commencent bientôt
}
openings-trial = { $count } à l'essai
openings-to-confirm = { $count ->
    [one] { $count } fin à confirmer
   *[other] { $count } fins à confirmer
}
openings-over = { $count } de plus que prévu
openings-free = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
}
openings-waiting = { $count ->
    [one] { $count } candidature en attente
   *[other] { $count } candidatures en attente
}
openings-suited = { $count ->
    [0] personne n'est libre avec tout ce qui est exigé
    [one] { $count } personne libre a ce qui est exigé, ou cela reste à lui demander
   *[other] { $count } personnes libres ont ce qui est exigé, ou cela reste à leur demander
}
openings-frees = se libère le { $date }
openings-starts = commence le { $date }
openings-by = candidatures jusqu'au { $date }
openings-since = depuis le { $date }
openings-begins = commence le { $date }
openings-until = à l'emploi jusqu'au { $date }
openings-placement-until = en stage jusqu'au { $date }
openings-end-to-confirm = fin prévue le { $date }, à confirmer
openings-left = y était jusqu'au { $date }
openings-left-some-day = n'y est plus
openings-company-known = Cette entreprise est dans la liste.
openings-company-words = Ce nom n'est pas dans la liste des entreprises : il est gardé tel quel.
openings-locality-of-site = Si cette case reste vide, c'est la localité du siège de l'entreprise qui compte.
openings-trade-hint = Quelques mots suffisent ; choisissez ensuite le métier dans la liste.
openings-unchosen = Choisissez un métier dans la liste, ou videz cette case.
openings-bad-digits = Un numéro d'offre ne contient que des chiffres.
openings-bad-link = Un lien commence par https:// ou http:// et mène à une page.
openings-change = Modifier l'offre
openings-close = Clôturer l'offre
openings-reopen = Rouvrir l'offre
openings-withdraw = Retirer l'offre
openings-withdrawn = Offre retirée. Les candidatures restent dans les dossiers.
openings-withdrawal-toast = offre retirée
openings-closed-on = Clôturée le { $date }
openings-free-again = { $count ->
    [one] Cette offre est clôturée, et { $count } poste est libre. Vous pouvez la rouvrir.
   *[other] Cette offre est clôturée, et { $count } postes sont libres. Vous pouvez la rouvrir.
}
openings-facts = L'offre
openings-follow-link = Voir l'offre en ligne (nouvel onglet)
openings-needs = Ce que l'offre demande
openings-needs-none = Rien de particulier n'est noté.
openings-need-add = Ajouter un point demandé
openings-must = exigé
openings-wished = souhaité
openings-months = { $count } mois d'expérience
openings-recruitment = Recrutement
openings-nobody = Personne n'est encore proposé pour cette offre.
openings-propose = Proposer quelqu'un
openings-propose-search = Nom
openings-propose-whom = Personnes à proposer
openings-propose-nobody = Personne d'autre de ce nom à proposer.
openings-propose-more = { $count ->
    [one] Et { $count } autre : tapez un nom pour la trouver.
   *[other] Et { $count } autres : tapez un nom pour les trouver.
}
openings-propose-do = { $count ->
    [one] Proposer { $count } personne
   *[other] Proposer { $count } personnes
}
openings-propose-one = Proposer
openings-put-forward = { $count ->
    [one] { $count } personne proposée
   *[other] { $count } personnes proposées
}
openings-move = Déplacer vers…
openings-move-of = Où en est la candidature : { $name }
openings-moved = { $name } : { $state }
openings-take-away = Retirer de l'offre
openings-taken-away = { $name } : candidature retirée
openings-not-kept-title = Non retenu·e : { $name }
openings-not-kept-why = Raison, si vous la connaissez
openings-not-kept-do = Noter
openings-contract-stays = Le contrat reste dans le dossier : notez-y sa fin.
openings-rest-open = { $count ->
    [one] Cette offre est clôturée. { $count } candidature attend encore une réponse.
   *[other] Cette offre est clôturée. { $count } candidatures attendent encore une réponse.
}
openings-rest-close = { $count ->
    [one] Noter « Poste pourvu » pour cette personne
   *[other] Noter « Poste pourvu » pour ces { $count } personnes
}
openings-engage = Engager
openings-place = Faire commencer un stage
openings-engage-whom = Qui
openings-engage-do = { $count ->
    [one] Engager { $count } personne
   *[other] Engager { $count } personnes
}
openings-place-do = { $count ->
    [one] Noter le stage de { $count } personne
   *[other] Noter le stage de { $count } personnes
}
openings-beyond = { $count ->
    [one] { $count } personne de plus que de postes libres.
   *[other] { $count } personnes de plus que de postes libres.
}
openings-engage-later = Le premier jour est le { $date } : d'ici là, les cartes restent à leur étape.
openings-engage-step = Les cartes passent à l'étape « { $step } », et les suivis après l'engagement sont prévus.
openings-engage-no-step = Les cartes restent à leur étape.
openings-engage-others = { $count ->
    [one] { $count } candidature pour une autre offre sera clôturée.
   *[other] { $count } candidatures pour d'autres offres seront clôturées.
}
openings-engaged = { $count ->
    [one] { $count } personne engagée
   *[other] { $count } personnes engagées
}
openings-placed = { $count ->
    [one] { $count } stage noté
   *[other] { $count } stages notés
}
openings-step-stays = à partir du { $date } : les cartes restent à leur étape d'ici là
openings-steps-moved = { $count ->
    [one] { $count } carte à l'étape « { $step } »
   *[other] { $count } cartes à l'étape « { $step } »
}
openings-closed-others = { $count ->
    [one] { $count } autre candidature clôturée
   *[other] { $count } autres candidatures clôturées
}
openings-now-full = tous les postes sont pris, l'offre est clôturée
openings-candidacies = Candidatures
openings-candidacies-none = Aucune
openings-propose-for = Proposer pour une offre
openings-choose = Choisir une offre
openings-none-open = Aucune autre offre n'est ouverte.
openings-others-open = { $count ->
    [one] À l'emploi depuis le { $date }. { $count } candidature attend encore une réponse.
   *[other] À l'emploi depuis le { $date }. { $count } candidatures attendent encore une réponse.
}
openings-others-close = { $count ->
    [one] Clôturer cette candidature
   *[other] Clôturer ces { $count } candidatures
}
