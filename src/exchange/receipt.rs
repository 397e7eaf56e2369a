//! Receipts: that a packet arrived, and of whom something was taken in. A receipt says nothing else of them.

use super::backup::Origin;
use super::envelope::{Envelope, FileKind, Party, this_program};
use super::error::FileError;
use super::read::Opened;
use crate::domain::{Minute, OrgId, PersonId};
use crate::journal::Data;
use uuid::Uuid;

/// A packet that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub from: Party,
    /// The id of the packet.
    pub packet: Uuid,
    /// Of whom something counts here.
    pub persons: Vec<PersonId>,
}

/// The receipt for its sender.
///
/// # Errors
/// When `origin` does not say who writes it.
pub fn receipt(taken: Taken, origin: Origin) -> Result<Envelope, FileError> {
    Ok(Envelope {
        kind: FileKind::Receipt,
        id: origin.id,
        created: origin.created,
        app: this_program().ok_or(FileError::Head { key: "app" })?,
        from: Some(origin.from.ok_or(FileError::Head { key: "from" })?),
        to: Some(taken.from),
        purpose: None,
        persons: taken.persons,
        people: Vec::new(),
        labels: Data::default(),
        facts: Vec::new(),
        packet: Some(taken.packet),
        extra: Data::default(),
    })
}

/// The rules that a receipt can be asked about alone.
pub(super) fn check(envelope: &Envelope) -> Result<(), FileError> {
    envelope.sender()?;
    if envelope.to.is_none() {
        return Err(FileError::Head { key: "to" });
    }
    envelope.packet.map(drop).ok_or(FileError::Head { key: "packet" })
}

/// What a receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub from: Party,
    pub packet: Uuid,
    pub persons: Vec<PersonId>,
    pub created: Minute,
}

/// Asks of a receipt whether it answers us.
///
/// # Errors
/// When it is no receipt, or one for somebody else.
pub fn accept(own: OrgId, opened: Opened) -> Result<Said, FileError> {
    let Envelope { kind, from, to, persons, packet, created, .. } = opened.envelope;
    if kind != FileKind::Receipt {
        return Err(FileError::KindNotWanted { kind });
    }
    let from = from.ok_or(FileError::Head { key: "from" })?;
    let to = to.ok_or(FileError::Head { key: "to" })?;
    let packet = packet.ok_or(FileError::Head { key: "packet" })?;
    if from.org == own {
        return Err(FileError::OwnReceipt);
    }
    if to.org != own {
        return Err(FileError::Addressee { name: to.name.to_string() });
    }
    Ok(Said { from, packet, persons, created })
}
