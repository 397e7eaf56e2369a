//! One value of one thing, with its history in the file and its imported writes in the journal, made into facts.
//!
//! The rules are those of the module above: a held write stays what it is, a cut log says nothing against what
//! the journal knows, and a present value that no action explains gets one more write.

use super::clock::Moment;
use super::stamp::{Source, Stamp};
use crate::domain::Subject;
use crate::domain::order::InOrder;
use crate::journal::fold::each_write;
use crate::journal::schema::Shape;
use crate::journal::{Data, Fact, FactId, Journal, Kind, Value};
use std::collections::{BTreeMap, HashSet};

/// How two values of a group are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Same {
    /// Word for word.
    Exact,
    /// Both known or both unknown: the file gives no day for a done task, and a presumed one must not move.
    Known,
}

/// One field, or fields always written together, of one subject, element or series.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub about: Subject,
    pub kind: Kind,
    /// Oldest first.
    pub writes: Vec<(Stamp, Data)>,
    /// The value in the file now; none when the file says nothing of it.
    pub now: Option<Data>,
    /// When the present value stood at the latest.
    pub settled: Stamp,
    pub same: Same,
    /// Writes of other groups that a removal names too.
    pub also_over: Vec<FactId>,
}

/// What a group became.
#[derive(Debug, Clone, Default)]
pub(super) struct Outcome {
    /// All facts that say it, held ones included.
    pub facts: Vec<Fact>,
    /// The last imported value before and after.
    pub before: Option<Data>,
    pub after: Option<Data>,
}

impl Outcome {
    /// Whether the import changes the value.
    pub fn changes(&self) -> bool {
        self.before != self.after
    }
}

/// The imported facts that the journal holds of one subject, by group.
pub(super) struct Held<'a>(BTreeMap<String, Vec<&'a Fact>>);

impl<'a> Held<'a> {
    pub fn of(journal: &'a Journal, about: Subject, source: &Source) -> Self {
        let mut groups: BTreeMap<String, Vec<&Fact>> = BTreeMap::new();
        for fact in journal.about(about).iter().filter(|fact| source.wrote(fact)) {
            groups.entry(group_of(&fact.kind, &fact.data)).or_default().push(fact);
        }
        Self(groups)
    }

    /// Whether nothing of the subject was ever imported.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All imported facts of the subject.
    pub fn facts(&self) -> impl Iterator<Item = &'a Fact> {
        self.0.values().flatten().copied()
    }
}

/// The name of the group of a fact: its kind, the values of its keys, the names of its fields.
fn group_of(kind: &Kind, data: &Data) -> String {
    let mut name = kind.code().to_owned();
    let schema = kind.schema();
    for (key, value) in data.iter() {
        name.push('\n');
        name.push_str(key.as_str());
        if schema.is_some_and(|schema| schema.is_key(key.as_str())) {
            name.push('=');
            name.push_str(value.as_text().unwrap_or_default());
        }
    }
    name
}

/// Makes groups into facts.
pub(super) struct Settler<'a> {
    pub source: &'a Source,
    /// The moment of the file.
    pub seen: Moment,
    /// The journal holds facts of a later file of the same board.
    pub older: bool,
}

impl Settler<'_> {
    pub fn settle(&self, group: &Group, held: &Held<'_>) -> Outcome {
        let Some(sample) = group.now.as_ref().or(group.writes.first().map(|(_, data)| data)) else {
            return Outcome::default();
        };
        let series = group.kind.schema().is_some_and(|schema| schema.shape == Shape::Series);
        let held = held.0.get(&group_of(&group.kind, sample)).map_or(&[][..], Vec::as_slice);
        let mut pool: Vec<Fact> = held.iter().map(|fact| (*fact).clone()).collect();
        let before = newest(&pool, series).map(|fact| fact.data.clone());
        let mut facts: Vec<Fact> = Vec::new();
        for (stamp, data) in &group.writes {
            let act = self.source.act(stamp, group.about, &group.kind, data);
            let counter = stamp.spoken().counter();
            let same = |fact: &&Fact| fact.act == act && fact.id.counter == counter;
            if let Some(known) = pool.iter().find(same) {
                facts.push(known.clone());
                continue;
            }
            let cell = |fact: &&Fact| !series || fact.on == stamp.on;
            let overtaken = || held.iter().copied().filter(cell).any(|fact| fact.id.counter > counter);
            if stamp.initial && !held.is_empty() && !(series && fills_a_gap(group, &pool, stamp, data)) || overtaken() {
                continue;
            }
            let over = pool.iter().filter(cell).map(|fact| fact.id).chain(group.also_over.iter().copied());
            let over = over.collect();
            let fact = self.source.fact(group.about, &group.kind, stamp, data.clone(), over);
            pool.push(fact.clone());
            facts.push(fact);
        }
        if let Some(now) = &group.now {
            facts.extend(self.present(group, now, &pool, !held.is_empty(), series));
        }
        let after = newest_of(pool.iter().chain(&facts), series).map(|fact| fact.data.clone());
        facts.order_by_key(|fact| fact.id);
        facts.dedup_by_key(|fact| fact.id);
        Outcome { facts, before, after }
    }

    /// The fact with the present value: the newest one when it says so, else one more.
    fn present(&self, group: &Group, now: &Data, pool: &[Fact], update: bool, series: bool) -> Option<Fact> {
        let last = newest(pool, series);
        match last {
            Some(last) if same(&group.kind, &last.data, now, group.same) => return Some(last.clone()),
            Some(_) if update && self.older => return None,
            None if says_nothing(&group.kind, now) => return None,
            _ => {}
        }
        let highest = pool.iter().filter_map(|fact| Moment::of_counter(fact.id.counter)).max();
        let known = highest.map_or(self.seen, |highest| highest.max(self.seen));
        // A day that is only presumed bears the moment of its thing, so that a logged one is preferred to it.
        let moment = match group.same {
            Same::Exact if update => known,
            Same::Exact | Same::Known => group.settled.moment,
        };
        let on = match last {
            Some(last) if series => group.settled.on.max(last.on),
            _ => group.settled.on,
        };
        let gesture = format!("state/{}", known.unix());
        let member = group.settled.member;
        let stamp = Stamp { moment, on, gesture, initial: false, member, known: Some(known) };
        let over = pool.iter().filter(|fact| !series || fact.on == on).map(|fact| fact.id);
        let over = over.chain(group.also_over.iter().copied()).collect();
        Some(self.source.fact(group.about, &group.kind, &stamp, now.clone(), over))
    }
}

/// Whether the value with which a cut log begins is news beside what earlier files told until then: it is a stay that
/// they could not know. The present value is settled apart.
fn fills_a_gap(group: &Group, pool: &[Fact], stamp: &Stamp, data: &Data) -> bool {
    let before = newest_of(pool.iter().filter(|fact| fact.on <= stamp.on), true);
    let is_past = group.writes.len() > 1 || group.now.as_ref() != Some(data);
    let is_told = pool.iter().any(|fact| fact.on == stamp.on && fact.id.counter >= stamp.spoken().counter());
    is_past && !is_told && before.is_none_or(|before| before.data != *data)
}

fn newest(pool: &[Fact], series: bool) -> Option<&Fact> {
    newest_of(pool.iter(), series)
}

/// The fact whose value holds: of a series the latest day first; then what no other names; then the greatest name.
fn newest_of<'a>(pool: impl Iterator<Item = &'a Fact> + Clone, series: bool) -> Option<&'a Fact> {
    let named: HashSet<FactId> = pool.clone().flat_map(|fact| fact.over.iter().copied()).collect();
    pool.max_by_key(|fact| (series.then_some(fact.on), !named.contains(&fact.id), fact.id))
}

fn same(kind: &Kind, left: &Data, right: &Data, how: Same) -> bool {
    match how {
        Same::Exact => left == right,
        Same::Known => says_nothing(kind, left) == says_nothing(kind, right),
    }
}

/// Whether all fields are unknown, or the element was taken off.
pub(super) fn says_nothing(kind: &Kind, data: &Data) -> bool {
    let Some(schema) = kind.schema() else { return false };
    data.iter().filter(|(key, _)| !schema.is_key(key.as_str())).all(|(_, value)| *value == Value::Null)
}

/// Whether a fact writes anything of this element.
pub(super) fn writes_element(fact: &Fact, kind: &Kind, element: &str) -> bool {
    let mut writes = false;
    each_write(fact, |key, _| writes |= key.kind == kind && key.element.text() == element);
    writes
}
