# The stages en entreprise of a dossier.

placement-title = Betriebspraktika
placement-add = neues Praktikum
placement-empty = Noch kein Praktikum.
placement-search = Praktikum gesucht
record-from-to = vom { $from } bis { $to }
record-from = seit { $from }
record-to = bis { $to }
record-no-dates = Daten noch offen
placement-evaluation-add = Bewertung
placement-visit-add = Besuch
placement-stop = Vorzeitiges Ende
placement-visit-told = Besuch am { $date } durch { $name }
placement-evaluation-told = Bewertung vom { $date }, gesehen von { $by }: { $result }
placement-rebound = Nächste Schritte nach dem Ende bei { $company } vorbereiten
placement-rebound-ask = Eine Aufgabe für die nächsten Schritte hinzufügen, in { $count } Tagen
rules-keep = Einen Grund angeben
rules-two-sectors = Alle Praktika sind in derselben Branche. Der Ausbildungsgang verlangt zwei verschiedene.
rules-two-placements = Das Ende des Ausbildungsgangs naht und es gibt { $count } Praktikum von 2.
rules-end-proof = Der Ausbildungsgang ist beendet, ohne notierten Nachweis.
rules-reason = Grund der Wahl
rules-kept = Grund: { $reason } ({ $name }, { $date })
placement-next-evaluation = Nächste vorgeschlagene Bewertung: { $date }
track-dates = Daten der Ausbildungsgänge
track-planned = Vorgesehene Stunden: { $hours }
track-evaluation-told = Bewertung vom { $date }: { $result }
placement-rating-told = { $label }: { $rating }
