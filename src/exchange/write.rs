//! Writing files in canonical form, with their digest.

use super::envelope::Envelope;
use super::keys::{Secret, Signature};
use crate::domain::order::InOrder;
use crate::journal::canonical::{VERSION, WriteError};
use crate::journal::{Data, Digest, Fact, Key, Value};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use std::io::{BufWriter, Write};

/// Keys that no digest covers.
const UNCOVERED: [&str; 2] = ["digest", "signature"];

/// The canonical object of a file: what stands around the facts, and the facts at their place among the keys.
struct Canonical<'a> {
    head: &'a Data,
    facts: Option<&'a [Fact]>,
    covered_only: bool,
}

impl Serialize for Canonical<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        let mut facts = self.facts;
        for (key, value) in self.head.iter() {
            if self.covered_only && UNCOVERED.contains(&key.as_str()) {
                continue;
            }
            if *key > Key::from("facts")
                && let Some(facts) = facts.take()
            {
                map.serialize_entry("facts", facts)?;
            }
            map.serialize_entry(key.as_str(), value)?;
        }
        if let Some(facts) = facts {
            map.serialize_entry("facts", facts)?;
        }
        map.end()
    }
}

/// Feeds a hash with what is written.
struct Hashing(Sha256);

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The digest of a file: SHA-256 over its canonical form without `digest` and `signature`.
///
/// The text goes into the hash piece by piece; it never stands whole in memory.
pub fn digest(head: &Data, facts: Option<&[Fact]>) -> Result<Digest, WriteError> {
    let mut hashing = BufWriter::with_capacity(1 << 16, Hashing(Sha256::new()));
    serde_json::to_writer(&mut hashing, &Canonical { head, facts, covered_only: true })?;
    hashing.flush().map_err(serde_json::Error::io)?;
    let Hashing(hash) = hashing.into_parts().0;
    Ok(Digest::new(hash.finalize().into()))
}

/// The bytes of a file, and its digest. The facts are put in the order of files: by subject, then by name.
pub fn write(envelope: Envelope) -> Result<(Vec<u8>, Digest), WriteError> {
    write_with(envelope, |_| None)
}

/// The same, signed with the key of a secret.
pub fn write_signed(envelope: Envelope, secret: &Secret) -> Result<(Vec<u8>, Digest), WriteError> {
    write_with(envelope, |digest| Signature::of_file(secret, digest))
}

fn write_with(
    mut envelope: Envelope,
    sign: impl Fn(Digest) -> Option<Signature>,
) -> Result<(Vec<u8>, Digest), WriteError> {
    envelope.facts.order_by_key(|fact| (fact.about, fact.id));
    let head = envelope.head(VERSION);
    let digest = digest(&head, Some(&envelope.facts))?;
    let entries = head.iter().map(|(key, value)| (key.clone(), value.clone()));
    let signature = sign(digest).map(|signature| (Key::from("signature"), Value::text(signature)));
    let head = Data::new(entries.chain([(Key::from("digest"), Value::text(digest))]).chain(signature));
    let mut bytes = Vec::with_capacity(envelope.facts.len() * 320 + 1024);
    let canonical = Canonical { head: &head, facts: Some(&envelope.facts), covered_only: false };
    serde_json::to_writer(&mut bytes, &canonical)?;
    Ok((bytes, digest))
}
