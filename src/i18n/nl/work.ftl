# Contracts, the retention clock and the follow-ups after a hire.

contract-title = Contracten
contract-add = nieuw contract
contract-empty = Nog geen contract.
contract-cpas-title = OCMW-contracten
contract-cpas-add = nieuw OCMW-contract
contract-cpas-empty = Geen contract met een OCMW.
contract-unnamed = Contract
contract-weekly = { $hours } per week
contract-end-to-confirm = einde te bevestigen
contract-ended = beëindigd
contract-not-started = nog niet begonnen
contract-days-left = { $count ->
    [0] eindigt vandaag
    [one] nog { $count } dag
   *[other] nog { $count } dagen
}
contract-lost = gestopt, geteld tot { $date }
contract-lost-early = gestopt
contract-begun = begonnen op { $date }
contract-confirm-end = Het einde bevestigen
contract-step = Het contract is begonnen op { $date }. De kaart staat nog in “{ $step }”.
contract-step-do = Naar “{ $step }” verplaatsen
contract-aid-add = Tewerkstellingsmaatregel
contract-length-help = Gebruikelijke duur van een artikel 60, na te gaan met het OCMW (hervorming 2026).
contract-length =
    { $count ->
        [one] { $count } dag: tot { $date }
        *[other] { $count } dagen: tot { $date }
    }
contract-length-former = oude regeling (voor { $date })
contract-review = duur te herzien met het OCMW
contract-reviewed = Duur herzien
contract-overlap = Deze periodes overlappen: { $one } en { $other }.
contract-overlap-keep = Beide kloppen
contract-overlap-kept = Nagekeken door { $name } op { $date }
retention-title = Aan het werk blijven
retention-running = Aan het werk sinds { $from }
retention-coming = Begint op { $from }
retention-to-confirm = Aan het werk van { $from } tot { $to }, einde te bevestigen. Na die datum tellen de maanden nog niet mee.
retention-gap = Aan het werk van { $from } tot { $to }; een contract dat uiterlijk op { $date } begint, telt als dezelfde periode
retention-broken = Aan het werk van { $from } tot { $to }
retention-forecast = { $count ->
    [0] Meer dan { $months } maanden bereikt op { $date } als het contract blijft lopen (vandaag)
    [one] Meer dan { $months } maanden bereikt op { $date } als het contract blijft lopen (over { $count } dag)
   *[other] Meer dan { $months } maanden bereikt op { $date } als het contract blijft lopen (over { $count } dagen)
}
retention-missing = Meer dan { $months } maanden: de persoon zou op { $date } nog aan het werk moeten zijn. Met de genoteerde contracten loopt het werk tot { $last }.
retention-missed = Meer dan { $months } maanden: nee, het werk stopte vóór { $date }.
retention-durable = Contract van minstens { $months } maanden of van onbepaalde duur, vanaf { $date } (duurzaam bij ondertekening)
retention-reached = Meer dan { $months } maanden bereikt op { $date }
retention-confirmed = Bevestigd op { $date }
retention-unconfirmed = Nog niet bevestigd: een “ja” bij de nazorg bevestigt het.
retention-decree-one = Inschakeling volgens het decreet: { $months } maanden bij één werkgever, bereikt op { $date }
retention-decree-several = Inschakeling volgens het decreet: { $months } maanden in meerdere contracten, bereikt op { $date }
retention-decree-ahead = { $what }, als het contract blijft lopen
retention-decree-confirmed = { $what }, bevestigd op { $day }
retention-decree-unconfirmed = { $what }, nog niet bevestigd
retention-decree-short = Inschakeling volgens het decreet: nog niet met de genoteerde contracten.
retention-sources = Decreet van 13/12/2023, art. 1: minstens { $one } maanden bij één werkgever of { $several } maanden bij meerdere. Meer dan { $months } maanden: gebruikelijk in de sector. In beide gevallen mag er een onderbreking van hoogstens { $days } dagen zijn.
follow-up-title = Nazorg
follow-up-question = { $who }: nog aan het werk op { $date }?
follow-up-last-day = Laatste gewerkte dag
follow-up-last-day-unknown = Onbekend: na { $date }, de laatste bevestigde dag, wordt niets geteld.
follow-up-last-day-late = De vraag gaat over { $date }: de laatste gewerkte dag ligt ervoor. Het vorige antwoord blijft.
follow-up-answered = beantwoord
follow-up-settled = niet meer te vragen
follow-up-waits = { $who }: { $when }
follow-up-rebound = De job is gestopt. Het traject gaat verder: een nieuwe zoektocht kan meteen beginnen.
follow-up-rebound-do = Terug naar “{ $step }” en het vervolg plannen
follow-up-rebound-task = De stand van zaken bespreken en opnieuw zoeken
follow-up-on = Antwoord gekregen op

## Goed nieuws vertellen

publication-title = Akkoord om te publiceren
publication-add = een akkoord om te publiceren noteren
publication-empty = Wilt u deze aanwerving bekendmaken, noteer dan hier het gedateerde akkoord van de persoon. Zonder akkoord wordt geen tekst voorgesteld.
publication-undated = Akkoord zonder datum: het telt niet
publication-agreed = Akkoord gegeven op { $date }
publication-until = tot en met { $date }
publication-withdrawn = ingetrokken op { $date }
publication-company-agrees = het bedrijf gaat ook akkoord
publication-company-refuses = het bedrijf gaat niet akkoord
publication-company-unknown = bedrijf nog niet bevraagd
congratulation-title = Felicitaties
congratulation-copy = De tekst kopiëren
congratulation-copied = Tekst gekopieerd.
congratulation-help = Van hieruit wordt niets gepubliceerd: plak de tekst waar u wilt, en lees hem eerst samen met de persoon.
congratulation-text = Proficiat aan { $name }, die sinds { $date } bij { $company } werkt! Veel succes van het hele team. { $organisation }
congratulation-text-nameless = Proficiat aan wie sinds { $date } bij { $company } werkt! Veel succes van het hele team. { $organisation }
congratulation-no-job = Er loopt geen job van minder dan zes maanden: er is niets aan te kondigen.
congratulation-not-yet = Het akkoord van de persoon geldt pas vanaf { $date }. Voordien wordt geen tekst voorgesteld.
congratulation-over = Het akkoord van de persoon liep af op { $date }. Zonder een nieuw akkoord wordt geen tekst voorgesteld.
congratulation-withdrawn = De persoon trok het akkoord in op { $date }. Er wordt geen tekst voorgesteld.
congratulation-ask-company = De tekst noemt het bedrijf: vraag of dat bedrijf akkoord gaat, en vink dat aan in het akkoord om te publiceren.
congratulation-name-company = De tekst noemt het bedrijf: schrijf eerst de naam in het contract.
