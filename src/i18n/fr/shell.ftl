shell-product = Passerelle
shell-skip = Aller au contenu
shell-navigation = Navigation
nav-board = Tableau
nav-persons = Personnes
nav-exchange = Échanges
nav-settings = Réglages
nav-help = Aide
shell-title = { $page } · Passerelle
shell-undo = Annuler
shell-redo = Rétablir
shell-undone = Action annulée.
shell-redone = Action rétablie.
shell-nothing-to-undo = Il n'y a rien à annuler.
shell-nothing-to-redo = Il n'y a rien à rétablir.
shell-undo-ask-title = Annuler quand même ?
shell-undo-ask = { $count ->
    [one] Depuis cette action, { $count } changement s'est appuyé sur elle. Il restera, mais ce qu'il complétait disparaîtra. Vous pourrez rétablir l'action.
   *[other] Depuis cette action, { $count } changements se sont appuyés sur elle. Ils resteront, mais ce qu'ils complétaient disparaîtra. Vous pourrez rétablir l'action.
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
shell-member-change = Changer de collègue
shell-member-menu = Qui travaille ici ?
shell-member-changed = C'est maintenant { $name } qui écrit.
shell-member-add = Ajouter un·e collègue
shell-other-tab = Un autre onglet a changé le tableau. Il est à jour ici aussi.
shell-local-address = Passerelle est ouverte depuis cet ordinateur ({ $address }). Les données restent liées à cette adresse : gardez-la, ou faites une sauvegarde avant d'en changer.
shell-loading = Ouverture de vos dossiers…
shell-late-tasks = { $count ->
    [one] { $count } en retard
   *[other] { $count } en retard
}
shell-late-tasks-title = Tâches en retard
shell-undo-key = Annuler (Ctrl+Z)
shell-redo-key = Rétablir (Ctrl+Y)
shell-member-name = Nom du ou de la collègue
shell-created = { $name } est au tableau.
shell-edited = Changement enregistré.
shell-removed = Élément retiré.
shell-backup-made = Sauvegarde prête : { $file }
shell-not-downloaded = Le navigateur n'a pas enregistré « { $file } ». Vos dossiers ne sont pas touchés. Vérifiez que les téléchargements sont permis et qu'il reste de la place sur le disque, puis recommencez.
shell-note-not-written = { $note ->
    [device] Le navigateur n'a pas pu retenir qui travaille ici. Vos dossiers ne sont pas touchés. Libérez de la place sur le disque, puis choisissez à nouveau votre nom.
    [register] Le registre de cet appareil n'a pas pu être complété. Vos dossiers ne sont pas touchés. Libérez de la place sur le disque et notez ailleurs ce qui vient d'être fait.
    [imports] L'import est gardé, mais il ne pourra plus être annulé d'un seul coup une fois cette page fermée. Regardez maintenant s'il convient, puis libérez de la place sur le disque.
   *[choices] Ce choix ne vaut que tant que cette page reste ouverte : il n'a pas pu être retenu. Vos dossiers ne sont pas touchés. Libérez de la place sur le disque, puis refaites-le.
}
shell-not-written = Ce changement n'a pas pu être écrit, et n'est donc pas fait. Ce qui était enregistré l'est toujours. Faites une sauvegarde, rechargez la page, puis recommencez.
shell-language-missed = Cette langue n'a pas pu être chargée. La page reste dans la langue d'avant et rien d'autre n'a changé. Vérifiez la connexion, puis choisissez-la à nouveau.
shell-imported = { $count ->
    [one] Import terminé : { $count } fait nouveau.
   *[other] Import terminé : { $count } faits nouveaux.
}
shell-nothing-new = Rien de nouveau : tout était déjà là.
shell-dossier = Dossier
