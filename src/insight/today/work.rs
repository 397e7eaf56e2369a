//! Rules about the work: what the card carries (A5, A8, A10, A11, tasks), aids (A11), hours (A3), and placements before
//! they begin and beyond their length (A4, A6).

use super::limit::{Delays, Limit};
use super::person::{Around, why};
use super::{Item, Measure, Rule};
use crate::domain::{Day, ElementId};
use crate::insight::board::news::{Due, Matter, RENEWAL, Urgency};
use crate::insight::dossier::record::Record;
use crate::insight::placement::due_end::PlacementState;
use crate::insight::placement::work;
use crate::insight::presence::ceiling::Ceiling;
use crate::insight::presence::hour_sheet::Sheet;
use crate::journal::schema::{
    agreement, contract, cpas_contract, follow_up, hiring_aid, hours, placement, presence, task, waiver,
};
use crate::journal::{AnyField, Kind};

/// How many days after its end something is still shown of which nobody can say that it is done.
pub(super) const AFTER: i32 = 60;

/// What the card carries, as far as it is to be looked at: ends from their first delay on, tasks and follow-ups from a
/// few days before.
pub(super) fn dues(around: &Around<'_>) -> Vec<Item> {
    around.card.dues.iter().filter_map(|due| due_item(around, due)).collect()
}

fn due_item(around: &Around<'_>, due: &Due) -> Option<Item> {
    let cpas = around.records.element(&Kind::CpasContract, due.of).is_some();
    let rule = Rule::of(due.matter, cpas);
    let urgency = due.urgency(around.today);
    let delays = match rule {
        Rule::CpasEnd => Some(Delays::CpasEnd),
        Rule::ContractEnd => Some(Delays::ContractEnd),
        _ => None,
    };
    let limit = match delays {
        // The nearer days are shown whatever the delays are: the card says them too.
        Some(delays) => {
            let come = around.limits.come(delays, around.today.days_until(due.day));
            if come.is_none() && urgency == Urgency::Ahead {
                return None;
            }
            come.map(Measure::Days)
        }
        None if urgency == Urgency::Ahead => return None,
        None if rule == Rule::AgreementEnd => Some(Measure::Days(RENEWAL)),
        None if rule == Rule::Evaluation => Some(Measure::Days(around.settings.evaluation_days().into())),
        None => None,
    };
    let cause = why(field(due.matter, cpas), cause_day(around, due), limit);
    let (_, put_off) = due.put_off_as();
    let item = around.item(rule, due.of, due.day, cause);
    Some(Item { matter: Some(due.matter), title: due.title.clone(), put_off, member: due.member, ..item })
}

/// The field that something due comes from.
fn field(matter: Matter, cpas: bool) -> AnyField {
    match matter {
        Matter::ContractEnd if cpas => cpas_contract::PLANNED_END.any(),
        Matter::ContractEnd => contract::PLANNED_END.any(),
        Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => follow_up::SLOT.any(),
        Matter::PlacementEnd => placement::PLANNED_END.any(),
        Matter::Evaluation => placement::END.any(),
        Matter::AgreementEnd => agreement::EXPIRES.any(),
        Matter::Task => task::DUE.any(),
    }
}

/// The day of the fact: of an evaluation the end of the placement, of a follow-up the start of the contract that it asks
/// about, else the day itself.
fn cause_day(around: &Around<'_>, due: &Due) -> Day {
    let of = |kind: &Kind| around.records.element(kind, due.of).map(work::dates);
    match due.matter {
        Matter::Evaluation => of(&Kind::Placement).and_then(|dates| dates.end),
        Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => {
            of(&Kind::Contract).or(of(&Kind::CpasContract)).and_then(|dates| dates.start)
        }
        _ => None,
    }
    .unwrap_or(due.day)
}

/// The other rules about work.
pub(super) fn items(around: &Around<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = hours(around).into_iter().collect();
    if around.is_closed() {
        return items;
    }
    items.extend(around.records.of(&Kind::HiringAid).iter().filter_map(|aid| aid_end(around, aid)));
    for record in around.records.of(&Kind::Placement) {
        items.extend(convention(around, record));
        items.extend(length(around, record));
    }
    items
}

/// A11: the aid that an employer has for the person ends, while the contract goes on.
fn aid_end(around: &Around<'_>, aid: &Record) -> Option<Item> {
    let (id, day) = (aid.id()?, aid.get(hiring_aid::TO)?);
    let contract = aid.get(hiring_aid::CONTRACT);
    let contract = contract.and_then(|id| around.records.element(&Kind::Contract, id));
    let over = contract.map(work::dates).and_then(|dates| dates.end).is_some_and(|end| end < day);
    let left = around.today.days_until(day);
    let come = around.limits.come(Delays::ContractEnd, left).filter(|_| !over && left >= -AFTER)?;
    Some(around.item(Rule::AidEnd, id, day, why(hiring_aid::TO.any(), day, Some(Measure::Days(come)))))
}

/// A3: the hours of the person come near the most that the filières allow, or are past it.
fn hours(around: &Around<'_>) -> Option<Item> {
    let records = around.records;
    if around.is_closed() || records.of(&Kind::Track).is_empty() {
        return None;
    }
    let sheet = Sheet::read(records, around.settings, around.today);
    let ceiling = Ceiling::read(records, &around.settings.records, &sheet, around.today)?;
    let near = around.limits.amount(Limit::HoursNear);
    if !ceiling.has_reached(near) {
        return None;
    }
    let typed = records.of(&Kind::Hours).iter().filter_map(Record::last_on).map(|day| (day, hours::MINUTES.any()));
    let present = records.of(&Kind::Presence).iter().filter_map(|half| half.get(presence::DAY));
    let present = present.map(|day| (day, presence::ATTENDANCE.any()));
    let placed = records.of(&Kind::Placement).iter().filter_map(|it| it.get(placement::DONE).and(it.last_on()));
    let placed = placed.map(|day| (day, placement::DONE.any()));
    let all = typed.chain(present).chain(placed).filter(|(day, _)| *day <= around.today);
    let (day, field) = all.max_by_key(|(day, _)| *day)?;
    let past = ceiling.is_past();
    let cause = why(field, day, Some(Measure::Percent(if past { 100 } else { near })));
    let item = around.item(Rule::Hours, around.path(), day, cause);
    Some(Item { urgency: if past { Urgency::Late } else { Urgency::Ahead }, ..item })
}

/// A4: a placement begins soon, or has begun, and its convention is not signed.
fn convention(around: &Around<'_>, record: &Record) -> Option<Item> {
    let (id, placement) = (record.id()?, work::placement(around.records, record));
    let start = placement.dates.start.filter(|_| placement.dates.signed.is_none())?;
    let open = [PlacementState::Planned, PlacementState::Running, PlacementState::EndToConfirm];
    if !open.contains(&placement.state(around.today)) {
        return None;
    }
    let warn = around.limits.days(Limit::Convention);
    let cause = why(placement::START.any(), start, Some(Measure::Days(warn)));
    around.ahead(Rule::Convention, id, start, warn, cause)
}

/// A6: a placement whose type has a longest length is planned for longer, or has lasted longer. A colleague may have said
/// why.
fn length(around: &Around<'_>, record: &Record) -> Option<Item> {
    let (id, placement) = (record.id()?, work::placement(around.records, record));
    let most = longest(around, record)?;
    let start = placement.dates.start.filter(|_| !is_waived(around, id))?;
    let open = [PlacementState::Planned, PlacementState::Running, PlacementState::EndToConfirm];
    let last = placement.dates.planned_end.unwrap_or(around.today);
    if !open.contains(&placement.state(around.today)) || start.days_until(last) < most {
        return None;
    }
    let planned = placement.dates.planned_end.is_some();
    let (field, day) = if planned { (placement::PLANNED_END, last) } else { (placement::START, start) };
    let cause = why(field.any(), day, Some(Measure::Days(most)));
    // The last day that the type allows.
    Some(around.item(Rule::PlacementLength, id, start.plus(most - 1), cause))
}

/// The most days of a placement of this type.
fn longest(around: &Around<'_>, record: &Record) -> Option<i32> {
    match record.get(placement::TYPE)? {
        "misip" => Some(around.limits.days(Limit::Misip)),
        _ => None,
    }
}

fn is_waived(around: &Around<'_>, placement: ElementId) -> bool {
    let given = around.records.of(&Kind::Waiver).iter();
    let mut given = given.filter(|waiver| waiver.get(waiver::RULE) == Some("placement_length"));
    given.any(|waiver| waiver.items(waiver::ELEMENTS).any(|id| id == placement))
}
