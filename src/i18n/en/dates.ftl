date-day = { $day } { $month } { $year }
date-short-day = { $day } { $month }
date-weekday = { $name } { $date }
date-minute = { $date } at { $time }
date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-in-days = in { $count } d
date-days-ago = { $count } d ago
date-late = { $count } d late
date-for-days = { $count ->
    [0] since today
    [one] for { $count } day
   *[other] for { $count } days
}
date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mar
date-month-4 = Apr
date-month-5 = May
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Oct
date-month-11 = Nov
date-month-12 = Dec
date-weekday-1 = Mon
date-weekday-2 = Tue
date-weekday-3 = Wed
date-weekday-4 = Thu
date-weekday-5 = Fri
date-weekday-6 = Sat
date-weekday-7 = Sun
date-month-of-year = { $month } { $year }
date-minutes = { $minutes } min
date-hours = { $hours } h
date-hours-minutes = { $hours } h { $minutes }
