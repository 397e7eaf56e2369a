# Pourquoi un fichier est refusé : ce qui s'est passé, ce qui est sauf, que faire.
file-error-too-large = Ce fichier est trop grand : il fait { $size } Mo et la limite est de { $limit } Mo. Rien n'a été changé. Vérifiez que c'est bien le fichier voulu.
file-error-too-many = Ce fichier contient trop d'éléments : { $count }, et la limite est de { $limit }. Rien n'a été changé. Demandez à son auteur de l'envoyer en plusieurs parties.
file-error-empty = Ce fichier est vide. Rien n'a été changé. Demandez à son auteur de l'exporter à nouveau.
file-error-not-json = Ce fichier n'est pas un texte lisible par Passerelle (ligne { $line }, colonne { $column }). Rien n'a été changé. Choisissez un fichier qui se termine par « .json » ou « .json.age ».
file-error-cut = Ce fichier est coupé : sa fin manque, sans doute à cause d'une copie interrompue. Rien n'a été changé. Copiez-le ou téléchargez-le à nouveau.
file-error-duplicate-key = Une même clé est donnée deux fois (ligne { $line }, colonne { $column }) : on ne peut pas savoir laquelle compte. Rien n'a été changé. Demandez à l'auteur un fichier exporté par Passerelle, sans retouche.
file-error-nesting = Ce fichier emboîte ses données trop profondément (ligne { $line }, colonne { $column }). Rien n'a été changé. Il ne vient pas de Passerelle, ou il a été modifié : demandez-en un autre.
file-error-number = Un nombre est décimal ou trop grand (ligne { $line }, colonne { $column }). Rien n'a été changé. Demandez à l'auteur un fichier exporté par Passerelle, sans retouche.
file-error-shape = Une donnée n'a pas la forme attendue (ligne { $line }, colonne { $column }). Rien n'a été changé. Demandez à l'auteur un fichier exporté par Passerelle, sans retouche.
file-error-other-format = Ce fichier n'a pas été fait par Passerelle. Rien n'a été changé. S'il vient de Trello, importez-le comme tableau Trello ; sinon, choisissez un fichier dont le nom commence par « passerelle- ».
file-error-newer = Ce fichier vient d'une version plus récente de Passerelle (format { $version }). Rien n'a été changé. Mettez Passerelle à jour, puis recommencez.
file-error-sealed = Ce fichier est scellé. Rien n'a été changé. Donnez sa phrase secrète pour l'ouvrir.
file-error-kind-not-read =
    Ce fichier est { $kind ->
        [receipt] un accusé de réception
        [withdrawal] une demande de retrait
        [counts] un relevé de chiffres
       *[other] d'une sorte particulière
    }, que cette version de Passerelle ne lit pas encore. Rien n'a été changé. Gardez le fichier et mettez Passerelle à jour.
file-error-kind-not-wanted =
    Ce fichier est { $kind ->
        [backup] une sauvegarde
        [packet] un envoi d'un partenaire
        [card] une carte de visite
        [benchmark] un relevé de chiffres à comparer
       *[other] d'une autre sorte
    } : ce n'est pas ce qu'il faut ici. Rien n'a été changé. Choisissez un autre fichier.
file-error-kind-unknown = Cette sorte de fichier est inconnue (« { $kind } »). Rien n'a été changé. Mettez Passerelle à jour, puis recommencez.
file-error-head = L'en-tête du fichier est incomplet ou faux (« { $key } »). Rien n'a été changé. Demandez à l'auteur de l'exporter à nouveau.
file-error-organisation =
    { $place ->
        [0] L'en-tête du fichier
       *[other] L'élément { $place } du fichier
    } nomme une organisation sans identifiant valable. Rien n'a été changé. Demandez à l'auteur de l'exporter à nouveau.
file-error-day = L'élément { $place } porte une date impossible : « { $text } ». Rien n'a été changé. Demandez à l'auteur de corriger cette date.
file-error-step = L'élément { $place } parle d'une étape inconnue : « { $text } ». Rien n'a été changé. Mettez Passerelle à jour, ou demandez à l'auteur d'où elle vient.
file-error-subject = L'élément { $place } parle de quelque chose d'inconnu : « { $text } ». Rien n'a été changé. Demandez à l'auteur de l'exporter à nouveau.
file-error-counter = L'élément { $place } porte un numéro d'ordre hors de toute mesure. Rien n'a été changé. Le fichier a été modifié : demandez-en un autre à son auteur.
file-error-counter-ahead = L'élément { $place } porte un numéro d'ordre beaucoup trop en avance sur les nôtres. Rien n'a été changé. Prévenez le partenaire : son fichier n'est pas normal.
file-error-field = L'élément { $place } contient une valeur inconnue (« { $kind } », « { $key } »). Rien n'a été changé. Demandez à l'auteur un fichier exporté par Passerelle, sans retouche.
file-error-fact = L'élément { $place } n'a pas de sens. Rien n'a été changé. Demandez à l'auteur un fichier exporté par Passerelle, sans retouche.
file-error-duplicate-id = L'élément { $place } porte un nom déjà pris dans ce fichier ({ $id }). Rien n'a été changé. Demandez à l'auteur un fichier exporté par Passerelle, sans retouche.
file-error-digest = Le contenu de ce fichier ne correspond pas à son empreinte : il a été abîmé ou modifié après son export. Rien n'a été changé. Demandez à l'auteur de l'envoyer à nouveau.
file-error-via = L'élément { $place } de cet envoi prétend être passé par un autre envoi. Rien n'a été changé. Prévenez le partenaire : un envoi ne contient que ce qu'il a écrit lui-même.
file-error-stranger = L'élément { $place } concerne une personne que l'envoi n'annonce pas. Rien n'a été changé. Demandez au partenaire de préparer l'envoi à nouveau.
file-error-author = L'élément { $place } n'a pas été écrit par l'organisation qui envoie. Rien n'a été changé. Prévenez le partenaire : un envoi ne contient que ce qu'il a écrit lui-même.
file-error-forbidden = L'élément { $place } est d'une sorte qu'un envoi ne peut pas contenir (« { $kind } »). Rien n'a été changé. Prévenez le partenaire.
file-error-addressee = Cet envoi est destiné à une autre organisation : { $name }. Rien n'a été changé. Renvoyez-le à son auteur ou supprimez-le.
file-error-own-packet = Cet envoi a été préparé par votre propre organisation. Rien n'a été changé. Pour reprendre vos données, ouvrez une sauvegarde.
file-error-other-organisation = Cette sauvegarde est celle d'une autre organisation : { $name }. Rien n'a été changé. L'échange avec un partenaire arrive plus tard.
file-error-several-organisations = Ce fichier réunit plusieurs organisations : aucun tableau ne peut le reprendre. Rien n'a été changé. Choisissez la sauvegarde d'une seule organisation.
file-error-two-contents = Deux fichiers donnent un contenu différent à un même élément ({ $id }). Rien n'a été changé. L'un des deux a été modifié : repartez des sauvegardes d'origine.
file-error-unwritable = Passerelle n'a pas su écrire ce fichier. Rien n'a été changé. Gardez vos fichiers tels quels et montrez ce message à la personne qui vous dépanne.

# Pourquoi un fichier n'a pas été scellé ou ouvert.
seal-error-no-passphrase = La phrase secrète est vide. Rien n'a été changé. Tapez-en une, de plusieurs mots.
seal-error-passphrase = La phrase secrète n'est pas la bonne. Rien n'a été changé. Essayez à nouveau : majuscules et espaces comptent.
seal-error-not-sealed = Ce fichier n'est pas scellé. Rien n'a été changé. Ouvrez-le sans phrase secrète.
seal-error-key = Ce fichier est fermé pour d'autres clés que les vôtres : il est pour une autre organisation, ou pour des clés qui ne sont pas sur cet ordinateur. Rien n'a été changé. Demandez à l'expéditeur pour qui il l'a fait, ou à un·e collègue une copie des clés.
seal-error-too-heavy = Ouvrir ce fichier demanderait trop de mémoire à cet appareil. Rien n'a été changé. Demandez à l'auteur de le sceller avec Passerelle.
seal-error-damaged = Ce fichier scellé est coupé ou abîmé. Rien n'a été changé. Copiez-le ou téléchargez-le à nouveau.
seal-error-too-large = Ce que contient ce fichier scellé est trop grand. Rien n'a été changé. Vérifiez que c'est bien le fichier voulu.
file-error-own-card = Cette carte est celle de votre propre organisation. Rien n'a été changé.
file-error-own-receipt = Ce reçu a été fait par votre propre organisation. Rien n'a été changé. Envoyez-le à votre partenaire.
file-error-unknown-packet = { $name } accuse réception d'un envoi que ce tableau ne connaît pas. Rien n'a été changé. Réunissez d'abord ce tableau avec la sauvegarde de la ou du collègue qui a fait l'envoi.
file-error-nothing-leaves = Rien ne peut partir : aucune personne de ce fichier n'a d'accord valable pour ce partenaire et ce but.
file-error-all-waits = Rien n'a été écrit : tout ce qui peut partir attend que { $name } mette Passerelle à jour.
file-error-own-withdrawal = Ce retrait a été fait par votre propre organisation. Rien n'a été changé. Envoyez-le à votre partenaire.
file-error-nobody-here = { $name } parle de personnes dont rien n'est gardé ici. Rien n'a été changé, et rien n'est à faire.
file-error-unknown-erasure = { $name } répond à une demande d'effacer que ce tableau ne connaît pas. Rien n'a été changé. Réunissez d'abord ce tableau avec la sauvegarde de la ou du collègue qui a fait la demande.
