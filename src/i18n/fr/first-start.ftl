start-title = Bienvenue dans Passerelle
start-intro = Un tableau pour suivre chaque personne, de l'accueil jusqu'à l'emploi qui dure. Vos données restent dans ce navigateur : il n'y a ni compte ni serveur.
start-how = Comment commencer ?
start-create = Créer une organisation
start-create-help = Vous êtes la première personne de l'équipe à ouvrir Passerelle.
start-join = Rejoindre
start-join-help = Un·e collègue travaille déjà avec Passerelle et vous a donné sa sauvegarde.
start-organisation = Organisation
start-organisation-type = Type d'organisation
start-file = Fichier à importer
start-your-name = Votre nom
start-your-name-help = Il signe ce que vous écrivez. Un prénom et une fonction suffisent : « Anne, formatrice ».
start-who = Qui êtes-vous ?
start-new-colleague = Un nouveau nom
start-begin = Commencer
start-organisation-missing = Écrivez le nom de votre organisation.
start-name-missing = Écrivez votre nom.
start-file-missing = Choisissez le fichier reçu de votre collègue.
start-joined = { $count ->
    [one] Vous avez rejoint { $organisation } : { $count } dossier est là.
   *[other] Vous avez rejoint { $organisation } : { $count } dossiers sont là.
}
start-member-known = Votre nom est dans la liste ? Choisissez-le : il ne sera pas créé deux fois.
