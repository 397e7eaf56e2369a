//! The work of one person as the calculators take it: contracts, answers, placements and thresholds, from the records.

use super::due_end::{Dates, Placement};
use super::overlap::{Overlap, OverlapGroup, Pair, Span, overlaps};
use crate::domain::order::InOrder;
use crate::domain::{ContractSort, Day, ElementId, Half, Says};
use crate::insight::dossier::record::{Record, Records};
use crate::insight::retention::follow_up::{Item, Offset, Reply};
use crate::insight::retention::{Close, Employment, Retention, Rules, follow_up, retention};
use crate::insight::settings::Settings;
use crate::journal::Kind;
use std::collections::BTreeSet;

/// The two kinds of contracts.
const CONTRACTS: [Kind; 2] = [Kind::Contract, Kind::CpasContract];

/// The five dates of a record; those that its kind lacks are unknown.
pub fn dates(record: &Record) -> Dates {
    Dates {
        decided: record.day("decided"),
        signed: record.day("signed"),
        start: record.day("start"),
        planned_end: record.day("planned_end"),
        end: record.day("end"),
    }
}

/// What a contract is; none while its type is unknown.
pub fn sort(record: &Record) -> Option<ContractSort> {
    ContractSort::parse(record.text("type")?)
}

/// The contracts of both kinds by their start.
pub fn contracts(records: &Records) -> Vec<&Record> {
    let mut contracts: Vec<&Record> = CONTRACTS.iter().flat_map(|kind| records.of(kind)).collect();
    contracts.order_by_key(|contract| (contract.day("start").is_none(), contract.day("start"), contract.id()));
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
    retention(&employments(records), &follow_up::answers(&replies(records)), rules(settings), today)
}

/// Whether the last work that began was lost, as a follow-up said, and no other is known to come.
pub fn is_lost(records: &Records, settings: &Settings, today: Day) -> bool {
    let clock = clock(records, settings, today);
    let last = clock.spells.last().and_then(|spell| spell.pieces.last());
    clock.current().is_none() && last.is_some_and(|piece| piece.close == Close::Denied)
}

/// The follow-ups of a person, the soonest first.
pub fn follow_ups(records: &Records, settings: &Settings, today: Day) -> Vec<Item> {
    let template: Vec<Offset> = settings.follow_ups().into_iter().filter_map(|code| Offset::parse(code).ok()).collect();
    follow_up::follow_ups(&employments(records), &replies(records), &template, rules(settings), today)
}

/// The name of one half of a follow-up: the same for everybody, so that two who note it meet in one register.
pub fn follow_up_id(contract: ElementId, offset: Offset, half: Half) -> ElementId {
    ElementId::derived(contract.uuid(), &format!("{offset} {}", half.code()))
}

/// What can be noted of a placement beside its dates.
pub fn placement(records: &Records, record: &Record) -> Placement {
    let evaluated = record.id().is_some_and(|id| records.naming(&Kind::Evaluation, "placement", id).next().is_some());
    let reason = record.text("end_reason");
    let stopped =
        reason.is_some_and(|reason| !crate::domain::codes::END_SUCCESSES.contains(&reason) && reason != "unknown");
    Placement { dates: dates(record), evaluated, stopped }
}

/// Contracts that share days, and placements that do, each among themselves.
pub fn shared_days(records: &Records) -> Vec<Overlap> {
    let span = |record: &Record, group| {
        let last = record.day("end").or_else(|| record.day("planned_end"));
        Some(Span { id: record.id()?, group, from: record.day("start")?, last })
    };
    let jobs = contracts(records).into_iter();
    let jobs = jobs.filter_map(|contract| span(contract, sort(contract).map_or(OverlapGroup::Job, OverlapGroup::of)));
    let placements = records.of(&Kind::Placement).iter();
    let placements = placements.filter_map(|placement| span(placement, OverlapGroup::TrainingPlacement));
    overlaps(&jobs.chain(placements).collect::<Vec<_>>(), &kept(records))
}

/// The pairs that a colleague accepted.
fn kept(records: &Records) -> BTreeSet<Pair> {
    let waivers = records.of(&Kind::Waiver).iter().filter(|waiver| waiver.text("rule") == Some("overlap"));
    let pair = |waiver: &Record| {
        let mut ids = waiver.items("elements").filter_map(|id| ElementId::parse(id).ok());
        Some(Pair::of(ids.next()?, ids.next()?))
    };
    waivers.filter_map(pair).collect()
}

fn employments(records: &Records) -> Vec<Employment> {
    let employment = |record: &Record| {
        let dates = dates(record);
        Some(Employment {
            id: record.id()?,
            sort: sort(record)?,
            start: dates.start,
            signed: dates.signed,
            planned_end: dates.planned_end,
            end: dates.end,
        })
    };
    CONTRACTS.iter().flat_map(|kind| records.of(kind)).filter_map(employment).collect()
}

/// The answers that were noted; each speaks of the day that its fact names.
fn replies(records: &Records) -> Vec<Reply> {
    let reply = |record: &Record| {
        let answer = record.held("answer")?.shown.as_ref()?;
        Some(Reply {
            contract: record.element("contract")?,
            offset: Offset::parse(record.text("slot")?).ok()?,
            half: Half::parse(record.text("half")?)?,
            says: Says::parse(answer.value.as_ref()?.as_text()?)?,
            on: answer.on,
        })
    };
    records.of(&Kind::FollowUp).iter().filter_map(reply).collect()
}
