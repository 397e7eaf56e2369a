//! Signatures: who wrote a file, and that new keys follow old ones.

use super::public::{PublicKeys, SignKey};
use super::secret::Secret;
use crate::domain::{OrgId, hex};
use crate::journal::Digest;
use ed25519_dalek::{Signer as _, VerifyingKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// A signature of Ed25519 with the key that it is tried by; `ed25519:<key>:<signature>` in hexadecimal digits. It says nothing
/// before it was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    key: SignKey,
    bytes: [u8; 64],
}

const SCHEME: &str = "ed25519";

impl Signature {
    /// The signature of a text; none for a scheme of a later version, which is then as no signature.
    pub fn parse(text: &str) -> Option<Self> {
        let (key, bytes) = text.strip_prefix(SCHEME)?.strip_prefix(':')?.split_once(':')?;
        Some(Self { key: SignKey::parse(key)?, bytes: hex::read(bytes)? })
    }

    /// Signs a file: its digest covers all of it but the signature.
    pub fn of_file(secret: &Secret, digest: Digest) -> Option<Self> {
        Self::of(secret, &file_message(digest))
    }

    /// Signs the keys that come after those of this secret.
    pub fn of_keys(secret: &Secret, org: OrgId, keys: &PublicKeys) -> Option<Self> {
        Self::of(secret, &keys_message(org, keys))
    }

    /// Who signed a file; none where the signature is not of this file.
    pub fn signs_file(&self, digest: Digest) -> Option<SignKey> {
        self.tried(&file_message(digest))
    }

    /// Who signed new keys; none where the signature is not of these keys.
    pub fn signs_keys(&self, org: OrgId, keys: &PublicKeys) -> Option<SignKey> {
        self.tried(&keys_message(org, keys))
    }

    fn of(secret: &Secret, message: &[u8]) -> Option<Self> {
        let signing = secret.signing()?;
        Some(Self { key: SignKey(signing.verifying_key().to_bytes()), bytes: signing.sign(message).to_bytes() })
    }

    fn tried(&self, message: &[u8]) -> Option<SignKey> {
        let key = VerifyingKey::from_bytes(&self.key.0).ok()?;
        let bytes = ed25519_dalek::Signature::from_bytes(&self.bytes);
        key.verify_strict(message, &bytes).is_ok().then_some(self.key)
    }
}

// A signature for one use is none for the other: each message begins with its use.

fn file_message(digest: Digest) -> Vec<u8> {
    format!("passerelle file 1\n{digest}").into_bytes()
}

fn keys_message(org: OrgId, keys: &PublicKeys) -> Vec<u8> {
    format!("passerelle keys 1\n{org}\n{}\n{}", keys.sign, keys.seal).into_bytes()
}

impl fmt::Display for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{SCHEME}:{}:{}", self.key, hex::write(&self.bytes))
    }
}

impl Serialize for Signature {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Signature {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("no signature"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_of_one_file_and_one_use() {
        let (secret, org) = (Secret::random().unwrap(), OrgId::random());
        let keys = secret.public().unwrap();
        let digest = Digest::new([7; 32]);
        let signature = Signature::of_file(&secret, digest).unwrap();
        assert_eq!(Signature::parse(&signature.to_string()), Some(signature.clone()));
        assert_eq!(signature.signs_file(digest), Some(keys.sign));
        assert_eq!(signature.signs_file(Digest::new([8; 32])), None);
        assert_eq!(signature.signs_keys(org, &keys), None);
        let vouch = Signature::of_keys(&secret, org, &keys).unwrap();
        assert_eq!(vouch.signs_keys(org, &keys), Some(keys.sign));
        assert_eq!(vouch.signs_keys(OrgId::random(), &keys), None);
    }

    #[test]
    fn another_key_in_its_place_is_no_signature() {
        let (one, other) = (Secret::random().unwrap(), Secret::random().unwrap());
        let digest = Digest::new([7; 32]);
        let signature = Signature::of_file(&one, digest).unwrap();
        let forged = Signature { key: other.public().unwrap().sign, ..signature };
        assert_eq!(forged.signs_file(digest), None);
        assert_eq!(Signature::parse("whatever"), None);
        assert_eq!(Signature::parse("ed25519:00:00"), None);
    }
}
