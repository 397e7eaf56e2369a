common-cancel = Abbrechen
common-close = Schließen
common-save = Speichern
common-add = Hinzufügen
common-edit = Ändern
common-remove = Entfernen
common-retry = Erneut versuchen
common-none = keine
common-unsaid = nicht angegeben
common-help-about = Hilfe: { $subject }
common-copy-refused = Der Browser hat das Kopieren nicht erlaubt. Der Text bleibt sichtbar: Markieren und kopieren Sie ihn.
common-required = Dieses Feld wird gebraucht.
common-too-long = { $count ->
    [one] Dieser Text ist zu lang: höchstens { $count } Zeichen.
   *[other] Dieser Text ist zu lang: höchstens { $count } Zeichen.
}
common-bad-characters = Dieser Text enthält unsichtbare Zeichen. Bitte neu eingeben.
common-bad-date = Dieses Datum gibt es nicht. Beispiel: 3/02/2026.
common-bad-year = Schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 1998.
common-kilobytes = { $count } KB
common-megabytes = { $count } MB
common-gigabytes = { $count } GB
value-unknown = unbekannt
value-declined = möchte nicht antworten
value-answered = hat geantwortet
value-yes = ja
value-no = nein
value-other = anderer Inhalt
value-newer = Wert einer neueren Version
value-name-awaited = Name noch nicht erhalten
common-somebody = jemand, der hier unbekannt ist
common-bad-duration = Schreiben Sie eine Dauer wie „19 h“ oder „22 h 48“.
common-bad-hour = Schreiben Sie die Uhrzeit wie „9:30“.
common-bad-number = Schreiben Sie eine ganze Zahl ohne Vorzeichen.
common-bad-phone = Es fehlt eine Telefonnummer. Beispiel: 081/00.00.00
common-at-least = Schreiben Sie eine Zahl ab { $count }.
common-end-before-start = Das Ende liegt vor dem Beginn. Berichtigen Sie eines der Daten; noch ist nichts gespeichert.
common-nothing-typed = Füllen Sie mindestens ein Feld aus.
