//! « Depuis votre dernière visite »: what colleagues and partners wrote that was not here when this member last looked.
//!
//! Clocks decide nothing: a file that comes late holds facts that were written long before the last visit. What was seen
//! is said by the names of facts instead: of each load of the program the highest counter, and the packets that came.
//! It belongs to the device, for each member who looks there, and is no fact. What was written more than a year ago is not news, so that it stays small.

use crate::domain::json::Json;
use crate::domain::order::InOrder;
use crate::domain::{Day, MemberId, PersonId, Subject};
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
    /// What they are about, each once.
    pub kinds: Vec<Kind>,
    /// The latest day on which one was written down.
    pub at: Day,
}

/// What each member who looks on this device has seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Visits(BTreeMap<MemberId, Seen>);

/// The text that is kept of one member.
#[derive(Serialize)]
struct Kept {
    who: MemberId,
    seen: Vec<String>,
    packets: Vec<String>,
}

impl Visits {
    /// What a member has seen; none who never looked here.
    pub fn of(&self, member: MemberId) -> Option<&Seen> {
        self.0.get(&member)
    }

    /// The same once a member has seen this.
    pub fn with(mut self, member: MemberId, seen: Seen) -> Self {
        self.0.insert(member, seen);
        self
    }

    /// The text kept on the device.
    pub fn write(&self) -> String {
        let kept: Vec<Kept> = self.0.iter().map(|(member, seen)| seen.kept(*member)).collect();
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Reads the text kept on the device; of what cannot be read nobody has seen anything.
    pub fn read(text: &str) -> Self {
        let read = Json::read(text).unwrap_or(Json::Other);
        let mut visits = Self::default();
        for kept in read.items() {
            if let Some(member) = kept.text("who").and_then(|who| MemberId::parse(who).ok()) {
                visits = visits.with(member, Seen::read(kept));
            }
        }
        visits
    }
}

impl Seen {
    /// Takes note of all that is here now about a person who is on the board.
    pub fn take_in(&mut self, journal: &Journal, person: PersonId, today: Day) {
        for about in journal.group_of(person).into_iter().map(Subject::Person) {
            for fact in journal.about(about).iter().filter(|fact| is_recent(fact, today)) {
                let highest = self.counters.entry(fact.id.replica).or_default();
                *highest = fact.id.counter.max(*highest);
                self.packets.extend(&fact.via);
            }
        }
    }

    fn holds(&self, fact: &Fact) -> bool {
        // Of a partner's loads only parts come, in any order: there the packet says it.
        if !fact.via.is_empty() {
            return fact.via.iter().any(|packet| self.packets.contains(packet));
        }
        self.counters.get(&fact.id.replica).is_some_and(|highest| fact.id.counter <= *highest)
    }

    fn kept(&self, member: MemberId) -> Kept {
        let seen =
            self.counters.iter().map(|(replica, counter)| FactId { counter: *counter, replica: *replica }.to_string());
        Kept { who: member, seen: seen.collect(), packets: self.packets.iter().map(Digest::to_string).collect() }
    }

    fn read(read: &Json) -> Self {
        let texts = |key| {
            let items = read.get(key).map_or(&[][..], Json::items).iter();
            items.filter_map(|item| if let Json::Text(text) = item { Some(text.as_str()) } else { None })
        };
        let names = texts("seen").filter_map(|name| FactId::parse(name).ok());
        let counters = names.map(|name| (name.replica, name.counter)).collect();
        Self { counters, packets: texts("packets").filter_map(|digest| Digest::parse(digest).ok()).collect() }
    }
}

/// What others wrote since of one person who is on the board, that counts, by author: `me` is who looks. Of dossiers that
/// are joined, `person` is the first.
pub fn changes(journal: &Journal, seen: &Seen, me: Author, person: PersonId, today: Day) -> Vec<Change> {
    let is_news = |fact: &&Fact| {
        is_recent(fact, today)
            && fact.by != me
            && says_something(fact)
            && journal.scope().counts(fact)
            && !seen.holds(fact)
    };
    let mut found: BTreeMap<Author, Change> = BTreeMap::new();
    for about in journal.group_of(person).into_iter().map(Subject::Person) {
        for fact in journal.about(about).iter().filter(is_news) {
            let new = || Change { person, by: fact.by, facts: Vec::new(), kinds: Vec::new(), at: fact.at.day() };
            let change = found.entry(fact.by).or_insert_with(new);
            change.facts.push(fact.id);
            if !change.kinds.contains(&fact.kind) {
                change.kinds.push(fact.kind.clone());
            }
            change.at = change.at.max(fact.at.day());
        }
    }
    let mut changes: Vec<Change> = found.into_values().collect();
    changes.iter_mut().for_each(|change| change.facts.order());
    changes
}

/// What changes of several people are told in: the latest first.
pub fn put_in_order(changes: &mut [Change]) {
    changes.order_by_key(|change| (std::cmp::Reverse(change.at), change.person, change.by));
}

fn is_recent(fact: &Fact, today: Day) -> bool {
    fact.at.day().days_until(today) <= NEWS
}

/// Whether a fact is of interest to a colleague: not what only keeps the books of sharing and reminding.
fn says_something(fact: &Fact) -> bool {
    !matches!(fact.kind, Kind::Shared | Kind::Sent | Kind::Postponed | Kind::Redacted | Kind::Erased)
}
