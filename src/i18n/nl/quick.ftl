# A contact said in one sentence, and the person's own search for a job.

quick-title = In één zin noteren
quick-key = In één zin noteren (Q)
quick-text = Wie, hoe, en wat volgt?
quick-example = Bijvoorbeeld “Karim whatsapp bereikt, terugbellen donderdag”. Niets wordt geschreven vóór “Noteren”.
quick-preview = Wat geschreven wordt
quick-for = Dossier
quick-note = Notitie
quick-who = Over wie gaat het?
quick-more = { $count ->
    [one] En nog { $count }: schrijf ook de familienaam.
   *[other] En nog { $count }: schrijf ook de familienaam.
}
quick-nobody = Schrijf ook de voornaam of de naam, zoals op de kaart.
quick-unknown = Niemand op het bord heeft deze naam. Schrijf hem zoals op de kaart.
search-title = Zoektocht naar werk
search-add = nieuwe zoekactie
search-empty = Nog geen zoekactie genoteerd.
