# The stages en entreprise of a dossier.

placement-title = Betriebspraktika
placement-add = neues Praktikum
placement-empty = Noch kein Praktikum.
placement-search = Praktikum gesucht
record-from-to = vom { $from } bis zum { $to }
record-from = seit dem { $from }
record-to = bis zum { $to }
record-no-dates = Datum noch offen
placement-evaluation-add = Bewertung
placement-evaluation-early = Dieser Tag liegt vor dem Beginn des Praktikums.
placement-more = Details
placement-visit-add = Besuch
placement-stop = Vorzeitiges Ende
placement-term = Das Ende am { $date } bestätigen
placement-hours-done = { $done } von { $planned } geleistet
placement-hours-only = { $done } geleistet
placement-visit-told = Besuch am { $date } durch { $name }
placement-evaluation-told = Bewertung vom { $date } · { $by }: { $result }
placement-rebound = Das Weitere nach dem Ende bei { $company } vorbereiten
placement-rebound-ask =
    { $count ->
        [one] Eine Aufgabe hinzufügen, um das Weitere vorzubereiten, in { $count } Tag
        *[other] Eine Aufgabe hinzufügen, um das Weitere vorzubereiten, in { $count } Tagen
    }
rules-keep = Einen Grund angeben
rules-two-sectors = Alle Praktika sind in derselben Branche. Der Ausbildungsgang verlangt zwei verschiedene Branchen.
rules-two-placements = Das Ende des Ausbildungsgangs naht: erst { $count } von 2 Praktika gemacht.
rules-end-proof = Der Ausbildungsgang ist beendet, ohne dass eine Abschlussbescheinigung notiert ist.
rules-reason = Grund der Wahl
rules-kept = Grund: { $reason } ({ $name }, { $date })
placement-next-evaluation = Nächste vorgeschlagene Bewertung: { $date }
track-dates = Beginn und Ende der Ausbildungsgänge
track-planned = Vorgesehene Stunden: { $hours }
track-evaluation-told = Bewertung vom { $date }: { $result }
placement-rating-told = { $label }: { $rating }
