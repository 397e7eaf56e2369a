# A contact said in one sentence, and the person's own search for a job.

quick-title = In einem Satz notieren
quick-key = In einem Satz notieren (Q)
quick-text = Wer, wie, und was folgt?
quick-example = Zum Beispiel „Karim WhatsApp erreicht, Rückruf Donnerstag“. Nichts wird geschrieben, bevor Sie „Notieren“ drücken.
quick-preview = Was geschrieben wird
quick-for = Akte
quick-note = Notiz
quick-who = Um wen geht es?
quick-more = { $count ->
    [one] Und { $count } weitere Person: schreiben Sie auch den Nachnamen.
   *[other] Und { $count } weitere: schreiben Sie auch den Nachnamen.
}
quick-nobody = Schreiben Sie auch den Vor- oder Nachnamen, wie auf der Karte.
quick-unknown = Niemand auf dem Board trägt diesen Namen. Schreiben Sie ihn wie auf der Karte.
search-title = Arbeitssuche
search-add = neue Aktivität
search-empty = Noch keine Aktivität notiert.
