store-full = Le disque est plein. Votre changement reste à l'écran, mais n'est pas encore enregistré : faites une sauvegarde maintenant, puis libérez de la place.
store-failed = L'enregistrement n'a pas marché. Votre changement reste à l'écran ; nous réessayons. Si cela dure, faites une sauvegarde.
store-retry = Réessayer maintenant
store-rescue = Sauvegarder tout de suite
store-newer = Ces données viennent d'une version plus récente de Passerelle. Elles n'ont pas été touchées. Rechargez la page pour obtenir la dernière version.
store-reload = Recharger la page
store-damaged = { $count ->
    [one] { $count } lot de données est illisible et a été mis de côté, sans rien effacer. Le reste est ouvert. Exportez ce qui est illisible et montrez-le à la personne qui vous dépanne, puis importez votre dernière sauvegarde.
   *[other] { $count } lots de données sont illisibles et ont été mis de côté, sans rien effacer. Le reste est ouvert. Exportez ce qui est illisible et montrez-le à la personne qui vous dépanne, puis importez votre dernière sauvegarde.
}
store-damaged-export = Exporter ce qui est illisible
store-cannot-open = Le navigateur n'a pas pu ouvrir les données. Elles sont sans doute intactes : fermez les autres onglets de Passerelle, puis rechargez la page.
store-blocked = Un autre onglet tient encore l'ancienne version. Fermez-le : celui-ci continuera tout seul.
store-private-window = Ce navigateur n'offre pas de place durable, comme dans une fenêtre privée. Ouvrez Passerelle dans une fenêtre ordinaire pour ne rien perdre.
