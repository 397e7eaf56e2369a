store-full = Le disque est plein. Votre changement reste à l'écran, mais n'est pas encore enregistré : faites une sauvegarde maintenant, puis libérez de la place.
store-failed = L'enregistrement n'a pas marché. Votre changement reste à l'écran ; nous réessayons. Si cela dure, faites une sauvegarde.
store-retry = Réessayer maintenant
store-rescue = Sauvegarder tout de suite
store-rescued = La sauvegarde contient tout ce qui est à l'écran, même ce qui n'est pas enregistré.
store-newer = Ces données viennent d'une version plus récente de Passerelle. Elles n'ont pas été touchées. Rechargez la page pour obtenir la dernière version.
store-reload = Recharger la page
store-damaged = { $count ->
    [one] { $count } lot de données est illisible et a été mis de côté, sans rien effacer. Le reste est ouvert. Exportez-le et montrez-le à la personne qui vous dépanne, puis importez votre dernière sauvegarde.
   *[other] { $count } lots de données sont illisibles et ont été mis de côté, sans rien effacer. Le reste est ouvert. Exportez-les et montrez-les à la personne qui vous dépanne, puis importez votre dernière sauvegarde.
}
store-damaged-export = Exporter ce qui est illisible
store-cannot-open = Le navigateur n'a pas pu ouvrir les données. Elles sont sans doute intactes : fermez les autres onglets de Passerelle, puis rechargez la page.
store-blocked = Un autre onglet tient encore l'ancienne version. Fermez-le : celui-ci continuera tout seul.
store-closed-by-upgrade = Un autre onglet est passé à une version plus récente. Rechargez cette page pour continuer ; tout est enregistré.
store-private-window = Ce navigateur n'offre pas de place durable, comme dans une fenêtre privée. Ouvrez Passerelle dans une fenêtre ordinaire pour ne rien perdre.
store-persistent = Le navigateur s'engage à garder ces données.
store-not-persistent = Le navigateur pourrait effacer ces données si le disque se remplit. Faites des sauvegardes régulières.
store-used = { $used } utilisés sur { $quota } possibles
store-quarantine = { $count ->
    [one] { $count } fait porte le nom d'un autre avec un contenu différent. Il est mis de côté et n'est pas perdu.
   *[other] { $count } faits portent le nom d'un autre avec un contenu différent. Ils sont mis de côté et ne sont pas perdus.
}
