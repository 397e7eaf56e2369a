part-arriving = Dit deel van het programma komt eraan…
part-missing = Dit deel van het programma kon niet worden geladen. Aan uw gegevens is niets veranderd. Controleer de verbinding en probeer opnieuw.
part-outdated = Er staat een nieuwe versie van Passerelle online, en deze pagina vindt er niet meer alle delen van. Aan uw gegevens is niets veranderd. Sla op wat u begonnen bent en laad de pagina opnieuw.
part-unsaved-text = Een open formulier bevat tekst die niet opgeslagen is. Sla de tekst eerst op, of laad toch opnieuw: de tekst gaat dan verloren.
part-reload-anyway = Toch opnieuw laden
part-waiting = { $count ->
    [one] Uw actie volgt zo dadelijk: een deel van het programma komt eraan.
   *[other] Uw acties volgen zo dadelijk: een deel van het programma komt eraan.
}
part-kept = { $count ->
    [one] Wat u intussen deed, wacht hier: het gebeurt zodra dit deel er is, en gaat verloren als u eerder opnieuw laadt.
   *[other] De { $count } acties die u intussen deed, wachten hier: ze gebeuren zodra dit deel er is, en gaan verloren als u eerder opnieuw laadt.
}
