exchange-title = Échanges
exchange-intro = Rien n'est envoyé automatiquement. Un fichier sort seulement quand vous le demandez.
backup-title = Sauvegarde
backup-help = Une sauvegarde contient tout. Gardez-la sur une clé ou un disque de l'organisation ; elle sert aussi à réunir votre travail et celui de vos collègues.
backup-save = Sauvegarder
backup-last = Dernière sauvegarde : { $when }
backup-none = Pas encore de sauvegarde
backup-made = Sauvegarde téléchargée : { $file } ({ $size }).
backup-passphrase = Phrase de passe
backup-passphrase-again = La même phrase de passe, encore une fois
backup-passphrase-help = Au moins { $count } caractères : quatre mots sans lien sont faciles à retenir et difficiles à deviner. Sans cette phrase de passe, personne ne peut ouvrir la sauvegarde : notez-la en lieu sûr.
backup-passphrase-differs = Les deux phrases de passe ne sont pas les mêmes.
backup-passphrase-short = { $count ->
    [one] Prenez une phrase de passe d'au moins { $count } caractère.
   *[other] Prenez une phrase de passe d'au moins { $count } caractères.
}
backup-show-passphrase = Afficher la phrase de passe
backup-unsealed = Sans phrase de passe (non protégée)
backup-unsealed-warning = Toute personne qui a ce fichier pourra lire tous les dossiers. Choisissez cela seulement si le disque est lui-même protégé.
backup-sealing = Protection de la sauvegarde…
backup-failed = La sauvegarde n'a pas pu être faite. Rien n'est perdu ici ; réessayez.
backup-not-saved = La sauvegarde est prête, mais le navigateur ne l'a pas enregistrée. Rien n'est perdu : elle attend ici tant que cette page reste ouverte. Vérifiez que les téléchargements sont permis et qu'il reste de la place sur le disque, puis enregistrez-la à nouveau.
backup-offer-again = Enregistrer la sauvegarde à nouveau
import-title = Recevoir un fichier
import-help = La sauvegarde d'un·e collègue, la vôtre, l'export d'un tableau Trello, ou le fichier d'un partenaire : sa carte, un envoi, un reçu. Rien ne change avant que vous ayez vu l'aperçu.
import-file = Fichier à importer
import-choose = Choisir un fichier…
import-drop = Vous pouvez aussi le déposer ici.
import-reading = Lecture du fichier…
import-progress = Lecture du fichier : { $percent } %
import-stop = Arrêter la lecture
import-stopped = Lecture arrêtée. Rien n'a changé.
import-unseal-title = Ce fichier est protégé par une phrase de passe
import-unseal = Ouvrir
import-wrong-passphrase = Cette phrase de passe n'ouvre pas le fichier. Vérifiez les majuscules et les espaces, puis réessayez.
import-no-passphrase = Écrivez la phrase de passe de ce fichier. La personne qui a fait le fichier la connaît.
import-refused-title = Ce fichier n'a pas été importé
preview-title = Aperçu de l'import
preview-import = Importer
preview-cancel = Renoncer
preview-backup = Sauvegarde de { $organisation }, du { $date }
preview-packet = Envoi de { $organisation }, du { $date }
preview-trello = Tableau Trello « { $board } »
preview-nothing = Ce fichier n'apporte rien de neuf : tout est déjà ici.
preview-summary = { $count ->
    [0] Aucune information nouvelle
    [one] { $count } information nouvelle
   *[other] { $count } informations nouvelles
}
preview-new-people = { $count ->
    [one] { $count } personne nouvelle
   *[other] { $count } personnes nouvelles
}
preview-changed-people = { $count ->
    [one] { $count } dossier change
   *[other] { $count } dossiers changent
}
preview-conflicts = { $count ->
    [one] { $count } réponse à choisir
   *[other] { $count } réponses à choisir
}
preview-conflict-both = Les deux réponses sont gardées ; vous choisirez dans le dossier.
preview-settings = { $count ->
    [one] { $count } changement dans les réglages de l'équipe
   *[other] { $count } changements dans les réglages de l'équipe
}
preview-refused = { $count ->
    [one] { $count } information non reprise
   *[other] { $count } informations non reprises
}
preview-masked = { $count ->
    [one] { $count } numéro de registre national retiré
   *[other] { $count } numéros de registre national retirés
}
preview-erased-people = { $count ->
    [one] { $count } personne effacée ici n'est pas reprise
   *[other] { $count } personnes effacées ici ne sont pas reprises
}
preview-erasures = { $count ->
    [one] { $count } personne a été effacée pour de bon par un·e collègue : elle le sera ici aussi
   *[other] { $count } personnes ont été effacées pour de bon par un·e collègue : elles le seront ici aussi
}
preview-erased-why = Ces personnes ont été effacées pour de bon : rien d'elles ne revient par un fichier. Si l'une d'elles est de nouveau accompagnée, créez un nouveau dossier.
preview-only-erased = Ce fichier n'apporte rien d'autre que des informations sur des personnes effacées ici pour de bon. Rien n'en est repris.
preview-incomplete-people = { $count ->
    [one] { $count } dossier incomplet
   *[other] { $count } dossiers incomplets
}
preview-person = { $name } · { $change }
preview-person-new = nouvelle personne
preview-person-unnamed = Une personne sans nom ici
preview-more = { $count ->
    [one] et { $count } autre ligne
   *[other] et { $count } autres lignes
}
preview-show-all = Tout afficher
import-writing = Import en cours…
import-done = { $count ->
    [one] Import fait : { $count } information nouvelle.
   *[other] Import fait : { $count } informations nouvelles.
}
import-conflicts-next = { $count ->
    [one] { $count } dossier attend votre choix entre deux réponses.
   *[other] { $count } dossiers attendent votre choix entre deux réponses.
}
exchange-people-with-conflicts = Réponses à choisir
exchange-trello-title = Depuis Trello
exchange-trello-help = Dans Trello : Menu, Imprimer, exporter et partager, Exporter en JSON. Choisissez ensuite ce fichier ici.
backup-old = Si les données du navigateur sont effacées, tout ce que vous avez écrit depuis est perdu.
backup-strength-1 = Trop courte
backup-strength-2 = Facile à deviner : ajoutez un mot
backup-strength-3 = Solide
backup-strength-4 = Très solide
import-unreadable = Le navigateur n'a pas pu lire ce fichier : il a peut-être été déplacé ou modifié. Rien n'a été changé. Choisissez-le à nouveau.
import-failed = La lecture n'a pas abouti. Rien n'a été changé. Rechargez la page, puis réessayez.
import-see-board = Voir le tableau
preview-union-help = Les deux sauvegardes s'additionnent, rien ne se perd. Cet import ne s'annule pas en une fois : ce qui est faux se corrige dans chaque dossier.
preview-undo-help = Un seul « Annuler » défait tout l'import.
preview-conflict = { $name }, { $field } : { $values }
preview-said = « { $value } » ({ $name })
preview-disputed = d'un côté, quelqu'un a retiré { $what } ; de l'autre, quelqu'un y a écrit
preview-changed = { $field } : « { $before } » devient « { $after } »
preview-lost = { $field } : « { $before } » n'est plus montré
preview-settled = { $field } : réponse choisie, « { $value } »
preview-added = ajoute { $what } : { $value }
preview-settings-of = Réglages de l'équipe
preview-person-erased = effacée ici aussi, pour de bon
register-title = Fichiers sortis et reçus sur cet appareil
register-empty = Aucun fichier n'est encore sorti ni entré.
register-date = Date
register-what = Quoi
register-file = Fichier
register-by = Par
register-persons = Personnes
deed-backup = Sauvegarde
deed-restore = Restauration
deed-union = Sauvegarde ajoutée à la vôtre
deed-trello = Import Trello
deed-packet = Envoi reçu
deed-erasure = Effacement
deed-list = Liste exportée
deed-calendar = Agenda à emporter
preview-company-of = Une entreprise
preview-opening-of = Une offre
