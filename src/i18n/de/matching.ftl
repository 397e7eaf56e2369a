## Abgleich

match-title = Wem dieses Angebot vorschlagen
match-help = Niemand wird ausgeschlossen: Zuerst zählen die verlangten Bedingungen, dann die Punkte, dann der Name. Was jedes Kriterium wiegt, wählen Sie unter „Einstellungen“. Die Entscheidung liegt bei Ihnen.
match-reading = Akten werden gelesen … Noch { $count }.
match-no-table = Die Liste der Orte konnte nicht gelesen werden: Die Entfernungen sind unbekannt, und niemand steht deshalb weiter unten.
match-group-met = Was verlangt wird, ist erfüllt oder noch zu erfragen
match-group-lacking = Es fehlt etwas
match-group-others = Schon in Beschäftigung, oder Parcours beendet
match-count = { $count ->
    [0] niemand
    [one] { $count } Person
   *[other] { $count } Personen
}
match-points = { $count ->
    [0] { $count } Punkte
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
match-more = { $count ->
    [0] { $count } weitere zeigen
    [one] { $count } weitere zeigen
   *[other] { $count } weitere zeigen
}
match-details = Warum, und was helfen würde
match-why = Warum
match-why-nothing = Noch spricht nichts Notiertes für dieses Angebot.
match-why-not = Warum nicht
match-to-ask = Zu erfragen
match-levers = Was helfen würde
match-levers-help = Jede Zeile nennt eine einzige Änderung und wie viele Angebote damit zusätzlich infrage kämen.
match-gain = { $count ->
    [0] { $lever } → kein weiteres Angebot
    [one] { $lever } → { $count } weiteres Angebot
   *[other] { $lever } → { $count } weitere Angebote
}
match-goal = Berufsziel: { $name }
match-goal-near = Verwandt mit dem Berufsziel: { $name }
match-past-placement = Praktikum in diesem Beruf: { $name }
match-past-contract = Stelle in diesem Beruf: { $name }
match-near-placement = Praktikum in einem verwandten Beruf: { $name }
match-near-contract = Stelle in einem verwandten Beruf: { $name }
match-sector-placement = Praktikum in dieser Branche: { $name }
match-sector-contract = Stelle in dieser Branche: { $name }
match-words-goal = Ein Wort des Titels steht im Berufsziel: { $name }
match-words-placement = Ein Wort des Titels steht im Namen eines Praktikumsbetriebs: { $name }
match-words-contract = Ein Wort des Titels steht im Namen eines Arbeitgebers: { $name }
match-words-experience = Ein Wort des Titels steht in dem, was gelernt wurde
match-no-company = Unternehmen unbekannt
match-far = Wohnt { $distance } km entfernt
match-hours = Die Arbeitszeit passt, soweit notiert
match-need-met = Gefordert und erfüllt: { $need }
match-need-unmet = Verlangt: { $need }
match-need-wanting = Nur gewünscht: { $need }
match-need-language = { $language } { $level }
match-need-months = { $count ->
    [0] { $count } Monate im Beruf
    [one] { $count } Monat im Beruf
   *[other] { $count } Monate im Beruf
}
match-brake = Hindernis „{ $obstacle }“: Diese Punkte zählen halb. Was helfen würde: { $lever }
match-too-far = { $distance } km entfernt, und die Person legt höchstens { $reach } km zurück
match-too-short = { $hours } pro Woche, und die Person sucht Vollzeit
match-too-long = { $hours } pro Woche, und die Person möchte höchstens { $most }
match-no-weekend = Arbeit am Wochenende, und die Person ist dann nicht frei
match-no-shifts = Schichtarbeit, und die Person kann nicht in Schichten arbeiten
match-no-daytime = Arbeit am Tag, und die Person ist nur abends frei
match-ask-home = Wo die Person wohnt: Entfernung unbekannt
match-ask-locality = Der Ort steht nicht in der Liste: Entfernung unbekannt
match-ask-means = Wie die Person sich fortbewegt: Es sind { $distance } km
match-ask-hours = Wann die Person arbeiten kann
match-ask-need = Gemeinsam zu prüfen: { $need }
match-lever-driving = Führerschein: { $level }
match-lever-language = { $language } bis Niveau { $level }
match-lever-schooling = Schulbildung: { $level }
match-lever-vehicle = Ein Verkehrsmittel: { $vehicle }
match-lever-farther = 10 km weiter
match-lever-longer = Bis { $hours } pro Woche
match-lever-shorter = Auch Teilzeit
match-lever-weekend = Auch am Wochenende
match-lever-shifts = Auch in Schichten
match-lever-daytime = Auch am Tag
match-offers = Welche Angebote für { $name }
match-offers-link = Welche Angebote?
match-offers-help = Alle offenen Angebote, keines ist verborgen: zuerst jene, deren verlangte Bedingungen erfüllt oder noch zu erfragen sind.
match-offers-none = Derzeit ist kein Angebot offen.
match-offers-missing = Diese Person steht nicht auf dem Board.
match-offers-all = Alle Angebote
match-offer-untitled = Angebot ohne Titel
match-send = Partnerdatei erstellen
match-send-help = Von den oben gezeigten Personen gehen nur jene mit, deren Einwilligung gilt; der nächste Bildschirm sagt es, Person für Person.
match-nobody = Noch steht niemand auf dem Board.
match-weights-title = Personen und Angebote: was zählt
match-weights-help = Von 0 (zählt nicht) bis 10. Diese Gewichte ergeben die Punkte neben einer Person und einem Angebot; sie ändern nichts daran, was ein Angebot verlangt.

match-criterion-goal_trade = Berufsziel
match-criterion-help-goal_trade = Der Beruf des Angebots ist ein Berufsziel der Person.
match-criterion-goal_near = Verwandt mit dem Berufsziel
match-criterion-help-goal_near = Beide Berufe gehören zur selben Familie des Berufsverzeichnisses.
match-criterion-past_trade = Diesen Beruf schon ausgeübt
match-criterion-help-past_trade = Ein Praktikum oder ein Vertrag war in diesem Beruf.
match-criterion-past_near = Einen verwandten Beruf schon ausgeübt
match-criterion-help-past_near = Ein Praktikum oder ein Vertrag war in einem Beruf derselben Familie.
match-criterion-past_sector = Schon in dieser Branche gearbeitet
match-criterion-help-past_sector = Ein Praktikum oder ein Vertrag war in derselben Branche; zählt nur, wenn der Beruf nicht verwandt war.
match-criterion-words = Wörter des Titels
match-criterion-help-words = Ein Wort des Titels steht in den Berufszielen, in dem, was gelernt wurde, oder im Namen eines Betriebs, in dem die Person war.
match-criterion-distance = Entfernung
match-criterion-help-distance = Je näher, desto mehr Punkte. Ohne notierten Umkreis: 10 km zu Fuß, mit dem Bus oder dem Fahrrad, 20 km mit dem Moped, 40 km mit dem Auto. Mit dem Hindernis „Mobilität“ zählen diese Punkte nur halb.
match-criterion-hours = Arbeitszeit
match-criterion-help-hours = Die Arbeitszeit des Angebots passt zur Verfügbarkeit der Person. Mit dem Hindernis „Kinderbetreuung“ zählen Arbeitszeiten am Abend, in der Nacht, am frühen Morgen, am Wochenende, in Schichten oder mit geteiltem Dienst nur halb.
match-criterion-language = Sprachen
match-criterion-help-language = Das gewünschte Niveau ist erreicht. Mit dem Hindernis „Sprache“ oder „Lesen, Schreiben, Rechnen“ zählen diese Punkte nur halb.
match-criterion-driving = Führerschein
match-criterion-help-driving = Die Person hat den gewünschten Führerschein.
match-criterion-vehicle = Fahrzeug
match-criterion-help-vehicle = Die Person kann sich wie gewünscht fortbewegen.
match-criterion-schooling = Schulbildung
match-criterion-help-schooling = Das gewünschte Niveau ist erreicht. Mit dem Hindernis „Qualifikation“ zählen diese Punkte nur halb.
match-criterion-experience = Erfahrung
match-criterion-help-experience = Die notierten Praktika und Verträge ergeben die gewünschte Zahl von Monaten. Sind es weniger, zählt das nicht gegen die Person: Die Erfahrung ist noch zu erfragen.

places-help = Wer in vier Wochen oder später einen Praktikumsplatz braucht, neben den freien Plätzen, nach Branche und Monat; was am meisten fehlt, steht oben.
places-counting = Eine Person zählt einmal, in dem Monat, ab dem ein Platz gebraucht wird, wenn sie in Orientierung, Ausbildung oder Praktikum ist, ihr Ausbildungsgang Praktika vorsieht und keines geplant ist oder läuft. Plätze zählen in jedem Monat, in dem sie offen sind, abzüglich der vergebenen; ist keine Zahl notiert, zählt ein Platz.
places-empty = Für diese drei Monate ist nichts zu zeigen: Kein Platz ist notiert, und niemand wartet auf einen.
places-title = Was fehlt, Branche für Branche
places-sector = Branche
places-no-sector = Branche unbekannt
places-gap = { $count ->
    [0] Es fehlt nichts
    [one] Es fehlt { $count } Platz
   *[other] Es fehlen { $count } Plätze
}
places-people = { $count ->
    [0] niemand wartet
    [one] { $count } Person
   *[other] { $count } Personen
}
places-free = { $count ->
    [0] kein freier Platz
    [one] { $count } freier Platz
   *[other] { $count } freie Plätze
}
places-nothing = nichts
places-cell = { $sector }, { $month }
places-who = Wer einen Platz braucht
places-which = Welche Plätze
places-from = ab { $date }
places-uncounted = Zahl unbekannt, zählt als ein Platz
places-nobody = Niemand.
places-none = Es ist kein Platz notiert.
places-around = Umgebung
places-everywhere = überall
places-within = { $around }, höchstens 20 km
places-close = Schließen
