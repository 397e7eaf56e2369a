joining-open = Réunir avec un autre dossier…
joining-title = Réunir le dossier de { $name } avec un autre
joining-search = Chercher l'autre dossier
joining-search-help = Un nom, un prénom ou une localité. Sans rien écrire, vous voyez les noms qui ressemblent à celui de ce dossier.
joining-choices = Quel est l'autre dossier de cette personne ?
joining-likely-none = Aucun nom ne ressemble à celui-ci. Cherchez l'autre dossier par son nom.
joining-found-none = Personne d'autre ne porte ce nom au tableau.
joining-choose-first = Choisissez d'abord l'autre dossier.
joining-outcome = Une seule carte restera au tableau : { $card }.
joining-conflicts = { $count ->
    [one] Les deux dossiers ne disent pas la même chose à { $count } endroit : les deux réponses seront montrées, et vous choisirez.
   *[other] Les deux dossiers ne disent pas la même chose à { $count } endroits : les deux réponses seront montrées, et vous choisirez.
}
joining-keeps = Rien n'est effacé : les deux historiques sont gardés. « Annuler », ou plus tard « Séparer les deux dossiers », remet tout comme avant.
joining-agreements = Les accords ne se mélangent pas : ce qui est noté dans un dossier ne part chez un partenaire qu'avec l'accord noté dans ce même dossier.
joining-confirm = Réunir les deux dossiers
united-note = Ce dossier en réunit { $count } : { $names }.
united-help = Les deux historiques sont gardés, et se lisent ici comme un seul.
united-part = Séparer les deux dossiers…
united-part-one = Séparer le dossier de { $name }…
parting-title = Séparer le dossier de { $name } ?
parting-text = Le dossier de { $name } redevient une carte à part, avec son propre historique. Ce qui a été noté depuis que les dossiers sont réunis reste avec { $other } ; seul ce qui complète une tâche, un stage, un contrat ou un accord va dans le dossier qui le contient. « Annuler » réunit de nouveau les dossiers.
parting-confirm = Séparer
toast-parted = dossiers séparés
duplicates-open = Doublons possibles
duplicates-help = Ces dossiers portent des noms proches. Comparez-les et répondez : votre réponse est gardée pour toute l'équipe, et chaque action s'annule.
duplicates-looking = { $count ->
    [one] Comparaison en cours : encore { $count } dossier.
   *[other] Comparaison en cours : encore { $count } dossiers.
}
duplicates-none = Aucun doublon en vue : aucun nom ne ressemble à un autre, ou vous avez déjà répondu.
duplicates-count = { $count ->
    [one] { $count } paire à vérifier.
   *[other] { $count } paires à vérifier.
}
duplicates-both = { $one } et { $other }
duplicates-join = Réunir…
duplicates-apart = Ce sont deux personnes
duplicates-years-same = même année de naissance
duplicates-years-near = un an d'écart à la naissance
duplicates-close = Fermer la liste
duplicates-arrived = { $count ->
    [one] Une personne de ce fichier est peut-être déjà à votre tableau, dans un autre dossier. Vérifiez-le : vous pourrez garder une seule carte.
   *[other] { $count } personnes de ce fichier sont peut-être déjà à votre tableau, dans un autre dossier. Vérifiez-le : vous pourrez garder une seule carte pour chacune.
}
duplicates-see = Voir les doublons possibles
withdrawal-joined = Ce dossier en réunit { $count } : ils seront retirés tous ensemble. Pour n'en retirer qu'un, séparez-les d'abord.
sharing-kept = Dossier réuni « { $name } » :
sharing-kept-extend = Noter le même accord pour ce dossier
sharing-kept-help = Seulement si c'est bien la même personne : l'accord qu'elle a signé vaut alors aussi pour ce dossier.
