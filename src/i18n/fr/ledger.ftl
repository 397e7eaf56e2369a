# Listes d'entreprises et offres qui viennent d'autres programmes, et fichiers à emporter.

ledger-files = Importer, exporter
ledger-import-title = Importer une liste
ledger-import-help = Un tableau ou des fiches de contact d'un autre programme. Rien n'est écrit avant que vous ayez vu ce qui change et confirmé.
ledger-file = Fichier d'entreprises
ledger-file-hint = Classeur (.xlsx), tableau (.csv) ou fiches (.vcf), 2 Mo au plus. Une entreprise déjà notée se reconnaît à son numéro, ou à son nom et à son code postal.
ledger-refused-file = « { $file } » n'a pas été importé. { $reason }
ledger-told = Voici ce que changerait « { $file } ».
ledger-told-nothing = Tout ce que dit « { $file } » est déjà noté : ce fichier ne change rien.
ledger-anew = La liste a changé entre-temps. Voici ce qui changerait maintenant.
ledger-ignored = Colonnes laissées de côté : { $names }
ledger-row = Ligne { $place } : { $reason }
ledger-card = Fiche { $place } : { $reason }
ledger-new = { $count ->
    [0] Aucune nouvelle entreprise
    [one] { $count } nouvelle entreprise
   *[other] { $count } nouvelles entreprises
}
ledger-changed = { $count ->
    [0] Aucune entreprise complétée
    [one] { $count } entreprise complétée ou corrigée
   *[other] { $count } entreprises complétées ou corrigées
}
ledger-same = { $count ->
    [0] Aucune entreprise n'est déjà là.
    [one] { $count } entreprise est déjà là, telle quelle.
   *[other] { $count } entreprises sont déjà là, telles quelles.
}
ledger-refused = { $count ->
    [0] Rien n'est laissé de côté
    [one] { $count } ligne laissée de côté
   *[other] { $count } lignes laissées de côté
}
ledger-contacts = { $count ->
    [0] aucun contact
    [one] { $count } contact
   *[other] { $count } contacts
}
ledger-change = { $field } : { $before } → { $after }
ledger-change-of = { $name }, { $field } : { $before } → { $after }
ledger-writing = { $count ->
    [0] Écriture…
    [one] Écriture… Il reste { $count } information.
   *[other] Écriture… Il reste { $count } informations.
}
ledger-nothing = Rien n'a changé : tout était déjà noté.
ledger-done = C'est fait. Nouvelles entreprises : { $new } ; complétées ou corrigées : { $changed } ; déjà là : { $same }.
ledger-companies-taken = { $count ->
    [0] Aucune entreprise importée
    [one] { $count } entreprise importée
   *[other] { $count } entreprises importées
}
ledger-export-title = Exporter la liste
ledger-export-says = Le fichier contiendra les noms, les téléphones et les adresses mail des personnes de contact, et vos remarques. Rien ne le protège : gardez-le sur un support de l'organisation. Cet export est noté dans la liste des fichiers sortis et reçus.
ledger-export-none = Aucune entreprise à exporter pour le moment.
ledger-export-workbook = Exporter un classeur (.xlsx)
ledger-export-table = Exporter un tableau (.csv)
ledger-export-cards = Exporter des fiches de contact (.vcf)
ledger-exported = « { $file } » est enregistré.
ledger-numbered = { $name } { $number }
ledger-column-name = Entreprise
ledger-column-number = Numéro d'entreprise
ledger-column-sector = Secteur
ledger-column-website = Site internet
ledger-column-rest = Laisser souffler jusqu'au
ledger-column-note = À savoir
ledger-column-site = Lieu
ledger-column-address = Rue et numéro
ledger-column-postcode = Code postal
ledger-column-locality = Localité
ledger-column-contact = Personne de contact
ledger-column-function = Fonction
ledger-column-phone = Téléphone
ledger-column-mail = Adresse mail
ledger-column-id = Identifiant
ledger-error-no-name = aucune entreprise n'y est nommée.
ledger-error-number = « { $text } » n'est pas un numéro d'entreprise : il manque un chiffre, ou l'un d'eux est faux.
ledger-error-too-long = ce texte est trop long : { $text }
ledger-error-several = plusieurs entreprises s'appellent « { $name } ». Ajoutez le code postal ou le numéro d'entreprise.
ledger-error-no-company = la fiche de « { $name } » ne nomme aucune entreprise.
ledger-error-too-large = Ce fichier fait { $size } Mo, et { $limit } Mo au plus peuvent être lus. Coupez-le en plusieurs fichiers. Rien n'a changé.
ledger-error-unreadable = Le navigateur n'a pas pu le lire : il a peut-être été déplacé ou modifié. Choisissez-le à nouveau. Rien n'a changé.
ledger-error-old-workbook = Ce classeur a l'ancien format d'Excel (.xls), ou un mot de passe le protège. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe au format .xlsx, puis choisissez-le à nouveau. Rien n'a changé.
ledger-error-no-workbook = Ce classeur n'a pas pu être lu : il est abîmé, ou d'un autre format que .xlsx. Ouvrez-le dans votre tableur, enregistrez-le au format .xlsx ou .csv, puis choisissez-le à nouveau. Rien n'a changé.
ledger-error-no-reader = Ce qui lit les classeurs n'a pas pu être chargé : la connexion manque peut-être. Réessayez, ou enregistrez votre tableau au format .csv. Rien n'a changé.
ledger-error-no-writer = Ce qui écrit les classeurs n'a pas pu être chargé : la connexion manque peut-être. Réessayez, ou exportez un tableau (.csv). Aucun fichier n'est sorti.
ledger-error-no-table = Ce n'est ni un tableau dont une colonne nomme les entreprises, ni des fiches de contact. Mettez un titre à chaque colonne : « Entreprise », « Code postal », « Téléphone »… Rien n'a changé.
ledger-error-no-offer = Aucune offre n'y a été reconnue. Rien n'a changé.
ledger-paste = Coller des offres
ledger-paste-says = Collez le texte d'une offre, ou un lien par ligne. Ce qui est reconnu vous est proposé, et rien n'est ajouté avant votre confirmation. Le nom de la personne à contacter n'est pas repris.
ledger-paste-text = Texte ou liens
ledger-paste-hint = La première ligne d'un texte devient le titre de l'offre.
ledger-paste-read = Lire
ledger-paste-file = Fichier d'offres du Forem
ledger-paste-file-hint = Exporté du jeu de données ouvert « offres-d-emploi-forem » (.csv, .json ou .xlsx), 2 Mo au plus.
ledger-pasted = texte collé
ledger-offers-found = { $count ->
    [0] Aucune offre reconnue
    [one] { $count } offre reconnue
   *[other] { $count } offres reconnues
}
ledger-offers-empty = { $count ->
    [0] Aucune ligne n'est laissée de côté.
    [one] { $count } ligne sans titre ni numéro est laissée de côté.
   *[other] { $count } lignes sans titre ni numéro sont laissées de côté.
}
ledger-licence = Source : Le Forem, CC BY-SA 4.0 (à vérifier)
ledger-proposed = Le métier et les niveaux de langue sont proposés d'après les mots de l'offre : vérifiez-les. Ce que l'offre n'exige pas clairement est noté comme souhaité.
ledger-offer-new = nouvelle
ledger-offer-changed = à mettre à jour
ledger-offer-same = déjà notée
ledger-offer-weekly = { $hours } par semaine
ledger-offer-months = { $count ->
    [0] aucun mois d'expérience
    [one] { $count } mois d'expérience
   *[other] { $count } mois d'expérience
}
ledger-offer-asks = Demandé : { $needs }
ledger-offer-must = { $need } (exigé)
ledger-offer-wish = { $need } (souhaité)
ledger-offer-unknown = Inconnu : { $fields }
ledger-offers-add = { $count ->
    [0] Ajouter
    [one] Ajouter { $count } offre
   *[other] Ajouter { $count } offres
}
ledger-offers-done = C'est fait. Nouvelles offres : { $new } ; mises à jour : { $changed }.
ledger-offers-taken = { $count ->
    [0] Aucune offre ajoutée
    [one] { $count } offre ajoutée ou mise à jour
   *[other] { $count } offres ajoutées ou mises à jour
}
deed-companies = Liste d'entreprises reçue
deed-companies-out = Entreprises exportées
