//! The one written form: batches of facts as bytes, and the causes for which a text is not ours.

use super::codec::{FactError, FactsSeed, Name};
use super::fact::Fact;
use super::value::{DEEP, FLOAT, TWICE};
use crate::domain::order::InOrder;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use std::fmt;

/// The version of facts and batches that this program writes. It rises only when an old reader would err.
pub const VERSION: u64 = 1;

/// Why a text is not JSON as we write it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    #[error("the text is empty")]
    Empty,
    #[error("the text is not JSON (line {line}, column {column})")]
    NotJson { line: usize, column: usize },
    #[error("the text stops too early")]
    Cut,
    #[error("a key is given twice (line {line}, column {column})")]
    Twice { line: usize, column: usize },
    #[error("values are nested too deep (line {line}, column {column})")]
    Deep { line: usize, column: usize },
    #[error("a number has a fraction or is too large (line {line}, column {column})")]
    Number { line: usize, column: usize },
    #[error("a value is not of the expected form (line {line}, column {column})")]
    Form { line: usize, column: usize },
}

impl TextError {
    /// Sorts the causes of serde_json; our own are known by their texts, which only this crate writes.
    pub fn sort(error: &serde_json::Error) -> TextError {
        use serde_json::error::Category;
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        match error.classify() {
            Category::Eof if (line, column) == (1, 0) => TextError::Empty,
            Category::Eof => TextError::Cut,
            _ if text.starts_with(TWICE) || text.starts_with("duplicate field") => TextError::Twice { line, column },
            _ if text.starts_with(DEEP) || text.starts_with("recursion limit") => TextError::Deep { line, column },
            _ if text.starts_with(FLOAT) || text.starts_with("number out of range") => {
                TextError::Number { line, column }
            }
            Category::Data => TextError::Form { line, column },
            Category::Syntax | Category::Io => TextError::NotJson { line, column },
        }
    }
}

/// Why a batch cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("fact {place}: {error}")]
    Fact { place: usize, error: FactError },
    #[error("written by version {0}, which is newer than this program")]
    Newer(u64),
    #[error("not a batch of facts")]
    Other,
}

/// Writes one batch fact by fact, so that a large one can be written in slices.
#[derive(Debug, Clone)]
pub struct BatchWriter {
    bytes: Vec<u8>,
    count: usize,
}

const OPENING: &[u8] = br#"{"facts":["#;

impl Default for BatchWriter {
    fn default() -> Self {
        Self { bytes: OPENING.to_vec(), count: 0 }
    }
}

impl BatchWriter {
    /// Adds one fact.
    pub fn push(&mut self, fact: &Fact) {
        if self.count > 0 {
            self.bytes.push(b',');
        }
        self.count += 1;
        // Writing to memory cannot fail, and every value here has a JSON form.
        if serde_json::to_writer(&mut self.bytes, fact).is_err() {
            self.bytes.clear();
        }
    }

    /// How many facts it has.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The bytes of the batch.
    pub fn finish(mut self) -> Vec<u8> {
        self.bytes.extend(format!(r#"],"version":{VERSION}}}"#).into_bytes());
        self.bytes
    }
}

/// The bytes of one batch.
pub fn write_batch(facts: &[Fact]) -> Vec<u8> {
    let mut writer = BatchWriter::default();
    writer.bytes.reserve(facts.len() * 320 + 32);
    facts.iter().for_each(|fact| writer.push(fact));
    writer.finish()
}

/// The facts of one batch.
pub fn read_batch(bytes: &[u8]) -> Result<Vec<Fact>, BatchError> {
    let mut facts = Vec::with_capacity(bytes.len() / 320);
    let mut problem = None;
    let mut version = None;
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let seed = BatchSeed { facts: &mut facts, problem: &mut problem, version: &mut version };
    let read = reader.deserialize_map(seed).and_then(|()| reader.end());
    if let Some(newer) = version.filter(|version| *version > VERSION) {
        return Err(BatchError::Newer(newer));
    }
    read.map_err(|error| TextError::sort(&error))?;
    match (problem, version) {
        (Some((place, error)), _) => Err(BatchError::Fact { place, error }),
        (None, None) => Err(BatchError::Other),
        (None, Some(_)) => Ok(facts),
    }
}

struct BatchSeed<'a> {
    facts: &'a mut Vec<Fact>,
    problem: &'a mut Option<(usize, FactError)>,
    version: &'a mut Option<u64>,
}

impl<'de> Visitor<'de> for BatchSeed<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a batch of facts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        while let Some(key) = from.next_key::<Name<'de>>()? {
            match key.0.as_ref() {
                "facts" => from.next_value_seed(FactsSeed { facts: self.facts, problem: self.problem })?,
                "version" => *self.version = Some(from.next_value()?),
                _ => return Err(de::Error::custom("an unknown key in a batch")),
            }
        }
        Ok(())
    }
}

/// One batch that holds the facts of several, in the order of subjects and names.
pub fn join_batches<'a>(batches: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, BatchError> {
    let mut facts = Vec::new();
    for batch in batches {
        facts.extend(read_batch(batch)?);
    }
    facts.order_by_key(|fact| (fact.about, fact.id));
    match write_batch(&facts) {
        bytes if bytes.is_empty() => Err(BatchError::Other),
        bytes => Ok(bytes),
    }
}
