//! Receipts: that a packet arrived, and of whom something was taken in. A receipt says nothing else of them.

use super::backup::{Origin, addressed};
use super::envelope::{Envelope, FileKind, Party};
use super::error::FileError;
use super::read::Opened;
use crate::domain::{Minute, OrgId, PersonId};
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
    let envelope = addressed(FileKind::Receipt, taken.from, origin)?;
    Ok(Envelope { persons: taken.persons, packet: Some(taken.packet), ..envelope })
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
    let from = opened.envelope.written_for(own, FileKind::Receipt, FileError::OwnReceipt)?;
    let Envelope { persons, packet, created, .. } = opened.envelope;
    let packet = packet.ok_or(FileError::Head { key: "packet" })?;
    Ok(Said { from, packet, persons, created })
}
