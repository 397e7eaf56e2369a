//! Handles of fields: what the table says of one, with the type of what it holds.
//!
//! A handle is a constant of the module of its kind, so a field that is misspelt, or read as something else than it
//! holds, does not compile:
//!
//! ```
//! use passerelle::journal::schema::placement;
//! use passerelle::domain::Day;
//! let start: Option<Day> = placement::START.read(&passerelle::journal::Value::text("2026-03-16"));
//! assert_eq!(start, Day::parse("2026-03-16").ok());
//! ```
//! ```compile_fail,E0425
//! use passerelle::journal::schema::placement;
//! placement::SATRT.read(&passerelle::journal::Value::Null);
//! ```
//! ```compile_fail,E0308
//! use passerelle::journal::schema::placement;
//! placement::START.with(12);
//! ```
//!
//! A handle is the address of its row of the table: two are compared by it, and no code is made for a field.

use super::Type;
use super::content::Content;
use crate::domain::family::{self, Answers};
use crate::journal::kind::Kind;
use crate::journal::value::{Key, Value};
use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;

/// One key of a kind's data, as the table describes it.
#[derive(Debug)]
pub struct FieldSchema {
    pub kind: Kind,
    /// The key in the data of facts.
    pub key: &'static str,
    pub holds: Type,
    /// The row of the family table, or none: then it never leaves.
    pub row: Option<&'static str>,
    /// Free text is written alone in its fact where a tick decides whether it leaves.
    pub free: bool,
}

impl FieldSchema {
    /// The family and the three answers; no row means that it never leaves.
    pub fn family(&self) -> (&'static str, Answers) {
        match self.row.and_then(family::find) {
            Some(row) => (row.family, row.answers),
            None => ("", Answers::default()),
        }
    }

    /// Whether the field says that its element is removed.
    pub fn is_removal(&self) -> bool {
        self.key == super::REMOVED
    }
}

/// A field of a kind that holds a `T`.
pub struct Field<T> {
    schema: &'static FieldSchema,
    holds: PhantomData<fn() -> T>,
}

/// A field, whatever it holds.
pub type AnyField = Field<Value>;

/// A field and what is written in it.
pub type Entry = (AnyField, Value);

impl<T> Field<T> {
    /// The handle of a row of the table. That the row holds a `T` is checked by a test over the whole table.
    pub(super) const fn of(schema: &'static FieldSchema) -> Self {
        Self { schema, holds: PhantomData }
    }

    /// The row of the table.
    pub const fn schema(self) -> &'static FieldSchema {
        self.schema
    }

    /// The same field, for what treats all fields alike.
    pub const fn any(self) -> AnyField {
        Field::of(self.schema)
    }
}

impl<T: Content> Field<T> {
    /// What a value of the field says; none when it is unknown.
    pub fn read(self, value: &Value) -> Option<T::Read<'_>> {
        T::read_as(self.schema.holds, value)
    }

    /// The field with this written in it.
    pub fn with(self, given: T::Given<'_>) -> Entry {
        (self.any(), T::write(given))
    }

    /// The field with a value that was made for it elsewhere: from what it [holds](FieldSchema::holds).
    pub fn says(self, value: Value) -> Entry {
        (self.any(), value)
    }

    /// The field with this written in it, or that it is unknown.
    pub fn maybe(self, given: Option<T::Given<'_>>) -> Entry {
        (self.any(), given.map_or(Value::Null, T::write))
    }
}

impl<T> std::ops::Deref for Field<T> {
    type Target = FieldSchema;

    fn deref(&self) -> &FieldSchema {
        self.schema
    }
}

impl<T> Clone for Field<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Field<T> {}

impl<T> PartialEq for Field<T> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.schema, other.schema)
    }
}

impl<T> Eq for Field<T> {}

impl<T> PartialOrd for Field<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Fields of a kind stand in the order of their keys.
impl<T> Ord for Field<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        if self == other {
            return Ordering::Equal;
        }
        self.key.cmp(other.key).then_with(|| self.kind.cmp(&other.kind))
    }
}

impl<T> fmt::Debug for Field<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.kind, self.key)
    }
}

impl<T> From<Field<T>> for Key {
    fn from(field: Field<T>) -> Key {
        Key::from(field.schema.key)
    }
}
