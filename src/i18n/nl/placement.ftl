# The stages en entreprise of a dossier.

placement-title = Stages
placement-add = nieuwe stage
placement-empty = Nog geen stage.
placement-search = Stageplaats gezocht
record-from-to = van { $from } tot { $to }
record-from = sinds { $from }
record-to = tot { $to }
record-no-dates = datum nog te bepalen
placement-evaluation-add = Evaluatie
placement-evaluation-early = Deze dag ligt vóór het begin van de stage.
placement-more = Meer details
placement-visit-add = Bezoek
placement-stop = Vroegtijdig stoppen
placement-term = Het einde op { $date } bevestigen
placement-hours-done = { $done } van { $planned } gedaan
placement-hours-only = { $done } gedaan
placement-visit-told = Bezoek op { $date } door { $name }
placement-evaluation-told = Evaluatie op { $date } · { $by }: { $result }
placement-rebound = Het vervolg voorbereiden na de stopzetting bij { $company }
placement-rebound-ask =
    { $count ->
        [one] Een taak toevoegen om het vervolg voor te bereiden, over { $count } dag
        *[other] Een taak toevoegen om het vervolg voor te bereiden, over { $count } dagen
    }
rules-keep = Een reden geven
rules-two-sectors = Alle stages zijn in dezelfde sector. Het opleidingstraject vraagt er twee verschillende.
rules-two-placements = Het einde van het opleidingstraject nadert: nog maar { $count } van de 2 stages gedaan.
rules-end-proof = Het opleidingstraject is afgelopen, zonder genoteerd attest.
rules-reason = Reden van de keuze
rules-kept = Reden: { $reason } ({ $name }, { $date })
placement-next-evaluation = Volgende voorgestelde evaluatie: { $date }
track-dates = Begin en einde van de opleidingstrajecten
track-planned = Geplande uren: { $hours }
track-evaluation-told = Evaluatie op { $date }: { $result }
placement-rating-told = { $label }: { $rating }
