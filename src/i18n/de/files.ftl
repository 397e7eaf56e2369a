# Warum eine Datei abgelehnt wird: was geschah, was sicher ist, was zu tun ist.
file-error-too-large = Diese Datei ist zu groß: Sie hat { $size } MB, die Grenze liegt bei { $limit } MB. Es wurde nichts geändert. Prüfen Sie, ob es die richtige Datei ist.
file-error-too-many = Diese Datei enthält zu viele Einträge: { $count }, die Grenze liegt bei { $limit }. Es wurde nichts geändert. Bitten Sie den Absender, sie in Teilen zu schicken.
file-error-empty = Diese Datei ist leer. Es wurde nichts geändert. Bitten Sie den Absender, sie neu zu exportieren.
file-error-not-json = Passerelle kann diese Datei nicht als Text lesen (Zeile { $line }, Spalte { $column }). Es wurde nichts geändert. Wählen Sie eine Datei, die auf „.json“ oder „.json.age“ endet.
file-error-cut = Diese Datei ist abgeschnitten: Das Ende fehlt, wohl wegen einer unterbrochenen Kopie. Es wurde nichts geändert. Kopieren oder laden Sie sie erneut.
file-error-duplicate-key = Derselbe Schlüssel steht zweimal da (Zeile { $line }, Spalte { $column }); welcher gilt, ist unklar. Es wurde nichts geändert. Bitten Sie den Absender um eine unbearbeitete Datei aus Passerelle.
file-error-nesting = Diese Datei verschachtelt ihre Daten zu tief (Zeile { $line }, Spalte { $column }). Es wurde nichts geändert. Sie stammt nicht von Passerelle oder wurde verändert: Bitten Sie um eine andere.
file-error-number = Eine Zahl hat Nachkommastellen oder ist zu groß (Zeile { $line }, Spalte { $column }). Es wurde nichts geändert. Bitten Sie den Absender um eine unbearbeitete Datei aus Passerelle.
file-error-shape = Ein Wert hat nicht die erwartete Form (Zeile { $line }, Spalte { $column }). Es wurde nichts geändert. Bitten Sie den Absender um eine unbearbeitete Datei aus Passerelle.
file-error-other-format = Diese Datei wurde nicht von Passerelle erstellt. Es wurde nichts geändert. Kommt sie von Trello, importieren Sie sie als Trello-Board; sonst wählen Sie eine Datei, deren Name mit „passerelle-“ beginnt.
file-error-newer = Diese Datei stammt von einer neueren Version von Passerelle (Format { $version }). Es wurde nichts geändert. Aktualisieren Sie Passerelle und versuchen Sie es erneut.
file-error-sealed = Diese Datei ist versiegelt. Es wurde nichts geändert. Geben Sie ihre Passphrase ein, um sie zu öffnen.
file-error-kind-not-read =
    Diese Datei ist { $kind ->
        [receipt] eine Empfangsbestätigung
        [withdrawal] ein Widerruf
        [counts] eine Zahlenübersicht
       *[other] von besonderer Art
    }, was diese Version von Passerelle noch nicht liest. Es wurde nichts geändert. Bewahren Sie die Datei auf und aktualisieren Sie Passerelle.
file-error-kind-not-wanted =
    Diese Datei ist { $kind ->
        [backup] eine Sicherung
        [packet] eine Sendung eines Partners
        [card] eine Visitenkarte
        [benchmark] eine Zahlenübersicht zum Vergleichen
       *[other] von anderer Art
    }: Sie wird hier nicht gebraucht. Es wurde nichts geändert. Wählen Sie eine andere Datei.
file-error-kind-unknown = Diese Art von Datei ist unbekannt („{ $kind }“). Es wurde nichts geändert. Aktualisieren Sie Passerelle und versuchen Sie es erneut.
file-error-head = Der Kopf der Datei ist unvollständig oder falsch („{ $key }“). Es wurde nichts geändert. Bitten Sie den Absender, sie neu zu exportieren.
file-error-organisation =
    { $place ->
        [0] Der Kopf der Datei
       *[other] Eintrag { $place } der Datei
    } nennt eine Organisation ohne gültige Kennung. Es wurde nichts geändert. Bitten Sie den Absender, sie neu zu exportieren.
file-error-day = Eintrag { $place } trägt ein unmögliches Datum: „{ $text }“. Es wurde nichts geändert. Bitten Sie den Absender, dieses Datum zu berichtigen.
file-error-step = Eintrag { $place } spricht von einem unbekannten Schritt: „{ $text }“. Es wurde nichts geändert. Aktualisieren Sie Passerelle oder fragen Sie den Absender, woher er stammt.
file-error-subject = Eintrag { $place } spricht von etwas Unbekanntem: „{ $text }“. Es wurde nichts geändert. Bitten Sie den Absender, sie neu zu exportieren.
file-error-counter = Eintrag { $place } trägt eine Ordnungszahl jenseits jedes Maßes. Es wurde nichts geändert. Die Datei wurde verändert: Bitten Sie den Absender um eine andere.
file-error-counter-ahead = Eintrag { $place } trägt eine Ordnungszahl, die unseren viel zu weit voraus ist. Es wurde nichts geändert. Sagen Sie dem Partner, dass seine Datei nicht in Ordnung ist.
file-error-field = Eintrag { $place } enthält einen unbekannten Wert („{ $kind }“, „{ $key }“). Es wurde nichts geändert. Bitten Sie den Absender um eine unbearbeitete Datei aus Passerelle.
file-error-fact = Eintrag { $place } ergibt keinen Sinn. Es wurde nichts geändert. Bitten Sie den Absender um eine unbearbeitete Datei aus Passerelle.
file-error-duplicate-id = Eintrag { $place } trägt einen Namen, den es in dieser Datei schon gibt ({ $id }). Es wurde nichts geändert. Bitten Sie den Absender um eine unbearbeitete Datei aus Passerelle.
file-error-digest = Der Inhalt dieser Datei passt nicht zu ihrer Prüfsumme: Sie wurde nach dem Export beschädigt oder verändert. Es wurde nichts geändert. Bitten Sie den Absender, sie erneut zu schicken.
file-error-via = Eintrag { $place } dieser Sendung gibt an, durch eine andere gekommen zu sein. Es wurde nichts geändert. Sagen Sie dem Partner: Eine Sendung enthält nur, was er selbst schrieb.
file-error-stranger = Eintrag { $place } betrifft eine Person, die die Sendung nicht ankündigt. Es wurde nichts geändert. Bitten Sie den Partner, die Sendung neu vorzubereiten.
file-error-author = Eintrag { $place } wurde nicht von der sendenden Organisation geschrieben. Es wurde nichts geändert. Sagen Sie dem Partner: Eine Sendung enthält nur, was er selbst schrieb.
file-error-forbidden = Eintrag { $place } ist von einer Art, die eine Sendung nicht enthalten darf („{ $kind }“). Es wurde nichts geändert. Sagen Sie es dem Partner.
file-error-addressee = Diese Sendung ist für eine andere Organisation bestimmt: { $name }. Es wurde nichts geändert. Schicken Sie sie zurück oder löschen Sie sie.
file-error-own-packet = Diese Sendung wurde von Ihrer eigenen Organisation erstellt. Es wurde nichts geändert. Um Ihre Daten zurückzuholen, öffnen Sie eine Sicherung.
file-error-other-organisation = Diese Sicherung gehört einer anderen Organisation: { $name }. Es wurde nichts geändert. Der Austausch mit einem Partner kommt später.
file-error-several-organisations = Diese Datei vereint mehrere Organisationen: Kein Board kann sie übernehmen. Es wurde nichts geändert. Wählen Sie die Sicherung einer einzigen Organisation.
file-error-two-contents = Zwei Dateien geben demselben Eintrag verschiedene Inhalte ({ $id }). Es wurde nichts geändert. Eine von beiden wurde verändert: Gehen Sie von den ursprünglichen Sicherungen aus.
file-error-unwritable = Passerelle konnte diese Datei nicht schreiben. Es wurde nichts geändert. Lassen Sie Ihre Dateien, wie sie sind, und zeigen Sie diese Meldung der Person, die Ihnen am Computer hilft.

# Warum eine Datei nicht versiegelt oder geöffnet wurde.
seal-error-no-passphrase = Die Passphrase ist leer. Es wurde nichts geändert. Tippen Sie eine aus mehreren Wörtern.
seal-error-passphrase = Die Passphrase ist nicht die richtige. Es wurde nichts geändert. Versuchen Sie es erneut: Großschreibung und Leerzeichen zählen.
seal-error-not-sealed = Diese Datei ist nicht versiegelt. Es wurde nichts geändert. Öffnen Sie sie ohne Passphrase.
seal-error-key = Diese Datei ist für andere Schlüssel als Ihre verschlossen: Sie ist für eine andere Organisation, oder für Schlüssel, die nicht auf diesem Computer sind. Es wurde nichts geändert. Fragen Sie den Absender, für wen sie gemacht ist, oder bitten Sie im eigenen Haus um eine Kopie der Schlüssel.
seal-error-too-heavy = Diese Datei zu öffnen bräuchte auf diesem Gerät zu viel Speicher. Es wurde nichts geändert. Bitten Sie den Absender, sie mit Passerelle zu versiegeln.
seal-error-damaged = Diese versiegelte Datei ist abgeschnitten oder beschädigt. Es wurde nichts geändert. Kopieren oder laden Sie sie erneut.
seal-error-too-large = Der Inhalt dieser versiegelten Datei ist zu groß. Es wurde nichts geändert. Prüfen Sie, ob es die richtige Datei ist.
file-error-own-card = Das ist die Karte Ihrer eigenen Organisation. Es wurde nichts geändert.
file-error-own-receipt = Diese Empfangsbestätigung hat Ihre eigene Organisation erstellt. Es wurde nichts geändert. Senden Sie sie Ihrem Partner.
file-error-unknown-packet = { $name } bestätigt eine Sendung, die diese Tafel nicht kennt. Es wurde nichts geändert. Vereinen Sie diese Tafel zuerst mit der Sicherung der Person, die sie erstellt hat.
file-error-nothing-leaves = Nichts darf hinausgehen: Niemand in dieser Datei hat ein Einverständnis, das für diesen Partner und Zweck gilt.
file-error-all-waits = Es wurde nichts geschrieben: Alles, was hinausgehen darf, wartet, bis { $name } Passerelle aktualisiert.
file-error-own-withdrawal = Diesen Widerruf hat Ihre eigene Organisation erstellt. Es wurde nichts geändert. Senden Sie ihn Ihrem Partner.
file-error-nobody-here = { $name } spricht von Personen, über die hier nichts aufbewahrt wird. Es wurde nichts geändert, und nichts ist zu tun.
file-error-unknown-erasure = { $name } antwortet auf eine Bitte um Löschung, die diese Tafel nicht kennt. Es wurde nichts geändert. Vereinen Sie diese Tafel zuerst mit der Sicherung der Person, die sie gestellt hat.
