trello-title = Importer un tableau Trello
trello-board = Tableau « { $board } » · listes : { $lists } · cartes : { $cards }
trello-lists = Listes
trello-lists-help = À quelle étape correspond chaque liste ? Les propositions viennent de son nom.
trello-list-cards = { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
trello-list-archived = liste archivée
trello-list-ignored = Ne pas importer
trello-list-notes = Notes de l'équipe
trello-list-step = Étape de la liste « { $list } »
trello-labels = Étiquettes
trello-label-as = Usage de l'étiquette « { $label } »
trello-label-track = Filière
trello-label-tag = Étiquette
trello-label-unnamed = étiquette sans nom ({ $color })
trello-color = { $color ->
    [green] vert
    [yellow] jaune
    [orange] orange
    [red] rouge
    [purple] mauve
    [blue] bleu
    [sky] bleu ciel
    [lime] citron vert
    [pink] rose
    [black] noir
   *[other] sans couleur
}
trello-color-shade = { $shade ->
    [light] { $color } clair
    [dark] { $color } foncé
   *[plain] { $color }
}
trello-members = Membres
trello-member-as = Qui est « { $member } » ?
trello-member-new = Quelqu'un de nouveau dans l'équipe
trello-fields = Champs personnalisés
trello-field-as = Où va le champ « { $field } » ?
trello-field-note = Dans une note
trello-ignored = Ne pas importer
trello-preview = Voir l'aperçu
trello-private = Les textes repris restent privés tant que personne ne les coche « partageable ».
trello-report-title = Ce que le fichier contient
trello-report-read = lu
trello-report-converted = repris
trello-report-ignored = laissé de côté
trello-report-absent = absent du fichier
trello-report-kind = Contenu
trello-report-open-cards = Cartes ouvertes
trello-report-archived-cards = Cartes archivées
trello-report-comments = Commentaires
trello-report-items = Lignes de check-lists
trello-report-moves = Déplacements
trello-report-labels = Étiquettes
trello-report-members = Membres
trello-report-fields = Champs personnalisés
trello-report-attachments = Pièces jointes
trello-report-attachments-help = Les documents ne sont pas repris : aucun papier d'identité, médical ou social n'entre ici.
trello-report-actions-cut = Trello n'exporte que les 1 000 dernières actions : celles d'avant le { $date } ne sont pas dans le fichier.
trello-report-masked = { $count ->
    [one] { $count } numéro de registre national retiré des textes
   *[other] { $count } numéros de registre national retirés des textes
}
trello-moved = { $count ->
    [one] { $count } carte déplacée
   *[other] { $count } cartes déplacées
}
trello-renamed = { $count ->
    [one] { $count } carte renommée
   *[other] { $count } cartes renommées
}
trello-newly-archived = { $count ->
    [one] { $count } carte archivée depuis
   *[other] { $count } cartes archivées depuis
}
trello-new = { $count ->
    [one] { $count } carte nouvelle
   *[other] { $count } cartes nouvelles
}
trello-undated = Ce tableau Trello ne contient aucune date : impossible de savoir quand chaque chose s'est passée. Rien n'a été changé. Exportez-le à nouveau depuis Trello.
trello-again = Ce tableau a déjà été repris. Seul ce qui a changé dans Trello depuis est proposé ; ce que vous avez écrit ici reste.
trello-track-of = Filière : { $name }
trello-obstacle-of = Frein : { $name }
trello-names = Noms lus dans les titres des cartes
trello-name = « { $title } » : prénom { $first }, nom { $last }
trello-older = Ce fichier est plus ancien que celui déjà importé : il ajoute seulement d'anciennes informations.
trello-unnamed = sans nom
trello-one-card = Ce fichier est l'export d'une seule carte Trello. Rien n'a été changé. Exportez le tableau entier : dans le menu du tableau, « Imprimer, exporter et partager », puis « Exporter en JSON ».
trello-names-doubtful = { $count ->
    [one] { $count } titre de carte à vérifier
   *[other] { $count } titres de cartes à vérifier
}
trello-left-title = Ce qui n'est pas repris, et pourquoi
trello-left-card = Carte « { $name } » : { $why }
trello-left-checklist = Check-list « { $name } » de la carte « { $card } » : { $why }
trello-left-item = Ligne « { $name } » de la carte « { $card } » : { $why }
trello-left-loose-checklist = Check-list « { $name } » : { $why }
trello-left-loose-item = Ligne « { $name } » : { $why }
trello-why-separator = elle sépare d'autres cartes et ne contient rien
trello-why-template = c'est un modèle de carte
trello-why-mirror = elle montre une autre carte ou un autre tableau
trello-why-list = sa liste n'est pas reprise
trello-why-erased = cette personne a été effacée pour de bon ici
trello-why-card = sa carte n'est pas reprise
trello-why-wordless = elle ne contient aucun mot
trello-why-empty = elle ne contient aucune ligne
trello-why-loose = elle n'est attachée à aucune carte du fichier
trello-why-unread = le fichier ne permet pas de la reconnaître
trello-left-comments = { $count ->
    [one] { $count } commentaire dont la carte n'est pas reprise ou n'est plus dans le fichier
   *[other] { $count } commentaires dont la carte n'est pas reprise ou n'est plus dans le fichier
}
trello-left-comments-empty = { $count ->
    [one] { $count } commentaire sans aucun mot
   *[other] { $count } commentaires sans aucun mot
}
trello-left-moves = { $count ->
    [one] { $count } déplacement dont la carte n'est pas reprise ou n'est plus dans le fichier
   *[other] { $count } déplacements dont la carte n'est pas reprise ou n'est plus dans le fichier
}
trello-left-moves-within = { $count ->
    [one] { $count } déplacement qui ne change pas d'étape
   *[other] { $count } déplacements qui ne changent pas d'étape
}
trello-left-labels = { $count ->
    [one] { $count } étiquette que vous ne reprenez pas
   *[other] { $count } étiquettes que vous ne reprenez pas
}
trello-left-values = { $count ->
    [one] { $count } champ que vous ne reprenez pas, ou dont la carte n'est pas reprise
   *[other] { $count } champs que vous ne reprenez pas, ou dont la carte n'est pas reprise
}
trello-left-attachments = { $count ->
    [one] { $count } pièce jointe qui n'est pas un lien du web, ou dont la carte n'est pas reprise
   *[other] { $count } pièces jointes qui ne sont pas des liens du web, ou dont la carte n'est pas reprise
}
trello-left-starts = { $count ->
    [one] { $count } date de début de carte, sans équivalent ici
   *[other] { $count } dates de début de cartes, sans équivalent ici
}
trello-left-completes = { $count ->
    [one] { $count } carte marquée comme terminée, mais sans échéance
   *[other] { $count } cartes marquées comme terminées, mais sans échéance
}
trello-left-votes = { $count ->
    [one] { $count } vote, sans équivalent ici
   *[other] { $count } votes, sans équivalent ici
}
