erasing-open = Endgültig löschen …
erasing-title = Die Akte von { $name } endgültig löschen?
erasing-title-many = { $count ->
    [one] { $count } Akte endgültig löschen?
   *[other] { $count } Akten endgültig löschen?
}
erasing-final = Das ist endgültig: „Rückgängig“ bringt nichts zurück, und eine ältere Sicherung, die hier importiert wird, auch nicht.
erasing-goes = Was verschwindet
erasing-goes-text = { $count ->
    [one] Alles, was hier geschrieben steht: Name, Kontaktdaten, Parcours, Praktika, Verträge, Hindernisse, Kontakte, Notizen ({ $count } Aktion). Auch was Sie zu schreiben begannen, ohne es zu speichern.
   *[other] Alles, was hier geschrieben steht: Name, Kontaktdaten, Parcours, Praktika, Verträge, Hindernisse, Kontakte, Notizen ({ $count } Aktionen). Auch was Sie zu schreiben begannen, ohne es zu speichern.
}
erasing-stays = Was bleibt
erasing-stays-text = { $count ->
    [0] Eine zufällige Nummer, um abzuweisen, was noch ankommt. Diese Nummer ist ein Pseudonym: Wer eine alte Kopie behalten hat, kann sie mit der Person verbinden.
    [one] { $count } Zahl ohne Namen (nach Monat, Ausbildungsgang, Altersgruppe und Zielgruppe), damit die Summen vergangener Jahre richtig bleiben, und eine zufällige Nummer, um abzuweisen, was noch ankommt. Diese Nummer ist ein Pseudonym: Wer eine alte Kopie behalten hat, kann sie mit der Person verbinden.
   *[other] { $count } Zahlen ohne Namen (nach Monat, Ausbildungsgang, Altersgruppe und Zielgruppe), damit die Summen vergangener Jahre richtig bleiben, und eine zufällige Nummer, um abzuweisen, was noch ankommt. Diese Nummer ist ein Pseudonym: Wer eine alte Kopie behalten hat, kann sie mit der Person verbinden.
}
erasing-beyond = Was diese Schaltfläche nicht erreicht
erasing-left = An { $organisation } gesendet am { $date }
erasing-left-received = An { $organisation } gesendet am { $date }, erhalten am { $received }
erasing-left-help = Diese Dateien sind hinausgegangen und lassen sich nicht zurückholen. Bitten Sie diese Partner um Löschung, und bewahren Sie deren Antwort auf.
erasing-left-none = Hier ist keine Datei an einen Partner vermerkt.
erasing-colleagues = Bei { $names }: Die Akte bleibt dort, bis eine nach dieser Löschung gemachte Sicherung importiert wird. Machen Sie diese sofort.
erasing-backups = Die schon gemachten Sicherungen, die noch alles enthalten: Machen Sie eine neue und vernichten Sie dann die alten.
erasing-mentions = Der Name, der in der Akte von jemand anderem oder auf gedrucktem Papier steht.
erasing-damaged = { $count ->
    [one] { $count } unlesbares Datenpaket wurde auf diesem Gerät beiseitegelegt: Was es enthält, kann hier nicht gelöscht werden.
   *[other] { $count } unlesbare Datenpakete wurden auf diesem Gerät beiseitegelegt: Was sie enthalten, kann hier nicht gelöscht werden.
}
erasing-asked = Ein Partner hat um diese Löschung gebeten. Sagen Sie ihm vor dem Löschen, dass es geschieht: Hier erinnert Sie danach nichts mehr daran.
erasing-read = { $count ->
    [one] Ich habe das gelesen. Diese Akte kommt nicht zurück.
   *[other] Ich habe das gelesen. Diese { $count } Akten kommen nicht zurück.
}
erasing-read-missing = Kreuzen Sie zuerst dieses Kästchen an. Noch ist nichts gelöscht.
erasing-confirm = Endgültig löschen
erasing-done = { $count ->
    [one] { $count } Akte ist endgültig gelöscht. Machen Sie jetzt eine Sicherung, für sich und für Ihr Team.
   *[other] { $count } Akten sind endgültig gelöscht. Machen Sie jetzt eine Sicherung, für sich und für Ihr Team.
}
erasing-not-purged = Die Akte ist nicht mehr auf dem Bildschirm, aber der Speicher des Geräts konnte nicht bereinigt werden. Schaffen Sie Platz: Bei der nächsten Aktion oder beim nächsten Öffnen wird es wieder versucht.
erasing-keeping = Aufbewahrung der Akte
erasing-kept-rule = { $count ->
    [one] Geschlossen am { $closed }: { $count } Monat aufbewahrt, bis { $date }.
   *[other] Geschlossen am { $closed }: { $count } Monate aufbewahrt, bis { $date }.
}
erasing-kept-noted = Aufzubewahren bis { $date }.
erasing-over-rule = Diese Frist ist abgelaufen: Lesen Sie diese Akte noch einmal und löschen Sie sie, oder notieren Sie unten, bis wann Sie sie aufbewahren und warum.
erasing-over-noted = Dieser Tag ist vorbei: Löschen Sie diese Akte, oder notieren Sie unten einen anderen Tag und den Grund.
erasing-due = Zu löschen
erasing-due-help = { $count ->
    [one] Akten, die seit mehr als { $count } Monat geschlossen sind, jene, deren notierter Tag vorbei ist, und jene, die seit einem Monat nicht mehr auf dem Board sind. Einmal im Monat zu lesen. Nichts wird von selbst gelöscht. Die Dauer ändern Sie in den Einstellungen, unter „Fristen und Schwellen“.
   *[other] Akten, die seit mehr als { $count } Monaten geschlossen sind, jene, deren notierter Tag vorbei ist, und jene, die seit einem Monat nicht mehr auf dem Board sind. Einmal im Monat zu lesen. Nichts wird von selbst gelöscht. Die Dauer ändern Sie in den Einstellungen, unter „Fristen und Schwellen“.
}
erasing-due-none = Heute hat keine Akte ihre Aufbewahrungsfrist überschritten.
erasing-due-all = { $count ->
    [one] { $count } Akte zeigen
   *[other] Alle { $count } Akten zeigen
}
erasing-due-erase = { $count ->
    [one] Die angekreuzte Akte löschen …
   *[other] Die { $count } angekreuzten Akten löschen …
}
erasing-due-look = Akte ansehen
erasing-due-keep = Aufbewahren bis …
erasing-due-until-missing = Sagen Sie, bis zu welchem Tag; er muss in der Zukunft liegen.
erasing-due-reason-missing = Sagen Sie, warum, in einer Zeile.
erasing-copy = Zuerst die Kopie für die Person drucken
erasing-kept-away = Nicht mehr auf dem Board seit { $date }: vom Board genommen, oder mit einer Datei gekommen, die nicht behalten wurde. Was geschrieben wurde, ist noch auf diesem Gerät.
erasing-past = Erledigte Löschungen
erasing-past-help = Eine Löschung kommt mit Ihrer Sicherung bei Ihren Kolleginnen und Kollegen an, und deren nächste Sicherung sagt Ihnen, dass die Löschung auch dort erledigt ist. Jede Kollegin und jeder Kollege zählt nur einmal: Importieren Sie die Sicherung auch auf jedem anderen Gerät, Ihre eigenen eingeschlossen.
erasing-past-line = { $count ->
    [one] Am { $date }, von { $name }: { $count } Akte
   *[other] Am { $date }, von { $name }: { $count } Akten
}
erasing-past-read = Auch gelöscht bei { $names }.
erasing-past-reader = { $name } (am { $date })
erasing-past-waiting = Noch nicht bei { $names }: Importieren Sie dort eine seither gemachte Sicherung, danach hier eine Sicherung von dort.
