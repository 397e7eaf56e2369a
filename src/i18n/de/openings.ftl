## Angebote

openings-one = Angebot
openings-title = Offene Angebote
openings-title-closed = Geschlossene Angebote
openings-tabs = Welche Angebote
openings-tab-open = Offen
openings-tab-closed = Geschlossen
openings-help = Die Stellen und Praktikumsplätze, die sich bieten, und die Personen, die Sie dafür vorschlagen. Was zuerst frei wird, steht oben.
openings-add = Neues Angebot
openings-empty = Im Moment ist kein Angebot offen.
openings-empty-closed = Kein geschlossenes Angebot.
openings-reading = Akten werden gelesen … Noch { $count }.
openings-reading-one = Das Angebot wird gelesen …
openings-missing = Dieses Angebot ist hier nicht oder nicht mehr.
openings-unknown = Ein Angebot, das nicht mehr hier ist
openings-untitled = Angebot ohne Titel
openings-back = Alle Angebote
openings-posts = { $count ->
    [one] { $count } Stelle
   *[other] { $count } Stellen
}
openings-places = { $count ->
    [one] { $count } Praktikumsplatz
   *[other] { $count } Praktikumsplätze
}
openings-working = { $count } in Beschäftigung
openings-in-placement = { $count } im Praktikum
openings-coming = { $count ->
    [one] { $count } beginnt bald
   *[other] { $count } beginnen bald
}
openings-trial = { $count } auf Probe
openings-to-confirm = { $count ->
    [one] { $count } Ende zu bestätigen
   *[other] { $count } Enden zu bestätigen
}
openings-over = { $count } mehr als vorgesehen
openings-free = { $count ->
    [one] { $count } frei
   *[other] { $count } frei
}
openings-waiting = { $count ->
    [one] { $count } Bewerbung offen
   *[other] { $count } Bewerbungen offen
}
openings-suited = { $count ->
    [0] niemand ist frei und bringt alles Verlangte mit
    [one] { $count } freie Person bringt das Verlangte mit oder ist noch danach zu fragen
   *[other] { $count } freie Personen bringen das Verlangte mit oder sind noch danach zu fragen
}
openings-frees = wird am { $date } frei
openings-starts = beginnt am { $date }
openings-by = Bewerbungen bis { $date }
openings-since = seit dem { $date }
openings-begins = beginnt am { $date }
openings-until = in Beschäftigung bis zum { $date }
openings-placement-until = im Praktikum bis { $date }
openings-end-to-confirm = geplantes Ende am { $date }, zu bestätigen
openings-left = war dort bis { $date }
openings-left-some-day = ist nicht mehr dort
openings-company-known = Dieses Unternehmen steht in der Liste.
openings-company-words = Dieser Name steht nicht in der Liste der Unternehmen: Er bleibt, wie er ist.
openings-locality-of-site = Bleibt dieses Feld leer, gilt der Ort des Standorts.
openings-trade-hint = Ein paar Wörter genügen; wählen Sie dann den Beruf in der Liste.
openings-unchosen = Wählen Sie einen Beruf aus der Liste, oder leeren Sie dieses Feld.
openings-bad-digits = Eine Angebotsnummer besteht nur aus Ziffern.
openings-bad-link = Ein Link beginnt mit https:// oder http:// und führt zu einer Seite.
openings-change = Das Angebot ändern
openings-close = Das Angebot schließen
openings-reopen = Das Angebot wieder öffnen
openings-withdraw = Das Angebot entfernen
openings-withdrawn = Angebot entfernt. Die Bewerbungen bleiben in den Akten.
openings-withdrawal-toast = Angebot entfernt
openings-closed-on = Geschlossen am { $date }
openings-free-again = { $count ->
    [one] Dieses Angebot ist geschlossen, und { $count } Stelle ist frei. Sie können es wieder öffnen.
   *[other] Dieses Angebot ist geschlossen, und { $count } Stellen sind frei. Sie können es wieder öffnen.
}
openings-facts = Das Angebot
openings-follow-link = Das Angebot online ansehen (neuer Tab)
openings-needs = Was das Angebot verlangt
openings-needs-none = Es ist nichts Besonderes notiert.
openings-need-add = Eine Anforderung hinzufügen
openings-must = verlangt
openings-wished = gewünscht
openings-months = { $count ->
    [one] { $count } Monat Erfahrung
   *[other] { $count } Monate Erfahrung
}
openings-recruitment = Besetzung
openings-nobody = Für dieses Angebot ist noch niemand vorgeschlagen.
openings-propose = Jemanden vorschlagen
openings-propose-search = Name
openings-propose-whom = Vorzuschlagende Personen
openings-propose-nobody = Niemand sonst mit diesem Namen vorzuschlagen.
openings-propose-more = { $count ->
    [one] Und { $count } weitere: Tippen Sie einen Namen, um sie zu finden.
   *[other] Und { $count } weitere: Tippen Sie einen Namen, um sie zu finden.
}
openings-propose-do = { $count ->
    [one] { $count } Person vorschlagen
   *[other] { $count } Personen vorschlagen
}
openings-propose-one = Vorschlagen
openings-put-forward = { $count ->
    [one] { $count } Person vorgeschlagen
   *[other] { $count } Personen vorgeschlagen
}
openings-move = Verschieben nach …
openings-move-of = Stand der Bewerbung: { $name }
openings-moved = { $name }: { $state }
openings-take-away = Vom Angebot nehmen
openings-taken-away = { $name }: Bewerbung entfernt
openings-not-kept-title = Nicht berücksichtigt: { $name }
openings-not-kept-why = Grund, falls Sie ihn kennen
openings-not-kept-do = Notieren
openings-contract-stays = Der Vertrag bleibt in der Akte: Notieren Sie dort sein Ende.
openings-rest-open = { $count ->
    [one] Dieses Angebot ist geschlossen. { $count } Bewerbung wartet noch auf Antwort.
   *[other] Dieses Angebot ist geschlossen. { $count } Bewerbungen warten noch auf Antwort.
}
openings-rest-close = { $count ->
    [one] „Stelle besetzt“ für diese Person notieren
   *[other] „Stelle besetzt“ für diese { $count } Personen notieren
}
openings-engage = Einstellen
openings-place = Praktikum starten
openings-engage-whom = Wer
openings-engage-do = { $count ->
    [one] { $count } Person einstellen
   *[other] { $count } Personen einstellen
}
openings-place-do = { $count ->
    [one] Das Praktikum von { $count } Person notieren
   *[other] Die Praktika von { $count } Personen notieren
}
openings-beyond = { $count ->
    [one] { $count } Person mehr, als Stellen frei sind.
   *[other] { $count } Personen mehr, als Stellen frei sind.
}
openings-engage-later = Der erste Tag ist der { $date }: Bis dahin bleiben die Karten in ihrer Phase.
openings-engage-step = Die Karten gehen in die Phase „{ $step }“, und die Nachbetreuung nach der Einstellung ist geplant.
openings-engage-no-step = Die Karten bleiben in ihrer Phase.
openings-engage-others = { $count ->
    [one] { $count } Bewerbung für ein anderes Angebot wird geschlossen.
   *[other] { $count } Bewerbungen für andere Angebote werden geschlossen.
}
openings-engaged = { $count ->
    [one] { $count } Person eingestellt
   *[other] { $count } Personen eingestellt
}
openings-placed = { $count ->
    [one] { $count } Praktikum notiert
   *[other] { $count } Praktika notiert
}
openings-step-stays = ab { $date }: Die Karten bleiben bis dahin in ihrer Phase
openings-steps-moved = { $count ->
    [one] { $count } Karte in der Phase „{ $step }“
   *[other] { $count } Karten in der Phase „{ $step }“
}
openings-closed-others = { $count ->
    [one] { $count } andere Bewerbung geschlossen
   *[other] { $count } andere Bewerbungen geschlossen
}
openings-now-full = alle Stellen sind besetzt, das Angebot ist geschlossen
openings-candidacies = Bewerbungen
openings-candidacies-none = Keine
openings-propose-for = Für ein Angebot vorschlagen
openings-choose = Ein Angebot wählen
openings-none-open = Kein anderes Angebot ist offen.
openings-others-open = { $count ->
    [one] In Beschäftigung seit dem { $date }. { $count } Bewerbung wartet noch auf Antwort.
   *[other] In Beschäftigung seit dem { $date }. { $count } Bewerbungen warten noch auf Antwort.
}
openings-others-close = { $count ->
    [one] Diese Bewerbung schließen
   *[other] Diese { $count } Bewerbungen schließen
}
