# Waarom een bestand geweigerd wordt: wat er gebeurde, wat veilig is, wat te doen.
file-error-too-large = Dit bestand is te groot: het is { $size } MB groot en de limiet is { $limit } MB. Er is niets gewijzigd. Ga na of dit het juiste bestand is.
file-error-too-many = Dit bestand bevat te veel gegevens: { $count }, en de limiet is { $limit }. Er is niets gewijzigd. Vraag de afzender om het in delen te sturen.
file-error-empty = Dit bestand is leeg. Er is niets gewijzigd. Vraag de afzender om het opnieuw te exporteren.
file-error-not-json = Passerelle kan dit bestand niet als tekst lezen (regel { $line }, kolom { $column }). Er is niets gewijzigd. Kies een bestand dat eindigt op “.json” of “.json.age”.
file-error-cut = Dit bestand is afgebroken: het einde ontbreekt, wellicht door een onderbroken kopie. Er is niets gewijzigd. Kopieer of download het opnieuw.
file-error-duplicate-key = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: regel { $line }, kolom { $column }, een naam die twee keer voorkomt)
file-error-nesting = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: regel { $line }, kolom { $column }, te veel niveaus)
file-error-number = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: regel { $line }, kolom { $column }, een getal met decimalen of te groot)
file-error-shape = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: regel { $line }, kolom { $column }, een onverwachte vorm)
file-error-other-format = Dit bestand werd niet door Passerelle gemaakt. Er is niets gewijzigd. Komt het van Trello, importeer het dan als Trello-bord; kies anders een bestand waarvan de naam begint met “passerelle-”.
file-error-newer = Dit bestand komt van een nieuwere versie van Passerelle (formaat { $version }). Er is niets gewijzigd. Werk Passerelle bij en probeer opnieuw.
file-error-sealed = Dit bestand is beveiligd met een wachtwoordzin. Er is niets gewijzigd. Typ de wachtwoordzin om het te openen.
file-error-kind-not-read =
    Dit bestand is { $kind ->
        [receipt] een ontvangstbewijs
        [withdrawal] een intrekking
        [counts] een cijferoverzicht
       *[other] van een bijzondere soort
    }. Deze versie van Passerelle kan dat nog niet lezen. Er is niets gewijzigd. Bewaar het bestand en werk Passerelle bij.
file-error-kind-not-wanted = { $kind ->
    [benchmark] Dit bestand is een cijferoverzicht om te vergelijken: u opent het in “Resultaten”, onder “Vergelijken met andere organisaties”. Er is niets gewijzigd.
    [backup] Dit bestand is een back-up: hier hebt u een ander bestand nodig. Er is niets gewijzigd. Kies een ander bestand.
    [packet] Dit bestand is een bestand van een partner: hier hebt u een ander bestand nodig. Er is niets gewijzigd. Kies een ander bestand.
    [card] Dit bestand is een kaart van een partner: hier hebt u een ander bestand nodig. Er is niets gewijzigd. Kies een ander bestand.
   *[other] Dit bestand is van een andere soort: hier hebt u een ander bestand nodig. Er is niets gewijzigd. Kies een ander bestand.
}
file-error-kind-unknown = Passerelle kent dit soort bestanden niet. Er is niets gewijzigd. Werk Passerelle bij en probeer opnieuw. (Voor de helpdesk: “{ $kind }”)
file-error-head = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: begin van het bestand, “{ $key }”)
file-error-organisation =
    { $place ->
        [0] Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: begin van het bestand, onbekende organisatie)
        *[other] Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: gegeven { $place }, onbekende organisatie)
    }
file-error-day = Gegeven { $place } van het bestand bevat een onmogelijke datum: “{ $text }”. Er is niets gewijzigd. Vraag de afzender om deze datum te verbeteren.
file-error-step = Gegeven { $place } van het bestand verwijst naar een onbekende fase: “{ $text }”. Er is niets gewijzigd. Werk Passerelle bij, of vraag de afzender waar die fase vandaan komt.
file-error-subject = Gegeven { $place } van het bestand verwijst naar iets onbekends: “{ $text }”. Er is niets gewijzigd. Vraag de afzender om het opnieuw te exporteren.
file-error-counter = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: gegeven { $place }, onmogelijk nummer)
file-error-counter-ahead = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: gegeven { $place }, te hoog nummer)
file-error-field = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: gegeven { $place }, “{ $kind }”, “{ $key }”)
file-error-fact = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: gegeven { $place }, onmogelijke inhoud)
file-error-duplicate-id = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: gegeven { $place }, naam al gebruikt, { $id })
file-error-digest = Dit bestand is beschadigd of gewijzigd. Er is niets veranderd. Vraag de afzender om een nieuw bestand. (Voor de helpdesk: de inhoud is veranderd sinds de export)
file-error-via = Dit bestand van een partner bevat gegevens uit een ander bestand. Er is niets gewijzigd. Vraag de partner om het opnieuw voor te bereiden. (Voor de helpdesk: gegeven { $place })
file-error-stranger = Dit bestand van een partner gaat over een persoon die het niet aankondigt. Er is niets gewijzigd. Vraag de partner om het opnieuw voor te bereiden. (Voor de helpdesk: gegeven { $place })
file-error-author = Dit bestand van een partner bevat gegevens van een andere organisatie dan de afzender. Er is niets gewijzigd. Verwittig de partner: een bestand bevat alleen eigen gegevens. (Voor de helpdesk: gegeven { $place })
file-error-forbidden = Dit bestand van een partner bevat een gegeven dat er niet in mag staan. Er is niets gewijzigd. Verwittig de partner. (Voor de helpdesk: gegeven { $place }, “{ $kind }”)
file-error-addressee = Dit bestand is bestemd voor een andere organisatie: { $name }. Er is niets gewijzigd. Stuur het terug of verwijder het.
file-error-own-packet = Dit bestand werd door uw eigen organisatie gemaakt, voor een partner. Er is niets gewijzigd. Open een back-up om uw gegevens terug te zetten.
file-error-other-organisation = Deze back-up is van een andere organisatie: { $name }. Er is niets gewijzigd. Wilt u gegevens van deze partner ontvangen, vraag die partner dan om een bestand voor uw organisatie.
file-error-several-organisations = Dit bestand verenigt verschillende organisaties: geen enkel bord kan het overnemen. Er is niets gewijzigd. Kies de back-up van één organisatie.
file-error-two-contents = Twee bestanden geven een andere inhoud aan hetzelfde gegeven ({ $id }). Er is niets gewijzigd. Een van beide bestanden werd gewijzigd: begin opnieuw met de oorspronkelijke back-ups.
file-error-unwritable = Passerelle kon dit bestand niet schrijven. Er is niets gewijzigd. Laat uw bestanden zoals ze zijn en toon dit bericht aan de persoon die u met de computer helpt.

# Waarom een bestand niet verzegeld of geopend werd.
seal-error-no-passphrase = De wachtwoordzin is leeg. Er is niets gewijzigd. Typ er een van meerdere woorden.
seal-error-passphrase = De wachtwoordzin is niet de juiste. Er is niets gewijzigd. Probeer opnieuw: hoofdletters en spaties tellen.
seal-error-not-sealed = Dit bestand is niet beveiligd met een wachtwoordzin. Er is niets gewijzigd. Open het gewoon.
seal-error-key = Dit bestand is beveiligd met andere sleutels dan de uwe: het is voor een andere organisatie, of de sleutels staan niet op deze computer. Er is niets gewijzigd. Vraag de afzender voor wie het gemaakt is, of vraag een collega om een kopie van de sleutels.
seal-error-too-heavy = Dit bestand openen vraagt te veel geheugen van dit toestel. Er is niets gewijzigd. Vraag de afzender om het met Passerelle te beveiligen.
seal-error-damaged = Dit beveiligde bestand is afgebroken of beschadigd. Er is niets gewijzigd. Kopieer of download het opnieuw.
seal-error-too-large = Wat dit beveiligde bestand bevat, is te groot. Er is niets gewijzigd. Ga na of dit het juiste bestand is.
file-error-own-card = Dit is de kaart van uw eigen organisatie. Er is niets gewijzigd.
file-error-own-receipt = Uw eigen organisatie heeft dit ontvangstbewijs gemaakt. Er is niets gewijzigd. Stuur het naar uw partner.
file-error-unknown-packet = { $name } bevestigt de ontvangst van een bestand dat dit bord niet kent. Er is niets gewijzigd. Importeer eerst de back-up van de collega die het bestand gemaakt heeft.
file-error-nothing-leaves = Er mag niets worden verstuurd: niemand in dit bestand heeft een akkoord dat geldt voor deze partner en dit doel.
file-error-all-waits = Er is niets geschreven: alles wat mag worden verstuurd, wacht tot { $name } Passerelle bijwerkt.
file-error-own-withdrawal = Uw eigen organisatie heeft deze intrekking gemaakt. Er is niets gewijzigd. Stuur ze naar uw partner.
file-error-nobody-here = Het bestand van { $name } gaat over mensen van wie hier niets wordt bewaard. Er is niets gewijzigd en er hoeft niets te gebeuren.
file-error-unknown-erasure = { $name } antwoordt op een vraag om te wissen die dit bord niet kent. Er is niets gewijzigd. Importeer eerst de back-up van de collega die de vraag gesteld heeft.
