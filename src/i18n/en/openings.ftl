## Openings

openings-one = Opening
openings-title = Current openings
openings-title-closed = Closed openings
openings-tabs = Which openings
openings-tab-open = Current
openings-tab-closed = Closed
openings-help = The jobs and the placement places that come up, and the people you put forward for them. What is free soonest is at the top.
openings-add = New opening
openings-empty = There is no current opening.
openings-empty-closed = No closed opening.
openings-reading = Reading the records… { $count } left.
openings-reading-one = Reading the opening…
openings-missing = This opening is not here. It may have been removed.
openings-unknown = An opening that is no longer here
openings-untitled = Opening without a title
openings-back = All openings
openings-posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
openings-places = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
openings-working = { $count } in work
openings-in-placement = { $count } in placement
openings-coming = { $count ->
    [one] { $count } starts soon
   *[other] { $count } start soon
}
openings-trial = { $count } on a work trial
openings-to-confirm = { $count ->
    [one] { $count } end to confirm
   *[other] { $count } ends to confirm
}
openings-over = { $count } more than planned
openings-free = { $count ->
    [one] { $count } free
   *[other] { $count } free
}
openings-waiting = { $count ->
    [one] { $count } application waiting
   *[other] { $count } applications waiting
}
openings-suited = { $count ->
    [0] nobody who is free has everything that is required
    [one] { $count } free person has what is required, or still has to be asked
   *[other] { $count } free people have what is required, or still have to be asked
}
openings-frees = free again on { $date }
openings-starts = starts on { $date }
openings-by = apply by { $date }
openings-since = since { $date }
openings-begins = starts on { $date }
openings-until = in work until { $date }
openings-placement-until = in placement until { $date }
openings-end-to-confirm = planned to end on { $date }, to be confirmed
openings-left = was there until { $date }
openings-left-some-day = is no longer there
openings-company-known = This company is in the list.
openings-company-words = This name is not in the list of companies: it is kept as it stands.
openings-locality-of-site = If you leave this box empty, the town of the company's site is used.
openings-trade-hint = A few words are enough; then choose the trade from the list.
openings-unchosen = Choose a trade from the list, or clear this box.
openings-bad-digits = The number of an opening contains only digits.
openings-bad-link = A link begins with https:// or http:// and leads to a page.
openings-change = Change the opening
openings-close = Close the opening
openings-reopen = Reopen the opening
openings-withdraw = Remove the opening
openings-withdrawn = Opening removed. The applications stay in the records.
openings-withdrawal-toast = opening removed
openings-closed-on = Closed on { $date }
openings-free-again = { $count ->
    [one] This opening is closed, and { $count } post is free. You can reopen it.
   *[other] This opening is closed, and { $count } posts are free. You can reopen it.
}
openings-facts = The opening
openings-follow-link = See the opening online (new tab)
openings-needs = What the opening asks for
openings-needs-none = Nothing in particular is noted.
openings-need-add = Add a requirement
openings-must = required
openings-wished = desirable
openings-months = { $count ->
    [one] { $count } month of experience
   *[other] { $count } months of experience
}
openings-recruitment = Recruitment
openings-nobody = Nobody has been put forward for this opening yet.
openings-propose = Put somebody forward
openings-propose-search = Name
openings-propose-whom = People to put forward
openings-propose-nobody = Nobody else of that name to put forward.
openings-propose-more = { $count ->
    [one] And { $count } other: type a name to find them.
   *[other] And { $count } others: type a name to find them.
}
openings-propose-do = { $count ->
    [one] Put { $count } person forward
   *[other] Put { $count } people forward
}
openings-propose-one = Put forward
openings-put-forward = { $count ->
    [one] { $count } person put forward
   *[other] { $count } people put forward
}
openings-move = Move to…
openings-move-of = Where the application stands: { $name }
openings-moved = { $name }: { $state }
openings-take-away = Remove from the opening
openings-taken-away = { $name }: application removed
openings-not-kept-title = Not selected: { $name }
openings-not-kept-why = Reason, if you know it
openings-not-kept-do = Note it
openings-contract-stays = The contract stays in the record: note its end there.
openings-rest-open = { $count ->
    [one] This opening is closed. { $count } application is still waiting for an answer.
   *[other] This opening is closed. { $count } applications are still waiting for an answer.
}
openings-rest-close = { $count ->
    [one] Note “Post filled” for this person
   *[other] Note “Post filled” for these { $count } people
}
openings-engage = Hire
openings-place = Begin a placement
openings-engage-whom = Who
openings-engage-do = { $count ->
    [one] Hire { $count } person
   *[other] Hire { $count } people
}
openings-place-do = { $count ->
    [one] Note the placement of { $count } person
   *[other] Note the placement of { $count } people
}
openings-beyond = { $count ->
    [one] { $count } more person than there are free posts.
   *[other] { $count } more people than there are free posts.
}
openings-engage-later = The first day is { $date }: until then the cards stay at their step.
openings-engage-step = The cards move to the step “{ $step }”, and the follow-ups after the hire are planned.
openings-engage-no-step = The cards stay at their step.
openings-engage-others = { $count ->
    [one] { $count } application for another opening will be closed.
   *[other] { $count } applications for other openings will be closed.
}
openings-engaged = { $count ->
    [one] { $count } person hired
   *[other] { $count } people hired
}
openings-placed = { $count ->
    [one] { $count } placement noted
   *[other] { $count } placements noted
}
openings-step-stays = from { $date }: the cards stay at their step until then
openings-steps-moved = { $count ->
    [one] { $count } card at the step “{ $step }”
   *[other] { $count } cards at the step “{ $step }”
}
openings-closed-others = { $count ->
    [one] { $count } other application closed
   *[other] { $count } other applications closed
}
openings-now-full = all posts are taken, the opening is closed
openings-candidacies = Applications
openings-candidacies-none = None
openings-propose-for = Put forward for an opening
openings-choose = Choose an opening
openings-none-open = There is no other current opening.
openings-others-open = { $count ->
    [one] In work since { $date }. { $count } application is still waiting for an answer.
   *[other] In work since { $date }. { $count } applications are still waiting for an answer.
}
openings-others-close = { $count ->
    [one] Close this application
   *[other] Close these { $count } applications
}
