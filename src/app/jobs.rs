//! Work that is too long for the thread that draws: opening files, sealing backups.
//!
//! A job is data and carries all it needs; what it finds out comes back as answers, one or several. The same
//! function does it in the browser's worker and in the tests. It reads no clock and holds no journal.

pub mod chunk;
mod queue;
mod update;
pub mod wire;

pub use queue::JobQueue;
pub use update::{Jobs, Msg, update};

use super::checkpoint::Keeping;
use crate::domain::said::{Said, Shown};
use crate::domain::{Day, OrgId};
use crate::exchange::backup::in_order;
use crate::exchange::seal::{self, SealError};
use crate::exchange::trello::Board;
use crate::exchange::{Envelope, FileError, Limits, Opened, read, write};
use crate::journal::canonical::{WriteError, read_batch};
use crate::journal::{Digest, Fact};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

/// How many facts come in one answer: the page reads several in the eight milliseconds of a turn.
const CHUNK: usize = 1_000;

/// The words that open a sealed file. They never appear in what is printed of a job.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passphrase(pub String);

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase")
    }
}

/// What is to be done. Bytes travel beside the text of a message, see [`wire`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// Read an untrusted file.
    Open {
        #[serde(skip)]
        bytes: Rc<[u8]>,
        passphrase: Option<Passphrase>,
        limits: Limits,
    },
    /// Make a backup of these batches. `head` is the written form of the envelope without facts.
    Backup {
        #[serde(skip)]
        head: Vec<u8>,
        #[serde(skip)]
        batches: Vec<Vec<u8>>,
        passphrase: Option<Passphrase>,
    },
    /// Make the checkpoint of what is on the disk. It needs the disk, so it is done where there is one.
    Checkpoint { own: OrgId, today: Day },
}

/// Why a file was not taken: the sentence of an error, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub message: String,
    pub args: Vec<(String, Shown)>,
}

/// What came of a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The file is sealed; the passphrase is needed.
    Locked,
    WrongPassphrase,
    Refused(Refusal),
    /// A file of ours was read whole: its envelope without facts, its own digest, and how many facts follow.
    Head {
        #[serde(skip)]
        head: Vec<u8>,
        digest: Digest,
        facts: usize,
    },
    /// Some of its facts, in the order in which they are to be inserted, in the two forms of [`chunk`], and how many
    /// follow.
    Facts {
        #[serde(skip)]
        batch: Vec<u8>,
        #[serde(skip)]
        packed: Vec<u8>,
        rest: usize,
    },
    /// The export of a Trello board, unsealed.
    Board(#[serde(skip)] Vec<u8>),
    /// A backup, opened again and found whole.
    BackedUp(#[serde(skip)] Vec<u8>),
    Checkpoint(Keeping),
    /// The job could not be done at all; nothing is lost by it.
    Failed,
}

impl Answer {
    /// Whether the job is done with it.
    pub fn is_last(&self) -> bool {
        match self {
            Answer::Head { facts: rest, .. } | Answer::Facts { rest, .. } => *rest == 0,
            _ => true,
        }
    }
}

impl<E: Said> From<E> for Refusal {
    fn from(error: E) -> Self {
        let args = error.shown().into_iter().map(|(name, shown)| (name.to_owned(), shown)).collect();
        Self { message: error.message_id().to_owned(), args }
    }
}

/// Does a job and tells each answer.
pub fn carry_out(job: Job, tell: &mut dyn FnMut(Answer)) {
    match job {
        Job::Open { bytes, passphrase, limits } => open(&bytes, passphrase.as_ref(), limits, tell),
        Job::Checkpoint { .. } => tell(Answer::Failed),
        Job::Backup { head, batches, passphrase } => {
            tell(back_up(&head, &batches, passphrase.as_ref()).map_or(Answer::Failed, Answer::BackedUp));
        }
    }
}

fn open(bytes: &[u8], passphrase: Option<&Passphrase>, limits: Limits, tell: &mut dyn FnMut(Answer)) {
    let plain = if seal::is_sealed(bytes) {
        let Some(passphrase) = passphrase else { return tell(Answer::Locked) };
        match seal::unseal(bytes, &passphrase.0, limits.bytes) {
            Ok(plain) => Cow::Owned(plain),
            Err(SealError::Passphrase | SealError::NoPassphrase) => return tell(Answer::WrongPassphrase),
            Err(error) => return tell(Answer::Refused(error.into())),
        }
    } else {
        Cow::Borrowed(bytes)
    };
    match read(&plain, limits) {
        Ok(opened) => {
            if tell_file(opened, tell).is_err() {
                tell(Answer::Failed);
            }
        }
        // A text that is sound but not ours may be a board.
        Err(FileError::OtherFormat) => tell(match Board::read(&plain) {
            Ok(_) => Answer::Board(plain.into_owned()),
            Err(error) => Answer::Refused(error.into()),
        }),
        Err(error) => tell(Answer::Refused(error.into())),
    }
}

fn tell_file(opened: Opened, tell: &mut dyn FnMut(Answer)) -> Result<(), WriteError> {
    let Opened { envelope, digest } = opened;
    let Envelope { facts, .. } = envelope;
    let (head, _) = write(Envelope { facts: Vec::new(), ..envelope })?;
    tell(Answer::Head { head, digest, facts: facts.len() });
    let mut rest = facts.len();
    for chunk in in_order(facts).chunks(CHUNK) {
        rest -= chunk.len();
        let (batch, packed) = chunk::pack(chunk)?;
        tell(Answer::Facts { batch, packed, rest });
    }
    Ok(())
}

/// Writes, seals, opens again and compares: only then is a backup one. The caller needs no cause: there is a backup or
/// there is none.
fn back_up(head: &[u8], batches: &[Vec<u8>], passphrase: Option<&Passphrase>) -> Option<Vec<u8>> {
    let limits = Limits::of_bytes(u64::MAX);
    let mut facts: Vec<Fact> = Vec::new();
    for batch in batches {
        facts.extend(read_batch(batch).ok()?);
    }
    let (bytes, digest) = write(Envelope { facts, ..read(head, limits).ok()?.envelope }).ok()?;
    let file = match passphrase {
        Some(passphrase) => seal::seal(&bytes, &passphrase.0).ok()?,
        None => bytes,
    };
    let again = match passphrase {
        Some(passphrase) => Cow::Owned(seal::unseal(&file, &passphrase.0, u64::MAX).ok()?),
        None => Cow::Borrowed(file.as_slice()),
    };
    let same = read(&again, limits).ok()?.digest == digest;
    drop(again);
    same.then_some(file)
}
