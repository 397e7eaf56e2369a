//! A fact and its parts.

use super::kind::Kind;
use super::schema::Field;
use super::schema::content::Content;
use super::value::Data;
use crate::domain::by_text::by_text;
use crate::domain::hex;
use crate::domain::pack::{Pack, Unpacker, pack_fields};
use crate::domain::{ActId, Day, MemberId, Minute, OrgId, Subject};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// The highest counter that is read or written: far beyond any use, and far from overflow.
pub const COUNTER_LIMIT: u64 = 1 << 40;

/// One load of the program in one tab: twelve signs of `0-9a-z`, drawn once and never reused.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Replica([u8; 12]);

const SIGNS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

impl Replica {
    /// A new random replica.
    pub fn random() -> Self {
        Self::from_bytes(*uuid::Uuid::new_v4().as_bytes())
    }

    /// The replica that these sixteen bytes spell; for ids that derive from a digest or a seed.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        let mut rest = u128::from_be_bytes(bytes);
        Self(std::array::from_fn(|_| {
            let sign = SIGNS[(rest % 36) as usize];
            rest /= 36;
            sign
        }))
    }

    /// Reads the twelve signs.
    pub fn parse(text: &str) -> Option<Self> {
        let signs: [u8; 12] = text.as_bytes().try_into().ok()?;
        signs.iter().all(|sign| sign.is_ascii_digit() || sign.is_ascii_lowercase()).then_some(Self(signs))
    }
}

impl Pack for Replica {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        <[u8; 12]>::unpack(from).map(Self)
    }
}

pack_fields! {
    FactId { counter, replica }
    Author { org, member }
    Fact { id, about, at, on, by, act, over, via, checked, kind, data, extra }
}

impl fmt::Display for Replica {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|sign| fmt::Write::write_char(out, char::from(*sign)))
    }
}

impl fmt::Debug for Replica {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// The name of a fact: a Lamport counter and the replica that wrote it, `1042@k3f9q2m7x0ab`.
///
/// The order is that of the counter, then of the replica: it breaks ties the same way everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId {
    pub counter: u64,
    pub replica: Replica,
}

/// Why a text names no fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FactIdError {
    #[error("not a counter and a replica")]
    Form,
    #[error("the counter is above 2^40")]
    Counter,
}

impl FactId {
    /// Reads `1042@k3f9q2m7x0ab`; one spelling a name, so no leading zero.
    pub fn parse(text: &str) -> Result<Self, FactIdError> {
        let (counter, replica) = text.split_once('@').ok_or(FactIdError::Form)?;
        let replica = Replica::parse(replica).ok_or(FactIdError::Form)?;
        let digits = !counter.is_empty() && counter.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || counter.starts_with('0') {
            return Err(FactIdError::Form);
        }
        match counter.parse() {
            Ok(counter) if counter <= COUNTER_LIMIT => Ok(Self { counter, replica }),
            _ => Err(FactIdError::Counter),
        }
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}@{}", self.counter, self.replica)
    }
}

impl fmt::Debug for FactId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// Who wrote a fact, and for which organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Author {
    pub org: OrgId,
    pub member: MemberId,
}

/// The SHA-256 digest of a canonical envelope, `sha256:` and 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// A text is not a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not `sha256:` and 64 hexadecimal digits")]
pub struct DigestError;

impl Digest {
    /// The digest of these 32 bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Computes the digest of a text.
    pub fn of(text: &[u8]) -> Self {
        let mut hash = Sha256::new();
        // In one call it would run to the end as the browser first compiled it, and slowly.
        text.chunks(1 << 16).for_each(|piece| hash.update(piece));
        Self(hash.finalize().into())
    }

    /// Reads `sha256:…` in lower case.
    pub fn parse(text: &str) -> Result<Self, DigestError> {
        let digits = text.strip_prefix("sha256:").ok_or(DigestError)?;
        hex::read(digits).map(Self).ok_or(DigestError)
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Pack for Digest {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Pack::unpack(from).map(Self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "sha256:{}", hex::write(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// One dated fact. Once written it never changes; it may be retracted, or emptied by a redaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub id: FactId,
    pub about: Subject,
    /// When it was written down.
    pub at: Minute,
    /// The civil day on which the thing happened.
    pub on: Day,
    pub by: Author,
    /// The gesture that it belongs to.
    pub act: ActId,
    /// The earlier writes of the same field that stood before the author.
    pub over: Vec<FactId>,
    /// The digests of the packets in which it came from another organisation; empty for our own.
    pub via: Vec<Digest>,
    /// The author was told that a text looks like a national number, and says that it is not.
    pub checked: bool,
    pub kind: Kind,
    pub data: Data,
    /// Keys of the fact itself that this version does not know; written back as they were.
    pub extra: Data,
}

impl Fact {
    /// What the fact says of a field of its kind.
    pub fn get<T: Content>(&self, field: Field<T>) -> Option<T::Read<'_>> {
        if self.kind == field.kind { self.data.read(field) } else { None }
    }

    /// Whether two facts say the same, however they came: all but `via`.
    pub fn same_as(&self, other: &Fact) -> bool {
        self.same_frame(other) && self.data == other.data && self.extra == other.extra
    }

    /// Whether this is `other` with its data emptied for good.
    pub fn is_emptied_of(&self, other: &Fact) -> bool {
        self.data.is_empty() && self.extra.is_empty() && self.same_frame(other)
    }

    /// Takes out for good what the fact said.
    pub fn empty(&mut self) {
        self.data = Data::default();
        self.extra = Data::default();
    }

    /// Whether all but what is said, and the ways it came, is equal.
    fn same_frame(&self, other: &Fact) -> bool {
        self.id == other.id
            && self.about == other.about
            && self.at == other.at
            && self.on == other.on
            && self.by == other.by
            && self.act == other.act
            && self.over == other.over
            && self.checked == other.checked
            && self.kind == other.kind
    }
}

by_text!(FactId Digest);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_has_one_name() {
        assert_eq!(FactId::parse("1042@k3f9q2m7x0ab").unwrap().to_string(), "1042@k3f9q2m7x0ab");
        for wrong in ["", "1042", "@k3f9q2m7x0ab", "01@k3f9q2m7x0ab", "0@k3f9q2m7x0ab", "1@K3F9Q2M7X0AB", "1@short"] {
            assert_eq!(FactId::parse(wrong), Err(FactIdError::Form), "{wrong}");
        }
        assert_eq!(FactId::parse("1099511627777@k3f9q2m7x0ab"), Err(FactIdError::Counter));
        assert!(FactId::parse("1099511627776@k3f9q2m7x0ab").is_ok());
    }

    #[test]
    fn a_digest_is_read_back() {
        let digest = Digest::new([171; 32]);
        assert_eq!(Digest::parse(&digest.to_string()), Ok(digest));
        assert_eq!(Digest::parse("sha256:AB"), Err(DigestError));
    }
}
