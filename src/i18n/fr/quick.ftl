# A contact said in one sentence, and the person's own search for a job.

quick-title = Noter en une phrase
quick-key = Noter en une phrase (Q)
quick-text = Qui, comment, et après ?
quick-example = Par exemple « Karim whatsapp joint, rappel jeudi en 8 ». Rien n'est écrit avant « Noter ».
quick-preview = Ce qui sera écrit
quick-for = Dossier
quick-note = Note
quick-who = De qui s'agit-il ?
quick-more = { $count ->
    [one] Et { $count } autre : écrivez aussi le nom de famille.
   *[other] Et { $count } autres : écrivez aussi le nom de famille.
}
quick-nobody = Écrivez aussi le prénom ou le nom de la personne, comme sur sa carte.
quick-unknown = Personne ne porte ce nom sur le tableau. Écrivez-le comme sur la carte.
search-title = Recherche d'emploi
search-add = nouvelle démarche
search-empty = Pas encore de démarche notée.
