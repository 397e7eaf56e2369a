views-switch = Manier van kijken
views-board = Bord
views-list = Lijst
views-axis-referent = Referent
views-axis-filiere = Opleidingstraject
views-axis-groupe = Groep
views-axis-territoire = Gebied
views-without-referent = Zonder referent
views-without-filiere = Zonder traject
views-without-groupe = Zonder groep
views-without-territoire = Zonder gebied
views-group-by = Groeperen op
views-group-none = niets
views-group-count = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
}
views-group-only = Alleen deze groep tonen
views-sort-by = Sorteren op
views-sort-board = volgorde van het bord
views-sort-falling = { $name }, andersom
views-matrix = Wie volgt wie
views-matrix-caption = Aantal personen per referent en per stap. Een cijfer toont zijn kaarten.
views-total = Totaal
views-all-steps = alle stappen
views-matrix-cell = { $count ->
    [one] { $count } persoon: { $referent }, { $step }
   *[other] { $count } personen: { $referent }, { $step }
}
views-saved = Bewaarde weergaven
views-saved-none = Nog geen weergave bewaard
views-keep = Een weergave bewaren of verwijderen…
views-keep-title = Deze weergave bewaren
views-keep-intro = De filters, de volgorde en de groepen van nu vindt u onder een naam terug, alleen op dit toestel. Een naam die al bestaat, wordt vervangen.
views-name = Naam van de weergave
views-remove = Weergave { $name } verwijderen
views-ageing-longer = { $count ->
    [one] al { $count } dag in deze stap, dat is lang
   *[other] al { $count } dagen in deze stap, dat is lang
}
views-ageing-much-longer = { $count ->
    [one] al { $count } dag in deze stap, dat is heel lang
   *[other] al { $count } dagen in deze stap, dat is heel lang
}
views-paused = Gepauzeerd
views-signs = Tekens en labels
views-axis-public = Doelgroep
views-axis-partenaire = Partner
views-without-public = Zonder doelgroep
views-without-partenaire = Zonder partner
views-axis-statut = Statuut bij instap
views-without-statut = Statuut onbekend
