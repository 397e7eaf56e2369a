//! Identifiers: UUIDs that cannot be taken for one another.
//!
//! The written form is the hyphenated one in lower case and nothing else, so that an id has one spelling. Serde writes
//! that text, and sixteen bytes where a format is not for people.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use uuid::Uuid;

/// A text is not a UUID in its canonical spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a UUID in lower case with hyphens")]
pub struct IdError;

/// Reads the one accepted spelling of a UUID.
pub(crate) fn parse_uuid(text: &str) -> Result<Uuid, IdError> {
    let canonical = text.len() == 36 && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    if canonical { Uuid::try_parse(text).map_err(|_| IdError) } else { Err(IdError) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name(Uuid);

        // The order of the bytes, compared as one number: maps by id are everywhere.
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering { self.0.as_u128().cmp(&other.0.as_u128()) }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(self.cmp(other)) }
        }

        impl $name {
            /// A new random id.
            pub fn random() -> Self { Self(Uuid::new_v4()) }

            /// The id that these words always have inside `space`: for what another tool or a seed names.
            pub fn derived(space: Uuid, words: &str) -> Self { Self(Uuid::new_v5(&space, words.as_bytes())) }

            /// Reads the canonical spelling.
            pub fn parse(text: &str) -> Result<Self, IdError> { parse_uuid(text).map(Self) }

            /// The bare UUID, for a further derivation.
            pub fn uuid(self) -> Uuid { self.0 }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.hyphenated().fmt(out) }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{}({})", stringify!($name), self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                if to.is_human_readable() { to.collect_str(self) } else { self.0.as_bytes().serialize(to) }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                if from.is_human_readable() {
                    Self::parse(&Cow::<str>::deserialize(from)?).map_err(de::Error::custom)
                } else {
                    <[u8; 16]>::deserialize(from).map(|bytes| Self(Uuid::from_bytes(bytes)))
                }
            }
        }
    )*};
}

ids! {
    /// A person on the board. A pseudonym: it is random and says nothing of them.
    PersonId;
    /// An organisation: a CISP, a MIRE or another.
    OrgId;
    /// A colleague who writes.
    MemberId;
    /// An element inside a subject: a note, a task, a goal, a list entry.
    ElementId;
    /// A gathering: a collective information session or a workshop.
    GatheringId;
    /// A company, an administration or an association where people work or do a placement.
    CompanyId;
    /// A job or a place for placements that somebody offers.
    OpeningId;
    /// One gesture of one member; undo takes it back whole.
    ActId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_spelling_is_an_id() {
        let text = "6f1c2c1e-0f5e-4c53-9d3c-0b7b7a4f9a10";
        assert_eq!(PersonId::parse(text).unwrap().to_string(), text);
        for wrong in ["", "6f1c", "6F1C2C1E-0F5E-4C53-9D3C-0B7B7A4F9A10", "6f1c2c1e0f5e4c539d3c0b7b7a4f9a10"] {
            assert_eq!(PersonId::parse(wrong), Err(IdError), "{wrong}");
        }
    }

    #[test]
    fn serde_writes_the_text_and_reads_no_other_spelling() {
        let id = PersonId::derived(Uuid::nil(), "Amélie");
        let text = serde_json::to_string(&id).unwrap();
        assert_eq!(text, format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<PersonId>(&text).unwrap(), id);
        assert!(serde_json::from_str::<PersonId>(&text.to_uppercase()).is_err());
    }

    #[test]
    fn a_derived_id_depends_on_its_words_alone() {
        let space = Uuid::nil();
        assert_eq!(ElementId::derived(space, "card"), ElementId::derived(space, "card"));
        assert_ne!(ElementId::derived(space, "card"), ElementId::derived(space, "list"));
    }
}
