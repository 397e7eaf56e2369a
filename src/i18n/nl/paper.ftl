# The printable sheets: their screens, and the words on paper.

paper-print = Afdrukken
paper-menu = Documenten om af te drukken
paper-back = Terug
paper-hint = Lees het document na voor u het afdrukt. Wat gestippeld is, vult u met de hand in.
paper-dossier = Dossier
paper-person = Fiche voor de persoon
paper-person-title = Mijn traject
paper-presence = Aanwezigheidslijst
paper-attendance = Aanwezigheidsattest
paper-placement = Stageovereenkomst, samenvatting
paper-visit = Fiche stagebezoek
paper-printed = Afgedrukt op { $date } door { $name }, { $organisation }
paper-to-fill = met de hand in te vullen
paper-signature = Datum en handtekening
paper-name = Naam en voornaam
paper-birth-date = Geboortedatum
paper-address = Adres
paper-situation = Situatie
paper-training = Opleiding
paper-agreed = Wat afgesproken is
paper-contacts = Contacten
paper-around = Netwerk
paper-left-out = Privénotities die niet zijn aangevinkt, de tekst van de contacten en de drempels die in de organisatie blijven, staan niet op dit document.
paper-private-notes = Privénotities die op dit document komen
paper-path = De fasen van mijn traject
paper-goal = Het beroep dat ik wil
paper-done = Wat ik heb gedaan
paper-experience = Wat ik op het werk heb geleerd
paper-proofs = Mijn competenties, diploma's en attesten
paper-to-do = Wat nog te doen is
paper-coming = Volgende datums
paper-milestones = Aan het werk
paper-next = Volgende afspraak
paper-appointment = Dag en uur
paper-place = Plaats
paper-referent = Contactpersoon
paper-coming-placement = begin van de stage bij { $company }
paper-coming-placement-open = begin van een stage
paper-coming-contract = begin van het werk bij { $employer }
paper-coming-contract-open = begin van een job
paper-coming-follow-up = wij vragen hoe het werk gaat
paper-from = Van
paper-to = Tot
paper-attendance-text = { $organisation } verklaart dat { $name } aanwezig was op de halve dagen hieronder, { $when }. De vermelde duur is de werkelijke duur.
paper-attendance-none = Voor deze periode is geen aanwezigheid genoteerd.
paper-day = Dag
paper-time = Duur
paper-no-time = duur niet genoteerd
paper-total = Totaal
paper-sum = { $count ->
    [one] { $count } halve dag, { $hours }
   *[other] { $count } halve dagen, { $hours }
}
paper-untimed = { $count ->
    [one] De duur van { $count } halve dag is niet genoteerd en telt niet mee.
   *[other] De duur van { $count } halve dagen is niet genoteerd en telt niet mee.
}
paper-made-at = Opgemaakt te
paper-the-person = De persoon
paper-organisation = De organisatie
paper-the-placement = De stage
paper-company-address = Adres van het bedrijf
paper-timetable = Uurrooster
paper-insurance = Verzekering, polisnummer
paper-sign-person = De persoon
paper-sign-company = Het bedrijf
paper-sign-organisation = De organisatie
paper-sign-tutor = De stagementor
paper-sign-trainer = De opleider
paper-no-placement = Dit dossier heeft nog geen stage. Noteer ze in het dossier en kom dan terug.
paper-the-visit = Het bezoek
paper-visit-day = Dag en uur
paper-visit-by = Bezoek door
paper-visit-met = Gesproken met
paper-visit-next = Volgend bezoek
paper-criteria = Vaststellingen
paper-criterion = Punt
paper-remarks = Opmerkingen
paper-subject = Vak
paper-copy = Kopie voor de persoon
paper-held-help = Alles staat erop, ook privénotities en wat nooit wordt doorgegeven: dit papier is alleen voor de persoon. Geef het zelf af.
paper-held-intro = Dit is alles wat { $organisation } in dit programma over u heeft geschreven, op { $date }. Dit papier is van u.
paper-held-else = Andere gegevens
paper-held-given = Aan wie het werd doorgegeven
paper-held-given-none = Met dit programma werd niets aan een andere organisatie doorgegeven.
paper-held-given-line = { $organisation }, op { $date }: { $what }
paper-held-kept = Hoe lang het bewaard wordt
paper-held-rule = { $count ->
    [one] Na de sluiting wordt een dossier nog { $count } maand bewaard, of langer als er een reden genoteerd is. Daarna wordt het gewist.
   *[other] Na de sluiting wordt een dossier nog { $count } maanden bewaard, of langer als er een reden genoteerd is. Daarna wordt het gewist.
}
paper-held-rights = Wat u kunt vragen
paper-held-correct = Is er iets fout, of ontbreekt er iets? Zeg het aan uw begeleider: samen verbetert u het.
paper-held-erase = U kunt vragen om dit dossier te wissen. Dan blijven alleen getallen over, zonder uw naam. Werd er iets doorgegeven? Vraag dan ook aan de organisatie die het kreeg om het te wissen.
paper-held-withdraw = U kunt een akkoord om te delen altijd intrekken, zonder te zeggen waarom.
paper-held-complaint = Denkt u dat uw gegevens verkeerd worden gebruikt, dan kunt u terecht bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.
paper-held-written = Alles wat geschreven werd, dag na dag
paper-held-line = { $date }, { $author }: { $said }
paper-held-undone = (intussen ongedaan gemaakt)
paper-week = Contacten van de week
paper-week-choice = Keuze van de week
paper-week-none = Deze week is geen contact genoteerd.
paper-week-total = Genoteerde contacten: { $count }, bereikt: { $reached }, niet bereikt: { $missed }. Personen: { $people }.
paper-week-by-way = Per kanaal
paper-week-by-referent = Per trajectbegeleider
paper-week-by-person = Per persoon
paper-week-way = Kanaal
paper-week-noted = Genoteerd
paper-week-reached = Bereikt
paper-week-missed = Niet bereikt
paper-week-last = Laatst bereikt
paper-week-attempts = Pogingen sindsdien
paper-week-never = nooit
paper-week-help = Een achtergelaten boodschap of een oproep zonder antwoord is een poging. Alleen “Bereikt” zet het aantal terug op nul.
paper-search = Zoekacties naar werk
paper-search-count = { $count ->
    [one] { $count } zoekactie
   *[other] { $count } zoekacties
}
paper-search-undated = Zonder datum
paper-search-sign = De persoon
paper-run = Fiche voor de ronde
paper-run-hour = Uur
paper-run-far = In vogelvlucht
paper-run-due = Te doen
paper-run-task = een taak
paper-run-besides = { $count ->
    [one] en { $count } herinnering om in het dossier na te kijken
   *[other] en { $count } herinneringen om in het dossier na te kijken
}
paper-run-help = Dit document gaat mee op weg: geen drempels, geen notities, geen tekst van taken. De rest staat in de dossiers.
paper-run-destroy = Na gebruik te vernietigen.
paper-company = Bezoek aan een bedrijf

paper-journey = Mijn traject, in eenvoudige woorden
paper-journey-since = Ik ben hier begonnen op { $date }.
paper-journey-done = Wat gedaan is
paper-journey-now = Op dit moment
paper-journey-stages = Mijn stages
paper-journey-goal = Het beroep dat ik wil doen
paper-journey-coming = Wat komt
paper-journey-helps = Wie mij helpt
paper-journey-who = Mijn contact
paper-journey-phone = Telefoon
paper-journey-stage = Een stage bij { $company }, vanaf { $date }.
paper-journey-stage-open = Een stage, vanaf { $date }.
paper-journey-done-intake = Ik heb kennisgemaakt met het team.
paper-journey-done-assessment = Ik heb mijn situatie bekeken met het team.
paper-journey-done-orientation = Ik heb gezocht welk beroep bij mij past.
paper-journey-done-training = Ik heb een opleiding gevolgd.
paper-journey-done-placement = Ik heb stage gelopen in een bedrijf.
paper-journey-done-job_search = Ik heb werk gezocht.
paper-journey-done-cpas_contract = Ik heb gewerkt met een contract van het OCMW.
paper-journey-done-hired = Ik heb werk gevonden.
paper-journey-done-retained = Ik heb mijn werk gehouden.
paper-journey-done-closed = Ik heb hier een traject afgerond.
paper-journey-now-intake = Ik maak kennis met het team.
paper-journey-now-assessment = Ik bekijk mijn situatie met het team.
paper-journey-now-orientation = Ik zoek welk beroep bij mij past.
paper-journey-now-training = Ik volg een opleiding.
paper-journey-now-placement = Ik loop stage in een bedrijf.
paper-journey-now-job_search = Ik zoek werk.
paper-journey-now-cpas_contract = Ik werk met een contract van het OCMW.
paper-journey-now-hired = Ik heb werk.
paper-journey-now-retained = Ik houd mijn werk.
paper-journey-now-closed = Mijn traject hier is klaar. Ik mag terugkomen.
paper-plan = Actieplan
paper-plan-none = Er is nog niets afgesproken.
paper-plan-actions = Wat we doen
paper-plan-what = Te doen
paper-plan-when = Tegen wanneer
paper-plan-with = Met wie
paper-plan-done = Gedaan
paper-plan-more = { $count ->
    [0] Alles staat op dit blad
    [one] { $count } andere actie staat in het dossier
   *[other] { $count } andere acties staan in het dossier
}
paper-trainee = ESF-fiche cursist
paper-trainee-title = ESF-fiche cursist { $year }
paper-trainee-year = Een ander jaar
paper-trainee-absent = Deze persoon was er niet in { $year }.
paper-trainee-known = Wat genoteerd is
paper-trainee-declined = Wenst niet te antwoorden
paper-trainee-before = Vóór het geplande einde
paper-trainee-at-end = Op het geplande einde of later
paper-trainee-missing = { $count ->
    [0] Niets aan te vullen
    [one] { $count } veld aan te vullen
   *[other] { $count } velden aan te vullen
}
paper-trainee-asked-status = Situatie bij de start
paper-trainee-asked-unoccupied = Zonder werk sinds
paper-trainee-asked-schooling = Studieniveau
paper-trainee-asked-diploma = Diploma
paper-trainee-asked-entry = Start (eerste les)
paper-trainee-asked-track = Opleidingstraject
paper-trainee-asked-art60 = Artikel 60 sinds
paper-trainee-asked-exit = Uitstroom
paper-trainee-asked-outcome = Vervolg
paper-trainee-asked-timing = Vóór of op het geplande einde
paper-trainee-asked-proof = Wat verworven is
paper-trainee-band-c00 = minder dan 6 maanden
paper-trainee-band-c06 = 6 tot 12 maanden
paper-trainee-band-c12 = 12 tot 24 maanden
paper-trainee-band-c24 = meer dan 24 maanden
paper-congratulation = Felicitaties met een job
paper-trainee-code = { $field } (nummer na te kijken)
paper-trainee-lacks = Aan te vullen
