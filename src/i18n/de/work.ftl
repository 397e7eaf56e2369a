# Contracts, the retention clock and the follow-ups after a hire.

contract-title = Verträge
contract-add = neuer Vertrag
contract-empty = Noch kein Vertrag.
contract-cpas-title = ÖSHZ-Verträge
contract-cpas-add = neuer ÖSHZ-Vertrag
contract-cpas-empty = Kein Vertrag mit einem ÖSHZ.
contract-unnamed = Vertrag
contract-weekly = { $hours } pro Woche
contract-end-to-confirm = Ende zu bestätigen
contract-ended = beendet
contract-not-started = noch nicht begonnen
contract-days-left = { $count ->
    [0] endet heute
    [one] noch { $count } Tag
   *[other] noch { $count } Tage
}
contract-confirm-end = Das Ende bestätigen
contract-aid-add = Einstellungshilfe
contract-length-help = Übliche Dauer eines Artikels 60, mit dem ÖSHZ zu prüfen (Reform 2026).
contract-length = { $count } Tage: bis { $date }
contract-length-former = frühere Regelung (vor dem { $date })
contract-review = Dauer mit dem ÖSHZ zu prüfen
contract-reviewed = Dauer geprüft
contract-overlap = Diese Daten überlappen sich: { $one } und { $other }.
contract-overlap-keep = Behalten
contract-overlap-kept = Behalten von { $name } am { $date }
retention-title = Verbleib in der Stelle
retention-running = In Arbeit seit { $from }
retention-coming = Beginnt am { $from }
retention-to-confirm = In Arbeit vom { $from } bis { $to }, Ende zu bestätigen: Der Zähler wartet
retention-gap = In Arbeit vom { $from } bis { $to }; ein Vertrag, der spätestens am { $date } beginnt, schließt daran an
retention-broken = In Arbeit vom { $from } bis { $to }
retention-forecast = { $count ->
    [0] { $months } Monate erreicht am { $date }, wenn der Vertrag hält (heute)
    [one] { $months } Monate erreicht am { $date }, wenn der Vertrag hält (in { $count } Tag)
   *[other] { $months } Monate erreicht am { $date }, wenn der Vertrag hält (in { $count } Tagen)
}
retention-short = Die bekannten Verträge führen nicht zu { $months } Monaten.
retention-durable = Dauerhafter Vertrag bei Unterschrift, am { $date }
retention-reached = { $months } Monate erreicht am { $date }
retention-confirmed = Bestätigt am { $date }
retention-unconfirmed = Noch nicht bestätigt: Ein „Ja“ bei der Begleitung bestätigt es.
follow-up-title = Begleitung in der Stelle
follow-up-question = { $who }: am { $date } noch im Job?
follow-up-last-day = Letzter Arbeitstag
follow-up-last-day-unknown = Nicht bekannt: nach dem { $date }, dem letzten bestätigten Tag, wird nichts gezählt.
follow-up-last-day-late = Die Frage betrifft den { $date }: Der letzte Arbeitstag liegt davor. Die frühere Antwort bleibt.
follow-up-answered = beantwortet
follow-up-rebound = Die Stelle ist zu Ende. Der Weg geht weiter: Eine neue Suche kann sofort beginnen.
follow-up-rebound-do = Zurück zu „{ $step }“ und den Neustart planen
follow-up-rebound-task = Bilanz ziehen und die Suche neu beginnen
follow-up-on = Antwort vom
