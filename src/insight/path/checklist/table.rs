//! The default points of each step: what centres and missions do at it.

use super::{Around, Consequence};
use crate::domain::{Half, Says, Step};
use crate::fields;
use crate::insight::Record;
use crate::insight::people::forem;
use crate::insight::placement::work;
use crate::insight::project::obstacles::{is_discussed, states};
use crate::journal::schema::content::Code;
use crate::journal::schema::{
    contract, evaluation, follow_up, outcome, partner, placement, practical, reach, situation, task,
};
use crate::journal::{AnyField, Field, Kind};
use Consequence::{Begin, Count, Later};
use std::collections::BTreeSet;

/// A default point.
pub struct Point {
    pub step: Step,
    /// The stable code, for labels and ticks.
    pub code: &'static str,
    pub consequence: Consequence,
    /// Whether the step needs it.
    pub gate: bool,
    /// Whether facts already say it.
    pub known: fn(&Around<'_>) -> bool,
    /// Whether it is asked of this person at all.
    pub concerns: fn(&Around<'_>) -> bool,
}

impl Point {
    /// The same, asked only of whom this is true.
    const fn of(self, concerns: fn(&Around<'_>) -> bool) -> Point {
        Point { concerns, ..self }
    }
}

const fn tick(step: Step, code: &'static str, consequence: Consequence) -> Point {
    Point { step, code, consequence, gate: false, known: |_| false, concerns: |_| true }
}

const fn fact(step: Step, code: &'static str, consequence: Consequence, known: fn(&Around<'_>) -> bool) -> Point {
    Point { step, code, consequence, gate: false, known, concerns: |_| true }
}

const fn gate(step: Step, code: &'static str, known: fn(&Around<'_>) -> bool) -> Point {
    Point { step, code, consequence: Begin, gate: true, known, concerns: |_| true }
}

/// What the steps need of a placement and of the two kinds of contracts.
pub(super) const PLACEMENT: &[AnyField] = fields!(placement: COMPANY, START);
pub(super) const CONTRACT: &[AnyField] = fields!(contract: TYPE, START);
pub(super) const CPAS_CONTRACT: &[AnyField] = fields!(cpas_contract: START, PLANNED_END);

/// Whether a record has all these fields.
fn is_full(record: &Record, fields: &[AnyField]) -> bool {
    fields.iter().all(|field| record.get(*field).is_some())
}

/// Whether some element of a kind has all these fields of it.
fn has(around: &Around<'_>, fields: &[AnyField]) -> bool {
    of_kind(around, fields).iter().any(|record| is_full(record, fields))
}

/// The records of the kind of these fields.
fn of_kind<'a>(around: &Around<'a>, fields: &[AnyField]) -> &'a [Record] {
    fields.first().map_or(&[], |field| around.records.of(&field.kind))
}

fn placements_begun(around: &Around<'_>) -> usize {
    let begun = |day| day <= around.today;
    around
        .records
        .of(&Kind::Placement)
        .iter()
        .filter(|placement| placement.get(placement::START).is_some_and(begun))
        .count()
}

fn sectors(around: &Around<'_>) -> usize {
    let placements = around.records.of(&Kind::Placement).iter();
    placements.filter_map(|placement| placement.get(placement::SECTOR)).collect::<BTreeSet<_>>().len()
}

/// The most voices that spoke of one placement.
fn evaluators(around: &Around<'_>) -> usize {
    let voices = |placement: &Record| {
        let id = placement.id()?;
        let evaluations = around.records.naming(evaluation::PLACEMENT, id);
        Some(evaluations.filter_map(|evaluation| evaluation.get(evaluation::BY)).collect::<BTreeSet<_>>().len())
    };
    around.records.of(&Kind::Placement).iter().filter_map(voices).max().unwrap_or(0)
}

/// The same for elements that were not over before the person came to the step: the second hire asks again.
fn has_now(around: &Around<'_>, fields: &[AnyField]) -> bool {
    let lasts = |record: &&Record| match (work::dates(record).end, around.since) {
        (Some(end), Some(since)) => end >= since,
        _ => true,
    };
    of_kind(around, fields).iter().filter(lasts).any(|record| is_full(record, fields))
}

/// Whether a follow-up said « oui » half a year after the start of a contract that still holds.
fn stayed(around: &Around<'_>) -> bool {
    let yes = |record: &&Record| {
        matches!(record.get(follow_up::SLOT), Some("6m" | "9m" | "12m"))
            && record.get(follow_up::ANSWER) == Some(Says::Yes)
    };
    let holds = |record: &Record| {
        let contract = record.get(follow_up::CONTRACT).and_then(|id| around.records.element(&Kind::Contract, id));
        let end = contract.and_then(|contract| contract.get(contract::END));
        end.is_none_or(|end| around.since.is_none_or(|since| end >= since))
    };
    around.records.of(&Kind::FollowUp).iter().filter(yes).any(holds)
}

fn answered(around: &Around<'_>, of: impl Fn(&Record) -> bool) -> bool {
    let mut asked = around.records.of(&Kind::FollowUp).iter();
    asked.any(|record| of(record) && record.get(follow_up::ANSWER).is_some())
}

fn answered_after(around: &Around<'_>, slot: &str) -> bool {
    answered(around, |record| record.get(follow_up::SLOT) == Some(slot))
}

fn partner(around: &Around<'_>, role: &str) -> bool {
    around.records.of(&Kind::Partner).iter().any(|partner| partner.get(partner::ROLE) == Some(role))
}

/// Whether a register has a value; one that was emptied when the person came back has none.
fn known(around: &Around<'_>, field: Field<Code>) -> bool {
    around.records.one(field).is_some()
}

/// Whether it was asked for, be the answer that it is unknown.
fn asked(around: &Around<'_>, field: AnyField) -> bool {
    around.records.register(&field.kind).is_some_and(|record| record.held(field).is_some())
}

/// Whether some obstacle was spoken of.
fn obstacles_reviewed(around: &Around<'_>) -> bool {
    states(around.records, around.today).into_iter().any(|(_, held)| is_discussed(held))
}

/// Whether a task with a day is open.
fn has_next(around: &Around<'_>) -> bool {
    let is_ahead = |record: &Record| record.get(task::DONE).is_none() && record.get(task::DUE).is_some();
    around.records.of(&Kind::Task).iter().any(is_ahead)
}

fn drives(around: &Around<'_>) -> bool {
    around.records.one(practical::DRIVING).is_some_and(|driving| driving != "none")
}

/// All default points, in the order of their steps.
pub static POINTS: &[Point] = &[
    tick(Step::Intake, "info_given", Later),
    tick(Step::Intake, "privacy_notice", Begin),
    fact(Step::Intake, "channel_known", Later, |around| known(around, reach::PREFERRED_CHANNEL)),
    fact(Step::Intake, "next_appointment", Later, has_next),
    fact(Step::Assessment, "eligibility", Count, |around| has(around, fields!(eligibility: CHECKED))),
    fact(Step::Assessment, "forem_registration", Later, |around| forem::is_registered(around.records))
        .of(|around| forem::income_since(around.records, around.today).is_some()),
    fact(Step::Assessment, "end_of_rights", Later, |around| asked(around, situation::END_OF_RIGHTS.any())),
    fact(Step::Assessment, "obstacles_reviewed", Later, obstacles_reviewed),
    fact(Step::Assessment, "goal", Later, |around| !around.records.of(&Kind::Goal).is_empty()),
    tick(Step::Assessment, "decision", Count),
    fact(Step::Orientation, "two_sectors", Later, |around| sectors(around) >= 2),
    fact(Step::Orientation, "placement_1", Later, |around| placements_begun(around) >= 1),
    fact(Step::Orientation, "placement_2", Later, |around| placements_begun(around) >= 2),
    tick(Step::Orientation, "project_written", Count),
    fact(Step::Orientation, "theory_licence", Later, drives),
    gate(Step::Training, "track_start", |around| has(around, fields!(track: TEMPLATE, START))),
    tick(Step::Training, "training_contract", Count),
    tick(Step::Training, "programme", Later),
    fact(Step::Training, "midway_evaluation", Later, |around| has(around, fields!(track_evaluation: DAY))),
    tick(Step::Training, "hours_up_to_date", Count),
    fact(Step::Training, "placement_planned", Later, |around| has(around, fields!(placement: START))),
    tick(Step::Training, "skills_validation", Later),
    gate(Step::Placement, "company", |around| has_now(around, PLACEMENT)),
    fact(Step::Placement, "convention", Begin, |around| has(around, fields!(placement: SIGNED))),
    tick(Step::Placement, "insurance", Begin),
    tick(Step::Placement, "transport", Later),
    tick(Step::Placement, "call_day_2", Later),
    fact(Step::Placement, "mid_visit", Later, |around| has(around, fields!(placement_visit: DAY))),
    fact(Step::Placement, "three_way_evaluation", Count, |around| evaluators(around) >= 3),
    tick(Step::Placement, "thanks", Later),
    tick(Step::JobSearch, "mire_convention", Count),
    tick(Step::JobSearch, "post_description", Later),
    tick(Step::JobSearch, "offer_proposed", Later),
    tick(Step::JobSearch, "post_visit", Later),
    fact(Step::JobSearch, "aid_checked", Later, |around| {
        has(around, fields!(hiring_aid: NAME)) || has(around, fields!(hiring_aid: SCHEME))
    }),
    gate(Step::CpasContract, "cpas_dates", |around| has_now(around, CPAS_CONTRACT)),
    fact(Step::CpasContract, "cpas_agent", Later, |around| {
        has(around, fields!(cpas_contract: AGENT)) || partner(around, "cpas_agent")
    }),
    fact(Step::CpasContract, "experience", Later, |around| has(around, fields!(experience: TEXT))),
    tick(Step::CpasContract, "mire_meeting", Later),
    tick(Step::CpasContract, "job_plan", Later),
    gate(Step::Hired, "contract", |around| has_now(around, CONTRACT)),
    fact(Step::Hired, "aid_requested", Later, |around| {
        has(around, fields!(hiring_aid: NAME, FROM)) || has(around, fields!(hiring_aid: SCHEME, FROM))
    }),
    fact(Step::Hired, "follow_up_7d", Later, |around| answered_after(around, "7d")),
    fact(Step::Hired, "follow_up_1m", Later, |around| answered_after(around, "1m")),
    fact(Step::Hired, "follow_up_3m", Later, |around| answered_after(around, "3m")),
    fact(Step::Hired, "follow_up_6m", Count, |around| answered_after(around, "6m")),
    fact(Step::Hired, "employer_called", Later, |around| {
        answered(around, |record| record.get(follow_up::HALF) == Some(Half::Employer))
    }),
    gate(Step::Retained, "retained_answer", stayed),
    tick(Step::Retained, "later_news", Later),
    gate(Step::Closed, "outcome", |around| known(around, outcome::OUTCOME) || known(around, outcome::DETAIL)),
    fact(Step::Closed, "outcome_source", Count, |around| known(around, outcome::SOURCE)),
    tick(Step::Closed, "papers", Later),
    tick(Step::Closed, "later_news", Later),
];
