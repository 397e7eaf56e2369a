//! What is to be looked at of the organisation itself: files of which no partner has said that they arrived (A17). It is
//! put off in the settings, since it concerns no person.

use super::{Item, Measure, Rule, Why};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId};
use crate::insight::Settings;
use crate::insight::board::news::Urgency;
use crate::insight::dossier::record::Record;
use crate::journal::schema::{dispatch, postponed_office};
use crate::journal::{Keys, Kind};

pub(super) fn items(settings: &Settings, today: Day) -> Vec<Item> {
    let wait = i32::try_from(settings.receipt_days()).unwrap_or(i32::MAX);
    let item = |record: &Record| {
        let (id, sent) = (record.id()?, record.get(dispatch::SENT)?);
        let day = sent.plus(wait);
        let over = record.get(dispatch::RECEIVED).or(record.get(dispatch::SETTLED));
        if over.is_some() || today < day || is_put_off(settings, Rule::PartnerFile, id, today) {
            return None;
        }
        Some(Item {
            rule: Rule::PartnerFile,
            person: None,
            of: id,
            day,
            urgency: Urgency::of(day, today),
            matter: None,
            title: String::new(),
            put_off: id,
            member: None,
            why: Why { field: dispatch::SENT.any(), day: sent, limit: Some(Measure::Days(wait)) },
        })
    };
    let mut items: Vec<Item> = settings.records.of(&Kind::Dispatch).iter().filter_map(item).collect();
    items.order_by(|left, right| left.order().cmp(&right.order()));
    items
}

/// Whether a colleague has seen it, and put it off until a later day.
fn is_put_off(settings: &Settings, rule: Rule, of: ElementId, today: Day) -> bool {
    let keys = Keys::two(rule.put_off(), of);
    let record = settings.records.of(&Kind::PostponedOffice).iter().find(|record| record.keys == keys);
    record.and_then(|record| record.get(postponed_office::UNTIL)).is_some_and(|until| today < until)
}
