//! What leaves only when it is ticked, as it stands towards partners: whether the tick holds for what stands now, and who
//! holds what it said before.

use super::Dossier;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, OrgId};
use crate::journal::schema::{self, sent, shared};
use crate::journal::{Fact, FactId, Keys, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// What of an element leaves together, when it is ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct What<'a> {
    pub kind: &'a Kind,
    /// The first key: an element's id, or the code of a series.
    pub key: &'a str,
    /// The id under which it is ticked.
    pub element: ElementId,
    /// The row of the family table that asks for the tick.
    pub row: &'a str,
}

/// A partner who holds what was said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Elder {
    pub org: OrgId,
    /// When it left.
    pub day: Day,
}

/// How something that is ticked, or may be, stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ticked {
    /// Whether it leaves as it stands now.
    pub holds: bool,
    /// Who holds what it said before, by their ids.
    pub elders: Vec<Elder>,
}

impl Dossier {
    /// How something stands. What has left and was changed since is to be ticked again, as the rule of what leaves asks.
    pub fn ticked(&self, own: Option<OrgId>, what: &What<'_>) -> Ticked {
        let facts: Vec<&Fact> = self.timeline.iter().map(|entry| &entry.fact).collect();
        let ours = facts.iter().copied().filter(|fact| Some(fact.by.org) == own && fact.via.is_empty());
        let written: Vec<&Fact> = ours.clone().filter(|fact| what.is_written_by(fact)).collect();
        let live = |fact: &&Fact| self.timeline.iter().any(|entry| entry.fact.id == fact.id && entry.live);
        let mut left: BTreeMap<OrgId, (Day, BTreeSet<FactId>)> = BTreeMap::new();
        for note in ours.filter(|fact| fact.kind == Kind::Sent) {
            let names = note.get(sent::FACTS).into_iter().flatten().filter_map(|name| FactId::parse(name).ok());
            let names: Vec<FactId> = names.filter(|name| written.iter().any(|fact| fact.id == *name)).collect();
            let Some(to) = note.get(sent::TO).filter(|_| !names.is_empty()) else { continue };
            let (day, held) = left.entry(to).or_insert((note.on, BTreeSet::new()));
            *day = (*day).max(note.on);
            held.extend(names);
        }
        let newest = |held: &BTreeSet<FactId>| {
            let news = written.iter().copied().filter(live).filter(|fact| !held.contains(&fact.id));
            news.map(|fact| fact.id.counter).max()
        };
        let behind = left.iter().filter_map(|(org, (day, held))| Some((Elder { org: *org, day: *day }, newest(held)?)));
        let behind: Vec<(Elder, u64)> = behind.collect();
        let keys = Keys::two(what.element, what.row);
        let mut ticks = self.records.of(&Kind::Shared).iter().filter(|tick| tick.keys == keys);
        let tick = ticks.find(|tick| tick.get(shared::SHARED) == Some(true));
        let tick = tick.and_then(|tick| tick.held(shared::SHARED)?.shown.as_ref()).map(|stated| stated.fact.counter);
        let holds = tick.is_some_and(|tick| behind.iter().all(|(_, newest)| *newest < tick));
        let mut elders: Vec<Elder> = behind.into_iter().map(|(elder, _)| elder).collect();
        elders.order();
        Ticked { holds, elders }
    }
}

impl What<'_> {
    /// Whether a fact writes some of it.
    fn is_written_by(&self, fact: &Fact) -> bool {
        let Some(schema) = fact.kind.schema().filter(|_| fact.kind == *self.kind) else { return false };
        let same = Keys::of(schema, fact).is_some_and(|keys| keys.text() == self.key);
        let of_row = |field: schema::AnyField| field.row == Some(self.row);
        same && fact.data.iter().any(|(key, _)| schema.field(key.as_str()).is_some_and(of_row))
    }
}
