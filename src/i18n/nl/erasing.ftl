erasing-open = Voorgoed wissen…
erasing-title = Het dossier van { $name } voorgoed wissen?
erasing-title-many = { $count ->
    [one] { $count } dossier voorgoed wissen?
   *[other] { $count } dossiers voorgoed wissen?
}
erasing-final = Dit is definitief: “Ongedaan maken” brengt niets terug, en een oudere back-up die hier wordt geïmporteerd, ook niet.
erasing-goes = Wat verdwijnt
erasing-goes-text = { $count ->
    [one] Alles wat hier geschreven staat: naam, contactgegevens, traject, stages, contracten, drempels, contacten, notities ({ $count } actie). Ook wat u begon te schrijven zonder het op te slaan.
   *[other] Alles wat hier geschreven staat: naam, contactgegevens, traject, stages, contracten, drempels, contacten, notities ({ $count } acties). Ook wat u begon te schrijven zonder het op te slaan.
}
erasing-stays = Wat blijft
erasing-stays-text = { $count ->
    [0] Een willekeurig nummer, om te weigeren wat nog zou aankomen. Het is een pseudoniem: wie een oude kopie bewaarde, kan het aan de persoon koppelen.
    [one] { $count } cijfer zonder naam (per maand, opleidingstraject, leeftijdsgroep en doelgroep), zodat de totalen van voorbije jaren juist blijven, en een willekeurig nummer, om te weigeren wat nog zou aankomen. Het is een pseudoniem: wie een oude kopie bewaarde, kan het aan de persoon koppelen.
   *[other] { $count } cijfers zonder naam (per maand, opleidingstraject, leeftijdsgroep en doelgroep), zodat de totalen van voorbije jaren juist blijven, en een willekeurig nummer, om te weigeren wat nog zou aankomen. Het is een pseudoniem: wie een oude kopie bewaarde, kan het aan de persoon koppelen.
}
erasing-beyond = Wat deze knop niet kan wissen
erasing-left = Verstuurd naar { $organisation } op { $date }
erasing-left-received = Verstuurd naar { $organisation } op { $date }, ontvangen op { $received }
erasing-left-help = Deze bestanden zijn verstuurd en kunnen niet worden teruggehaald. Vraag deze partners om de gegevens te wissen, en bewaar hun antwoord.
erasing-left-none = Er is geen bestand genoteerd dat naar een partner ging.
erasing-colleagues = Bij { $names }: het dossier blijft daar tot er een back-up wordt geïmporteerd die na deze wissing gemaakt is. Maak die back-up meteen.
erasing-backups = De back-ups die al gemaakt zijn en nog alles bevatten: maak een nieuwe en vernietig daarna de oude.
erasing-mentions = De naam die in het dossier van iemand anders staat, of op gedrukt papier.
erasing-damaged = { $count ->
    [one] { $count } onleesbare reeks gegevens is op dit toestel apart gezet: wat erin staat, kan hier niet worden gewist.
   *[other] { $count } onleesbare reeksen gegevens zijn op dit toestel apart gezet: wat erin staat, kan hier niet worden gewist.
}
erasing-asked = Een partner heeft gevraagd om dit te wissen. Verwittig die partner voor u wist: daarna herinnert niets u er nog aan.
erasing-read = { $count ->
    [one] Ik heb dit gelezen. Dit dossier komt niet terug.
   *[other] Ik heb dit gelezen. Deze { $count } dossiers komen niet terug.
}
erasing-read-missing = Vink eerst dit vakje aan. Er is nog niets gewist.
erasing-confirm = Voorgoed wissen
erasing-done = { $count ->
    [one] { $count } dossier is voorgoed gewist. Maak nu een back-up, voor uzelf en voor uw collega's.
   *[other] { $count } dossiers zijn voorgoed gewist. Maak nu een back-up, voor uzelf en voor uw collega's.
}
erasing-not-purged = Het dossier staat niet meer op het scherm, maar de schijf kon niet worden opgeschoond. Maak plaats vrij: bij uw volgende actie of bij het volgende openen wordt het opnieuw geprobeerd.
erasing-keeping = Bewaring van het dossier
erasing-kept-rule = { $count ->
    [one] Gesloten op { $closed }: { $count } maand bewaard, tot { $date }.
   *[other] Gesloten op { $closed }: { $count } maanden bewaard, tot { $date }.
}
erasing-kept-noted = Te bewaren tot { $date }.
erasing-over-rule = Die datum is voorbij: herlees dit dossier en wis het dan, of noteer hieronder tot wanneer u het bewaart, en waarom.
erasing-over-noted = Die datum is voorbij: wis dit dossier, of noteer hieronder een andere dag, en waarom.
erasing-due = Te wissen
erasing-due-help = { $count ->
    [one] Dossiers die langer dan { $count } maand gesloten zijn, dossiers waarvan de genoteerde dag voorbij is, en dossiers die al een maand niet meer op het bord staan. Te herlezen, eens per maand. Niets wordt vanzelf gewist. De termijn wijzigt u in de instellingen, onder “Termijnen en grenswaarden”.
   *[other] Dossiers die langer dan { $count } maanden gesloten zijn, dossiers waarvan de genoteerde dag voorbij is, en dossiers die al een maand niet meer op het bord staan. Te herlezen, eens per maand. Niets wordt vanzelf gewist. De termijn wijzigt u in de instellingen, onder “Termijnen en grenswaarden”.
}
erasing-due-none = Vandaag is van geen enkel dossier de bewaartermijn voorbij.
erasing-due-all = { $count ->
    [one] { $count } dossier tonen
   *[other] Alle { $count } dossiers tonen
}
erasing-due-erase = { $count ->
    [one] Het aangevinkte dossier wissen…
   *[other] De { $count } aangevinkte dossiers wissen…
}
erasing-due-look = Dossier bekijken
erasing-due-keep = Bewaren tot…
erasing-due-until-missing = Zeg tot welke dag; die dag moet nog komen.
erasing-due-reason-missing = Zeg waarom, in één regel.
erasing-copy = Eerst de kopie voor de persoon afdrukken
erasing-kept-away = Niet meer op het bord sinds { $date }: weggehaald, of meegekomen met een bestand dat niet werd behouden. Wat geschreven was, staat nog op dit toestel.
erasing-past = Gewiste dossiers
erasing-past-help = Een wissing komt bij uw collega's aan met uw back-up, en hun volgende back-up meldt u dat het gebeurd is. Iedere collega telt maar één keer: importeer de back-up ook op elk ander toestel, uw eigen toestellen inbegrepen.
erasing-past-line = { $count ->
    [one] Op { $date }, door { $name }: { $count } dossier
   *[other] Op { $date }, door { $name }: { $count } dossiers
}
erasing-past-read = Ook gewist bij { $names }.
erasing-past-reader = { $name } (op { $date })
erasing-past-waiting = Nog niet bij { $names }: importeer daar een back-up die na die dag gemaakt is, en daarna hun back-up hier.
