//! Packets of another organisation: what they may hold, and how one is admitted.
//!
//! A packet speaks for its sender alone. Its facts are stored with the digest that we computed of it, and count
//! once our organisation has written that it admits this digest.

use super::backup::in_order;
use super::envelope::{Envelope, FileKind, Party};
use super::error::FileError;
use super::read::Opened;
use crate::domain::{Day, OrgId, PersonId, Subject};
use crate::journal::live::{Scope, stays_home};
use crate::journal::schema::{admitted, redacted};
use crate::journal::{Digest, Draft, Fact, Journal, Kind};
use std::collections::HashSet;

/// How far a packet's counters may run ahead of ours, so that no single file brings us near the limit.
const AHEAD: u64 = 1 << 32;

/// Kinds that only an organisation itself may write about its own board: a colleague of another one cannot decide who
/// joined or what is shared here.
fn is_forbidden(fact: &Fact) -> bool {
    stays_home(&fact.kind) || matches!(fact.about, Subject::Settings(_) | Subject::Session(_))
}

/// The rules that a packet can be asked about alone.
pub(super) fn check(envelope: &Envelope) -> Result<(), FileError> {
    let sender = envelope.sender()?;
    if envelope.to.is_none() {
        return Err(FileError::Head { key: "to" });
    }
    if envelope.purpose.is_none() {
        return Err(FileError::Head { key: "purpose" });
    }
    let persons: HashSet<PersonId> = envelope.persons.iter().copied().collect();
    for (place, fact) in envelope.facts.iter().enumerate() {
        if !fact.via.is_empty() {
            return Err(FileError::Via { place });
        }
        if is_forbidden(fact) {
            return Err(FileError::Forbidden { place, kind: fact.kind.code().to_owned(), about: fact.about });
        }
        if fact.by.org != sender.org {
            return Err(FileError::Author { place });
        }
        if fact.about.person().is_some_and(|person| !persons.contains(&person)) {
            return Err(FileError::Stranger { place });
        }
    }
    Ok(())
}

/// A packet that may be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    pub from: Party,
    pub digest: Digest,
    pub persons: Vec<PersonId>,
    /// The facts, each with the way by which it came, in the order in which they should be inserted.
    pub facts: Vec<Fact>,
    /// Whether the packet counts already: then confirming it again changes nothing.
    pub admitted: bool,
}

impl Admission {
    /// The fact that lets the packet count, or none when it does already.
    ///
    /// It is written, and inserted, before the facts of the packet.
    pub fn draft(&self, own: OrgId, today: Day) -> Option<Draft> {
        if self.admitted {
            return None;
        }
        let data = [admitted::DIGEST.with(self.digest), admitted::PERSONS.with(self.persons.clone())];
        Some(Draft::new(Subject::Settings(own), today, Kind::Admitted, data))
    }
}

/// Asks of a packet what depends on our own board.
pub fn accept(held: &Journal, own: OrgId, opened: Opened) -> Result<Admission, FileError> {
    let Opened { envelope, digest, .. } = opened;
    let from = envelope.written_for(own, FileKind::Packet, FileError::OwnPacket)?;
    let Envelope { mut persons, mut facts, .. } = envelope;
    // Nothing of who was erased counts again, and no receipt says that it was taken.
    persons.retain(|person| !held.is_erased(*person));
    for (place, fact) in facts.iter().enumerate() {
        if fact.id.counter > held.highest().saturating_add(AHEAD) {
            return Err(FileError::CounterAhead { place });
        }
        if redacts_another(held, fact) {
            return Err(FileError::Forbidden { place, kind: fact.kind.code().to_owned(), about: fact.about });
        }
    }
    let admitted = match held.scope() {
        Scope::Organisation { admitted, .. } => admitted.get(&digest),
        Scope::Everything => None,
    };
    let admitted = admitted.is_some_and(|all| persons.iter().all(|person| all.contains(person)));
    let admitted = admitted && !mutant!("admitted_again");
    mark(&mut facts, digest);
    Ok(Admission { from, digest, admitted, persons, facts: in_order(facts) })
}

/// Lets facts bear the way by which they came. A packet whose facts bore one already is refused when it is read, so one
/// that stands here was put by us.
pub fn mark(facts: &mut [Fact], digest: Digest) {
    facts.iter_mut().filter(|fact| fact.via.is_empty()).for_each(|fact| fact.via = vec![digest]);
}

/// Whether a redaction names a fact that its sender did not write.
fn redacts_another(held: &Journal, fact: &Fact) -> bool {
    let named = fact.get(redacted::FACT);
    named.and_then(|id| held.fact(fact.about, id)).is_some_and(|named| named.by.org != fact.by.org)
}
