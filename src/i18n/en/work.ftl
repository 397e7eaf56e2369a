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
contract-lost = stopped, counted until { $date }
contract-lost-early = stopped
contract-begun = started on { $date }
contract-confirm-end = Confirm the end
contract-step = The contract started on { $date }. The card is still in “{ $step }”.
contract-step-do = Move to “{ $step }”
contract-aid-add = Hiring aid
contract-length-help = Usual lengths of an article 60, to be checked with the CPAS (2026 reform).
contract-length =
    { $count ->
        [one] { $count } day: until { $date }
        *[other] { $count } days: until { $date }
    }
contract-length-former = former rule (before { $date })
contract-review = length to review with the CPAS
contract-reviewed = Length reviewed
contract-overlap = These dates overlap: { $one } and { $other }.
contract-overlap-keep = Both are right
contract-overlap-kept = Checked by { $name } on { $date }
retention-title = Staying in work
retention-running = In work since { $from }
retention-coming = Starts on { $from }
retention-to-confirm = In work from { $from } to { $to }, end to be confirmed. Later months do not count yet.
retention-gap = In work from { $from } to { $to }; a contract that starts by { $date } counts as the same period of work
retention-broken = In work from { $from } to { $to }
retention-forecast = { $count ->
    [0] More than { $months } months reached on { $date } if the contract continues (today)
    [one] More than { $months } months reached on { $date } if the contract continues (in { $count } day)
   *[other] More than { $months } months reached on { $date } if the contract continues (in { $count } days)
}
retention-missing = More than { $months } months: the job would have to go on until { $date }. With the contracts noted, it ends on { $last }.
retention-missed = More than { $months } months: no, the job stopped before { $date }.
retention-durable = Contract of at least { $months } months or open-ended, from { $date } (lasting at signature)
retention-reached = More than { $months } months reached on { $date }
retention-confirmed = Confirmed on { $date }
retention-unconfirmed = Not confirmed yet: a “yes” at a follow-up confirms it.
retention-decree-one = Integration under the decree: { $months } months with one employer on { $date }
retention-decree-several = Integration under the decree: { $months } months in several contracts on { $date }
retention-decree-ahead = { $what }, if the contract continues
retention-decree-confirmed = { $what }, confirmed on { $day }
retention-decree-unconfirmed = { $what }, not confirmed yet
retention-decree-short = Integration under the decree: not yet with the contracts noted.
retention-sources = Decree of 13/12/2023, art. 1: at least { $one } months with one employer or { $several } months with several. More than { $months } months: usual practice in the sector. In both cases, a gap of at most { $days } days is no interruption.
follow-up-title = Follow-ups in the job
follow-up-question = { $who }: still in the job on { $date }?
follow-up-last-day = Last day worked
follow-up-last-day-unknown = Unknown: nothing is counted after { $date }, the last day confirmed.
follow-up-last-day-late = The question is about { $date }: the last day worked is before that. The earlier answer is kept.
follow-up-answered = answered
follow-up-settled = no longer to be asked
follow-up-waits = { $who }: { $when }
follow-up-rebound = The job has stopped. The pathway goes on: a new search can begin at once.
follow-up-rebound-do = Go back to “{ $step }” and plan what follows
follow-up-rebound-task = Take stock and start the search again
follow-up-on = Answer given on

## Telling good news

publication-title = Agreement to publish
publication-add = note an agreement to publish
publication-empty = To tell others about this job, note the person's dated agreement here. Without it, no text is offered.
publication-undated = Agreement without a date: it does not count
publication-agreed = Agreed on { $date }
publication-until = until { $date }
publication-withdrawn = withdrawn on { $date }
publication-company-agrees = the company agrees too
publication-company-refuses = the company does not agree
publication-company-unknown = company not asked yet
congratulation-title = Congratulations
congratulation-copy = Copy the text
congratulation-copied = Text copied.
congratulation-help = Nothing is published from here: paste the text where you like, and read it with the person first.
congratulation-text = Congratulations to { $name }, who has been working at { $company } since { $date }! The whole team sends its best wishes. { $organisation }
congratulation-text-nameless = Congratulations to the person who has been working at { $company } since { $date }! The whole team sends its best wishes. { $organisation }
congratulation-no-job = No job that began less than six months ago is under way: there is nothing to announce.
congratulation-not-yet = The person's agreement only holds from { $date } on. No text is offered before.
congratulation-over = The person's agreement ended on { $date }. No text is offered without a new one.
congratulation-withdrawn = The person withdrew their agreement on { $date }. No text is offered.
congratulation-ask-company = The text names the company: ask whether it agrees, then tick it in the agreement to publish.
congratulation-name-company = The text names the company: write its name in the contract first.
