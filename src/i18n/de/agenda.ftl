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
agenda-name-mine = Passerelle, meine Fälligkeiten
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, Veranstaltungen und Sprechstunden
agenda-meeting = Treffen
