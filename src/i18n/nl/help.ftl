help-title = Hulp
help-board-title = Wat dit bord is
help-board-1 = { $type ->
    [cisp] Elke kaart is een cursist. Elke kolom is een stap, van het onthaal tot werk dat duurt.
    [mire] Elke kaart is een kandidaat. Elke kolom is een stap, van het onthaal tot werk dat duurt.
   *[other] Elke kaart is een persoon. Elke kolom is een stap, van het onthaal tot werk dat duurt.
}
help-board-2 = Een traject is geen rechte lijn: een kaart kan vooruit, terug, of een stap overslaan. Elke overgang behoudt haar datum.
help-board-3 = Een kaart verplaatsen: sleep ze, gebruik „Verplaatsen naar…” of de toets M. Op een aanraakscherm: lang drukken en dan slepen. In een kolom volgt de volgorde de vervaldagen: wat dringend is, staat bovenaan, en niemand schikt het met de hand.
help-board-4 = „Onbekend” is een antwoord. Wat niet gevraagd is, telt nooit als een nee.
help-day-title = Een datum schrijven
help-day = Overal schrijft u een datum zoals u hem zegt: „morgen”, „donderdag over 8 dagen”, „over 3 weken”, „einde van de maand”, „paasmaandag” of „14/3”; de begrepen dag verschijnt eronder, en de knop ernaast opent een kalender. Waar u vertelt wat gebeurd is, zijn „gisteren”, „vorige maandag” en „12/3” voorbije dagen. Het uur van een afspraak schrijft u naast de dag: „donderdag 14u”.
help-contacts-title = Een contact noteren
help-contacts = Kies in een dossier de manier, schrijf één tot drie regels en druk op Enter. De toets C brengt u erheen, en de eerste letter van een manier kiest ze. Een volgende stap wordt meteen een taak. De speld toont een regel op de kaart: hoogstens drie, en nooit in een zending.
help-views-title = Verschillende manieren van kijken, verschillende personen tegelijk
help-views-1 = “Bord” en “Lijst” tonen dezelfde personen. U kunt ze groeperen en sorteren, en de weergave onder een naam bewaren: ze blijft op dit toestel.
help-views-2 = “Wie volgt wie” telt de personen per referent en per stap. Een cijfer toont zijn kaarten; nog eens drukken brengt ze allemaal terug.
help-views-3 = Selecteer kaarten met de spatiebalk, met Ctrl en een klik of met de knop van de kaart, of een kolom met haar knop: “Verplaatsen…” geeft elke persoon een eigen antwoord, en één keer ongedaan maken brengt iedereen terug.
help-sessions-title = Aanwezigheden en uren
help-sessions-1 = Kies in ‘Sessies’ een groep en een week. Een letter noteert één persoon en gaat naar de volgende; ‘Iedereen aanwezig’ noteert wie nog niet ingevuld is.
help-sessions-2 = De uren worden vanzelf berekend: wat gepland, verontschuldigd of afwezig is, telt nul. In het dossier houdt een ingevuld getal de berekening naast zich.
help-paper-title = Afdrukken
help-paper = “Afdrukken” in een dossier opent een blad om eerst na te lezen: het blad voor de persoon, het dossier, het attest, de stageovereenkomst en het bezoek; het aanwezigheidsblad staat ook bij de sessies. Wat het programma niet bewaart, zoals de geboortedatum, is een stippellijn.
help-undo-title = U kunt terug
help-undo = Elke handeling kan ongedaan gemaakt en hersteld worden, ook morgen. Alleen „Voorgoed wissen” is definitief, en het scherm zegt dat vooraf.
help-undo-2 = Wat u begint te typen, blijft op dit toestel, ook als u de pagina sluit. Het wacht bovenaan in het dossier, met ‘Verdergaan’ en ‘Weggooien’; er wordt niets opgeslagen voor u dat zegt.
help-data-title = Waar de gegevens zijn
help-data-1 = In deze browser, op deze computer, en nergens anders. Er is geen server en niets wordt vanzelf verstuurd.
help-data-2 = Als de browsergegevens gewist worden of de computer stukgaat, brengt alleen een back-up ze terug. Maak er elke werkdag een.
help-data-3 = De gegevens horen bij het adres van de pagina. Verandert het adres, dan lijkt het bord leeg: ga terug naar het oude, maak een back-up en zet hem terug.
help-data-4 = Het uniek dossier blijft bij Forem. Dit bord is uw werkkopie ernaast: het leest en schrijft daar niets.
help-team-title = Samenwerken
help-team-1 = Ieder werkt op de eigen computer en importeert dan de back-up van de ander: beide werken worden samengeteld en niets gaat verloren. Twee keer importeren verandert niets.
help-team-2 = Wanneer twee mensen hetzelfde wijzigden zonder elkaar te zien, worden beide antwoorden met hun namen getoond, en kiest het team.
help-privacy-title = Wat hier niet geschreven wordt
help-privacy = Geen rijksregisternummer, geen identiteits-, medisch of sociaal document, geen oordeel over mensen. Korte feiten die de persoon zou kunnen lezen.
help-keys-title = Met het toetsenbord
help-words-title = De woorden
help-word-step = Stap: hoever de persoon bij u staat. De partner heeft zijn eigen stap.
help-word-placement = Stage: een tijd in een bedrijf. Het woord „cursist” duidt de persoon aan tijdens het hele traject. Op een kaart zegt „D+4” dat ze 4 dagen geleden begon, „D−3” dat ze over 3 dagen begint.
help-word-goal = Beroepsdoel: het beroep dat de persoon beoogt. Het beroepsproject is de hele weg ernaartoe.
help-word-obstacle = Drempel: wat de toegang tot werk moeilijker maakt, zoals mobiliteit. De toestand en wat is afgesproken worden genoteerd, nooit het verhaal. Beperkte uren zijn beschikbaarheid, geen drempel.
help-index = Inhoud van de hulp
help-key = Toets
help-key-does = Wat ze doet
help-picture-board = Een kaart gaat naar de volgende stap. Ze kan ook terugkeren of er een overslaan.
help-picture-team = Twee computers, twee back-ups: ieder importeert die van de ander, en alles wordt samengevoegd.
