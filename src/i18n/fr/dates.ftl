date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-short-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-weekday = { $name } { $date }
date-minute = { $date } à { $time }
date-today = aujourd'hui
date-tomorrow = demain
date-yesterday = hier
date-in-days = dans { $count } j
date-days-ago = il y a { $count } j
date-late = en retard de { $count } j
date-for-days = { $count ->
    [0] depuis aujourd'hui
    [one] depuis { $count } jour
   *[other] depuis { $count } jours
}
date-month-1 = janv.
date-month-2 = févr.
date-month-3 = mars
date-month-4 = avr.
date-month-5 = mai
date-month-6 = juin
date-month-7 = juil.
date-month-8 = août
date-month-9 = sept.
date-month-10 = oct.
date-month-11 = nov.
date-month-12 = déc.
date-weekday-1 = lun.
date-weekday-2 = mar.
date-weekday-3 = mer.
date-weekday-4 = jeu.
date-weekday-5 = ven.
date-weekday-6 = sam.
date-weekday-7 = dim.
date-month-of-year = { $month } { $year }
date-minutes = { $minutes } min
date-hours = { $hours } h
date-hours-minutes = { $hours } h { $minutes }
