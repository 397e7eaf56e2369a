# The printable sheets: their screens, and the words on paper.

paper-print = Drucken
paper-menu = Blätter zum Drucken
paper-back = Zurück
paper-hint = Lesen Sie das Blatt, bevor Sie es drucken. Was gepunktet ist, wird von Hand ausgefüllt.
paper-dossier = Akte
paper-person = Blatt für die Person
paper-person-title = Mein Weg
paper-presence = Anwesenheitsliste
paper-attendance = Anwesenheitsbescheinigung
paper-placement = Praktikumsvereinbarung, Zusammenfassung
paper-visit = Blatt für einen Praktikumsbesuch
paper-printed = Gedruckt am { $date } von { $name }, { $organisation }
paper-to-fill = von Hand auszufüllen
paper-signature = Datum und Unterschrift
paper-name = Name und Vorname
paper-birth-date = Geburtsdatum
paper-address = Adresse
paper-situation = Situation
paper-training = Ausbildung
paper-agreed = Was vereinbart ist
paper-contacts = Kontakte
paper-around = Netzwerk
paper-left-out = Private Notizen, die nicht angekreuzt sind, die Texte der Kontakte und die Hindernisse, die in der Organisation bleiben, stehen nicht auf diesem Blatt.
paper-private-notes = Private Notizen, die auf dieses Blatt kommen
paper-path = Die Phasen meines Weges
paper-goal = Der Beruf, den ich anstrebe
paper-done = Was ich gemacht habe
paper-experience = Was ich bei der Arbeit gelernt habe
paper-proofs = Meine Kompetenzen, Abschlüsse und Bescheinigungen
paper-to-do = Was noch zu tun ist
paper-coming = Nächste Termine
paper-milestones = In Beschäftigung
paper-next = Nächster Termin
paper-appointment = Tag und Uhrzeit
paper-place = Ort
paper-referent = Ansprechperson
paper-coming-placement = Beginn des Praktikums bei { $company }
paper-coming-placement-open = Beginn eines Praktikums
paper-coming-contract = Beginn der Arbeit bei { $employer }
paper-coming-contract-open = Beginn einer Arbeit
paper-coming-follow-up = wir fragen, wie die Arbeit läuft
paper-from = Von
paper-to = Bis
paper-attendance-text = { $organisation } bescheinigt die Anwesenheit von { $name } an den folgenden Halbtagen, { $when }. Angegeben ist die tatsächliche Dauer.
paper-attendance-none = Für diesen Zeitraum ist keine Anwesenheit notiert.
paper-day = Tag
paper-time = Dauer
paper-no-time = Dauer nicht notiert
paper-total = Gesamt
paper-sum = { $count ->
    [one] { $count } Halbtag, { $hours }
   *[other] { $count } Halbtage, { $hours }
}
paper-untimed = { $count ->
    [one] Die Dauer von { $count } Halbtag ist nicht notiert und zählt nicht.
   *[other] Die Dauer von { $count } Halbtagen ist nicht notiert und zählt nicht.
}
paper-made-at = Ausgestellt in
paper-the-person = Die Person
paper-organisation = Die Organisation
paper-the-placement = Das Praktikum
paper-company-address = Adresse des Betriebs
paper-timetable = Arbeitszeiten
paper-insurance = Versicherung, Policennummer
paper-sign-person = Die Person
paper-sign-company = Der Betrieb
paper-sign-organisation = Die Organisation
paper-sign-tutor = Der Praktikumsbetreuer oder die Praktikumsbetreuerin
paper-sign-trainer = Der Ausbilder oder die Ausbilderin
paper-no-placement = In dieser Akte steht noch kein Praktikum. Notieren Sie es in der Akte und kommen Sie dann zurück.
paper-the-visit = Der Besuch
paper-visit-day = Tag und Uhrzeit
paper-visit-by = Besuch durch
paper-visit-met = Getroffene Personen
paper-visit-next = Nächster Besuch
paper-criteria = Beobachtungen
paper-criterion = Punkt
paper-remarks = Bemerkungen
paper-subject = Fach
paper-copy = Kopie für die Person
paper-held-help = Alles steht darauf, auch private Notizen und was nie hinausgeht: Dieses Papier ist nur für die Person. Geben Sie es ihr persönlich.
paper-held-intro = Hier steht alles, was { $organisation } in diesem Programm über Sie geschrieben hat, Stand { $date }. Dieses Papier gehört Ihnen.
paper-held-else = Andere Angaben
paper-held-given = An wen es weitergegeben wurde
paper-held-given-none = Mit diesem Programm wurde nichts an eine andere Organisation weitergegeben.
paper-held-given-line = { $organisation }, am { $date }: { $what }
paper-held-kept = Wie lange es aufbewahrt wird
paper-held-rule = { $count ->
    [one] Eine Akte wird nach dem Schließen { $count } Monat aufbewahrt, oder länger, wenn ein Grund notiert ist. Danach wird sie gelöscht.
   *[other] Eine Akte wird nach dem Schließen { $count } Monate aufbewahrt, oder länger, wenn ein Grund notiert ist. Danach wird sie gelöscht.
}
paper-held-rights = Was Sie verlangen können
paper-held-correct = Ist etwas falsch, oder fehlt etwas? Sagen Sie es der Person, die Sie begleitet, und berichtigen Sie es gemeinsam.
paper-held-erase = Sie können verlangen, dass diese Akte gelöscht wird. Dann bleiben nur Zahlen, ohne Ihren Namen. Wurde etwas weitergegeben? Bitten Sie auch die Organisation, die es erhalten hat, es zu löschen.
paper-held-withdraw = Sie können eine Einwilligung zum Teilen jederzeit widerrufen, ohne zu sagen warum.
paper-held-complaint = Wenn Sie denken, dass Ihre Daten falsch verwendet werden, können Sie sich an die Datenschutzbehörde wenden, rue de la Presse 35, 1000 Brüssel.
paper-held-written = Alles, was geschrieben wurde, Tag für Tag
paper-held-line = { $date }, { $author }: { $said }
paper-held-undone = (seither rückgängig gemacht)
paper-week = Kontakte der Woche
paper-week-choice = Wahl der Woche
paper-week-none = In dieser Woche ist kein Kontakt notiert.
paper-week-total = Notierte Kontakte: { $count }, erreicht: { $reached }, nicht erreicht: { $missed }. Personen: { $people }.
paper-week-by-way = Nach Kanal
paper-week-by-referent = Nach Bezugsperson
paper-week-by-person = Nach Person
paper-week-way = Kanal
paper-week-noted = Notiert
paper-week-reached = Erreicht
paper-week-missed = Nicht erreicht
paper-week-last = Zuletzt erreicht
paper-week-attempts = Versuche seither
paper-week-never = nie
paper-week-help = Eine hinterlassene Nachricht oder ein Anruf ohne Antwort ist ein Versuch. Nur „Erreicht“ setzt die Zahl wieder auf null.
paper-search = Aktivitäten der Arbeitssuche
paper-search-count = { $count ->
    [one] { $count } Aktivität
   *[other] { $count } Aktivitäten
}
paper-search-undated = Ohne Datum
paper-search-sign = Die Person
paper-run = Tourenblatt
paper-run-hour = Uhrzeit
paper-run-far = Luftlinie
paper-run-due = Zu tun
paper-run-task = eine Aufgabe
paper-run-besides = { $count ->
    [one] und { $count } Erinnerung, in der Akte nachzusehen
   *[other] und { $count } Erinnerungen, in der Akte nachzusehen
}
paper-run-help = Dieses Blatt reist mit: keine Hindernisse, keine Notizen, keine Texte von Aufgaben. Der Rest steht in den Akten.
paper-run-destroy = Nach Gebrauch zu vernichten.
paper-company = Besuch in einem Unternehmen

paper-journey = Mein Weg, in einfachen Worten
paper-journey-since = Ich habe am { $date } hier angefangen.
paper-journey-done = Was ich schon gemacht habe
paper-journey-now = Im Moment
paper-journey-stages = Meine Praktika
paper-journey-goal = Der Beruf, den ich machen möchte
paper-journey-coming = Was kommt
paper-journey-helps = Wer mir hilft
paper-journey-who = Meine Ansprechperson
paper-journey-phone = Telefon
paper-journey-stage = Ein Praktikum bei { $company }, ab { $date }.
paper-journey-stage-open = Ein Praktikum, ab { $date }.
paper-journey-done-intake = Ich habe das Team kennengelernt.
paper-journey-done-assessment = Ich habe mit dem Team besprochen, wo ich stehe.
paper-journey-done-orientation = Ich habe gesucht, welcher Beruf zu mir passt.
paper-journey-done-training = Ich habe eine Ausbildung gemacht.
paper-journey-done-placement = Ich habe ein Praktikum in einem Betrieb gemacht.
paper-journey-done-job_search = Ich habe Arbeit gesucht.
paper-journey-done-cpas_contract = Ich habe mit einem Vertrag des ÖSHZ gearbeitet.
paper-journey-done-hired = Ich habe Arbeit gefunden.
paper-journey-done-retained = Ich habe meine Arbeit behalten.
paper-journey-done-closed = Ich habe meinen Weg hier beendet.
paper-journey-now-intake = Ich lerne das Team kennen.
paper-journey-now-assessment = Ich bespreche mit dem Team, wo ich stehe.
paper-journey-now-orientation = Ich suche, welcher Beruf zu mir passt.
paper-journey-now-training = Ich mache eine Ausbildung.
paper-journey-now-placement = Ich mache ein Praktikum in einem Betrieb.
paper-journey-now-job_search = Ich suche Arbeit.
paper-journey-now-cpas_contract = Ich arbeite mit einem Vertrag des ÖSHZ.
paper-journey-now-hired = Ich habe Arbeit.
paper-journey-now-retained = Ich behalte meine Arbeit.
paper-journey-now-closed = Mein Weg hier ist zu Ende. Ich kann wiederkommen.
paper-plan = Aktionsplan
paper-plan-none = Hier ist noch nichts vereinbart.
paper-plan-actions = Was wir tun
paper-plan-what = Zu tun
paper-plan-when = Bis wann
paper-plan-with = Mit wem
paper-plan-done = Erledigt
paper-plan-more = { $count ->
    [0] Alles steht auf diesem Blatt
    [one] { $count } weitere Aktion steht in der Akte
   *[other] { $count } weitere Aktionen stehen in der Akte
}
paper-trainee = ESF-Blatt für Teilnehmende
paper-trainee-title = ESF-Blatt für Teilnehmende { $year }
paper-trainee-year = Ein anderes Jahr
paper-trainee-absent = Diese Person war { $year } nicht da.
paper-trainee-known = Was notiert ist
paper-trainee-declined = Möchte nicht antworten
paper-trainee-before = Vor dem geplanten Ende
paper-trainee-at-end = Am geplanten Ende oder später
paper-trainee-missing = { $count ->
    [0] Nichts zu ergänzen
    [one] { $count } Feld zu ergänzen
   *[other] { $count } Felder zu ergänzen
}
paper-trainee-asked-status = Situation beim Eintritt
paper-trainee-asked-unoccupied = Ohne Arbeit seit
paper-trainee-asked-schooling = Schulbildung
paper-trainee-asked-diploma = Abschluss
paper-trainee-asked-entry = Eintritt (erster Kurstermin)
paper-trainee-asked-track = Ausbildungsgang
paper-trainee-asked-art60 = Artikel 60 seit
paper-trainee-asked-exit = Austritt
paper-trainee-asked-outcome = Verbleib
paper-trainee-asked-timing = Vor dem oder am geplanten Ende
paper-trainee-asked-proof = Was erworben ist
paper-trainee-band-c00 = unter 6 Monaten
paper-trainee-band-c06 = 6 bis 12 Monate
paper-trainee-band-c12 = 12 bis 24 Monate
paper-trainee-band-c24 = über 24 Monate
paper-congratulation = Glückwunsch zur Stelle
paper-trainee-code = { $field } (Nummer zu prüfen)
paper-trainee-lacks = Zu ergänzen
