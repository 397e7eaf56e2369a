//! What is to be looked at of the organisation itself: files of which no partner has said that they arrived (A17), and the
//! end of its agrément. It is put off in the settings, since it concerns no person.

use super::dates::months_before;
use super::limit::{Limit, Limits};
use super::{Item, Measure, Rule, Why};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId};
use crate::insight::Settings;
use crate::insight::board::news::Urgency;
use crate::insight::dossier::record::Record;
use crate::journal::schema::{dispatch, postponed_office, thresholds};
use crate::journal::{Keys, Kind};
use uuid::Uuid;

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
    items.extend(accreditation(settings, today));
    items.order_by(|left, right| left.order().cmp(&right.order()));
    items
}

/// The agrément ends, or has ended, until another last day is written; one without an end is never told.
fn accreditation(settings: &Settings, today: Day) -> Option<Item> {
    let day = settings.records.one(thresholds::AGREED_UNTIL)?;
    let months = Limits::read(settings).months(Limit::Accreditation);
    // Another last day is another reminder.
    let of = ElementId::derived(Uuid::nil(), &format!("agreed until {day}"));
    if today < months_before(day, months)? || is_put_off(settings, Rule::Accreditation, of, today) {
        return None;
    }
    Some(Item {
        rule: Rule::Accreditation,
        person: None,
        of,
        day,
        urgency: Urgency::of(day, today),
        matter: None,
        title: String::new(),
        put_off: of,
        member: None,
        why: Why { field: thresholds::AGREED_UNTIL.any(), day, limit: Some(Measure::Months(months)) },
    })
}

/// Whether a colleague has seen it, and put it off until a later day.
fn is_put_off(settings: &Settings, rule: Rule, of: ElementId, today: Day) -> bool {
    let keys = Keys::two(rule.put_off(), of);
    let record = settings.records.of(&Kind::PostponedOffice).iter().find(|record| record.keys == keys);
    record.and_then(|record| record.get(postponed_office::UNTIL)).is_some_and(|until| today < until)
}
