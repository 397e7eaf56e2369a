common-cancel = Annuleren
common-close = Sluiten
common-save = Opslaan
common-add = Toevoegen
common-edit = Wijzigen
common-remove = Verwijderen
common-retry = Opnieuw proberen
common-none = geen
common-unsaid = niet ingevuld
common-help-about = Hulp: { $subject }
common-copy-refused = De browser stond het kopiëren niet toe. De tekst blijft op het scherm: selecteer en kopieer hem.
common-required = Dit veld is nodig.
common-too-long = { $count ->
    [one] Deze tekst is te lang: hoogstens { $count } teken.
   *[other] Deze tekst is te lang: hoogstens { $count } tekens.
}
common-bad-characters = Deze tekst bevat onzichtbare tekens. Typ hem opnieuw.
common-bad-date = Deze datum bestaat niet. Voorbeeld: 3/02/2026.
common-bad-year = Schrijf een jaar met vier cijfers, bijvoorbeeld 1998.
common-kilobytes = { $count } KB
common-megabytes = { $count } MB
common-gigabytes = { $count } GB
value-unknown = onbekend
value-declined = wenst niet te antwoorden
value-answered = heeft geantwoord
value-yes = ja
value-no = nee
value-other = andere inhoud
value-newer = waarde van een nieuwere versie
value-name-awaited = naam nog niet ontvangen
common-somebody = iemand die hier niet bekend is
common-bad-duration = Schrijf een duur zoals “19 u” of “22 u 48”.
common-bad-hour = Schrijf het uur zoals “9.30 uur”.
common-bad-number = Schrijf een geheel getal, zonder teken.
common-bad-phone = Er ontbreekt een telefoonnummer. Voorbeeld: 081/00.00.00
common-at-least = Schrijf een getal vanaf { $count }.
common-end-before-start = Het einde valt vóór het begin. Verbeter een van beide data; er is nog niets bewaard.
common-nothing-typed = Vul minstens één veld in.
