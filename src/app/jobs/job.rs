//! What is asked of the worker, and what it answers.

use crate::app::checkpoint::Keeping;
use crate::app::compaction::Compacted;
use crate::app::purging::Purged;
use crate::domain::said::{Said, Shown};
use crate::domain::{Day, OrgId};
use crate::exchange::Limits;
use crate::exchange::keys::{Keyring, Pair, SealKey, Secret, Signer};
use crate::journal::Digest;
use crate::journal::purge::Removed;
use crate::store::SegmentKey;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::rc::Rc;

/// The words that open a sealed file. They never appear in what is printed of a job.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passphrase(pub String);

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase")
    }
}

/// How a file that leaves is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Closing {
    /// Not at all: everybody can read it.
    Not,
    Passphrase(Passphrase),
    /// So that the recipient's key opens it, and ours too: we can see again what we sent.
    Keys {
        to: SealKey,
        own: Secret,
    },
}

impl Closing {
    /// With a passphrase, or not at all.
    pub fn with(passphrase: Option<String>) -> Self {
        passphrase.map_or(Closing::Not, |words| Closing::Passphrase(Passphrase(words)))
    }

    /// Whether somebody who finds the file can read it.
    pub fn is_sealed(&self) -> bool {
        *self != Closing::Not
    }
}

/// What is to be done. Bytes travel beside the text of a message, see [`wire`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// Read an untrusted file.
    Open {
        #[serde(skip)]
        bytes: Rc<Vec<u8>>,
        passphrase: Option<Passphrase>,
        /// Our own: one of them may open it.
        secrets: Vec<Secret>,
        limits: Limits,
    },
    /// Keep a batch of the file that the job of this number will ask for. It has no answer.
    Batch {
        of: u64,
        #[serde(skip)]
        batch: Vec<u8>,
    },
    /// Make a file of these batches. `head` is the written form of the envelope without facts.
    Write {
        /// How many batches went ahead under this number: where one is missing there is no file.
        ahead: (u64, usize),
        #[serde(skip)]
        head: Vec<u8>,
        #[serde(skip)]
        batches: Vec<Vec<u8>>,
        closing: Closing,
        /// Whose signature it bears.
        signing: Option<Secret>,
    },
    /// Close the trousseau for a colleague.
    Seal { keyring: Keyring, passphrase: Passphrase },
    /// Make the keys of an organisation, or find those of a secret again. `before` vouches for them.
    Keys { org: OrgId, secret: Option<Secret>, before: Option<Secret> },
    /// Make the checkpoint of what is on the disk. It needs the disk, so it is done where there is one.
    Checkpoint { own: OrgId, today: Day },
    /// Write again the segments that hold something of this. It needs the disk too.
    Purge(Removed),
    /// Put one segment in place of these. It needs the disk too.
    Compact(Vec<SegmentKey>),
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
    /// A file of ours was read whole, and is what its digest says: its envelope without facts, its own digest, how many facts
    /// it has, and how many of them follow.
    Head {
        #[serde(skip)]
        head: Vec<u8>,
        /// The persons of a packet in compact form: thousands of names in the envelope would be read in one go.
        #[serde(skip)]
        persons: Vec<u8>,
        digest: Digest,
        facts: usize,
        rest: usize,
        signer: Signer,
    },
    /// Some of its facts in the two forms of [`chunk`], behind the first `at`; those of a backup come in the order in which they
    /// are to be inserted, but for what decides about others, which may come last. `at` is zero once more where all that came
    /// before counts for nothing. Of how many, about, and how many follow, a head that is still to come among them.
    Facts {
        at: usize,
        #[serde(skip)]
        batch: Vec<u8>,
        #[serde(skip)]
        packed: Vec<u8>,
        of: usize,
        rest: usize,
    },
    /// The export of a Trello board, unsealed.
    Board(#[serde(skip)] Vec<u8>),
    /// A trousseau, each of whose keys follows from its secret.
    Keyring(Keyring),
    /// A file that leaves, opened again and found whole.
    Made(#[serde(skip)] Vec<u8>),
    Keys(Box<Pair>),
    Checkpoint(Keeping),
    Purged(Purged),
    Compacted(Compacted),
    /// The job could not be done at all; nothing is lost by it.
    Failed,
}

impl Answer {
    /// Whether the job is done with it.
    pub fn is_last(&self) -> bool {
        match self {
            Answer::Head { rest, .. } | Answer::Facts { rest, .. } => *rest == 0,
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
