# Listen von Unternehmen und Stellen aus anderen Programmen, und Dateien zum Mitnehmen.

ledger-files = Importieren, exportieren
ledger-import-title = Eine Liste importieren
ledger-import-help = Eine Tabelle oder Kontaktkarten aus einem anderen Programm. Nichts wird geschrieben, bevor Sie gesehen haben, was sich ändert, und es bestätigt haben.
ledger-file = Datei mit Unternehmen
ledger-file-hint = Arbeitsmappe (.xlsx), Tabelle (.csv) oder Karten (.vcf), höchstens 2 MB. Ein schon erfasstes Unternehmen wird an seiner Nummer erkannt, oder an Name und Postleitzahl.
ledger-refused-file = „{ $file }“ wurde nicht übernommen. { $reason }
ledger-told = „{ $file }“ würde Folgendes ändern.
ledger-told-nothing = Alles, was „{ $file }“ sagt, ist schon erfasst: Diese Datei ändert nichts.
ledger-anew = Die Liste hat sich inzwischen geändert. Folgendes würde sich jetzt ändern.
ledger-ignored = Nicht übernommene Spalten: { $names }
ledger-row = Zeile { $place }: { $reason }
ledger-card = Karte { $place }: { $reason }
ledger-new = { $count ->
    [one] { $count } neues Unternehmen
   *[other] { $count } neue Unternehmen
}
ledger-changed = { $count ->
    [one] { $count } Unternehmen ergänzt oder berichtigt
   *[other] { $count } Unternehmen ergänzt oder berichtigt
}
ledger-same = { $count ->
    [one] { $count } Unternehmen ist schon genau so da.
   *[other] { $count } Unternehmen sind schon genau so da.
}
ledger-refused = { $count ->
    [one] { $count } Zeile nicht übernommen
   *[other] { $count } Zeilen nicht übernommen
}
ledger-contacts = { $count ->
    [one] { $count } Kontaktperson
   *[other] { $count } Kontaktpersonen
}
ledger-change = { $field }: { $before } → { $after }
ledger-change-of = { $name }, { $field }: { $before } → { $after }
ledger-writing = { $count ->
    [one] Wird geschrieben … Noch { $count } Eintrag.
   *[other] Wird geschrieben … Noch { $count } Einträge.
}
ledger-nothing = Nichts hat sich geändert: Alles war schon erfasst.
ledger-done = Erledigt. Neue Unternehmen: { $new }; ergänzt oder berichtigt: { $changed }; schon da: { $same }.
ledger-companies-taken = { $count ->
    [one] { $count } Unternehmen importiert
   *[other] { $count } Unternehmen importiert
}
ledger-export-title = Die Liste exportieren
ledger-export-says = Die Datei enthält die Namen, Telefonnummern und Mailadressen der Kontaktpersonen sowie Ihre Bemerkungen. Nichts schützt diese Datei: Bewahren Sie sie auf einem Datenträger der Organisation auf. Dieser Export wird in der Liste der verschickten und erhaltenen Dateien vermerkt.
ledger-export-none = Noch kein Unternehmen zu exportieren.
ledger-export-workbook = Eine Arbeitsmappe exportieren (.xlsx)
ledger-export-table = Eine Tabelle exportieren (.csv)
ledger-export-cards = Kontaktkarten exportieren (.vcf)
ledger-exported = „{ $file }“ ist gespeichert.
ledger-numbered = { $name } { $number }
ledger-column-name = Unternehmen
ledger-column-number = Unternehmensnummer
ledger-column-sector = Branche
ledger-column-website = Webseite
ledger-column-rest = In Ruhe lassen bis
ledger-column-note = Gut zu wissen
ledger-column-site = Ort
ledger-column-address = Straße und Nummer
ledger-column-postcode = Postleitzahl
ledger-column-locality = Gemeinde
ledger-column-contact = Kontaktperson
ledger-column-function = Funktion
ledger-column-phone = Telefon
ledger-column-mail = Mailadresse
ledger-column-id = Kennung
ledger-error-no-name = kein Unternehmen ist darin genannt.
ledger-error-number = „{ $text }“ ist keine Unternehmensnummer: Eine Ziffer fehlt, oder eine davon ist falsch.
ledger-error-too-long = dieser Text ist zu lang: { $text }
ledger-error-several = mehrere Unternehmen heißen „{ $name }“. Ergänzen Sie die Postleitzahl oder die Unternehmensnummer.
ledger-error-no-company = die Karte von „{ $name }“ nennt kein Unternehmen.
ledger-error-too-large = Diese Datei hat { $size } MB, und höchstens { $limit } MB können gelesen werden. Teilen Sie sie in mehrere Dateien. Nichts hat sich geändert.
ledger-error-unreadable = Der Browser konnte diese Datei nicht lesen: Vielleicht wurde sie verschoben oder geändert. Wählen Sie sie noch einmal. Nichts hat sich geändert.
ledger-error-old-workbook = Diese Arbeitsmappe hat das alte Format von Excel (.xls), oder ein Passwort schützt sie. Öffnen Sie die Mappe in Ihrer Tabellenkalkulation, speichern Sie sie ohne Passwort als .xlsx und wählen Sie sie noch einmal. Nichts hat sich geändert.
ledger-error-no-workbook = Diese Arbeitsmappe konnte nicht gelesen werden: Sie ist beschädigt oder hat ein anderes Format als .xlsx. Öffnen Sie die Mappe in Ihrer Tabellenkalkulation, speichern Sie sie als .xlsx oder .csv und wählen Sie sie noch einmal. Nichts hat sich geändert.
ledger-error-no-reader = Was Arbeitsmappen liest, konnte nicht geladen werden: Vielleicht fehlt die Verbindung. Versuchen Sie es noch einmal, oder speichern Sie Ihre Tabelle als .csv. Nichts hat sich geändert.
ledger-error-no-writer = Was Arbeitsmappen schreibt, konnte nicht geladen werden: Vielleicht fehlt die Verbindung. Versuchen Sie es noch einmal, oder exportieren Sie eine Tabelle (.csv). Keine Datei wurde erstellt.
ledger-error-no-table = In dieser Datei ist weder eine Tabelle mit einer Spalte, die Unternehmen nennt, noch eine Kontaktkarte. Geben Sie jeder Spalte einen Titel: „Unternehmen“, „Postleitzahl“, „Telefon“ … Nichts hat sich geändert.
ledger-error-no-offer = Darin wurde kein Angebot erkannt. Nichts hat sich geändert.
ledger-paste = Angebote einfügen
ledger-paste-says = Fügen Sie den Text eines Angebots ein, oder einen Link je Zeile. Was erkannt wird, wird Ihnen vorgeschlagen; nichts wird hinzugefügt, bevor Sie es bestätigen. Der Name der Kontaktperson wird nicht übernommen.
ledger-paste-text = Text oder Links
ledger-paste-hint = Die erste Zeile eines Textes wird der Titel des Angebots.
ledger-paste-read = Lesen
ledger-paste-file = Datei mit Angeboten des Forem
ledger-paste-file-hint = Aus den offenen Daten „offres-d-emploi-forem“ exportiert (.csv, .json oder .xlsx), höchstens 2 MB.
ledger-pasted = eingefügter Text
ledger-offers-found = { $count ->
    [one] { $count } Angebot erkannt
   *[other] { $count } Angebote erkannt
}
ledger-offers-empty = { $count ->
    [one] { $count } Zeile ohne Titel und Nummer wurde nicht übernommen.
   *[other] { $count } Zeilen ohne Titel und Nummer wurden nicht übernommen.
}
ledger-licence = Quelle: Le Forem, CC BY-SA 4.0 (zu prüfen)
ledger-proposed = Der Beruf und die Sprachniveaus werden nach den Worten des Angebots vorgeschlagen: Prüfen Sie sie. Was das Angebot nicht klar verlangt, wird als erwünscht vermerkt.
ledger-offer-new = neu
ledger-offer-changed = zu aktualisieren
ledger-offer-same = schon erfasst
ledger-offer-weekly = { $hours } pro Woche
ledger-offer-months = { $count ->
    [one] { $count } Monat Erfahrung
   *[other] { $count } Monate Erfahrung
}
ledger-offer-asks = Verlangt: { $needs }
ledger-offer-must = { $need } (verlangt)
ledger-offer-wish = { $need } (erwünscht)
ledger-offer-unknown = Unbekannt: { $fields }
ledger-offers-add = { $count ->
    [one] { $count } Angebot hinzufügen
   *[other] { $count } Angebote hinzufügen
}
ledger-offers-done = Erledigt. Neue Angebote: { $new }; aktualisiert: { $changed }.
ledger-offers-taken = { $count ->
    [one] { $count } Angebot hinzugefügt oder aktualisiert
   *[other] { $count } Angebote hinzugefügt oder aktualisiert
}
deed-companies = Liste von Unternehmen erhalten
deed-companies-out = Unternehmen exportiert
