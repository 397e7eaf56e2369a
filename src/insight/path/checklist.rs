//! What a step needs and what is good to do in it: known from facts where facts say it, ticked otherwise.
//!
//! Nothing here forbids a move. What a step *needs* (its gate) is asked for when a person enters it, and may be passed
//! with a reason; the rest is a list that shows what is missing by its consequence.

mod table;

use crate::domain::coded::coded;
use crate::domain::{Day, ElementId, OrgId, Step};
use crate::insight::dossier::record::{Record, Records};
use crate::journal::schema::{check, contract, cpas_contract, placement, step_column, track, track_template, waiver};
use crate::journal::{AnyField, Fold, Keys, Kind};
pub use table::{POINTS, Point};

coded! {
    /// What follows when a point is missing, the gravest first.
    pub enum Consequence {
        /// The step cannot well begin without it.
        Begin = "begin",
        /// What was done will not count in a report, or not rightly.
        Count = "count",
        /// The person loses something later.
        Later = "later",
    }
}

/// Why a point is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Other facts say it.
    Known,
    /// A colleague ticked it.
    Ticked,
    Missing,
}

/// One line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The code of a default point, or the words of the organisation's own.
    pub item: String,
    pub own_words: bool,
    pub state: State,
    pub consequence: Consequence,
    /// Whether the step needs it: then it is asked for on arrival.
    pub gate: bool,
}

/// What the lines are read from besides the records.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    pub records: &'a Records,
    /// The day on which the person entered the step.
    pub since: Option<Day>,
    pub today: Day,
}

/// The lines of a step: those of the table, the organisation's own, and those of the filières that are followed.
pub fn lines(step: Step, around: &Around<'_>, settings: &Records) -> Vec<Line> {
    let ticked = |item: &str| is_ticked(around.records, step, item);
    let mut lines: Vec<Line> = POINTS
        .iter()
        .filter(|point| point.step == step && (point.concerns)(around))
        .map(|point| Line {
            item: point.code.to_owned(),
            own_words: false,
            state: match (point.known)(around) {
                true => State::Known,
                false if ticked(point.code) => State::Ticked,
                false => State::Missing,
            },
            consequence: point.consequence,
            gate: point.gate,
        })
        .collect();
    let own = settings.of(&Kind::StepColumn).iter().filter(|column| column.keys.text() == step.code());
    let own = own.flat_map(|column| column.items(step_column::CHECKLIST));
    let templates = around.records.of(&Kind::Track).iter().filter_map(|track| track.get(track::TEMPLATE));
    let templates = templates.filter_map(|id| settings.element(&Kind::TrackTemplate, id));
    // A filière that names no steps has its points at each.
    let passes = |template: &&Record| {
        let mut steps = template.items(track_template::STEPS).peekable();
        steps.peek().is_none() || steps.any(|passed| passed == step)
    };
    let templates = templates.filter(passes).flat_map(|template| template.items(track_template::CHECKLIST));
    for own in own.chain(templates) {
        let state = if ticked(own) { State::Ticked } else { State::Missing };
        lines.push(Line { item: own.to_owned(), own_words: true, state, consequence: Consequence::Later, gate: false });
    }
    lines
}

/// Whether a point was ticked in the present passage: who comes back begins again.
pub fn is_ticked(records: &Records, step: Step, item: &str) -> bool {
    let begun = records.of(&Kind::Cycle).iter().filter_map(|entry| entry.day).max();
    let keys = Keys::two(step, item);
    let mut checks = records.of(&Kind::Check).iter().filter(|check| check.keys == keys);
    let now = |check: &Record| begun.is_none_or(|begun| check.last_on().is_some_and(|on| on >= begun));
    checks.any(|check| check.get(check::DONE) == Some(true) && now(check))
}

/// The reason for which the gate of a step was passed since `since`, if a colleague gave one.
pub fn passed(records: &Records, step: Step, since: Option<Day>) -> Option<&Record> {
    let gates = records.of(&Kind::Waiver).iter().filter(|waiver| waiver.get(waiver::RULE) == Some("gate"));
    let of_step = gates.filter(|waiver| waiver.get(waiver::STEP) == Some(step));
    of_step.into_iter().find(|waiver| since.is_none_or(|since| waiver.last_on().is_some_and(|on| on >= since)))
}

/// Whether a step still lacks what it needs, and no colleague gave a reason since the person entered it.
///
/// It reads only the kinds that the step asks for: it is asked of every card.
pub fn is_gate_open(step: Step, since: Option<Day>, fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> bool {
    let kind = match step {
        Step::Training => Kind::Track,
        Step::Placement => Kind::Placement,
        Step::CpasContract => Kind::CpasContract,
        Step::Hired => Kind::Contract,
        Step::Retained => Kind::FollowUp,
        Step::Closed => Kind::Outcome,
        _ => return false,
    };
    let records = Records::read(fold, &[kind, Kind::Waiver], own);
    let around = Around { records: &records, since, today };
    let needs = POINTS.iter().filter(|point| point.gate && point.step == step);
    needs.into_iter().any(|point| !(point.known)(&around)) && passed(&records, step, since).is_none()
}

/// The element that the form of a gate goes on with: one that was begun and lacks what the step needs.
pub fn unfinished(records: &Records, step: Step) -> Option<ElementId> {
    let (end, needed): (_, &[AnyField]) = match step {
        Step::Placement => (placement::END, table::PLACEMENT),
        Step::Hired => (contract::END, table::CONTRACT),
        Step::CpasContract => (cpas_contract::END, table::CPAS_CONTRACT),
        _ => return None,
    };
    let open = records.of(&end.kind).iter().filter(|record| record.get(end).is_none());
    open.into_iter().filter(|record| needed.iter().any(|field| record.get(*field).is_none())).find_map(Record::id)
}

#[cfg(test)]
mod tests;
