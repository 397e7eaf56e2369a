start-title = Welkom bij Passerelle
start-intro = Een bord om elke persoon te begeleiden, van het onthaal tot duurzaam werk. Uw gegevens blijven in deze browser: er is geen account en geen server.
start-how = Hoe wilt u beginnen?
start-create = Een organisatie aanmaken
start-create-help = U bent de eerste van het team die Passerelle opent.
start-join = Bij mijn team aansluiten
start-join-help = Een collega werkt al met Passerelle en gaf u een back-up.
start-organisation = Organisatie
start-organisation-type = Type organisatie
start-file = Te importeren bestand
start-your-name = Uw naam
start-your-name-help = Met deze naam wordt ondertekend wat u schrijft. Een voornaam en een functie volstaan: “Anne, opleidster”.
start-who = Wie bent u?
start-new-colleague = Een nieuwe naam
start-begin = Beginnen
start-organisation-missing = Schrijf de naam van uw organisatie.
start-name-missing = Schrijf uw naam.
start-file-missing = Kies het bestand dat u van uw collega kreeg.
start-joined = { $count ->
    [one] U hebt zich aangesloten bij { $organisation }: er staat { $count } dossier klaar.
   *[other] U hebt zich aangesloten bij { $organisation }: er staan { $count } dossiers klaar.
}
start-member-known = Staat uw naam in de lijst? Kies die: zo wordt uw naam niet dubbel aangemaakt.
