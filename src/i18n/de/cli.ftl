cli-written = Geschrieben: { $file }
cli-merged-erased = { $count ->
    [one] { $count } Person endgültig gelöscht: Nichts von ihr wird aus den anderen Dateien übernommen.
   *[other] { $count } Personen endgültig gelöscht: Nichts von ihnen wird aus den anderen Dateien übernommen.
}
cli-refused = { $file }: { $cause }
cli-unreadable = { $file } kann nicht gelesen werden ({ $cause }). Prüfen Sie Namen und Rechte.
cli-unwritable = { $file } kann nicht geschrieben werden ({ $cause }). Prüfen Sie Ordner, Rechte und freien Platz.
cli-passphrase = Passphrase:
cli-trello = Gelesene Karten: { $cards }; Personen: { $people }; Phasenwechsel: { $moves }; Kommentare: { $comments }; Kommentare, die in der Datei fehlen: { $absent }; unkenntlich gemachte Nationalregisternummern: { $masked }.
cli-not-a-board = Diese Datei ist nicht der JSON-Export eines Trello-Boards. Es wurde nichts geschrieben. In Trello: Menü, „Drucken, exportieren“, „Als JSON exportieren“.
cli-packet = Geschrieben: { $file } (Einträge: { $facts }; Personen: { $persons }; Personen, die ohne gültige Einwilligung hier bleiben: { $kept }).
cli-checked-parties = Von { $from } für { $to }.
cli-checked-packet = Zweck: { $purpose }. Enthält: { $families }.
cli-calendar = Geschrieben: { $file } ({ $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignisse
}, { $cancelled ->
    [one] { $cancelled } abgesagt
   *[other] { $cancelled } abgesagt
}).
cli-calendar-nobody = Niemand hat diesen Namen oder diese Nummer. Schreiben Sie „sessions“, „person/…“, „member/…“ oder den Namen einer Kollegin oder eines Kollegen.
cli-calendar-other = Diese Datei ist die eines anderen Kalenders: Alles darin würde als abgesagt erscheinen. Es wurde nichts geschrieben.
cli-merged = Geschrieben: { $file } ({ $facts ->
    [one] { $facts } Eintrag
   *[other] { $facts } Einträge
}, { $persons ->
    [one] { $persons } Person
   *[other] { $persons } Personen
}).
cli-checked-from = Von { $from }.
cli-checked-several = Von mehreren Organisationen.
cli-checked-revision = Format: Das Programm des Absenders liest Revision { $revision }; diese Datei verlangt Revision { $needs }.
cli-checked-card = Die Unterschrift ist die der Karte von { $name }.
cli-checked-card-other = Achtung: Die Unterschrift ist nicht die der Karte von { $name }. Rufen Sie diese Organisation an, bevor Sie die Datei öffnen.
cli-checked-card-none = Nichts zu vergleichen: Die Datei oder die Karte von { $name } hat keine Unterschrift.
cli-receipt = Empfangsbestätigung für { $name }, zu { $persons ->
    [one] { $persons } Person
   *[other] { $persons } Personen
}.
cli-report-one-backup = Das verlangt eine einzige Sicherung. Es wurde nichts geschrieben.
cli-report-period = Der letzte Tag liegt vor dem ersten. Es wurde nichts geschrieben. Geben Sie „--from“, dann „--to“ an, oder „--year“.
cli-checked =
    { $file }: { $kind ->
        [backup] Sicherung
        [packet] Datei eines Partners
        [card] Karte
        [receipt] Empfangsbestätigung
        [withdrawal] Widerruf
        [benchmark] Zahlenübersicht
       *[other] Datei
    } ohne Fehler, { $facts ->
        [one] { $facts } Eintrag
       *[other] { $facts } Einträge
    }, { $persons ->
        [one] { $persons } Person
       *[other] { $persons } Personen
    }.
