part-arriving = Dieser Teil des Programms kommt gleich …
part-missing = Dieser Teil des Programms konnte nicht geladen werden. Ihre Daten sind unberührt. Prüfen Sie die Verbindung und versuchen Sie es erneut.
part-outdated = Eine neue Version von Passerelle ist online, und diese Seite findet nicht mehr alle ihre Teile. Ihre Daten sind unberührt. Speichern Sie, was Sie begonnen haben, und laden Sie die Seite neu.
part-unsaved-text = Ein offenes Formular enthält Text, der nicht gespeichert ist. Speichern Sie ihn zuerst, oder laden Sie trotzdem neu: Der Text geht dann verloren.
part-reload-anyway = Trotzdem neu laden
part-waiting = { $count ->
    [one] Ihre Aktion folgt gleich: Ein Teil des Programms ist unterwegs.
   *[other] Ihre Aktionen folgen gleich: Ein Teil des Programms ist unterwegs.
}
part-kept = { $count ->
    [one] Was Sie inzwischen getan haben, wartet hier: Es wird ausgeführt, sobald dieser Teil da ist, und geht verloren, wenn Sie vorher neu laden.
   *[other] Ihre letzten { $count } Aktionen warten hier: Sie werden ausgeführt, sobald dieser Teil da ist, und gehen verloren, wenn Sie vorher neu laden.
}
