//! « Depuis votre dernière visite »: what colleagues and partners wrote that was not here when this member last looked.
//!
//! Clocks decide nothing: a file that comes late holds facts that were written long before the last visit. What was seen
//! is said by the names of facts instead: of each load of the program the highest counter, and the packets that came.
//! It belongs to the device and is no fact. What was written more than a year ago is not news, so that it stays small.

use crate::domain::json::Json;
use crate::domain::order::InOrder;
use crate::domain::{Day, OrgId, PersonId, Subject};
use crate::journal::fact::Replica;
use crate::journal::{Author, Digest, Fact, FactId, Journal, Kind};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// For how many days a fact may be news.
const NEWS: i32 = 366;

/// What was here when a member last looked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    counters: BTreeMap<Replica, u64>,
    packets: BTreeSet<Digest>,
}

/// What one author wrote of one person since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub person: PersonId,
    pub by: Author,
    /// The facts, by rising name.
    pub facts: Vec<FactId>,
    /// The latest day on which one was written down.
    pub at: Day,
}

/// The text that is kept.
#[derive(Serialize)]
struct Kept {
    seen: Vec<String>,
    packets: Vec<String>,
}

impl Seen {
    /// All that is here now.
    pub fn of(journal: &Journal, today: Day) -> Self {
        let mut seen = Self::default();
        for fact in facts(journal).filter(|fact| is_recent(fact, today)) {
            let highest = seen.counters.entry(fact.id.replica).or_default();
            *highest = fact.id.counter.max(*highest);
            seen.packets.extend(&fact.via);
        }
        seen
    }

    fn holds(&self, fact: &Fact) -> bool {
        // Of a partner's loads only parts come, in any order: there the packet says it.
        if !fact.via.is_empty() {
            return fact.via.iter().any(|packet| self.packets.contains(packet));
        }
        self.counters.get(&fact.id.replica).is_some_and(|highest| fact.id.counter <= *highest)
    }

    /// The text kept on the device.
    pub fn write(&self) -> String {
        let seen =
            self.counters.iter().map(|(replica, counter)| FactId { counter: *counter, replica: *replica }.to_string());
        let kept = Kept { seen: seen.collect(), packets: self.packets.iter().map(Digest::to_string).collect() };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads the text kept on the device.
    pub fn read(text: &str) -> Option<Self> {
        let read = Json::read(text)?;
        let texts = |key| {
            let items = read.get(key).map_or(&[][..], Json::items).iter();
            items.filter_map(|item| if let Json::Text(text) = item { Some(text.as_str()) } else { None })
        };
        let names = texts("seen").filter_map(|name| FactId::parse(name).ok());
        let counters = names.map(|name| (name.replica, name.counter)).collect();
        Some(Self { counters, packets: texts("packets").filter_map(|digest| Digest::parse(digest).ok()).collect() })
    }
}

/// What others wrote of people since, that counts: `me` is who looks. The latest first. Who never looked is told nothing,
/// or it would be everything.
pub fn changes(journal: &Journal, seen: Option<&Seen>, me: Author, today: Day) -> Vec<Change> {
    let Some(seen) = seen else { return Vec::new() };
    let mut found: BTreeMap<(PersonId, OrgId, Author), Change> = BTreeMap::new();
    for fact in facts(journal).filter(|fact| is_recent(fact, today) && fact.by != me && says_something(fact)) {
        let Some(person) = fact.about.person().filter(|_| journal.scope().counts(fact) && !seen.holds(fact)) else {
            continue;
        };
        // Of dossiers that are joined, the first is on the board.
        let person = journal.group_of(person).first().copied().unwrap_or(person);
        let new = || Change { person, by: fact.by, facts: Vec::new(), at: fact.at.day() };
        let change = found.entry((person, fact.by.org, fact.by)).or_insert_with(new);
        change.facts.push(fact.id);
        change.at = change.at.max(fact.at.day());
    }
    let mut changes: Vec<Change> = found.into_values().collect();
    changes.iter_mut().for_each(|change| change.facts.order());
    changes.order_by_key(|change| (std::cmp::Reverse(change.at), change.person, change.by));
    changes
}

fn facts(journal: &Journal) -> impl Iterator<Item = &Fact> {
    let people = journal.subjects().filter(|subject| matches!(subject, Subject::Person(_)));
    people.flat_map(|subject| journal.about(subject))
}

fn is_recent(fact: &Fact, today: Day) -> bool {
    fact.at.day().days_until(today) <= NEWS
}

/// Whether a fact is of interest to a colleague: not what only keeps the books of sharing and reminding.
fn says_something(fact: &Fact) -> bool {
    !matches!(fact.kind, Kind::Shared | Kind::Sent | Kind::Postponed | Kind::Redacted | Kind::Erased)
}
