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
agenda-name-mine = Passerelle, what is due of me
agenda-name-person = Passerelle, { $name }
agenda-name-meetings = Passerelle, sessions and drop-in hours
agenda-meeting = Meeting
