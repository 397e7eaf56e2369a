common-cancel = Renoncer
common-close = Fermer
common-save = Enregistrer
common-add = Ajouter
common-edit = Modifier
common-remove = Retirer
common-retry = Réessayer
common-none = aucun
common-unsaid = non précisé
common-help-about = Aide : { $subject }
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
value-unknown = inconnu
value-declined = ne souhaite pas répondre
value-answered = a répondu
value-yes = oui
value-no = non
value-other = autre contenu
value-newer = valeur d'une version plus récente
value-name-awaited = nom pas encore reçu
common-somebody = quelqu'un d'inconnu ici
common-bad-duration = Écrivez une durée comme « 19 h » ou « 22 h 48 ».
common-bad-hour = Écrivez l'heure comme « 9 h 30 ».
common-bad-number = Écrivez un nombre entier, sans signe.
common-bad-phone = Il manque un numéro de téléphone. Exemple : 081/00.00.00
common-at-least = Écrivez un nombre à partir de { $count }.
common-end-before-start = La fin tombe avant le début. Corrigez l'une des deux dates ; rien n'est encore enregistré.
common-nothing-typed = Remplissez au moins un champ.
