shell-product = Passerelle
shell-skip = Aller au contenu
shell-navigation = Navigation
nav-today = Aujourd'hui
nav-board = Tableau
nav-persons = Personnes
nav-exchange = Échanges
nav-settings = Réglages
nav-help = Aide
shell-title = { $page } · Passerelle
shell-undo = Annuler
shell-redo = Rétablir
shell-nothing-to-undo = Il n'y a rien à annuler.
shell-nothing-to-redo = Il n'y a rien à rétablir.
shell-undo-ask-title = Annuler quand même ?
shell-undo-ask = { $count ->
    [one] Depuis, { $count } autre changement a été fait sur la même information. Si vous annulez, il reste enregistré, mais ne s'affiche plus. « Rétablir » ramène tout.
   *[other] Depuis, { $count } autres changements ont été faits sur la même information. Si vous annulez, ils restent enregistrés, mais ne s'affichent plus. « Rétablir » ramène tout.
}
shell-undo-anyway = Annuler l'action
shell-undo-keep = Ne rien changer
shell-saved = Enregistré
shell-saving = Enregistrement…
shell-save-failed = Pas encore enregistré
shell-backup-never = aucune sauvegarde
shell-backup-age = sauvegarde { $when }
shell-backup-now = Sauvegarder
shell-member = Vous êtes { $name }
shell-member-change = Passer la main
shell-member-menu = Qui travaille ici ?
shell-member-changed = C'est maintenant { $name } qui écrit.
shell-member-add = Ajouter un·e collègue
shell-other-tab = Un autre onglet a changé le tableau. Il est à jour ici aussi.
shell-local-address = Passerelle est ouverte depuis cet ordinateur ({ $address }). Les données restent liées à cette adresse : gardez-la, ou faites une sauvegarde avant d'en changer.
shell-loading = Ouverture de vos dossiers…
shell-late-tasks = { $count } en retard
shell-late-people = { $people ->
    [one] { $people } personne a quelque chose en retard : ne montrer qu'elle
   *[other] { $people } personnes ont quelque chose en retard : ne montrer qu'elles
}
shell-undo-key = Annuler (Ctrl+Z)
shell-redo-key = Rétablir (Ctrl+Y)
shell-member-name = Nom de votre collègue
shell-created = { $name } est au tableau.
toast-edited = Enregistré : { $what }
toast-removed = Retiré : { $what }
toast-undone = Annulé : { $what }
toast-redone = Rétabli : { $what }
toast-final = Votre dernière action était un effacement pour de bon : elle ne s'annule pas, et « Annuler » ne remonte pas au-delà. Pour corriger ce qui la précède, ouvrez le dossier.
toast-persons = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
toast-more = { $count ->
    [one] { $what } · et { $count } autre information
   *[other] { $what } · et { $count } autres informations
}
toast-withdrawal = retrait du tableau
toast-withdrawn = Le dossier de { $name } est retiré du tableau.
withdrawal-open = Retirer ce dossier…
withdrawal-title = Retirer le dossier de { $name } ?
withdrawal-text = { $count ->
    [one] À faire pour un dossier créé par erreur. { $count } changement y est noté et sera retiré avec lui ; « Annuler » le ramène. Pour une personne qui vous quitte, choisissez plutôt l'étape « { $step } ».
   *[other] À faire pour un dossier créé par erreur. { $count } changements y sont notés et seront retirés avec lui ; « Annuler » les ramène. Pour une personne qui vous quitte, choisissez plutôt l'étape « { $step } ».
}
withdrawal-confirm = Retirer le dossier
example-ask-title = Retirer l'exemple ?
example-ask-none = Rien n'a été ajouté à ces dossiers. « Annuler » les ramène.
example-ask-own = { $count ->
    [one] Vous retirez aussi { $changes } dans { $count } de ces dossiers. « Annuler » ramène tout.
   *[other] Vous retirez aussi { $changes } dans { $count } de ces dossiers. « Annuler » ramène tout.
}
example-ask-changes = { $count ->
    [one] { $count } changement fait depuis
   *[other] { $count } changements faits depuis
}
shell-backup-made = Sauvegarde prête : { $file }
shell-not-downloaded = Le navigateur n'a pas enregistré « { $file } ». Vos dossiers ne sont pas touchés. Vérifiez que les téléchargements sont permis et qu'il reste de la place sur le disque, puis recommencez.
shell-note-not-written = { $note ->
    [device] Le navigateur n'a pas pu retenir qui travaille ici. Vos dossiers ne sont pas touchés. Libérez de la place sur le disque, puis choisissez à nouveau votre nom.
    [register] La liste des fichiers sortis et reçus n'a pas pu être complétée. Vos dossiers ne sont pas touchés. Libérez de la place sur le disque et notez ailleurs ce qui vient d'être fait.
    [imports] L'import est gardé, mais il ne pourra plus être annulé d'un seul coup une fois cette page fermée. Regardez maintenant s'il convient, puis libérez de la place sur le disque.
   *[choices] Ce choix ne vaut que tant que cette page reste ouverte : il n'a pas pu être retenu. Vos dossiers ne sont pas touchés. Libérez de la place sur le disque, puis refaites-le.
}
shell-not-written = Ce changement n'a pas pu être écrit, et n'est donc pas fait. Ce qui était enregistré l'est toujours. Faites une sauvegarde, rechargez la page, puis recommencez.
shell-language-missed = Cette langue n'a pas pu être chargée. La page reste dans la langue d'avant et rien d'autre n'a changé. Vérifiez la connexion, puis choisissez-la à nouveau.
shell-imported = { $count ->
    [one] Import terminé : { $count } information nouvelle.
   *[other] Import terminé : { $count } informations nouvelles.
}
shell-nothing-new = Rien de nouveau : tout était déjà là.
shell-dossier = Dossier
nav-companies = Entreprises
nav-results = Résultats
nav-openings = Offres
nav-places = Places de stage
