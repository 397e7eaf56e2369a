exchange-title = Échanges
exchange-intro = Rien ne part tout seul : chaque fichier sort d'ici parce que quelqu'un l'a voulu.
backup-title = Sauvegarde
backup-help = Une sauvegarde contient tout. Gardez-la sur une clé ou un disque de l'organisation ; elle sert aussi à réunir votre travail et celui de vos collègues.
backup-save = Sauvegarder
backup-last = Dernière sauvegarde : { $when }
backup-none = Pas encore de sauvegarde
backup-made = Sauvegarde téléchargée : { $file } ({ $size }).
backup-seal-title = Fermer la sauvegarde par une phrase de passe
backup-passphrase = Phrase de passe
backup-passphrase-again = La même phrase, encore une fois
backup-passphrase-help = Quatre mots sans lien sont faciles à retenir et difficiles à deviner. Sans elle, personne ne peut ouvrir la sauvegarde : notez-la en lieu sûr.
backup-passphrase-differs = Les deux phrases ne sont pas les mêmes.
backup-passphrase-short = { $count ->
    [one] Prenez une phrase d'au moins { $count } caractère.
   *[other] Prenez une phrase d'au moins { $count } caractères.
}
backup-show-passphrase = Afficher la phrase
backup-unsealed = Ne pas fermer par une phrase de passe
backup-unsealed-warning = Toute personne qui a ce fichier pourra lire tous les dossiers. Choisissez cela seulement si le disque est lui-même protégé.
backup-sealing = Fermeture de la sauvegarde…
backup-failed = La sauvegarde n'a pas pu être faite. Rien n'est perdu ici ; réessayez.
import-title = Recevoir un fichier
import-help = La sauvegarde d'un·e collègue, la vôtre, l'envoi d'un partenaire, ou l'export d'un tableau Trello. Rien ne change avant que vous ayez vu l'aperçu.
import-file = Fichier à importer
import-choose = Choisir un fichier…
import-drop = Vous pouvez aussi le déposer ici.
import-reading = Lecture du fichier…
import-progress = Lecture du fichier : { $percent } %
import-stop = Arrêter la lecture
import-stopped = Lecture arrêtée. Rien n'a changé.
import-unseal-title = Ce fichier est fermé par une phrase de passe
import-unseal = Ouvrir
import-unsealing = Ouverture du fichier…
import-wrong-passphrase = Cette phrase n'ouvre pas le fichier. Vérifiez les majuscules et les espaces, puis réessayez.
import-refused-title = Ce fichier n'a pas été importé
import-refused-safe = Rien n'a changé dans vos dossiers.
preview-title = Aperçu de l'import
preview-import = Importer
preview-cancel = Renoncer
preview-backup-own = Votre sauvegarde du { $date }
preview-backup-colleague = Sauvegarde de { $name }, du { $date }
preview-backup = Sauvegarde de { $organisation }, du { $date }
preview-packet = Envoi de { $organisation }, du { $date }
preview-trello = Tableau Trello « { $board } »
preview-nothing = Ce fichier n'apporte rien de neuf : tout est déjà ici.
preview-summary = { $count ->
    [0] Aucun fait nouveau
    [one] { $count } fait nouveau
   *[other] { $count } faits nouveaux
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
    [one] { $count } réponse à départager
   *[other] { $count } réponses à départager
}
preview-conflict-line = { $name }, { $field } : ici « { $here } », dans le fichier « { $there } »
preview-conflict-both = Les deux réponses sont gardées ; vous choisirez dans le dossier.
preview-settings = { $count ->
    [one] { $count } changement dans les réglages de l'équipe
   *[other] { $count } changements dans les réglages de l'équipe
}
preview-refused = { $count ->
    [one] { $count } fait refusé
   *[other] { $count } faits refusés
}
preview-unknown = { $count ->
    [one] { $count } fait d'une version plus récente : gardé tel quel
   *[other] { $count } faits d'une version plus récente : gardés tels quels
}
preview-masked = { $count ->
    [one] { $count } numéro national retiré
   *[other] { $count } numéros nationaux retirés
}
preview-erased-people = { $count ->
    [one] { $count } personne effacée ici n'est pas reprise
   *[other] { $count } personnes effacées ici ne sont pas reprises
}
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
    [one] Import fait : { $count } fait nouveau.
   *[other] Import fait : { $count } faits nouveaux.
}
import-conflicts-next = { $count ->
    [one] { $count } réponse attend votre choix.
   *[other] { $count } réponses attendent votre choix.
}
import-conflicts-open = Voir les réponses à départager
exchange-people-with-conflicts = Réponses à départager
exchange-trello-title = Depuis Trello
exchange-trello-help = Dans Trello : Menu, Imprimer, exporter et partager, Exporter en JSON. Choisissez ensuite ce fichier ici.
