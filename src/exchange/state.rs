//! The folded state of a file as one deterministic object, for other programs and for comparing two journals.
//!
//! `docs/format.md` describes it. Two journals that show the same give the same text, whatever their history of
//! arrivals was.

use crate::domain::order::InOrder;
use crate::domain::{OrgId, Subject};
use crate::journal::fold::{Cell, Presence, Write};
use crate::journal::schema::{Shape, erased};
use crate::journal::{Data, Fold, Journal, Key, Keys, Kind, Value};

/// The version of this description.
const VERSION: i64 = 1;

/// The state of all subjects. `own` is the organisation whose board it is, none when every fact counts.
pub fn state(journal: &Journal, own: Option<OrgId>) -> Value {
    let mut subjects: Vec<Subject> = journal.subjects().collect();
    subjects.order();
    let states = subjects.into_iter().map(|subject| (Key::from(subject.to_string()), subject_state(journal, subject)));
    object([
        ("format", Value::text("passerelle-state")),
        ("org", own.map_or(Value::Null, Value::text)),
        ("subjects", Value::Map(sorted(states.collect()))),
        ("version", Value::Int(VERSION)),
    ])
}

/// The same as canonical text.
pub fn written(journal: &Journal, own: Option<OrgId>) -> String {
    // Every value here has a JSON form.
    serde_json::to_string(&state(journal, own)).unwrap_or_default()
}

fn subject_state(journal: &Journal, subject: Subject) -> Value {
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
