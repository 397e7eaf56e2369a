//! The values of a kind's keys: which element, or which entry, something is about.

use super::fact::Fact;
use super::schema::{AnyField, Schema};
use super::value::Value;
use std::fmt;

/// As many values as the kind has keys: an element's id, an obstacle, a step and an item of its checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Keys<T = Box<str>> {
    #[default]
    None,
    One(T),
    Two(T, T),
}

impl<T> Keys<T> {
    /// The first value: the id of an element, the code of a series.
    pub fn first(&self) -> Option<&T> {
        match self {
            Keys::None => None,
            Keys::One(key) | Keys::Two(key, _) => Some(key),
        }
    }

    /// The values in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let (first, second) = match self {
            Keys::None => (None, None),
            Keys::One(key) => (Some(key), None),
            Keys::Two(key, other) => (Some(key), Some(other)),
        };
        first.into_iter().chain(second)
    }
}

impl Keys {
    /// One key: the id of an element, or a code.
    pub fn one(key: impl fmt::Display) -> Self {
        Keys::One(key.to_string().into())
    }

    /// Two keys.
    pub fn two(first: impl fmt::Display, second: impl fmt::Display) -> Self {
        Keys::Two(first.to_string().into(), second.to_string().into())
    }

    /// The first value as a text, empty where the kind has no key.
    pub fn text(&self) -> &str {
        self.first().map_or("", |key| key)
    }

    /// The same, borrowed.
    pub fn as_strs(&self) -> Keys<&str> {
        match self {
            Keys::None => Keys::None,
            Keys::One(key) => Keys::One(key),
            Keys::Two(key, other) => Keys::Two(key, other),
        }
    }

    /// The keys of a kind with these values, as they are written in a fact.
    pub fn entries(&self, schema: &Schema) -> impl Iterator<Item = (AnyField, Value)> {
        schema.keys.iter().copied().zip(self.iter().map(Value::text))
    }
}

impl<'a> Keys<&'a str> {
    /// The keys of a fact; none when it lacks one.
    pub fn of(schema: &Schema, fact: &'a Fact) -> Option<Self> {
        let text = |key: &AnyField| fact.data.text(key.key);
        Some(match schema.keys {
            [] => Keys::None,
            [key] => Keys::One(text(key)?),
            [key, other] => Keys::Two(text(key)?, text(other)?),
            _ => return None,
        })
    }

    /// The first value as a text, empty where the kind has no key.
    pub fn text(self) -> &'a str {
        self.first().copied().unwrap_or_default()
    }

    /// The same, owned.
    pub fn owned(self) -> Keys {
        match self {
            Keys::None => Keys::None,
            Keys::One(key) => Keys::One(key.into()),
            Keys::Two(key, other) => Keys::Two(key.into(), other.into()),
        }
    }
}
