//! Who of the colleagues has read an erasure: each device says so by a fact of the settings, once its disk is clean.
//!
//! What must hold: such a fact names the gesture and the colleague, and nobody who was erased.

use crate::domain::order::InOrder;
use crate::domain::{ActId, Day, MemberId, OrgId, Subject};
use crate::insight::settings::Settings;
use crate::journal::schema::erasure_read;
use crate::journal::{Draft, Fact, Journal, Keys, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// A gesture that erased people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    pub act: ActId,
    pub day: Day,
    pub by: MemberId,
    /// How many dossiers it erased; joined ones are counted each.
    pub dossiers: usize,
    /// The colleagues who have it too, with the day on which their disk was clean, by name.
    pub read: Vec<(MemberId, Day)>,
    /// Those who did not say so yet, by name.
    pub waiting: Vec<MemberId>,
}

/// The gestures that erased people, the latest first, as one of the colleagues is told of the others.
pub fn past(journal: &Journal, settings: &Settings, reader: MemberId) -> Vec<Past> {
    let said = said(settings);
    let mut past: Vec<Past> = Vec::new();
    for (act, facts) in acts(journal) {
        let Some(first) = facts.first() else { continue };
        let others = settings.colleagues().map(|member| member.id).filter(|id| *id != reader && *id != first.by.member);
        let (mut read, mut waiting) = (Vec::new(), Vec::new());
        for member in others {
            match said.get(&(act, member)) {
                Some(day) => read.push((member, *day)),
                None => waiting.push(member),
            }
        }
        past.push(Past { act, day: first.on, by: first.by.member, dossiers: facts.len(), read, waiting });
    }
    past.order_by_key(|past| (std::cmp::Reverse(past.day), past.act));
    past
}

/// The gestures of others of which a colleague, whose disk is clean, has not said so.
pub fn unsaid(journal: &Journal, settings: &Settings, reader: MemberId) -> Vec<ActId> {
    let mut acts = acts(journal);
    if acts.is_empty() {
        return Vec::new();
    }
    let said = said(settings);
    acts.retain(|act, facts| {
        !said.contains_key(&(*act, reader)) && facts.first().is_some_and(|fact| fact.by.member != reader)
    });
    acts.into_keys().collect()
}

/// What a colleague writes once their disk is clean.
pub fn read(own: OrgId, act: ActId, reader: MemberId, today: Day) -> Draft {
    let data = [erasure_read::ACT.with(act), erasure_read::MEMBER.with(reader), erasure_read::CLEANED.with(today)];
    Draft::new(Subject::Settings(own), today, Kind::ErasureRead, data)
}

/// What is held of each person who was erased, by the gesture that did it.
fn acts(journal: &Journal) -> BTreeMap<ActId, Vec<&Fact>> {
    let mut acts: BTreeMap<ActId, Vec<&Fact>> = BTreeMap::new();
    let persons: BTreeSet<_> = journal.erased().collect();
    for fact in persons.into_iter().filter_map(|person| journal.about(Subject::Person(person)).first()) {
        acts.entry(fact.act).or_default().push(fact);
    }
    acts
}

/// Who has said it of what, and when.
fn said(settings: &Settings) -> BTreeMap<(ActId, MemberId), Day> {
    let said = settings.records.of(&Kind::ErasureRead).iter().filter_map(|record| {
        let Keys::Two(act, member) = record.keys.as_strs() else { return None };
        let name = (ActId::parse(act).ok()?, MemberId::parse(member).ok()?);
        Some((name, record.get(erasure_read::CLEANED)?))
    });
    said.collect()
}
