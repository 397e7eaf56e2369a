agenda-weekly = every { $days }
agenda-weekly-other = { $count ->
    [2] every other { $day }
   *[other] { $day }, every { $count } weeks
}
agenda-weekly-several = { $days }, every { $count } weeks
agenda-monthly = { $places } { $day } of the month
agenda-monthly-other = { $places } { $day }, every { $count } months
agenda-and = { $list } and { $last }
agenda-place-1 = 1st
agenda-place-2 = 2nd
agenda-place-3 = 3rd
agenda-place-4 = 4th
agenda-place-5 = 5th
agenda-place-last = last
agenda-once = once only
agenda-on-appointment = by appointment
agenda-cancelled = cancelled
agenda-moved = moved from { $date }
agenda-break = school holidays ({ $name })
agenda-break-autumn = autumn
agenda-break-winter = winter
agenda-break-carnival = carnival
agenda-break-spring = spring
agenda-break-summer = summer
agenda-schools-unknown = School holidays are known only until { $date }. After that day, check each date.
agenda-name-mine = Passerelle, my due dates
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, sessions and outreach days
agenda-meeting = Meeting
nav-agenda = Calendar
sessions-places = Sessions, calendar and outreach days
agenda-choice = Week, person and place
agenda-who = For whom
agenda-who-me = Me
agenda-who-all = The whole team
agenda-place = Place
agenda-everywhere = All places
agenda-reading = reading the records
agenda-today = today
agenda-nothing = Nothing on this day.
agenda-holiday = bank holiday ({ $name })
agenda-schools-not-known = school holidays still unknown
agenda-moved-to = moved to { $date }
agenda-gathering = See the session
agenda-invite = Invite to this session
agenda-invite-to = Invite to this session: { $name }, { $date }
agenda-held = took place
agenda-late = not done yet
agenda-take = Export to my calendar
agenda-take-says = A file to import into the calendar of a phone or a computer. It gives only a person's initials and the place: neither their name nor what the appointment is about. It does not update by itself: make it again when the calendar has changed.
agenda-take-of = What to include
agenda-take-mine = My due dates and appointments
agenda-take-meetings = The sessions and the outreach days
agenda-take-person = What is due for this person
agenda-take-earlier = Previous file, if there is one
agenda-take-earlier-help = If you give the last file that you imported, what no longer exists is cancelled and what has changed is updated.
agenda-take-earlier-read = { $name } has been read.
agenda-take-earlier-wrong = This file is not a calendar. It is not taken into account.
agenda-take-make = Make the file
agenda-take-reading = The file is being prepared.
agenda-take-made = { $events ->
    [one] { $file } is made: { $events } event
   *[other] { $file } is made: { $events } events
}{ $cancelled ->
    [0] .
    [one] , { $cancelled } cancellation.
   *[other] , { $cancelled } cancellations.
}
agenda-take-other = The previous file belongs to another calendar: all its events would appear as cancelled. Nothing was made. Choose the right file, or none.
