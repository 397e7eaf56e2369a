# Contracts, the retention clock and the follow-ups after a hire.

contract-title = Contracts
contract-add = new contract
contract-empty = No contract so far.
contract-cpas-title = CPAS contracts
contract-cpas-add = new CPAS contract
contract-cpas-empty = No contract with a CPAS.
contract-unnamed = Contract
contract-weekly = { $hours } a week
contract-end-to-confirm = end to be confirmed
contract-ended = ended
contract-not-started = not started yet
contract-days-left = { $count ->
    [0] ends today
    [one] { $count } day left
   *[other] { $count } days left
}
contract-confirm-end = Confirm the end
contract-aid-add = Hiring aid
contract-length-help = Usual lengths of an article 60, to be checked with the CPAS (2026 reform).
contract-length = { $count } days: until { $date }
contract-length-former = former rule (before { $date })
contract-review = length to review with the CPAS
contract-reviewed = Length reviewed
contract-overlap = These dates overlap: { $one } and { $other }.
contract-overlap-keep = Keep
contract-overlap-kept = Kept by { $name } on { $date }
retention-title = Staying in the job
retention-running = In work since { $from }
retention-coming = Starts on { $from }
retention-to-confirm = In work from { $from } to { $to }, end to be confirmed: the clock waits
retention-gap = In work from { $from } to { $to }; a contract that starts by { $date } goes on with it
retention-broken = In work from { $from } to { $to }
retention-forecast = { $count ->
    [0] { $months } months reached on { $date } if the contract holds (today)
    [one] { $months } months reached on { $date } if the contract holds (in { $count } day)
   *[other] { $months } months reached on { $date } if the contract holds (in { $count } days)
}
retention-short = The known contracts do not lead to { $months } months.
retention-durable = Durable contract at signature, on { $date }
retention-reached = { $months } months reached on { $date }
retention-confirmed = Confirmed on { $date }
retention-unconfirmed = Not confirmed yet: a “yes” at a follow-up confirms it.
follow-up-title = Follow-ups in the job
follow-up-question = { $who }: still in the job on { $date }?
follow-up-last-day = Last day worked
follow-up-last-day-unknown = Not known: nothing is counted after { $date }, the last day confirmed.
follow-up-last-day-late = The question is about { $date }: the last day worked is before it. The earlier answer is kept.
follow-up-answered = answered
follow-up-rebound = The job has stopped. The path goes on: a new search can begin at once.
follow-up-rebound-do = Go back to “{ $step }” and plan the rebound
follow-up-rebound-task = Take stock and start the search again
follow-up-on = Answer of
