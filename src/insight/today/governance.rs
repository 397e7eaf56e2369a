//! Rules about what is written and told of a person: rights that end (A9), agreements (A14), numbers that may not be
//! written (A16).

use super::limit::Delays;
use super::person::{Around, why};
use super::work::AFTER;
use super::{Item, Measure, Rule, Why};
use crate::domain::{Day, ElementId, OrgId, Step, national_number};
use crate::insight::board::news::Urgency;
use crate::insight::dossier::record::Record;
use crate::journal::schema::{Type, agreement, sent, situation};
use crate::journal::{Cell, Fact, Fold, Kind, Value};
use std::collections::BTreeMap;

pub(super) fn items(around: &Around<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = rights_end(around).into_iter().collect();
    items.extend(agreements(around));
    items
}

/// A9: the rights of the person end, while the path goes on and has not led to a job. A pause stops nothing of it (row
/// L29).
fn rights_end(around: &Around<'_>) -> Option<Item> {
    let day = around.records.one(situation::END_OF_RIGHTS)?;
    let settled = matches!(around.card.step, Step::Hired | Step::Retained | Step::Closed);
    let left = around.today.days_until(day);
    let come = around.limits.come(Delays::RightsEnd, left).filter(|_| !settled && left >= -AFTER)?;
    let cause = why(situation::END_OF_RIGHTS.any(), day, Some(Measure::Days(come)));
    Some(around.item(Rule::RightsEnd, around.path(), day, cause))
}

/// A14: something of the person went to a partner, and no agreement with that partner holds today, though the path goes
/// on. Nothing more leaves without one, so it is said at once.
fn agreements(around: &Around<'_>) -> Vec<Item> {
    if around.is_closed() {
        return Vec::new();
    }
    let mut partners: BTreeMap<OrgId, Day> = BTreeMap::new();
    for record in around.records.of(&Kind::Sent) {
        if let (Some(to), Some(day)) = (record.get(sent::TO), record.last_on()) {
            let last = partners.entry(to).or_insert(day);
            *last = day.max(*last);
        }
    }
    let lacking = |(partner, sent): (OrgId, Day)| {
        let (day, cause) = lacking(around, partner, sent)?;
        let item = around.item(Rule::Agreement, partner.uuid().into(), day, cause);
        Some(Item { urgency: Urgency::Late, ..item })
    };
    partners.into_iter().filter_map(lacking).collect()
}

/// Since when nothing lets anything leave to a partner, and why; none while an agreement holds.
fn lacking(around: &Around<'_>, partner: OrgId, sent: Day) -> Option<(Day, Why)> {
    let today = around.today;
    let given = around.records.of(&Kind::Agreement).iter();
    let given: Vec<&Record> = given.filter(|record| record.get(agreement::RECIPIENT) == Some(partner)).collect();
    let withdrawn = |record: &Record| record.get(agreement::WITHDRAWN);
    let expires = |record: &Record| record.get(agreement::EXPIRES);
    let holds = |record: &&Record| {
        let signed = record.get(agreement::SIGNED).is_some_and(|signed| signed <= today);
        signed && withdrawn(record).is_none() && expires(record).is_some_and(|last| today <= last)
    };
    if given.iter().any(holds) {
        return None;
    }
    let ended = |record: &&Record| {
        let ends = withdrawn(record).map(|day| (day, agreement::WITHDRAWN));
        ends.or(expires(record).map(|day| (day, agreement::EXPIRES))).filter(|(day, _)| *day <= today)
    };
    let last = given.iter().filter_map(ended).max_by_key(|(day, _)| *day);
    Some(match last {
        Some((day, field)) => (day, why(field.any(), day, None)),
        None => (sent, why(sent::TO.any(), sent, None)),
    })
}

/// A16: texts that look as if they held a national number, and of which nobody has said that they hold none. What was
/// restored from a backup may, and what a newer check finds.
pub(super) fn numbers(around: &Around<'_>, fold: &Fold<'_>) -> Vec<Item> {
    let suspect = |cell: &&Cell<'_>| {
        let written = matches!(cell.key.field.holds, Type::Line | Type::Prose);
        written && cell.shown().is_some_and(|write| !write.fact.checked && may_hold_number(write.value))
    };
    let item = |cell: &Cell<'_>| {
        let element = cell.key.element.first().and_then(|id| ElementId::parse(id).ok());
        let (of, on) = (element.unwrap_or_else(|| around.path()), cell.shown()?.fact.on);
        let item = around.item(Rule::Number, of, on, why(cell.key.field, on, None));
        Some(Item { urgency: Urgency::Late, ..item })
    };
    fold.cells().iter().filter(suspect).filter_map(item).collect()
}

/// Whether a text of a fact may hold a national number.
pub(super) fn may_tell_number(fact: &Fact) -> bool {
    fact.data.iter().any(|(_, value)| may_hold_number(value))
}

/// Hardly any text has so many digits: the others are not searched. A letter with an accent counts as one here, since
/// digits may be of any script, and names of other things are no text.
fn may_hold_number(value: &Value) -> bool {
    let Value::Text(text) = value else { return false };
    let bytes = text.as_bytes();
    let is_id = bytes.len() == 36 && [8, 13, 18, 23].iter().all(|place| bytes[*place] == b'-');
    let might = |byte: &&u8| byte.is_ascii_digit() || **byte >= 0xc0;
    !is_id && bytes.len() > 10 && bytes.iter().filter(might).nth(10).is_some() && national_number::contains(text)
}
