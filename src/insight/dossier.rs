//! The whole of a person, typed, as the dossier shows it.

pub mod conflict;
pub mod due;
pub mod held;
pub mod history;
pub mod record;
pub mod thread;
pub mod ticked;

use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, OrgId, PersonId, Step};
use crate::insight::openings::Offer;
use crate::journal::schema::{Of, Shape, identity, referent, step, task};
use crate::journal::{Fact, Fold, Key, Keys, Kind, Value};
use conflict::{Conflict, conflicts};
use record::{Record, Records};
use std::collections::BTreeSet;

/// One stretch of the path on a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub step: Step,
    pub from: Day,
    /// The first day of the next stretch; none while it lasts.
    pub to: Option<Day>,
}

/// Where a person stands in another organisation that works with them, as far as it told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elsewhere {
    pub org: OrgId,
    pub step: Step,
    /// Since when.
    pub since: Day,
    pub referent: Option<MemberId>,
}

/// A fact on the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub fact: Fact,
    pub live: bool,
}

/// One of several dossiers that are joined, by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub person: PersonId,
    pub name: String,
    pub birth_year: Option<u16>,
}

impl Part {
    /// Reads the fold of this dossier alone.
    pub fn read(person: PersonId, fold: &Fold<'_>) -> Self {
        let names = [identity::FIRST_NAME, identity::LAST_NAME].into_iter();
        let names: Vec<&str> = names.filter_map(|field| fold.register(field, None)).collect();
        Self { person, name: names.join(" "), birth_year: fold.register(identity::BIRTH_YEAR, None) }
    }
}

/// The dossier of one person as known on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    pub id: PersonId,
    /// The day for which it was read: what a series says is what holds then.
    pub today: Day,
    pub incomplete: bool,
    pub path: Vec<Stretch>,
    /// The lanes of other organisations, by their ids.
    pub elsewhere: Vec<Elsewhere>,
    /// All that facts say of the person, by the table of kinds.
    pub records: Records,
    /// What only a person can settle.
    pub conflicts: Vec<Conflict>,
    /// All facts that count, the latest day first.
    pub timeline: Vec<Entry>,
    /// The dossiers that are joined in this one, itself first; empty where it stands alone.
    pub parts: Vec<Part>,
    /// What is offered, for the names of candidacies and to propose another; read with the dossier that is shown.
    pub offers: Vec<Offer>,
}

impl Dossier {
    /// Reads the fold of one person.
    pub fn read(id: PersonId, fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> Self {
        Self {
            id,
            today,
            incomplete: is_nameless(fold),
            path: lane(fold, own),
            elsewhere: elsewhere(fold, own, today),
            records: Records::all(fold, Of::Person, own),
            conflicts: conflicts(fold, own),
            timeline: timeline(fold),
            parts: Vec::new(),
            offers: Vec::new(),
        }
    }

    /// First and last name as one says them; empty when neither is known.
    pub fn name(&self) -> String {
        let part = |field| self.records.one(field).unwrap_or_default();
        format!("{} {}", part(identity::FIRST_NAME), part(identity::LAST_NAME)).trim().to_owned()
    }

    /// The step on the own lane; none when nobody noted one.
    pub fn step(&self) -> Option<Step> {
        self.now(&Kind::Step)?.get(step::STEP)
    }

    /// The colleague who answers for the person.
    pub fn referent(&self) -> Option<MemberId> {
        self.now(&Kind::Referent)?.get(referent::MEMBER)
    }

    /// The entry of a series without keys that holds today.
    pub fn now(&self, kind: &Kind) -> Option<&Record> {
        self.records.entry_on(kind, "", self.today)
    }
}

/// The stretches of a lane; entries that repeat the step do not cut it.
pub fn lane(fold: &Fold<'_>, lane: Option<OrgId>) -> Vec<Stretch> {
    let mut path: Vec<Stretch> = Vec::new();
    for cell in fold.series(step::STEP.any(), lane, Keys::None) {
        let (Some(step), Some(from)) = (cell.get(step::STEP), cell.key.day) else { continue };
        match path.last_mut() {
            Some(last) if last.step == step => continue,
            Some(last) => last.to = Some(from),
            None => {}
        }
        path.push(Stretch { step, from, to: None });
    }
    path
}

/// Where the person stands today on each lane but our own.
pub(crate) fn elsewhere(fold: &Fold<'_>, own: Option<OrgId>, today: Day) -> Vec<Elsewhere> {
    let lanes: BTreeSet<OrgId> = fold.of(&Kind::Step).iter().filter_map(|cell| cell.key.lane).collect();
    let others = lanes.into_iter().filter(|lane| Some(*lane) != own);
    let stands = |org: OrgId| {
        let cell = fold.on(step::STEP.any(), Some(org), Keys::None, today)?;
        let answers = fold.on(referent::MEMBER.any(), Some(org), Keys::None, today);
        Some(Elsewhere {
            org,
            step: cell.get(step::STEP)?,
            since: cell.key.day?,
            referent: answers.and_then(|cell| cell.get(referent::MEMBER)),
        })
    };
    others.filter_map(stands).collect()
}

/// Whether neither first nor last name is known: a partner's packet did not bring them, or a card bore none.
pub fn is_nameless(fold: &Fold<'_>) -> bool {
    [identity::FIRST_NAME, identity::LAST_NAME].into_iter().all(|field| fold.register(field, None).is_none())
}

/// Whether a fact is news to people. An import also says what a card does not bear, which was never there, and where an
/// item stands in its list.
fn says_something(fact: &Fact) -> bool {
    let Some(schema) = fact.kind.schema().filter(|schema| schema.shape != Shape::Meta) else { return true };
    let silent = |(key, value): (&Key, &Value)| {
        schema.is_key(key.as_str())
            || *value == Value::Null
            || schema.written(key.as_str()).is_some_and(|field| field.is_removal() || field == task::PLACE.any())
    };
    !fact.over.is_empty() || fact.data.is_empty() || !fact.data.iter().all(silent)
}

fn timeline(fold: &Fold<'_>) -> Vec<Entry> {
    let said = fold.facts().filter(|(fact, _)| says_something(fact));
    let mut entries: Vec<Entry> = said.map(|(fact, live)| Entry { fact: fact.clone(), live }).collect();
    entries.order_by_key(|entry| std::cmp::Reverse((entry.fact.on, entry.fact.id)));
    entries
}
