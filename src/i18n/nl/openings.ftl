## Vacatures

openings-one = Vacature
openings-title = Open vacatures
openings-title-closed = Afgesloten vacatures
openings-tabs = Welke vacatures
openings-tab-open = Open
openings-tab-closed = Afgesloten
openings-help = De jobs en stageplaatsen die zich aandienen, en de personen die u ervoor voorstelt. Wat het eerst vrijkomt, staat bovenaan.
openings-add = Nieuwe vacature
openings-empty = Er staat op dit moment geen vacature open.
openings-empty-closed = Geen afgesloten vacature.
openings-reading = Dossiers worden gelezen… Nog { $count }.
openings-reading-one = De vacature wordt gelezen…
openings-missing = Deze vacature staat hier niet, of niet meer.
openings-unknown = Een vacature die hier niet meer staat
openings-untitled = Vacature zonder titel
openings-back = Alle vacatures
openings-posts = { $count ->
    [one] { $count } plaats
   *[other] { $count } plaatsen
}
openings-places = { $count ->
    [one] { $count } stageplaats
   *[other] { $count } stageplaatsen
}
openings-working = { $count } aan het werk
openings-in-placement = { $count } op stage
openings-coming = { $count ->
    [one] { $count } begint binnenkort
   *[other] { $count } beginnen binnenkort
}
openings-trial = { $count } op proef
openings-to-confirm = { $count ->
    [one] { $count } einde te bevestigen
   *[other] { $count } eindes te bevestigen
}
openings-over = { $count } meer dan voorzien
openings-free = { $count ->
    [one] { $count } vrij
   *[other] { $count } vrij
}
openings-waiting = { $count ->
    [one] { $count } kandidatuur in afwachting
   *[other] { $count } kandidaturen in afwachting
}
openings-suited = { $count ->
    [0] niemand is vrij en heeft alles wat vereist is
    [one] { $count } vrije persoon heeft wat vereist is, of dat moet nog worden gevraagd
   *[other] { $count } vrije personen hebben wat vereist is, of dat moet nog worden gevraagd
}
openings-frees = komt vrij op { $date }
openings-starts = begint op { $date }
openings-by = kandidaturen tot { $date }
openings-since = sinds { $date }
openings-begins = begint op { $date }
openings-until = aan het werk tot { $date }
openings-placement-until = op stage tot { $date }
openings-end-to-confirm = einde voorzien op { $date }, te bevestigen
openings-left = was er tot { $date }
openings-left-some-day = intussen vertrokken
openings-company-known = Dit bedrijf staat in de lijst.
openings-company-words = Deze naam staat niet in de lijst van bedrijven: de naam wordt zo bewaard.
openings-locality-of-site = Blijft dit vak leeg, dan telt de plaats van de vestiging.
openings-trade-hint = Een paar woorden volstaan; kies daarna het beroep in de lijst.
openings-unchosen = Kies een beroep in de lijst, of maak dit vak leeg.
openings-bad-digits = Een vacaturenummer bestaat alleen uit cijfers.
openings-bad-link = Een link begint met https:// of http:// en leidt naar een pagina.
openings-change = De vacature wijzigen
openings-close = De vacature afsluiten
openings-reopen = De vacature heropenen
openings-withdraw = De vacature verwijderen
openings-withdrawn = Vacature verwijderd. De kandidaturen blijven in de dossiers.
openings-withdrawal-toast = vacature verwijderd
openings-closed-on = Afgesloten op { $date }
openings-free-again = { $count ->
    [one] Deze vacature is afgesloten, maar { $count } plaats is vrij. U kunt de vacature heropenen.
   *[other] Deze vacature is afgesloten, maar { $count } plaatsen zijn vrij. U kunt de vacature heropenen.
}
openings-facts = De vacature
openings-follow-link = De vacature online bekijken (nieuw tabblad)
openings-needs = Wat de vacature vraagt
openings-needs-none = Er is niets bijzonders genoteerd.
openings-need-add = Een vereiste toevoegen
openings-must = vereist
openings-wished = gewenst
openings-months = { $count ->
    [one] { $count } maand ervaring
   *[other] { $count } maanden ervaring
}
openings-recruitment = Aanwerving
openings-nobody = Nog niemand is voorgesteld voor deze vacature.
openings-propose = Iemand voorstellen
openings-propose-search = Naam
openings-propose-whom = Voor te stellen personen
openings-propose-nobody = Niemand anders met die naam om voor te stellen.
openings-propose-more = { $count ->
    [one] En nog { $count } persoon: typ een naam om die persoon te vinden.
   *[other] En nog { $count } personen: typ een naam om iemand te vinden.
}
openings-propose-do = { $count ->
    [one] { $count } persoon voorstellen
   *[other] { $count } personen voorstellen
}
openings-propose-one = Voorstellen
openings-put-forward = { $count ->
    [one] { $count } persoon voorgesteld
   *[other] { $count } personen voorgesteld
}
openings-move = Verplaatsen naar…
openings-move-of = Hoe ver de kandidatuur staat: { $name }
openings-moved = { $name }: { $state }
openings-take-away = Van de vacature halen
openings-taken-away = { $name }: kandidatuur verwijderd
openings-not-kept-title = Niet geselecteerd: { $name }
openings-not-kept-why = Reden, als u die kent
openings-not-kept-do = Noteren
openings-contract-stays = Het contract blijft in het dossier: noteer daar het einde.
openings-rest-open = { $count ->
    [one] Deze vacature is afgesloten. { $count } kandidatuur wacht nog op antwoord.
   *[other] Deze vacature is afgesloten. { $count } kandidaturen wachten nog op antwoord.
}
openings-rest-close = { $count ->
    [one] “Plaats ingevuld” noteren voor deze persoon
   *[other] “Plaats ingevuld” noteren voor deze { $count } personen
}
openings-engage = Aanwerven
openings-place = Een stage starten
openings-engage-whom = Wie
openings-engage-do = { $count ->
    [one] { $count } persoon aanwerven
   *[other] { $count } personen aanwerven
}
openings-place-do = { $count ->
    [one] De stage van { $count } persoon noteren
   *[other] De stage van { $count } personen noteren
}
openings-beyond = { $count ->
    [one] { $count } persoon meer dan er vrije plaatsen zijn.
   *[other] { $count } personen meer dan er vrije plaatsen zijn.
}
openings-engage-later = De eerste dag is { $date }: tot dan blijven de kaarten in hun fase.
openings-engage-step = De kaarten gaan naar de fase “{ $step }”, en de nazorg na de aanwerving wordt gepland.
openings-engage-no-step = De kaarten blijven in hun fase.
openings-engage-others = { $count ->
    [one] { $count } kandidatuur voor een andere vacature wordt afgesloten.
   *[other] { $count } kandidaturen voor andere vacatures worden afgesloten.
}
openings-engaged = { $count ->
    [one] { $count } persoon aangeworven
   *[other] { $count } personen aangeworven
}
openings-placed = { $count ->
    [one] { $count } stage genoteerd
   *[other] { $count } stages genoteerd
}
openings-step-stays = vanaf { $date }: de kaarten blijven tot dan in hun fase
openings-steps-moved = { $count ->
    [one] { $count } kaart in de fase “{ $step }”
   *[other] { $count } kaarten in de fase “{ $step }”
}
openings-closed-others = { $count ->
    [one] { $count } andere kandidatuur afgesloten
   *[other] { $count } andere kandidaturen afgesloten
}
openings-now-full = alle plaatsen zijn ingevuld, de vacature is afgesloten
openings-candidacies = Kandidaturen
openings-candidacies-none = Geen
openings-propose-for = Voorstellen voor een vacature
openings-choose = Een vacature kiezen
openings-none-open = Er staat geen andere vacature open.
openings-others-open = { $count ->
    [one] Aan het werk sinds { $date }. { $count } kandidatuur wacht nog op antwoord.
   *[other] Aan het werk sinds { $date }. { $count } kandidaturen wachten nog op antwoord.
}
openings-others-close = { $count ->
    [one] Deze kandidatuur afsluiten
   *[other] Deze { $count } kandidaturen afsluiten
}
