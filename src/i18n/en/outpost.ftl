# Permanences: what comes back at places, and a day at one of them.

nav-outposts = Outreach days
outpost-title = Outreach days and regular meetings
outpost-help = The places where the team receives people, with their next days. Choose a day to see who has an appointment, who lives nearby, and what is to be done.
outpost-empty = No outreach day yet. Add a place, the day and the time, or “by appointment”.
outpost-add = Add an outreach day
outpost-change = Change { $name }
outpost-change-day = Change this day of { $name }: { $day }
outpost-missing = This outreach day is not here. It may have been removed.
outpost-back = All outreach days
outpost-reading = Reading the records… { $count } left.
outpost-booked = { $count ->
    [0] no appointment
    [one] { $count } appointment
   *[other] { $count } appointments
}
outpost-rhythm = Repeats
outpost-weekly = every week, or less often
outpost-monthly = on some days of the month
outpost-every = How often
outpost-every-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
outpost-every-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
outpost-weekdays = Days of the week
outpost-weekday = Day
outpost-places = Which ones in the month
outpost-choice = Day, distance and sheet
outpost-other-day = Another day
outpost-go = See this day
outpost-radius = Distance
outpost-within = { $radius } km at most
outpost-not-held = Nothing is planned here on that day.
outpost-expected = Appointments
outpost-nobody-expected = No appointment at this place on that day.
outpost-no-hour = no time
outpost-with = with { $name }
outpost-done = done
outpost-clash = two appointments at the same time
outpost-near = Near here
outpost-near-count = { $count ->
    [0] Nobody lives within { $radius } km
    [one] { $count } person within { $radius } km
   *[other] { $count } people within { $radius } km
}
outpost-beyond = { $count ->
    [one] { $count } farther away
   *[other] { $count } farther away
}
outpost-without = { $count ->
    [one] { $count } without a town noted
   *[other] { $count } without a town noted
}
outpost-unknown = { $count ->
    [one] { $count } town not on the list
   *[other] { $count } towns not on the list
}
outpost-near-help = As the crow flies, from the centre of one town to that of the other. Records at the step “Exit” are not counted.
outpost-no-table = The list of towns could not be read, so distances are unknown. Reload the page, then come back here.
outpost-no-place = The place of this outreach day is unknown: note its town, with the postcode, to see who lives nearby.
outpost-hour = Proposed time
outpost-expected-here = has an appointment:
outpost-give = Make an appointment
outpost-give-at = Appointment at { $hour }
outpost-note = Log a contact
outpost-note-all = Log a contact for all of them
outpost-prefers = prefers: { $channel }
outpost-reached = reached on { $date }
outpost-never-reached = never reached
outpost-far = { $distance } km
outpost-companies = Companies on the way
outpost-no-company = No placement or contract is under way or planned among the people who live nearby.
outpost-companies-help = Where the people who live nearby work, or will work, according to their placements and contracts under way or planned. The addresses of companies are not noted: check that they are on your way.
outpost-placements-running = { $count ->
    [one] { $count } placement under way
   *[other] { $count } placements under way
}
outpost-placements-planned = { $count ->
    [one] { $count } placement planned
   *[other] { $count } placements planned
}
outpost-contracts-running = { $count ->
    [one] { $count } contract under way
   *[other] { $count } contracts under way
}
outpost-contracts-planned = { $count ->
    [one] { $count } contract planned
   *[other] { $count } contracts planned
}
