//! What partners hold of an organisation's keys.

use crate::domain::hex;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// The Ed25519 key by which a signature is tried; in texts 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SignKey(pub(super) [u8; 32]);

impl SignKey {
    /// The key of a text; none for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        hex::read(text).map(Self)
    }
}

impl fmt::Display for SignKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&hex::write(&self.0))
    }
}

/// The recipient of `age` that others seal for, in the words of `age` (`age1…`), so that its own tool takes it too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SealKey(String);

/// How long a recipient of `age` for X25519 is: its prefix, 52 signs and 6 of check.
const LENGTH: usize = 62;

impl SealKey {
    /// The recipient of a text of that form. Whether its check is right is seen by whoever seals.
    pub fn parse(text: &str) -> Option<Self> {
        let form = text.len() == LENGTH && text.starts_with("age1");
        let signs = text.bytes().all(|sign| sign.is_ascii_digit() || sign.is_ascii_lowercase());
        (form && signs).then(|| Self(text.to_owned()))
    }

    /// As `age` writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SealKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Both keys of an organisation, as its card says them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKeys {
    pub sign: SignKey,
    pub seal: SealKey,
}

impl Serialize for SignKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for SignKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("no key"))
    }
}

impl Serialize for SealKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for SealKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("no recipient"))
    }
}
