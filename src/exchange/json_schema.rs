//! The published JSON Schema, made from the same description that the codec and the fold obey.

use crate::domain::{OrgType, Step};
use crate::exchange::envelope::{FORMAT, FileKind};
use crate::exchange::introduction::CONTACTS;
use crate::exchange::results::benchmark::{COLUMNS, ROWS, TABLES};
use crate::journal::canonical::VERSION;
use crate::journal::codec::LIST_LIMIT;
use crate::journal::schema::{CODE_LIMIT, FieldSchema, Of, REMOVED, Schema, Shape, Type};
use serde_json::{Map, Value, json};

const CODE: &str = "^[a-z][a-z0-9_]*$";
const UUID: &str = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
const FACT: &str = "^[1-9][0-9]{0,12}@[0-9a-z]{12}$";
const DIGEST: &str = "^sha256:[0-9a-f]{64}$";
const HOUR: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
const DAY: &str = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const MINUTE: &str = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]Z$";

/// The schema of a file of this version, as `docs/passerelle.schema.json` publishes it.
pub fn json_schema() -> Value {
    let kinds = FileKind::CODES;
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of Passerelle",
        "type": "object",
        "required": ["app", "created", "digest", "format", "from", "id", "kind", "version"],
        "properties": {
            "app": line(),
            "as_known": text(DAY),
            "contacts": {"type": "array", "maxItems": CONTACTS, "items": contact()},
            "created": text(MINUTE),
            "digest": text(DIGEST),
            "erasures": {"type": "array", "items": {
                "type": "object", "required": ["on", "outcome", "request"],
                "properties": {"on": text(DAY), "outcome": {"type": "string"}, "request": text(UUID)},
            }},
            "facts": {"type": "array", "items": {"$ref": "#/$defs/fact"}},
            "format": {"const": FORMAT},
            "from": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/party"}]},
            "id": text(UUID),
            "kind": {"enum": kinds},
            "labels": {"type": "object"},
            "on": text(DAY),
            "packet": text(UUID),
            "people": {"type": "array", "items": {
                "type": "object", "required": ["member", "name"],
                "properties": {"member": text(UUID), "name": line()},
            }},
            "period": {
                "type": "object", "required": ["from", "to"], "properties": {"from": text(DAY), "to": text(DAY)},
            },
            "persons": {"type": "array", "items": text(UUID)},
            "purpose": {"enum": ["handover", "follow_up", "placement_search"]},
            "revision": {"type": "integer", "minimum": 1},
            "slice": line(),
            "tables": {"type": "array", "maxItems": TABLES, "items": {"$ref": "#/$defs/table"}},
            "territory": line(),
            "to": {"$ref": "#/$defs/party"},
            "version": {"const": VERSION},
        },
        "$defs": {"party": party(), "fact": fact(), "table": table()},
    })
}

/// The schema as text, with a line break at its end.
pub fn published() -> String {
    let mut schema = json_schema();
    // Whether serde_json keeps the order of writing depends on who else asks for it in the same build.
    schema.sort_all_objects();
    // Every value here has a JSON form.
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

fn party() -> Value {
    json!({
        "type": "object",
        "required": ["name", "org", "type"],
        "properties": {"name": line(), "org": text(UUID), "type": {"enum": OrgType::CODES}},
    })
}

/// Whom one calls in the organisation of a card.
fn contact() -> Value {
    json!({
        "type": "object",
        "required": ["id"],
        "properties": {"function": line(), "id": text(UUID), "mail": line(), "name": line(), "phone": line()},
    })
}

/// A table of a file of counts.
fn table() -> Value {
    let labels = |limit: usize| json!({"type": "array", "maxItems": limit, "items": line()});
    let row = json!({
        "type": "object",
        "required": ["cells", "row"],
        "properties": {"cells": {"type": "array", "maxItems": COLUMNS}, "row": line()},
    });
    json!({
        "type": "object",
        "required": ["adds_up", "columns", "rows", "section", "table"],
        "properties": {
            "adds_up": {"type": "boolean"},
            "columns": labels(COLUMNS),
            "rows": {"type": "array", "maxItems": ROWS, "items": row},
            "section": line(),
            "table": line(),
        },
    })
}

fn fact() -> Value {
    let rules: Vec<Value> = Schema::all().iter().map(rule).collect();
    json!({
        "type": "object",
        "required": ["about", "act", "at", "by", "data", "id", "kind", "on", "over"],
        "properties": {
            "about": text(&format!("^(person|company|opening|session|settings)/{}", UUID.trim_start_matches('^'))),
            "act": text(UUID),
            "at": text(MINUTE),
            "by": {
                "type": "object", "additionalProperties": false, "required": ["member", "org"],
                "properties": {"member": text(UUID), "org": text(UUID)},
            },
            "checked": {"const": true},
            "data": {"type": "object"},
            "id": text(FACT),
            "kind": {"type": "string"},
            "on": text(DAY),
            "over": {"type": "array", "items": text(FACT)},
            "via": {"type": "array", "minItems": 1, "uniqueItems": true, "items": text(DIGEST)},
        },
        "allOf": rules,
    })
}

/// What a fact of a known kind may be about and may hold; other kinds are free.
fn rule(schema: &Schema) -> Value {
    let about = match schema.of {
        Of::Person => json!({"pattern": "^person/"}),
        Of::Settings => json!({"pattern": "^settings/"}),
        Of::Session => json!({"pattern": "^session/"}),
        Of::Company => json!({"pattern": "^company/"}),
        Of::Opening => json!({"pattern": "^opening/"}),
        Of::Anything => json!({}),
    };
    json!({
        "if": {"properties": {"kind": {"const": schema.kind.code()}}},
        "then": {"properties": {"about": about, "data": data(schema)}},
    })
}

/// The data of a kind. Data may always be empty: so is a fact that was redacted.
fn data(schema: &Schema) -> Value {
    let mut properties = Map::new();
    for key in schema.keys {
        properties.insert(key.key.to_owned(), value(key));
    }
    for field in schema.fields {
        properties.insert(field.key.to_owned(), json!({"anyOf": [{"type": "null"}, value(field)]}));
    }
    if schema.shape == Shape::Set {
        properties.insert(REMOVED.to_owned(), json!({"type": "boolean"}));
    }
    let required: Vec<&str> = schema.keys.iter().map(|key| key.key).collect();
    json!({"anyOf": [{"maxProperties": 0}, {"required": required, "properties": properties}]})
}

fn value(field: &FieldSchema) -> Value {
    match field.holds {
        Type::Line => line(),
        Type::Prose => json!({"type": "string", "minLength": 1, "maxLength": crate::domain::Prose::LIMIT}),
        Type::Year => json!({"type": "integer", "minimum": 1900, "maximum": 2199}),
        Type::Day => text(DAY),
        Type::Hour => text(HOUR),
        Type::Bool => json!({"type": "boolean"}),
        Type::Count => json!({"type": "integer", "minimum": 0, "maximum": 1_000_000}),
        Type::Step => json!({"enum": Step::CODES}),
        Type::Locality => json!({
            "type": "object",
            "required": ["name", "postcode"],
            "properties": {
                "name": {"type": "string", "minLength": 1, "maxLength": 80},
                "postcode": {"anyOf": [{"type": "null"}, {"type": "integer", "minimum": 1000, "maximum": 9999}]},
            },
        }),
        Type::Id => text(UUID),
        Type::Code(words) => code(words),
        Type::Fact => text(FACT),
        Type::Digest => text(DIGEST),
        Type::Minutes => json!({"type": "integer", "minimum": 0, "maximum": 1_000_000}),
        Type::Codes(words) => list(code(words)),
        Type::Steps => list(json!({"enum": Step::CODES})),
        Type::Days => list(text(DAY)),
        Type::Lines => list(line()),
        Type::Ids => json!({"type": "array", "items": text(UUID)}),
        Type::Figures => json!({"type": "object"}),
    }
}

/// A code of a list as it is now, or one that a later version adds.
fn code(words: &[&str]) -> Value {
    json!({"anyOf": [{"enum": words}, {"type": "string", "pattern": CODE, "maxLength": CODE_LIMIT}]})
}

fn list(items: Value) -> Value {
    json!({"type": "array", "maxItems": LIST_LIMIT, "uniqueItems": true, "items": items})
}

fn line() -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": crate::domain::Line::LIMIT})
}

fn text(pattern: &str) -> Value {
    json!({"type": "string", "pattern": pattern})
}
