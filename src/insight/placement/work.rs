//! The work of one person as the calculators take it: contracts, answers, placements and thresholds, from the records.

use super::due_end::{ContractState, Dates, Placement};
use super::overlap::{Overlap, OverlapGroup, Pair, Span, overlaps};
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, ElementId, Half, Step, fold_text};
use crate::fields;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::retention::follow_up::{Item, Offset, Reply};
use crate::insight::retention::told::{Told, told};
use crate::insight::retention::{Employment, Retention, Rules, retention};
use crate::insight::settings::Settings;
use crate::journal::schema::{
    assimilated, cohort, contract, cpas_contract, dated_row, evaluation, follow_up, meeting, placement, substitute,
    track, waiver,
};
use crate::journal::{AnyField, Field, Kind};
use std::collections::BTreeSet;

/// What is asked and printed of a visit.
pub const VISIT: &[AnyField] = fields!(placement_visit: DAY, MEMBER, TEXT);

/// What is asked and printed of an evaluation.
pub const EVALUATION: &[AnyField] = fields!(evaluation:
    BY, DAY, RESULT, PUNCTUALITY, INSTRUCTIONS, QUALITY, PACE, TEAMWORK, SAFETY, JOB_OFFER, TEXT);

/// The two kinds of contracts.
const CONTRACTS: [Kind; 2] = [Kind::Contract, Kind::CpasContract];

/// Beginning, planned end and end of the kinds that last.
pub fn lasting(kind: &Kind) -> Option<[Field<Day>; 3]> {
    Some(match kind {
        Kind::Placement => [placement::START, placement::PLANNED_END, placement::END],
        Kind::Contract => [contract::START, contract::PLANNED_END, contract::END],
        Kind::CpasContract => [cpas_contract::START, cpas_contract::PLANNED_END, cpas_contract::END],
        Kind::Track => [track::START, track::PLANNED_END, track::END],
        // A group has one end, planned or not.
        Kind::Cohort => [cohort::START, cohort::END, cohort::END],
        Kind::Assimilated => [assimilated::FROM, assimilated::TO, assimilated::TO],
        Kind::Substitute => [substitute::FROM, substitute::UNTIL, substitute::UNTIL],
        Kind::Meeting => [meeting::FROM, meeting::UNTIL, meeting::UNTIL],
        Kind::DatedRow => [dated_row::FROM, dated_row::UNTIL, dated_row::UNTIL],
        _ => return None,
    })
}

/// Decision and signature of the kinds that are agreed in writing.
fn agreed(kind: &Kind) -> Option<[Field<Day>; 2]> {
    Some(match kind {
        Kind::Placement => [placement::DECIDED, placement::SIGNED],
        Kind::Contract => [contract::DECIDED, contract::SIGNED],
        Kind::CpasContract => [cpas_contract::DECIDED, cpas_contract::SIGNED],
        _ => return None,
    })
}

/// The five dates of a placement, a contract or a filière; those that its kind lacks are unknown.
pub fn dates(record: &Record) -> Dates {
    let [decided, signed] = agreed(&record.kind).map_or([None; 2], |fields| fields.map(|field| record.get(field)));
    let [start, planned_end, end] =
        lasting(&record.kind).map_or([None; 3], |fields| fields.map(|field| record.get(field)));
    Dates { decided, signed, start, planned_end, end }
}

/// The order of what lasts: by its start, what has none last.
pub fn order(record: &Record) -> (bool, Option<Day>, Option<ElementId>) {
    let start = dates(record).start;
    (start.is_none(), start, record.id())
}

/// What a contract is; none while its type is unknown.
pub fn sort(record: &Record) -> Option<ContractSort> {
    record.get(if record.kind == Kind::Contract { contract::TYPE } else { cpas_contract::TYPE })
}

/// Where somebody works by a contract, when it is known.
pub fn employer(record: &Record) -> Option<&str> {
    record.get(if record.kind == Kind::Contract { contract::EMPLOYER } else { cpas_contract::EMPLOYER })
}

/// The contracts of both kinds by their start.
pub fn contracts(records: &Records) -> Vec<&Record> {
    let mut contracts: Vec<&Record> = CONTRACTS.iter().flat_map(|kind| records.of(kind)).collect();
    contracts.order_by_key(|contract| order(contract));
    contracts
}

/// The thresholds of an organisation. What is beyond all sense is taken at its limit.
pub fn rules(settings: &Settings) -> Rules {
    Rules {
        gap_days: u16::try_from(settings.gap_days()).unwrap_or(u16::MAX),
        months: u8::try_from(settings.retention_months()).unwrap_or(u8::MAX),
    }
}

/// The retention clock of a person.
pub fn clock(records: &Records, settings: &Settings, today: Day) -> Retention {
    let contracts = employments(records);
    let rules = rules(settings);
    let answers = crate::insight::retention::follow_up::answers(&contracts, &replies(records), rules);
    retention(&contracts, &answers, rules, today)
}

/// All that is said of the work of a person on a day.
pub fn told_of(records: &Records, settings: &Settings, today: Day) -> Told {
    let template: Vec<Offset> = settings.follow_ups().into_iter().filter_map(|code| Offset::parse(code).ok()).collect();
    told(&employments(records), &replies(records), &template, rules(settings), today)
}

/// Whether the last work that began was lost, as a follow-up said, and no other is known to come.
pub fn is_lost(records: &Records, settings: &Settings, today: Day) -> bool {
    told_of(records, settings, today).is_lost
}

/// The follow-ups of a person, the soonest first.
pub fn follow_ups(records: &Records, settings: &Settings, today: Day) -> Vec<Item> {
    told_of(records, settings, today).follow_ups
}

/// How a contract stands on a day, in what is written of it and in what follow-ups said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    As(ContractState),
    /// A follow-up said that the work has stopped; the last day that is counted, if any.
    Lost {
        last: Option<Day>,
    },
}

/// How a contract stands.
pub fn standing(record: &Record, told: &Told, today: Day) -> Standing {
    match record.id().and_then(|id| told.loss(id)) {
        Some(loss) => Standing::Lost { last: loss.last },
        None => Standing::As(dates(record).state(today)),
    }
}

/// Where a card belongs once a contract has begun, and since when: none when it stands there, or further on, or was
/// lost again.
pub fn step_to_propose(records: &Records, told: &Told, step: Step, today: Day) -> Option<(Step, Day, ElementId)> {
    let running = |record: &&Record| standing(record, told, today) == Standing::As(ContractState::Running);
    let begun = contracts(records).into_iter().filter(running).filter_map(|record| {
        let (sort, start) = (sort(record)?, dates(record).start?);
        let to = match sort {
            ContractSort::Pfi => return None,
            ContractSort::Art60 | ContractSort::Art61 => Step::CpasContract,
            _ => Step::Hired,
        };
        // Whoever has a job besides a contract of a CPAS stands with the job.
        Some((to, start, record.id()?))
    });
    let (to, start, id) = begun.max_by_key(|(to, start, id)| (*to, *start, *id))?;
    (step < to).then_some((to, start, id))
}

/// Whose evaluation of a placement is still missing on a day: the trainer notes first, then asks the tutor and the
/// person.
pub fn next_voice(records: &Records, placement: &Record, today: Day) -> &'static str {
    let noted = |voice: &&'static str| {
        let mut held = placement.id().into_iter().flat_map(|id| records.naming(evaluation::PLACEMENT, id));
        held.any(|held| held.get(evaluation::BY) == Some(*voice) && held.get(evaluation::DAY) == Some(today))
    };
    ["trainer", "tutor", "person"].into_iter().find(|voice| !noted(voice)).unwrap_or("trainer")
}

/// The day on which a placement ends as planned: it has come, and no end is noted. Without a planned end, today.
pub fn planned_term(record: &Record, today: Day) -> Option<Day> {
    let dates = dates(record);
    let begun = dates.end.is_none() && dates.start.is_some_and(|start| start <= today);
    Some(dates.planned_end.unwrap_or(today)).filter(|term| begun && *term <= today)
}

/// The name of one half of a follow-up: the same for everybody, so that two who note it meet in one register.
pub fn follow_up_id(contract: ElementId, offset: Offset, half: Half) -> ElementId {
    ElementId::derived(contract.uuid(), &format!("{offset} {}", half.code()))
}

/// What can be noted of a placement beside its dates.
pub fn placement(records: &Records, record: &Record) -> Placement {
    let evaluated = record.id().is_some_and(|id| records.naming(evaluation::PLACEMENT, id).next().is_some());
    let reason = record.get(placement::END_REASON);
    let stopped =
        reason.is_some_and(|reason| !crate::domain::codes::END_SUCCESSES.contains(&reason) && reason != "unknown");
    Placement { dates: dates(record), evaluated, stopped, followed: followed(records, record) }
}

/// The day on which the first contract began after a placement had; a training is not what follows one.
fn followed(records: &Records, placement: &Record) -> Option<Day> {
    let since = dates(placement).start?;
    let after = contracts(records).into_iter().filter(|contract| sort(contract) != Some(ContractSort::Pfi));
    after.filter_map(|contract| dates(contract).start).find(|start| *start > since)
}

/// Contracts that share days, and placements that do, each among themselves. A job that a follow-up has stopped shares
/// no day after that.
pub fn shared_days(records: &Records, told: &Told) -> Vec<Overlap> {
    let span = |record: &Record, group| {
        let (dates, id) = (dates(record), record.id()?);
        let from = dates.start?;
        let last = told.loss(id).map_or(dates.last_day(), |loss| Some(loss.last.unwrap_or(from.plus(-1))));
        Some(Span { id, group, from, last })
    };
    let jobs = contracts(records).into_iter();
    let jobs = jobs.filter_map(|contract| span(contract, sort(contract).map_or(OverlapGroup::Job, OverlapGroup::of)));
    let placements = records.of(&Kind::Placement).iter();
    let placements = placements.filter_map(|placement| span(placement, OverlapGroup::TrainingPlacement));
    overlaps(&jobs.chain(placements).collect::<Vec<_>>(), &kept(records))
}

/// The pairs that a colleague accepted.
fn kept(records: &Records) -> BTreeSet<Pair> {
    let waivers = records.of(&Kind::Waiver).iter().filter(|waiver| waiver.get(waiver::RULE) == Some("overlap"));
    let pair = |waiver: &Record| {
        let mut ids = waiver.items(waiver::ELEMENTS);
        Some(Pair::of(ids.next()?, ids.next()?))
    };
    waivers.filter_map(pair).collect()
}

/// The contracts as the clock takes them; one whose type is unknown is not among them.
pub fn employments(records: &Records) -> Vec<Employment> {
    let employment = |record: &Record| {
        let dates = dates(record);
        Some(Employment {
            id: record.id()?,
            sort: sort(record)?,
            employer: employer(record).map(employer_id),
            start: dates.start,
            signed: dates.signed,
            planned_end: dates.planned_end,
            end: dates.end,
        })
    };
    CONTRACTS.iter().flat_map(|kind| records.of(kind)).filter_map(employment).collect()
}

/// An employer by a name of our own, in which capitals, accents and spaces do not count.
fn employer_id(name: &str) -> ElementId {
    let words = fold_text::fold(name);
    ElementId::derived(uuid::Uuid::nil(), &words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The answers that were noted; each was given on the day that its fact names.
fn replies(records: &Records) -> Vec<Reply> {
    let reply = |record: &Record| {
        Some(Reply {
            contract: record.get(follow_up::CONTRACT)?,
            offset: Offset::parse(record.get(follow_up::SLOT)?).ok()?,
            half: record.get(follow_up::HALF)?,
            says: record.get(follow_up::ANSWER)?,
            on: record.held(follow_up::ANSWER)?.shown.as_ref()?.on,
            last_day: record.get(follow_up::LAST_DAY),
        })
    };
    records.of(&Kind::FollowUp).iter().filter_map(reply).collect()
}
