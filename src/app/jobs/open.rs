//! Opens a file that came from outside.

use super::chunk;
use super::job::{Answer, Passphrase};
use crate::domain::Pack;
use crate::domain::order::InOrder;
use crate::exchange::backup::{arrival, decides};
use crate::exchange::keys::{Keyring, Secret, Signer};
use crate::exchange::read::{self, Ahead, PIECE, Parsed};
use crate::exchange::seal::{self, SealError};
use crate::exchange::trello::Board;
use crate::exchange::{Envelope, FileError, FileKind, Limits, Opened, write};
use crate::journal::canonical::WriteError;
use crate::journal::{Digest, Fact};
use std::borrow::Cow;

/// What is inside a sealed file; what is not sealed, as it is.
#[inline(never)]
pub(super) fn unseal<'a>(
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

/// A file of ours that is read and makes sense: it is left to ask whether it is what its digest says.
pub struct Unproved {
    file: read::Unproved,
    /// Whether its facts were told already.
    is_ahead: bool,
}

/// Opens a file that is not sealed. Where only its digest is left to be asked, `hash` has begun to compute it, and nothing of
/// it counts before it is [proved](Unproved::prove).
#[inline(never)]
pub(super) fn open<H>(
    plain: Cow<'_, [u8]>,
    limits: Limits,
    hash: impl FnOnce(Vec<u8>) -> H,
    tell: &mut dyn FnMut(Answer),
) -> Option<(H, Unproved)> {
    let mut ahead = Some(0);
    let parsed = Parsed::read_telling(&plain, limits, &mut |piece| {
        ahead = ahead.and_then(|at| tell_ahead(piece, at, tell).ok());
    });
    let refused = match parsed {
        Ok(parsed) => {
            let told = ahead.filter(|_| parsed.is_written()).unwrap_or_default();
            match tell_file(parsed, told, hash, tell) {
                Ok(unproved) => return Some(unproved),
                Err(error) => Answer::Refused(error.into()),
            }
        }
        // A text that is sound and no file of facts may be a trousseau or a board.
        Err(FileError::OtherFormat) => match (Keyring::read(&plain), Board::read(&plain)) {
            (Some(keyring), _) if keyring.is_sound() => Answer::Keyring(keyring),
            (Some(_), _) => Answer::Refused(FileError::Keyring.into()),
            (None, Ok(_)) => Answer::Board(plain.into_owned()),
            (None, Err(error)) => Answer::Refused(error.into()),
        },
        Err(error) => Answer::Refused(error.into()),
    };
    tell(refused);
    None
}

/// Tells some facts of a backup that is still being read, behind the first `at`; how many were told then. What decides about
/// others is kept back: only once all is read is all of it there, to be inserted first.
#[inline(never)]
fn tell_ahead(piece: Ahead<'_>, at: usize, tell: &mut dyn FnMut(Answer)) -> Result<usize, WriteError> {
    let Ahead { facts, of } = piece;
    let facts: Vec<chunk::Said<'_>> = facts.into_iter().filter(|(fact, _)| !decides(fact)).collect();
    if !facts.is_empty() {
        let (batch, packed) = chunk::pack(&facts)?;
        tell(Answer::Facts { batch, packed, at, of, rest: of.saturating_sub(at + facts.len()) + 1 });
    }
    Ok(at + facts.len())
}

/// Tells a file of which so many facts were told, up to its digest. The facts of a backup go ahead, so that the page takes them
/// in its hands while its digest is computed here: it believes none of them before the head has come. Of a packet each fact is
/// marked with that digest, so the head is first.
fn tell_file<H>(
    parsed: Parsed<'_>,
    told: usize,
    hash: impl FnOnce(Vec<u8>) -> H,
    tell: &mut dyn FnMut(Answer),
) -> Result<(H, Unproved), FileError> {
    let is_ahead = parsed.kind() == FileKind::Backup;
    if is_ahead {
        let is_left = |fact: &Fact| told == 0 || decides(fact);
        tell_facts(parsed.facts().into_iter().filter(|(fact, _)| is_left(fact)).collect(), told, 1, tell)?;
    }
    let hash = hash(parsed.covered()?);
    Ok((hash, Unproved { file: parsed.understand()?, is_ahead }))
}

impl Unproved {
    /// Tells what is left of the file, whose digest was computed; or why it is refused.
    pub fn prove(self, computed: Digest, tell: &mut dyn FnMut(Answer)) {
        let Self { file, is_ahead } = self;
        let opened = file.prove(computed).and_then(|opened| opened.signer().map(|signer| (opened, signer)));
        let told = opened.and_then(|(opened, signer)| tell_opened(opened, signer, is_ahead, tell));
        if let Err(error) = told {
            tell(Answer::Refused(error.into()));
        }
    }
}

/// Tells the head of a file, and its facts where they did not go ahead.
#[inline(never)]
fn tell_opened(opened: Opened, signer: Signer, is_ahead: bool, tell: &mut dyn FnMut(Answer)) -> Result<(), FileError> {
    let Opened { envelope, digest, .. } = opened;
    let Envelope { facts, persons, .. } = envelope;
    // What a receipt is about stays in it: it is checked as it is read.
    let (apart, persons) = match envelope.kind {
        FileKind::Packet => (persons, Vec::new()),
        _ => (Vec::new(), persons),
    };
    let (head, _) = write(Envelope { facts: Vec::new(), persons, ..envelope })?;
    let rest = if is_ahead { 0 } else { facts.len() };
    tell(Answer::Head { head, persons: apart.packed(), digest, facts: facts.len(), rest, signer });
    if !is_ahead {
        tell_facts(facts.iter().map(|fact| (fact, None)).collect(), 0, 0, tell)?;
    }
    Ok(())
}

/// Tells facts in the order in which they arrive, behind the first `at`; so many answers follow.
#[inline(never)]
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
