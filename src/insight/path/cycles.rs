//! The passages of a person through the organisation: each begins with a coming and ends with an exit. A return opens a
//! new one, and the earlier ones stay in view.

use super::exit;
use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId, Step};
use crate::insight::dossier::record::Records;
use crate::insight::dossier::{Entry, Stretch};
use crate::journal::Kind;
use crate::journal::schema::{cycle, outcome};

/// One passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle {
    /// From 1.
    pub number: u32,
    /// The day on which it began; none for the first, when no step was ever dated.
    pub from: Option<Day>,
    /// The day of the exit; none while it lasts.
    pub to: Option<Day>,
    /// The code of the outcome, when one was given.
    pub outcome: Option<String>,
}

/// The passages by number. `path` is the own lane, `timeline` the facts of the dossier.
pub fn cycles(records: &Records, path: &[Stretch], timeline: &[Entry], own: Option<OrgId>) -> Vec<Cycle> {
    let mut starts: Vec<(u32, Option<Day>)> = vec![(1, path.first().map(|stretch| stretch.from))];
    for entry in records.of(&Kind::Cycle) {
        if let (Some(number), Some(day)) = (entry.get(cycle::NUMBER), entry.day) {
            match starts.iter_mut().find(|(known, _)| *known == number) {
                Some(known) => known.1 = Some(day),
                None => starts.push((number, Some(day))),
            }
        }
    }
    starts.order();
    let after = |place: usize| starts.get(place + 1).and_then(|(_, day)| *day);
    let cycle = |(place, (number, from)): (usize, &(u32, Option<Day>))| {
        let within = |day: Day| from.is_none_or(|from| day >= from) && after(place).is_none_or(|next| day <= next);
        // The day of a return belongs to the next passage; an outcome may still be written on it.
        let before_next = |day: Day| after(place).is_none_or(|next| day < next);
        let walked = path.iter().rfind(|stretch| within(stretch.from) && before_next(stretch.from));
        let to = walked.filter(|stretch| stretch.step == Step::Closed).map(|stretch| stretch.from);
        // Who leaves and comes back on one day has left: the step of that day says the return alone.
        let to = to.or_else(|| after(place));
        let last = place + 1 == starts.len();
        let outcome = if last { current(records) } else { earlier(timeline, own, within) };
        Cycle { number: *number, from: *from, to, outcome: outcome.filter(|_| to.is_some()) }
    };
    starts.iter().enumerate().map(cycle).collect()
}

/// The stretches of a passage: of one that began in the middle of a stretch, from its own first day.
pub fn walked(path: &[Stretch], cycles: &[Cycle], place: usize) -> Vec<Stretch> {
    let begun = cycles.get(place).and_then(|cycle| cycle.from).filter(|_| place > 0);
    let next = cycles.get(place + 1).and_then(|cycle| cycle.from);
    let stretch = |stretch: &Stretch| {
        let from = begun.map_or(stretch.from, |begun| stretch.from.max(begun));
        let to = match (stretch.to, next) {
            (Some(to), Some(next)) => Some(to.min(next)),
            (to, next) => to.or(next),
        };
        // The return on the day of the exit leaves the exit without a day of its own.
        (to.is_none_or(|to| from < to)).then_some(Stretch { from, to, ..*stretch })
    };
    path.iter().filter_map(stretch).collect()
}

/// The stretches of the passage that runs, which is the last.
pub fn under_way(path: &[Stretch], cycles: &[Cycle]) -> Vec<Stretch> {
    walked(path, cycles, cycles.len().saturating_sub(1))
}

fn current(records: &Records) -> Option<String> {
    exit::code(records.one(outcome::OUTCOME), records.one(outcome::DETAIL)).map(str::to_owned)
}

/// The outcome of a passage that has ended: the last that was written in it. The register itself holds the present one.
fn earlier(timeline: &[Entry], own: Option<OrgId>, within: impl Fn(Day) -> bool) -> Option<String> {
    let written = timeline.iter().filter(|entry| entry.live && entry.fact.kind == Kind::Outcome);
    let ours = written.filter(|entry| own.is_none_or(|own| entry.fact.by.org == own) && within(entry.fact.on));
    let mut ours: Vec<&Entry> = ours.collect();
    ours.order_by_key(|entry| entry.fact.id);
    let (mut named, mut detail) = (None, None);
    for entry in ours {
        let (told, writes) = (entry.fact.get(outcome::OUTCOME), |key| entry.fact.data.get(key).is_some());
        // Coming back empties both, and the passage keeps what it had.
        if told.is_none() && writes(outcome::OUTCOME.key) {
            continue;
        }
        named = told.or(named);
        if told.is_some() || writes(outcome::DETAIL.key) {
            detail = entry.fact.get(outcome::DETAIL);
        }
    }
    exit::code(named, detail).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn cycle(number: u32, from: &str) -> Cycle {
        Cycle { number, from: Some(day(from)), to: None, outcome: None }
    }

    fn stretch(step: Step, from: &str, to: Option<&str>) -> Stretch {
        Stretch { step, from: day(from), to: to.map(day) }
    }

    #[test]
    fn h19_a_second_passage_begins_with_its_own_steps() {
        let path = [
            stretch(Step::Intake, "2025-01-06", Some("2025-03-03")),
            stretch(Step::Hired, "2025-03-03", Some("2025-10-01")),
            stretch(Step::Closed, "2025-10-01", Some("2026-02-02")),
            stretch(Step::Intake, "2026-02-02", Some("2026-03-02")),
            stretch(Step::JobSearch, "2026-03-02", None),
        ];
        let cycles = [cycle(1, "2025-01-06"), cycle(2, "2026-02-02")];
        let steps = |place| walked(&path, &cycles, place).iter().map(|stretch| stretch.step).collect::<Vec<_>>();
        assert_eq!(steps(0), [Step::Intake, Step::Hired, Step::Closed]);
        assert_eq!(steps(1), [Step::Intake, Step::JobSearch]);
        assert_eq!(under_way(&path, &cycles), walked(&path, &cycles, 1));
        assert_eq!(under_way(&path, &[]), path, "without a passage the path is whole");
    }

    #[test]
    fn h19_a_return_on_the_day_of_the_exit_counts_its_days_from_that_day() {
        let path = [stretch(Step::Intake, "2026-11-09", None)];
        let cycles = [cycle(1, "2026-11-09"), cycle(2, "2026-11-29")];
        assert_eq!(walked(&path, &cycles, 0), [stretch(Step::Intake, "2026-11-09", Some("2026-11-29"))]);
        assert_eq!(under_way(&path, &cycles), [stretch(Step::Intake, "2026-11-29", None)]);
    }
}
