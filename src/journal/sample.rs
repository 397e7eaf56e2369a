//! Desks at which the tests of this layer work: an author, one load of the program, a journal.

use super::fact::{Author, Digest, Fact, Replica};
use super::keys::Keys;
use super::kind::Kind;
use super::log::Journal;
use super::pen::{Draft, Pen, Seen};
use super::undo;
use super::value::Value;
use crate::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
use uuid::Uuid;

/// One member at work.
#[derive(Clone)]
pub struct Desk {
    pub journal: Journal,
    pub pen: Pen,
}

impl Desk {
    /// Someone of an organisation; each name has a replica of its own.
    pub fn new(organisation: &str, member: &str) -> Self {
        let by = Author { org: org(organisation), member: MemberId::derived(Uuid::nil(), member) };
        let replica = Replica::from_bytes(*by.member.uuid().as_bytes());
        let at = Minute::parse("2026-03-04T09:12Z").unwrap();
        Self { journal: Journal::of(by.org), pen: Pen { replica, by, at } }
    }

    /// One gesture.
    pub fn write(&mut self, drafts: Vec<Draft>) -> Vec<Fact> {
        self.write_over(None, drafts)
    }

    /// One gesture of a form that was opened earlier.
    pub fn write_over(&mut self, seen: Option<&Seen>, drafts: Vec<Draft>) -> Vec<Fact> {
        let facts = self.pen.write(&self.journal, ActId::random(), seen, drafts);
        self.take(&facts);
        facts
    }

    /// One gesture of one fact.
    pub fn say(&mut self, draft: Draft) -> Fact {
        self.write(vec![draft]).remove(0)
    }

    /// Takes an act back.
    pub fn undo(&mut self, act: ActId) -> Vec<Fact> {
        let drafts = undo::undo(&self.journal, act, day(4));
        self.write(drafts)
    }

    /// Brings an act back.
    pub fn redo(&mut self, act: ActId) -> Vec<Fact> {
        let drafts = undo::redo(&self.journal, act, day(4));
        self.write(drafts)
    }

    /// Facts of a colleague come in.
    pub fn take<'a>(&mut self, facts: impl IntoIterator<Item = &'a Fact>) {
        self.journal.extend(facts.into_iter().cloned());
    }

    /// Facts of a partner come in with a packet, and are not admitted yet.
    pub fn take_packet<'a>(&mut self, packet: Digest, facts: impl IntoIterator<Item = &'a Fact>) {
        self.journal.extend(facts.into_iter().cloned().map(|fact| Fact { via: vec![packet], ..fact }));
    }

    /// Admits a packet for these persons.
    pub fn admit(&mut self, packet: Digest, persons: &[&str]) -> Fact {
        let persons = persons.iter().map(|name| Value::text(person(name))).collect();
        let data = [("digest", Value::text(packet)), ("persons", Value::List(persons))];
        self.say(Draft::new(Subject::Settings(self.pen.by.org), day(4), Kind::Admitted, data))
    }

    /// The values that a person's first name has now, the shown one first.
    pub fn first_names(&self, name: &str) -> Vec<String> {
        let fold = self.journal.fold_person(person(name));
        let cell = fold.cell(super::schema::identity::FIRST_NAME.any(), None, Keys::None);
        let current = cell.map_or(&[][..], |cell| &cell.current);
        current.iter().map(|write| write.value.as_text().unwrap_or("unknown").to_owned()).collect()
    }
}

pub fn org(name: &str) -> OrgId {
    OrgId::derived(Uuid::nil(), name)
}

pub fn person(name: &str) -> PersonId {
    PersonId::derived(Uuid::nil(), name)
}

pub fn about(name: &str) -> Subject {
    Subject::Person(person(name))
}

pub fn element(name: &str) -> String {
    ElementId::derived(Uuid::nil(), name).to_string()
}

/// A day of March 2026.
pub fn day(of_march: i8) -> Day {
    Day::new(2026, 3, of_march).unwrap()
}

pub fn packet(number: u8) -> Digest {
    Digest::new([number; 32])
}

pub fn first_name(name: &str, first_name: &str) -> Draft {
    Draft::new(about(name), day(1), Kind::Identity, [("first_name", Value::text(first_name))])
}

pub fn step(name: &str, on: i8, step: &str) -> Draft {
    Draft::new(about(name), day(on), Kind::Step, [("step", Value::text(step))])
}

pub fn task(name: &str, task: &str, field: &'static str, text: &str) -> Draft {
    let data = [("task", Value::text(element(task))), (field, Value::text(text))];
    Draft::new(about(name), day(1), Kind::Task, data)
}

pub fn note(name: &str, note: &str, text: &str) -> Draft {
    Draft::new(about(name), day(1), Kind::Note, [("note", Value::text(element(note))), ("text", Value::text(text))])
}

pub fn redaction(fact: &Fact) -> Draft {
    Draft::new(fact.about, day(4), Kind::Redacted, [("fact", Value::text(fact.id))])
}

pub fn erasure(name: &str) -> Draft {
    Draft::new(about(name), day(4), Kind::Erased, [("contributions", Value::Map(Default::default()))])
}

pub fn join(name: &str, other: &str) -> Draft {
    Draft::new(about(name), day(4), Kind::Joined, [("x", Value::text(person(name))), ("y", Value::text(person(other)))])
}
