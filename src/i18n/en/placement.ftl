# The stages en entreprise of a dossier.

placement-title = Placements
placement-add = new placement
placement-empty = No placement so far.
placement-search = Placement to be found
record-from-to = from { $from } to { $to }
record-from = from { $from }
record-to = until { $to }
record-no-dates = dates to be set
placement-evaluation-add = Evaluation
placement-evaluation-early = This day is before the start of the placement.
placement-more = Details
placement-visit-add = Visit
placement-stop = Early stop
placement-term = Confirm the end on { $date }
placement-hours-done = { $done } of { $planned } done
placement-hours-only = { $done } done
placement-visit-told = Visit on { $date } by { $name }
placement-evaluation-told = Evaluation on { $date } · { $by }: { $result }
placement-rebound = Plan what comes next after the stop at { $company }
placement-rebound-ask =
    { $count ->
        [one] Add a task to plan what comes next, in { $count } day
        *[other] Add a task to plan what comes next, in { $count } days
    }
rules-keep = Give a reason
rules-two-sectors = All placements are in the same sector. The training track asks for two different ones.
rules-two-placements = The end of the training track is near: only { $count } of 2 placements done.
rules-end-proof = The training track has ended, and no certificate is noted.
rules-reason = Reason for the choice
rules-kept = Reason: { $reason } ({ $name }, { $date })
placement-next-evaluation = Next evaluation suggested: { $date }
track-dates = Dates of the training tracks
track-planned = Hours planned: { $hours }
track-evaluation-told = Evaluation on { $date }: { $result }
placement-rating-told = { $label }: { $rating }
