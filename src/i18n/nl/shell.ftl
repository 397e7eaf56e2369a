shell-product = Passerelle
shell-skip = Naar de inhoud
shell-navigation = Navigatie
nav-today = Vandaag
nav-board = Bord
nav-persons = Personen
nav-exchange = Back-ups
nav-settings = Instellingen
nav-help = Hulp
shell-title = { $page } · Passerelle
shell-undo = Ongedaan maken
shell-redo = Opnieuw
shell-nothing-to-undo = Er is niets om ongedaan te maken.
shell-nothing-to-redo = Er is niets om opnieuw te doen.
shell-undo-ask-title = Toch ongedaan maken?
shell-undo-ask = { $count ->
    [one] Daarna is hetzelfde gegeven nog { $count } keer gewijzigd. Als u dit ongedaan maakt, blijft die wijziging bewaard, maar ze wordt niet meer getoond. “Opnieuw” brengt alles terug.
   *[other] Daarna is hetzelfde gegeven nog { $count } keer gewijzigd. Als u dit ongedaan maakt, blijven die wijzigingen bewaard, maar ze worden niet meer getoond. “Opnieuw” brengt alles terug.
}
shell-undo-anyway = Actie ongedaan maken
shell-undo-keep = Niets wijzigen
shell-saved = Opgeslagen
shell-saving = Bezig met opslaan…
shell-save-failed = Nog niet opgeslagen
shell-backup-never = nog geen back-up
shell-backup-age = back-up { $when }
shell-backup-now = Back-up maken
shell-member = U bent { $name }
shell-member-change = Iemand anders werkt hier nu
shell-member-menu = Wie werkt hier?
shell-member-changed = Nu schrijft { $name }.
shell-member-add = Een collega toevoegen
shell-other-tab = Een ander tabblad wijzigde het bord. Het is hier ook bijgewerkt.
shell-local-address = Passerelle draait vanaf deze computer ({ $address }). De gegevens horen bij dit adres: behoud het, of maak een back-up voor u van adres verandert.
shell-loading = Uw dossiers worden geopend…
shell-late-tasks = { $count } te laat
shell-late-people = { $people ->
    [one] { $people } persoon heeft iets dat te laat is: alleen die persoon tonen
   *[other] { $people } personen hebben iets dat te laat is: alleen hen tonen
}
shell-undo-key = Ongedaan maken (Ctrl+Z)
shell-redo-key = Opnieuw (Ctrl+Y)
shell-member-name = Naam van uw collega
shell-created = { $name } staat op het bord.
toast-edited = Opgeslagen: { $what }
toast-removed = Verwijderd: { $what }
toast-undone = Ongedaan gemaakt: { $what }
toast-redone = Opnieuw uitgevoerd: { $what }
toast-final = Uw laatste actie wiste iets voorgoed: dat kan niet ongedaan worden gemaakt, en “Ongedaan maken” gaat niet verder terug. Open het dossier om wat ervoor kwam te verbeteren.
toast-persons = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
toast-more = { $count ->
    [one] { $what } · en { $count } ander gegeven
   *[other] { $what } · en { $count } andere gegevens
}
toast-withdrawal = van het bord gehaald
toast-withdrawn = Het dossier van { $name } is van het bord gehaald.
withdrawal-open = Dit dossier van het bord halen…
withdrawal-title = Het dossier van { $name } van het bord halen?
withdrawal-text = { $count ->
    [one] Voor een dossier dat per vergissing is gemaakt. Er staat { $count } wijziging in, die mee verdwijnt; “Ongedaan maken” brengt ze terug. Voor een persoon die vertrekt, kiest u beter “{ $step }”.
   *[other] Voor een dossier dat per vergissing is gemaakt. Er staan { $count } wijzigingen in, die mee verdwijnen; “Ongedaan maken” brengt ze terug. Voor een persoon die vertrekt, kiest u beter “{ $step }”.
}
withdrawal-confirm = Van het bord halen
example-ask-title = Het voorbeeld verwijderen?
example-ask-none = Aan deze dossiers is niets toegevoegd. “Ongedaan maken” brengt ze terug.
example-ask-own = { $count ->
    [one] Ook dit verdwijnt mee: { $changes } in { $count } van deze dossiers. “Ongedaan maken” brengt alles terug.
   *[other] Ook dit verdwijnt mee: { $changes } in { $count } van deze dossiers. “Ongedaan maken” brengt alles terug.
}
example-ask-changes = { $count ->
    [one] { $count } latere wijziging
   *[other] { $count } latere wijzigingen
}
shell-backup-made = Back-up klaar: { $file }
shell-not-downloaded = De browser heeft “{ $file }” niet opgeslagen. Aan uw dossiers is niets veranderd. Kijk na of downloads toegelaten zijn en of er plaats is op de schijf, en probeer opnieuw.
shell-note-not-written = { $note ->
    [device] De browser kon niet onthouden wie hier werkt. Aan uw dossiers is niets veranderd. Maak plaats vrij op de schijf en kies daarna opnieuw uw naam.
    [register] De lijst van verstuurde en ontvangen bestanden kon niet aangevuld worden. Aan uw dossiers is niets veranderd. Maak plaats vrij op de schijf en noteer elders wat zojuist gedaan is.
    [imports] De import is bewaard, maar kan niet meer in één keer ongedaan gemaakt worden zodra deze pagina gesloten is. Kijk nu of hij klopt en maak daarna plaats vrij op de schijf.
   *[choices] Deze keuze geldt alleen zolang deze pagina open blijft: ze kon niet onthouden worden. Aan uw dossiers is niets veranderd. Maak plaats vrij op de schijf en maak ze daarna opnieuw.
}
shell-not-written = Deze wijziging kon niet geschreven worden en is dus niet gedaan. Wat opgeslagen was, is nog altijd opgeslagen. Maak een back-up, herlaad de pagina en probeer opnieuw.
shell-language-missed = Deze taal kon niet geladen worden. De pagina blijft in de vorige taal en verder is er niets veranderd. Kijk de verbinding na en kies de taal opnieuw.
shell-imported = { $count ->
    [one] Import klaar: { $count } nieuw gegeven.
   *[other] Import klaar: { $count } nieuwe gegevens.
}
shell-nothing-new = Niets nieuws: alles stond er al.
shell-dossier = Dossier
nav-companies = Bedrijven
nav-results = Resultaten
nav-openings = Vacatures
nav-places = Stageplaatsen
