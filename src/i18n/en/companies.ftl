## Companies

companies-places = Under “Companies”
companies-title = All companies
companies-help = What was asked of each, what it answered and who is there. Before calling, you see whether a colleague or a partner has just done so.
companies-add = New company
companies-empty = No company yet. Begin with the one you call most often.
companies-search = Search for a company
companies-search-hint = Name, place or number
companies-sector = Sector
companies-locality = Where
companies-everything = any
companies-count = { $count ->
    [0] No company matches
    [one] { $count } company
   *[other] { $count } companies
}
company-unnamed = Company without a name
company-contact-unnamed = Contact without a name
company-site-unnamed = Site without an address
company-missing = This company is not here. It may have been removed.
company-opening = Reading the company…
company-back = All companies
company-number-help = Optional. With this number, a partner who adds the same company completes this one instead of creating another.
company-number-length = An enterprise number has ten digits, for example 0419.618.535.
company-number-beginning = An enterprise number begins with 0 or 1.
company-number-check = The last two digits do not go with the others. Check the number.
company-likely = { $count ->
    [one] This company may already be here.
   *[other] { $count } companies already here are like this one.
}
company-likely-open = Open it
company-same-number = same enterprise number
company-same-name = same name
company-same-title = Is it the same one?
company-same-help = These companies are alike. If they are the same one, they are shown as one, and nothing is lost.
company-same-count = { $count ->
    [one] { $count } possible match
   *[other] { $count } possible matches
}
company-same = It is the same
company-apart = They are not the same
company-also = Also noted under this name: { $name }
company-part = It is not the same one
company-there = { $count ->
    [0] nobody is there
    [one] { $count } person is there
   *[other] { $count } people are there
}
company-open = { $count ->
    [0] no placement place
    [one] { $count } placement place
   *[other] { $count } placement places
}
company-open-unknown = placement places, number unknown
company-open-more = { $count ->
    [one] at least { $count } placement place
   *[other] at least { $count } placement places
}
company-from = from { $from }
company-last = { $what }, { $day }
company-no-event = nothing noted yet
company-no-day = day unknown
company-waiting = { $count ->
    [one] { $count } request is waiting for an answer
   *[other] { $count } requests are waiting for an answer
}
company-resting = left in peace until { $day }
company-asked-lately = asked lately
company-asked-placement = { $name } asked for a placement ({ $day }).
company-asked-job = { $name } put somebody forward for a job ({ $day }).
company-warn-since = { $first } { $count ->
    [one] { $count } more request since.
   *[other] { $count } more requests since.
}
company-warn-rest = To be left in peace until { $day }.
company-warn-help = You can note your request all the same.
company-partner-member = { $name } ({ $organisation })
company-answers = { $asked ->
    [one] Answers received: { $answered } for { $asked } request.
   *[other] Answers received: { $answered } for { $asked } requests.
}
company-identity = What to know
company-edit = Edit the details
company-rest = Leave in peace
company-nothing-asked = No request noted.
company-request-answer = { $request } Answer: { $answer }.
company-print = Visit sheet
company-sites = Sites
company-site-add = Add a site
company-sites-empty = No site noted.
company-contacts = Who to speak to
company-contact-add = Add a contact
company-contacts-empty = Nobody noted yet.
company-contacts-help = These names and numbers stay in the organisation: they never go to a partner.
company-contact-gone = Removed: { $name }
company-erase-title = Erase this contact for good?
company-erase-text = All that was written about this person in the list of contacts disappears from here, from every later backup and from the devices that read it. It cannot be undone.
company-events = Exchanges
company-event-add = Log what happened
company-events-empty = Nothing noted. A visit, a call, a request or a thank-you is noted here.
company-with = with { $name }
company-answer = answer: { $answer }
company-answer-of = Answer of the company: { $what }
company-people = Who is or was there
company-people-empty = No placement or contract here yet.
company-by-name = matched by name
company-by-name-help = “Matched by name”: the record names a company with this name. If it is this one, link them.
company-link = Link
company-placement = Placement
company-contract = Contract
company-work-running = under way
company-work-planned = planned
company-work-undated = without a date
company-offered = Placement places
company-offered-add = Add places
company-offered-empty = No place noted.
company-openings = Openings of this company
company-opening-untitled = Opening without a title
company-opening-closed = closed
company-rivals = Two different answers were noted separately. Keep the right one.
company-rival = Keep “{ $value }” ({ $name })
company-paper-say = To say
company-paper-waiting = Waiting for an answer: { $what } ({ $name })
company-paper-thanks = Thank them for what was done or promised ({ $day })
company-paper-people = Who is or will be there
company-paper-ends = Who finishes within 60 days
company-paper-end = { $name }: { $day }
company-paper-past = Who was there before
