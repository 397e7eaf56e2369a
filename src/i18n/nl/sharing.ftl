# What goes to partners and comes from them: cards, agreements, packets, receipts.
peers-title = Partners
peers-empty = Nog geen partner. Maak uw kaart en stuur ze naar het centrum of de MIRE waarmee u samenwerkt; krijgt u hun kaart, open die dan bij “Een bestand ontvangen”. Op een kaart staat niemand die u begeleidt.
peers-card = Mijn organisatie voorstellen
peers-card-help = Een klein bestand met de naam, het type, het gebied, de contacten en de sleutels van uw organisatie, te sturen naar elke partner, en opnieuw als er iets in verandert. Er staat niemand in die u begeleidt.
peers-none-sent = Nog niets verstuurd.
peers-sent = Verstuurd naar { $organisation }
peers-dispatch = { $count ->
    [one] { $date } · { $purpose } · { $count } persoon
   *[other] { $date } · { $purpose } · { $count } personen
}
peers-received = Ontvangen op { $date }
peers-waiting = { $count ->
    [0] Nog geen ontvangstbewijs
    [one] Nog geen ontvangstbewijs, na { $count } dag
   *[other] Nog geen ontvangstbewijs, na { $count } dagen
}
peers-waiting-long = { $count ->
    [one] Al { $count } dag geen ontvangstbewijs: vraag of het bestand is aangekomen.
   *[other] Al { $count } dagen geen ontvangstbewijs: vraag of het bestand is aangekomen.
}
sharing-open = Partnerbestand maken
sharing-open-help = U ziet eerst, persoon per persoon, wat meegaat en wat blijft. Zonder schriftelijk akkoord van de persoon gaat er niets mee.
sharing-recipient = Aan wie
sharing-purpose = Waarvoor
sharing-purpose-help-handover = De persoon zet het traject voort bij de partner.
sharing-purpose-help-follow_up = Beide teams begeleiden de persoon tegelijk.
sharing-purpose-help-placement_search = De partner zoekt een stage of een bedrijf voor de persoon.
sharing-looking = { $count ->
    [one] Nog { $count } dossier te bekijken…
   *[other] Nog { $count } dossiers te bekijken…
}
sharing-no-peer = Er is geen partner genoteerd. Wissel eerst kaarten uit: “Mijn organisatie voorstellen” maakt uw kaart.
sharing-nobody = Niemand op het bord heeft een schriftelijk akkoord dat { $organisation } noemt. Het akkoord noteert u in het dossier van de persoon, bij “Akkoorden om te delen”.
sharing-people = De personen
sharing-news = { $count ->
    [0] niets nieuws sinds de vorige keer
    [one] { $count } gegeven gaat mee
   *[other] { $count } gegevens gaan mee
}
sharing-unticked = { $count ->
    [one] { $count } gegeven aan te vinken als het mee mag
   *[other] { $count } gegevens aan te vinken als ze mee mogen
}
sharing-until = akkoord tot { $date }
sharing-lacking-none = Er gaat niets mee: geen schriftelijk akkoord noemt { $organisation }.
sharing-lacking-purpose = Er gaat niets mee: het akkoord met { $organisation } geldt niet voor dit doel.
sharing-lacking-unsaid = Er gaat niets mee: het akkoord met { $organisation } is onvolledig. Er ontbreekt een datum, een einde, een doel of wat mag worden doorgegeven.
sharing-lacking-withdrawn = Er gaat niets mee: het akkoord met { $organisation } is ingetrokken op { $date }.
sharing-lacking-expired = Er gaat niets mee: het akkoord met { $organisation } is afgelopen sinds { $date }.
sharing-lacking-not-yet = Er gaat niets mee: het akkoord met { $organisation } begint op { $date }.
sharing-send-of = Gegevens van { $name } versturen
sharing-detail = Details bekijken
sharing-detail-close = Details sluiten
sharing-leaves = Gaat mee
sharing-leaves-none = Uit dit dossier gaat nu niets mee.
sharing-content = { $what }: { $fields }
sharing-ticks = Gaat alleen mee als het is aangevinkt
sharing-stays = Blijft hier
sharing-stays-line = { $count ->
    [one] { $what } ({ $count } gegeven)
   *[other] { $what } ({ $count } gegevens)
}
sharing-stays-never = Gaat niet mee voor dit doel
sharing-stays-out-of-scope = Valt buiten het akkoord van de persoon
sharing-stays-foreign = Geschreven door een andere organisatie
sharing-stays-unknown = Geschreven door een nieuwere versie
sharing-waits = { $count ->
    [one] { $count } gegeven wacht tot { $organisation } Passerelle bijwerkt.
   *[other] { $count } gegevens wachten tot { $organisation } Passerelle bijwerkt.
}
sharing-waits-help = Het laatste bestand van deze partner komt van een programma dat nog niet alles leest. Zodra hier een bestand van het nieuwe programma is aangekomen, een kaart of een ontvangstbewijs bijvoorbeeld, gaat alles wat wacht mee met het volgende bestand.
sharing-stays-waits = Wacht tot de partner Passerelle bijwerkt
sharing-all = Ook opnieuw sturen wat al verstuurd is
sharing-total = { $count ->
    [0] Niets te versturen.
    [one] Te versturen: { $facts }, over { $count } persoon.
   *[other] Te versturen: { $facts }, over { $count } personen.
}
sharing-total-facts = { $count ->
    [one] { $count } gegeven
   *[other] { $count } gegevens
}
sharing-make = Het bestand maken
sharing-making = Het bestand wordt voorbereid…
sharing-failed = Het bestand kon niet worden gemaakt. Er is niets verstuurd; probeer opnieuw.
sharing-made = Gedownload: { $file }. Stuur het naar { $organisation } en geef de wachtwoordzin door aan de telefoon: nooit in hetzelfde bericht.
sharing-card-made = Kaart gedownload: { $file }. Stuur ze naar uw partner.
sharing-receipt-made = Ontvangstbewijs gedownload: { $file }. Stuur het terug naar uw partner.
sharing-not-saved = Het bestand is klaar, maar de browser heeft het niet opgeslagen, en er is niets als verstuurd genoteerd. Kijk na of downloads zijn toegelaten en sla het opnieuw op.
sharing-offer-again = Het bestand opnieuw opslaan
sharing-passphrase-help = Minstens { $count } tekens: vier woorden zonder verband, aan de telefoon afgesproken met uw partner.
sharing-unsealed-warning = Wie dit bestand heeft, kan lezen wat meegaat. Kies dit alleen als het bestand een beveiligde schijf niet verlaat.
receipt-make = Het ontvangstbewijs maken
receipt-help = Het ontvangstbewijs meldt uw partner dat het bestand is aangekomen, en voor wie. Er staat geen naam van een persoon in.
preview-card = { $organisation } ({ $type }) stelt zich voor.
preview-card-help = Deze organisatie wordt genoteerd bij uw partners. Voor de personen verandert er niets.
preview-receipt = { $count ->
    [one] { $organisation } heeft uw bestand van { $date } ontvangen, voor { $count } persoon.
   *[other] { $organisation } heeft uw bestand van { $date } ontvangen, voor { $count } personen.
}
preview-receipt-help = Dit wordt bij het verstuurde bestand genoteerd. Verder verandert er niets.
import-done-card = { $organisation } is genoteerd bij uw partners.
import-done-receipt = Het ontvangstbewijs van { $organisation } is genoteerd.
deed-packet-out = Bestand voor een partner gemaakt
deed-card = Kaart ontvangen
deed-card-out = Kaart gemaakt
deed-receipt = Ontvangstbewijs van een partner
deed-receipt-out = Ontvangstbewijs gemaakt
agreement-title = Akkoorden om te delen
agreement-add = nieuw akkoord
agreement-empty = Geen schriftelijk akkoord: uit dit dossier gaat niets mee.
agreement-no-peer = Geen schriftelijk akkoord: uit dit dossier gaat niets mee. Wilt u er een noteren, ontvang dan eerst de kaart van een partner, bij “Back-ups”.
agreement-valid = Geldig tot { $date }
agreement-not-yet = Geldig vanaf { $date }
agreement-ending = Loopt af op { $date }: te vernieuwen met de persoon, of te laten aflopen
agreement-expired = Afgelopen sinds { $date }
agreement-withdrawn = Ingetrokken op { $date }
agreement-unsaid = Onvolledig: er ontbreekt een datum, een einde, een doel of wat mag worden doorgegeven
agreement-paper = Getekend papier: { $where }
agreement-send = Een bestand voor deze partner voorbereiden
sharing_purpose-handover = Overdracht
sharing_purpose-follow_up = Gedeelde begeleiding
sharing_purpose-placement_search = Zoeken naar een stage
scope-identity = Identiteit
scope-reach = Contactgegevens
scope-situation = Situatie
scope-project = Beroepsproject en talen
scope-training = Opleiding en uren
scope-placement = Stages
scope-employment = Contracten en nazorg
scope-obstacle = Drempels
scope-notes = Notities, contacten en taken
scope-lane = Fasen en vervolg van het traject
kind-agreement = een schriftelijk akkoord om te delen
kind-sent = een bestand voor een partner
kind-peer = een partner
kind-peer_word = een naam bij een partner
kind-dispatch = een bestand voor een partner
field-agreement-recipient = Met
field-agreement-signed = Getekend op
field-agreement-expires = Geldig tot
field-agreement-purposes = Waarvoor
field-agreement-scope = Mag worden doorgegeven
field-agreement-paper = Waar het getekende papier is
field-agreement-withdrawn = Ingetrokken op
field-sent-to = Aan
field-sent-purpose = Waarvoor
field-sent-facts = Verstuurde gegevens
field-peer-name = Naam
field-peer-type = Type
field-peer_word-label = Naam
field-dispatch-to = Aan
field-dispatch-purpose = Waarvoor
field-dispatch-people = Personen
field-dispatch-sent = Verstuurd op
field-dispatch-received = Ontvangen op
dossier-elsewhere = Bij { $organisation }: { $step }, sinds { $date }
agreement-print = De pagina om te tekenen afdrukken
paper-agreement = Akkoord om informatie te delen
paper-agreement-from = Wie geeft door
paper-agreement-to = Aan wie
paper-agreement-between = Tussen wie, en tot wanneer
paper-agreement-why = Waarvoor
paper-agreement-what = Wat ik laat doorgeven
paper-agreement-know = Wat ik weet voor ik teken
paper-agreement-free = Ik mag nee zeggen. Mijn begeleiding gaat op dezelfde manier verder.
paper-agreement-never = Dit wordt nooit doorgegeven: mijn gezondheid, mijn schulden, het gerecht, mijn uitkeringen, mijn aanwezigheid dag per dag, notities die niemand samen met mij heeft aangevinkt.
paper-agreement-withdraw = Ik kan mijn akkoord altijd intrekken, door het te zeggen aan wie mij begeleidt. Wat al doorgegeven is, komt niet terug: de partner wordt dan gevraagd om het te wissen.
paper-agreement-rights = Ik kan vragen om alles te zien wat over mij geschreven is, en om het te laten verbeteren of wissen.
paper-agreement-complaint = Denk ik dat mijn gegevens verkeerd worden gebruikt, dan kan ik terecht bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.
paper-agreement-say = Ik heb deze pagina gelezen, of ze is mij voorgelezen. Ik heb een kopie gekregen.
paper-ticked = (aangevinkt)
deed-withdrawal = Intrekking ontvangen
deed-withdrawal-out = Intrekking gemaakt
preview-withdrawal = { $organisation } vraagt om te wissen wat zij over { $names } heeft doorgegeven: het akkoord is ingetrokken op { $date }.
preview-withdrawal-help = Er wordt nu niets gewist: de vraag wordt in het dossier genoteerd, en u beslist.
import-done-withdrawal = De vraag van { $organisation } is genoteerd in het dossier.
sharing-withdrawal-made = Gedownload: { $file }. Stuur het naar uw partner: er staat geen naam van een persoon in.
agreement-tell = De partner verwittigen
erasure-asked = { $organisation } vraagt om te wissen wat zij over deze persoon heeft doorgegeven: het akkoord is ingetrokken op { $date }.
erasure-done = Het is gewist
kind-erasure_request = een vraag om te wissen
field-erasure_request-from = Van
field-erasure_request-asked = Gevraagd op
field-erasure_request-answered = Beantwoord op
preview-people = { $count ->
    [one] { $count } persoon in dit bestand
   *[other] { $count } personen in dit bestand
}
preview-people-help = Vink een persoon uit om niets over die persoon over te nemen: er wordt niets bewaard, en het ontvangstbewijs telt die persoon niet mee.
preview-person-changes = { $count ->
    [0] op het scherm verandert niets
    [one] { $count } verandering
   *[other] { $count } veranderingen
}
preview-nobody-taken = Niemand is aangevinkt: er is niets te importeren.
preview-field-of = { $what }, { $field }
preview-by-changed = { $field }: { $organisation } schrijft “{ $after }” in plaats van “{ $before }”
preview-by-said = { $field }: { $organisation } schrijft “{ $after }”
conflict-proposed = Voorgesteld: { $type } houdt deze informatie gewoonlijk bij
sent-title = Wat al verstuurd is
sent-help = Wat verstuurd is, kunt u niet terughalen: u kunt de partner alleen vragen om het te wissen.
sent-line = { $date } · { $organisation } · { $purpose }
agreement-from = Ontvangen van { $organisation }
agreement-ended-here = Het akkoord waarmee { $organisation } u dit dossier doorgaf, is afgelopen sinds { $date }. Vernieuw het met de persoon en de partner, of wis wat van deze partner kwam.
peers-card-answer = Antwoorden met mijn kaart
peers-card-answer-help = Als deze partner uw kaart nog niet heeft: zonder uw kaart kan de partner u geen bestand sturen.
preview-proposed = { $organisation } stelt voor om te verwijderen: { $what } (door u genoteerd op { $date })
agreement-renew = Vernieuwen
agreement-renew-help = Een nieuw akkoord, met dezelfde partner, dezelfde doelen en dezelfde inhoud. De persoon ondertekent het opnieuw.
agreement-other-holds = Een ander akkoord met deze partner geldt nog: alleen wat het toestaat, gaat nog mee.
erasures-title = Wat partners moeten wissen
erasures-asked = { $organisation }: gegevens te wissen, gevraagd op { $date }
erasures-with = Vragen om te wissen, met { $organisation }
erasures-waiting = Nog geen antwoord
erasures-answered = { $outcome } op { $date }
erasures-given = Hun vraag om te wissen: { $outcome } op { $date }
erasures-told = Gemeld op { $date }
erasures-untold = Nog te melden
erasures-tell = Het antwoord maken
erasures-tell-help = Een klein bestand dat zegt wat gewist of behouden is, en wanneer. Het bevat geen naam van een persoon.
erasure-kept = Wij behouden het
erasure-answer-help = Zeg wat u beslist: het antwoord maakt u daarna in “Back-ups”, op de fiche van deze partner.
preview-erasure-answer = { $organisation } antwoordt op uw vragen om te wissen: { $answers }
import-done-erasure-answer = Het antwoord van { $organisation } is genoteerd.
peers-card-settings = Mijn gebied en contacten invullen
peers-open = { $count ->
    [one] { $count } bestand wacht op een ontvangstbewijs.
   *[other] { $count } bestanden wachten op een ontvangstbewijs.
}
peers-settled = Zonder ontvangstbewijs, afgehandeld op { $date }
peers-late-do = Bel { $organisation }. Is het bestand aangekomen, vraag dan het ontvangstbewijs: uw partner maakt het meteen na de import, met “Het ontvangstbewijs maken”. Is het bestand verloren, stuur dan alles opnieuw. Weet u dat het bestand aangekomen is, dan hoeft u niet meer te wachten.
peers-send-again = Alles opnieuw sturen
peers-settle = Niet meer wachten op een ontvangstbewijs
peers-all = Alle verstuurde bestanden tonen ({ $count })
shares-title = Wat we delen
shares-counting = De akkoorden worden geteld…
shares-none = Niemand heeft vandaag een geldig akkoord met { $organisation }.
shares-agreed = { $count ->
    [one] { $count } persoon heeft een geldig akkoord
   *[other] { $count } personen hebben een geldig akkoord
}
shares-told = { $count ->
    [0] nog niets verstuurd
    [one] van { $count } persoon is iets verstuurd
   *[other] van { $count } personen is iets verstuurd
}
shares-news = { $count ->
    [0] sindsdien niets nieuws
    [one] sindsdien iets nieuws over { $count } persoon
   *[other] sindsdien iets nieuws over { $count } personen
}
shares-list = De lijst bekijken
office-contacts = Contacten per functie
office-add = Een contact toevoegen
office-empty = Nog geen contact: directie, jobcoach, onthaal, informaticaverantwoordelijke…
office-card = Genoteerd volgens hun kaart van { $date }. Wat u hier verbetert, blijft staan als er een nieuwe kaart komt.
office-ours = Het gebied en de contacten gaan mee met uw kaart: schrijf wat uw partners mogen weten. Hier staat niets over iemand die u begeleidt.
preview-card-says = Wat de kaart zegt
preview-card-territory = Gebied: { $says }
preview-card-contact = Contact: { $says }
preview-card-instead = { $what } (vroeger: { $held })
preview-card-gone = Contact dat niet meer op de kaart staat en verdwijnt: { $held }
preview-card-typed = U hebt iets anders genoteerd
preview-card-typed-help = Wat u genoteerd hebt, blijft staan. Vink aan om over te nemen wat de kaart zegt.
preview-card-take = { $what } (u noteerde: { $held })
preview-card-back = { $what } (u hebt het verwijderd)
kind-org_contact = een contact bij een partner, of bij u
field-org_contact-function = Functie
field-org_contact-name = Naam
field-org_contact-phone = Telefoon
field-org_contact-mail = E-mail
field-org_contact-org = Organisatie
field-org_contact-card = Kaart van
field-peer-territory = Gebied
field-peer-card = Kaart van
field-organisation-territory = Gebied
field-dispatch-settled = Geen ontvangstbewijs meer verwacht sinds
sharing-book = { $count ->
    [one] Ook al onze bedrijven en vacatures meesturen ({ $count } fiche)
   *[other] Ook al onze bedrijven en vacatures meesturen ({ $count } fiches)
}
sharing-book-help = De bedrijven die in deze dossiers genoemd worden, gaan in elk geval mee: naam, nummer, vestigingen, plaatsen, vragen en antwoorden. Contactpersonen in bedrijven, notities en teksten blijven hier.
