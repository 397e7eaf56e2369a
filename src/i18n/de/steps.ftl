# What a step needs, its checklist, and the passages through the organisation.

checklist-title = Für die Phase „{ $step }“
checklist-count = { $done } von { $count }
checklist-passed = Phase begonnen, ohne dass alles da war: { $reason }
consequence-begin = Für einen guten Beginn
consequence-count = Damit es in den Berichten zählt
consequence-later = Für später
consequence-none = In Ordnung
gate-title = Was Sie für diese Phase brauchen
gate-help-training = Der Ausbildungsgang und sein Beginn.
gate-no-track = Ihre Organisation hat noch keinen Ausbildungsgang: Fügen Sie zuerst einen in den Einstellungen hinzu.
gate-help-placement = Der Betrieb und der Beginn. Der Rest kann warten.
gate-help-cpas_contract = Beginn und Ende des Vertrags, um rechtzeitig weiterzuplanen.
gate-help-hired = Die Art des Vertrags und sein erster Tag: Ab diesem Tag läuft die Nachbetreuung.
gate-help-retained = Eine Antwort bei der Nachbetreuung nach 6 Monaten: Tragen Sie diese hier ein.
gate-help-closed = Was aus der Person wird; „Verbleib unbekannt“ ist eine Antwort.
gate-pass = Trotzdem weiter, mit Begründung
gate-reason = Warum trotzdem weiter?
gate-complete = Ergänzen
passage-title = Parcours in der Organisation
passage-pause = Pausieren
passage-resume = Fortsetzen
passage-paused = Pausiert
passage-late-move = Phasenwechsel nachtragen
passage-running = Parcours { $number }: seit dem { $from }
passage-ended = Parcours { $number }: vom { $from } bis zum { $to }, { $outcome }
passage-before-end = { $count ->
    [one] { $count } Tag vor dem geplanten Ende
   *[other] { $count } Tage vor dem geplanten Ende
}
passage-at-end = nach dem geplanten Ende

# The default points of the checklists.

point-info_given = Informationen mitgeteilt
point-privacy_notice = Datenschutzhinweis übergeben
point-channel_known = Bevorzugter Kanal
point-next_appointment = Nächster Termin
point-eligibility = Bedingungen geprüft, Nachweis gesehen
point-forem_registration = Beim Forem eingetragen (Eingliederungseinkommen: 4 Wochen)
point-end_of_rights = Ende des Anspruchs erfragt
point-obstacles_reviewed = Hindernisse besprochen
point-goal = Berufsziel
point-decision = Entscheidung getroffen
point-two_sectors = Zwei Branchen gewählt
point-placement_1 = Erstes Praktikum
point-placement_2 = Zweites Praktikum
point-project_written = Berufsprojekt geschrieben
point-theory_licence = Führerscheintheorie, falls gewünscht
point-track_start = Ausbildungsgang und Beginn
point-training_contract = Ausbildungsvertrag unterschrieben
point-programme = Programm vereinbart
point-midway_evaluation = Zwischenbewertung
point-hours_up_to_date = Stunden aktuell
point-placement_planned = Praktikum geplant
point-skills_validation = Validierung der Kompetenzen angeboten
point-company = Betrieb, Beginn und Ende
point-convention = Vereinbarung unterschrieben
point-insurance = Versicherung in Ordnung
point-transport = Transport geregelt
point-call_day_2 = Anruf am zweiten Tag
point-mid_visit = Besuch während des Praktikums
point-three_way_evaluation = Bewertung zu dritt (Teilnehmende, Betrieb, Zentrum)
point-thanks = Dank an den Betrieb
point-mire_convention = Vereinbarung mit der MIRE
point-post_description = Stellenbeschreibung
point-offer_proposed = Stelle vorgeschlagen
point-post_visit = Besuch am Arbeitsplatz vorbereitet
point-aid_checked = Einstellungshilfe geprüft
point-cpas_dates = Beginn und Ende des ÖSHZ-Vertrags
point-cpas_agent = Ansprechperson beim ÖSHZ
point-experience = Erfahrung notiert
point-mire_meeting = Treffen mit der MIRE, 3 Monate vor dem Ende
point-job_plan = Plan für den Weg in Beschäftigung
point-contract = Art und Beginn des Vertrags
point-aid_requested = Einstellungshilfe beantragt
point-follow_up_7d = Nachbetreuung nach 1 Woche
point-follow_up_1m = Nachbetreuung nach 1 Monat
point-follow_up_3m = Nachbetreuung nach 3 Monaten
point-follow_up_6m = Nachbetreuung nach 6 Monaten
point-employer_called = Arbeitgeber angerufen
point-retained_answer = Antwort nach 6 Monaten
point-later_news = Zusage, sich später zu melden
point-outcome = Verbleib
point-outcome_source = Quelle dieser Angabe
point-papers = Unterlagen übergeben
