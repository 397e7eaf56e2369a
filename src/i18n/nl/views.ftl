views-switch = Weergave
views-board = Bord
views-list = Lijst
views-axis-referent = Trajectbegeleider
views-axis-filiere = Opleidingstraject
views-axis-groupe = Groep
views-axis-territoire = Gebied
views-without-referent = Zonder trajectbegeleider
views-without-filiere = Zonder opleidingstraject
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
views-matrix = Wie begeleidt wie
views-matrix-caption = Aantal personen per trajectbegeleider en per fase. Klik op een cijfer om de kaarten te zien.
views-total = Totaal
views-all-steps = alle fasen
views-matrix-cell = { $count ->
    [one] { $count } persoon: { $referent }, { $step }
   *[other] { $count } personen: { $referent }, { $step }
}
views-saved = Bewaarde weergaven
views-saved-none = Nog geen weergave bewaard
views-keep = Een weergave bewaren of verwijderen…
views-keep-title = Deze weergave bewaren
views-keep-intro = De huidige filters, volgorde en groepen worden onder een naam bewaard, alleen op dit toestel. Een naam die al bestaat, wordt vervangen.
views-name = Naam van de weergave
views-remove = Weergave { $name } verwijderen
views-ageing-longer = { $count ->
    [one] al { $count } dag in deze fase, dat is lang
   *[other] al { $count } dagen in deze fase, dat is lang
}
views-ageing-much-longer = { $count ->
    [one] al { $count } dag in deze fase, dat is heel lang
   *[other] al { $count } dagen in deze fase, dat is heel lang
}
views-paused = Gepauzeerd
views-signs = Tekens en labels
views-axis-public = Doelgroep
views-axis-partenaire = Partner
views-without-public = Zonder doelgroep
views-without-partenaire = Zonder partner
views-axis-statut = Statuut bij de start
views-without-statut = Statuut onbekend
workload-title = Werklast
workload-see = Werklast van het team
workload-help = Hoeveel personen elke collega begeleidt, zonder de afgesloten trajecten en zonder wie duurzaam aan het werk is, omgerekend naar voltijds werk. De richtwaarde is { $count }: de doelstelling van 2009 van de MIRE (minstens 20 per medewerker), na te gaan. U stelt de richtwaarde verder onderaan in, bij “Termijnen en grenswaarden”.
workload-held = { $count ->
    [one] { $count } persoon, arbeidstijd { $quota } %
   *[other] { $count } personen, arbeidstijd { $quota } %
}
workload-below = { $full } bij voltijds werk: onder de richtwaarde van { $count }.
workload-at = { $full } bij voltijds werk: op de richtwaarde.
workload-above = { $full } bij voltijds werk: boven de richtwaarde van { $count }.
workload-nobody-new = Begeleidt geen nieuwe personen.
workload-suggestion = Meeste ruimte: { $name } ({ $full } bij voltijds werk), daarna { $other } ({ $next }).
workload-choose = { $name } kiezen
