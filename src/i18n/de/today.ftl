today-rule-agreement = Keine gültige Einwilligung mehr für einen Partner
today-rule-number = Ein Text enthält wohl eine Nationalregisternummer
today-rule-rights_end = Ende des Anspruchs auf Arbeitslosengeld
today-rule-cpas_end = Ende des ÖSHZ-Vertrags
today-rule-contract_end = Ende des Vertrags
today-rule-aid_end = Ende der Einstellungshilfe
today-rule-follow_up = Nachbetreuung nach der Einstellung
today-rule-convention = Praktikumsvereinbarung zu unterschreiben
today-rule-hours = Stunden nahe am Höchstmaß der Ausbildungsgänge
today-rule-newcomer = Frist des Integrationsparcours
today-rule-newcomer_review = Zwischengespräch zum Integrationsparcours
today-rule-assessment = Standortbestimmung abzuschließen
today-rule-accompaniment = Begleitung nahe an der Höchstdauer
today-rule-placement_end = Ende des Praktikums zu bestätigen
today-rule-placement_length = Praktikum länger als seine Art erlaubt
today-rule-evaluation = Praktikum zu bewerten
today-rule-agreement_end = Einwilligung zum Teilen endet bald
today-rule-outcome = Verbleib unbekannt: erneut nachfragen
today-rule-task = Aufgabe
today-rule-silence = Ohne Kontakt
today-rule-partner_file = Empfangsbestätigung eines Partners erwartet
today-rule-accreditation = Ende der Anerkennung
today-rule-retention = Akte lange genug aufbewahrt
today-rule-stay_end = Ende des Aufenthaltstitels
today-rule-work_permit_end = Ende der Arbeitserlaubnis
today-rule-licence_end = Führerschein läuft ab
today-rule-host_hours = Stunden des Monats zu erfragen
today-source-agreement = DSGVO: Nichts geht ohne gültige Einwilligung hinaus.
today-source-number = Gesetz vom 8.8.1983: Diese Nummer wird hier nicht notiert.
today-source-rights_end = Reform der Arbeitslosigkeit, Mitteilung der CSC; die Fristen sind üblich.
today-source-cpas_end = Projekt Rebond der Miresem; die Fristen sind üblich.
today-source-contract_end = PFI: wallonische Reform, Mitteilung der UCM; die Frist ist üblich.
today-source-aid_end = Einstellungshilfen; die Frist ist üblich.
today-source-follow_up = Praxis der MIRE: mehr als sechs Monate in Beschäftigung.
today-source-convention = Üblich: kein Praktikum ohne unterschriebene Vereinbarung.
today-source-hours = Rundschreiben vom 25.6.2009, frühere Regelung; zu prüfen.
today-source-newcomer = Integrationsparcours, Wallonische Region; zu prüfen.
today-source-newcomer_review = Integrationsparcours, Wallonische Region; zu prüfen.
today-source-assessment = Gesetzgebung über die MIRE: zwei Monate; zu prüfen.
today-source-accompaniment = Gesetzgebung über die MIRE: zwei Jahre; zu prüfen.
today-source-placement_end = Üblich: Ein geplantes Ende wird bestätigt.
today-source-placement_length = MISIP: fünfzehn Tage; zu prüfen.
today-source-evaluation = Üblich: innerhalb der Woche zu dritt bewerten.
today-source-agreement_end = DSGVO: Die Einwilligung wird mit der Person erneuert, oder sie endet.
today-source-outcome = Austrittsstatistik des Sektors; die Fristen sind üblich.
today-source-task = Von Ihrem Team notiert.
today-source-silence = Üblich: Niemand soll vergessen werden.
today-source-partner_file = Üblich: Eine Datei ohne Empfangsbestätigung ist vielleicht nicht angekommen.
today-source-accreditation = Die Anerkennung ist befristet; ihre Erneuerung wird im Voraus vorbereitet.
today-source-retention = DSGVO: nicht länger als nötig.
today-source-stay_end = Praxis der ÖSHZ: zwei Monate vorher an das Datum erinnern.
today-source-work_permit_end = Praxis der ÖSHZ: zwei Monate vorher an das Datum erinnern.
today-source-licence_end = Praxis der ÖSHZ: einen Monat vorher an das Datum erinnern.
today-source-host_hours = Praxis der ÖSHZ: die Stunden am 20. des Monats beim Betrieb erfragen.
today-why = { $field }: { $date }.
today-why-days = { $field }: { $date }. Schwelle: { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}.
today-why-months = { $field }: { $date }. Schwelle: { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}.
today-why-percent = { $field }: { $date }. Schwelle: { $count } % des Höchstmaßes.
today-late = { $count ->
    [one] { $count } Tag überfällig
   *[other] { $count } Tage überfällig
}
today-now = Heute
today-in = { $count ->
    [one] In { $count } Tag
   *[other] In { $count } Tagen
}
today-whose = Für wen
today-mine = Für mich
today-everybody = Alle
today-group-late = Überfällig
today-group-today = Heute
today-group-week = Innerhalb von sieben Tagen
today-group-later = Später
today-reading = Akten werden gelesen …
today-none = Zurzeit ist nichts zu tun.
today-found = { $count ->
    [one] { $count } weitere Zeile wurde gefunden.
   *[other] { $count } weitere Zeilen wurden gefunden.
}
today-show-found = Anzeigen
today-more = { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
}
today-elsewhere = { $count ->
    [one] { $count } Zeile ist für jemand anderen.
   *[other] { $count } Zeilen sind für andere.
}
today-done = Erledigt
today-answer = Antworten
today-contact = Kontakt
today-later = Später
today-ask-why = Warum?
today-later-title = Gesehen, nicht jetzt
today-tomorrow = Morgen
today-in-a-week = In einer Woche
today-until = Oder am
today-until-past = Wählen Sie einen künftigen Tag.
today-put-off = Aufschieben
today-set = Diese Erinnerung einstellen
today-silent-title = Ohne Nachricht
today-silent-days = { $count ->
    [one] { $count } Tag nicht erreicht, Rhythmus { $rhythm }
   *[other] { $count } Tage nicht erreicht, Rhythmus { $rhythm }
}
today-silent-last = letzter Kontakt am { $date }
today-silent-never = kein Kontakt notiert, gezählt ab der Phase
today-since-title = Seit Ihrem letzten Besuch
today-since-line = { $who }: { $what }
today-since-elsewhere = { $count ->
    [one] Und { $count } Akte, für die andere zuständig sind
   *[other] Und { $count } Akten, für die andere zuständig sind
}
today-all-seen = Alles gesehen
alerts-title = Erinnerungen
alerts-help = Jede Erinnerung nennt ihre Quelle und ihre Schwelle. Stellen Sie hier ein, ab wann sie erscheint. Nichts wird je gesperrt.
alerts-later = Gesehen: am { $date } wieder erinnern
alerts-between = Zwischen { $least } und { $most }.
alerts-none = keine Erinnerung
alerts-rhythm = Ohne Kontakt, „{ $step }“: Höchstzahl der Tage
alerts-rhythm-first = Ohne Kontakt, erster Monat in Beschäftigung: Höchstzahl der Tage
alerts-limit-assessment = Standortbestimmung: Höchstzahl der Tage
alerts-limit-assessment_warn = Standortbestimmung: warnen ab Tag
alerts-limit-accompaniment = Begleitung: Höchstzahl der Monate
alerts-limit-accompaniment_warn = Begleitung: warnen ab Monat
alerts-limit-hours_near = Stunden: warnen ab, in % des Höchstmaßes
alerts-limit-convention = Praktikumsvereinbarung: Tage vor Beginn
alerts-limit-placement_misip = MISIP: Höchstzahl der Tage
alerts-limit-newcomer = Integrationsparcours: Höchstzahl der Monate
alerts-limit-newcomer_warn = Integrationsparcours: warnen ab Monat
alerts-limit-newcomer_review = Integrationsparcours: Monate bis zum Gespräch
alerts-limit-stay_end = Aufenthaltstitel: Monate vor dem Ende
alerts-limit-work_permit_end = Arbeitserlaubnis: Monate vor dem Ende
alerts-limit-licence_end = Führerschein: Monate vor dem Ende
alerts-limit-host_hours = Stunden im Betrieb: Erinnerung an welchem Tag des Monats, 0 für keine
alerts-limit-accreditation = Ende der Anerkennung: Monate vorher
alerts-delays-cpas_end = Ende eines ÖSHZ-Vertrags: Erinnerungen vorher
alerts-delays-rights_end = Ende des Anspruchs auf Arbeitslosengeld: Erinnerungen vorher
alerts-delays-contract_end = Ende von Vertrag, PFI oder Hilfe: Erinnerungen vorher
alerts-delays-outcome = Verbleib unbekannt: Erinnerungen danach
delay-7d = 7 Tage
delay-14d = 14 Tage
delay-30d = 30 Tage
delay-60d = 60 Tage
delay-90d = 90 Tage
delay-120d = 120 Tage
delay-1m = 1 Monat
delay-2m = 2 Monate
delay-3m = 3 Monate
delay-6m = 6 Monate
delay-9m = 9 Monate
delay-12m = 12 Monate
newcomer-path = Integrationsparcours
newcomer-since = Läuft seit { $date }
newcomer-over = Abgeschlossen oder nicht nötig seit { $date }
substitutes-title = Abwesenheiten und Vertretungen
substitutes-help = Während einer Abwesenheit gehen Erinnerungen an die Vertretung; am Tag nach der Abwesenheit kommen sie zurück.
substitutes-edit = Abwesenheit von { $name }
substitutes-by = Vertreten durch { $name }
help-today-title = Heute und die Erinnerungen
help-today-screen = „Heute“ öffnet sich zuerst, sobald jemand auf dem Board steht. Überfälliges kommt zuerst, dann was für heute, für die Woche und für später ist; unter jeder Überschrift steht oben, was am schwersten wiegt. Gezeigt wird, was für Sie ist, für die Kollegin oder den Kollegen, die Sie vertreten, und für niemand Bestimmtes; „Alle“ zeigt den Rest. Eine Aufgabe wird abgehakt (F); bei allem anderen führt „Antworten“ dorthin, wo in der Akte geantwortet wird, und die Zeile verschwindet, sobald das geschrieben ist. „Später“ (P) bringt sie an einem anderen Tag zurück, für das ganze Team; „Kontakt“ (C) notiert einen Kontakt. „Ohne Nachricht“ zeigt, wer länger nicht erreicht wurde, als es dem Rhythmus der Phase entspricht.
help-today-since = „Seit Ihrem letzten Besuch“ sagt, was Kolleginnen, Kollegen oder Partner geändert haben, bis Sie „Alles gesehen“ drücken. Dieser Computer merkt sich das für alle im Team, die daran arbeiten.
help-today = Erinnerungen entstehen aus dem, was in den Akten steht: ein Ende, eine Frist, ein langes Schweigen. Es ist nichts zu programmieren. Was rückgängig gemacht oder erledigt ist, verschwindet. Jede Erinnerung sagt, warum sie erscheint und woher ihre Regel kommt; die Schwellen stehen in „Einstellungen“ unter „Erinnerungen“. Während einer Abwesenheit gehen die Erinnerungen an die Vertretung.
