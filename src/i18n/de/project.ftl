# The fuller project of a dossier: mobility, languages, proofs, situation, obstacles and what was agreed.

project-practical = Mobilität und Verfügbarkeit
project-radius = { $count } km
project-no-limit = keine Einschränkung
project-available = Verfügbarkeit
available-full = Vollzeit möglich
available-three_quarters = Dreiviertelzeit möglich
available-half = Halbzeit möglich
available-few_hours = einige Stunden möglich
available-full_time_only = nur Vollzeit
available-half_time_only = nur Halbzeit
available-no_weekend = nicht am Wochenende
available-no_shifts = keine Schichten
available-evening_only = nur abends
project-languages = Sprachen
project-language = Sprache
project-spoken = mündlich { $level }
project-written = schriftlich { $level }
project-language-way = { $count ->
    [0] { $from } → { $to } in weniger als einem Monat
    [one] { $from } → { $to } in { $count } Monat
   *[other] { $from } → { $to } in { $count } Monaten
}
project-language-entries = { $count ->
    [one] { $count } Eintrag mit Datum
   *[other] { $count } Einträge mit Datum
}
project-proofs = Kompetenzen und Nachweise
project-diplomas = Abschlüsse
project-diploma-add = Abschluss
project-skills = Kompetenzen
project-skill-add = Kompetenz
project-end-proofs = Abschlussbescheinigungen
project-end-proof-add = Abschlussbescheinigung
project-experiences = Gewonnene Erfahrung
project-experience-add = Erfahrung
project-situation = Situation
project-status-day = Status gilt seit
project-status-on = { $status }, seit { $date }
project-forem-months = { $count ->
    [one] { $date } (seit { $count } Monat)
   *[other] { $date } (seit { $count } Monaten)
}
project-publics = Zielgruppen
project-publics-none = Ihre Liste der Zielgruppen ist noch leer. Sie wird in den Einstellungen ergänzt.
project-schooling-proposed = Dem Abschluss nach wäre die Schulbildung { $level }.
project-schooling-take = Dieses Niveau notieren
project-obstacle-speak = Ein Hindernis ansprechen
project-obstacle-which = Worüber haben Sie gesprochen?
project-obstacle-on = Datum
project-action-add = Vereinbarte Maßnahme
project-action-open = Maßnahme noch offen
project-seen-by = aus Sicht von: { $by }
project-sheet-state = { $obstacle }: { $state }.
project-sheet-agreed = Vereinbart: { $agreed }
project-papers-help = Bei Aufenthaltstiteln und Genehmigungen genügt das Datum: Das Dokument bleibt bei der Person, und dieses Datum verlässt Ihre Organisation nie.
