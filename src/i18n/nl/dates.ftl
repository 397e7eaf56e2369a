date-day = { $day } { $month } { $year }
date-short-day = { $day } { $month }
date-weekday = { $name } { $date }
date-minute = { $date } om { $time }
date-today = vandaag
date-tomorrow = morgen
date-yesterday = gisteren
date-in-days = over { $count } d
date-days-ago = { $count } d geleden
date-late = { $count } d te laat
date-for-days = { $count ->
    [0] sinds vandaag
    [one] al { $count } dag
   *[other] al { $count } dagen
}
date-month-1 = jan.
date-month-2 = feb.
date-month-3 = mrt.
date-month-4 = apr.
date-month-5 = mei
date-month-6 = juni
date-month-7 = juli
date-month-8 = aug.
date-month-9 = sep.
date-month-10 = okt.
date-month-11 = nov.
date-month-12 = dec.
date-weekday-1 = ma
date-weekday-2 = di
date-weekday-3 = wo
date-weekday-4 = do
date-weekday-5 = vr
date-weekday-6 = za
date-weekday-7 = zo
date-month-of-year = { $month } { $year }
date-minutes = { $minutes } min
date-hours = { $hours } u
date-hours-minutes = { $hours } u { $minutes }
