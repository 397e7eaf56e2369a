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
        let last = place + 1 == starts.len();
        let outcome = if last { current(records) } else { earlier(timeline, own, within) };
        Cycle { number: *number, from: *from, to, outcome: outcome.filter(|_| to.is_some()) }
    };
    starts.iter().enumerate().map(cycle).collect()
}

fn current(records: &Records) -> Option<String> {
    exit::code(records.one(outcome::OUTCOME), records.one(outcome::DETAIL)).map(str::to_owned)
}

/// The outcome of a passage that has ended: the last that was written in it. The register itself holds the present one.
fn earlier(timeline: &[Entry], own: Option<OrgId>, within: impl Fn(Day) -> bool) -> Option<String> {
    let written = timeline.iter().filter(|entry| entry.live && entry.fact.kind == Kind::Outcome);
    let ours = written.filter(|entry| own.is_none_or(|own| entry.fact.by.org == own) && within(entry.fact.on));
    let named = ours.filter_map(|entry| {
        Some((entry.fact.id, exit::code(entry.fact.get(outcome::OUTCOME), entry.fact.get(outcome::DETAIL))?))
    });
    named.max_by_key(|(id, _)| *id).map(|(_, outcome)| outcome.to_owned())
}
