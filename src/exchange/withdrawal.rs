//! Withdrawals: people took their agreement back, and who was told something of them is asked to erase it. The file names
//! nobody and says nothing else.

use super::backup::{Origin, addressed};
use super::envelope::{Envelope, FileKind, Party};
use super::error::FileError;
use super::read::Opened;
use crate::domain::{Day, ElementId, OrgId, PersonId, Subject};
use crate::journal::schema::{erasure_asked, erasure_request};
use crate::journal::{Draft, Journal, Kind};
use uuid::Uuid;

/// The file for one partner.
///
/// # Errors
/// When `origin` does not say who writes it.
pub fn withdrawal(to: Party, persons: Vec<PersonId>, origin: Origin) -> Result<Envelope, FileError> {
    Ok(Envelope { persons, ..addressed(FileKind::Withdrawal, to, origin)? })
}

/// The id of the request that a withdrawal makes about a person: who asks and who is asked call it the same.
pub fn request_of(file: Uuid, person: PersonId) -> ElementId {
    ElementId::derived(file, &person.to_string())
}

/// What is written of a withdrawal once it has left: what was asked of whom, so that the answer is known again.
pub fn asked(own: OrgId, envelope: &Envelope, today: Day) -> Vec<Draft> {
    let Some(to) = &envelope.to else { return Vec::new() };
    let draft = |person: &PersonId| {
        let data = [
            erasure_asked::REQUEST.with(request_of(envelope.id, *person)),
            erasure_asked::TO.with(to.org),
            erasure_asked::PERSON.with(*person),
            erasure_asked::ASKED.with(today),
        ];
        Draft::new(Subject::Settings(own), today, Kind::ErasureAsked, data)
    };
    envelope.persons.iter().map(draft).collect()
}

/// The rules that a withdrawal can be asked about alone.
pub(super) fn check(envelope: &Envelope) -> Result<(), FileError> {
    envelope.sender()?;
    if envelope.persons.is_empty() {
        return Err(FileError::Head { key: "persons" });
    }
    envelope.to.as_ref().map(drop).ok_or(FileError::Head { key: "to" })
}

/// What a withdrawal asks of us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub from: Party,
    /// Those of whom something that they told is held here.
    pub persons: Vec<PersonId>,
    pub day: Day,
    /// What is written of it: a request in each dossier, where it is not there yet. Nothing is erased by it.
    pub drafts: Vec<Draft>,
}

/// Asks of a withdrawal what depends on our own board.
///
/// # Errors
/// When it is none, or one for somebody else, or when nothing is held of those whom it names.
pub fn accept(held: &Journal, own: OrgId, opened: Opened, today: Day) -> Result<Asked, FileError> {
    let from = opened.envelope.written_for(own, FileKind::Withdrawal, FileError::OwnWithdrawal)?;
    let Envelope { id, persons, created, .. } = opened.envelope;
    // Only who told something of a person can ask to erase it.
    let known = |person: &PersonId| held.about(Subject::Person(*person)).iter().any(|fact| fact.by.org == from.org);
    let persons: Vec<PersonId> = persons.into_iter().filter(known).collect();
    if persons.is_empty() {
        return Err(FileError::NobodyHere { name: from.name.to_string() });
    }
    let drafts = persons.iter().filter_map(|person| {
        let (about, request) = (Subject::Person(*person), request_of(id, *person));
        let there = held.fold_subject(about).element(&Kind::ErasureRequest, &request.to_string()).is_some();
        let data = [
            erasure_request::REQUEST.with(request),
            erasure_request::FROM.with(from.org),
            erasure_request::ASKED.with(created.day()),
        ];
        (!there).then(|| Draft::new(about, today, Kind::ErasureRequest, data))
    });
    let drafts = drafts.collect();
    Ok(Asked { from, persons, day: created.day(), drafts })
}
