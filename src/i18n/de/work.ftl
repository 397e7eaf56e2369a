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
contract-lost = beendet, gezählt bis { $date }
contract-lost-early = vorzeitig beendet
contract-begun = begonnen am { $date }
contract-confirm-end = Das Ende bestätigen
contract-step = Der Vertrag hat am { $date } begonnen. Die Karte steht noch in „{ $step }“.
contract-step-do = Nach „{ $step }“ verschieben
contract-aid-add = Einstellungshilfe
contract-length-help = Übliche Dauer eines Artikels 60, mit dem ÖSHZ zu prüfen (Reform 2026).
contract-length =
    { $count ->
        [one] { $count } Tag: bis { $date }
        *[other] { $count } Tage: bis { $date }
    }
contract-length-former = frühere Regelung (vor dem { $date })
contract-review = Dauer mit dem ÖSHZ zu prüfen
contract-reviewed = Dauer geprüft
contract-overlap = Diese Zeiträume überschneiden sich: { $one } und { $other }.
contract-overlap-keep = Beide stimmen
contract-overlap-kept = Geprüft von { $name } am { $date }
retention-title = Im Job bleiben
retention-running = In Beschäftigung seit dem { $from }
retention-coming = Beginnt am { $from }
retention-to-confirm = In Beschäftigung vom { $from } bis { $to }, Ende zu bestätigen. Die Monate danach zählen noch nicht.
retention-gap = In Beschäftigung vom { $from } bis { $to }; ein Vertrag, der spätestens am { $date } beginnt, zählt als dieselbe Beschäftigung
retention-broken = In Beschäftigung vom { $from } bis { $to }
retention-forecast = { $count ->
    [0] Mehr als { $months } Monate erreicht am { $date }, wenn der Vertrag weiterläuft (heute)
    [one] Mehr als { $months } Monate erreicht am { $date }, wenn der Vertrag weiterläuft (in { $count } Tag)
   *[other] Mehr als { $months } Monate erreicht am { $date }, wenn der Vertrag weiterläuft (in { $count } Tagen)
}
retention-missing = Mehr als { $months } Monate: Die Beschäftigung müsste am { $date } noch andauern. Mit den notierten Verträgen geht sie bis { $last }.
retention-missed = Mehr als { $months } Monate: nein, die Beschäftigung endete vor dem { $date }.
retention-durable = Vertrag von mindestens { $months } Monaten oder unbefristet, ab { $date } (dauerhaft bei Unterschrift)
retention-reached = Mehr als { $months } Monate erreicht am { $date }
retention-confirmed = Bestätigt am { $date }
retention-unconfirmed = Noch nicht bestätigt: Ein „Ja“ bei der Nachbetreuung bestätigt es.
retention-decree-one = Eingliederung im Sinne des Dekrets: { $months } Monate bei einem Arbeitgeber, erreicht am { $date }
retention-decree-several = Eingliederung im Sinne des Dekrets: { $months } Monate in mehreren Verträgen, erreicht am { $date }
retention-decree-ahead = { $what }, wenn der Vertrag weiterläuft
retention-decree-confirmed = { $what }, bestätigt am { $day }
retention-decree-unconfirmed = { $what }, noch nicht bestätigt
retention-decree-short = Eingliederung im Sinne des Dekrets: mit den notierten Verträgen noch nicht erreicht.
retention-sources = Dekret vom 13.12.2023, Art. 1: mindestens { $one } Monate bei einem Arbeitgeber oder { $several } Monate bei mehreren. Mehr als { $months } Monate: Praxis im Sektor. In beiden Fällen gilt eine Lücke von höchstens { $days } Tagen nicht als Unterbrechung.
follow-up-title = Nachbetreuung
follow-up-question = { $who }: am { $date } noch im Job?
follow-up-last-day = Letzter Arbeitstag
follow-up-last-day-unknown = Unbekannt: Nach dem { $date }, dem letzten bestätigten Tag, wird nichts gezählt.
follow-up-last-day-late = Die Frage betrifft den { $date }: Der letzte Arbeitstag liegt davor. Die frühere Antwort bleibt.
follow-up-answered = beantwortet
follow-up-settled = nicht mehr zu fragen
follow-up-waits = { $who }: { $when }
follow-up-rebound = Die Stelle ist zu Ende. Der Parcours geht weiter: Eine neue Suche kann sofort beginnen.
follow-up-rebound-do = Zurück zu „{ $step }“ und das Weitere planen
follow-up-rebound-task = Die Lage besprechen und die Suche neu beginnen
follow-up-on = Antwort erhalten am

## Eine gute Nachricht erzählen

publication-title = Einwilligung zur Veröffentlichung
publication-add = eine Einwilligung zur Veröffentlichung notieren
publication-empty = Um über diese Anstellung zu berichten, notieren Sie hier die datierte Einwilligung der Person. Ohne Einwilligung wird kein Text angeboten.
publication-undated = Einwilligung ohne Datum: Sie zählt nicht
publication-agreed = Einwilligung gegeben am { $date }
publication-until = bis { $date }
publication-withdrawn = widerrufen am { $date }
publication-company-agrees = das Unternehmen stimmt auch zu
publication-company-refuses = das Unternehmen stimmt nicht zu
publication-company-unknown = Unternehmen noch nicht gefragt
congratulation-title = Glückwunschtext
congratulation-copy = Text kopieren
congratulation-copied = Text kopiert.
congratulation-help = Von hier aus wird nichts veröffentlicht: Fügen Sie den Text ein, wo Sie möchten, und lesen Sie ihn vorher mit der Person.
congratulation-text = Herzlichen Glückwunsch an { $name }, seit { $date } bei { $company }! Das ganze Team wünscht alles Gute. { $organisation }
congratulation-text-nameless = Herzlichen Glückwunsch zur neuen Stelle bei { $company } seit { $date }! Das ganze Team wünscht alles Gute. { $organisation }
congratulation-no-job = Es läuft keine Stelle, die vor weniger als sechs Monaten begann: Es gibt nichts zu verkünden.
congratulation-not-yet = Die Einwilligung der Person gilt erst ab { $date }. Vorher wird kein Text angeboten.
congratulation-over = Die Einwilligung der Person endete am { $date }. Ohne eine neue wird kein Text angeboten.
congratulation-withdrawn = Die Person hat ihre Einwilligung am { $date } widerrufen. Es wird kein Text angeboten.
congratulation-ask-company = Der Text nennt das Unternehmen: Fragen Sie, ob es zustimmt, und kreuzen Sie das in der Einwilligung zur Veröffentlichung an.
congratulation-name-company = Der Text nennt das Unternehmen: Schreiben Sie zuerst seinen Namen in den Vertrag.
