## Les entreprises

companies-places = Sous « Entreprises »
companies-title = Toutes les entreprises
companies-help = Ce qui a été demandé à chacune, ce qu'elle a répondu et qui y est. Avant d'appeler, vous voyez si l'équipe ou un partenaire vient de le faire.
companies-add = Nouvelle entreprise
companies-empty = Aucune entreprise pour le moment. Ajoutez d'abord celle que vous appelez le plus souvent.
companies-search = Chercher une entreprise
companies-search-hint = Nom, localité ou numéro
companies-sector = Secteur
companies-locality = Où
companies-everything = peu importe
companies-count = { $count ->
    [0] Aucune entreprise ne correspond
    [one] { $count } entreprise
   *[other] { $count } entreprises
}
company-unnamed = Entreprise sans nom
company-contact-unnamed = Contact sans nom
company-site-unnamed = Lieu sans adresse
company-missing = Cette entreprise n'est pas ici, ou n'y est plus.
company-opening = Lecture de l'entreprise…
company-back = Toutes les entreprises
company-number-help = Facultatif. Avec ce numéro, un partenaire qui ajoute la même entreprise écrit dans la même fiche.
company-number-length = Un numéro d'entreprise a dix chiffres, par exemple 0419.618.535.
company-number-beginning = Un numéro d'entreprise commence par 0 ou par 1.
company-number-check = Les deux derniers chiffres ne vont pas avec les autres. Vérifiez le numéro.
company-likely = { $count ->
    [one] Cette entreprise est peut-être déjà là.
   *[other] { $count } entreprises déjà là ressemblent à celle-ci.
}
company-likely-open = L'ouvrir
company-same-number = même numéro d'entreprise
company-same-name = même nom
company-same-title = Est-ce la même ?
company-same-help = Ces entreprises se ressemblent. Si c'est la même, elles n'en font plus qu'une à l'écran, et rien n'est perdu.
company-same-count = { $count ->
    [one] { $count } ressemblance
   *[other] { $count } ressemblances
}
company-same = C'est la même
company-apart = Ce ne sont pas les mêmes
company-also = Notée aussi sous ce nom : { $name }
company-part = Ce n'est pas la même
company-there = { $count ->
    [0] personne n'y est
    [one] { $count } personne y est
   *[other] { $count } personnes y sont
}
company-open = { $count ->
    [0] aucune place de stage
    [one] { $count } place de stage
   *[other] { $count } places de stage
}
company-open-unknown = places de stage, nombre inconnu
company-open-more = { $count ->
    [one] au moins { $count } place de stage
   *[other] au moins { $count } places de stage
}
company-from = à partir du { $from }
company-last = { $what }, { $day }
company-no-event = aucun échange noté
company-no-day = jour inconnu
company-waiting = { $count ->
    [one] { $count } demande attend une réponse
   *[other] { $count } demandes attendent une réponse
}
company-resting = à laisser souffler jusqu'au { $day }
company-asked-lately = sollicitée récemment
company-asked-placement = { $name } a demandé un stage ({ $day }).
company-asked-job = { $name } a proposé quelqu'un pour un emploi ({ $day }).
company-warn-since = { $first } { $count ->
    [one] Il y a eu { $count } autre demande depuis.
   *[other] Il y a eu { $count } autres demandes depuis.
}
company-warn-rest = À laisser souffler jusqu'au { $day }.
company-warn-help = Vous pouvez noter votre démarche quand même.
company-partner-member = { $name } ({ $organisation })
company-answers = { $asked ->
    [one] Réponses reçues : { $answered } pour { $asked } demande.
   *[other] Réponses reçues : { $answered } pour { $asked } demandes.
}
company-identity = Ce qu'il faut savoir
company-edit = Modifier la fiche
company-rest = Laisser souffler
company-nothing-asked = Aucune demande notée.
company-request-answer = { $request } Réponse : { $answer }.
company-print = Fiche de visite
company-sites = Lieux
company-site-add = Ajouter un lieu
company-sites-empty = Aucun lieu noté.
company-contacts = À qui parler
company-contact-add = Ajouter un contact
company-contacts-empty = Aucun contact noté pour le moment.
company-contacts-help = Ces noms et ces numéros restent dans l'organisation : ils ne partent jamais chez un partenaire.
company-contact-gone = Retiré : { $name }
company-erase-title = Effacer ce contact pour de bon ?
company-erase-text = Tout ce qui a été écrit sur cette personne dans la liste des contacts disparaît d'ici, des sauvegardes à venir et des appareils qui les liront. Vous ne pourrez pas revenir en arrière.
company-events = Échanges
company-event-add = Noter un échange
company-events-empty = Aucun échange noté. Une visite, un appel, une demande ou un remerciement se note ici.
company-with = avec { $name }
company-answer = réponse : { $answer }
company-answer-of = Réponse de l'entreprise : { $what }
company-people = Qui y est, qui y a été
company-people-empty = Aucun stage ni contrat ici pour le moment.
company-by-name = d'après le nom
company-by-name-help = « D'après le nom » : le dossier cite une entreprise qui s'appelle comme celle-ci. Si c'est bien elle, reliez-les.
company-link = Relier
company-placement = Stage
company-contract = Contrat
company-work-running = en cours
company-work-planned = prévu
company-work-undated = sans date
company-offered = Places de stage
company-offered-add = Ajouter des places
company-offered-empty = Aucune place notée.
company-openings = Offres de cette entreprise
company-opening-untitled = Offre sans titre
company-opening-closed = clôturée
company-rivals = Deux réponses différentes ont été notées, chacune de son côté. Gardez la bonne.
company-rival = Garder « { $value } » ({ $name })
company-paper-say = À dire
company-paper-waiting = Attend une réponse : { $what } ({ $name })
company-paper-thanks = Remercier pour ce qui a été fait ou promis ({ $day })
company-paper-people = Y est, ou y sera
company-paper-ends = Y termine dans les 60 jours
company-paper-end = { $name } : { $day }
company-paper-past = Y a été
