person-new-title = Neue Person
person-new-intro = Der Vorname reicht für den Anfang. Der Rest kann bis zum nächsten Treffen warten.
person-first-name = Vorname
person-last-name = Nachname
person-birth-year = Geburtsjahr
person-birth-year-help = Das Jahr allein reicht, um Personen auseinanderzuhalten und ihre Altersgruppe zu kennen.
person-locality = Wohnort
person-locality-wrong = Schreiben Sie den Ort, mit der vierstelligen Postleitzahl, wenn Sie sie kennen.
person-mail-wrong = Diese E-Mail-Adresse ist nicht vollständig. Beispiel: name@beispiel.be
person-locality-unknown = Dieser Ort steht nicht in der Liste. Prüfen Sie die Schreibweise; sonst bleibt er so stehen.
person-year-kept = Nur das Jahr wird behalten: { $year }
person-step = Phase
person-track = Ausbildungsgang
person-referent = Bezugsperson
person-create = Akte anlegen
person-duplicates = { $count ->
    [one] Diese Person ist vielleicht schon da
   *[other] Diese Personen sind vielleicht schon da
}
person-duplicates-help = Die Namen ähneln sich. Öffnen Sie die vorhandene Akte, oder fahren Sie fort, wenn es jemand anderes ist.
person-create-anyway = Es ist jemand anderes, Akte anlegen
person-unnamed = Ohne Namen
number-refused-title = Das sieht wie eine Nationalregisternummer aus
number-refused = Das Gesetz erlaubt nicht, diese Nummer hier zu behalten, auch nicht mit Einwilligung der Person, und das Board braucht sie nicht. Entfernen Sie sie: Es wurde nichts gespeichert.
number-refused-override = Es ist keine Nationalregisternummer
number-refused-override-help = Ihre Antwort wird mit dem Text und Ihrem Namen aufbewahrt.
number-refused-fix = Text korrigieren
person-locality-help = Die Gemeinde oder das Dorf, ohne Straße. So sehen Sie, wer nahe bei einem Betrieb wohnt.
person-track-help = Der Ausbildungsgang, den die Person besucht. Die Liste wird in den Einstellungen ergänzt.
person-referent-help = Wer die Person bei Ihnen begleitet.
people-count = { $total ->
    [one] { $shown } von { $total } Person
   *[other] { $shown } von { $total } Personen
}
people-none = Noch steht niemand auf dem Board.
people-name = Name
people-locality = Wohnort
people-next = Nächste Fälligkeit
people-days = Tage in der Phase
people-nothing-due = nichts geplant
person-locality-source = © OpenStreetMap contributors
person-track-later = später zu wählen
person-referent-me = { $name } (ich)
person-duplicate-open = Diese Akte öffnen
person-twin-same = gleicher Name
person-twin-swapped = Vor- und Nachname vertauscht
person-twin-part = Teil desselben Namens
person-twin-sound = gleich klingender Name
person-twin-letter = ein Buchstabe Unterschied
people-export = Liste exportieren
people-exported = Die Liste ist in Ihren Downloads. Sie enthält personenbezogene Daten und ist durch keine Passphrase geschützt.
forem-due = Eingliederungseinkommen seit { $since }: bis { $date } beim Forem einzutragen (Frist: { $count } T., Reform Forem und ÖSHZ von 2026, zu prüfen).
forem-late = Eingliederungseinkommen seit { $since }: war bis { $date } beim Forem einzutragen (Frist: { $count } T., Reform Forem und ÖSHZ von 2026, zu prüfen).
forem-task = Beim Forem eintragen
forem-plan = Aufgabe hinzufügen
eligibility-title = Aufnahmebedingungen
eligibility-add = neuer Grund
eligibility-empty = Noch kein Grund geprüft.
eligibility-checked = geprüft am { $date }
eligibility-proof = Nachweis gesehen
