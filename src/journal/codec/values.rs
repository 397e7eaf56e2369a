//! What a value of each type may be.

use super::FactError;
use crate::domain::{Day, Hour, Line, Locality, Prose, Step};
use crate::journal::fact::{Digest, Fact, FactId};
use crate::journal::schema::{FieldSchema, Type, is_code};
use crate::journal::value::{Data, Key, Value};

/// Checks one value of a known field; `null` is checked by nobody, since unknown is always possible.
pub(super) fn check_value(fact: &Fact, field: &FieldSchema, value: &Value) -> Result<(), FactError> {
    let text = || value.as_text();
    let fits = match field.holds {
        Type::Line => text().is_some_and(|text| Line::parse(text).is_ok_and(|line| line.as_str() == text)),
        Type::Prose => text().is_some_and(|text| Prose::parse(text).is_ok_and(|prose| prose.as_str() == text)),
        Type::Year => value.as_int().is_some_and(|year| (1900..=2199).contains(&year)),
        Type::Count | Type::Minutes => value.as_int().is_some_and(|count| (0..=1_000_000).contains(&count)),
        Type::Bool => value.as_bool().is_some(),
        Type::Id => text().is_some_and(|text| crate::domain::id::parse_uuid(text).is_ok()),
        Type::Ids => {
            let id = |item: &Value| item.as_text().is_some_and(|text| crate::domain::id::parse_uuid(text).is_ok());
            matches!(value, Value::List(_)) && value.items().iter().all(id)
        }
        Type::Codes(codes) => each_once(value, |item| codes.contains(&item) || is_code(item)),
        Type::Steps => each_once(value, |item| Step::parse(item).is_some()),
        Type::Days => each_once(value, |item| Day::parse(item).is_ok()),
        Type::Lines => each_once(value, |item| Line::parse(item).is_ok_and(|line| line.as_str() == item)),
        Type::Code(codes) => text().is_some_and(|text| codes.contains(&text) || is_code(text)),
        Type::Hour => text().is_some_and(|text| Hour::parse(text).is_ok()),
        Type::Digest => text().is_some_and(|text| Digest::parse(text).is_ok()),
        Type::Fact => text().is_some_and(|text| FactId::parse(text).is_ok()),
        Type::Locality => locality(value).is_some(),
        Type::Figures => value.as_map().is_some(),
        Type::Day => {
            let text = text().unwrap_or_default();
            return Day::parse(text).map(drop).map_err(|_| FactError::Day(text.to_owned()));
        }
        Type::Step => {
            let text = text().unwrap_or_default();
            return Step::parse(text).map(drop).ok_or_else(|| FactError::Step(text.to_owned()));
        }
    };
    if fits { Ok(()) } else { Err(FactError::Field { kind: fact.kind.code().to_owned(), key: field.key.to_owned() }) }
}

/// How many items a list may have.
pub const LIST_LIMIT: usize = 400;

/// Whether the value is a list of texts that all fit, none of them twice.
fn each_once(value: &Value, fits: impl Fn(&str) -> bool) -> bool {
    let Value::List(items) = value else { return false };
    let apart = |place: usize| !items[..place].contains(&items[place]);
    items.len() <= LIST_LIMIT
        && items.iter().all(|item| item.as_text().is_some_and(&fits))
        && (0..items.len()).all(apart)
}

/// The locality of a value, if it is one.
pub fn locality(value: &Value) -> Option<Locality> {
    let map = value.as_map()?;
    let postcode = match map.get("postcode") {
        Some(Value::Int(code)) => Some(u16::try_from(*code).ok()?),
        Some(Value::Null) => None,
        _ => return None,
    };
    let name = map.text("name")?;
    Locality::new(postcode, name).ok().filter(|locality| locality.name() == name)
}

/// The value of a locality.
pub fn locality_value(locality: &Locality) -> Value {
    let postcode = locality.postcode().map_or(Value::Null, |code| Value::Int(code.into()));
    Value::Map(Data::new([(Key::from("name"), Value::text(locality.name())), (Key::from("postcode"), postcode)]))
}
