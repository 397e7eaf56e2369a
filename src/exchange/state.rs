//! The folded state of a file as one deterministic object, for other programs and for comparing two journals.
//!
//! `docs/format.md` describes it. Two journals that show the same give the same text, whatever their history of
//! arrivals was.

use crate::domain::order::InOrder;
use crate::domain::{OrgId, Subject};
use crate::journal::fold::{Cell, Presence, Write};
use crate::journal::schema::{Shape, erased};
use crate::journal::{Data, Fact, Fold, Journal, Key, Keys, Kind, Value};

/// The version of this description.
const VERSION: i64 = 1;

/// Whether what was written earlier is told too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// Only what stands.
    Left,
    /// Of registers that each passage of a person writes anew, all that our organisation wrote and has not taken back.
    Told,
}

/// The registers that each passage writes anew.
const REWRITTEN: [Kind; 1] = [Kind::Outcome];

/// The state of all subjects. `own` is the organisation whose board it is, none when every fact counts.
pub fn state(journal: &Journal, own: Option<OrgId>) -> Value {
    told(journal, own, History::Left)
}

fn told(journal: &Journal, own: Option<OrgId>, history: History) -> Value {
    let mut subjects: Vec<Subject> = journal.subjects().collect();
    subjects.order();
    let states = subjects.into_iter().map(|subject| {
        (Key::from(subject.to_string()), subject_state(journal, subject, own.filter(|_| history == History::Told)))
    });
    object([
        ("format", Value::text("passerelle-state")),
        ("org", own.map_or(Value::Null, Value::text)),
        ("subjects", Value::Map(sorted(states.collect()))),
        ("version", Value::Int(VERSION)),
    ])
}

/// The same as canonical text.
pub fn written(journal: &Journal, own: Option<OrgId>) -> String {
    written_with(journal, own, History::Left)
}

/// The same, with what was written earlier where it is asked for.
pub fn written_with(journal: &Journal, own: Option<OrgId>, history: History) -> String {
    // Every value here has a JSON form.
    serde_json::to_string(&told(journal, own, history)).unwrap_or_default()
}

/// `writer` is whose earlier writes are told; none is nobody's.
fn subject_state(journal: &Journal, subject: Subject, writer: Option<OrgId>) -> Value {
    let mut joined = Vec::new();
    let fold = match subject {
        Subject::Person(person) => {
            let group = journal.group_of(person);
            if let Some(shown) = group.first().filter(|shown| **shown != person) {
                return object([("shown_as", Value::text(Subject::Person(*shown)))]);
            }
            joined = group.into_iter().skip(1).map(|other| Value::text(Subject::Person(other))).collect();
            if journal.is_erased(person) {
                return object([("erased", Value::Bool(true)), ("contributions", contributions(journal, subject))]);
            }
            journal.fold_person(person)
        }
        _ => journal.fold_subject(subject),
    };
    let incomplete = subject.person().is_some() && fold.of(&Kind::Identity).is_empty();
    let mut entries = vec![("kinds", kinds(&fold))];
    if incomplete {
        entries.push(("incomplete", Value::Bool(true)));
    }
    if !joined.is_empty() {
        entries.push(("joined", Value::List(joined.into())));
    }
    let told = writer.filter(|_| subject.person().is_some()).map(|writer| earlier(&fold, writer));
    if let Some(told) = told.filter(|told| !told.is_empty()) {
        entries.push(("history", Value::Map(told)));
    }
    let unknown = unknown_kinds(&fold);
    if !unknown.is_empty() {
        entries.push(("unknown", Value::Map(unknown)));
    }
    object(entries)
}

fn kinds(fold: &Fold<'_>) -> Value {
    let mut kinds: Vec<(Key, Value)> = Vec::new();
    for group in fold.cells().chunk_by(|left, right| left.key.kind == right.key.kind) {
        let kind = group[0].key.kind;
        let entries: Vec<Value> = if kind.schema().is_some_and(|schema| schema.shape == Shape::Set) {
            fold.elements(kind).map(|element| entry(element.cells, Some(element.presence))).collect()
        } else {
            group.chunk_by(|left, right| place(left) == place(right)).map(|cells| entry(cells, None)).collect()
        };
        kinds.push((Key::from(kind.code().to_owned()), Value::List(entries.into())));
    }
    Value::Map(sorted(kinds))
}

/// What an organisation wrote of registers that each passage writes anew, in the order of writing.
fn earlier(fold: &Fold<'_>, writer: OrgId) -> Data {
    let of = |kind: &Kind| {
        let written = fold.facts().filter(|(fact, live)| *live && fact.kind == *kind && fact.by.org == writer);
        let mut written: Vec<_> = written.map(|(fact, _)| fact).collect();
        written.order_by_key(|fact| fact.id);
        let fact = |fact: &&Fact| {
            let said =
                [("data", Value::Map(fact.data.clone())), ("on", Value::text(fact.on)), ("fact", Value::text(fact.id))];
            object(said)
        };
        Value::List(written.iter().map(fact).collect())
    };
    let kinds = REWRITTEN.iter().filter(|kind| !fold.of(kind).is_empty());
    sorted(kinds.map(|kind| (Key::from(kind.code().to_owned()), of(kind))).collect())
}

/// Lane and element; the days of one series and lane are entries of their own.
fn place<'c>(cell: &Cell<'c>) -> (Option<OrgId>, Keys<&'c str>, Option<crate::domain::Day>) {
    (cell.key.lane, cell.key.element, cell.key.day)
}

fn entry(cells: &[Cell<'_>], presence: Option<Presence>) -> Value {
    let key = &cells[0].key;
    let mut entries: Vec<(&'static str, Value)> = Vec::new();
    if let Some(lane) = key.lane {
        entries.push(("lane", Value::text(lane)));
    }
    let element: Vec<Value> = key.element.iter().map(Value::text).collect();
    if !element.is_empty() {
        entries.push(("element", Value::List(element.into())));
    }
    if let Some(day) = key.day {
        entries.push(("on", Value::text(day)));
    }
    if let Some(presence) = presence {
        entries.push(("presence", Value::text(presence)));
    }
    let fields = cells.iter().filter(|cell| !cell.key.field.is_removal());
    let fields = fields.map(|cell| (Key::from(cell.key.field), field(cell)));
    entries.push(("fields", Value::Map(sorted(fields.collect()))));
    object(entries)
}

/// The shown value with its author; in a conflict the others too.
fn field(cell: &Cell<'_>) -> Value {
    let mut said = cell.current.iter().map(said);
    let shown = said.next().unwrap_or(Value::Null);
    let others: Vec<Value> = said.collect();
    if others.is_empty() {
        return shown;
    }
    let key = if cell.in_conflict() { "conflict" } else { "agreed" };
    let shown = shown.as_map().cloned().unwrap_or_default();
    let entries = shown.iter().map(|(key, value)| (key.clone(), value.clone()));
    Value::Map(Data::new(entries.chain([(Key::from(key), Value::List(others.into()))])))
}

fn said(write: &Write<'_>) -> Value {
    let fact = write.fact;
    let by = [("member", Value::text(fact.by.member)), ("org", Value::text(fact.by.org))];
    object([
        ("value", write.value.clone()),
        ("fact", Value::text(fact.id)),
        ("on", Value::text(fact.on)),
        ("by", object(by)),
    ])
}

fn unknown_kinds(fold: &Fold<'_>) -> Data {
    let mut counts: std::collections::BTreeMap<&str, i64> = std::collections::BTreeMap::new();
    for (fact, live) in fold.facts() {
        if let (Kind::Unknown(word), true) = (&fact.kind, live) {
            *counts.entry(word).or_default() += 1;
        }
    }
    Data::new(counts.into_iter().map(|(word, count)| (Key::from(word.to_owned()), Value::Int(count))))
}

fn contributions(journal: &Journal, subject: Subject) -> Value {
    let erasure = journal.about(subject).iter().find(|fact| fact.kind == Kind::Erased);
    erasure.and_then(|fact| fact.get(erased::CONTRIBUTIONS.any())).cloned().unwrap_or(Value::Null)
}

fn object(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Map(Data::new(entries))
}

/// Many entries at once; keys are in order before they are put in, so none has to move.
fn sorted(mut entries: Vec<(Key, Value)>) -> Data {
    entries.order_by(|left, right| left.0.cmp(&right.0));
    Data::new(entries)
}
