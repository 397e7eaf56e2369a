//! What the data of each kind may hold: the one description from which the codec, the fold, the published
//! JSON Schema and the rule of what may leave are derived.

use super::kind::Kind;
use crate::domain::codes;
use crate::domain::family::{self, Answers};
use std::sync::LazyLock;

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
    Bool,
    /// A whole number from 0 to 1 000 000.
    Count,
    Step,
    /// `{"name": line, "postcode": 1000–9999 or null}`.
    Locality,
    /// A UUID.
    Id,
    /// One of a list of stable codes.
    Code(&'static [&'static str]),
    /// The name of a fact.
    Fact,
    /// A packet's digest.
    Digest,
    /// A list of UUIDs.
    Ids,
    /// An object of figures, kept as it is.
    Figures,
}

/// One key of a kind's data.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    pub key: &'static str,
    pub holds: Type,
    /// The row of the family table, or none: then it never leaves.
    pub row: Option<&'static str>,
    /// Free text is written alone in its fact where a tick decides whether it leaves.
    pub free: bool,
}

/// Which subjects a kind speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Person,
    Settings,
    Anything,
}

/// The description of one kind.
#[derive(Debug)]
pub struct Schema {
    pub kind: Kind,
    pub shape: Shape,
    pub of: Of,
    /// The keys that say which element or series; all required.
    pub keys: &'static [Field],
    pub fields: &'static [Field],
    /// Whether the values belong to the organisation that writes them.
    pub lane: bool,
}

/// The key of a removal in a set.
pub const REMOVED: &str = "removed";

const fn field(key: &'static str, holds: Type, row: &'static str) -> Field {
    Field { key, holds, row: Some(row), free: false }
}

const fn free(key: &'static str, holds: Type, row: &'static str) -> Field {
    Field { key, holds, row: Some(row), free: true }
}

const fn inner(key: &'static str, holds: Type) -> Field {
    Field { key, holds, row: None, free: false }
}

macro_rules! schemas {
    ($($kind:ident: $shape:ident of $of:ident $(lane $lane:literal)?, keys [$($key:expr),*], fields [$($field:expr),* $(,)?];)*) => {
        &[$(Schema {
            kind: Kind::$kind,
            shape: Shape::$shape,
            of: Of::$of,
            keys: &[$($key),*],
            fields: &[$($field),*],
            lane: false $(|| $lane)?,
        }),*]
    };
}

use Type::{Bool, Code, Count, Day, Id, Ids, Line, Locality, Prose, Year};

/// All kinds of this version, in the order of [`Kind::KNOWN`].
static SCHEMAS: &[Schema] = schemas! {
    Identity: Register of Person, keys [], fields [
        field("first_name", Line, "first_name"),
        field("last_name", Line, "last_name"),
        field("birth_year", Year, "birth_year"),
        field("locality", Locality, "locality"),
        field("contact_language", Line, "contact_language"),
    ];
    Reach: Register of Person, keys [], fields [
        field("preferred_channel", Code(codes::CHANNELS), "preferred_channel"),
        field("postal_address", Prose, "postal_address"),
    ];
    Phone: Set of Person, keys [inner("phone", Id)], fields [field("number", Line, "phone")];
    Email: Set of Person, keys [inner("email", Id)], fields [field("address", Line, "email")];
    Grouping: Register of Person lane true, keys [], fields [
        field("cohort", Id, "cohort"),
        field("territory", Id, "territory"),
    ];
    Goal: Set of Person, keys [inner("goal", Id)], fields [field("word", Line, "goal"), field("trade", Line, "goal")];
    Track: Set of Person, keys [inner("track", Id)], fields [field("template", Id, "track")];
    ObstaclePlain: Series of Person,
        keys [inner("obstacle", Code(codes::OBSTACLES_PLAIN))],
        fields [field("state", Code(codes::OBSTACLE_STATES), "obstacle_plain")];
    ObstacleFamily: Series of Person,
        keys [inner("obstacle", Code(codes::OBSTACLES_FAMILY))],
        fields [field("state", Code(codes::OBSTACLE_STATES), "obstacle_family")];
    ObstacleSensitive: Series of Person,
        keys [inner("obstacle", Code(codes::OBSTACLES_SENSITIVE))],
        fields [field("state", Code(codes::OBSTACLE_STATES), "obstacle_sensitive")];
    Note: Set of Person, keys [inner("note", Id)], fields [free("text", Prose, "note")];
    Task: Set of Person, keys [inner("task", Id)], fields [
        free("title", Line, "task"),
        field("due", Day, "task"),
        field("done", Day, "task"),
        field("member", Id, "task"),
    ];
    Tag: Set of Person, keys [inner("tag", Id)], fields [field("name", Line, "tag")];
    Step: Series of Person lane true, keys [], fields [field("step", Type::Step, "step")];
    Referent: Series of Person lane true, keys [], fields [field("member", Id, "referent")];
    Outcome: Register of Person lane true, keys [], fields [field("outcome", Code(codes::OUTCOMES), "outcome")];
    Pause: Series of Person lane true, keys [], fields [field("paused", Bool, "pause")];
    Shared: Register of Person lane true,
        keys [inner("element", Id), inner("field", Line)], fields [inner("shared", Bool)];
    Organisation: Register of Settings, keys [], fields [
        inner("name", Line),
        inner("type", Code(codes::ORGANISATION_TYPES)),
    ];
    Member: Set of Settings, keys [inner("member", Id)], fields [inner("name", Line), inner("function", Line)];
    StepColumn: Register of Settings, keys [inner("step", Type::Step)], fields [
        inner("label", Line),
        inner("order", Count),
        inner("hidden", Bool),
    ];
    TrackTemplate: Set of Settings, keys [inner("track_template", Id)], fields [
        inner("name", Line),
        inner("objective", Code(codes::OBJECTIVES)),
        inner("method", Code(codes::METHODS)),
    ];
    Cohort: Set of Settings, keys [inner("cohort", Id)], fields [inner("name", Line)];
    Territory: Set of Settings, keys [inner("territory", Id)], fields [inner("name", Line)];
    Retracted: Meta of Anything, keys [inner("act", Id)], fields [];
    Redacted: Meta of Anything, keys [inner("fact", Type::Fact)], fields [];
    Erased: Meta of Person, keys [], fields [inner("contributions", Type::Figures)];
    Admitted: Register of Settings, keys [inner("digest", Type::Digest)], fields [inner("persons", Ids)];
    Joined: Meta of Person, keys [inner("x", Id), inner("y", Id)], fields [];
};

impl Kind {
    /// The description of a known kind.
    pub fn schema(&self) -> Option<&'static Schema> {
        SCHEMAS.iter().find(|schema| schema.kind == *self)
    }
}

impl Schema {
    /// All descriptions.
    pub fn all() -> &'static [Schema] {
        SCHEMAS
    }

    /// The field of a key, element keys left out.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Whether `key` says which element or series the fact speaks of.
    pub fn is_key(&self, key: &str) -> bool {
        self.keys.iter().any(|field| field.key == key)
    }
}

impl Field {
    /// The family and the three answers; no row means that it never leaves.
    pub fn family(&self) -> (&'static str, Answers) {
        match self.row.and_then(family::find) {
            Some(row) => (row.family, row.answers),
            None => ("", Answers::default()),
        }
    }
}

static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let fields = SCHEMAS.iter().flat_map(|schema| schema.keys.iter().chain(schema.fields));
    let mut keys: Vec<_> = fields.map(|field| field.key).chain([REMOVED, "name", "postcode"]).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
});

/// The same text with a static life, when the schema has it: so that a known key costs nothing.
pub(crate) fn known_key(text: &str) -> Option<&'static str> {
    KEYS.binary_search(&text).ok().map(|place| KEYS[place])
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
        for key in ["text", "title"] {
            let field = SCHEMAS.iter().flat_map(|schema| schema.fields).find(|field| field.key == key).unwrap();
            assert!(field.free && field.family().1.ticks(), "{key}");
        }
    }
}
