//! Reads untrusted files.
//!
//! One pass over the text makes the facts; only when it fails is the text looked at again, to name the cause.
//! Among several causes the first of these is reported: not our text, not our format, a newer version, a kind that
//! this version does not read, a fact that makes no sense, a rule of the kind, a digest that does not fit.

mod cause;

use super::envelope::{Envelope, FileKind};
use super::error::{FactAt, FileError};
use super::keys::{Signature, Signer};
use super::limits::Limits;
use super::plain::plain;
use super::revision::Revision;
use super::write::{self, Facts, digest};
use super::{packet, receipt, results, seal, withdrawal};
use crate::domain::order::InOrder;
use crate::journal::canonical::{TextError, WriteError};
pub(crate) use crate::journal::codec::plain::PIECE;
use crate::journal::codec::plain::{Object, Piece, object};
use crate::journal::codec::{FactError, FactsSeed};
use crate::journal::value::TWICE;
use crate::journal::{Data, Digest, Fact, FactId, Key, Value};
use cause::{cause, sort_kind};
use serde::de::{self, Deserializer as _, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// The entry of a file that holds its facts.
const FACTS: &str = "facts";

/// A file that was read, with the digest that *we* computed of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub envelope: Envelope,
    pub digest: Digest,
    /// As it stands in the file. It says nothing before [`Opened::signer`] has tried it.
    pub signature: Option<Signature>,
}

impl Opened {
    /// What the program of who wrote it reads, as far as it shows.
    pub fn revision(&self) -> Revision {
        Revision::shown(self.envelope.revision, self.signature.is_some() || self.envelope.keys.is_some())
    }

    /// Who signed it.
    ///
    /// # Errors
    /// When a signature is there that is not of this file, or a card shows keys that did not sign it.
    pub fn signer(&self) -> Result<Signer, FileError> {
        let tried = |signature: &Signature| signature.signs_file(self.digest).ok_or(FileError::Signature);
        let key = self.signature.as_ref().map(tried).transpose()?;
        let Some(shown) = &self.envelope.keys else { return Ok(Signer { key, vouched_by: None }) };
        // Whoever shows keys must hold them.
        if key != Some(shown.keys.sign) {
            return Err(FileError::Signature);
        }
        if !seal::is_recipient(&shown.keys.seal) {
            return Err(FileError::Head { key: "keys" });
        }
        let org = self.envelope.sender()?.org;
        let vouched_by = shown.vouch.as_ref().and_then(|vouch| vouch.signs_keys(org, &shown.keys));
        Ok(Signer { key, vouched_by })
    }
}

/// The text of a file that is written as we write it, and where its facts stand in it.
struct Written<'a> {
    text: Cow<'a, [u8]>,
    /// All of them, with the commas between them.
    list: Range<usize>,
    places: Vec<Range<usize>>,
}

impl Written<'_> {
    fn part(&self, place: &Range<usize>) -> &[u8] {
        self.text.get(place.clone()).unwrap_or_default()
    }
}

/// A file whose facts make sense, each by itself. Whether it is whole, and says what its kind must, is asked at the end.
pub struct Parsed<'a> {
    kind: FileKind,
    head: Data,
    facts: Vec<Fact>,
    /// Whether it has a list of facts.
    is_listed: bool,
    written: Option<Written<'a>>,
}

/// Reads a file that is not sealed. What it needs to know of our own board is asked later, when it is accepted.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Opened, FileError> {
    Parsed::read(bytes, limits)?.finish()
}

/// Some facts of a file that is still being read, each with the text that we would write of it.
pub struct Ahead<'a> {
    pub facts: Vec<(&'a Fact, Option<&'a [u8]>)>,
    /// About how many facts the file has.
    pub of: usize,
}

impl<'a> Parsed<'a> {
    /// Begins to read a file.
    ///
    /// # Errors
    /// All those of [`read`] but a rule of the kind that is broken, and a digest that does not fit.
    pub fn read(bytes: &'a [u8], limits: Limits) -> Result<Self, FileError> {
        Self::read_telling(bytes, limits, &mut |_| {})
    }

    /// The same; of what looks like a backup of ours the facts are told while they are read. They stand for nothing where
    /// the file is refused, or turns out not to be [`written`](Self::is_written) as it looked.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    #[inline(never)]
    pub fn read_telling(bytes: &'a [u8], limits: Limits, tell: &mut dyn FnMut(Ahead<'_>)) -> Result<Self, FileError> {
        let size = bytes.len() as u64;
        if size > limits.bytes {
            return Err(FileError::TooLarge { size, limit: limits.bytes });
        }
        let text = plain(bytes);
        let bytes = text.as_ref();
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(TextError::Empty.into());
        }
        if seal::is_sealed(bytes) {
            return Err(FileError::Sealed);
        }
        let (is_backup, mut read) = (looks_like_backup(bytes), 0);
        let mut tell_piece = |Piece { facts, places }: Piece<'_>| {
            let Some(end) = places.last().map(|place| place.end).filter(|_| is_backup) else { return };
            read += facts.len();
            let said = facts.iter().zip(places).map(|(fact, place)| (fact, bytes.get(place.clone())));
            // The product is more than the page's 32 bits hold.
            let of = read as u64 * bytes.len() as u64 / end.max(1) as u64;
            tell(Ahead { facts: said.collect(), of: usize::try_from(of).unwrap_or(usize::MAX) });
        };
        let (head, facts, problem, placed) = match object(bytes, FACTS, &mut tell_piece) {
            Some(Object { head, facts, list, places }) => (head, Some(facts), None, Some((list, places))),
            None => {
                let mut parts = Parts::default();
                let mut reader = serde_json::Deserializer::from_slice(bytes);
                if let Err(error) = reader.deserialize_map(&mut parts).and_then(|()| reader.end()) {
                    return Err(cause(bytes, &error));
                }
                (parts.head, parts.facts, parts.problem, None)
            }
        };
        let head = Data::new(head);
        let kind = kind_of(&head)?;
        if let Some((place, error)) = problem {
            return Err(FactAt { place, error }.into());
        }
        let is_listed = facts.is_some();
        let facts = facts_of(kind, facts, limits)?;
        let written = placed.map(|(list, places)| Written { text, list, places });
        Ok(Self { kind, head, facts, is_listed, written })
    }

    pub fn kind(&self) -> FileKind {
        self.kind
    }

    /// Whether it is written as we write it.
    pub fn is_written(&self) -> bool {
        self.written.is_some()
    }

    /// The facts, each with its text where that is the one that we would write.
    pub fn facts(&self) -> Vec<(&Fact, Option<&[u8]>)> {
        let text = |place: usize| {
            let written = self.written.as_ref()?;
            written.places.get(place).map(|place| written.part(place))
        };
        self.facts.iter().enumerate().map(|(place, fact)| (fact, text(place))).collect()
    }

    /// What its digest is of.
    fn written_form(&self) -> (&Data, Facts<'_>) {
        let facts = match &self.written {
            Some(written) => Facts::Written(written.part(&written.list)),
            None if self.is_listed => Facts::Read(&self.facts),
            None => Facts::None,
        };
        (&self.head, facts)
    }

    /// The text that its digest is the SHA-256 of.
    ///
    /// # Errors
    /// None that a file that was read can have.
    #[inline(never)]
    pub fn covered(&self) -> Result<Vec<u8>, WriteError> {
        let (head, facts) = self.written_form();
        write::covered(head, facts)
    }

    /// Asks of the file what is asked of its kind.
    ///
    /// # Errors
    /// When it breaks a rule of its kind.
    #[inline(never)]
    pub fn understand(self) -> Result<Unproved, FileError> {
        let Self { kind, head, facts, is_listed: _, written } = self;
        drop(written);
        let given = head.text("digest").and_then(|text| Digest::parse(text).ok());
        let signature = head.text("signature").and_then(Signature::parse);
        let envelope = Envelope::understand(kind, &head, facts)?;
        check(&envelope)?;
        Ok(Unproved { envelope, given, signature })
    }

    /// Asks of the file what is asked of the whole of it, and of its kind.
    ///
    /// # Errors
    /// When it breaks a rule of its kind, or is not what its digest is of.
    pub fn finish(self) -> Result<Opened, FileError> {
        let (head, facts) = self.written_form();
        let computed = digest(head, facts)?;
        self.understand()?.prove(computed)
    }
}

/// A file that keeps the rules of its kind, and may yet be another than its digest is of.
pub struct Unproved {
    envelope: Envelope,
    given: Option<Digest>,
    signature: Option<Signature>,
}

impl Unproved {
    /// The file, whose digest was computed.
    ///
    /// # Errors
    /// When it says another digest.
    pub fn prove(self, computed: Digest) -> Result<Opened, FileError> {
        let Self { envelope, given, signature } = self;
        if given != Some(computed) && !mutant!("digest_unasked") {
            return Err(FileError::Digest);
        }
        Ok(Opened { envelope, digest: computed, signature })
    }
}

/// What the text holds, before it is understood.
#[derive(Default)]
struct Parts {
    head: Vec<(Key, Value)>,
    facts: Option<Vec<Fact>>,
    problem: Option<(usize, FactError)>,
}

impl<'de> Visitor<'de> for &mut Parts {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a file of Passerelle")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        while let Some(key) = from.next_key::<Key>()? {
            if key.as_str() == FACTS {
                if self.facts.is_some() {
                    return Err(de::Error::custom(TWICE));
                }
                let facts = self.facts.insert(Vec::new());
                from.next_value_seed(FactsSeed { facts, problem: &mut self.problem })?;
                continue;
            }
            if self.head.iter().any(|(held, _)| *held == key) {
                return Err(de::Error::custom(TWICE));
            }
            self.head.push((key, from.next_value::<Value>()?));
        }
        Ok(())
    }
}

/// How far from its end the kind of a file of ours is looked for: only the colleagues and what is signed stand behind it.
const TAIL: usize = 64 << 10;

/// Whether a text says behind its facts that it is a backup. It is a guess, made before anything is read.
fn looks_like_backup(text: &[u8]) -> bool {
    const SAID: &[u8] = b",\"kind\":\"backup\",";
    text.get(text.len().saturating_sub(TAIL)..).is_some_and(|tail| tail.windows(SAID.len()).any(|part| part == SAID))
}

/// What sort of file it is.
fn kind_of(head: &Data) -> Result<FileKind, FileError> {
    let version = head.get("version").and_then(Value::as_int).and_then(|version| u64::try_from(version).ok());
    sort_kind(head.text("format"), version, head.text("kind"))
}

/// The facts that a kind must have; what introduces an organisation, answers or counts has none.
fn facts_of(kind: FileKind, facts: Option<Vec<Fact>>, limits: Limits) -> Result<Vec<Fact>, FileError> {
    let missing = FileError::Head { key: "facts" };
    let has_none = matches!(kind, FileKind::Card | FileKind::Receipt | FileKind::Withdrawal | FileKind::Benchmark);
    match facts {
        None if has_none => Ok(Vec::new()),
        Some(facts) if has_none && !facts.is_empty() => Err(missing),
        Some(facts) if facts.len() > limits.facts => {
            Err(FileError::TooMany { count: facts.len(), limit: limits.facts })
        }
        Some(facts) => Ok(facts),
        None => Err(missing),
    }
}

/// The rules that a file can be asked about alone.
fn check(envelope: &Envelope) -> Result<(), FileError> {
    let mut names: Vec<(FactId, usize)> =
        envelope.facts.iter().enumerate().map(|(place, fact)| (fact.id, place)).collect();
    names.order();
    if let Some(pair) = names.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(FileError::DuplicateId { place: pair[1].1, id: pair[1].0 });
    }
    match envelope.kind {
        FileKind::Packet => packet::check(envelope),
        FileKind::Card => envelope.sender().map(drop),
        FileKind::Receipt => receipt::check(envelope),
        FileKind::Withdrawal => withdrawal::check(envelope),
        FileKind::Benchmark => results::benchmark::check(envelope),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: FileError) {
        assert_eq!(read(text.as_bytes(), Limits::of_board(0)).unwrap_err(), expected, "{text:.80}");
    }

    #[test]
    fn what_is_no_text_of_ours_is_named() {
        check("", TextError::Empty.into());
        check("\u{feff} \n", TextError::Empty.into());
        check("bonjour", TextError::NotJson { line: 1, column: 1 }.into());
        check("{\"format\":\"passerelle\",", TextError::Cut.into());
        check("[{\"cards\":[]}]", FileError::OtherFormat);
        check("12", FileError::OtherFormat);
        check("{\"id\":1.5,\"cards\":[]}", FileError::OtherFormat);
        check("age-encryption.org/v1\n", FileError::Sealed);
        check(&"[".repeat(100_000), TextError::Deep { line: 1, column: 21 }.into());
        check(
            "{\"id\":1,\"id\":2,\"format\":\"passerelle\",\"version\":1,\"kind\":\"card\"}",
            TextError::Twice { line: 1, column: 12 }.into(),
        );
    }

    #[test]
    fn a_newer_version_is_named_before_anything_that_it_may_have_changed() {
        check("{\"facts\":{\"new\":1.5},\"format\":\"passerelle\",\"version\":2}", FileError::Newer { version: 2 });
        check("{\"format\":\"passerelle\",\"version\":0}", FileError::Head { key: "version" });
    }

    #[test]
    fn kinds_that_this_version_does_not_read_are_named() {
        let text = |kind: &str| format!("{{\"format\":\"passerelle\",\"version\":1,\"kind\":\"{kind}\"}}");
        check(&text("counts"), FileError::KindNotRead { kind: FileKind::Counts });
        check(&text("dream"), FileError::KindUnknown { kind: "dream".to_owned() });
    }

    #[test]
    fn a_file_over_the_limit_is_not_looked_at() {
        let limits = Limits { bytes: 10, facts: 1 };
        assert_eq!(read(b"            ", limits).unwrap_err(), FileError::TooLarge { size: 12, limit: 10 });
    }
}
