# What goes to partners and comes from them: cards, agreements, packets, receipts.
peers-title = Partenaires
peers-empty = Pas encore de partenaire. Faites votre carte et envoyez-la au centre ou à la MIRE avec qui vous travaillez ; quand vous recevez la sienne, ouvrez-la à « Recevoir un fichier ». Une carte ne contient aucune personne que vous accompagnez.
peers-card = Présenter mon organisation
peers-card-help = Un petit fichier avec le nom, le type, le territoire, les contacts et les clés de votre organisation, à envoyer à chaque partenaire, et à envoyer de nouveau quand quelque chose y change. Il ne contient aucune personne que vous accompagnez.
peers-none-sent = Aucun envoi pour le moment.
peers-sent = Envois à { $organisation }
peers-dispatch = { $count ->
    [one] { $date } · { $purpose } · { $count } personne
   *[other] { $date } · { $purpose } · { $count } personnes
}
peers-received = Reçu le { $date }
peers-waiting = { $count ->
    [0] Pas encore de reçu
    [one] Pas encore de reçu, après { $count } jour
   *[other] Pas encore de reçu, après { $count } jours
}
peers-waiting-long = { $count ->
    [one] Pas de reçu depuis { $count } jour : demandez si le fichier est arrivé.
   *[other] Pas de reçu depuis { $count } jours : demandez si le fichier est arrivé.
}
sharing-open = Préparer un envoi
sharing-open-help = Vous voyez d'abord, personne par personne, ce qui part et ce qui reste. Sans accord écrit de la personne, rien ne part.
sharing-recipient = À qui
sharing-purpose = Dans quel but
sharing-purpose-help-handover = La personne continue son parcours chez le partenaire.
sharing-purpose-help-follow_up = Les deux équipes accompagnent la personne en même temps.
sharing-purpose-help-placement_search = Le partenaire cherche un stage ou une entreprise pour la personne.
sharing-looking = { $count ->
    [one] Encore { $count } dossier à regarder…
   *[other] Encore { $count } dossiers à regarder…
}
sharing-no-peer = Aucun partenaire n'est noté. Échangez d'abord vos cartes : « Présenter mon organisation » fait la vôtre.
sharing-nobody = Aucune personne du tableau n'a d'accord écrit qui nomme { $organisation }. L'accord se note dans le dossier de la personne, à « Accords de partage ».
sharing-people = Les personnes
sharing-news = { $count ->
    [0] rien de nouveau depuis le dernier envoi
    [one] { $count } information part
   *[other] { $count } informations partent
}
sharing-unticked = { $count ->
    [one] { $count } information à cocher si vous voulez qu'elle parte
   *[other] { $count } informations à cocher si vous voulez qu'elles partent
}
sharing-until = accord jusqu'au { $date }
sharing-lacking-none = Rien ne part : aucun accord écrit ne nomme { $organisation }.
sharing-lacking-purpose = Rien ne part : l'accord avec { $organisation } ne prévoit pas ce but.
sharing-lacking-unsaid = Rien ne part : l'accord avec { $organisation } est incomplet. Il lui faut une date, une fin, un but et ce qui peut être transmis.
sharing-lacking-withdrawn = Rien ne part : l'accord avec { $organisation } a été retiré le { $date }.
sharing-lacking-expired = Rien ne part : l'accord avec { $organisation } est terminé depuis le { $date }.
sharing-lacking-not-yet = Rien ne part : l'accord avec { $organisation } commence le { $date }.
sharing-send-of = Envoyer { $name }
sharing-detail = Voir le détail
sharing-detail-close = Fermer le détail
sharing-leaves = Ce qui part
sharing-leaves-none = Rien ne part de ce dossier pour le moment.
sharing-content = { $what } : { $fields }
sharing-ticks = Ne part que si c'est coché
sharing-stays = Reste ici
sharing-stays-line = { $count ->
    [one] { $what } ({ $count } information)
   *[other] { $what } ({ $count } informations)
}
sharing-stays-never = Ne part pas pour ce but
sharing-stays-out-of-scope = Hors de ce que la personne a accepté
sharing-stays-foreign = Écrit par une autre organisation
sharing-stays-unknown = Écrit par une version plus récente
sharing-waits = { $count ->
    [one] { $count } information attend que { $organisation } mette Passerelle à jour.
   *[other] { $count } informations attendent que { $organisation } mette Passerelle à jour.
}
sharing-waits-help = Le dernier fichier de ce partenaire vient d'une version de Passerelle qui ne lit pas encore tout. Dès qu'un fichier fait avec la nouvelle version est arrivé ici, une carte ou un reçu par exemple, l'envoi suivant prend ce qui attend.
sharing-stays-waits = Attend que le partenaire mette Passerelle à jour
sharing-all = Renvoyer aussi ce qui est déjà parti
sharing-total = { $count ->
    [0] Rien à envoyer.
    [one] À envoyer : { $facts } concernant { $count } personne.
   *[other] À envoyer : { $facts } concernant { $count } personnes.
}
sharing-total-facts = { $count ->
    [one] { $count } information
   *[other] { $count } informations
}
sharing-make = Faire le fichier
sharing-making = Le fichier se prépare…
sharing-failed = Le fichier n'a pas pu être fait. Rien n'est parti ; réessayez.
sharing-made = Fichier téléchargé : { $file }. Envoyez-le à { $organisation }, et dites la phrase de passe au téléphone : jamais dans le même message.
sharing-card-made = Carte téléchargée : { $file }. Envoyez-la à votre partenaire.
sharing-receipt-made = Reçu téléchargé : { $file }. Renvoyez-le à votre partenaire.
sharing-not-saved = Le fichier est prêt, mais le navigateur ne l'a pas enregistré, et rien n'est noté comme parti. Vérifiez que les téléchargements sont permis, puis enregistrez-le à nouveau.
sharing-offer-again = Enregistrer le fichier à nouveau
sharing-passphrase-help = Au moins { $count } caractères : quatre mots sans lien, convenus au téléphone avec votre partenaire.
sharing-unsealed-warning = Toute personne qui a ce fichier pourra lire ce qui part. Choisissez cela seulement si le fichier ne quitte pas un disque protégé.
receipt-make = Faire le reçu
receipt-help = Le reçu dit à votre partenaire que l'envoi est arrivé, et pour qui. Il ne contient aucun nom de personne.
preview-card = { $organisation } ({ $type }) se présente.
preview-card-help = Cette organisation sera notée parmi vos partenaires. Rien ne change pour les personnes.
preview-receipt = { $count ->
    [one] { $organisation } a bien reçu votre envoi du { $date }, pour { $count } personne.
   *[other] { $organisation } a bien reçu votre envoi du { $date }, pour { $count } personnes.
}
preview-receipt-help = Ce sera noté à côté de l'envoi. Rien d'autre ne change.
import-done-card = { $organisation } est notée parmi vos partenaires.
import-done-receipt = Le reçu de { $organisation } est noté.
deed-packet-out = Envoi fait
deed-card = Carte reçue
deed-card-out = Carte faite
deed-receipt = Reçu d'un partenaire
deed-receipt-out = Reçu fait
agreement-title = Accords de partage
agreement-add = nouvel accord
agreement-empty = Aucun accord écrit : rien ne part de ce dossier.
agreement-no-peer = Aucun accord écrit : rien ne part de ce dossier. Pour en noter un, recevez d'abord la carte d'un partenaire, à « Échanges ».
agreement-valid = Valable jusqu'au { $date }
agreement-not-yet = Valable à partir du { $date }
agreement-ending = Se termine le { $date } : à renouveler avec la personne, ou à laisser finir
agreement-expired = Terminé depuis le { $date }
agreement-withdrawn = Retiré le { $date }
agreement-unsaid = Incomplet : il lui faut une date, une fin, un but et ce qui peut être transmis
agreement-paper = Papier signé : { $where }
agreement-send = Préparer un envoi
sharing_purpose-handover = Passage de relais
sharing_purpose-follow_up = Suivi partagé
sharing_purpose-placement_search = Recherche de stage
scope-identity = Identité
scope-reach = Moyens de contact
scope-situation = Situation
scope-project = Projet et langues
scope-training = Formation et heures
scope-placement = Stages
scope-employment = Contrats et suivi dans l'emploi
scope-obstacle = Freins
scope-notes = Notes, contacts et tâches
scope-lane = Étapes et suite du parcours
kind-agreement = un accord de partage écrit
kind-sent = un envoi fait
kind-peer = un partenaire
kind-peer_word = un nom chez un partenaire
kind-dispatch = un envoi fait
field-agreement-recipient = Avec
field-agreement-signed = Signé le
field-agreement-expires = Valable jusqu'au
field-agreement-purposes = Dans quel but
field-agreement-scope = Peut être transmis
field-agreement-paper = Où est le papier signé
field-agreement-withdrawn = Retiré le
field-sent-to = À
field-sent-purpose = Dans quel but
field-sent-facts = Informations envoyées
field-peer-name = Nom
field-peer-type = Type
field-peer_word-label = Nom
field-dispatch-to = À
field-dispatch-purpose = Dans quel but
field-dispatch-people = Personnes
field-dispatch-sent = Parti le
field-dispatch-received = Reçu le
dossier-elsewhere = Chez { $organisation } : { $step }, depuis le { $date }
agreement-print = Imprimer la page à signer
paper-agreement = Accord de partage d'informations
paper-agreement-from = Qui transmet
paper-agreement-to = À qui
paper-agreement-between = Entre qui, et jusqu'à quand
paper-agreement-why = Dans quel but
paper-agreement-what = Ce que j'accepte de transmettre
paper-agreement-know = Ce que je sais avant de signer
paper-agreement-free = Je suis libre de dire non. Mon accompagnement continue de la même façon.
paper-agreement-never = Ne partent jamais : ma santé, mes dettes, la justice, mes allocations, mes présences jour par jour, les notes qui n'ont pas été cochées avec moi.
paper-agreement-withdraw = Je peux retirer mon accord à tout moment, en le disant à la personne qui m'accompagne. Ce qui est déjà parti ne revient pas : on demande alors au partenaire de l'effacer.
paper-agreement-rights = Je peux demander à voir tout ce qui est écrit sur moi, à le faire corriger ou effacer.
paper-agreement-complaint = Si je pense que mes données sont mal utilisées, je peux m'adresser à l'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.
paper-agreement-say = J'ai lu cette page, ou on me l'a lue. J'ai reçu une copie.
paper-ticked = (coché)
deed-withdrawal = Retrait reçu
deed-withdrawal-out = Retrait fait
preview-withdrawal = { $organisation } demande d'effacer ce qu'elle a transmis sur { $names } : l'accord a été retiré le { $date }.
preview-withdrawal-help = Rien n'est effacé maintenant : la demande sera notée dans le dossier, et c'est vous qui décidez.
import-done-withdrawal = La demande de { $organisation } est notée dans le dossier.
sharing-withdrawal-made = Fichier téléchargé : { $file }. Envoyez-le à votre partenaire : il ne contient aucun nom de personne.
agreement-tell = Prévenir le partenaire
erasure-asked = { $organisation } demande d'effacer ce qu'elle a transmis sur cette personne : l'accord a été retiré le { $date }.
erasure-done = C'est effacé
kind-erasure_request = une demande d'effacement
field-erasure_request-from = De
field-erasure_request-asked = Demandé le
field-erasure_request-answered = Répondu le
preview-people = { $count ->
    [one] { $count } personne dans cet envoi
   *[other] { $count } personnes dans cet envoi
}
preview-people-help = Décochez une personne pour ne rien reprendre d'elle : rien d'elle n'est gardé, et le reçu ne la compte pas.
preview-person-changes = { $count ->
    [0] rien ne change à l'écran
    [one] { $count } changement
   *[other] { $count } changements
}
preview-nobody-taken = Aucune personne n'est cochée : il n'y a rien à importer.
preview-field-of = { $what }, { $field }
preview-by-changed = { $field } : { $organisation } écrit « { $after } » au lieu de « { $before } »
preview-by-said = { $field } : { $organisation } écrit « { $after } »
conflict-proposed = Proposé : cette information se note d'habitude côté { $type }
sent-title = Ce qui est déjà parti
sent-help = Ce qui est parti ne peut plus être repris : vous pouvez seulement demander au partenaire de l'effacer.
sent-line = { $date } · { $organisation } · { $purpose }
agreement-from = Reçu de { $organisation }
agreement-ended-here = L'accord qui permettait à { $organisation } de vous transmettre ce dossier est terminé depuis le { $date }. Renouvelez-le avec la personne et le partenaire, ou effacez ce qui est venu de lui.
peers-card-answer = Répondre avec ma carte
peers-card-answer-help = Si ce partenaire n'a pas encore la vôtre : il en a besoin pour vous écrire.
preview-proposed = { $organisation } propose de retirer : { $what } (noté par vous le { $date })
agreement-renew = Renouveler
agreement-renew-help = Un nouvel accord, avec le même partenaire, les mêmes buts et le même contenu. La personne le signe à nouveau.
agreement-other-holds = Un autre accord avec ce partenaire vaut encore : seul ce qu'il permet continue de partir.
erasures-title = Ce que des partenaires doivent effacer
erasures-asked = { $organisation } : demande d'effacement du { $date }
erasures-with = Demandes d'effacement échangées avec { $organisation }
erasures-waiting = Pas encore de réponse
erasures-answered = { $outcome } le { $date }
erasures-given = Leur demande d'effacement : { $outcome } le { $date }
erasures-told = Dit le { $date }
erasures-untold = À leur dire
erasures-tell = Faire la réponse
erasures-tell-help = Un petit fichier qui dit ce qui a été effacé ou gardé, et quand. Il ne contient aucun nom de personne.
erasure-kept = Nous gardons
erasure-answer-help = Dites ce que vous décidez : la réponse se fait ensuite dans « Échanges », à la fiche de ce partenaire.
preview-erasure-answer = { $organisation } répond à vos demandes d'effacement : { $answers }
import-done-erasure-answer = La réponse de { $organisation } est notée.
peers-card-settings = Écrire mon territoire et mes contacts
peers-open = { $count ->
    [one] { $count } envoi attend un reçu.
   *[other] { $count } envois attendent un reçu.
}
peers-settled = Sans reçu, classé le { $date }
peers-late-do = Appelez { $organisation }. Si le fichier est arrivé, demandez le reçu : votre partenaire le fait juste après l'import, avec « Faire le reçu ». Si le fichier est perdu, renvoyez tout. Si vous savez que le fichier est arrivé, vous pouvez ne plus attendre le reçu.
peers-send-again = Tout renvoyer
peers-settle = Ne plus attendre de reçu
peers-all = Montrer tous les envois ({ $count })
shares-title = Ce que nous partageons
shares-counting = Comptage des accords…
shares-none = Aucune personne n'a d'accord valable aujourd'hui avec { $organisation }.
shares-agreed = { $count ->
    [one] { $count } personne a un accord valable
   *[other] { $count } personnes ont un accord valable
}
shares-told = { $count ->
    [0] aucun envoi pour le moment
    [one] un envoi est parti pour { $count } personne
   *[other] un envoi est parti pour { $count } personnes
}
shares-news = { $count ->
    [0] rien de nouveau depuis
    [one] du nouveau depuis pour { $count } personne
   *[other] du nouveau depuis pour { $count } personnes
}
shares-list = Voir la liste
office-contacts = Contacts par fonction
office-add = Ajouter un contact
office-empty = Aucun contact pour le moment : direction, jobcoach, accueil, référent·e informatique…
office-card = Noté d'après sa carte du { $date }. Ce que vous corrigez ici reste quand une nouvelle carte arrive.
office-ours = Le territoire et les contacts partent avec votre carte : écrivez ce que vos partenaires peuvent savoir. Rien ici ne parle d'une personne que vous accompagnez.
preview-card-says = Ce que dit la carte
preview-card-territory = Territoire : { $says }
preview-card-contact = Contact : { $says }
preview-card-instead = { $what } (avant : { $held })
preview-card-gone = Contact qui n'est plus sur la carte, et qui sera retiré : { $held }
preview-card-typed = Vous avez noté autre chose
preview-card-typed-help = Ce que vous avez noté reste. Cochez pour prendre ce que dit la carte.
preview-card-take = { $what } (vous avez noté : { $held })
preview-card-back = { $what } (vous l'avez retiré)
kind-org_contact = un contact chez un partenaire, ou chez vous
field-org_contact-function = Fonction
field-org_contact-name = Nom
field-org_contact-phone = Téléphone
field-org_contact-mail = Mail
field-org_contact-org = Organisation
field-org_contact-card = Carte du
field-peer-territory = Territoire
field-peer-card = Carte du
field-organisation-territory = Territoire
field-dispatch-settled = Sans reçu, classé le
sharing-book = { $count ->
    [one] Joindre aussi toutes nos entreprises et nos offres ({ $count } fiche)
   *[other] Joindre aussi toutes nos entreprises et nos offres ({ $count } fiches)
}
sharing-book-help = Celles que ces dossiers nomment partent de toute façon : nom, numéro, lieux, places, demandes et réponses. Les contacts dans les entreprises, les notes et les textes restent ici.
