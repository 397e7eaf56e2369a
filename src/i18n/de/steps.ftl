# What a step needs, its checklist, and the passages through the organisation.

checklist-title = Für den Schritt „{ $step }“
checklist-count = { $done } von { $count }
checklist-passed = Ohne alle Angaben begonnen: { $reason }
consequence-begin = Für einen guten Beginn
consequence-count = Damit es in den Berichten zählt
consequence-later = Für später
consequence-none = In Ordnung
gate-title = Was dieser Schritt braucht
gate-help-training = Der Ausbildungsgang und sein Beginn.
gate-no-track = Ihre Organisation hat noch keinen Ausbildungsgang: Fügen Sie zuerst einen hinzu in den
gate-help-placement = Der Betrieb und der Beginn. Der Rest kann warten.
gate-help-cpas_contract = Die Daten des Vertrags, um rechtzeitig weiterzuplanen.
gate-help-hired = Die Art des Vertrags und sein erster Tag: Davon geht die Begleitung aus.
gate-help-retained = Eine Antwort nach 6 Monaten: Geben Sie sie hier.
gate-help-closed = Was aus der Person wird; „unbekannt“ ist eine Antwort.
gate-pass = Ohne weitermachen und sagen, warum
gate-reason = Warum ohne weitermachen?
gate-complete = Ergänzen
passage-title = Wege in der Organisation
passage-pause = Pausieren
passage-resume = Fortsetzen
passage-paused = Pausiert
passage-late-move = Einen früheren Schritt notieren
passage-running = Weg { $number }: seit { $from }
passage-ended = Weg { $number }: vom { $from } bis { $to }, { $outcome }
passage-before-end = { $count ->
    [one] { $count } Tag vor dem geplanten Ende
   *[other] { $count } Tage vor dem geplanten Ende
}
passage-at-end = nach dem geplanten Ende

# The default points of the checklists.

point-info_given = Information gegeben
point-privacy_notice = Datenschutzhinweis übergeben
point-channel_known = Bevorzugter Kontaktweg
point-next_appointment = Nächster Termin
point-eligibility = Bedingungen geprüft, Nachweis gesehen
point-forem_registration = Beim Forem eingetragen (Eingliederungseinkommen: 4 Wochen)
point-end_of_rights = Ende des Anspruchs gefragt
point-obstacles_reviewed = Hindernisse besprochen
point-goal = Berufsziel
point-decision = Entscheidung getroffen
point-two_sectors = Zwei Branchen gewählt
point-placement_1 = Erstes Praktikum
point-placement_2 = Zweites Praktikum
point-project_written = Vorhaben geschrieben
point-theory_licence = Führerscheintheorie, falls gewünscht
point-track_start = Ausbildungsgang und Beginn
point-training_contract = Ausbildungsvertrag unterschrieben
point-programme = Programm vereinbart
point-midway_evaluation = Zwischenbewertung
point-hours_up_to_date = Stunden aktuell
point-placement_planned = Praktikum geplant
point-skills_validation = Anerkennung der Fähigkeiten angeboten
point-company = Betrieb und Daten
point-convention = Vereinbarung unterschrieben
point-insurance = Versicherung in Ordnung
point-transport = Transport geregelt
point-call_day_2 = Anruf am zweiten Tag
point-mid_visit = Besuch während des Praktikums
point-three_way_evaluation = Bewertung zu dritt
point-thanks = Dank an den Betrieb
point-mire_convention = Vereinbarung mit der MIRE
point-post_description = Stellenbeschreibung
point-offer_proposed = Angebot vorgeschlagen
point-post_visit = Besuch der Stelle vorbereitet
point-aid_checked = Einstellungshilfe geprüft
point-cpas_dates = Daten des ÖSHZ-Vertrags
point-cpas_agent = Fachkraft des ÖSHZ
point-experience = Erfahrung notiert
point-mire_meeting = Treffen mit der MIRE, 3 Monate vor dem Ende
point-job_plan = Plan zur Arbeit
point-contract = Art und Beginn des Vertrags
point-aid_requested = Einstellungshilfe beantragt
point-follow_up_7d = Begleitung nach 1 Woche
point-follow_up_1m = Begleitung nach 1 Monat
point-follow_up_3m = Begleitung nach 3 Monaten
point-follow_up_6m = Begleitung nach 6 Monaten
point-employer_called = Arbeitgeber angerufen
point-retained_answer = Antwort nach 6 Monaten
point-later_news = Einverständnis für spätere Nachrichten
point-outcome = Wie es weitergeht
point-outcome_source = Quelle dieser Angabe
point-papers = Unterlagen übergeben
