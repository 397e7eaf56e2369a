//! Writing new facts: names, counters, and what each write was put over.

use super::fact::{Author, Fact, FactId, Replica};
use super::fold::{CellKey, each_write};
use super::kind::Kind;
use super::live::retracts;
use super::log::Journal;
use super::schema::{REMOVED, Shape};
use super::value::{Data, Key, Value};
use crate::domain::{ActId, Day, Minute, Subject};
use std::collections::HashSet;

/// What someone wants to write, before it has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub about: Subject,
    pub on: Day,
    pub kind: Kind,
    pub data: Data,
    pub checked: bool,
}

impl Draft {
    /// A draft of these entries.
    pub fn new(about: Subject, on: Day, kind: Kind, data: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let data = Data::new(data.into_iter().map(|(key, value)| (Key::from(key), value)));
        Self { about, on, kind, data, checked: false }
    }

    /// The same, whose author says that a number in it is not a national number.
    pub fn checked(self) -> Self {
        Self { checked: true, ..self }
    }

    /// The removal of an element of a set.
    pub fn removal(about: Subject, on: Day, kind: Kind, element: &str) -> Option<Self> {
        let key = kind.schema()?.keys.first()?.key;
        Some(Self::new(about, on, kind, [(key, Value::text(element)), (REMOVED, Value::Bool(true))]))
    }
}

/// What stood before the author when a form, a menu or a preview was opened: all the facts held then.
///
/// A write names nothing that arrived after, so a colleague's change in the meantime becomes a visible conflict.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen(HashSet<FactId>);

impl Seen {
    /// The facts of these subjects that count now, those of the dossiers joined to them included.
    pub fn of(journal: &Journal, subjects: impl IntoIterator<Item = Subject>) -> Self {
        let subjects = subjects.into_iter().flat_map(|subject| group_of(journal, subject));
        let facts = subjects.flat_map(|subject| journal.about(subject));
        Self(facts.filter(|fact| journal.scope().counts(fact)).map(|fact| fact.id).collect())
    }
}

/// The one who writes: an author, in one load of the program, at one minute.
#[derive(Debug, Clone, Copy)]
pub struct Pen {
    pub replica: Replica,
    pub by: Author,
    pub at: Minute,
}

impl Pen {
    /// Gives names to the drafts of one act. `seen` is what stood before the author; without it, all that is held.
    pub fn write(self, journal: &Journal, act: ActId, seen: Option<&Seen>, drafts: Vec<Draft>) -> Vec<Fact> {
        let mut counter = if cfg!(mutant = "counter_not_lamport") { journal.len() as u64 } else { journal.highest() };
        let mut facts: Vec<Fact> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            counter += 1;
            let Draft { about, on, kind, data, checked } = draft;
            let id = FactId { counter, replica: self.replica };
            let (at, by) = (self.at, self.by);
            let (over, via, extra) = (Vec::new(), Vec::new(), Data::default());
            let mut fact = Fact { id, about, at, on, by, act, over, via, checked, kind, data, extra };
            fact.over = over_of(journal, &facts, &fact, seen);
            facts.push(fact);
        }
        facts
    }
}

/// The dossiers that are one with the subject, itself included.
fn group_of(journal: &Journal, subject: Subject) -> Vec<Subject> {
    match subject.person() {
        Some(person) => journal.group_of(person).into_iter().map(Subject::Person).collect(),
        None => vec![subject],
    }
}

/// Every write of the cells that `fact` writes, which its author had seen: those held, and those of the same gesture.
fn over_of(journal: &Journal, gesture: &[Fact], fact: &Fact, seen: Option<&Seen>) -> Vec<FactId> {
    let mut cells: Vec<CellKey<'_>> = Vec::new();
    each_write(fact, |key, _| cells.push(key));
    if cells.is_empty() {
        return Vec::new();
    }
    let removal = fact.data.get(REMOVED).is_some() && fact.kind.schema().is_some_and(|it| it.shape == Shape::Set);
    let group = group_of(journal, fact.about);
    let names = |held: &Fact| {
        let mut names = false;
        each_write(held, |key, _| {
            names |= if removal { key.element == cells[0].element } else { cells.contains(&key) };
        });
        // What a redaction emptied may have written these very cells, and who holds it full must see it named.
        held.kind == fact.kind && (names || held.data.is_empty())
    };
    let seen = seen.filter(|_| !cfg!(mutant = "seen_ignored"));
    let held = group.iter().flat_map(|subject| journal.about(*subject));
    let held = held.filter(|held| journal.scope().counts(held) && seen.is_none_or(|seen| seen.0.contains(&held.id)));
    let gesture = gesture.iter().filter(|earlier| group.contains(&earlier.about));
    let mut over: Vec<FactId> = held.chain(gesture).filter(|held| names(held)).map(|held| held.id).collect();
    over.sort_unstable();
    over
}

/// Whether a fact is an undo or a redo.
pub fn is_retraction(fact: &Fact) -> bool {
    retracts(fact).is_some()
}
