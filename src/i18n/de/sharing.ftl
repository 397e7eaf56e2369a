# What goes to partners and comes from them: cards, agreements, packets, receipts.
peers-title = Partner
peers-empty = Noch kein Partner. Erstellen Sie Ihre Karte und senden Sie sie dem Zentrum oder der MIRE, mit denen Sie arbeiten; wenn Sie deren Karte erhalten, öffnen Sie sie unter „Eine Datei empfangen“. Auf einer Karte steht keine Person, die Sie begleiten.
peers-card = Meine Organisation vorstellen
peers-card-help = Eine kleine Datei mit Name, Art, Gebiet, Kontaktpersonen und Schlüsseln Ihrer Organisation, an jeden Partner zu schicken, und noch einmal, wenn sich etwas darin ändert. Darin steht keine Person, die Sie begleiten.
peers-none-sent = Noch nichts gesendet.
peers-sent = Gesendet an { $organisation }
peers-dispatch = { $count ->
    [one] { $date } · { $purpose } · { $count } Person
   *[other] { $date } · { $purpose } · { $count } Personen
}
peers-received = Erhalten am { $date }
peers-waiting = { $count ->
    [0] Noch keine Empfangsbestätigung
    [one] Noch keine Empfangsbestätigung, nach { $count } Tag
   *[other] Noch keine Empfangsbestätigung, nach { $count } Tagen
}
peers-waiting-long = { $count ->
    [one] Seit { $count } Tag keine Empfangsbestätigung: Fragen Sie, ob die Datei angekommen ist.
   *[other] Seit { $count } Tagen keine Empfangsbestätigung: Fragen Sie, ob die Datei angekommen ist.
}
sharing-open = Partnerdatei erstellen
sharing-open-help = Sie sehen zuerst, Person für Person, was hinausgeht und was bleibt. Ohne schriftliche Einwilligung der Person geht nichts hinaus.
sharing-recipient = An wen
sharing-purpose = Wozu
sharing-purpose-help-handover = Die Person setzt ihren Parcours beim Partner fort.
sharing-purpose-help-follow_up = Beide Teams begleiten die Person gleichzeitig.
sharing-purpose-help-placement_search = Der Partner sucht ein Praktikum oder einen Betrieb für die Person.
sharing-looking = { $count ->
    [one] Akten werden durchgesehen … Noch { $count }.
   *[other] Akten werden durchgesehen … Noch { $count }.
}
sharing-no-peer = Kein Partner ist notiert. Tauschen Sie zuerst Ihre Karten aus: „Meine Organisation vorstellen“ erstellt Ihre Karte.
sharing-nobody = Niemand auf dem Board hat eine schriftliche Einwilligung, die { $organisation } nennt. Die Einwilligung wird in der Akte der Person notiert, unter „Einwilligungen zum Teilen“.
sharing-people = Die Personen
sharing-news = { $count ->
    [0] nichts Neues seit dem letzten Mal
    [one] { $count } Eintrag geht hinaus
   *[other] { $count } Einträge gehen hinaus
}
sharing-unticked = { $count ->
    [one] { $count } Eintrag anzukreuzen, wenn er hinausgehen soll
   *[other] { $count } Einträge anzukreuzen, wenn sie hinausgehen sollen
}
sharing-until = Einwilligung bis { $date }
sharing-lacking-none = Nichts geht hinaus: Keine schriftliche Einwilligung nennt { $organisation }.
sharing-lacking-purpose = Nichts geht hinaus: Die Einwilligung für { $organisation } gilt nicht für diesen Zweck.
sharing-lacking-unsaid = Nichts geht hinaus: Die Einwilligung für { $organisation } ist unvollständig. Es fehlt ein Datum, ein Ende, ein Zweck oder was weitergegeben werden darf.
sharing-lacking-withdrawn = Nichts geht hinaus: Die Einwilligung für { $organisation } wurde am { $date } widerrufen.
sharing-lacking-expired = Nichts geht hinaus: Die Einwilligung für { $organisation } ist am { $date } abgelaufen.
sharing-lacking-not-yet = Nichts geht hinaus: Die Einwilligung für { $organisation } beginnt am { $date }.
sharing-send-of = { $name } senden
sharing-detail = Einzelheiten ansehen
sharing-detail-close = Einzelheiten schließen
sharing-leaves = Geht hinaus
sharing-leaves-none = Aus dieser Akte geht zurzeit nichts hinaus.
sharing-content = { $what }: { $fields }
sharing-ticks = Geht nur hinaus, wenn es angekreuzt ist
sharing-stays = Bleibt hier
sharing-stays-line = { $count ->
    [one] { $what } ({ $count } Eintrag)
   *[other] { $what } ({ $count } Einträge)
}
sharing-stays-never = Geht zu diesem Zweck nicht hinaus
sharing-stays-out-of-scope = Von der Einwilligung der Person nicht gedeckt
sharing-stays-foreign = Von einer anderen Organisation geschrieben
sharing-stays-unknown = Von einer neueren Version geschrieben
sharing-waits = { $count ->
    [one] { $count } Eintrag wartet, bis { $organisation } Passerelle aktualisiert.
   *[other] { $count } Einträge warten, bis { $organisation } Passerelle aktualisiert.
}
sharing-waits-help = Die letzte Datei dieses Partners stammt von einem Programm, das noch nicht alles liest. Sobald hier eine Datei des neuen Programms angekommen ist, zum Beispiel eine Karte oder eine Empfangsbestätigung, enthält die nächste Datei auch, was wartet.
sharing-stays-waits = Wartet, bis der Partner Passerelle aktualisiert
sharing-all = Auch erneut senden, was schon hinausging
sharing-total = { $count ->
    [0] Nichts zu senden.
    [one] Zu senden: { $facts } über { $count } Person.
   *[other] Zu senden: { $facts } über { $count } Personen.
}
sharing-total-facts = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
sharing-make = Die Datei erstellen
sharing-making = Die Datei wird vorbereitet …
sharing-failed = Die Datei konnte nicht erstellt werden. Nichts ist hinausgegangen; versuchen Sie es noch einmal.
sharing-made = Datei heruntergeladen: { $file }. Senden Sie sie an { $organisation } und sagen Sie die Passphrase am Telefon: nie in derselben Nachricht.
sharing-card-made = Karte heruntergeladen: { $file }. Senden Sie sie Ihrem Partner.
sharing-receipt-made = Empfangsbestätigung heruntergeladen: { $file }. Senden Sie sie Ihrem Partner zurück.
sharing-not-saved = Die Datei ist fertig, aber der Browser hat sie nicht gespeichert, und nichts ist als gesendet notiert. Prüfen Sie, ob Downloads erlaubt sind, und speichern Sie die Datei noch einmal.
sharing-offer-again = Die Datei noch einmal speichern
sharing-passphrase-help = Mindestens { $count } Zeichen: vier Wörter ohne Zusammenhang, am Telefon mit Ihrem Partner vereinbart.
sharing-unsealed-warning = Wer diese Datei hat, kann lesen, was hinausgeht. Wählen Sie das nur, wenn die Datei einen geschützten Datenträger nicht verlässt.
receipt-make = Die Empfangsbestätigung erstellen
receipt-help = Die Empfangsbestätigung sagt Ihrem Partner, dass die Datei angekommen ist, und für wen. Sie enthält keinen Namen einer Person.
preview-card = { $organisation } ({ $type }) stellt sich vor.
preview-card-help = Diese Organisation wird unter Ihren Partnern notiert. Für die Personen ändert sich nichts.
preview-receipt = { $count ->
    [one] { $organisation } hat Ihre Datei vom { $date } erhalten, für { $count } Person.
   *[other] { $organisation } hat Ihre Datei vom { $date } erhalten, für { $count } Personen.
}
preview-receipt-help = Das wird bei der verschickten Datei notiert. Sonst ändert sich nichts.
import-done-card = { $organisation } ist bei Ihren Partnern notiert.
import-done-receipt = Die Empfangsbestätigung von { $organisation } ist notiert.
deed-packet-out = Datei für einen Partner erstellt
deed-card = Karte erhalten
deed-card-out = Karte erstellt
deed-receipt = Empfangsbestätigung eines Partners
deed-receipt-out = Empfangsbestätigung erstellt
agreement-title = Einwilligungen zum Teilen
agreement-add = neue Einwilligung
agreement-empty = Keine schriftliche Einwilligung: Aus dieser Akte geht nichts hinaus.
agreement-no-peer = Keine schriftliche Einwilligung: Aus dieser Akte geht nichts hinaus. Um eine zu notieren, empfangen Sie zuerst die Karte eines Partners, unter „Sicherungen“.
agreement-valid = Gültig bis { $date }
agreement-not-yet = Gültig ab { $date }
agreement-ending = Endet am { $date }: mit der Person zu erneuern oder enden zu lassen
agreement-expired = Abgelaufen am { $date }
agreement-withdrawn = Widerrufen am { $date }
agreement-unsaid = Unvollständig: Es fehlt ein Datum, ein Ende, ein Zweck oder was weitergegeben werden darf
agreement-paper = Unterschriebenes Papier: { $where }
agreement-send = Eine Datei vorbereiten
sharing_purpose-handover = Übergabe
sharing_purpose-follow_up = Gemeinsame Begleitung
sharing_purpose-placement_search = Suche nach einem Praktikum
scope-identity = Identität
scope-reach = Kontaktdaten
scope-situation = Situation
scope-project = Berufsprojekt und Sprachen
scope-training = Ausbildung und Stunden
scope-placement = Praktika
scope-employment = Verträge und Nachbetreuung
scope-obstacle = Hindernisse
scope-notes = Notizen, Kontakte und Aufgaben
scope-lane = Phasen und Verbleib
kind-agreement = eine schriftliche Einwilligung zum Teilen
kind-sent = eine Datei für einen Partner
kind-peer = einen Partner
kind-peer_word = einen Namen bei einem Partner
kind-dispatch = eine Datei für einen Partner
field-agreement-recipient = Mit wem
field-agreement-signed = Unterschrieben am
field-agreement-expires = Gültig bis
field-agreement-purposes = Wozu
field-agreement-scope = Darf weitergegeben werden
field-agreement-paper = Wo das unterschriebene Papier ist
field-agreement-withdrawn = Widerrufen am
field-sent-to = An wen
field-sent-purpose = Wozu
field-sent-facts = Gesendete Einträge
field-peer-name = Name
field-peer-type = Art
field-peer_word-label = Name
field-dispatch-to = An wen
field-dispatch-purpose = Wozu
field-dispatch-people = Personen
field-dispatch-sent = Gesendet am
field-dispatch-received = Erhalten am
dossier-elsewhere = Bei { $organisation }: { $step }, seit { $date }
agreement-print = Die Seite zum Unterschreiben drucken
paper-agreement = Einwilligung zur Weitergabe von Informationen
paper-agreement-from = Wer weitergibt
paper-agreement-to = An wen
paper-agreement-between = Zwischen wem, und bis wann
paper-agreement-why = Wozu
paper-agreement-what = Was weitergegeben werden darf
paper-agreement-know = Was ich weiß, bevor ich unterschreibe
paper-agreement-free = Ich darf Nein sagen. Meine Begleitung geht genauso weiter.
paper-agreement-never = Nie weitergegeben werden: meine Gesundheit, meine Schulden, was mit der Justiz zu tun hat, meine Beihilfen, meine Anwesenheit Tag für Tag, Notizen, die niemand mit mir angekreuzt hat.
paper-agreement-withdraw = Ich kann meine Einwilligung jederzeit widerrufen: Ich sage es der Person, die mich begleitet. Was schon weitergegeben wurde, kommt nicht zurück: Der Partner wird dann gebeten, es zu löschen.
paper-agreement-rights = Ich kann verlangen, alles zu sehen, was über mich geschrieben steht, und es berichtigen oder löschen zu lassen.
paper-agreement-complaint = Wenn ich denke, dass meine Daten falsch verwendet werden, kann ich mich an die Datenschutzbehörde wenden, rue de la Presse 35, 1000 Brüssel.
paper-agreement-say = Ich habe diese Seite gelesen, oder sie wurde mir vorgelesen. Ich habe eine Kopie erhalten.
paper-ticked = (angekreuzt)
deed-withdrawal = Widerruf erhalten
deed-withdrawal-out = Widerruf erstellt
preview-withdrawal = { $organisation } bittet darum, zu löschen, was über { $names } weitergegeben wurde: Die Einwilligung wurde am { $date } widerrufen.
preview-withdrawal-help = Jetzt wird nichts gelöscht: Die Bitte wird in der Akte notiert, und Sie entscheiden.
import-done-withdrawal = Die Bitte von { $organisation } ist in der Akte notiert.
sharing-withdrawal-made = Datei heruntergeladen: { $file }. Senden Sie sie Ihrem Partner: Sie enthält keinen Namen einer Person.
agreement-tell = Den Partner benachrichtigen
erasure-asked = { $organisation } bittet darum, zu löschen, was über diese Person weitergegeben wurde: Die Einwilligung wurde am { $date } widerrufen.
erasure-done = Es ist gelöscht
kind-erasure_request = eine Bitte um Löschung
field-erasure_request-from = Von wem
field-erasure_request-asked = Erbeten am
field-erasure_request-answered = Beantwortet am
preview-people = { $count ->
    [one] { $count } Person in dieser Datei
   *[other] { $count } Personen in dieser Datei
}
preview-people-help = Entfernen Sie das Häkchen, um von einer Person nichts zu übernehmen: Von ihr wird nichts gespeichert, und die Empfangsbestätigung nennt sie nicht.
preview-person-changes = { $count ->
    [0] auf dem Bildschirm ändert sich nichts
    [one] { $count } Änderung
   *[other] { $count } Änderungen
}
preview-nobody-taken = Niemand ist angekreuzt: Es gibt nichts zu importieren.
preview-field-of = { $what }, { $field }
preview-by-changed = { $field }: { $organisation } schreibt „{ $after }“ statt „{ $before }“
preview-by-said = { $field }: { $organisation } schreibt „{ $after }“
conflict-proposed = Vorschlag: Gewöhnlich notiert { $type } diese Angabe
sent-title = Was schon hinausgegangen ist
sent-help = Was hinausgegangen ist, lässt sich nicht zurückholen: Sie können den Partner nur bitten, es zu löschen.
sent-line = { $date } · { $organisation } · { $purpose }
agreement-from = Erhalten von { $organisation }
agreement-ended-here = Die Einwilligung, mit der { $organisation } Ihnen diese Akte weitergab, ist seit dem { $date } abgelaufen. Erneuern Sie sie mit der Person und dem Partner, oder löschen Sie, was von dort kam.
peers-card-answer = Mit meiner Karte antworten
peers-card-answer-help = Falls dieser Partner Ihre Karte noch nicht hat: Er braucht sie, um Ihnen zu schreiben.
preview-proposed = { $organisation } schlägt vor zurückzunehmen: { $what } (von Ihnen notiert am { $date })
agreement-renew = Erneuern
agreement-renew-help = Eine neue Einwilligung, mit demselben Partner, denselben Zwecken und demselben Inhalt. Die Person unterschreibt sie erneut.
agreement-other-holds = Eine andere Einwilligung für diesen Partner gilt noch: Nur was sie erlaubt, geht weiter hinaus.
erasures-title = Was Partner löschen sollen
erasures-asked = { $organisation }: Bitte um Löschung vom { $date }
erasures-with = Bitten um Löschung, mit { $organisation }
erasures-waiting = Noch keine Antwort
erasures-answered = { $outcome } am { $date }
erasures-given = Bitte des Partners um Löschung: { $outcome } am { $date }
erasures-told = Mitgeteilt am { $date }
erasures-untold = Noch mitzuteilen
erasures-tell = Antwort erstellen
erasures-tell-help = Eine kleine Datei, die sagt, was gelöscht oder behalten wurde, und wann. Sie enthält keinen Namen einer Person.
erasure-kept = Wir behalten es
erasure-answer-help = Sagen Sie, was Sie entscheiden: Die Antwort wird danach unter „Sicherungen“ erstellt, beim Namen dieses Partners.
preview-erasure-answer = { $organisation } antwortet auf Ihre Bitten um Löschung: { $answers }
import-done-erasure-answer = Die Antwort von { $organisation } ist notiert.
peers-card-settings = Mein Gebiet und meine Kontaktpersonen eintragen
peers-open = { $count ->
    [one] { $count } Datei wartet auf eine Empfangsbestätigung.
   *[other] { $count } Dateien warten auf eine Empfangsbestätigung.
}
peers-settled = Ohne Empfangsbestätigung, erledigt am { $date }
peers-late-do = Rufen Sie { $organisation } an. Ist die Datei angekommen, bitten Sie um die Empfangsbestätigung; der Partner erstellt sie gleich nach dem Import, mit „Die Empfangsbestätigung erstellen“. Ist die Datei verloren, senden Sie alles noch einmal. Wissen Sie, dass die Datei angekommen ist, brauchen Sie nicht mehr zu warten.
peers-send-again = Alles noch einmal senden
peers-settle = Nicht mehr auf eine Empfangsbestätigung warten
peers-all = Alle verschickten Dateien zeigen ({ $count })
shares-title = Was wir teilen
shares-counting = Die Einwilligungen werden gezählt …
shares-none = Niemand hat heute eine gültige Einwilligung für { $organisation }.
shares-agreed = { $count ->
    [one] { $count } Person hat eine gültige Einwilligung
   *[other] { $count } Personen haben eine gültige Einwilligung
}
shares-told = { $count ->
    [0] noch nichts gesendet
    [one] zu { $count } Person wurde etwas gesendet
   *[other] zu { $count } Personen wurde etwas gesendet
}
shares-news = { $count ->
    [0] seither nichts Neues
    [one] seither Neues zu { $count } Person
   *[other] seither Neues zu { $count } Personen
}
shares-list = Liste ansehen
office-contacts = Kontaktpersonen nach Funktion
office-add = Kontaktperson hinzufügen
office-empty = Noch keine Kontaktperson: Leitung, Jobcoach, Empfang, IT-Verantwortliche …
office-card = Nach der Karte vom { $date } notiert. Was Sie hier berichtigen, bleibt stehen, wenn eine neue Karte kommt.
office-ours = Das Gebiet und die Kontaktpersonen gehen mit Ihrer Karte hinaus: Schreiben Sie, was Ihre Partner wissen dürfen. Nichts hier betrifft eine Person, die Sie begleiten.
preview-card-says = Was die Karte sagt
preview-card-territory = Gebiet: { $says }
preview-card-contact = Kontaktperson: { $says }
preview-card-instead = { $what } (vorher: { $held })
preview-card-gone = Kontaktperson, die nicht mehr auf der Karte steht und entfernt wird: { $held }
preview-card-typed = Sie haben etwas anderes notiert
preview-card-typed-help = Was Sie notiert haben, bleibt. Kreuzen Sie an, um zu übernehmen, was die Karte sagt.
preview-card-take = { $what } (Sie notierten: { $held })
preview-card-back = { $what } (von Ihnen entfernt)
kind-org_contact = eine Kontaktperson bei einem Partner oder bei Ihnen
field-org_contact-function = Funktion
field-org_contact-name = Name
field-org_contact-phone = Telefon
field-org_contact-mail = E-Mail
field-org_contact-org = Organisation
field-org_contact-card = Karte vom
field-peer-territory = Gebiet
field-peer-card = Karte vom
field-organisation-territory = Gebiet
field-dispatch-settled = Keine Empfangsbestätigung mehr erwartet seit
sharing-book = { $count ->
    [one] Auch alle unsere Unternehmen und Angebote mitschicken ({ $count } Eintrag)
   *[other] Auch alle unsere Unternehmen und Angebote mitschicken ({ $count } Einträge)
}
sharing-book-help = Unternehmen und Angebote, die in diesen Akten genannt werden, gehen auf jeden Fall mit: Name, Nummer, Standorte, Plätze, Anfragen und Antworten. Kontaktpersonen in Unternehmen, Notizen und Texte bleiben hier.
