cli-written = Écrit : { $file }
cli-merged-erased = { $count ->
    [one] { $count } personne effacée pour de bon : rien d'elle n'est repris des autres fichiers.
   *[other] { $count } personnes effacées pour de bon : rien d'elles n'est repris des autres fichiers.
}
cli-refused = { $file } : { $cause }
cli-unreadable = { $file } ne peut pas être lu ({ $cause }). Vérifiez le nom et les droits.
cli-unwritable = { $file } ne peut pas être écrit ({ $cause }). Vérifiez le dossier, les droits et la place libre.
cli-passphrase = Phrase de passe :
cli-trello = Cartes lues : { $cards } ; personnes : { $people } ; changements d'étape : { $moves } ; commentaires : { $comments } ; commentaires absents du fichier : { $absent } ; numéros de registre national masqués : { $masked }.
cli-not-a-board = Ce fichier n'est pas l'export JSON d'un tableau Trello. Rien n'a été écrit. Dans Trello : menu, « Imprimer, exporter et partager », « Exporter en JSON ».
cli-packet = Écrit : { $file } (informations : { $facts } ; personnes : { $persons } ; personnes qui restent ici, sans accord valable : { $kept }).
cli-checked-parties = De { $from } pour { $to }.
cli-checked-packet = But : { $purpose }. Contient : { $families }.
cli-calendar = Écrit : { $file } ({ $events ->
    [one] { $events } événement
   *[other] { $events } événements
}, { $cancelled ->
    [one] { $cancelled } annulé
   *[other] { $cancelled } annulés
}).
cli-calendar-nobody = Personne ne porte ce nom ou ce numéro. Écrivez « sessions », « person/… », « member/… » ou le nom d'un·e collègue.
cli-calendar-other = Ce fichier est celui d'un autre agenda : ses événements paraîtraient tous annulés. Rien n'a été écrit.
cli-merged = Écrit : { $file } ({ $facts ->
    [one] { $facts } information
   *[other] { $facts } informations
}, { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
}).
cli-checked-from = De { $from }.
cli-checked-several = De plusieurs organisations.
cli-checked-revision = Format : le programme de l'expéditeur lit la révision { $revision } ; ce fichier demande la révision { $needs }.
cli-checked-card = La signature est celle de la carte de { $name }.
cli-checked-card-other = Attention : la signature n'est pas celle de la carte de { $name }. Appelez cette organisation avant d'ouvrir le fichier.
cli-checked-card-none = Rien à comparer : le fichier ou la carte de { $name } n'a pas de signature.
cli-receipt = Reçu pour { $name } ({ $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
}).
cli-report-one-backup = Cette commande demande une seule sauvegarde. Rien n'a été écrit.
cli-report-period = Le dernier jour vient avant le premier. Rien n'a été écrit. Donnez « --from » puis « --to », ou « --year ».
cli-checked =
    { $file } : { $kind ->
        [backup] sauvegarde
        [packet] envoi
        [card] carte
        [receipt] reçu
        [withdrawal] demande de retrait
        [benchmark] relevé de chiffres
       *[other] fichier
    } sans défaut, { $facts ->
        [one] { $facts } information
       *[other] { $facts } informations
    }, { $persons ->
        [one] { $persons } personne
       *[other] { $persons } personnes
    }.
