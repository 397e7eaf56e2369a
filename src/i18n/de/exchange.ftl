exchange-title = Sicherungen und Dateien
exchange-intro = Es wird nichts automatisch verschickt. Eine Datei verlässt dieses Gerät nur, wenn Sie es verlangen.
backup-title = Sicherung
backup-help = Eine Sicherung enthält alles. Bewahren Sie sie auf einem Stick oder Laufwerk der Organisation auf; sie dient auch dazu, Ihre Arbeit mit der des Teams zu vereinen.
backup-save = Sichern
backup-last = Letzte Sicherung: { $when }
backup-none = Noch keine Sicherung
backup-made = Sicherung heruntergeladen: { $file } ({ $size }).
backup-passphrase = Passphrase
backup-passphrase-again = Dieselbe Passphrase noch einmal
backup-passphrase-help = Mindestens { $count } Zeichen: Vier beliebige Wörter sind leicht zu merken und schwer zu erraten. Ohne diese Passphrase kann niemand die Sicherung öffnen: Bewahren Sie sie sicher auf.
backup-passphrase-differs = Die beiden Passphrasen stimmen nicht überein.
backup-passphrase-short = { $count ->
    [one] Nehmen Sie mindestens { $count } Zeichen.
   *[other] Nehmen Sie mindestens { $count } Zeichen.
}
backup-show-passphrase = Passphrase anzeigen
backup-unsealed = Ohne Passphrase (nicht geschützt)
backup-unsealed-warning = Wer diese Datei hat, kann alle Akten lesen. Wählen Sie das nur, wenn das Laufwerk selbst geschützt ist.
backup-sealing = Die Sicherung wird geschützt …
backup-failed = Die Sicherung konnte nicht erstellt werden. Hier ist nichts verloren; versuchen Sie es erneut.
backup-not-saved = Die Sicherung ist bereit, aber der Browser hat sie nicht gespeichert. Nichts ist verloren: Sie wartet hier, solange diese Seite offen bleibt. Prüfen Sie, ob Downloads erlaubt sind und ob auf der Festplatte Platz ist, und speichern Sie die Sicherung dann erneut.
backup-offer-again = Sicherung erneut speichern
import-title = Eine Datei empfangen
import-help = Die Sicherung aus dem Team, Ihre eigene, der Export eines Trello-Boards oder von einem Partner: eine Karte, eine Datei, eine Empfangsbestätigung. Nichts ändert sich, bevor Sie die Vorschau gesehen haben.
import-file = Zu importierende Datei
import-choose = Datei wählen …
import-drop = Sie können sie auch hier ablegen.
import-reading = Datei wird gelesen …
import-progress = Datei wird gelesen: { $percent } %
import-stop = Lesen abbrechen
import-stopped = Lesen abgebrochen. Nichts hat sich geändert.
import-unseal-title = Diese Datei ist mit einer Passphrase geschützt
import-unseal = Öffnen
import-wrong-passphrase = Diese Passphrase öffnet die Datei nicht. Prüfen Sie Großschreibung und Leerzeichen und versuchen Sie es erneut.
import-no-passphrase = Schreiben Sie die Passphrase dieser Datei. Wer die Datei erstellt hat, kennt sie.
import-refused-title = Diese Datei wurde nicht importiert
preview-title = Vorschau des Imports
preview-import = Importieren
preview-cancel = Abbrechen
preview-backup = Sicherung von { $organisation }, vom { $date }
preview-packet = Datei von { $organisation }, vom { $date }
preview-trello = Trello-Board „{ $board }“
preview-nothing = Diese Datei bringt nichts Neues: Alles ist schon hier.
preview-summary = { $count ->
    [0] Kein neuer Eintrag
    [one] { $count } neuer Eintrag
   *[other] { $count } neue Einträge
}
preview-new-people = { $count ->
    [one] { $count } neue Person
   *[other] { $count } neue Personen
}
preview-changed-people = { $count ->
    [one] { $count } Akte ändert sich
   *[other] { $count } Akten ändern sich
}
preview-conflicts = { $count ->
    [one] { $count } Antwort zu klären
   *[other] { $count } Antworten zu klären
}
preview-conflict-both = Beide Antworten bleiben erhalten; Sie wählen in der Akte.
preview-settings = { $count ->
    [one] { $count } Änderung in den Einstellungen des Teams
   *[other] { $count } Änderungen in den Einstellungen des Teams
}
preview-refused = { $count ->
    [one] { $count } Eintrag nicht übernommen
   *[other] { $count } Einträge nicht übernommen
}
preview-masked = { $count ->
    [one] { $count } Nationalregisternummer entfernt
   *[other] { $count } Nationalregisternummern entfernt
}
preview-erased-people = { $count ->
    [one] { $count } hier gelöschte Person wird nicht übernommen
   *[other] { $count } hier gelöschte Personen werden nicht übernommen
}
preview-erasures = { $count ->
    [one] { $count } Person wurde von einer Kollegin oder einem Kollegen endgültig gelöscht: Das geschieht auch hier
   *[other] { $count } Personen wurden von einer Kollegin oder einem Kollegen endgültig gelöscht: Das geschieht auch hier
}
preview-erased-why = Diese Personen wurden endgültig gelöscht: Nichts von ihnen kommt mit einer Datei zurück. Wird eine von ihnen wieder begleitet, legen Sie eine neue Akte an.
preview-only-erased = Diese Datei bringt nur Einträge zu Personen, die hier endgültig gelöscht wurden. Nichts davon wird übernommen.
preview-incomplete-people = { $count ->
    [one] { $count } unvollständige Akte
   *[other] { $count } unvollständige Akten
}
preview-person = { $name } · { $change }
preview-person-new = neue Person
preview-person-unnamed = Eine Person, deren Name hier fehlt
preview-more = { $count ->
    [one] und { $count } weitere Zeile
   *[other] und { $count } weitere Zeilen
}
preview-show-all = Alles zeigen
import-writing = Wird importiert …
import-done = { $count ->
    [one] Importiert: { $count } neuer Eintrag.
   *[other] Importiert: { $count } neue Einträge.
}
import-conflicts-next = { $count ->
    [one] { $count } Akte wartet auf Ihre Wahl zwischen zwei Antworten.
   *[other] { $count } Akten warten auf Ihre Wahl zwischen zwei Antworten.
}
exchange-people-with-conflicts = Antworten zu klären
exchange-trello-title = Aus Trello
exchange-trello-help = In Trello: Menü, Drucken, exportieren und teilen, Als JSON exportieren. Wählen Sie dann diese Datei hier.
backup-old = Werden die Browserdaten gelöscht, geht alles verloren, was seitdem geschrieben wurde.
backup-strength-1 = Zu kurz
backup-strength-2 = Leicht zu erraten: Fügen Sie ein Wort hinzu
backup-strength-3 = Sicher
backup-strength-4 = Sehr sicher
import-unreadable = Der Browser konnte diese Datei nicht lesen: Vielleicht wurde sie verschoben oder geändert. Es wurde nichts geändert. Wählen Sie sie noch einmal.
import-failed = Das Lesen ist nicht gelungen. Es wurde nichts geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.
import-see-board = Zum Board
preview-union-help = Beide Sicherungen werden zusammengeführt, nichts geht verloren. Dieser Import lässt sich nicht auf einmal rückgängig machen: Was falsch ist, wird in jeder Akte berichtigt.
preview-undo-help = Der Import lässt sich auf einmal rückgängig machen.
preview-conflict = { $name }, { $field }: { $values }
preview-said = „{ $value }“ ({ $name })
preview-disputed = jemand hat { $what } entfernt; jemand anderes hat unabhängig davon darin geschrieben
preview-changed = { $field }: „{ $before }“ wird zu „{ $after }“
preview-lost = { $field }: „{ $before }“ wird nicht mehr gezeigt
preview-settled = { $field }: gewählte Antwort, „{ $value }“
preview-added = fügt { $what } hinzu: { $value }
preview-settings-of = Einstellungen des Teams
preview-person-erased = auch hier endgültig gelöscht
register-title = Auf diesem Gerät verschickte und erhaltene Dateien
register-empty = Noch wurde keine Datei verschickt oder erhalten.
register-date = Datum
register-what = Was
register-file = Datei
register-by = Wer
register-persons = Personen
deed-backup = Sicherung
deed-restore = Wiederherstellung
deed-union = Sicherung hinzugefügt
deed-trello = Trello-Import
deed-packet = Datei eines Partners erhalten
deed-erasure = Löschung
deed-list = Liste exportiert
deed-calendar = Kalenderdatei
preview-company-of = Ein Unternehmen
preview-opening-of = Ein Angebot
