date-day = { $day }. { $month } { $year }
date-short-day = { $day }. { $month }
date-weekday = { $name }, { $date }
date-minute = { $date } um { $time }
date-today = heute
date-tomorrow = morgen
date-yesterday = gestern
date-in-days = in { $count } T.
date-days-ago = vor { $count } T.
date-late = { $count } T. überfällig
date-for-days = { $count ->
    [0] seit heute
    [one] seit { $count } Tag
   *[other] seit { $count } Tagen
}
date-month-1 = Jan.
date-month-2 = Feb.
date-month-3 = März
date-month-4 = Apr.
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = Aug.
date-month-9 = Sept.
date-month-10 = Okt.
date-month-11 = Nov.
date-month-12 = Dez.
date-weekday-1 = Mo.
date-weekday-2 = Di.
date-weekday-3 = Mi.
date-weekday-4 = Do.
date-weekday-5 = Fr.
date-weekday-6 = Sa.
date-weekday-7 = So.
date-month-of-year = { $month } { $year }
date-minutes = { $minutes } Min.
date-hours = { $hours } Std.
date-hours-minutes = { $hours } Std. { $minutes }
