common-cancel = Renoncer
common-close = Fermer
common-save = Enregistrer
common-add = Ajouter
common-edit = Modifier
common-remove = Retirer
common-back = Retour
common-continue = Continuer
common-retry = Réessayer
common-yes = Oui
common-no = Non
common-optional = facultatif
common-choose = Choisir…
common-none = aucun
common-search = Rechercher
common-help-about = Aide : { $subject }
common-loading = Chargement…
common-working = Un instant…
common-error = Quelque chose n'a pas marché. Rien n'est perdu.
common-copied = Copié.
common-copy-refused = Le navigateur n'a pas permis la copie. Le texte reste à l'écran : sélectionnez-le et copiez-le.
common-required = Ce champ est nécessaire.
common-too-long = { $count ->
    [one] Ce texte est trop long : { $count } caractère au plus.
   *[other] Ce texte est trop long : { $count } caractères au plus.
}
common-bad-characters = Ce texte contient des caractères invisibles. Retapez-le.
common-bad-date = Cette date n'existe pas. Exemple : 3/02/2026.
common-bad-year = Écrivez une année à quatre chiffres, par exemple 1998.
common-kilobytes = { $count } Ko
common-megabytes = { $count } Mo
common-gigabytes = { $count } Go
common-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
common-person = { $type ->
    [cisp] stagiaire
    [mire] candidat·e
   *[other] personne
}
common-persons = { $type ->
    [cisp] stagiaires
    [mire] candidat·e·s
   *[other] personnes
}
value-unknown = inconnu
value-yes = oui
value-no = non
value-other = autre contenu
value-name-awaited = nom pas encore reçu
common-somebody = quelqu'un d'inconnu ici
