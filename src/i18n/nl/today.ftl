today-rule-agreement = Geen geldig akkoord meer met een partner
today-rule-number = Een tekst lijkt een rijksregisternummer te bevatten
today-rule-rights_end = Einde van de uitkering
today-rule-cpas_end = Einde van het OCMW-contract
today-rule-contract_end = Einde van het contract
today-rule-aid_end = Einde van de tewerkstellingsmaatregel
today-rule-follow_up = Nazorg na aanwerving
today-rule-convention = Stageovereenkomst te ondertekenen
today-rule-hours = Uren dicht bij het maximum van de opleidingstrajecten
today-rule-newcomer = Termijn van het inburgeringstraject
today-rule-newcomer_review = Tussentijds gesprek over het inburgeringstraject
today-rule-assessment = Screening af te ronden
today-rule-accompaniment = Begeleiding dicht bij de maximumduur
today-rule-placement_end = Einde van de stage te bevestigen
today-rule-placement_length = Stage langer dan het type toelaat
today-rule-evaluation = Stage te evalueren
today-rule-agreement_end = Akkoord om te delen loopt af
today-rule-outcome = Vervolg onbekend: opnieuw contact nemen
today-rule-task = Taak
today-rule-silence = Zonder contact
today-rule-partner_file = Ontvangstbewijs van een partner verwacht
today-rule-accreditation = Einde van de erkenning
today-rule-retention = Bewaartermijn voorbij
today-rule-stay_end = Einde van het verblijfsdocument
today-rule-work_permit_end = Einde van de arbeidskaart
today-rule-licence_end = Einde van het rijbewijs
today-rule-host_hours = Uren van de maand te vragen
today-source-agreement = AVG: niets gaat mee zonder geldig akkoord.
today-source-number = Wet van 8/08/1983: dit nummer wordt hier niet genoteerd.
today-source-rights_end = Hervorming van de werkloosheid, bericht van het ACV; de termijnen zijn gebruikelijk.
today-source-cpas_end = Project Rebond van Miresem; de termijnen zijn gebruikelijk.
today-source-contract_end = PFI: Waalse hervorming, bericht van UCM; de termijn is gebruikelijk.
today-source-aid_end = Tewerkstellingsmaatregelen; de termijn is gebruikelijk.
today-source-follow_up = Praktijk van de MIRE: meer dan zes maanden aan het werk.
today-source-convention = Gebruikelijk: geen stage zonder ondertekende overeenkomst.
today-source-hours = Omzendbrief van 25/06/2009, oude regeling; te controleren.
today-source-newcomer = Inburgeringstraject, Waals Gewest; te controleren.
today-source-newcomer_review = Inburgeringstraject, Waals Gewest; te controleren.
today-source-assessment = Wetgeving over de MIRE: twee maanden; te controleren.
today-source-accompaniment = Wetgeving over de MIRE: twee jaar; te controleren.
today-source-placement_end = Gebruikelijk: een gepland einde wordt bevestigd.
today-source-placement_length = MISIP: vijftien dagen; te controleren.
today-source-evaluation = Gebruikelijk: binnen de week met z'n drieën evalueren.
today-source-agreement_end = AVG: het akkoord wordt met de persoon vernieuwd, of stopt.
today-source-outcome = Uitstroomcijfers van de sector; de termijnen zijn gebruikelijk.
today-source-task = Genoteerd door uw team.
today-source-silence = Gebruikelijk: niemand mag vergeten worden.
today-source-partner_file = Gebruikelijk: een bestand zonder ontvangstbewijs is misschien niet aangekomen.
today-source-accreditation = De erkenning heeft een duur; de hernieuwing wordt op voorhand voorbereid.
today-source-retention = AVG: niet langer dan nodig.
today-source-stay_end = Praktijk van de OCMW's: twee maanden vooraf aan de datum herinneren.
today-source-work_permit_end = Praktijk van de OCMW's: twee maanden vooraf aan de datum herinneren.
today-source-licence_end = Praktijk van de OCMW's: een maand vooraf aan de datum herinneren.
today-source-host_hours = Praktijk van de OCMW's: de uren op de 20e van de maand aan het bedrijf vragen.
today-why = { $field }: { $date }.
today-why-days = { $field }: { $date }. Grenswaarde: { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}.
today-why-months = { $field }: { $date }. Grenswaarde: { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}.
today-why-percent = { $field }: { $date }. Grenswaarde: { $count } % van het maximum.
today-late = { $count ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
today-now = Vandaag
today-in = { $count ->
    [one] Over { $count } dag
   *[other] Over { $count } dagen
}
today-whose = Voor wie
today-mine = Voor mij
today-everybody = Iedereen
today-group-late = Te laat
today-group-today = Vandaag
today-group-week = Binnen zeven dagen
today-group-later = Later
today-reading = Dossiers worden gelezen…
today-none = Voorlopig niets te bekijken.
today-found = { $count ->
    [one] Er is nog { $count } regel gevonden.
   *[other] Er zijn nog { $count } regels gevonden.
}
today-show-found = Tonen
today-more = { $count ->
    [one] Nog { $count }
   *[other] Nog { $count }
}
today-elsewhere = { $count ->
    [one] { $count } regel is voor iemand anders.
   *[other] { $count } regels zijn voor anderen.
}
today-done = Gedaan
today-answer = Antwoorden
today-contact = Contact
today-later = Later
today-ask-why = Waarom?
today-later-title = Gezien, niet nu
today-tomorrow = Morgen
today-in-a-week = Over een week
today-until = Of op
today-until-past = Kies een dag in de toekomst.
today-put-off = Uitstellen
today-set = Deze herinnering instellen
today-silent-title = Zonder nieuws
today-silent-days = { $count ->
    [one] { $count } dag niet bereikt, ritme: { $rhythm } d
   *[other] { $count } dagen niet bereikt, ritme: { $rhythm } d
}
today-silent-last = laatste contact op { $date }
today-silent-never = geen contact genoteerd, geteld vanaf de fase
today-since-title = Sinds uw laatste bezoek
today-since-line = { $who }: { $what }
today-since-elsewhere = { $count ->
    [one] En { $count } dossier dat anderen begeleiden
   *[other] En { $count } dossiers die anderen begeleiden
}
today-all-seen = Alles gezien
alerts-title = Herinneringen
alerts-help = Elke herinnering noemt haar bron en haar grenswaarde. Stel hier in vanaf wanneer ze verschijnt. Niets wordt ooit geblokkeerd.
alerts-later = Gezien: herinner mij er opnieuw aan op { $date }
alerts-between = Tussen { $least } en { $most }.
alerts-none = geen herinnering
alerts-rhythm = Zonder contact, “{ $step }”: maximum aantal dagen
alerts-rhythm-first = Zonder contact, eerste maand werk: maximum aantal dagen
alerts-limit-assessment = Screening: maximum aantal dagen
alerts-limit-assessment_warn = Screening: waarschuwen vanaf dag
alerts-limit-accompaniment = Begeleiding: maximum aantal maanden
alerts-limit-accompaniment_warn = Begeleiding: waarschuwen vanaf maand
alerts-limit-hours_near = Uren: waarschuwen vanaf (in % van het maximum)
alerts-limit-convention = Stageovereenkomst: dagen voor het begin
alerts-limit-placement_misip = MISIP: maximum aantal dagen
alerts-limit-newcomer = Inburgeringstraject: maximum aantal maanden
alerts-limit-newcomer_warn = Inburgeringstraject: waarschuwen vanaf maand
alerts-limit-newcomer_review = Inburgeringstraject: maanden tot het gesprek
alerts-limit-stay_end = Verblijfsdocument: maanden voor het einde
alerts-limit-work_permit_end = Arbeidskaart: maanden voor het einde
alerts-limit-licence_end = Rijbewijs: maanden voor het einde
alerts-limit-host_hours = Uren in een bedrijf: dag van de maand voor de herinnering (0: geen herinnering)
alerts-limit-accreditation = Einde van de erkenning: maanden vooraf
alerts-delays-cpas_end = Einde van een OCMW-contract: herinneringen vooraf
alerts-delays-rights_end = Einde van de uitkering: herinneringen vooraf
alerts-delays-contract_end = Einde van een contract, PFI of maatregel: herinneringen vooraf
alerts-delays-outcome = Vervolg onbekend: herinneringen nadien
delay-7d = 7 dagen
delay-14d = 14 dagen
delay-30d = 30 dagen
delay-60d = 60 dagen
delay-90d = 90 dagen
delay-120d = 120 dagen
delay-1m = 1 maand
delay-2m = 2 maanden
delay-3m = 3 maanden
delay-6m = 6 maanden
delay-9m = 9 maanden
delay-12m = 12 maanden
newcomer-path = Inburgeringstraject
newcomer-since = Loopt sinds { $date }
newcomer-over = Klaar, of niet nodig, sinds { $date }
substitutes-title = Afwezigheden en vervangingen
substitutes-help = Tijdens een afwezigheid gaan de herinneringen naar de collega die de afwezige vervangt; ze komen terug op de dag na de laatste dag van de afwezigheid.
substitutes-edit = Afwezigheid van { $name }
substitutes-by = Vervangen door { $name }
help-today-title = Vandaag en de herinneringen
help-today-screen = “Vandaag” opent als eerste zodra er iemand op het bord staat. Wat te laat is, komt eerst, dan wat voor vandaag, voor de week en voor later is; onder elke titel staat bovenaan wat het zwaarst weegt. U ziet wat voor u is, voor de collega die u vervangt en voor niemand in het bijzonder; “Iedereen” toont de rest. Een taak vinkt u af (F); voor de rest leidt “Antwoorden” naar de plaats in het dossier waar u antwoordt, en de regel verdwijnt zodra het antwoord geschreven is. “Later” (P) brengt de regel op een andere dag terug, voor het hele team; “Contact” (C) noteert een contact. “Zonder nieuws” toont wie langer niet bereikt is dan het ritme van de fase voorziet.
help-today-since = “Sinds uw laatste bezoek” zegt wat collega's of partners hebben veranderd, tot u op “Alles gezien” drukt. Deze computer onthoudt het voor elke collega die erop werkt.
help-today = Herinneringen komen uit wat in de dossiers staat: een einde, een termijn, een lange stilte. Er is niets te programmeren. Wat ongedaan gemaakt of geregeld is, verdwijnt. Elke herinnering zegt waarom ze verschijnt en waar haar regel vandaan komt; de grenswaarden staan in “Instellingen”, onder “Herinneringen”. Is een collega afwezig, dan gaan de herinneringen naar de vervanger.
