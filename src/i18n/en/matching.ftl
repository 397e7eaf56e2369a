## Matching

match-title = Who could be put forward for this opening
match-help = Nobody is left out: required conditions come first, then points, then the name. How much each criterion weighs is chosen in “Settings”. You decide.
match-reading = Reading the records… { $count } left.
match-no-table = The list of towns could not be read: distances are unknown, and nobody is ranked lower because of that.
match-group-met = What is required is met, or still to be asked about
match-group-lacking = Something is missing
match-group-others = Already in work, or pathway over
match-count = { $count ->
    [0] nobody
    [one] { $count } person
   *[other] { $count } people
}
match-points = { $count ->
    [0] { $count } points
    [one] { $count } point
   *[other] { $count } points
}
match-more = { $count ->
    [0] Show { $count } more
    [one] Show { $count } more
   *[other] Show { $count } more
}
match-details = Why, and what would help
match-why = Why
match-why-nothing = Nothing noted so far points to this opening.
match-why-not = Why not
match-to-ask = To be asked
match-levers = What would help
match-levers-help = One change at a time, and how many more openings it would give access to.
match-gain = { $count ->
    [0] { $lever } → no further opening
    [one] { $lever } → { $count } more opening
   *[other] { $lever } → { $count } more openings
}
match-goal = Job goal: { $name }
match-goal-near = Close to the job goal: { $name }
match-past-placement = Placement in this trade: { $name }
match-past-contract = Job in this trade: { $name }
match-near-placement = Placement in a related trade: { $name }
match-near-contract = Job in a related trade: { $name }
match-sector-placement = Placement in this sector: { $name }
match-sector-contract = Job in this sector: { $name }
match-words-goal = A word of the title is in the job goal: { $name }
match-words-placement = A word of the title is in the name of a placement company: { $name }
match-words-contract = A word of the title is in the name of an employer: { $name }
match-words-experience = A word of the title is in what was learnt
match-no-company = company unknown
match-far = Lives { $distance } km away
match-hours = The hours are possible, as far as noted
match-need-met = Asked for and met: { $need }
match-need-unmet = Required: { $need }
match-need-wanting = Desirable only: { $need }
match-need-language = { $language } { $level }
match-need-months = { $count ->
    [0] { $count } months in the trade
    [one] { $count } month in the trade
   *[other] { $count } months in the trade
}
match-brake = obstacle “{ $obstacle }”: these points count half. What may help: { $lever }
match-too-far = { $distance } km away, but the person travels { $reach } km at most
match-too-short = { $hours } a week, but the person looks for full-time work
match-too-long = { $hours } a week, but the person accepts up to { $most }
match-no-weekend = Work at weekends, but the person is not free then
match-no-shifts = Shift work, but the person cannot work in shifts
match-no-daytime = Work by day, but the person is free in the evening only
match-ask-home = Where the person lives: distance unknown
match-ask-locality = The town is not on the list: distance unknown
match-ask-means = How the person gets around: it is { $distance } km away
match-ask-hours = When the person can work
match-ask-need = To check together: { $need }
match-lever-driving = Driving licence: { $level }
match-lever-language = { $language } up to level { $level }
match-lever-schooling = Level of schooling: { $level }
match-lever-vehicle = A way to get around: { $vehicle }
match-lever-farther = 10 km farther
match-lever-longer = Up to { $hours } a week
match-lever-shorter = Part-time too
match-lever-weekend = Weekends too
match-lever-shifts = Shifts too
match-lever-daytime = By day too
match-offers = Which openings for { $name }
match-offers-link = Which openings?
match-offers-help = All current openings: none is hidden. Those whose required conditions are met, or still to be asked about, come first.
match-offers-none = There is no current opening.
match-offers-missing = This person is not on the board.
match-offers-all = All openings
match-offer-untitled = Untitled opening
match-send = Prepare a file for a partner
match-send-help = Of the people shown at the top, only those whose agreement is valid are included; the next screen says so, person by person.
match-nobody = Nobody is on the board yet.
match-weights-title = Matching: what counts
match-weights-help = From 0 (does not count) to 10. These weights give the points shown beside a person and an opening; they change nothing about what an opening requires.

match-criterion-goal_trade = Job goal
match-criterion-help-goal_trade = The trade of the opening is one of the person's job goals.
match-criterion-goal_near = Close to the job goal
match-criterion-help-goal_near = Both trades belong to the same family in the official list of trades.
match-criterion-past_trade = Has done this trade
match-criterion-help-past_trade = A placement or a contract was in this trade.
match-criterion-past_near = Has done a related trade
match-criterion-help-past_near = A placement or a contract was in a trade of the same family.
match-criterion-past_sector = Has worked in this sector
match-criterion-help-past_sector = A placement or a contract was in the same sector; counted only where the trade was not related.
match-criterion-words = Words of the title
match-criterion-help-words = A word of the opening's title is found in the job goals, in what was learnt, or in the name of a company where the person has been.
match-criterion-distance = Distance
match-criterion-help-distance = The nearer, the more points. Where no radius is noted: 10 km on foot, by bus or by bicycle, 20 km by moped, 40 km by car. The obstacle “Getting around” makes it count half.
match-criterion-hours = Working hours
match-criterion-help-hours = The hours of the opening fit what the person accepts. The obstacle “Childcare” makes evening, night, early, weekend, shift or split hours count half.
match-criterion-language = Languages
match-criterion-help-language = The level asked for is reached. The obstacles “Language” and “Reading, writing, arithmetic” make it count half.
match-criterion-driving = Driving licence
match-criterion-help-driving = The person has the licence asked for.
match-criterion-vehicle = Vehicle
match-criterion-help-vehicle = The person can get around as asked for.
match-criterion-schooling = Level of schooling
match-criterion-help-schooling = The level asked for is reached. The obstacle “Qualifications” makes it count half.
match-criterion-experience = Experience
match-criterion-help-experience = The months asked for are in the placements and contracts noted. If fewer months are noted, that does not count against the person: ask them.

places-help = Who will need a placement place in four weeks or later, beside the places that are free, by sector and month; what is most lacking is at the top.
places-counting = A person counts once, in the month from which a place is needed: they are in orientation, training or placement, their training track has placements, and none is planned or running. A place counts in each month in which it is open, less those that are taken; without a number noted it counts as one.
places-empty = Nothing to show for these three months: no place is noted, and nobody is waiting for one.
places-title = What is lacking, sector by sector
places-sector = Sector
places-no-sector = Sector unknown
places-gap = { $count ->
    [0] Nothing is lacking
    [one] { $count } place is lacking
   *[other] { $count } places are lacking
}
places-people = { $count ->
    [0] nobody is waiting
    [one] { $count } person
   *[other] { $count } people
}
places-free = { $count ->
    [0] no free place
    [one] { $count } free place
   *[other] { $count } free places
}
places-nothing = nothing
places-cell = { $sector }, { $month }
places-who = Who will need one
places-which = Which places
places-from = from { $date }
places-uncounted = number unknown, counted as one
places-nobody = Nobody.
places-none = No place is noted.
places-around = Around
places-everywhere = everywhere
places-within = { $around }, 20 km at most
places-close = Close
