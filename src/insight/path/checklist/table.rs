//! The default points of each step: what centres and missions do at it.

use super::{Around, Consequence};
use crate::domain::Step;
use crate::insight::Record;
use crate::journal::Kind;
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
}

const fn tick(step: Step, code: &'static str, consequence: Consequence) -> Point {
    Point { step, code, consequence, gate: false, known: |_| false }
}

const fn fact(step: Step, code: &'static str, consequence: Consequence, known: fn(&Around<'_>) -> bool) -> Point {
    Point { step, code, consequence, gate: false, known }
}

const fn gate(step: Step, code: &'static str, known: fn(&Around<'_>) -> bool) -> Point {
    Point { step, code, consequence: Begin, gate: true, known }
}

/// Whether some element of a kind has all these fields.
fn has(around: &Around<'_>, kind: &Kind, fields: &[&str]) -> bool {
    around.records.of(kind).iter().any(|record| fields.iter().all(|field| record.value(field).is_some()))
}

fn placements_begun(around: &Around<'_>) -> usize {
    let begun = |day| day <= around.today;
    around.records.of(&Kind::Placement).iter().filter(|placement| placement.day("start").is_some_and(begun)).count()
}

fn sectors(around: &Around<'_>) -> usize {
    let placements = around.records.of(&Kind::Placement).iter();
    placements.filter_map(|placement| placement.text("sector")).collect::<BTreeSet<_>>().len()
}

/// The most voices that spoke of one placement.
fn evaluators(around: &Around<'_>) -> usize {
    let voices = |placement: &Record| {
        let id = placement.id()?;
        let evaluations = around.records.naming(&Kind::Evaluation, "placement", id);
        Some(evaluations.filter_map(|evaluation| evaluation.text("by")).collect::<BTreeSet<_>>().len())
    };
    around.records.of(&Kind::Placement).iter().filter_map(voices).max().unwrap_or(0)
}

/// The same for elements that were not over before the person entered the step: the second hire asks again.
fn has_now(around: &Around<'_>, kind: &Kind, fields: &[&str]) -> bool {
    let lasts = |record: &&Record| match (record.day("end"), around.since) {
        (Some(end), Some(since)) => end >= since,
        _ => true,
    };
    let of_now = around.records.of(kind).iter().filter(lasts);
    of_now.into_iter().any(|record| fields.iter().all(|field| record.value(field).is_some()))
}

/// Whether a follow-up said « oui » half a year after the start of a contract that still holds.
fn stayed(around: &Around<'_>) -> bool {
    let yes = |record: &&Record| {
        matches!(record.text("slot"), Some("6m" | "9m" | "12m")) && record.text("answer") == Some("yes")
    };
    let holds = |record: &Record| {
        let contract = record.element("contract").and_then(|id| around.records.element(&Kind::Contract, id));
        contract
            .is_none_or(|contract| contract.day("end").is_none_or(|end| around.since.is_none_or(|since| end >= since)))
    };
    around.records.of(&Kind::FollowUp).iter().filter(yes).any(holds)
}

fn answered(around: &Around<'_>, field: &str, code: &str) -> bool {
    around
        .records
        .of(&Kind::FollowUp)
        .iter()
        .any(|record| record.text(field) == Some(code) && record.value("answer").is_some())
}

fn partner(around: &Around<'_>, role: &str) -> bool {
    around.records.of(&Kind::Partner).iter().any(|partner| partner.text("role") == Some(role))
}

/// Whether a register has a value; one that was emptied when the person came back has none.
fn known(around: &Around<'_>, kind: &Kind, field: &str) -> bool {
    around.records.register(kind).is_some_and(|record| record.value(field).is_some())
}

/// Whether it was asked for, be the answer that it is unknown.
fn register(around: &Around<'_>, kind: &Kind, field: &str) -> bool {
    around.records.register(kind).is_some_and(|record| record.held(field).is_some())
}

fn drives(around: &Around<'_>) -> bool {
    let practical = around.records.register(&Kind::Practical);
    practical.and_then(|record| record.text("driving")).is_some_and(|driving| driving != "none")
}

/// All default points, in the order of their steps.
pub static POINTS: &[Point] = &[
    tick(Step::Intake, "info_given", Later),
    tick(Step::Intake, "privacy_notice", Begin),
    fact(Step::Intake, "channel_known", Later, |around| around.has_channel),
    fact(Step::Intake, "next_appointment", Later, |around| around.has_next),
    tick(Step::Assessment, "eligibility", Count),
    fact(Step::Assessment, "end_of_rights", Later, |around| register(around, &Kind::Situation, "end_of_rights")),
    fact(Step::Assessment, "obstacles_reviewed", Later, |around| around.obstacles_reviewed),
    fact(Step::Assessment, "goal", Later, |around| around.has_goal),
    tick(Step::Assessment, "decision", Count),
    fact(Step::Orientation, "two_sectors", Later, |around| sectors(around) >= 2),
    fact(Step::Orientation, "placement_1", Later, |around| placements_begun(around) >= 1),
    fact(Step::Orientation, "placement_2", Later, |around| placements_begun(around) >= 2),
    tick(Step::Orientation, "project_written", Count),
    fact(Step::Orientation, "theory_licence", Later, drives),
    gate(Step::Training, "track_start", |around| has(around, &Kind::Track, &["template", "start"])),
    tick(Step::Training, "training_contract", Count),
    tick(Step::Training, "programme", Later),
    fact(Step::Training, "midway_evaluation", Later, |around| has(around, &Kind::TrackEvaluation, &["day"])),
    tick(Step::Training, "hours_up_to_date", Count),
    fact(Step::Training, "placement_planned", Later, |around| has(around, &Kind::Placement, &["start"])),
    tick(Step::Training, "skills_validation", Later),
    gate(Step::Placement, "company", |around| has_now(around, &Kind::Placement, &["company", "start"])),
    fact(Step::Placement, "convention", Begin, |around| has(around, &Kind::Placement, &["signed"])),
    tick(Step::Placement, "insurance", Begin),
    tick(Step::Placement, "transport", Later),
    tick(Step::Placement, "call_day_2", Later),
    fact(Step::Placement, "mid_visit", Later, |around| has(around, &Kind::PlacementVisit, &["day"])),
    fact(Step::Placement, "three_way_evaluation", Count, |around| evaluators(around) >= 3),
    tick(Step::Placement, "thanks", Later),
    tick(Step::JobSearch, "mire_convention", Count),
    tick(Step::JobSearch, "post_description", Later),
    tick(Step::JobSearch, "offer_proposed", Later),
    tick(Step::JobSearch, "post_visit", Later),
    fact(Step::JobSearch, "aid_checked", Later, |around| has(around, &Kind::HiringAid, &["name"])),
    gate(Step::CpasContract, "cpas_dates", |around| has_now(around, &Kind::CpasContract, &["start", "planned_end"])),
    fact(Step::CpasContract, "cpas_agent", Later, |around| {
        has(around, &Kind::CpasContract, &["agent"]) || partner(around, "cpas_agent")
    }),
    fact(Step::CpasContract, "experience", Later, |around| has(around, &Kind::Experience, &["text"])),
    tick(Step::CpasContract, "mire_meeting", Later),
    tick(Step::CpasContract, "job_plan", Later),
    gate(Step::Hired, "contract", |around| has_now(around, &Kind::Contract, &["type", "start"])),
    fact(Step::Hired, "aid_requested", Later, |around| has(around, &Kind::HiringAid, &["name", "from"])),
    fact(Step::Hired, "follow_up_7d", Later, |around| answered(around, "slot", "7d")),
    fact(Step::Hired, "follow_up_1m", Later, |around| answered(around, "slot", "1m")),
    fact(Step::Hired, "follow_up_3m", Later, |around| answered(around, "slot", "3m")),
    fact(Step::Hired, "follow_up_6m", Count, |around| answered(around, "slot", "6m")),
    fact(Step::Hired, "employer_called", Later, |around| answered(around, "half", "employer")),
    gate(Step::Retained, "retained_answer", stayed),
    tick(Step::Retained, "later_news", Later),
    gate(Step::Closed, "outcome", |around| known(around, &Kind::Outcome, "outcome")),
    fact(Step::Closed, "outcome_source", Count, |around| known(around, &Kind::Outcome, "source")),
    tick(Step::Closed, "papers", Later),
    tick(Step::Closed, "later_news", Later),
];
