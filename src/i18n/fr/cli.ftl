cli-checked =
    { $file } : { $kind ->
        [backup] sauvegarde
        [packet] envoi
        [card] carte
       *[other] fichier
    } sans défaut, { $facts ->
        [one] { $facts } élément
       *[other] { $facts } éléments
    }, { $persons ->
        [one] { $persons } personne
       *[other] { $persons } personnes
    }.
cli-written = Écrit : { $file }
cli-refused = { $file } : { $cause }
cli-unreadable = { $file } ne peut pas être lu ({ $cause }). Vérifiez le nom et les droits.
cli-unwritable = { $file } ne peut pas être écrit ({ $cause }). Vérifiez le dossier, les droits et la place libre.
cli-passphrase = Phrase secrète :
