//! What a person can change in a dossier or in the settings, and the facts that each change writes.
//!
//! The split of a change over facts follows the family table: free text stands alone where a tick decides whether
//! it leaves, and fields with other answers never share a fact.

use crate::domain::{Day, ElementId, Subject, id};
use crate::journal::schema::{Entry, redacted, shared};
use crate::journal::{Data, Draft, FactId, Keys, Kind, Value};
use std::fmt::Display;

/// One change: fields of an element, of a register, or of an entry of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    kind: Kind,
    keys: Keys,
    data: Vec<Entry>,
    on: Option<Day>,
}

impl Edit {
    /// A field under the keys of its kind.
    pub fn of(keys: Keys, entry: Entry) -> Self {
        Self { kind: entry.0.kind.clone(), keys, data: vec![entry], on: None }
    }

    /// A field of a register or of a series without keys.
    pub fn register(entry: Entry) -> Self {
        Self::of(Keys::None, entry)
    }

    /// A field of an element, or of what has one key: an obstacle, a language, a step.
    pub fn element(key: impl Display, entry: Entry) -> Self {
        Self::of(Keys::one(key), entry)
    }

    /// One field more of the same element, always written with the first.
    pub fn and(mut self, entry: Entry) -> Self {
        debug_assert_eq!(self.kind, entry.0.kind);
        self.data.push(entry);
        self
    }

    /// The same, of the day that it speaks of; none is the day on which it is written.
    pub fn on(self, day: Option<Day>) -> Self {
        Self { on: day, ..self }
    }

    /// Takes an element away.
    pub fn remove(kind: Kind, id: ElementId) -> Self {
        Self::removal(kind, id, Value::Bool(true))
    }

    /// Keeps an element that another removed.
    pub fn keep(kind: Kind, id: ElementId) -> Self {
        Self::removal(kind, id, Value::Bool(false))
    }

    fn removal(kind: Kind, id: ElementId, removed: Value) -> Self {
        let field = kind.schema().and_then(|schema| schema.removed);
        debug_assert!(field.is_some(), "{kind} has no elements");
        Self {
            keys: Keys::one(id),
            data: field.into_iter().map(|field| (field, removed.clone())).collect(),
            kind,
            on: None,
        }
    }

    /// Whether an element may leave, by the row of the family table that it leaves under.
    pub fn share(id: ElementId, family: &str, leaves: bool) -> Self {
        Self::of(Keys::two(id, family), shared::SHARED.with(leaves))
    }

    /// Empties a fact for good.
    pub fn redact(fact: FactId) -> Self {
        Self { kind: redacted::FACT.kind.clone(), keys: Keys::one(fact), data: Vec::new(), on: None }
    }

    /// Whether an element is taken away.
    pub fn is_removal(&self) -> bool {
        self.data.iter().any(|(field, value)| field.is_removal() && *value == Value::Bool(true))
    }

    /// The kind that the change writes.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The fields that it writes.
    pub fn data(&self) -> &[Entry] {
        &self.data
    }

    /// The keys and the fields, as a fact holds them.
    fn entries(&self) -> Vec<Entry> {
        let keys = self.kind.schema().into_iter().flat_map(|schema| self.keys.entries(schema));
        keys.chain(self.data.iter().cloned()).collect()
    }

    /// The free text that a person typed, to be searched for a national number.
    pub fn free_texts(&self) -> Vec<String> {
        if matches!(self.kind, Kind::Shared | Kind::Redacted) {
            return Vec::new();
        }
        self.entries()
            .into_iter()
            .flat_map(|(_, value)| {
                let texts = value.as_text().into_iter().chain(value.items().iter().filter_map(Value::as_text));
                texts.map(str::to_owned).collect::<Vec<_>>()
            })
            .filter(|text| id::parse_uuid(text).is_err())
            .collect()
    }
}

/// The facts of several changes of one subject on one day. Neighbours of one kind that may share a fact do.
pub fn drafts(about: Subject, on: Day, edits: &[Edit], checked: bool) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for edit in edits {
        let draft = Draft { checked, ..Draft::new(about, edit.on.unwrap_or(on), edit.kind.clone(), edit.entries()) };
        match drafts.last_mut().filter(|last| may_share(last, &draft)) {
            Some(last) => {
                let entries = last.data.iter().chain(draft.data.iter());
                last.data = Data::new(entries.map(|(key, value)| (key.clone(), value.clone())));
            }
            None => drafts.push(draft),
        }
    }
    drafts
}

/// Whether two drafts write fields of one element and day that leave together, and neither holds free text alone.
fn may_share(left: &Draft, right: &Draft) -> bool {
    let Some(schema) = left.kind.schema().filter(|_| left.kind == right.kind && left.on == right.on) else {
        return false;
    };
    let same_element = schema.keys.iter().all(|key| left.data.get(key.key) == right.data.get(key.key));
    let fields = left.data.iter().chain(right.data.iter()).filter(|(key, _)| !schema.is_key(key.as_str()));
    let mut families =
        fields.map(|(key, _)| schema.field(key.as_str()).filter(|field| !field.free).map(|field| field.family()));
    let first = families.next().flatten();
    same_element && first.is_some() && families.all(|family| family == first)
}
