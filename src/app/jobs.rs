//! Work that is too long for the thread that draws, or whose code should not be there: opening files, sealing and signing
//! what leaves, making keys.
//!
//! A job is data and carries all it needs, but for the batches of a large file, which go ahead of it one by one: all at
//! once they would hold up the page. What it finds out comes back as answers, one or several. The same code does it in the
//! browser's worker and in the tests. It reads no clock and holds no journal.

pub mod chunk;
mod queue;
mod update;
pub mod wire;

pub use queue::JobQueue;
pub use update::{Jobs, Msg, update};

use super::checkpoint::Keeping;
use super::compaction::Compacted;
use super::purging::Purged;
use crate::domain::order::InOrder;
use crate::domain::said::{Said, Shown};
use crate::domain::{Day, OrgId, Pack};
use crate::exchange::backup::{arrival, decides};
use crate::exchange::keys::{Keyring, Pair, SealKey, Secret, Signer};
use crate::exchange::read::{Ahead, PIECE, Parsed};
use crate::exchange::seal::{self, SealError};
use crate::exchange::trello::Board;
use crate::exchange::write::write_signed;
use crate::exchange::{Envelope, FileError, FileKind, Limits, Opened, read, write};
use crate::journal::canonical::{WriteError, read_batch};
use crate::journal::purge::Removed;
use crate::journal::{Digest, Fact};
use crate::store::SegmentKey;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
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

/// Where jobs are done.
#[derive(Debug, Default)]
pub struct Bench {
    /// The batches that went ahead of a job, with its number.
    ahead: (u64, Vec<Vec<u8>>),
}

impl Bench {
    /// Does a job and tells each answer.
    pub fn carry_out(&mut self, job: Job, tell: &mut dyn FnMut(Answer)) {
        match job {
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
            job => carry_out(job, tell),
        }
    }
}

fn carry_out(job: Job, tell: &mut dyn FnMut(Answer)) {
    match job {
        Job::Open { bytes, passphrase, secrets, limits } => match unseal(&bytes, passphrase.as_ref(), &secrets, limits)
        {
            Ok(plain) => open(plain, limits, tell),
            Err(answer) => tell(*answer),
        },
        Job::Batch { .. } | Job::Write { .. } => tell(Answer::Failed),
        Job::Checkpoint { .. } | Job::Purge(_) | Job::Compact(_) => tell(Answer::Failed),
        Job::Seal { keyring, passphrase } => {
            tell(seal_keyring(&keyring, &passphrase).map_or(Answer::Failed, Answer::Made));
        }
        Job::Keys { org, secret, before } => {
            let pair = secret.or_else(Secret::random).and_then(|secret| Pair::new(secret, org, before.as_ref()));
            tell(pair.map_or(Answer::Failed, |pair| Answer::Keys(Box::new(pair))));
        }
    }
}

/// What is inside a sealed file; what is not sealed, as it is.
fn unseal<'a>(
    bytes: &'a [u8],
    passphrase: Option<&Passphrase>,
    secrets: &[Secret],
    limits: Limits,
) -> Result<Cow<'a, [u8]>, Box<Answer>> {
    let refused = |error: SealError| {
        Box::new(match error {
            SealError::Passphrase | SealError::NoPassphrase => Answer::WrongPassphrase,
            error => Answer::Refused(error.into()),
        })
    };
    if !seal::is_sealed(bytes) {
        return Ok(Cow::Borrowed(bytes));
    }
    if !seal::wants_passphrase(bytes).map_err(refused)? {
        return seal::unseal_with(bytes, secrets, limits.bytes).map(Cow::Owned).map_err(refused);
    }
    let Some(passphrase) = passphrase else { return Err(Box::new(Answer::Locked)) };
    seal::unseal(bytes, &passphrase.0, limits.bytes).map(Cow::Owned).map_err(refused)
}

fn open(plain: Cow<'_, [u8]>, limits: Limits, tell: &mut dyn FnMut(Answer)) {
    let mut ahead = Some(0);
    let parsed = Parsed::read_telling(&plain, limits, &mut |piece| {
        ahead = ahead.and_then(|at| tell_ahead(piece, at, tell).ok());
    });
    match parsed {
        Ok(parsed) => {
            let ahead = ahead.filter(|_| parsed.is_written()).unwrap_or_default();
            if tell_file(parsed, ahead, tell).is_err() {
                tell(Answer::Failed);
            }
        }
        // A text that is sound and no file of facts may be a trousseau or a board.
        Err(FileError::OtherFormat) => tell(match (Keyring::read(&plain), Board::read(&plain)) {
            (Some(keyring), _) if keyring.is_sound() => Answer::Keyring(keyring),
            (Some(_), _) => Answer::Refused(FileError::Keyring.into()),
            (None, Ok(_)) => Answer::Board(plain.into_owned()),
            (None, Err(error)) => Answer::Refused(error.into()),
        }),
        Err(error) => tell(Answer::Refused(error.into())),
    }
}

/// Tells some facts of a backup that is still being read, behind the first `at`; how many were told then. What decides about
/// others is kept back: only once all is read is all of it there, to be inserted first.
fn tell_ahead(piece: Ahead<'_>, at: usize, tell: &mut dyn FnMut(Answer)) -> Result<usize, WriteError> {
    let Ahead { facts, of } = piece;
    let facts: Vec<chunk::Said<'_>> = facts.into_iter().filter(|(fact, _)| !decides(fact)).collect();
    if !facts.is_empty() {
        let (batch, packed) = chunk::pack(&facts)?;
        tell(Answer::Facts { batch, packed, at, of, rest: of.saturating_sub(at + facts.len()) + 1 });
    }
    Ok(at + facts.len())
}

/// Tells a file of which so many facts were told. The facts of a backup go ahead, so that the page takes them in its hands
/// while its digest is computed here: it believes none of them before the head has come. Of a packet each fact is marked with
/// that digest, so the head is first.
fn tell_file(parsed: Parsed<'_>, told: usize, tell: &mut dyn FnMut(Answer)) -> Result<(), WriteError> {
    let ahead = parsed.kind() == FileKind::Backup;
    if ahead {
        let is_left = |fact: &Fact| told == 0 || decides(fact);
        tell_facts(parsed.facts().into_iter().filter(|(fact, _)| is_left(fact)).collect(), told, 1, tell)?;
    }
    let opened = parsed.finish().and_then(|opened| opened.signer().map(|signer| (opened, signer)));
    let (Opened { envelope, digest, .. }, signer) = match opened {
        Ok(opened) => opened,
        Err(error) => {
            tell(Answer::Refused(error.into()));
            return Ok(());
        }
    };
    let Envelope { facts, persons, .. } = envelope;
    // What a receipt is about stays in it: it is checked as it is read.
    let (apart, persons) = match envelope.kind {
        FileKind::Packet => (persons, Vec::new()),
        _ => (Vec::new(), persons),
    };
    let (head, _) = write(Envelope { facts: Vec::new(), persons, ..envelope })?;
    let rest = if ahead { 0 } else { facts.len() };
    tell(Answer::Head { head, persons: apart.packed(), digest, facts: facts.len(), rest, signer });
    if !ahead {
        tell_facts(facts.iter().map(|fact| (fact, None)).collect(), 0, 0, tell)?;
    }
    Ok(())
}

/// Tells facts in the order in which they arrive, behind the first `at`; so many answers follow.
fn tell_facts(
    mut facts: Vec<chunk::Said<'_>>,
    mut at: usize,
    after: usize,
    tell: &mut dyn FnMut(Answer),
) -> Result<(), WriteError> {
    facts.order_by_key(|(fact, _)| arrival(fact));
    let of = at + facts.len();
    for chunk in facts.chunks(PIECE) {
        let (batch, packed) = chunk::pack(chunk)?;
        tell(Answer::Facts { batch, packed, at, of, rest: of + after - at - chunk.len() });
        at += chunk.len();
    }
    Ok(())
}

/// Writes, signs, seals, opens again and compares: only then is there a file. The caller needs no cause: there is one or
/// there is none.
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

fn seal_keyring(keyring: &Keyring, passphrase: &Passphrase) -> Option<Vec<u8>> {
    let file = seal::seal(keyring.write().as_bytes(), &passphrase.0).ok()?;
    let again = seal::unseal(&file, &passphrase.0, u64::MAX).ok()?;
    (Keyring::read(&again).as_ref() == Some(keyring)).then_some(file)
}
