help-title = Hilfe
help-board-title = Was diese Tafel ist
help-board-1 = { $type ->
    [cisp] Jede Karte ist eine teilnehmende Person. Jede Spalte ist ein Schritt, vom Empfang bis zur Arbeit, die bleibt.
    [mire] Jede Karte ist eine Kandidatin oder ein Kandidat. Jede Spalte ist ein Schritt, vom Empfang bis zur Arbeit, die bleibt.
   *[other] Jede Karte ist eine Person. Jede Spalte ist ein Schritt, vom Empfang bis zur Arbeit, die bleibt.
}
help-board-2 = Ein Weg ist keine gerade Linie: Eine Karte kann vorrücken, zurückkommen, einen Schritt überspringen. Jeder Wechsel behält sein Datum.
help-board-3 = Eine Karte verschieben: ziehen, „Verschieben nach…“ oder die Taste M benutzen. Auf einem Touchscreen lange drücken, dann ziehen. In einer Spalte folgt die Reihenfolge den Terminen: Was drängt, steht oben, und niemand ordnet es von Hand.
help-board-4 = „Unbekannt“ ist eine Antwort. Was nicht gefragt wurde, zählt nie als Nein.
help-day-title = Ein Datum schreiben
help-day = Überall schreibt man ein Datum, wie man es sagt: „morgen“, „Donnerstag in acht Tagen“, „in 3 Wochen“, „Ende des Monats“, „Ostermontag“ oder „14.3.“; der verstandene Tag erscheint darunter, und der Knopf daneben öffnet einen Kalender. Wo man erzählt, was war, sind „gestern“, „letzten Montag“ und „12.3.“ vergangene Tage. Die Uhrzeit eines Termins steht neben dem Tag: „Donnerstag 14 Uhr“.
help-contacts-title = Einen Kontakt notieren
help-contacts = Wählen Sie in einer Akte den Weg, schreiben Sie ein bis drei Zeilen und drücken Sie Enter. Die Taste C führt dorthin, und der erste Buchstabe eines Weges wählt ihn. Ein nächster Schritt wird im selben Zug eine Aufgabe. Die Nadel zeigt eine Zeile auf der Karte: höchstens drei, und nie in einer Sendung.
help-views-title = Mehrere Ansichten, mehrere Personen zugleich
help-views-1 = „Tafel“ und „Liste“ zeigen dieselben Personen. Man kann sie gruppieren und ordnen und die Ansicht unter einem Namen merken: sie bleibt auf diesem Gerät.
help-views-2 = „Wer begleitet wen“ zählt die Personen nach Bezugsperson und Schritt. Eine Zahl zeigt ihre Karten; ein zweiter Druck bringt alle zurück.
help-views-3 = Wählen Sie Karten mit der Leertaste, mit Strg und einem Klick, über die Schaltfläche der Karte oder eine Spalte mit ihrer Schaltfläche: „Verschieben…“ gibt jeder Person eine eigene Antwort, und einmal Rückgängig bringt alle zurück.
help-sessions-title = Anwesenheiten und Stunden
help-sessions-1 = Wählen Sie in „Sitzungen“ eine Gruppe und eine Woche. Ein Buchstabe trägt eine Person ein und geht zur nächsten; „Alle anwesend“ trägt alle ein, bei denen noch nichts steht.
help-sessions-2 = Die Stunden rechnen sich von selbst: was geplant, entschuldigt oder abwesend ist, zählt null. In der Akte behält eine eingegebene Zahl die berechnete neben sich.
help-paper-title = Drucken
help-paper = „Drucken“ in einer Akte öffnet ein Blatt, das man zuerst liest: das Blatt für die Person, die Akte, die Bescheinigung, die Praktikumsvereinbarung und den Besuch; die Anwesenheitsliste steht auch bei den Sitzungen. Was das Programm nicht aufbewahrt, wie das Geburtsdatum, ist eine gepunktete Linie.
help-undo-title = Man kann zurück
help-undo = Jede Handlung lässt sich rückgängig machen und wiederholen, auch morgen. Nur „Endgültig löschen“ ist endgültig, und das sagt der Bildschirm vorher.
help-undo-2 = Was Sie zu tippen beginnen, bleibt auf diesem Gerät, auch wenn Sie die Seite schließen. Es wartet oben in der Akte, mit „Fortsetzen“ und „Verwerfen“; gespeichert wird erst, wenn Sie es sagen.
help-data-title = Wo die Daten sind
help-data-1 = In diesem Browser, auf diesem Computer, und nirgends sonst. Es gibt keinen Server, und nichts wird von selbst gesendet.
help-data-2 = Wenn die Browserdaten gelöscht werden oder der Computer ausfällt, bringt nur eine Sicherung sie zurück. Machen Sie an jedem Arbeitstag eine.
help-data-3 = Die Daten gehören zur Adresse der Seite. Ändert sich die Adresse, wirkt die Tafel leer: Gehen Sie zur alten zurück, sichern Sie und stellen Sie dann wieder her.
help-data-4 = Die einheitliche Akte bleibt beim Forem. Diese Tafel ist Ihre Arbeitskopie daneben: Sie liest und schreibt dort nichts.
help-team-title = Gemeinsam arbeiten
help-team-1 = Alle arbeiten am eigenen Computer und importieren dann die Sicherung der anderen: Beide Arbeiten kommen zusammen, nichts geht verloren. Zweimal importieren ändert nichts.
help-team-2 = Wenn zwei Personen dasselbe geändert haben, ohne voneinander zu wissen, werden beide Antworten mit Namen gezeigt, und das Team wählt.
help-privacy-title = Was hier nicht geschrieben wird
help-privacy = Keine Nationalregisternummer, keine Ausweise, medizinischen oder sozialen Unterlagen, kein Urteil über Menschen. Kurze Fakten, die die Person lesen könnte.
help-keys-title = Mit der Tastatur
help-words-title = Die Wörter
help-word-step = Schritt: wo die Person bei Ihnen steht. Der Partner hat seinen eigenen.
help-word-placement = Praktikum: eine Zeit im Betrieb. „Teilnehmende“ sind die Personen während des ganzen Weges. Auf einer Karte sagt „T+4“, dass es vor 4 Tagen begann, „T−3“, dass es in 3 Tagen beginnt.
help-word-goal = Berufsziel: der Beruf, den die Person anstrebt. Das Berufsprojekt ist der ganze Weg dorthin.
help-word-obstacle = Hindernis: was den Zugang zur Arbeit erschwert, etwa Mobilität. Der Stand und was vereinbart wurde werden notiert, nie die Geschichte. Begrenzte Zeiten sind Verfügbarkeit, kein Hindernis.
help-index = Inhalt der Hilfe
help-key = Taste
help-key-does = Was sie tut
help-picture-board = Eine Karte geht zum nächsten Schritt. Sie kann auch zurückgehen oder einen überspringen.
help-picture-team = Zwei Computer, zwei Sicherungen: Jede Seite importiert die der anderen, und beides wird zusammengeführt.
