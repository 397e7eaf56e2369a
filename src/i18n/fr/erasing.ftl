erasing-open = Effacer pour de bon…
erasing-title = Effacer pour de bon le dossier de { $name } ?
erasing-title-many = { $count ->
    [one] Effacer pour de bon { $count } dossier ?
   *[other] Effacer pour de bon { $count } dossiers ?
}
erasing-final = C'est définitif : « Annuler » ne ramènera rien, et une ancienne sauvegarde importée ici non plus.
erasing-goes = Ce qui disparaît
erasing-goes-text = { $count ->
    [one] Tout ce qui est écrit ici : nom, coordonnées, parcours, stages, contrats, freins, contacts, notes ({ $count } action). Et aussi ce que vous avez commencé à écrire sans l'enregistrer.
   *[other] Tout ce qui est écrit ici : nom, coordonnées, parcours, stages, contrats, freins, contacts, notes ({ $count } actions). Et aussi ce que vous avez commencé à écrire sans l'enregistrer.
}
erasing-stays = Ce qui reste
erasing-stays-text = { $count ->
    [0] Un numéro tiré au hasard, pour refuser ce qui arriverait encore. C'est un pseudonyme : qui a gardé une ancienne copie peut le relier à la personne.
    [one] { $count } chiffre sans nom (par mois, filière, tranche d'âge et public), pour que les totaux des années passées restent justes, et un numéro tiré au hasard, pour refuser ce qui arriverait encore. C'est un pseudonyme : qui a gardé une ancienne copie peut le relier à la personne.
   *[other] { $count } chiffres sans nom (par mois, filière, tranche d'âge et public), pour que les totaux des années passées restent justes, et un numéro tiré au hasard, pour refuser ce qui arriverait encore. C'est un pseudonyme : qui a gardé une ancienne copie peut le relier à la personne.
}
erasing-beyond = Ce que ce bouton n'atteint pas
erasing-left = Envoyé à { $organisation } le { $date }
erasing-left-received = Envoyé à { $organisation } le { $date }, reçu le { $received }
erasing-left-help = Ces fichiers sont partis et ne peuvent plus être repris. Demandez à ces partenaires d'effacer ce qu'ils ont reçu, et gardez leur réponse.
erasing-left-none = Aucun envoi à un partenaire n'est noté ici.
erasing-colleagues = Chez { $names } : le dossier y reste jusqu'à l'import d'une sauvegarde faite après cet effacement. Faites-la tout de suite.
erasing-backups = Les sauvegardes déjà faites, qui contiennent encore tout : faites-en une nouvelle, puis détruisez les anciennes.
erasing-mentions = Le nom écrit dans le dossier de quelqu'un d'autre, ou sur un papier imprimé.
erasing-damaged = { $count ->
    [one] { $count } lot de données illisible est mis de côté sur cet appareil : ce qu'il contient ne peut pas être effacé ici.
   *[other] { $count } lots de données illisibles sont mis de côté sur cet appareil : ce qu'ils contiennent ne peut pas être effacé ici.
}
erasing-asked = Un partenaire a demandé cet effacement. Prévenez-le avant d'effacer : ensuite, rien ne restera ici pour vous le rappeler.
erasing-read = { $count ->
    [one] J'ai lu. Ce dossier ne reviendra pas.
   *[other] J'ai lu. Ces { $count } dossiers ne reviendront pas.
}
erasing-read-missing = Cochez d'abord cette case. Rien n'est encore effacé.
erasing-confirm = Effacer pour de bon
erasing-done = { $count ->
    [one] { $count } dossier est effacé pour de bon. Faites maintenant une sauvegarde, pour vous et pour vos collègues.
   *[other] { $count } dossiers sont effacés pour de bon. Faites maintenant une sauvegarde, pour vous et pour vos collègues.
}
erasing-not-purged = Le dossier n'est plus à l'écran, mais le disque n'a pas pu être nettoyé. Libérez de la place : ce sera repris à votre prochain changement ou à la prochaine ouverture.
erasing-keeping = Conservation du dossier
erasing-kept-rule = { $count ->
    [one] Fermé le { $closed } : gardé { $count } mois, jusqu'au { $date }.
   *[other] Fermé le { $closed } : gardé { $count } mois, jusqu'au { $date }.
}
erasing-kept-noted = À garder jusqu'au { $date }.
erasing-over-rule = Cette date est passée : relisez ce dossier, puis effacez-le, ou notez plus bas jusqu'à quand le garder, et pourquoi.
erasing-over-noted = Cette date est passée : effacez ce dossier, ou notez plus bas un autre jour, et pourquoi.
erasing-due = À effacer
erasing-due-help = { $count ->
    [one] Les dossiers fermés depuis plus de { $count } mois, ceux dont le jour noté est passé, et ceux qui ne sont plus au tableau depuis un mois. À relire une fois par mois. Rien ne s'efface tout seul. La durée se change dans les réglages, sous « Délais et seuils ».
   *[other] Les dossiers fermés depuis plus de { $count } mois, ceux dont le jour noté est passé, et ceux qui ne sont plus au tableau depuis un mois. À relire une fois par mois. Rien ne s'efface tout seul. La durée se change dans les réglages, sous « Délais et seuils ».
}
erasing-due-none = Aucun dossier n'a dépassé sa durée aujourd'hui.
erasing-due-all = { $count ->
    [one] Voir { $count } dossier
   *[other] Voir les { $count } dossiers
}
erasing-due-erase = { $count ->
    [one] Effacer le dossier coché…
   *[other] Effacer les { $count } dossiers cochés…
}
erasing-due-look = Voir le dossier
erasing-due-keep = Garder jusqu'au…
erasing-due-until-missing = Dites jusqu'à quel jour : un jour à venir.
erasing-due-reason-missing = Dites pourquoi, en une ligne.
erasing-copy = Imprimer d'abord la copie pour la personne
erasing-kept-away = N'est plus au tableau depuis le { $date } : retiré, ou venu d'un envoi qui n'a pas été gardé. Ce qui était écrit est encore sur cet appareil.
erasing-past = Effacements faits
erasing-past-help = Un effacement arrive chez vos collègues avec votre sauvegarde, et leur sauvegarde suivante vous dit que c'est fait. Chaque collègue ne compte qu'une fois : importez aussi la sauvegarde sur chaque autre appareil, y compris les vôtres.
erasing-past-line = { $count ->
    [one] Le { $date }, par { $name } : { $count } dossier
   *[other] Le { $date }, par { $name } : { $count } dossiers
}
erasing-past-read = Effacé aussi chez { $names }.
erasing-past-reader = { $name } (le { $date })
erasing-past-waiting = Pas encore chez { $names } : importez-y une sauvegarde faite depuis, puis leur sauvegarde ici.
