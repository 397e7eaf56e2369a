# Who was there, and the hours that follow from it.

nav-sessions = Anwesenheit
sessions-choice = Gruppe und Woche
sessions-week = Woche vom { $from } bis { $to }
sessions-previous = Vorige Woche
sessions-this = Diese Woche
sessions-next = Nächste Woche
sessions-no-group = Es gibt noch keine Gruppe. Legen Sie eine in den Einstellungen an und wählen Sie sie dann in der Akte jeder Person.
sessions-nobody = In dieser Gruppe ist niemand. Wählen Sie die Gruppe in der Akte jeder Person, bei „Gruppe“.
sessions-no-timetable = Der Stundenplan dieser Gruppe ist noch nicht eingestellt: Alle Halbtage der Woche werden gezeigt.
sessions-no-length = Die Dauer eines Halbtags ist für diese Gruppe noch nicht eingestellt: Anwesenheiten ergeben keine Stunden.
sessions-keys = Mit der Tastatur: Pfeile zum Bewegen; A anwesend, E entschuldigt, F fehlt, N nicht eingetragen, dann die nächste Person; T alle anwesend in der Spalte; M alle Antworten, mit dem Grund.
sessions-grid = Anwesenheit der Gruppe
sessions-half-day = { $day }, { $half }
sessions-all-present = Alle anwesend
sessions-closed = geschlossen
sessions-outside = außerhalb des Zeitraums
sessions-future = kommt noch
sessions-came = Anwesenheit
sessions-told = { $name }, { $when }: { $what }
sessions-told-many = { $count ->
    [0] In dieser Spalte ist schon alles eingetragen.
    [one] { $count } Anwesenheit eingetragen.
   *[other] { $count } Anwesenheiten eingetragen.
}
sessions-menu = { $name }, { $when }
sessions-absent-because = { $what }, Grund: { $motive }
sessions-conflict = zwei verschiedene Antworten
sessions-refused-future = Dieser Halbtag kommt noch: Eine Entschuldigung geht schon, eine Anwesenheit noch nicht.
sessions-refused-closed = Die Gruppe hat an diesem Tag keinen Kurstermin.
sessions-letter-present = A
sessions-letter-excused = E
sessions-letter-absent = F
sessions-letter-not_entered = –

hour-sheet-title = Stunden
hour-sheet-caption = Stunden nach Monat und Kategorie
hour-sheet-month = Monat
hour-sheet-total = Summe
hour-sheet-of = { $category }, { $month }
hour-sheet-typed = eingegeben { $typed }, berechnet { $computed }
hour-sheet-stale = die Berechnung hat sich seither geändert
hour-sheet-recompute = Neu berechnen
hour-sheet-other-month = In einem anderen Monat eingeben
hour-sheet-no-month = Keiner
hour-sheet-rate = Anwesend: { $present } von { $held } Halbtagen. Unentschuldigt gefehlt: { $absent } von { $held } ({ $share } %).
hour-sheet-most = { $count ->
    [one] { $counted } von höchstens { $most } für diesen Ausbildungsgang, gleichgestellte Stunden inbegriffen.
   *[other] { $counted } von höchstens { $most } für diese { $count } Ausbildungsgänge, gleichgestellte Stunden inbegriffen.
}
hour-sheet-near = Höchstzahl fast erreicht, zu prüfen
hour-sheet-past = Höchstzahl überschritten, zu prüfen
assimilated-title = Gleichgestellte Stunden
assimilated-add = neue gleichgestellte Abwesenheit
assimilated-empty = Noch keine gleichgestellte Abwesenheit.
assimilated-too-long = { $count ->
    [one] { $count } Tag: höchstens { $most } je Abwesenheit
   *[other] { $count } Tage: höchstens { $most } je Abwesenheit
}
assimilated-too-soon = { $count ->
    [one] { $count } Tag wieder da seit der vorigen Abwesenheit: { $least } sind nötig
   *[other] { $count } Tage wieder da seit der vorigen Abwesenheit: { $least } sind nötig
}
assimilated-no-certificate = Bescheinigung noch nicht erhalten
