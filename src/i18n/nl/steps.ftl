# What a step needs, its checklist, and the passages through the organisation.

checklist-title = Voor de fase “{ $step }”
checklist-count = { $done } van { $count }
checklist-passed = Fase begonnen zonder alle gegevens: { $reason }
consequence-begin = Om goed te beginnen
consequence-count = Zodat het meetelt in de verslagen
consequence-later = Voor het vervolg
consequence-none = In orde
gate-title = Wat u nodig hebt voor deze fase
gate-help-training = Het opleidingstraject en de begindatum.
gate-no-track = Uw organisatie heeft nog geen opleidingstraject: voeg er eerst een toe in de instellingen.
gate-help-placement = Het bedrijf en de begindatum. De rest kan wachten.
gate-help-cpas_contract = De begin- en einddatum van het contract, om het vervolg op tijd voor te bereiden.
gate-help-hired = Het type contract en de eerste dag: de nazorg start op die dag.
gate-help-retained = Een antwoord bij de nazorg na 6 maanden: u geeft het hier.
gate-help-closed = Hoe het met de persoon verdergaat; “Vervolg onbekend” is een antwoord.
gate-pass = Toch verdergaan en zeggen waarom
gate-reason = Waarom toch verder?
gate-complete = Aanvullen
passage-title = Trajecten in de organisatie
passage-pause = Pauzeren
passage-resume = Hervatten
passage-paused = Gepauzeerd
passage-late-move = Een vergeten fasewissel noteren
passage-running = Traject { $number }: sinds { $from }
passage-ended = Traject { $number }: van { $from } tot { $to }, { $outcome }
passage-before-end = { $count ->
    [one] { $count } dag voor het geplande einde
   *[other] { $count } dagen voor het geplande einde
}
passage-at-end = na het geplande einde

# The default points of the checklists.

point-info_given = Informatie gegeven
point-privacy_notice = Privacynota overhandigd
point-channel_known = Voorkeurskanaal
point-next_appointment = Volgende afspraak
point-eligibility = Voorwaarden nagekeken, bewijs gezien
point-forem_registration = Ingeschreven bij Forem (leefloon: 4 weken)
point-end_of_rights = Einddatum uitkering nagevraagd
point-obstacles_reviewed = Drempels besproken
point-goal = Jobdoelwit
point-decision = Beslissing genomen
point-two_sectors = Twee sectoren gekozen
point-placement_1 = Eerste stage
point-placement_2 = Tweede stage
point-project_written = Beroepsproject uitgeschreven
point-theory_licence = Theorie rijbewijs, indien gewenst
point-track_start = Opleidingstraject en begindatum
point-training_contract = Opleidingscontract getekend
point-programme = Programma afgesproken
point-midway_evaluation = Tussentijdse evaluatie
point-hours_up_to_date = Uren bijgewerkt
point-placement_planned = Stage gepland
point-skills_validation = Validering van competenties voorgesteld
point-company = Bedrijf en periode
point-convention = Overeenkomst getekend
point-insurance = Verzekering in orde
point-transport = Vervoer geregeld
point-call_day_2 = Telefoontje op de tweede dag
point-mid_visit = Bezoek tijdens de stage
point-three_way_evaluation = Evaluatie met z'n drieën (cursist, bedrijf, centrum)
point-thanks = Bedrijf bedankt
point-mire_convention = Overeenkomst met de MIRE
point-post_description = Functieomschrijving
point-offer_proposed = Aanbod voorgesteld
point-post_visit = Bezoek aan de werkplek voorbereid
point-aid_checked = Tewerkstellingsmaatregel nagekeken
point-cpas_dates = Begin en einde van het OCMW-contract
point-cpas_agent = OCMW-medewerker
point-experience = Ervaring genoteerd
point-mire_meeting = Gesprek met de MIRE, 3 maanden voor het einde
point-job_plan = Plan naar werk
point-contract = Type en begin van het contract
point-aid_requested = Tewerkstellingsmaatregel aangevraagd
point-follow_up_7d = Nazorg na 1 week
point-follow_up_1m = Nazorg na 1 maand
point-follow_up_3m = Nazorg na 3 maanden
point-follow_up_6m = Nazorg na 6 maanden
point-employer_called = Werkgever gebeld
point-retained_answer = Antwoord na 6 maanden
point-later_news = Akkoord om later nieuws te geven
point-outcome = Vervolg
point-outcome_source = Bron van deze informatie
point-papers = Documenten overhandigd
