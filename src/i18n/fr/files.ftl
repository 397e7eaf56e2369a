# Pourquoi un fichier est refusé : ce qui s'est passé, ce qui est sauf, que faire.
file-error-too-large = Ce fichier est trop grand : il fait { $size } Mo et la limite est de { $limit } Mo. Rien n'a été changé. Vérifiez que c'est bien le fichier voulu.
file-error-too-many = Ce fichier contient trop d'informations : { $count }, et la limite est de { $limit }. Rien n'a été changé. Demandez à la personne qui l'a fait de l'envoyer en plusieurs parties.
file-error-empty = Ce fichier est vide. Rien n'a été changé. Demandez à la personne qui l'a fait de l'exporter à nouveau.
file-error-not-json = Ce fichier n'est pas un texte lisible par Passerelle (ligne { $line }, colonne { $column }). Rien n'a été changé. Choisissez un fichier qui se termine par « .json » ou « .json.age ».
file-error-cut = Ce fichier est coupé : sa fin manque, sans doute à cause d'une copie interrompue. Rien n'a été changé. Copiez-le ou téléchargez-le à nouveau.
file-error-duplicate-key = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : ligne { $line }, colonne { $column }, un nom donné deux fois)
file-error-nesting = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : ligne { $line }, colonne { $column }, trop de niveaux)
file-error-number = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : ligne { $line }, colonne { $column }, un nombre décimal ou trop grand)
file-error-shape = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : ligne { $line }, colonne { $column }, une forme inattendue)
file-error-other-format = Ce fichier n'a pas été fait par Passerelle. Rien n'a été changé. S'il vient de Trello, importez-le comme tableau Trello ; sinon, choisissez un fichier dont le nom commence par « passerelle- ».
file-error-newer = Ce fichier vient d'une version plus récente de Passerelle (format { $version }). Rien n'a été changé. Mettez Passerelle à jour, puis recommencez.
file-error-sealed = Ce fichier est protégé par une phrase de passe. Rien n'a été changé. Donnez-la pour l'ouvrir.
file-error-kind-not-read =
    Ce fichier est { $kind ->
        [receipt] un reçu
        [withdrawal] une demande de retrait
        [counts] un relevé de chiffres
       *[other] d'une sorte particulière
    }. Cette version de Passerelle ne sait pas encore le lire. Rien n'a été changé. Gardez le fichier et mettez Passerelle à jour.
file-error-kind-not-wanted = { $kind ->
    [benchmark] Ce fichier est un relevé de chiffres à comparer : il s'ouvre dans « Résultats », sous « Comparer avec d'autres organisations ». Rien n'a été changé.
    [backup] Ce fichier est une sauvegarde : ce n'est pas ce qu'il faut ici. Rien n'a été changé. Choisissez un autre fichier.
    [packet] Ce fichier est un envoi d'un partenaire : ce n'est pas ce qu'il faut ici. Rien n'a été changé. Choisissez un autre fichier.
    [card] Ce fichier est la carte d'un partenaire : ce n'est pas ce qu'il faut ici. Rien n'a été changé. Choisissez un autre fichier.
   *[other] Ce fichier est d'une autre sorte : ce n'est pas ce qu'il faut ici. Rien n'a été changé. Choisissez un autre fichier.
}
file-error-kind-unknown = Passerelle ne connaît pas cette sorte de fichier. Rien n'a été changé. Mettez Passerelle à jour, puis recommencez. (Détail pour l'assistance : « { $kind } »)
file-error-head = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : début du fichier, « { $key } »)
file-error-organisation =
    { $place ->
        [0] Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : début du fichier, organisation inconnue)
        *[other] Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : information { $place }, organisation inconnue)
    }
file-error-day = L'information { $place } du fichier contient une date impossible : « { $text } ». Rien n'a été changé. Demandez à la personne qui a envoyé le fichier de corriger cette date.
file-error-step = L'information { $place } du fichier cite une étape inconnue : « { $text } ». Rien n'a été changé. Mettez Passerelle à jour, ou demandez d'où elle vient à la personne qui a envoyé le fichier.
file-error-subject = L'information { $place } du fichier cite quelque chose d'inconnu : « { $text } ». Rien n'a été changé. Demandez un nouvel export à la personne qui a envoyé le fichier.
file-error-counter = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : information { $place }, numéro impossible)
file-error-counter-ahead = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : information { $place }, numéro trop élevé)
file-error-field = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : information { $place }, « { $kind } », « { $key } »)
file-error-fact = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : information { $place }, contenu impossible)
file-error-duplicate-id = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : information { $place }, nom déjà pris, { $id })
file-error-digest = Ce fichier est abîmé ou a été modifié. Rien n'a été changé. Demandez-en un autre à la personne qui l'a envoyé. (Détail pour l'assistance : le contenu a changé depuis l'export)
file-error-via = Cet envoi contient des informations venues d'un autre envoi. Rien n'a été changé. Demandez au partenaire de le préparer à nouveau. (Détail pour l'assistance : information { $place })
file-error-stranger = Cet envoi parle d'une personne qu'il n'annonce pas. Rien n'a été changé. Demandez au partenaire de le préparer à nouveau. (Détail pour l'assistance : information { $place })
file-error-author = Cet envoi contient des informations écrites par une autre organisation que celle qui envoie. Rien n'a été changé. Prévenez le partenaire : un envoi ne contient que ses propres informations. (Détail pour l'assistance : information { $place })
file-error-forbidden = Cet envoi contient une information qu'un envoi ne peut pas contenir. Rien n'a été changé. Prévenez le partenaire. (Détail pour l'assistance : information { $place }, « { $kind } »)
file-error-addressee = Cet envoi est destiné à une autre organisation : { $name }. Rien n'a été changé. Renvoyez-le au partenaire ou supprimez-le.
file-error-own-packet = Cet envoi a été préparé par votre propre organisation. Rien n'a été changé. Pour reprendre vos données, ouvrez une sauvegarde.
file-error-other-organisation = Cette sauvegarde est celle d'une autre organisation : { $name }. Rien n'a été changé. Pour recevoir des informations de ce partenaire, demandez-lui un envoi.
file-error-several-organisations = Ce fichier réunit plusieurs organisations : aucun tableau ne peut le reprendre. Rien n'a été changé. Choisissez la sauvegarde d'une seule organisation.
file-error-two-contents = Deux fichiers donnent un contenu différent à une même information ({ $id }). Rien n'a été changé. L'un des deux a été modifié : repartez des sauvegardes d'origine.
file-error-unwritable = Passerelle n'a pas su écrire ce fichier. Rien n'a été changé. Gardez vos fichiers tels quels et montrez ce message à la personne qui vous aide avec l'ordinateur.

# Pourquoi un fichier n'a pas été scellé ou ouvert.
seal-error-no-passphrase = La phrase de passe est vide. Rien n'a été changé. Tapez-en une, de plusieurs mots.
seal-error-passphrase = La phrase de passe n'est pas la bonne. Rien n'a été changé. Essayez à nouveau : majuscules et espaces comptent.
seal-error-not-sealed = Ce fichier n'est pas protégé par une phrase de passe. Rien n'a été changé. Ouvrez-le directement.
seal-error-key = Ce fichier est protégé avec d'autres clés que les vôtres : il est destiné à une autre organisation, ou il demande des clés qui ne sont pas sur cet ordinateur. Rien n'a été changé. Demandez à la personne qui l'a envoyé à qui il est destiné, ou demandez une copie des clés à un·e collègue.
seal-error-too-heavy = Ouvrir ce fichier demanderait trop de mémoire à cet appareil. Rien n'a été changé. Demandez à la personne qui l'a fait de le protéger avec Passerelle.
seal-error-damaged = Ce fichier protégé est coupé ou abîmé. Rien n'a été changé. Copiez-le ou téléchargez-le à nouveau.
seal-error-too-large = Ce que contient ce fichier protégé est trop grand. Rien n'a été changé. Vérifiez que c'est bien le fichier voulu.
file-error-own-card = Cette carte est celle de votre propre organisation. Rien n'a été changé.
file-error-own-receipt = Ce reçu a été fait par votre propre organisation. Rien n'a été changé. Envoyez-le à votre partenaire.
file-error-unknown-packet = { $name } accuse réception d'un envoi que ce tableau ne connaît pas. Rien n'a été changé. Importez d'abord la sauvegarde de votre collègue qui a fait l'envoi.
file-error-nothing-leaves = Rien ne peut partir : aucune personne de ce fichier n'a d'accord valable pour ce partenaire et ce but.
file-error-all-waits = Rien n'a été écrit : tout ce qui peut partir attend que { $name } mette Passerelle à jour.
file-error-own-withdrawal = Ce retrait a été fait par votre propre organisation. Rien n'a été changé. Envoyez-le à votre partenaire.
file-error-nobody-here = { $name } parle de personnes dont rien n'est gardé ici. Rien n'a été changé, et il n'y a rien à faire.
file-error-unknown-erasure = { $name } répond à une demande d'effacement que ce tableau ne connaît pas. Rien n'a été changé. Importez d'abord la sauvegarde de votre collègue qui a fait la demande.
