//! Receipts: that a packet arrived, and of whom something was taken in; or what became of what was to be erased. A receipt
//! says nothing else of anybody, and its answer about an erasure names nobody: who asked knows the request by its id.

use super::backup::{Origin, addressed};
use super::envelope::{Envelope, Erasure, FileKind, Party};
use super::error::FileError;
use super::read::Opened;
use crate::domain::{Day, Minute, OrgId, PersonId, Subject};
use crate::journal::schema::erasure_asked;
use crate::journal::{Draft, Journal, Kind, Value};
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

/// The answer to who asked to erase something.
///
/// # Errors
/// When `origin` does not say who writes it.
pub fn answer(to: Party, erasures: Vec<Erasure>, origin: Origin) -> Result<Envelope, FileError> {
    Ok(Envelope { erasures, ..addressed(FileKind::Receipt, to, origin)? })
}

/// The rules that a receipt can be asked about alone.
pub(super) fn check(envelope: &Envelope) -> Result<(), FileError> {
    envelope.sender()?;
    if envelope.to.is_none() {
        return Err(FileError::Head { key: "to" });
    }
    if envelope.packet.is_none() && envelope.erasures.is_empty() {
        return Err(FileError::Head { key: "packet" });
    }
    Ok(())
}

/// What a receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub from: Party,
    /// The packet that arrived; none where it only answers requests to erase.
    pub packet: Option<Uuid>,
    pub persons: Vec<PersonId>,
    pub created: Minute,
    pub erasures: Vec<Erasure>,
}

/// What is written of answers to our requests to erase, where it is not known yet.
///
/// # Errors
/// When none of the requests is ours to that organisation.
pub fn answered(held: &Journal, own: OrgId, said: &Said, today: Day) -> Result<Vec<Draft>, FileError> {
    let about = Subject::Settings(own);
    let fold = held.fold_subject(about);
    let asked = said.erasures.iter().filter_map(|answer| {
        let asked = fold.element(&Kind::ErasureAsked, &answer.request.to_string())?;
        (asked.get(erasure_asked::TO) == Some(said.from.org)).then_some((answer, asked))
    });
    let asked: Vec<_> = asked.collect();
    if asked.is_empty() {
        return Err(FileError::UnknownErasure { name: said.from.name.to_string() });
    }
    let news = asked.into_iter().filter(|(answer, asked)| {
        let known = asked.get(erasure_asked::OUTCOME.any()).and_then(Value::as_text);
        known != Some(answer.outcome.as_str()) || asked.get(erasure_asked::ANSWERED) != Some(answer.on)
    });
    let draft = |answer: &Erasure| {
        let outcome = Value::text(&answer.outcome);
        let data = [
            erasure_asked::REQUEST.with(answer.request),
            erasure_asked::OUTCOME.says(outcome),
            erasure_asked::ANSWERED.with(answer.on),
        ];
        Draft::new(about, today, Kind::ErasureAsked, data)
    };
    Ok(news.map(|(answer, _)| draft(answer)).collect())
}

/// Asks of a receipt whether it answers us.
///
/// # Errors
/// When it is no receipt, or one for somebody else.
pub fn accept(own: OrgId, opened: Opened) -> Result<Said, FileError> {
    let from = opened.envelope.written_for(own, FileKind::Receipt, FileError::OwnReceipt)?;
    let Envelope { persons, packet, created, erasures, .. } = opened.envelope;
    Ok(Said { from, packet, persons, created, erasures })
}
