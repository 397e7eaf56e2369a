shell-product = Passerelle
shell-skip = Zum Inhalt
shell-navigation = Navigation
nav-today = Heute
nav-board = Board
nav-persons = Personen
nav-exchange = Sicherungen
nav-settings = Einstellungen
nav-help = Hilfe
shell-title = { $page } · Passerelle
shell-undo = Rückgängig
shell-redo = Wiederholen
shell-nothing-to-undo = Es gibt nichts rückgängig zu machen.
shell-nothing-to-redo = Es gibt nichts zu wiederholen.
shell-undo-ask-title = Trotzdem rückgängig machen?
shell-undo-ask = { $count ->
    [one] Seitdem wurde dieselbe Angabe noch { $count }-mal geändert. Wenn Sie rückgängig machen, bleibt die Änderung gespeichert, wird aber nicht mehr gezeigt. „Wiederholen“ holt alles zurück.
   *[other] Seitdem wurde dieselbe Angabe noch { $count }-mal geändert. Wenn Sie rückgängig machen, bleiben die Änderungen gespeichert, werden aber nicht mehr gezeigt. „Wiederholen“ holt alles zurück.
}
shell-undo-anyway = Aktion rückgängig machen
shell-undo-keep = Nichts ändern
shell-saved = Gespeichert
shell-saving = Wird gespeichert …
shell-save-failed = Noch nicht gespeichert
shell-backup-never = noch keine Sicherung
shell-backup-age = Sicherung { $when }
shell-backup-now = Sichern
shell-member = Sie sind { $name }
shell-member-change = Jemand anderes arbeitet hier
shell-member-menu = Wer arbeitet hier?
shell-member-changed = Jetzt schreibt { $name }.
shell-member-add = Kollegin oder Kollegen hinzufügen
shell-other-tab = Ein anderer Tab hat das Board geändert. Es ist auch hier aktuell.
shell-local-address = Passerelle läuft von diesem Computer ({ $address }). Die Daten gehören zu dieser Adresse: Behalten Sie diese Adresse, oder machen Sie vor dem Wechsel eine Sicherung.
shell-loading = Ihre Akten werden geöffnet …
shell-late-tasks = { $count } überfällig
shell-late-people = { $people ->
    [one] { $people } Person hat etwas Überfälliges: nur diese zeigen
   *[other] { $people } Personen haben etwas Überfälliges: nur diese zeigen
}
shell-undo-key = Rückgängig (Strg+Z)
shell-redo-key = Wiederholen (Strg+Y)
shell-member-name = Name der Kollegin oder des Kollegen
shell-created = { $name } ist auf dem Board.
toast-edited = Gespeichert: { $what }
toast-removed = Entfernt: { $what }
toast-undone = Rückgängig gemacht: { $what }
toast-redone = Wiederholt: { $what }
toast-final = Ihre letzte Aktion war ein endgültiges Löschen: Es lässt sich nicht rückgängig machen, und „Rückgängig“ reicht nicht darüber hinaus. Um Früheres zu berichtigen, öffnen Sie die Akte.
toast-persons = { $count ->
    [one] { $count } Akte
   *[other] { $count } Akten
}
toast-more = { $count ->
    [one] { $what } · und { $count } weiterer Eintrag
   *[other] { $what } · und { $count } weitere Einträge
}
toast-withdrawal = vom Board genommen
toast-withdrawn = Die Akte von { $name } ist vom Board genommen.
withdrawal-open = Diese Akte vom Board nehmen …
withdrawal-title = Die Akte von { $name } vom Board nehmen?
withdrawal-text = { $count ->
    [one] Für eine irrtümlich angelegte Akte. Darin steht { $count } Änderung, die mit ihr entfernt wird; „Rückgängig“ holt sie zurück. Für eine Person, die Sie verlässt, wählen Sie besser „{ $step }“.
   *[other] Für eine irrtümlich angelegte Akte. Darin stehen { $count } Änderungen, die mit ihr entfernt werden; „Rückgängig“ holt sie zurück. Für eine Person, die Sie verlässt, wählen Sie besser „{ $step }“.
}
withdrawal-confirm = Vom Board nehmen
example-ask-title = Beispiel entfernen?
example-ask-none = Zu diesen Akten kam nichts hinzu. „Rückgängig“ holt sie zurück.
example-ask-own = { $count ->
    [one] Damit entfernen Sie auch { $changes } in { $count } dieser Akten. „Rückgängig“ holt alles zurück.
   *[other] Damit entfernen Sie auch { $changes } in { $count } dieser Akten. „Rückgängig“ holt alles zurück.
}
example-ask-changes = { $count ->
    [one] { $count } spätere Änderung
   *[other] { $count } spätere Änderungen
}
shell-backup-made = Sicherung bereit: { $file }
shell-not-downloaded = Der Browser hat „{ $file }“ nicht gespeichert. Ihre Akten sind unberührt. Prüfen Sie, ob Downloads erlaubt sind und ob auf der Festplatte Platz ist, und versuchen Sie es dann erneut.
shell-note-not-written = { $note ->
    [device] Der Browser konnte sich nicht merken, wer hier arbeitet. Ihre Akten sind unberührt. Schaffen Sie Platz auf der Festplatte und wählen Sie dann Ihren Namen erneut.
    [register] Die Liste der verschickten und erhaltenen Dateien konnte nicht ergänzt werden. Ihre Akten sind unberührt. Schaffen Sie Platz auf der Festplatte und notieren Sie anderswo, was gerade getan wurde.
    [imports] Der Import ist gespeichert, lässt sich aber nicht mehr auf einmal rückgängig machen, sobald diese Seite geschlossen ist. Sehen Sie jetzt nach, ob er stimmt, und schaffen Sie dann Platz auf der Festplatte.
   *[choices] Diese Wahl gilt nur, solange diese Seite offen bleibt: Sie konnte nicht gespeichert werden. Ihre Akten sind unberührt. Schaffen Sie Platz auf der Festplatte und wählen Sie dann erneut.
}
shell-not-written = Diese Änderung konnte nicht geschrieben werden und ist daher nicht erfolgt. Was gespeichert war, ist weiterhin gespeichert. Machen Sie eine Sicherung, laden Sie die Seite neu und versuchen Sie es dann erneut.
shell-language-missed = Diese Sprache konnte nicht geladen werden. Die Seite bleibt in der bisherigen Sprache, sonst hat sich nichts geändert. Prüfen Sie die Verbindung und wählen Sie die Sprache dann erneut.
shell-imported = { $count ->
    [one] Import fertig: { $count } neuer Eintrag.
   *[other] Import fertig: { $count } neue Einträge.
}
shell-nothing-new = Nichts Neues: Alles war schon da.
shell-dossier = Akte
nav-companies = Unternehmen
nav-results = Ergebnisse
nav-openings = Angebote
nav-places = Praktikumsplätze
