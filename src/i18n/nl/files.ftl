# Waarom een bestand geweigerd wordt: wat er gebeurde, wat veilig is, wat te doen.
file-error-too-large = Dit bestand is te groot: het telt { $size } MB en de limiet is { $limit } MB. Er is niets gewijzigd. Ga na of dit het juiste bestand is.
file-error-too-many = Dit bestand bevat te veel gegevens: { $count }, en de limiet is { $limit }. Er is niets gewijzigd. Vraag de afzender om het in delen te sturen.
file-error-empty = Dit bestand is leeg. Er is niets gewijzigd. Vraag de afzender om het opnieuw te exporteren.
file-error-not-json = Passerelle kan dit bestand niet als tekst lezen (regel { $line }, kolom { $column }). Er is niets gewijzigd. Kies een bestand dat eindigt op “.json” of “.json.age”.
file-error-cut = Dit bestand is afgebroken: het einde ontbreekt, wellicht door een onderbroken kopie. Er is niets gewijzigd. Kopieer of download het opnieuw.
file-error-duplicate-key = Dezelfde sleutel staat er twee keer (regel { $line }, kolom { $column }): niet te zeggen welke telt. Er is niets gewijzigd. Vraag de afzender om een onbewerkt bestand uit Passerelle.
file-error-nesting = Dit bestand nest zijn gegevens te diep (regel { $line }, kolom { $column }). Er is niets gewijzigd. Het komt niet van Passerelle of werd gewijzigd: vraag een ander.
file-error-number = Een getal is decimaal of te groot (regel { $line }, kolom { $column }). Er is niets gewijzigd. Vraag de afzender om een onbewerkt bestand uit Passerelle.
file-error-shape = Een gegeven heeft niet de verwachte vorm (regel { $line }, kolom { $column }). Er is niets gewijzigd. Vraag de afzender om een onbewerkt bestand uit Passerelle.
file-error-other-format = Dit bestand werd niet door Passerelle gemaakt. Er is niets gewijzigd. Komt het van Trello, importeer het dan als Trello-bord; kies anders een bestand waarvan de naam begint met “passerelle-”.
file-error-newer = Dit bestand komt van een nieuwere versie van Passerelle (formaat { $version }). Er is niets gewijzigd. Werk Passerelle bij en probeer opnieuw.
file-error-sealed = Dit bestand is verzegeld. Er is niets gewijzigd. Geef de wachtzin om het te openen.
file-error-kind-not-read =
    Dit bestand is { $kind ->
        [receipt] een ontvangstbewijs
        [withdrawal] een intrekking
        [counts] een cijferoverzicht
       *[other] van een bijzondere soort
    }, wat deze versie van Passerelle nog niet leest. Er is niets gewijzigd. Bewaar het bestand en werk Passerelle bij.
file-error-kind-not-wanted =
    Dit bestand is { $kind ->
        [backup] een back-up
        [packet] een zending van een partner
        [card] een kaartje
        [benchmark] een cijferoverzicht om te vergelijken
       *[other] van een andere soort
    }: dat is hier niet nodig. Er is niets gewijzigd. Kies een ander bestand.
file-error-kind-unknown = Deze soort bestand is onbekend (“{ $kind }”). Er is niets gewijzigd. Werk Passerelle bij en probeer opnieuw.
file-error-head = De kop van het bestand is onvolledig of fout (“{ $key }”). Er is niets gewijzigd. Vraag de afzender om het opnieuw te exporteren.
file-error-organisation =
    { $place ->
        [0] De kop van het bestand
       *[other] Gegeven { $place } van het bestand
    } noemt een organisatie zonder geldig kenmerk. Er is niets gewijzigd. Vraag de afzender om het opnieuw te exporteren.
file-error-day = Gegeven { $place } draagt een onmogelijke datum: “{ $text }”. Er is niets gewijzigd. Vraag de afzender om deze datum te verbeteren.
file-error-step = Gegeven { $place } spreekt van een onbekende stap: “{ $text }”. Er is niets gewijzigd. Werk Passerelle bij, of vraag de afzender waar die vandaan komt.
file-error-subject = Gegeven { $place } spreekt van iets onbekends: “{ $text }”. Er is niets gewijzigd. Vraag de afzender om het opnieuw te exporteren.
file-error-counter = Gegeven { $place } draagt een volgnummer buiten elke maat. Er is niets gewijzigd. Het bestand werd gewijzigd: vraag de afzender een ander.
file-error-counter-ahead = Gegeven { $place } draagt een volgnummer dat veel te ver voor ligt op de onze. Er is niets gewijzigd. Verwittig de partner: zijn bestand is niet normaal.
file-error-field = Gegeven { $place } bevat een onbekende waarde (“{ $kind }”, “{ $key }”). Er is niets gewijzigd. Vraag de afzender om een onbewerkt bestand uit Passerelle.
file-error-fact = Gegeven { $place } is onzinnig. Er is niets gewijzigd. Vraag de afzender om een onbewerkt bestand uit Passerelle.
file-error-duplicate-id = Gegeven { $place } draagt een naam die in dit bestand al bestaat ({ $id }). Er is niets gewijzigd. Vraag de afzender om een onbewerkt bestand uit Passerelle.
file-error-digest = De inhoud van dit bestand komt niet overeen met zijn controlegetal: het werd na de export beschadigd of gewijzigd. Er is niets gewijzigd. Vraag de afzender om het opnieuw te sturen.
file-error-via = Gegeven { $place } van deze zending beweert via een andere te zijn gekomen. Er is niets gewijzigd. Verwittig de partner: een zending bevat enkel wat hij zelf schreef.
file-error-stranger = Gegeven { $place } gaat over een persoon die de zending niet aankondigt. Er is niets gewijzigd. Vraag de partner om de zending opnieuw klaar te maken.
file-error-author = Gegeven { $place } werd niet geschreven door de organisatie die verzendt. Er is niets gewijzigd. Verwittig de partner: een zending bevat enkel wat hij zelf schreef.
file-error-forbidden = Gegeven { $place } is van een soort die een zending niet mag bevatten (“{ $kind }”). Er is niets gewijzigd. Verwittig de partner.
file-error-addressee = Deze zending is bestemd voor een andere organisatie: { $name }. Er is niets gewijzigd. Stuur ze terug of verwijder ze.
file-error-own-packet = Deze zending werd door uw eigen organisatie gemaakt. Er is niets gewijzigd. Open een back-up om uw gegevens terug te zetten.
file-error-other-organisation = Deze back-up is van een andere organisatie: { $name }. Er is niets gewijzigd. Uitwisseling met een partner komt later.
file-error-several-organisations = Dit bestand verenigt verschillende organisaties: geen enkel bord kan het overnemen. Er is niets gewijzigd. Kies de back-up van één organisatie.
file-error-two-contents = Twee bestanden geven een andere inhoud aan hetzelfde gegeven ({ $id }). Er is niets gewijzigd. Een van beide werd gewijzigd: vertrek opnieuw van de oorspronkelijke back-ups.
file-error-unwritable = Passerelle kon dit bestand niet schrijven. Er is niets gewijzigd. Laat uw bestanden zoals ze zijn en toon dit bericht aan wie u helpt met de computer.

# Waarom een bestand niet verzegeld of geopend werd.
seal-error-no-passphrase = De wachtzin is leeg. Er is niets gewijzigd. Typ er een van meerdere woorden.
seal-error-passphrase = De wachtzin is niet de juiste. Er is niets gewijzigd. Probeer opnieuw: hoofdletters en spaties tellen.
seal-error-not-sealed = Dit bestand is niet verzegeld. Er is niets gewijzigd. Open het zonder wachtzin.
seal-error-key = Dit bestand is gesloten voor andere sleutels dan de uwe: het is voor een andere organisatie, of voor sleutels die niet op deze computer staan. Er is niets gewijzigd. Vraag de afzender voor wie het gemaakt is, of een collega een kopie van de sleutels.
seal-error-too-heavy = Dit bestand openen vraagt te veel geheugen van dit toestel. Er is niets gewijzigd. Vraag de afzender om het met Passerelle te verzegelen.
seal-error-damaged = Dit verzegelde bestand is afgebroken of beschadigd. Er is niets gewijzigd. Kopieer of download het opnieuw.
seal-error-too-large = Wat dit verzegelde bestand bevat, is te groot. Er is niets gewijzigd. Ga na of dit het juiste bestand is.
file-error-own-card = Dit is de kaart van uw eigen organisatie. Er is niets gewijzigd.
file-error-own-receipt = Uw eigen organisatie heeft dit ontvangstbewijs gemaakt. Er is niets gewijzigd. Stuur het naar uw partner.
file-error-unknown-packet = { $name } bevestigt een zending die dit bord niet kent. Er is niets gewijzigd. Voeg dit bord eerst samen met de back-up van de collega die ze gemaakt heeft.
file-error-nothing-leaves = Er mag niets vertrekken: niemand in dit bestand heeft een akkoord dat geldt voor deze partner en dit doel.
file-error-all-waits = Er is niets geschreven: alles wat mag vertrekken, wacht tot { $name } Passerelle bijwerkt.
file-error-own-withdrawal = Uw eigen organisatie heeft deze intrekking gemaakt. Er is niets gewijzigd. Stuur ze naar uw partner.
file-error-nobody-here = { $name } spreekt over mensen van wie hier niets wordt bewaard. Er is niets gewijzigd en er hoeft niets te gebeuren.
file-error-unknown-erasure = { $name } antwoordt op een vraag om te wissen die dit bord niet kent. Er is niets gewijzigd. Voeg dit bord eerst samen met de back-up van de collega die ze gedaan heeft.
