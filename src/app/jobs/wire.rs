//! Jobs and answers between the page and its worker: a short JSON text, and beside it the large parts as bytes.
//!
//! The bytes travel by handing over their buffers, so they are never copied into the text. Both ends are of one
//! build (the worker says which when it starts), so this form needs no versions.

use super::{Answer, Job};
use serde::Serialize;
use std::rc::Rc;

/// A message in its two parts. A file of many megabytes is held by several and copied by none.
pub type Parts = (String, Vec<Rc<Vec<u8>>>);

fn text(of: &impl Serialize) -> String {
    // Plain enums of texts and numbers have a JSON form; an empty text would be no message at the other end.
    serde_json::to_string(of).unwrap_or_default()
}

/// The parts of a job.
pub fn job_parts(job: Job) -> Parts {
    let text = text(&job);
    let buffers = match job {
        Job::Open { bytes, .. } => vec![bytes],
        Job::Batch { batch, .. } => vec![Rc::new(batch)],
        Job::Write { head, batches, .. } => std::iter::once(head).chain(batches).map(Rc::new).collect(),
        Job::Seal { .. } | Job::Keys { .. } | Job::Checkpoint { .. } | Job::Purge(_) | Job::Compact(_) => Vec::new(),
    };
    (text, buffers)
}

/// The job of these parts; none when they are no job of this build.
pub fn job_of((text, buffers): Parts) -> Option<Job> {
    let mut buffers = buffers.into_iter();
    let mut job = serde_json::from_str(&text).ok()?;
    match &mut job {
        Job::Open { bytes, .. } => *bytes = buffers.next()?,
        Job::Batch { batch, .. } => *batch = Rc::unwrap_or_clone(buffers.next()?),
        Job::Write { head, batches, .. } => {
            let mut buffers = buffers.map(Rc::unwrap_or_clone);
            (*head, *batches) = (buffers.next()?, buffers.collect());
        }
        Job::Seal { .. } | Job::Keys { .. } | Job::Checkpoint { .. } | Job::Purge(_) | Job::Compact(_) => {}
    }
    Some(job)
}

/// The parts of an answer.
pub fn answer_parts(mut answer: Answer) -> Parts {
    let text = text(&answer);
    (text, bytes_of(&mut answer).into_iter().map(std::mem::take).map(Rc::new).collect())
}

/// The answer of these parts; none when they are no answer of this build.
pub fn answer_of((text, buffers): Parts) -> Option<Answer> {
    let mut answer = serde_json::from_str(&text).ok()?;
    let mut buffers = buffers.into_iter();
    for bytes in bytes_of(&mut answer) {
        *bytes = Rc::unwrap_or_clone(buffers.next()?);
    }
    Some(answer)
}

/// The large parts of an answer.
fn bytes_of(answer: &mut Answer) -> Vec<&mut Vec<u8>> {
    match answer {
        Answer::Facts { batch, packed, .. } => vec![batch, packed],
        Answer::Head { head, persons, .. } => vec![head, persons],
        Answer::Board(bytes) | Answer::Made(bytes) => vec![bytes],
        Answer::Locked | Answer::WrongPassphrase | Answer::Refused(_) | Answer::Failed => Vec::new(),
        Answer::Keyring(_) | Answer::Keys(_) => Vec::new(),
        Answer::Checkpoint(_) | Answer::Purged(_) | Answer::Compacted(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::checkpoint::Keeping;
    use crate::app::compaction::{Compacted, Rewritten};
    use crate::app::jobs::{Closing, Passphrase};
    use crate::app::purging::Purged;
    use crate::domain::{Day, OrgId};
    use crate::exchange::error::FactAt;
    use crate::exchange::keys::{Keyring, Pair, Secret, Signer};
    use crate::exchange::{FileError, Limits};
    use crate::journal::Digest;
    use crate::journal::codec::FactError;
    use crate::journal::purge::Removed;
    use crate::journal::sample::{Desk, erasure, first_name, redaction};
    use std::rc::Rc;

    /// What a journal that erased one person and emptied a fact of another has removed.
    fn removed() -> Removed {
        let mut anne = Desk::new("Carrefour", "Anne");
        anne.say(first_name("Farid", "Farid"));
        anne.say(erasure("Farid"));
        let slip = anne.say(first_name("Inès", "Inès"));
        anne.say(redaction(&slip));
        let removed = Removed::of(&anne.journal);
        assert_eq!(removed.persons().count(), 1);
        removed
    }

    #[test]
    fn what_is_sent_is_what_arrives() {
        let passphrase = Passphrase("quatre mots".to_owned());
        let (org, secret) = (OrgId::random(), Secret::random().unwrap());
        let pair = Pair::new(secret.clone(), org, Some(&secret)).unwrap();
        let keyring = Keyring::new(org, vec![pair.clone()]);
        let keys = Closing::Keys { to: pair.seal.clone(), own: secret.clone() };
        let (secrets, limits) = (vec![secret.clone()], Limits::of_board(7));
        for job in [
            Job::Open { bytes: Rc::new(b"{}".to_vec()), passphrase: Some(passphrase.clone()), secrets, limits },
            Job::Batch { of: 3, batch: vec![4, 5] },
            Job::Write {
                ahead: (3, 1),
                head: vec![1],
                batches: vec![vec![2], vec![]],
                closing: keys,
                signing: Some(secret.clone()),
            },
            Job::Write {
                ahead: (0, 0),
                head: vec![1],
                batches: vec![],
                closing: Closing::Passphrase(passphrase.clone()),
                signing: None,
            },
            Job::Seal { keyring: keyring.clone(), passphrase },
            Job::Keys { org, secret: Some(secret.clone()), before: Some(secret) },
            Job::Checkpoint { own: OrgId::random(), today: Day::EPOCH },
            Job::Purge(removed()),
            Job::Compact(vec![2, 3]),
        ] {
            assert_eq!(job_of(job_parts(job.clone())), Some(job));
        }
        for answer in [
            Answer::Locked,
            Answer::WrongPassphrase,
            Answer::Refused(FactAt { place: 3, error: FactError::Day("2026-02-30".to_owned()) }.into()),
            Answer::Refused(FileError::OtherFormat.into()),
            Answer::Head {
                head: vec![1],
                persons: vec![7],
                digest: Digest::new([7; 32]),
                facts: 2,
                rest: 2,
                signer: Signer { key: Some(pair.sign), vouched_by: None },
            },
            Answer::Facts { batch: vec![1, 2], packed: vec![3], at: 1, of: 5, rest: 3 },
            Answer::Board(vec![3]),
            Answer::Made(vec![4]),
            Answer::Keyring(keyring),
            Answer::Keys(Box::new(pair)),
            Answer::Checkpoint(Keeping::Kept),
            Answer::Checkpoint(Keeping::Fresh),
            Answer::Checkpoint(Keeping::Unsound),
            Answer::Purged(Purged::Cleaned(Rewritten { old: vec![1, 4], new: 5, length: 7 })),
            Answer::Purged(Purged::Gone),
            Answer::Compacted(Compacted::Done(Rewritten { old: vec![2, 3], new: 6, length: 8 })),
            Answer::Compacted(Compacted::Gone(vec![2])),
            Answer::Failed,
        ] {
            assert_eq!(answer_of(answer_parts(answer.clone())), Some(answer));
        }
        assert_eq!(answer_of((String::new(), Vec::new())), None);
    }
}
