//! Reading and writing facts.
//!
//! Reading is strict about what this version knows and keeps what it does not. A fact that is read is right:
//! nothing further down has to doubt it.

pub(crate) mod plain;
mod values;

pub use values::{LIST_LIMIT, locality, locality_value};

use super::fact::{Author, Digest, Fact, FactId, FactIdError};
use super::kind::Kind;
use super::schema::{AnyField, Of, REMOVED, Shape};
use super::value::{Data, Key, TWICE, Value, ValueSeed};
use crate::domain::{ActId, Day, MemberId, Minute, OrgId, Subject};
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use values::check_value;

/// Why a fact cannot be read. Each has its own sentence in the catalogues.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    #[error("{0} is missing")]
    Missing(&'static str),
    #[error("{0} has another form")]
    Form(&'static str),
    #[error("a counter above 2^40")]
    Counter,
    #[error("an impossible day: {0}")]
    Day(String),
    #[error("an unknown step: {0}")]
    Step(String),
    #[error("an organisation that is not a UUID")]
    Organisation,
    #[error("an unknown subject: {0}")]
    Subject(String),
    #[error("{kind}.{key} holds a value that this version does not know")]
    Field { kind: String, key: String },
    #[error("a fact of kind {0} about another sort of subject")]
    WrongSubject(String),
    #[error("a fact of kind {0} that writes fields which may not leave together")]
    Mixed(String),
    #[error("a fact of kind {0} that says nothing")]
    Nothing(String),
}

/// A fact as it stands in the text, before its parts are understood.
struct Raw<'de> {
    id: &'de str,
    about: &'de str,
    at: &'de str,
    on: &'de str,
    org: &'de str,
    member: &'de str,
    act: &'de str,
    over: Vec<&'de str>,
    via: Option<Vec<&'de str>>,
    checked: Option<bool>,
    kind: &'de str,
    data: Data,
    extra: Vec<(Key, Value)>,
}

/// Reads facts into `facts`; what JSON allows and we do not is left in `problem`, with the fact's place.
///
/// Two ways of failing keep the causes apart: a text that is not our JSON fails in serde, and a fact that makes
/// no sense is a typed error.
pub struct FactsSeed<'a> {
    pub facts: &'a mut Vec<Fact>,
    pub problem: &'a mut Option<(usize, FactError)>,
}

impl<'de> DeserializeSeed<'de> for FactsSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for FactsSeed<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of facts")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let mut place = 0;
        while let Some(read) = from.next_element_seed(RawSeed)? {
            match read.and_then(Fact::try_from) {
                Ok(fact) => self.facts.push(fact),
                Err(error) => {
                    self.problem.get_or_insert((place, error));
                }
            }
            place += 1;
        }
        Ok(())
    }
}

/// The name of an entry, copied only when it is written with escapes.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a key")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
        }
        from.deserialize_str(Text)
    }
}

struct RawSeed;

impl<'de> DeserializeSeed<'de> for RawSeed {
    type Value = Result<Raw<'de>, FactError>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthor<'a> {
    org: &'a str,
    member: &'a str,
}

fn once<E: de::Error, T>(place: &mut Option<T>, value: T) -> Result<(), E> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(E::custom(TWICE)),
    }
}

impl<'de> Visitor<'de> for RawSeed {
    type Value = Result<Raw<'de>, FactError>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a fact")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Self::Value, A::Error> {
        let (mut id, mut about, mut at, mut on, mut act, mut kind) = (None, None, None, None, None, None);
        let (mut by, mut over, mut via, mut checked, mut data) = (None, None, None, None, None);
        let mut extra: Vec<(Key, Value)> = Vec::new();
        while let Some(key) = from.next_key::<Name<'de>>()? {
            match key.0.as_ref() {
                "id" => once(&mut id, from.next_value::<&str>()?)?,
                "about" => once(&mut about, from.next_value::<&str>()?)?,
                "at" => once(&mut at, from.next_value::<&str>()?)?,
                "on" => once(&mut on, from.next_value::<&str>()?)?,
                "act" => once(&mut act, from.next_value::<&str>()?)?,
                "kind" => once(&mut kind, from.next_value::<&str>()?)?,
                "by" => once(&mut by, from.next_value::<RawAuthor>()?)?,
                "over" => once(&mut over, from.next_value::<Vec<&str>>()?)?,
                "via" => once(&mut via, from.next_value::<Vec<&str>>()?)?,
                "checked" => once(&mut checked, from.next_value::<bool>()?)?,
                "data" => once(&mut data, from.next_value::<Data>()?)?,
                other => {
                    if extra.iter().any(|(held, _)| held.as_str() == other) {
                        return Err(de::Error::custom(TWICE));
                    }
                    extra.push((Key::from(other.to_owned()), from.next_value_seed(ValueSeed::TOP)?));
                }
            }
        }
        let raw = || {
            let by = by.ok_or(FactError::Missing("by"))?;
            Ok(Raw {
                id: id.ok_or(FactError::Missing("id"))?,
                about: about.ok_or(FactError::Missing("about"))?,
                at: at.ok_or(FactError::Missing("at"))?,
                on: on.ok_or(FactError::Missing("on"))?,
                org: by.org,
                member: by.member,
                act: act.ok_or(FactError::Missing("act"))?,
                over: over.ok_or(FactError::Missing("over"))?,
                via,
                checked,
                kind: kind.ok_or(FactError::Missing("kind"))?,
                data: data.ok_or(FactError::Missing("data"))?,
                extra,
            })
        };
        Ok(raw())
    }
}

impl TryFrom<Raw<'_>> for Fact {
    type Error = FactError;

    #[inline(never)]
    fn try_from(raw: Raw<'_>) -> Result<Self, FactError> {
        let name = |text: &str| {
            FactId::parse(text).map_err(|error| match error {
                FactIdError::Form => FactError::Form("id"),
                FactIdError::Counter => FactError::Counter,
            })
        };
        let via = match raw.via {
            None => Vec::new(),
            Some(digests) if digests.is_empty() => return Err(FactError::Form("via")),
            Some(digests) => {
                let read: Option<Vec<Digest>> = digests.into_iter().map(|text| Digest::parse(text).ok()).collect();
                read.filter(|digests| digests.is_sorted_by(|a, b| a < b)).ok_or(FactError::Form("via"))?
            }
        };
        let fact = Fact {
            id: name(raw.id)?,
            about: Subject::parse(raw.about).map_err(|_| FactError::Subject(raw.about.to_owned()))?,
            at: Minute::parse(raw.at).map_err(|_| FactError::Day(raw.at.to_owned()))?,
            on: Day::parse(raw.on).map_err(|_| FactError::Day(raw.on.to_owned()))?,
            by: Author {
                org: OrgId::parse(raw.org).map_err(|_| FactError::Organisation)?,
                member: MemberId::parse(raw.member).map_err(|_| FactError::Form("by.member"))?,
            },
            act: ActId::parse(raw.act).map_err(|_| FactError::Form("act"))?,
            over: raw.over.into_iter().map(name).collect::<Result<_, _>>()?,
            via,
            checked: match raw.checked {
                None => false,
                Some(true) => true,
                Some(false) => return Err(FactError::Form("checked")),
            },
            kind: Kind::parse(raw.kind),
            data: raw.data,
            extra: Data::new(raw.extra),
        };
        check(&fact)?;
        Ok(fact)
    }
}

/// Checks a fact against the schema of its kind: keys, values, and one family whose answers are equal.
pub fn check(fact: &Fact) -> Result<(), FactError> {
    let Some(schema) = fact.kind.schema() else { return Ok(()) };
    let kind = || fact.kind.code().to_owned();
    let right = match schema.of {
        Of::Person => matches!(fact.about, Subject::Person(_)),
        Of::Settings => matches!(fact.about, Subject::Settings(_)),
        Of::Session => matches!(fact.about, Subject::Session(_)),
        Of::Company => matches!(fact.about, Subject::Company(_)),
        Of::Opening => matches!(fact.about, Subject::Opening(_)),
        Of::Anything => true,
    };
    if !right {
        return Err(FactError::WrongSubject(kind()));
    }
    // A redacted fact keeps its name and its place, and nothing else.
    if fact.data.is_empty() {
        return Ok(());
    }
    for key in schema.keys {
        let value = fact.data.get(key.key).ok_or(FactError::Missing(key.key))?;
        check_value(fact, key, value)?;
    }
    let mut row = None;
    let (mut known, mut ticked_text) = (0, false);
    for (key, value) in fact.data.iter().filter(|(key, _)| !schema.is_key(key.as_str())) {
        if key.as_str() == REMOVED && schema.shape == Shape::Set {
            if !matches!(value, Value::Bool(_)) {
                return Err(FactError::Field { kind: kind(), key: REMOVED.to_owned() });
            }
            known += 1;
            continue;
        }
        let Some(field) = schema.field(key.as_str()) else { continue };
        if *value != Value::Null {
            check_value(fact, &field, value)?;
        }
        known += 1;
        ticked_text |= field.free && field.family().1.ticks();
        // Fields of one row leave together; only of two rows must one ask whether their answers are equal.
        let earlier: Option<AnyField> = row.replace(field);
        if earlier.is_some_and(|earlier| earlier.row != field.row && earlier.family() != field.family()) {
            return Err(FactError::Mixed(kind()));
        }
    }
    if ticked_text && known > 1 {
        return Err(FactError::Mixed(kind()));
    }
    // A retraction names its act; that it takes a whole dossier away is said besides.
    let may_be_bare = schema.fields.is_empty() || fact.kind == Kind::Retracted;
    let says_nothing = known == 0 && !may_be_bare && fact.data.iter().count() == schema.keys.len();
    if says_nothing { Err(FactError::Nothing(kind())) } else { Ok(()) }
}

/// Anything that prints itself, as a JSON text.
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl Serialize for Author {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry("member", &Shown(self.member))?;
        map.serialize_entry("org", &Shown(self.org))?;
        map.end()
    }
}

/// Writes the canonical form: known keys in order, unknown ones between them.
impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut extra = self.extra.iter().peekable();
        let mut map = to.serialize_map(None)?;
        macro_rules! entry {
            ($key:literal, $value:expr) => {{
                while let Some((key, value)) = extra.next_if(|(key, _)| key.as_str() < $key) {
                    map.serialize_entry(key.as_str(), value)?;
                }
                map.serialize_entry($key, $value)?;
            }};
        }
        entry!("about", &Shown(self.about));
        entry!("act", &Shown(self.act));
        entry!("at", &Shown(self.at));
        entry!("by", &self.by);
        if self.checked {
            entry!("checked", &true);
        }
        entry!("data", &self.data);
        entry!("id", &Shown(self.id));
        entry!("kind", self.kind.code());
        entry!("on", &Shown(self.on));
        entry!("over", &self.over.iter().map(Shown).collect::<Vec<_>>());
        if !self.via.is_empty() {
            entry!("via", &self.via.iter().map(Shown).collect::<Vec<_>>());
        }
        for (key, value) in extra {
            map.serialize_entry(key.as_str(), value)?;
        }
        map.end()
    }
}
