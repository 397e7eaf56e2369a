//! The one written form: batches of facts as bytes, and the causes for which a text is not ours.

use super::codec::{FactError, FactsSeed, Name, plain};
use super::fact::Fact;
use super::value::{DEEP, FLOAT, TWICE};
use crate::domain::order::InOrder;
use crate::domain::said::said;
use serde::Serialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
use std::fmt;
use std::ops::Range;

/// The version of facts and batches that this program writes. It rises only when an old reader would err.
pub const VERSION: u64 = 1;

said! {
    /// Why a text is not JSON as we write it.
    pub enum TextError {
        Empty = "file-error-empty", ("the text is empty");
        NotJson { line: usize [number], column: usize [number] } = "file-error-not-json",
            ("the text is not JSON (line {line}, column {column})");
        Cut = "file-error-cut", ("the text stops too early");
        Twice { line: usize [number], column: usize [number] } = "file-error-duplicate-key",
            ("a key is given twice (line {line}, column {column})");
        Deep { line: usize [number], column: usize [number] } = "file-error-nesting",
            ("values are nested too deep (line {line}, column {column})");
        Number { line: usize [number], column: usize [number] } = "file-error-number",
            ("a number has a fraction or is too large (line {line}, column {column})");
        Form { line: usize [number], column: usize [number] } = "file-error-shape",
            ("a value is not of the expected form (line {line}, column {column})");
    }
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

said! {
    /// Why something could not be written as JSON. Every fact that was read or written here has a form in JSON, so
    /// this is a fault of the program: nothing half written may reach the disk or a file.
    pub enum WriteError {
        Json { cause: String } = "file-error-unwritable", ("no JSON could be written: {cause}");
    }
}

impl From<serde_json::Error> for WriteError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json { cause: error.to_string() }
    }
}

/// Writes one batch fact by fact, so that a large one can be written in slices.
///
/// Once an entry could not be written there is no batch: [`BatchWriter::finish`] gives the cause in its place.
#[derive(Debug, Clone)]
pub struct BatchWriter {
    bytes: Result<Vec<u8>, WriteError>,
    count: usize,
}

const OPENING: &[u8] = br#"{"facts":["#;

impl Default for BatchWriter {
    fn default() -> Self {
        Self::with_capacity(0)
    }
}

impl BatchWriter {
    fn with_capacity(facts: usize) -> Self {
        Self::with_room(facts * 320)
    }

    /// An empty batch with room for as many bytes of facts.
    pub fn with_room(bytes: usize) -> Self {
        let mut bytes = Vec::with_capacity(bytes + 32);
        bytes.extend_from_slice(OPENING);
        Self { bytes: Ok(bytes), count: 0 }
    }

    /// Adds one fact, and says where it stands in the batch.
    pub fn push(&mut self, fact: &Fact) -> Range<usize> {
        let start = self.size() + usize::from(self.count > 0);
        self.push_entry(fact);
        start..self.size()
    }

    /// Adds one fact as this program would write it, and says where it stands; none when these are not the bytes of one.
    pub fn push_written(&mut self, fact: &[u8]) -> Option<Range<usize>> {
        if !(fact.starts_with(b"{") && fact.ends_with(b"}")) {
            return None;
        }
        self.push_run(fact, 1);
        let end = self.size();
        Some(end.saturating_sub(fact.len())..end)
    }

    /// Adds so many facts as this program wrote them, with the commas between them.
    pub fn push_run(&mut self, facts: &[u8], count: usize) {
        if let Ok(bytes) = &mut self.bytes {
            if self.count > 0 {
                bytes.push(b',');
            }
            self.count += count;
            bytes.extend_from_slice(facts);
        }
    }

    /// How many bytes it has so far.
    pub fn size(&self) -> usize {
        self.bytes.as_ref().map_or(0, Vec::len)
    }

    fn push_entry(&mut self, entry: &impl Serialize) {
        let Ok(bytes) = &mut self.bytes else { return };
        if self.count > 0 {
            bytes.push(b',');
        }
        self.count += 1;
        if let Err(error) = serde_json::to_writer(bytes, entry) {
            self.bytes = Err(error.into());
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
    pub fn finish(self) -> Result<Vec<u8>, WriteError> {
        let mut bytes = self.bytes?;
        bytes.extend(closing());
        Ok(bytes)
    }
}

/// The bytes of one batch.
pub fn write_batch(facts: &[Fact]) -> Result<Vec<u8>, WriteError> {
    let mut writer = BatchWriter::with_capacity(facts.len());
    for fact in facts {
        writer.push(fact);
    }
    writer.finish()
}

fn closing() -> Vec<u8> {
    format!(r#"],"version":{VERSION}}}"#).into_bytes()
}

/// The facts of one batch.
pub fn read_batch(bytes: &[u8]) -> Result<Vec<Fact>, BatchError> {
    let written = bytes.strip_prefix(OPENING).and_then(|rest| rest.strip_suffix(&*closing()));
    if let Some(facts) = written.and_then(plain::facts) {
        return Ok(facts);
    }
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

/// Where each fact of a batch stands in its bytes; none when the batch is not written as we write it.
///
/// It looks for the ends of facts only: whether they make sense is for [`read_batch`] to say.
pub fn places(batch: &[u8]) -> Option<Vec<Range<usize>>> {
    let mut places = Vec::new();
    let mut at = OPENING.len();
    batch.starts_with(OPENING).then_some(())?;
    while *batch.get(at)? != b']' {
        if !places.is_empty() {
            at += usize::from(*batch.get(at)? == b',');
        }
        let end = at + object_length(batch.get(at..)?)?;
        places.push(at..end);
        at = end;
    }
    Some(places)
}

/// Whether a batch whose last fact ends there ends as one of this version.
pub(super) fn is_ours(batch: &[u8], last: Option<usize>) -> bool {
    batch.get(last.unwrap_or(OPENING.len())..).is_some_and(|end| end == closing())
}

/// How long the object is that stands at the front.
fn object_length(bytes: &[u8]) -> Option<usize> {
    let (mut depth, mut in_text, mut at) = (0_usize, false, 0);
    loop {
        match *bytes.get(at)? {
            b'"' => in_text = !in_text,
            b'\\' => at += 1,
            b'{' if !in_text => depth += 1,
            b'}' if !in_text => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ if depth == 0 => return None,
            _ => {}
        }
        at += 1;
    }
}

/// The facts of a part of a batch: one or several that follow one another, with the commas between them.
///
/// # Errors
/// As [`read_batch`]; a part of a batch that was read whole has none.
pub fn read_part(part: &[u8]) -> Result<Vec<Fact>, BatchError> {
    plain::facts(part).map_or_else(|| read_part_as_json(part), Ok)
}

/// The same, however it is written.
pub(super) fn read_part_as_json(part: &[u8]) -> Result<Vec<Fact>, BatchError> {
    let list = [b"[", part, b"]"].concat();
    let (mut facts, mut problem) = (Vec::new(), None);
    let mut reader = serde_json::Deserializer::from_slice(&list);
    let seed = FactsSeed { facts: &mut facts, problem: &mut problem };
    seed.deserialize(&mut reader).and_then(|()| reader.end()).map_err(|error| TextError::sort(&error))?;
    match problem {
        Some((place, error)) => Err(BatchError::Fact { place, error }),
        None => Ok(facts),
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

/// Why several batches did not become one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JoinError {
    #[error(transparent)]
    Read(#[from] BatchError),
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// One batch that holds the facts of several, in the order of subjects and names.
pub fn join_batches<'a>(batches: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, JoinError> {
    let mut facts = Vec::new();
    for batch in batches {
        facts.extend(read_batch(batch)?);
    }
    facts.order_by_key(|fact| (fact.about, fact.id));
    Ok(write_batch(&facts)?)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{Desk, first_name, note};
    use super::*;
    use serde::Serializer;

    /// What has no form in JSON, after a part that has one.
    struct Unwritable;

    impl Serialize for Unwritable {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            use serde::ser::{Error, SerializeSeq};
            let mut seq = to.serialize_seq(None)?;
            seq.serialize_element("half of it")?;
            Err(S::Error::custom("no form in JSON"))
        }
    }

    #[test]
    fn an_entry_that_cannot_be_written_leaves_no_batch_at_all() {
        let mut writer = BatchWriter::default();
        writer.push_entry(&"written");
        writer.push_entry(&Unwritable);
        writer.push_entry(&"after it");
        assert_eq!(writer.finish(), Err(WriteError::Json { cause: "no form in JSON".to_owned() }));
    }

    #[test]
    fn a_fact_is_taken_over_as_it_was_written() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let facts: Vec<Fact> = ["un", "deux", "trois"].map(|text| anne.say(note("Farid", "one", text))).into();
        let batch = write_batch(&facts).unwrap();
        let mut writer = BatchWriter::default();
        for place in places(&batch).unwrap() {
            assert_eq!(writer.push_written(&batch[place.clone()]), Some(place));
        }
        assert_eq!(writer.push_written(b",{}"), None, "these are not the bytes of one fact");
        assert_eq!(writer.len(), 3);
        assert_eq!(writer.finish(), Ok(batch));
    }

    #[test]
    fn an_empty_batch_is_read_back() {
        assert_eq!(read_batch(&write_batch(&[]).unwrap()), Ok(Vec::new()));
    }

    #[test]
    fn a_part_of_a_batch_reads_as_in_the_whole() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let texts = ["}{ \"\\", "\\\"},{\"", "é", "]"];
        let facts: Vec<Fact> = texts.iter().map(|text| anne.say(note("Farid", "one", text))).collect();
        let batch = write_batch(&facts).unwrap();
        let places = places(&batch).unwrap();
        assert_eq!(places.len(), facts.len());
        for (place, fact) in places.iter().zip(&facts) {
            assert_eq!(read_part(&batch[place.clone()]).unwrap(), std::slice::from_ref(fact));
        }
        assert_eq!(read_part(&batch[places[1].start..places[3].end]).unwrap(), facts[1..]);
    }

    #[test]
    fn what_is_not_written_as_ours_has_no_places() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let batch = write_batch(&[anne.say(first_name("Farid", "Farid"))]).unwrap();
        assert_eq!(places(&write_batch(&[]).unwrap()), Some(Vec::new()));
        for other in [&b""[..], b"[]", br#"{"version":1,"facts":[]}"#, br#"{"facts":[1]"#, &batch[..batch.len() / 2]] {
            assert_eq!(places(other), None);
        }
    }
}
