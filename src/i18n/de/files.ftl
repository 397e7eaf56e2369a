# Warum eine Datei abgelehnt wird: was geschah, was sicher ist, was zu tun ist.
file-error-too-large = Diese Datei ist zu groß: Sie hat { $size } MB, die Grenze liegt bei { $limit } MB. Es wurde nichts geändert. Prüfen Sie, ob es die richtige Datei ist.
file-error-too-many = Diese Datei enthält zu viele Einträge: { $count }, die Grenze liegt bei { $limit }. Es wurde nichts geändert. Bitten Sie die Person, die sie erstellt hat, sie in Teilen zu schicken.
file-error-empty = Diese Datei ist leer. Es wurde nichts geändert. Bitten Sie die Person, die sie erstellt hat, sie neu zu exportieren.
file-error-not-json = Passerelle kann diese Datei nicht als Text lesen (Zeile { $line }, Spalte { $column }). Es wurde nichts geändert. Wählen Sie eine Datei, die auf „.json“ oder „.json.age“ endet.
file-error-cut = Diese Datei ist abgeschnitten: Das Ende fehlt, wohl wegen einer unterbrochenen Kopie. Es wurde nichts geändert. Kopieren oder laden Sie sie erneut.
file-error-duplicate-key = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Zeile { $line }, Spalte { $column }, ein doppelt vergebener Name)
file-error-nesting = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Zeile { $line }, Spalte { $column }, zu viele Ebenen)
file-error-number = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Zeile { $line }, Spalte { $column }, eine Zahl mit Nachkommastellen oder zu groß)
file-error-shape = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Zeile { $line }, Spalte { $column }, eine unerwartete Form)
file-error-other-format = Diese Datei wurde nicht von Passerelle erstellt. Es wurde nichts geändert. Kommt sie von Trello, importieren Sie sie als Trello-Board; sonst wählen Sie eine Datei, deren Name mit „passerelle-“ beginnt.
file-error-newer = Diese Datei stammt von einer neueren Version von Passerelle (Format { $version }). Es wurde nichts geändert. Aktualisieren Sie Passerelle und versuchen Sie es erneut.
file-error-sealed = Diese Datei ist mit einer Passphrase geschützt. Es wurde nichts geändert. Geben Sie sie ein, um die Datei zu öffnen.
file-error-kind-not-read =
    Diese Datei ist { $kind ->
        [receipt] eine Empfangsbestätigung
        [withdrawal] ein Widerruf
        [counts] eine Zahlenübersicht
       *[other] von besonderer Art
    }. Diese Version von Passerelle kann das noch nicht lesen. Es wurde nichts geändert. Bewahren Sie die Datei auf und aktualisieren Sie Passerelle.
file-error-kind-not-wanted = { $kind ->
    [benchmark] Diese Datei ist eine Zahlenübersicht zum Vergleichen: Sie öffnen sie unter „Ergebnisse“, im Abschnitt „Mit anderen Organisationen vergleichen“. Es wurde nichts geändert.
    [backup] Diese Datei ist eine Sicherung: Hier wird eine andere Datei gebraucht. Es wurde nichts geändert. Wählen Sie eine andere Datei.
    [packet] Diese Datei ist eine Datei eines Partners: Hier wird eine andere Datei gebraucht. Es wurde nichts geändert. Wählen Sie eine andere Datei.
    [card] Diese Datei ist die Karte eines Partners: Hier wird eine andere Datei gebraucht. Es wurde nichts geändert. Wählen Sie eine andere Datei.
   *[other] Diese Datei ist von anderer Art: Hier wird eine andere Datei gebraucht. Es wurde nichts geändert. Wählen Sie eine andere Datei.
}
file-error-kind-unknown = Passerelle kennt diese Art von Datei nicht. Es wurde nichts geändert. Aktualisieren Sie Passerelle und versuchen Sie es erneut. (Hinweis für den Support: „{ $kind }“)
file-error-head = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Anfang der Datei, „{ $key }“)
file-error-organisation =
    { $place ->
        [0] Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Anfang der Datei, unbekannte Organisation)
        *[other] Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Eintrag { $place }, unbekannte Organisation)
    }
file-error-day = Eintrag { $place } der Datei enthält ein unmögliches Datum: „{ $text }“. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, dieses Datum zu berichtigen.
file-error-step = Eintrag { $place } der Datei verweist auf eine unbekannte Phase: „{ $text }“. Es wurde nichts geändert. Aktualisieren Sie Passerelle, oder fragen Sie die Person, die die Datei geschickt hat, woher diese Phase stammt.
file-error-subject = Eintrag { $place } der Datei verweist auf etwas Unbekanntes: „{ $text }“. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, sie neu zu exportieren.
file-error-counter = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Eintrag { $place }, unmögliche Nummer)
file-error-counter-ahead = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Eintrag { $place }, zu hohe Nummer)
file-error-field = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Eintrag { $place }, „{ $kind }“, „{ $key }“)
file-error-fact = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Eintrag { $place }, unmöglicher Inhalt)
file-error-duplicate-id = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: Eintrag { $place }, schon vergebener Name, { $id })
file-error-digest = Diese Datei ist beschädigt oder wurde verändert. Es wurde nichts geändert. Bitten Sie die Person, die sie geschickt hat, um eine andere. (Hinweis für den Support: der Inhalt hat sich seit dem Export geändert)
file-error-via = Diese Datei eines Partners enthält Einträge aus einer anderen Datei. Es wurde nichts geändert. Bitten Sie den Partner, sie neu vorzubereiten. (Hinweis für den Support: Eintrag { $place })
file-error-stranger = Diese Datei eines Partners enthält Einträge zu einer Person, die darin nicht angekündigt ist. Es wurde nichts geändert. Bitten Sie den Partner, die Datei neu vorzubereiten. (Hinweis für den Support: Eintrag { $place })
file-error-author = Diese Datei eines Partners enthält Einträge einer anderen Organisation. Es wurde nichts geändert. Sagen Sie dem Partner: Eine Datei enthält nur eigene Einträge. (Hinweis für den Support: Eintrag { $place })
file-error-forbidden = Diese Datei eines Partners enthält einen Eintrag, der nicht darin stehen darf. Es wurde nichts geändert. Sagen Sie es dem Partner. (Hinweis für den Support: Eintrag { $place }, „{ $kind }“)
file-error-addressee = Diese Datei ist für eine andere Organisation bestimmt: { $name }. Es wurde nichts geändert. Schicken Sie sie zurück oder löschen Sie sie.
file-error-own-packet = Diese Datei wurde von Ihrer eigenen Organisation für einen Partner erstellt. Es wurde nichts geändert. Um Ihre Daten zurückzuholen, öffnen Sie eine Sicherung.
file-error-other-organisation = Diese Sicherung gehört einer anderen Organisation: { $name }. Es wurde nichts geändert. Bitten Sie diese Organisation um eine Datei für Partner.
file-error-several-organisations = Diese Datei vereint mehrere Organisationen: Kein Board kann sie übernehmen. Es wurde nichts geändert. Wählen Sie die Sicherung einer einzigen Organisation.
file-error-two-contents = Zwei Dateien geben demselben Eintrag verschiedene Inhalte ({ $id }). Es wurde nichts geändert. Eine von beiden wurde verändert: Gehen Sie von den ursprünglichen Sicherungen aus.
file-error-unwritable = Passerelle konnte diese Datei nicht schreiben. Es wurde nichts geändert. Lassen Sie Ihre Dateien, wie sie sind, und zeigen Sie diese Meldung der Person, die Ihnen am Computer hilft.

# Warum eine Datei nicht versiegelt oder geöffnet wurde.
seal-error-no-passphrase = Die Passphrase ist leer. Es wurde nichts geändert. Tippen Sie eine aus mehreren Wörtern.
seal-error-passphrase = Die Passphrase ist nicht die richtige. Es wurde nichts geändert. Versuchen Sie es erneut: Großschreibung und Leerzeichen zählen.
seal-error-not-sealed = Diese Datei ist nicht mit einer Passphrase geschützt. Es wurde nichts geändert. Öffnen Sie sie direkt.
seal-error-key = Diese Datei ist für andere Schlüssel als Ihre geschützt: Sie ist für eine andere Organisation, oder für Schlüssel, die nicht auf diesem Computer sind. Es wurde nichts geändert. Fragen Sie den Absender, für wen sie gemacht ist, oder bitten Sie im eigenen Haus um eine Kopie der Schlüssel.
seal-error-too-heavy = Zum Öffnen dieser Datei hat dieses Gerät zu wenig Arbeitsspeicher. Es wurde nichts geändert. Bitten Sie die Person, die sie erstellt hat, sie mit Passerelle zu schützen.
seal-error-damaged = Diese geschützte Datei ist abgeschnitten oder beschädigt. Es wurde nichts geändert. Kopieren oder laden Sie sie erneut.
seal-error-too-large = Der Inhalt dieser geschützten Datei ist zu groß. Es wurde nichts geändert. Prüfen Sie, ob es die richtige Datei ist.
file-error-own-card = Das ist die Karte Ihrer eigenen Organisation. Es wurde nichts geändert.
file-error-own-receipt = Diese Empfangsbestätigung hat Ihre eigene Organisation erstellt. Es wurde nichts geändert. Senden Sie sie Ihrem Partner.
file-error-unknown-packet = { $name } bestätigt den Empfang einer Datei, die dieses Board nicht kennt. Es wurde nichts geändert. Importieren Sie zuerst die Sicherung der Kollegin oder des Kollegen, von der oder dem diese Datei stammt.
file-error-nothing-leaves = Nichts darf hinausgehen: Niemand in dieser Datei hat eine Einwilligung, die für diesen Partner und Zweck gilt.
file-error-all-waits = Es wurde nichts geschrieben: Alles, was hinausgehen darf, wartet, bis { $name } Passerelle aktualisiert.
file-error-own-withdrawal = Diesen Widerruf hat Ihre eigene Organisation erstellt. Es wurde nichts geändert. Senden Sie ihn Ihrem Partner.
file-error-nobody-here = { $name } spricht von Personen, über die hier nichts aufbewahrt wird. Es wurde nichts geändert, und nichts ist zu tun.
file-error-unknown-erasure = { $name } antwortet auf eine Bitte um Löschung, die dieses Board nicht kennt. Es wurde nichts geändert. Importieren Sie zuerst die Sicherung der Kollegin oder des Kollegen, von der oder dem die Bitte stammt.
