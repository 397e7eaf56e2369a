//! The compact form of kinds and values.

use super::keys::Keys;
use super::kind::Kind;
use super::schema::{self, AnyField};
use super::value::{Data, Key, Value};
use crate::domain::pack::{Pack, PackText, Unpacker, pack_number};

/// A known kind is its place in the table, an unknown one its word behind the last place.
impl Pack for Kind {
    fn pack(&self, out: &mut Vec<u8>) {
        match self.place() {
            Some(place) => place.pack(out),
            None => {
                Kind::KNOWN.len().pack(out);
                self.code().pack_text(out);
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let place = usize::unpack(from)?;
        match Kind::KNOWN.get(place) {
            Some(kind) => Some(kind.clone()),
            None if place == Kind::KNOWN.len() => String::unpack(from).map(|word| Kind::parse(&word)),
            None => None,
        }
    }
}

impl Pack for Value {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Value::Null => out.push(0),
            Value::Bool(false) => out.push(1),
            Value::Bool(true) => out.push(2),
            Value::Int(number) => {
                out.push(3);
                out.extend(number.to_le_bytes());
            }
            Value::Text(text) => {
                out.push(4);
                text.pack_text(out);
            }
            Value::List(items) => {
                out.push(5);
                pack_number(items.len() as u64, out);
                items.iter().for_each(|item| item.pack(out));
            }
            Value::Map(map) => {
                out.push(6);
                map.pack(out);
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(match *from.take(1)?.first()? {
            0 => Value::Null,
            1 => Value::Bool(false),
            2 => Value::Bool(true),
            3 => Value::Int(i64::from_le_bytes(Pack::unpack(from)?)),
            4 => Value::Text(String::unpack(from)?.into()),
            5 => Value::List(Vec::unpack(from)?.into()),
            6 => Value::Map(Data::unpack(from)?),
            _ => return None,
        })
    }
}

impl Pack for Data {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_number(self.iter().count() as u64, out);
        for (key, value) in self.iter() {
            key.pack(out);
            value.pack(out);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let count = from.length()?;
        // What is damaged may say any length.
        let mut entries: Vec<(Key, Value)> = Vec::with_capacity(count.min(32));
        for _ in 0..count {
            entries.push((Key::unpack(from)?, Value::unpack(from)?));
        }
        let rise = entries.is_sorted_by(|(before, _), (after, _)| before < after);
        Some(if rise { Data::in_order(entries) } else { Data::new(entries) })
    }
}

/// A key of the schema is its place there behind zero, which an other one's text follows.
impl Pack for Key {
    fn pack(&self, out: &mut Vec<u8>) {
        match schema::place_of_key(self.as_str()) {
            Some(place) => (place + 1).pack(out),
            None => {
                out.push(0);
                self.as_str().pack_text(out);
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match usize::unpack(from)?.checked_sub(1) {
            Some(place) => schema::key_at(place).map(Key::from),
            None => String::unpack(from).map(Key::from),
        }
    }
}

/// As many texts as there are keys.
impl Pack for Keys {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_number(self.iter().count() as u64, out);
        self.iter().for_each(|key| key.pack_text(out));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let count = from.number()?;
        let mut key = || String::unpack(from).map(String::into_boxed_str);
        Some(match count {
            0 => Keys::None,
            1 => Keys::One(key()?),
            2 => Keys::Two(key()?, key()?),
            _ => return None,
        })
    }
}

/// The kind of the field, and its key.
impl Pack for AnyField {
    fn pack(&self, out: &mut Vec<u8>) {
        self.kind.pack(out);
        self.key.pack_text(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let kind = Kind::unpack(from)?;
        let key = String::unpack(from)?;
        let schema = kind.schema()?;
        let keys = schema.keys.iter().copied().find(|field| field.key == key);
        keys.or_else(|| schema.written(&key))
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::Schema;
    use super::*;

    #[test]
    fn keys_and_fields_are_read_back() {
        for keys in [Keys::None, Keys::one("a"), Keys::two("a", "é")] {
            assert_eq!(Keys::unpack(&mut Unpacker::new(&keys.packed())), Some(keys));
        }
        for schema in Schema::all() {
            for field in schema.keys.iter().chain(schema.fields).copied().chain(schema.removed) {
                assert_eq!(AnyField::unpack(&mut Unpacker::new(&field.packed())), Some(field));
            }
        }
    }

    #[test]
    fn kinds_and_values_are_read_back() {
        for kind in Kind::KNOWN.iter().cloned().chain([Kind::parse("dream")]) {
            assert_eq!(Kind::unpack(&mut Unpacker::new(&kind.packed())), Some(kind));
        }
        let text = r#"{"a":[null,true,false,-9007199254740991,"é"],"b":{"c":{}}}"#;
        let value: Value = serde_json::from_str(text).unwrap();
        let bytes = value.packed();
        assert_eq!(Value::unpack(&mut Unpacker::new(&bytes)), Some(value));
        assert_eq!(Value::unpack(&mut Unpacker::new(&bytes[..bytes.len() - 1])), None);
        assert_eq!(Value::unpack(&mut Unpacker::new(&[9])), None);
    }
}
