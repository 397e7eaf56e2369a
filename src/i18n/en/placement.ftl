# The stages en entreprise of a dossier.

placement-title = Placements
placement-add = new placement
placement-empty = No placement so far.
placement-search = Placement to find
record-from-to = from { $from } to { $to }
record-from = since { $from }
record-to = until { $to }
record-no-dates = dates to be set
placement-evaluation-add = Evaluation
placement-visit-add = Visit
placement-stop = Early stop
placement-visit-told = Visit on { $date } by { $name }
placement-evaluation-told = Evaluation on { $date }, seen by { $by }: { $result }
placement-rebound = Prepare what follows the stop at { $company }
placement-rebound-ask = Add a task to prepare what follows, in { $count } days
rules-keep = Give a reason
rules-two-sectors = All placements are in the same sector. The training path asks for two different ones.
rules-two-placements = The end of the training path is near and there is { $count } placement of 2.
rules-end-proof = The training path has ended, and no certificate is noted.
rules-reason = Reason for the choice
rules-kept = Reason: { $reason } ({ $name }, { $date })
placement-next-evaluation = Next evaluation suggested: { $date }
track-dates = Dates of the training paths
track-planned = Hours planned: { $hours }
track-evaluation-told = Evaluation on { $date }: { $result }
placement-rating-told = { $label }: { $rating }
