//! What is to be looked at over one person: a function of their facts, of the settings, and of the day.

use super::limit::Limits;
use super::{Item, Measure, Rule, Why, dates, governance, path, work};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, MemberId, OrgId, PersonId, Step};
use crate::insight::board::news::{self, Urgency};
use crate::insight::dossier::record::Records;
use crate::insight::{Card, Settings};
use crate::journal::schema::substitute;
use crate::journal::{AnyField, Fold, Journal, Kind, Kinds};

/// The kinds that the rules read.
const KINDS: [Kind; 26] = [
    Kind::Step,
    Kind::Cycle,
    Kind::Check,
    Kind::Waiver,
    Kind::Outcome,
    Kind::Kept,
    Kind::Postponed,
    Kind::Referent,
    Kind::Contact,
    Kind::Track,
    Kind::Hours,
    Kind::Presence,
    Kind::Assimilated,
    Kind::Placement,
    Kind::Evaluation,
    Kind::Contract,
    Kind::CpasContract,
    Kind::FollowUp,
    Kind::HiringAid,
    Kind::Situation,
    Kind::NewcomerPath,
    Kind::Agreement,
    Kind::Sent,
    Kind::Task,
    Kind::Pause,
    Kind::EntryStatus,
];

/// What the rules read of a person: the fold of their kinds, and of those in which a text may hold a national number.
pub fn fold(journal: &Journal, person: PersonId) -> Fold<'_> {
    let mut kinds = Kinds::default();
    KINDS.iter().for_each(|kind| kinds.add(kind));
    journal.fold_kinds(person, kinds, governance::may_tell_number)
}

/// By what everybody's items are derived.
#[derive(Clone, Copy)]
pub(super) struct By<'a> {
    /// The organisation whose lane is read.
    pub own: Option<OrgId>,
    pub settings: &'a Settings,
    pub limits: &'a Limits,
    pub today: Day,
}

/// What the rules look at.
pub(super) struct Around<'a> {
    pub card: &'a Card,
    pub records: &'a Records,
    pub settings: &'a Settings,
    pub limits: &'a Limits,
    pub today: Day,
}

impl Around<'_> {
    /// The whole path, where nothing smaller is meant.
    pub fn path(&self) -> ElementId {
        self.card.id.uuid().into()
    }

    /// Whether the person has left.
    pub fn is_closed(&self) -> bool {
        self.card.step == Step::Closed
    }

    /// An item for the referent, which is as near as its day.
    pub fn item(&self, rule: Rule, of: ElementId, day: Day, why: Why) -> Item {
        Item {
            rule,
            person: Some(self.card.id),
            of,
            day,
            urgency: Urgency::of(day, self.today),
            matter: None,
            title: String::new(),
            put_off: of,
            member: self.card.referent,
            why,
        }
    }

    /// An item whose warning begins so many days before its day, and stays until its cause is gone; none before.
    pub fn ahead(&self, rule: Rule, of: ElementId, day: Day, warn: i32, why: Why) -> Option<Item> {
        (self.today.days_until(day) <= warn).then(|| self.item(rule, of, day, why))
    }
}

/// A cause.
pub(super) fn why(field: AnyField, day: Day, limit: Option<Measure>) -> Why {
    Why { field, day, limit }
}

/// What the card alone says, in order: what is late or soon of what it carries.
pub(super) fn sketch(card: &Card, by: &By<'_>) -> Vec<Item> {
    let By { settings, limits, today, .. } = *by;
    if card.dues.iter().all(|due| due.urgency(today) == Urgency::Ahead) {
        return Vec::new();
    }
    let mut items = work::dues(&Around { card, records: &Records::default(), settings, limits, today });
    items.retain(Item::is_of_card);
    finish(&mut items, settings, today);
    items
}

/// Gives the items to who does the work today, and puts them in order.
fn finish(items: &mut [Item], settings: &Settings, today: Day) {
    for item in items.iter_mut() {
        item.member = item.member.map(|member| on_duty(settings, member, today));
    }
    items.order_by(|left, right| left.order().cmp(&right.order()));
}

/// Everything over one person, in order. What the card carries is taken from it: there it was derived, and there what was
/// put off was left out.
pub(super) fn items(card: &Card, fold: &Fold<'_>, by: &By<'_>) -> Vec<Item> {
    let By { own, settings, limits, today } = *by;
    let records = &Records::read(fold, &KINDS, own);
    let around = Around { card, records, settings, limits, today };
    let mut items = work::dues(&around);
    let rules: [fn(&Around<'_>) -> Vec<Item>; 4] = [path::items, work::items, governance::items, dates::items];
    let mut found: Vec<Item> = rules.into_iter().flat_map(|rule| rule(&around)).collect();
    found.extend(governance::numbers(&around, fold));
    let is_put_off =
        |item: &Item| news::put_off(records, item.rule.put_off(), item.put_off).is_some_and(|until| today < until);
    found.retain(|item| !is_put_off(item));
    items.extend(found);
    finish(&mut items, settings, today);
    items
}

/// Who does the work of a colleague on a day: themselves, or while they are away their substitute (row L37). Of a
/// substitute who is away too the next is taken, as long as that leads to somebody else.
pub fn on_duty(settings: &Settings, member: MemberId, today: Day) -> MemberId {
    let mut met = vec![member];
    while let Some(next) = substitute_of(settings, met[met.len() - 1], today).filter(|next| !met.contains(next)) {
        met.push(next);
    }
    met[met.len() - 1]
}

fn substitute_of(settings: &Settings, member: MemberId, today: Day) -> Option<MemberId> {
    let id = member.to_string();
    let away = settings.records.of(&Kind::Substitute).iter().find(|record| record.keys.text() == id)?;
    let begun = away.get(substitute::FROM).is_none_or(|from| from <= today);
    // Until a day, which is the last one away; without one nobody knows when the colleague is back.
    let lasts = away.get(substitute::UNTIL).is_none_or(|until| today <= until);
    away.get(substitute::BY).filter(|_| begun && lasts)
}
