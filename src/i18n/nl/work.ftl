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
contract-confirm-end = Het einde bevestigen
contract-aid-add = Aanwervingssteun
contract-length-help = Gebruikelijke duur van een artikel 60, na te gaan met het OCMW (hervorming 2026).
contract-length = { $count } dagen: tot { $date }
contract-length-former = oude regeling (voor { $date })
contract-review = duur te herzien met het OCMW
contract-reviewed = Duur herzien
contract-overlap = Deze data overlappen: { $one } en { $other }.
contract-overlap-keep = Behouden
contract-overlap-kept = Behouden door { $name } op { $date }
retention-title = Behoud van de job
retention-running = Aan het werk sinds { $from }
retention-coming = Begint op { $from }
retention-to-confirm = Aan het werk van { $from } tot { $to }, einde te bevestigen: de teller wacht
retention-gap = Aan het werk van { $from } tot { $to }; een contract dat uiterlijk op { $date } begint, sluit erbij aan
retention-broken = Aan het werk van { $from } tot { $to }
retention-forecast = { $count ->
    [0] { $months } maanden bereikt op { $date } als het contract standhoudt (vandaag)
    [one] { $months } maanden bereikt op { $date } als het contract standhoudt (over { $count } dag)
   *[other] { $months } maanden bereikt op { $date } als het contract standhoudt (over { $count } dagen)
}
retention-short = De bekende contracten leiden niet tot { $months } maanden.
retention-durable = Duurzaam contract bij ondertekening, op { $date }
retention-reached = { $months } maanden bereikt op { $date }
retention-confirmed = Bevestigd op { $date }
retention-unconfirmed = Nog niet bevestigd: een “ja” bij de opvolging bevestigt het.
follow-up-title = Opvolging in de job
follow-up-question = { $who }: nog aan het werk op { $date }?
follow-up-last-day = Laatste gewerkte dag
follow-up-last-day-unknown = Niet bekend: na { $date }, de laatste bevestigde dag, wordt niets geteld.
follow-up-last-day-late = De vraag gaat over { $date }: de laatste gewerkte dag ligt ervoor. Het vorige antwoord blijft.
follow-up-answered = beantwoord
follow-up-rebound = De job is gestopt. Het traject gaat verder: een nieuwe zoektocht kan meteen beginnen.
follow-up-rebound-do = Terug naar “{ $step }” en het vervolg plannen
follow-up-rebound-task = De balans opmaken en opnieuw zoeken
follow-up-on = Antwoord van
