//! Everything that was ever written in one field, and what of a fact can be emptied.

use super::{Dossier, Entry};
use crate::domain::OrgId;
use crate::journal::fold::each_write;
use crate::journal::schema::Type;
use crate::journal::{AnyField, Fact, Field, Value};

/// A field, of one element or of all elements of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldOf {
    pub field: AnyField,
    /// The first key: an element's id, or an obstacle. None means all of them.
    pub element: Option<String>,
}

impl FieldOf {
    /// The field of a kind, whatever the element.
    pub fn any<T>(field: Field<T>) -> Self {
        Self { field: field.any(), element: None }
    }

    /// The field of one element.
    pub fn of<T>(field: Field<T>, element: impl std::fmt::Display) -> Self {
        Self { field: field.any(), element: Some(element.to_string()) }
    }
}

/// One write of a field; the removal of its element is one too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past<'a> {
    pub entry: &'a Entry,
    pub field: AnyField,
    pub value: &'a Value,
}

impl Past<'_> {
    /// Whether the element was removed or put back, rather than the field written.
    pub fn is_removal(&self) -> bool {
        self.field.is_removal()
    }
}

impl Dossier {
    /// Every write of a field, the latest day first. Of fields that each organisation has for itself, our own.
    pub fn history(&self, own: Option<OrgId>, asked: &FieldOf) -> Vec<Past<'_>> {
        let mut found = Vec::new();
        for entry in self.timeline.iter().filter(|entry| entry.fact.kind == asked.field.kind) {
            each_write(&entry.fact, |key, value| {
                let ours = key.lane.is_none() || key.lane == own;
                let named = asked.element.as_deref().is_none_or(|element| key.element.text() == element);
                if ours && named && (key.field == asked.field || key.field.is_removal()) {
                    found.push(Past { entry, field: key.field, value });
                }
            });
        }
        found
    }
}

/// Whether a fact holds typed words: only those may be redacted.
pub fn holds_words(fact: &Fact) -> bool {
    let Some(schema) = fact.kind.schema() else { return false };
    fact.data.iter().any(|(key, value)| {
        let typed = schema
            .field(key.as_str())
            .is_some_and(|field| matches!(field.holds, Type::Line | Type::Prose | Type::Locality));
        typed && *value != Value::Null
    })
}
