//! A centre whose facts are written down one by one, each on a day of its own. In what is written, `$name` stands for an id
//! derived from that name.

use passerelle::domain::{ActId, Day, ElementId, MemberId, Minute, OrgId, PersonId, Subject};
use passerelle::insight::Settings;
use passerelle::insight::results::{Asked, Cell, Counted, Label, Period, Report, Set, Story, Table, report, stories};
use passerelle::journal::{Author, Data, Draft, Fact, FactId, Journal, Kind, Pen, Replica};
use uuid::Uuid;

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn id(name: &str) -> ElementId {
    ElementId::derived(Uuid::nil(), name)
}

pub fn person(name: &str) -> PersonId {
    PersonId::derived(Uuid::nil(), name)
}

pub struct Centre {
    pub journal: Journal,
    org: OrgId,
    written: Day,
}

impl Centre {
    pub fn new() -> Self {
        let org = OrgId::derived(Uuid::nil(), "Carrefour");
        Self { journal: Journal::of(org), org, written: day("2024-01-01") }
    }

    /// What follows is written down on this day.
    pub fn written(&mut self, on: &str) -> &mut Self {
        self.written = day(on);
        self
    }

    /// One fact about a person.
    pub fn note(&mut self, name: &str, kind: &str, on: &str, data: &str) -> &mut Self {
        self.about(Subject::Person(person(name)), kind, on, data);
        self
    }

    /// One fact about the organisation.
    pub fn set(&mut self, kind: &str, on: &str, data: &str) -> &mut Self {
        self.about(Subject::Settings(self.org), kind, on, data);
        self
    }

    pub fn about(&mut self, about: Subject, kind: &str, on: &str, data: &str) -> FactId {
        let data = parsed(data);
        let draft = Draft { about, on: day(on), kind: Kind::parse(kind), data, checked: false };
        let by = Author { org: self.org, member: MemberId::derived(Uuid::nil(), "Anne") };
        let replica = Replica::from_bytes([7; 16]);
        let pen = Pen { replica, by, at: Minute::of(self.written, 600) };
        let facts: Vec<Fact> = pen.write(&self.journal, ActId::random(), None, vec![draft]);
        let id = facts.last().unwrap().id;
        self.journal.extend(facts);
        id
    }

    pub fn settings(&self) -> Settings {
        Settings::read(&self.journal, self.org)
    }

    pub fn stories(&self, today: &str) -> Vec<Story> {
        stories(&self.journal, &self.settings(), day(today))
    }

    pub fn report(&self, year: i16, today: &str) -> Report {
        over(&self.stories(today), &self.settings(), Period::year(year).unwrap(), day(today))
    }
}

pub fn over(stories: &[Story], settings: &Settings, period: Period, today: Day) -> Report {
    report(stories, &Asked { settings, period, today, as_known: None, slice: None, set: Set::default() })
}

fn parsed(data: &str) -> Data {
    let named = |part: &str| {
        let end = part.find('"').unwrap();
        format!("{}{}", id(&part[..end]), &part[end..])
    };
    let mut parts = data.split('$');
    let first = parts.next().unwrap_or_default().to_owned();
    serde_json::from_str(&parts.fold(first, |data, part| data + named(part).as_str())).unwrap()
}

pub fn table<'r>(report: &'r Report, id: &str) -> &'r Table {
    report.sections.iter().flat_map(|section| &section.tables).find(|table| table.id == id).unwrap()
}

/// A cell of a row that a message or a code names.
pub fn cell<'r>(report: &'r Report, id: &str, row: &str, column: usize) -> &'r Cell {
    let named = |label: &Label| match label {
        Label::Message(message) => *message == row,
        Label::Code { code, .. } => code == row,
        Label::Step(step) => step.code() == row,
        Label::Named(name) => name == row,
        Label::Unknown => row == "unknown",
        Label::Total => row == "total",
        Label::Day(_) => false,
    };
    let found = table(report, id).rows.iter().find(|line| named(&line.label));
    &found.unwrap_or_else(|| panic!("{id} has no row {row}")).cells[column]
}

/// A number, or the part of a share and its whole: `3` or `3/4`; minutes and days as they are.
pub fn told(report: &Report, id: &str, row: &str, column: usize) -> String {
    match cell(report, id, row, column) {
        Cell::Count(counted) => number(counted),
        Cell::Share { part, of } => format!("{}/{}", number(part), number(of)),
        Cell::Days(days) => days.map_or("-".to_owned(), |days| days.to_string()),
        Cell::Minutes(minutes) => minutes.to_string(),
        other => format!("{other:?}"),
    }
}

pub fn number(counted: &Counted) -> String {
    counted.number().map_or("masked".to_owned(), |number| number.to_string())
}
