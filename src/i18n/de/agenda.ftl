agenda-weekly = jeden { $days }
agenda-weekly-other = { $count ->
    [2] jeden zweiten { $day }
    [3] jeden dritten { $day }
    [4] jeden vierten { $day }
   *[other] alle { $count } Wochen am { $day }
}
agenda-weekly-several = { $days }, alle { $count } Wochen
agenda-monthly = { $places } { $day } im Monat
agenda-monthly-other = { $places } { $day }, alle { $count } Monate
agenda-and = { $list } und { $last }
agenda-place-1 = 1.
agenda-place-2 = 2.
agenda-place-3 = 3.
agenda-place-4 = 4.
agenda-place-5 = 5.
agenda-place-last = letzter
agenda-once = nur einmal
agenda-on-appointment = nach Vereinbarung
agenda-cancelled = abgesagt
agenda-moved = verlegt vom { $date }
agenda-break = Schulferien ({ $name })
agenda-break-autumn = Herbst
agenda-break-winter = Winter
agenda-break-carnival = Karneval
agenda-break-spring = Frühling
agenda-break-summer = Sommer
agenda-schools-unknown = Die Schulferien sind nur bis zum { $date } bekannt. Prüfen Sie danach jedes Datum.
agenda-name-mine = Passerelle, meine Fristen
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, Veranstaltungen und Sprechstunden
agenda-meeting = Treffen
nav-agenda = Kalender
sessions-places = Kurstermine, Kalender und Sprechstunden
agenda-choice = Woche, Person und Ort
agenda-who = Für wen
agenda-who-me = Ich
agenda-who-all = Das ganze Team
agenda-place = Ort
agenda-everywhere = Alle Orte
agenda-reading = die Akten werden gelesen
agenda-today = heute
agenda-nothing = Nichts an diesem Tag.
agenda-holiday = Feiertag ({ $name })
agenda-schools-not-known = Schulferien noch unbekannt
agenda-moved-to = verschoben auf { $date }
agenda-gathering = Zur Veranstaltung
agenda-invite = Zu dieser Veranstaltung einladen
agenda-invite-to = Zu dieser Veranstaltung einladen: { $name }, { $date }
agenda-held = hat stattgefunden
agenda-late = noch nicht erledigt
agenda-take = In meinen Kalender mitnehmen
agenda-take-says = Eine Datei zum Importieren in den Kalender eines Telefons oder eines Computers. Die Datei nennt von einer Person nur die Initialen und den Ort: weder den Namen noch den Anlass des Termins. Sie aktualisiert sich nicht von selbst: Erstellen Sie eine neue, wenn sich der Kalender geändert hat.
agenda-take-of = Was ich mitnehme
agenda-take-mine = Meine Fristen und meine Termine
agenda-take-meetings = Die Veranstaltungen und die Sprechstunden
agenda-take-person = Die Fristen dieser Person
agenda-take-earlier = Vorherige Datei, falls es eine gibt
agenda-take-earlier-help = Mit der letzten Datei, die Sie importiert haben, wird abgesagt, was es nicht mehr gibt, und aktualisiert, was sich geändert hat.
agenda-take-earlier-read = { $name } wurde gelesen.
agenda-take-earlier-wrong = Diese Datei ist kein Kalender. Sie wird nicht berücksichtigt.
agenda-take-make = Datei erstellen
agenda-take-reading = Die Datei wird vorbereitet.
agenda-take-made = { $events ->
    [one] { $file } ist erstellt: { $events } Ereignis
   *[other] { $file } ist erstellt: { $events } Ereignisse
}{ $cancelled ->
    [0] .
    [one] , { $cancelled } Absage.
   *[other] , { $cancelled } Absagen.
}
agenda-take-other = Die vorherige Datei ist die eines anderen Kalenders: Alle ihre Ereignisse würden als abgesagt erscheinen. Es wurde nichts erstellt. Wählen Sie die richtige Datei oder keine.
