//! What the data of each kind may hold: the one description from which the codec, the fold, the published
//! JSON Schema and the rule of what may leave are derived.

pub mod content;
mod field;
#[macro_use]
mod making;
mod table;

pub use field::{AnyField, Entry, Field, FieldSchema};
pub use table::*;

use super::kind::Kind;
use super::value::Value;
use crate::domain::order::InOrder;
use std::sync::LazyLock;
use table::SCHEMAS;

/// How writes of a field are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Each field has one value; a later write names the earlier ones.
    Register,
    /// The value holds from its day on, until a later day.
    Series,
    /// Elements with ids; each field of an element is a register, and the element can be removed.
    Set,
    /// A fact about facts: it has rules of its own.
    Meta,
}

/// What a known field may hold; `null` (unknown) is always possible except in keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// One line, 250 characters at most.
    Line,
    /// Several lines, 20 000 characters at most.
    Prose,
    /// A year from 1900 to 2199.
    Year,
    Day,
    /// An hour of the day, `14:30`.
    Hour,
    Bool,
    /// A whole number from 0 to 1 000 000.
    Count,
    Step,
    /// `{"name": line, "postcode": 1000–9999 or null}`.
    Locality,
    Id,
    /// One of a list of stable codes.
    Code(&'static [&'static str]),
    /// The name of a fact.
    Fact,
    /// A packet's digest.
    Digest,
    /// A list of UUIDs.
    Ids,
    /// A duration in minutes, as many as a count.
    Minutes,
    /// Codes of a list, each once.
    Codes(&'static [&'static str]),
    /// Steps, each once.
    Steps,
    /// Days, each once.
    Days,
    /// Lines, each once.
    Lines,
    /// An object of figures, kept as it is.
    Figures,
}

impl Type {
    /// Whether a value, or an item of it, is a code that a later version of the program added to its list. Two
    /// organisations never upgrade on one day: it is kept, and counts as unknown.
    pub fn is_newer(self, value: &Value) -> bool {
        let (Type::Code(known) | Type::Codes(known)) = self else { return false };
        match value {
            Value::Text(code) => !known.contains(&&**code),
            Value::List(items) => items.iter().any(|item| self.is_newer(item)),
            _ => false,
        }
    }
}

/// Whether a text is written as codes are, now and in every later version: a letter, then letters, figures and `_`.
pub fn is_code(text: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_';
    text.len() <= CODE_LIMIT && text.starts_with(|first: char| first.is_ascii_lowercase()) && text.bytes().all(sign)
}

/// How long a code may be.
pub const CODE_LIMIT: usize = 40;

/// Which subjects a kind speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Person,
    Settings,
    Session,
    Company,
    Opening,
    Anything,
}

/// The description of one kind.
#[derive(Debug)]
pub struct Schema {
    pub kind: Kind,
    pub shape: Shape,
    pub of: Of,
    /// The keys that say which element or series; all required.
    pub keys: &'static [AnyField],
    pub fields: &'static [AnyField],
    /// The field by which an element of a set is removed or put back.
    pub removed: Option<AnyField>,
    /// Whether the values belong to the organisation that writes them.
    pub lane: bool,
}

/// A list of fields of one kind, in the order of a form or a sheet: `fields!(placement: COMPANY, START)`.
#[macro_export]
macro_rules! fields {
    ($kind:ident: $($field:ident),+ $(,)?) => {
        const { &[$($crate::journal::schema::$kind::$field.any()),+] as &[$crate::journal::AnyField] }
    };
}

/// The key of a removal in a set.
pub const REMOVED: &str = "removed";

impl Kind {
    /// The description of a known kind.
    pub fn schema(&self) -> Option<&'static Schema> {
        SCHEMAS.get(self.place()?)
    }
}

impl Schema {
    /// All descriptions.
    pub fn all() -> &'static [Schema] {
        SCHEMAS
    }

    /// The field of a key, element keys left out.
    pub fn field(&self, key: &str) -> Option<AnyField> {
        self.fields.iter().copied().find(|field| field.key == key)
    }

    /// The field that a key of a fact writes: one of the table, or the removal of the element.
    pub fn written(&self, key: &str) -> Option<AnyField> {
        self.field(key).or_else(|| self.removed.filter(|removed| removed.key == key))
    }

    /// Whether `key` says which element or series the fact speaks of.
    pub fn is_key(&self, key: &str) -> bool {
        self.keys.iter().any(|field| field.key == key)
    }
}

static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let fields = SCHEMAS.iter().flat_map(|schema| schema.keys.iter().chain(schema.fields));
    let mut keys: Vec<_> = fields.map(|field| field.key).chain([REMOVED, "name", "postcode"]).collect();
    keys.order();
    keys.dedup();
    keys
});

/// The same text with a static life, when the schema has it: so that a known key costs nothing.
pub(crate) fn known_key(text: &str) -> Option<&'static str> {
    place_of_key(text).and_then(key_at)
}

/// Where a key stands among those of the schema, if it is one of them; another build may say another place.
pub(crate) fn place_of_key(text: &str) -> Option<usize> {
    KEYS.binary_search(&text).ok()
}

/// The key of the schema that stands there.
pub(crate) fn key_at(place: usize) -> Option<&'static str> {
    KEYS.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::family;

    #[test]
    fn each_kind_is_described_once() {
        let described: Vec<_> = SCHEMAS.iter().map(|schema| schema.kind.clone()).collect();
        assert_eq!(described, Kind::KNOWN);
    }

    #[test]
    fn the_handles_of_a_kind_stand_in_a_module_of_its_word() {
        assert!(Kind::KNOWN.iter().map(Kind::code).eq(table::MODULES.iter().copied()));
        let of_kind = |schema: &Schema| schema.keys.iter().chain(schema.fields).all(|field| field.kind == schema.kind);
        assert!(SCHEMAS.iter().all(of_kind));
        assert_eq!(Kind::Placement.schema().unwrap().field("start"), Some(placement::START.any()));
        assert_ne!(placement::START.any(), contract::START.any());
    }

    #[test]
    fn rows_exist_and_agree_on_the_shape_and_the_owner() {
        for schema in SCHEMAS {
            for field in schema.fields {
                let Some(name) = field.row else { continue };
                let row = family::find(name).unwrap_or_else(|| panic!("{name} is not in the table"));
                let shape = match schema.shape {
                    Shape::Register => "register",
                    Shape::Series => "series",
                    Shape::Set => "set",
                    Shape::Meta => "",
                };
                assert_eq!(row.shape, shape, "{name}");
                // Cohort and territory have the owner lane beside neighbours that have not, so they stand apart.
                assert!(row.owner != "lane" || schema.lane, "{name} belongs to a lane");
            }
        }
    }

    #[test]
    fn a_tick_row_of_free_text_is_marked() {
        let fields = || SCHEMAS.iter().flat_map(|schema| schema.fields.iter().map(move |field| (&schema.kind, *field)));
        for (kind, field) in fields().filter(|(_, field)| field.family().1.ticks()) {
            let typed = field.holds == Type::Prose
                || matches!(
                    (kind, field.key),
                    (Kind::Task, "title" | "list" | "venue") | (Kind::ObstacleAction | Kind::FollowUp, "text")
                )
                || matches!((kind, field.key), (Kind::CpasContract, "cpas" | "agent" | "employer"))
                || matches!((kind, field.key), (Kind::Partner, "organisation" | "name") | (Kind::SearchLog, "company"));
            assert_eq!(field.free, typed, "{kind} {}", field.key);
        }
    }
}
