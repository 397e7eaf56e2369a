person-new-title = Nouvelle personne
person-new-intro = Le prénom suffit pour commencer. Le reste peut attendre la prochaine rencontre.
person-first-name = Prénom
person-last-name = Nom
person-birth-year = Année de naissance
person-birth-year-help = L'année seule suffit pour reconnaître une personne et connaître sa tranche d'âge.
person-locality = Localité
person-locality-wrong = Écrivez le nom de la localité, avec son code postal à quatre chiffres si vous le connaissez.
person-mail-wrong = Cette adresse mail n'est pas complète. Exemple : prenom@exemple.be
person-locality-unknown = Cette localité n'est pas dans la liste. Vérifiez l'orthographe ; sinon, elle est gardée telle quelle.
person-year-kept = Seule l'année est gardée : { $year }
person-step = Étape
person-track = Filière
person-referent = Référent·e
person-create = Créer le dossier
person-duplicates = { $count ->
    [one] Cette personne est peut-être déjà là
   *[other] Ces personnes sont peut-être déjà là
}
person-duplicates-help = Les noms se ressemblent. Ouvrez le dossier existant, ou continuez s'il s'agit de quelqu'un d'autre.
person-create-anyway = C'est quelqu'un d'autre, créer le dossier
person-unnamed = Sans nom
number-refused-title = Ceci ressemble à un numéro de registre national
number-refused = La loi ne permet pas de garder ce numéro ici, même avec l'accord de la personne, et le tableau n'en a pas besoin. Retirez-le : rien n'a été enregistré.
number-refused-override = Ce n'est pas un numéro de registre national
number-refused-override-help = Votre réponse est gardée avec le texte et votre nom.
number-refused-fix = Corriger le texte
person-locality-help = La commune ou le village, sans la rue. Cela sert à voir qui habite près d'une entreprise.
person-track-help = La formation que suit la personne. La liste se complète dans les Réglages.
person-referent-help = Qui suit la personne chez vous.
people-count =
    { $shown ->
        [one] { $shown } personne sur { $total }
        *[other] { $shown } personnes sur { $total }
    }
people-none = Personne n'est encore au tableau.
people-name = Nom
people-locality = Localité
people-next = Prochaine échéance
people-days = Jours dans l'étape
people-nothing-due = rien de prévu
person-locality-source = © OpenStreetMap contributors
person-track-later = à choisir plus tard
person-referent-me = { $name } (moi)
person-duplicate-open = Ouvrir ce dossier
person-twin-same = même nom
person-twin-swapped = nom et prénom inversés
person-twin-part = une partie du même nom
person-twin-sound = nom qui se prononce pareil
person-twin-letter = une lettre d'écart
people-export = Exporter la liste
people-exported = La liste est dans vos téléchargements. Elle contient des données personnelles et aucune phrase de passe ne la protège.
forem-due = Revenu d'intégration depuis le { $since } : inscription au Forem à faire pour le { $date } (délai de { $count } j, réforme Forem-CPAS de 2026, à vérifier).
forem-late = Revenu d'intégration depuis le { $since } : l'inscription au Forem était à faire pour le { $date } (délai de { $count } j, réforme Forem-CPAS de 2026, à vérifier).
forem-task = S'inscrire au Forem
forem-plan = Ajouter la tâche
eligibility-title = Éligibilité
eligibility-add = nouveau motif
eligibility-empty = Aucun motif vérifié pour le moment.
eligibility-checked = vérifié le { $date }
eligibility-proof = preuve vue
