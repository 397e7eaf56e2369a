# The stages en entreprise of a dossier.

placement-title = Stages
placement-add = nieuwe stage
placement-empty = Nog geen stage.
placement-search = Stage te vinden
record-from-to = van { $from } tot { $to }
record-from = sinds { $from }
record-to = tot { $to }
record-no-dates = data nog te bepalen
placement-evaluation-add = Evaluatie
placement-visit-add = Bezoek
placement-stop = Vroegtijdig stoppen
placement-visit-told = Bezoek op { $date } door { $name }
placement-evaluation-told = Evaluatie op { $date }, gezien door { $by }: { $result }
placement-rebound = Het vervolg voorbereiden na de stopzetting bij { $company }
placement-rebound-ask = Een taak toevoegen om het vervolg voor te bereiden, over { $count } dagen
rules-keep = Een reden geven
rules-two-sectors = Alle stages zijn in dezelfde sector. Het traject vraagt er twee verschillende.
rules-two-placements = Het einde van het traject nadert en er is { $count } stage van 2.
rules-end-proof = Het traject is afgelopen, zonder genoteerd attest.
rules-reason = Reden van de keuze
rules-kept = Reden: { $reason } ({ $name }, { $date })
placement-next-evaluation = Volgende voorgestelde evaluatie: { $date }
track-dates = Data van de trajecten
track-planned = Geplande uren: { $hours }
track-evaluation-told = Evaluatie op { $date }: { $result }
placement-rating-told = { $label }: { $rating }
