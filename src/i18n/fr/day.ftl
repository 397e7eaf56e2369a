day-full = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
day-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
day-typed = { $day }/{ $month }/{ $year }
day-weekend = { $day }, c'est le week-end
day-holiday = { $day }, jour férié : { $holiday }
day-unclear = Ce jour n'a pas été compris. Écrivez un seul jour, par exemple ainsi : « demain », « jeudi en 8 », « dans 3 semaines », « fin du mois », « 14/3 ». Ou choisissez-le dans le calendrier.
day-no-such = Ce jour n'existe pas. Vérifiez le jour et le mois.
day-other-weekday = Le jour de la semaine et la date ne vont pas ensemble : cette date est le { $day }.
day-past = Ce jour est déjà passé. Choisissez aujourd'hui ou un jour à venir.
day-placeholder = demain, jeudi en 8, 14/3…
day-calendar = Calendrier : { $subject }
day-picked = { $subject }, à choisir dans le calendrier
day-still-to-come = Ce jour est encore à venir. Choisissez aujourd'hui ou un jour passé.
day-hour = Ici, seul le jour est gardé. Écrivez-le sans l'heure.
day-at-hour = { $day }, à { $hour }
day-clock = { $hours } h
day-clock-minutes = { $hours } h { $minutes }
day-placeholder-past = hier, lundi passé, 14/3…
day-placeholder-any = 14/3, lundi prochain, hier…
day-placeholder-hour = demain, jeudi 14h, 14/3…
day-picked-hour = { $subject }, heure
day-list-help = Un jour par ligne, ou séparés par des virgules : « 25/12, 1/1 ».
day-list-unclear = Ce jour n'a pas été compris : « { $text } ». Écrivez par exemple « 25/12 » ou « 21 juillet ».
day-month-1 = janvier
day-month-2 = février
day-month-3 = mars
day-month-4 = avril
day-month-5 = mai
day-month-6 = juin
day-month-7 = juillet
day-month-8 = août
day-month-9 = septembre
day-month-10 = octobre
day-month-11 = novembre
day-month-12 = décembre
day-weekday-1 = lundi
day-weekday-2 = mardi
day-weekday-3 = mercredi
day-weekday-4 = jeudi
day-weekday-5 = vendredi
day-weekday-6 = samedi
day-weekday-7 = dimanche
day-holiday-new_year = Nouvel An
day-holiday-easter_monday = lundi de Pâques
day-holiday-labour_day = fête du Travail
day-holiday-ascension = Ascension
day-holiday-whit_monday = lundi de Pentecôte
day-holiday-national_day = fête nationale
day-holiday-assumption = Assomption
day-holiday-all_saints = Toussaint
day-holiday-armistice = Armistice
day-holiday-christmas = Noël
