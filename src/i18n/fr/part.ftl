part-arriving = Cette partie du programme arrive…
part-missing = Cette partie du programme n'a pas pu être chargée. Vos données ne sont pas touchées. Vérifiez la connexion, puis réessayez.
part-outdated = Une nouvelle version de Passerelle a été mise en ligne, et cette page n'en trouve plus toutes les parties. Vos données ne sont pas touchées. Enregistrez ce que vous avez commencé, puis rechargez la page.
part-unsaved-text = Un formulaire ouvert contient du texte qui n'est pas enregistré. Enregistrez-le d'abord, ou rechargez quand même : ce texte sera perdu.
part-reload-anyway = Recharger quand même
part-waiting = { $count ->
    [one] Votre action se fera dans un instant : une partie du programme arrive.
   *[other] Vos actions se feront dans un instant : une partie du programme arrive.
}
part-kept = { $count ->
    [one] L'action que vous avez faite entre-temps attend ici : elle se fera dès que cette partie sera là, et sera perdue si vous rechargez avant.
   *[other] Les { $count } actions que vous avez faites entre-temps attendent ici : elles se feront dès que cette partie sera là, et seront perdues si vous rechargez avant.
}
