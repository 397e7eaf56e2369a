exchange-title = Back-ups en bestanden
exchange-intro = Er wordt niets automatisch verstuurd. Een bestand verlaat dit toestel alleen als u daarom vraagt.
backup-title = Back-up
backup-help = Een back-up bevat alles. Bewaar hem op een stick of een schijf van de organisatie; hij dient ook om uw werk met dat van collega's samen te brengen.
backup-save = Back-up maken
backup-last = Laatste back-up: { $when }
backup-none = Nog geen back-up
backup-made = Back-up gedownload: { $file } ({ $size }).
backup-passphrase = Wachtwoordzin
backup-passphrase-again = Dezelfde wachtwoordzin nog eens
backup-passphrase-help = Minstens { $count } tekens: vier woorden zonder verband zijn makkelijk te onthouden en moeilijk te raden. Zonder deze wachtwoordzin kan niemand de back-up openen: noteer ze op een veilige plaats.
backup-passphrase-differs = De twee wachtwoordzinnen zijn niet dezelfde.
backup-passphrase-short = { $count ->
    [one] Neem een wachtwoordzin van minstens { $count } teken.
   *[other] Neem een wachtwoordzin van minstens { $count } tekens.
}
backup-show-passphrase = De wachtwoordzin tonen
backup-unsealed = Zonder wachtwoordzin (niet beveiligd)
backup-unsealed-warning = Iedereen die dit bestand heeft, kan alle dossiers lezen. Kies dit alleen als de schijf zelf beveiligd is.
backup-sealing = De back-up wordt beveiligd…
backup-failed = De back-up kon niet gemaakt worden. Hier is niets verloren; probeer opnieuw.
backup-not-saved = De back-up is klaar, maar de browser heeft hem niet opgeslagen. Er is niets verloren: hij wacht hier zolang deze pagina open blijft. Kijk na of downloads toegelaten zijn en of er plaats is op de schijf, en sla hem opnieuw op.
backup-offer-again = De back-up opnieuw opslaan
import-title = Een bestand ontvangen
import-help = De back-up van een collega, die van uzelf, de export van een Trello-bord, of van een partner: een kaart, een bestand, een ontvangstbewijs. Er verandert niets voor u het voorbeeld hebt gezien.
import-file = Te importeren bestand
import-choose = Een bestand kiezen…
import-drop = U kunt het hier ook neerzetten.
import-reading = Het bestand wordt gelezen…
import-progress = Bestand wordt gelezen: { $percent } %
import-stop = Stoppen met lezen
import-stopped = Het lezen is gestopt. Er is niets veranderd.
import-unseal-title = Dit bestand is beveiligd met een wachtwoordzin
import-unseal = Openen
import-wrong-passphrase = Deze wachtwoordzin opent het bestand niet. Controleer hoofdletters en spaties en probeer opnieuw.
import-no-passphrase = Schrijf de wachtwoordzin van dit bestand. Wie het bestand gemaakt heeft, kent die.
import-refused-title = Dit bestand is niet geïmporteerd
preview-title = Voorbeeld van de import
preview-import = Importeren
preview-cancel = Annuleren
preview-backup = Back-up van { $organisation }, van { $date }
preview-packet = Bestand van { $organisation }, van { $date }
preview-trello = Trello-bord “{ $board }”
preview-nothing = Dit bestand bevat niets nieuws: alles staat hier al.
preview-summary = { $count ->
    [0] Geen nieuw gegeven
    [one] { $count } nieuw gegeven
   *[other] { $count } nieuwe gegevens
}
preview-new-people = { $count ->
    [one] { $count } nieuwe persoon
   *[other] { $count } nieuwe personen
}
preview-changed-people = { $count ->
    [one] { $count } dossier verandert
   *[other] { $count } dossiers veranderen
}
preview-conflicts = { $count ->
    [one] { $count } te kiezen antwoord
   *[other] { $count } te kiezen antwoorden
}
preview-conflict-both = Beide antwoorden worden bewaard; u kiest in het dossier.
preview-settings = { $count ->
    [one] { $count } wijziging in de instellingen van het team
   *[other] { $count } wijzigingen in de instellingen van het team
}
preview-refused = { $count ->
    [one] { $count } gegeven niet overgenomen
   *[other] { $count } gegevens niet overgenomen
}
preview-masked = { $count ->
    [one] { $count } rijksregisternummer verwijderd
   *[other] { $count } rijksregisternummers verwijderd
}
preview-erased-people = { $count ->
    [one] { $count } hier gewiste persoon wordt niet overgenomen
   *[other] { $count } hier gewiste personen worden niet overgenomen
}
preview-erasures = { $count ->
    [one] { $count } persoon werd door een collega voorgoed gewist: dat gebeurt hier ook
   *[other] { $count } personen werden door een collega voorgoed gewist: dat gebeurt hier ook
}
preview-erased-why = Deze personen werden voorgoed gewist: niets van hen komt terug met een bestand. Wordt een van hen opnieuw begeleid, maak dan een nieuw dossier.
preview-only-erased = Dit bestand bevat alleen gegevens over personen die hier voorgoed werden gewist. Niets daarvan wordt overgenomen.
preview-incomplete-people = { $count ->
    [one] { $count } onvolledig dossier
   *[other] { $count } onvolledige dossiers
}
preview-person = { $name } · { $change }
preview-person-new = nieuwe persoon
preview-person-unnamed = Een persoon van wie de naam hier ontbreekt
preview-more = { $count ->
    [one] en nog { $count } regel
   *[other] en nog { $count } regels
}
preview-show-all = Alles tonen
import-writing = Bezig met importeren…
import-done = { $count ->
    [one] Import klaar: { $count } nieuw gegeven.
   *[other] Import klaar: { $count } nieuwe gegevens.
}
import-conflicts-next = { $count ->
    [one] { $count } dossier wacht op uw keuze tussen twee antwoorden.
   *[other] { $count } dossiers wachten op uw keuze tussen twee antwoorden.
}
exchange-people-with-conflicts = Te kiezen antwoorden
exchange-trello-title = Vanuit Trello
exchange-trello-help = In Trello: Menu, Afdrukken, exporteren en delen, Exporteren als JSON. Kies dan dat bestand hier.
backup-old = Als de browsergegevens worden gewist, gaat alles verloren wat sindsdien is geschreven.
backup-strength-1 = Te kort
backup-strength-2 = Makkelijk te raden: voeg een woord toe
backup-strength-3 = Sterk
backup-strength-4 = Heel sterk
import-unreadable = De browser kon dit bestand niet lezen: misschien is het verplaatst of gewijzigd. Er is niets veranderd. Kies het opnieuw.
import-failed = Het lezen is niet gelukt. Er is niets veranderd. Laad de pagina opnieuw en probeer nog eens.
import-see-board = Het bord bekijken
preview-union-help = Beide back-ups worden samengevoegd; er gaat niets verloren. Deze import kan niet in één keer ongedaan gemaakt worden: wat fout is, verbetert u in elk dossier.
preview-undo-help = U kunt de import in één keer ongedaan maken.
preview-conflict = { $name }, { $field }: { $values }
preview-said = “{ $value }” ({ $name })
preview-disputed = aan de ene kant heeft iemand { $what } verwijderd; aan de andere kant heeft iemand erin geschreven
preview-changed = { $field }: “{ $before }” wordt “{ $after }”
preview-lost = { $field }: “{ $before }” wordt niet meer getoond
preview-settled = { $field }: gekozen antwoord, “{ $value }”
preview-added = voegt { $what } toe: { $value }
preview-settings-of = Instellingen van het team
preview-person-erased = hier ook voorgoed gewist
register-title = Verstuurde en ontvangen bestanden op dit toestel
register-empty = Er is nog geen bestand verstuurd of ontvangen.
register-date = Datum
register-what = Wat
register-file = Bestand
register-by = Door
register-persons = Personen
deed-backup = Back-up
deed-restore = Herstel
deed-union = Back-up toegevoegd aan uw eigen back-up
deed-trello = Trello-import
deed-packet = Bestand van een partner ontvangen
deed-erasure = Wissing
deed-list = Lijst geëxporteerd
deed-calendar = Agendabestand
preview-company-of = Een bedrijf
preview-opening-of = Een vacature
