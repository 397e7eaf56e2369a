# Lijsten van bedrijven en vacatures die uit andere programma's komen, en bestanden om mee te nemen.

ledger-files = Importeren, exporteren
ledger-import-title = Een lijst importeren
ledger-import-help = Een tabel of contactkaarten uit een ander programma. Er wordt niets geschreven voordat u hebt gezien wat er verandert en dat hebt bevestigd.
ledger-file = Bestand met bedrijven
ledger-file-hint = Werkmap (.xlsx), tabel (.csv) of kaarten (.vcf), hoogstens 2 MB. Een bedrijf dat al genoteerd is, wordt herkend aan zijn nummer, of aan zijn naam en postcode.
ledger-refused-file = “{ $file }” is niet overgenomen. { $reason }
ledger-told = Dit zou er veranderen door “{ $file }”.
ledger-told-nothing = Alles wat “{ $file }” zegt, is al genoteerd: dit bestand verandert niets.
ledger-anew = De lijst is intussen veranderd. Dit zou er nu veranderen.
ledger-ignored = Kolommen die niet zijn overgenomen: { $names }
ledger-row = Regel { $place }: { $reason }
ledger-card = Kaart { $place }: { $reason }
ledger-new = { $count ->
    [one] { $count } nieuw bedrijf
   *[other] { $count } nieuwe bedrijven
}
ledger-changed = { $count ->
    [one] { $count } bedrijf aangevuld of verbeterd
   *[other] { $count } bedrijven aangevuld of verbeterd
}
ledger-same = { $count ->
    [one] { $count } bedrijf staat er al, precies zo.
   *[other] { $count } bedrijven staan er al, precies zo.
}
ledger-refused = { $count ->
    [one] { $count } regel niet overgenomen
   *[other] { $count } regels niet overgenomen
}
ledger-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacten
}
ledger-change = { $field }: { $before } → { $after }
ledger-change-of = { $name }, { $field }: { $before } → { $after }
ledger-writing = { $count ->
    [one] Bezig met opslaan… Nog { $count } gegeven.
   *[other] Bezig met opslaan… Nog { $count } gegevens.
}
ledger-nothing = Er is niets veranderd: alles was al genoteerd.
ledger-done = Klaar. Nieuwe bedrijven: { $new }; aangevuld of verbeterd: { $changed }; al aanwezig: { $same }.
ledger-companies-taken = { $count ->
    [one] { $count } bedrijf geïmporteerd
   *[other] { $count } bedrijven geïmporteerd
}
ledger-export-title = De lijst exporteren
ledger-export-says = Het bestand bevat de namen, telefoonnummers en mailadressen van de contactpersonen, en uw opmerkingen. Het is niet beveiligd: bewaar het op een drager van de organisatie. De export wordt genoteerd in de lijst van verstuurde en ontvangen bestanden.
ledger-export-none = Er is nog geen bedrijf om te exporteren.
ledger-export-workbook = Een werkmap exporteren (.xlsx)
ledger-export-table = Een tabel exporteren (.csv)
ledger-export-cards = Contactkaarten exporteren (.vcf)
ledger-exported = “{ $file }” is opgeslagen.
ledger-numbered = { $name } { $number }
ledger-column-name = Bedrijf
ledger-column-number = Ondernemingsnummer
ledger-column-sector = Sector
ledger-column-website = Website
ledger-column-rest = Met rust laten tot
ledger-column-note = Goed om te weten
ledger-column-site = Vestiging
ledger-column-address = Straat en nummer
ledger-column-postcode = Postcode
ledger-column-locality = Gemeente
ledger-column-contact = Contactpersoon
ledger-column-function = Functie
ledger-column-phone = Telefoon
ledger-column-mail = Mailadres
ledger-column-id = Identificatie
ledger-error-no-name = er wordt geen bedrijf in genoemd.
ledger-error-number = “{ $text }” is geen ondernemingsnummer: er ontbreekt een cijfer, of een ervan is fout.
ledger-error-too-long = deze tekst is te lang: { $text }
ledger-error-several = verschillende bedrijven heten “{ $name }”. Voeg de postcode of het ondernemingsnummer toe.
ledger-error-no-company = de kaart van “{ $name }” noemt geen bedrijf.
ledger-error-too-large = Dit bestand is { $size } MB groot, en er kan hoogstens { $limit } MB worden gelezen. Verdeel het over verschillende bestanden. Er is niets veranderd.
ledger-error-unreadable = De browser kon het niet lezen: misschien is het verplaatst of gewijzigd. Kies het opnieuw. Er is niets veranderd.
ledger-error-old-workbook = Deze werkmap heeft het oude formaat van Excel (.xls), of is met een wachtwoord beveiligd. Open de werkmap in uw rekenblad, bewaar haar zonder wachtwoord als .xlsx en kies haar opnieuw. Er is niets veranderd.
ledger-error-no-workbook = Deze werkmap kon niet worden gelezen: ze is beschadigd, of heeft een ander formaat dan .xlsx. Open haar in uw rekenblad, bewaar haar als .xlsx of .csv en kies haar opnieuw. Er is niets veranderd.
ledger-error-no-reader = Wat werkmappen leest, kon niet worden geladen: misschien is er geen verbinding. Probeer opnieuw, of bewaar uw tabel als .csv. Er is niets veranderd.
ledger-error-no-writer = Wat werkmappen schrijft, kon niet worden geladen: misschien is er geen verbinding. Probeer opnieuw, of exporteer een tabel (.csv). Er is geen bestand gemaakt.
ledger-error-no-table = Dit is geen tabel met een kolom die bedrijven noemt, en het zijn geen contactkaarten. Geef elke kolom een titel: “Bedrijf”, “Postcode”, “Telefoon”… Er is niets veranderd.
ledger-error-no-offer = Er is geen vacature in herkend. Er is niets veranderd.
ledger-paste = Vacatures plakken
ledger-paste-says = Plak de tekst van een vacature, of een link per regel. Wat herkend wordt, krijgt u voorgesteld; er wordt niets toegevoegd voordat u bevestigt. De naam van de contactpersoon wordt niet overgenomen.
ledger-paste-text = Tekst of links
ledger-paste-hint = De eerste regel van een tekst wordt de titel van de vacature.
ledger-paste-read = Lezen
ledger-paste-file = Bestand met vacatures van Forem
ledger-paste-file-hint = Geëxporteerd uit de open dataset “offres-d-emploi-forem” (.csv, .json of .xlsx), hoogstens 2 MB.
ledger-pasted = geplakte tekst
ledger-offers-found = { $count ->
    [one] { $count } vacature herkend
   *[other] { $count } vacatures herkend
}
ledger-offers-empty = { $count ->
    [one] { $count } regel zonder titel of nummer is niet overgenomen.
   *[other] { $count } regels zonder titel of nummer zijn niet overgenomen.
}
ledger-licence = Bron: Le Forem, CC BY-SA 4.0 (na te gaan)
ledger-proposed = Het beroep en de taalniveaus worden voorgesteld op grond van de woorden van de vacature: kijk ze na. Wat de vacature niet duidelijk eist, wordt als gewenst genoteerd.
ledger-offer-new = nieuw
ledger-offer-changed = bij te werken
ledger-offer-same = al genoteerd
ledger-offer-weekly = { $hours } per week
ledger-offer-months = { $count ->
    [one] { $count } maand ervaring
   *[other] { $count } maanden ervaring
}
ledger-offer-asks = Gevraagd: { $needs }
ledger-offer-must = { $need } (vereist)
ledger-offer-wish = { $need } (gewenst)
ledger-offer-unknown = Onbekend: { $fields }
ledger-offers-add = { $count ->
    [one] { $count } vacature toevoegen
   *[other] { $count } vacatures toevoegen
}
ledger-offers-done = Klaar. Nieuwe vacatures: { $new }; bijgewerkt: { $changed }.
ledger-offers-taken = { $count ->
    [one] { $count } vacature toegevoegd of bijgewerkt
   *[other] { $count } vacatures toegevoegd of bijgewerkt
}
deed-companies = Lijst van bedrijven ontvangen
deed-companies-out = Bedrijven geëxporteerd
