//! Writing files in canonical form, with their digest.

use super::envelope::Envelope;
use super::keys::{Secret, Signature};
use crate::domain::order::InOrder;
use crate::journal::canonical::{VERSION, WriteError};
use crate::journal::{Data, Digest, Fact, Key, Value};
use sha2::{Digest as _, Sha256};
use std::io::{BufWriter, Write};

/// How many bytes go into a hash at a time.
const PIECE: usize = 1 << 16;

/// Keys that no digest covers.
const UNCOVERED: [&str; 2] = ["digest", "signature"];

/// About how long the text of a fact is, and of what stands around all of them: for the room to write into.
const FACT_BYTES: usize = 320;
const HEAD_BYTES: usize = 1024;

/// The facts of a file, as they are or as they were written.
#[derive(Clone, Copy)]
pub enum Facts<'a> {
    None,
    Read(&'a [Fact]),
    /// The text that we would write of them, with the commas between them.
    Written(&'a [u8]),
}

/// The canonical object of a file: what stands around the facts, and the facts at their place among the keys.
struct Canonical<'a> {
    head: &'a Data,
    facts: Facts<'a>,
    covered_only: bool,
}

impl Canonical<'_> {
    fn write(&self, to: &mut impl Write) -> Result<(), WriteError> {
        let covered = |key: &Key| !self.covered_only || !UNCOVERED.contains(&key.as_str());
        let entries = || self.head.iter().filter(|(key, _)| covered(key));
        let place = Key::from("facts");
        let mut sign = "{";
        for (key, value) in entries().filter(|(key, _)| **key < place) {
            entry(to, &mut sign, key, |to| Ok(serde_json::to_writer(to, value)?))?;
        }
        match self.facts {
            Facts::None => {}
            Facts::Read(facts) => entry(to, &mut sign, &place, |to| Ok(serde_json::to_writer(to, facts)?))?,
            Facts::Written(list) => entry(to, &mut sign, &place, |to| {
                put(to, &[b"["])?;
                // In one call the hash would run to the end as the browser first compiled it, and slowly.
                list.chunks(PIECE).try_for_each(|piece| put(to, &[piece]))?;
                put(to, &[b"]"])
            })?,
        }
        for (key, value) in entries().filter(|(key, _)| **key > place) {
            entry(to, &mut sign, key, |to| Ok(serde_json::to_writer(to, value)?))?;
        }
        put(to, &[if sign == "{" { b"{}" } else { b"}" }])
    }
}

/// One entry of an object, behind the `sign` that opens it or parts two of them.
fn entry<W: Write>(
    to: &mut W,
    sign: &mut &str,
    key: &Key,
    value: impl FnOnce(&mut W) -> Result<(), WriteError>,
) -> Result<(), WriteError> {
    put(to, &[std::mem::replace(sign, ",").as_bytes()])?;
    serde_json::to_writer(&mut *to, key.as_str())?;
    put(to, &[b":"])?;
    value(to)
}

fn put(to: &mut impl Write, parts: &[&[u8]]) -> Result<(), WriteError> {
    let put = parts.iter().try_for_each(|part| to.write_all(part));
    Ok(put.map_err(serde_json::Error::io)?)
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
pub fn digest(head: &Data, facts: Facts<'_>) -> Result<Digest, WriteError> {
    let mut hashing = BufWriter::with_capacity(PIECE, Hashing(Sha256::new()));
    Canonical { head, facts, covered_only: true }.write(&mut hashing)?;
    hashing.flush().map_err(serde_json::Error::io)?;
    let Hashing(hash) = hashing.into_parts().0;
    Ok(Digest::new(hash.finalize().into()))
}

/// What that digest is of, whole in memory: for somebody who computes it elsewhere.
pub fn covered(head: &Data, facts: Facts<'_>) -> Result<Vec<u8>, WriteError> {
    let size = match facts {
        Facts::None => 0,
        Facts::Read(facts) => facts.len() * FACT_BYTES,
        Facts::Written(list) => list.len(),
    };
    let mut bytes = Vec::with_capacity(size + HEAD_BYTES);
    Canonical { head, facts, covered_only: true }.write(&mut bytes)?;
    Ok(bytes)
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
    let digest = digest(&head, Facts::Read(&envelope.facts))?;
    let entries = head.iter().map(|(key, value)| (key.clone(), value.clone()));
    let signature = sign(digest).map(|signature| (Key::from("signature"), Value::text(signature)));
    let head = Data::new(entries.chain([(Key::from("digest"), Value::text(digest))]).chain(signature));
    let mut bytes = Vec::with_capacity(envelope.facts.len() * FACT_BYTES + HEAD_BYTES);
    Canonical { head: &head, facts: Facts::Read(&envelope.facts), covered_only: false }.write(&mut bytes)?;
    Ok((bytes, digest))
}
