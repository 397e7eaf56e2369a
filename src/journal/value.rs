//! The JSON that facts are made of: no floats, sorted keys, each key once.
//!
//! RFC 8785 over this subset is plain `serde_json` with keys in UTF-16 order, because there are no floats.

use super::schema::Field;
use super::schema::content::Content;
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// The largest integer that every JSON reader keeps whole.
pub const INTEGER_LIMIT: i64 = (1 << 53) - 1;

/// How deep values may nest inside a fact.
pub const DEPTH_LIMIT: usize = 16;

/// The texts of the errors that only this module raises; [`super::canonical`] knows them again.
pub(crate) const FLOAT: &str = "a number with a fraction or out of range";
pub(crate) const TWICE: &str = "a key given twice";
pub(crate) const DEEP: &str = "values nested too deep";

/// A key of an object; those of the schema are not allocated.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key(Cow<'static, str>);

impl Key {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key that a text spells.
    pub(crate) fn read(text: &str) -> Self {
        Key(match super::schema::known_key(text) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(text.to_owned()),
        })
    }
}

impl From<&'static str> for Key {
    fn from(text: &'static str) -> Self {
        Key(Cow::Borrowed(text))
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Key(match super::schema::known_key(&text) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(text),
        })
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), out)
    }
}

/// RFC 8785 sorts keys by UTF-16 code units; that is byte order for ASCII.
pub(crate) fn key_order(left: &str, right: &str) -> Ordering {
    if left.is_ascii() && right.is_ascii() { left.cmp(right) } else { left.encode_utf16().cmp(right.encode_utf16()) }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        key_order(self.as_str(), other.as_str())
    }
}

/// A JSON value without floats.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Text(Box<str>),
    List(Box<[Value]>),
    Map(Data),
}

impl Value {
    /// The text, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The integer, when it is one.
    pub fn as_int(&self) -> Option<i64> {
        if let Value::Int(number) = self { Some(*number) } else { None }
    }

    /// Yes or no, when it is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(answer) = self { Some(*answer) } else { None }
    }

    /// The object, when it is one.
    pub fn as_map(&self) -> Option<&Data> {
        if let Value::Map(map) = self { Some(map) } else { None }
    }

    /// The items, none when it is not a list.
    pub fn items(&self) -> &[Value] {
        if let Value::List(items) = self { items } else { &[] }
    }

    /// The text of anything that implements `Display`.
    pub fn text(words: impl fmt::Display) -> Value {
        Value::Text(words.to_string().into())
    }
}

/// An object: keys in canonical order, each once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Data(Box<[(Key, Value)]>);

impl Data {
    /// Sorts the entries; of two with one key the later stays.
    pub fn new(entries: impl IntoIterator<Item = (impl Into<Key>, Value)>) -> Self {
        let mut sorted: Vec<(Key, Value)> = Vec::new();
        for (key, value) in entries {
            let key = key.into();
            match sorted.binary_search_by(|(held, _)| held.cmp(&key)) {
                Ok(place) => sorted[place].1 = value,
                Err(place) => sorted.insert(place, (key, value)),
            }
        }
        Self(sorted.into())
    }

    /// Entries whose keys rise in canonical order.
    pub(crate) fn in_order(entries: Vec<(Key, Value)>) -> Self {
        Self(entries.into())
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(held, _)| held.as_str() == key).map(|(_, value)| value)
    }

    /// What is said of a field.
    pub fn read<T: Content>(&self, field: Field<T>) -> Option<T::Read<'_>> {
        self.get(field.key).and_then(|value| field.read(value))
    }

    /// The text of a key, when it is one.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Value::as_text)
    }

    /// The entries in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Value)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => to.serialize_unit(),
            Value::Bool(answer) => to.serialize_bool(*answer),
            Value::Int(number) => to.serialize_i64(*number),
            Value::Text(text) => to.serialize_str(text),
            Value::List(items) => {
                let mut list = to.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Value::Map(map) => map.serialize(to),
        }
    }
}

impl Serialize for Data {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key.as_str(), value)?;
        }
        map.end()
    }
}

/// Reads one value, counting how deep it stands.
pub(crate) struct ValueSeed {
    depth: usize,
}

impl ValueSeed {
    pub(crate) const TOP: ValueSeed = ValueSeed { depth: 0 };

    fn deeper<E: de::Error>(&self) -> Result<ValueSeed, E> {
        if self.depth >= DEPTH_LIMIT { Err(E::custom(DEEP)) } else { Ok(ValueSeed { depth: self.depth + 1 }) }
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value without fractions")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: de::Error>(self, answer: bool) -> Result<Value, E> {
        Ok(Value::Bool(answer))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Value, E> {
        if number.abs() <= INTEGER_LIMIT { Ok(Value::Int(number)) } else { Err(E::custom(FLOAT)) }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => Err(E::custom(FLOAT)),
        }
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
        Err(E::custom(FLOAT))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(self.deeper()?)? {
            items.push(item);
        }
        Ok(Value::List(items.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(Key, Value)> = Vec::new();
        while let Some(key) = from.next_key::<Key>()? {
            let value = from.next_value_seed(self.deeper()?)?;
            match entries.binary_search_by(|(held, _)| held.cmp(&key)) {
                Ok(_) => return Err(de::Error::custom(TWICE)),
                Err(place) => entries.insert(place, (key, value)),
            }
        }
        Ok(Value::Map(Data(entries.into())))
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Key;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a key")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Key, E> {
                Ok(Key::read(text))
            }
        }
        from.deserialize_str(Text)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        ValueSeed::TOP.deserialize(from)
    }
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match ValueSeed::TOP.deserialize(from)? {
            Value::Map(map) => Ok(map),
            _ => Err(de::Error::custom("an object was expected")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: Result<&str, &str>) {
        let read = serde_json::from_str::<Value>(input);
        match (read, expected) {
            (Ok(value), Ok(text)) => assert_eq!(serde_json::to_string(&value).unwrap(), text),
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (read, expected) => panic!("{input}: {read:?} instead of {expected:?}"),
        }
    }

    #[test]
    fn what_is_written_is_canonical() {
        check(r#"{ "b": [1, null, true], "a": "\u00e9\u000a" }"#, Ok(r#"{"a":"é\n","b":[1,null,true]}"#));
        check("{\"\u{e000}\":1,\"\u{10000}\":2}", Ok("{\"\u{10000}\":2,\"\u{e000}\":1}"));
        check("9007199254740991", Ok("9007199254740991"));
    }

    #[test]
    fn what_cannot_be_kept_whole_is_refused() {
        check("1.5", Err(FLOAT));
        check("1e3", Err(FLOAT));
        check("9007199254740992", Err(FLOAT));
        check("18446744073709551615", Err(FLOAT));
        check(r#"{"a":1,"a":2}"#, Err(TWICE));
        check(&format!("{}1{}", "[".repeat(40), "]".repeat(40)), Err(DEEP));
    }
}
