//! What is to be looked at of the organisation itself: files of which no partner has said that they arrived (A17).

use super::{Item, Measure, Rule, Why};
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::insight::Settings;
use crate::insight::board::news::Urgency;
use crate::insight::dossier::record::Record;
use crate::journal::Kind;
use crate::journal::schema::dispatch;

pub(super) fn items(settings: &Settings, today: Day) -> Vec<Item> {
    let wait = i32::try_from(settings.receipt_days()).unwrap_or(i32::MAX);
    let item = |record: &Record| {
        let (id, sent) = (record.id()?, record.get(dispatch::SENT)?);
        let day = sent.plus(wait);
        let over = record.get(dispatch::RECEIVED).or(record.get(dispatch::SETTLED));
        if over.is_some() || today < day {
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
