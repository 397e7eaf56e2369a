//! Where jobs are done.

use super::job::{Answer, Closing, Job, Passphrase};
use super::open::{Unproved, open, unseal};
use crate::exchange::keys::{Keyring, Pair, Secret};
use crate::exchange::write::write_signed;
use crate::exchange::{Envelope, Limits, read, seal, write};
use crate::journal::canonical::read_batch;
use crate::journal::{Digest, Fact};
use std::borrow::Cow;

/// Where jobs are done.
#[derive(Debug, Default)]
pub struct Bench {
    /// The batches that went ahead of a job, with its number.
    ahead: (u64, Vec<Vec<u8>>),
}

impl Bench {
    /// Does a job and tells each answer.
    pub fn carry_out(&mut self, job: Job, tell: &mut dyn FnMut(Answer)) {
        if let Some((digest, unproved)) = self.begin(job, |text| Digest::of(&text), tell) {
            unproved.prove(digest, tell);
        }
    }

    /// The same up to the digest of a file that is opened: `hash` begins to compute it, here or elsewhere. Where a file is
    /// returned, its last answers are told by [`Unproved::prove`].
    pub fn begin<H>(
        &mut self,
        job: Job,
        hash: impl FnOnce(Vec<u8>) -> H,
        tell: &mut dyn FnMut(Answer),
    ) -> Option<(H, Unproved)> {
        match job {
            Job::Open { bytes, passphrase, secrets, limits } => {
                match unseal(&bytes, passphrase.as_ref(), &secrets, limits) {
                    Ok(plain) => return open(plain, limits, hash, tell),
                    Err(answer) => tell(*answer),
                }
            }
            Job::Batch { of, batch } => {
                if self.ahead.0 != of {
                    self.ahead = (of, Vec::new());
                }
                self.ahead.1.push(batch);
            }
            Job::Write { ahead, head, batches, closing, signing } => {
                let (of, mut whole) = std::mem::take(&mut self.ahead);
                if of != ahead.0 {
                    whole.clear();
                }
                let is_there = whole.len() == ahead.1;
                whole.extend(batches);
                let file = is_there.then(|| write_file(&head, &whole, &closing, signing.as_ref())).flatten();
                tell(file.map_or(Answer::Failed, Answer::Made));
            }
            Job::Checkpoint { .. } | Job::Purge(_) | Job::Compact(_) => tell(Answer::Failed),
            Job::Seal { keyring, passphrase } => {
                tell(seal_keyring(&keyring, &passphrase).map_or(Answer::Failed, Answer::Made));
            }
            Job::Keys { org, secret, before } => {
                let pair = secret.or_else(Secret::random).and_then(|secret| Pair::new(secret, org, before.as_ref()));
                tell(pair.map_or(Answer::Failed, |pair| Answer::Keys(Box::new(pair))));
            }
        }
        None
    }
}

/// Writes, signs, seals, opens again and compares: only then is there a file. The caller needs no cause: there is one or
/// there is none.
#[inline(never)]
fn write_file(head: &[u8], batches: &[Vec<u8>], closing: &Closing, signing: Option<&Secret>) -> Option<Vec<u8>> {
    let limits = Limits::of_bytes(u64::MAX);
    let mut facts: Vec<Fact> = Vec::new();
    for batch in batches {
        facts.extend(read_batch(batch).ok()?);
    }
    let envelope = Envelope { facts, ..read(head, limits).ok()?.envelope };
    let (bytes, digest) = match signing {
        Some(secret) => write_signed(envelope, secret).ok()?,
        None => write(envelope).ok()?,
    };
    let file = match closing {
        Closing::Not => bytes,
        Closing::Passphrase(passphrase) => seal::seal(&bytes, &passphrase.0).ok()?,
        Closing::Keys { to, own } => seal::seal_for(&bytes, &[to, &own.public()?.seal]).ok()?,
    };
    let again = match closing {
        Closing::Not => Cow::Borrowed(file.as_slice()),
        Closing::Passphrase(passphrase) => Cow::Owned(seal::unseal(&file, &passphrase.0, u64::MAX).ok()?),
        Closing::Keys { own, .. } => Cow::Owned(seal::unseal_with(&file, std::slice::from_ref(own), u64::MAX).ok()?),
    };
    let read = read(&again, limits).ok()?;
    let signed = read.signer().ok()?.key.is_some() == signing.is_some();
    let same = read.digest == digest && signed;
    drop(again);
    same.then_some(file)
}

#[inline(never)]
fn seal_keyring(keyring: &Keyring, passphrase: &Passphrase) -> Option<Vec<u8>> {
    let file = seal::seal(keyring.write().as_bytes(), &passphrase.0).ok()?;
    let again = seal::unseal(&file, &passphrase.0, u64::MAX).ok()?;
    (Keyring::read(&again).as_ref() == Some(keyring)).then_some(file)
}
