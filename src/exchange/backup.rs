//! Backups: everything that a board holds, in one file.
//!
//! Into an empty browser a backup is a restore, into a colleague's board a union; the facts are the same and so is
//! the code. Texts are not looked at again: they were checked when they were typed, and a restore
//! refuses nothing that was once saved.

use super::envelope::{Colleague, Envelope, FileKind, Party, this_program};
use super::error::FileError;
use super::introduction::Introduction;
use super::read::Opened;
use super::revision::Revision;
use crate::domain::order::InOrder;
use crate::domain::{Line, MemberId, Minute, OrgId, Subject};
use crate::journal::schema::member;
use crate::journal::{Data, Fact, Journal, Kind};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Who makes a file, when, and under which name. `id` is random in the application, derived where the same
/// content must give the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub from: Option<Party>,
    pub created: Minute,
    pub id: Uuid,
}

/// A backup of all that is held.
pub fn backup(journal: &Journal, origin: Origin) -> Result<Envelope, FileError> {
    let held = journal.facts().into_iter();
    let facts: Vec<Fact> =
        held.filter(|fact| !mutant!("backup_of_what_counts") || journal.scope().counts(fact)).cloned().collect();
    let people = colleagues(journal);
    with_facts(FileKind::Backup, origin, people, facts)
}

/// An envelope without addressee.
pub(super) fn with_facts(
    kind: FileKind,
    origin: Origin,
    people: Vec<Colleague>,
    facts: Vec<Fact>,
) -> Result<Envelope, FileError> {
    Ok(Envelope {
        kind,
        id: origin.id,
        created: origin.created,
        app: this_program().ok_or(FileError::Head { key: "app" })?,
        revision: Some(Revision::CURRENT),
        from: origin.from,
        to: None,
        purpose: None,
        persons: Vec::new(),
        people,
        labels: Data::default(),
        facts,
        packet: None,
        erasures: Vec::new(),
        keys: None,
        introduction: Introduction::default(),
        extra: Data::default(),
    })
}

/// An envelope for another organisation, still empty.
pub(super) fn addressed(kind: FileKind, to: Party, origin: Origin) -> Result<Envelope, FileError> {
    let envelope = with_facts(kind, origin, Vec::new(), Vec::new())?;
    envelope.sender()?;
    Ok(Envelope { to: Some(to), ..envelope })
}

/// The members whose names the settings of the held organisations give, by id.
pub fn colleagues(journal: &Journal) -> Vec<Colleague> {
    let mut names: BTreeMap<MemberId, Line> = BTreeMap::new();
    let mut settings: Vec<Subject> =
        journal.subjects().filter(|subject| matches!(subject, Subject::Settings(_))).collect();
    settings.order();
    for subject in settings {
        let fold = journal.fold_subject(subject);
        for element in fold.elements(&Kind::Member) {
            let name = element.get(member::NAME).and_then(|name| Line::parse(name).ok());
            if let (Ok(id), Some(name)) = (MemberId::parse(element.id), name) {
                names.entry(id).or_insert(name);
            }
        }
    }
    names.into_iter().map(|(member, name)| Colleague { member, name }).collect()
}

/// The facts of a backup of our own organisation, in the order in which they should be inserted.
///
/// `own` is none on an empty browser, where any single organisation's backup is a restore.
pub fn accept(own: Option<OrgId>, opened: Opened) -> Result<Vec<Fact>, FileError> {
    let Envelope { kind, from, facts, .. } = opened.envelope;
    if kind != FileKind::Backup {
        return Err(FileError::KindNotWanted { kind });
    }
    let from = from.ok_or(FileError::SeveralOrganisations)?;
    match own {
        Some(own) if own != from.org => Err(FileError::OtherOrganisation { name: from.name.to_string() }),
        _ => Ok(in_order(facts)),
    }
}

/// Puts first what decides about other facts: settings (which admit packets), then what is removed for good.
///
/// Then a fact and its emptied copy are never compared before the redaction that explains the difference.
pub fn in_order(mut facts: Vec<Fact>) -> Vec<Fact> {
    // As a rule they come so, and a list of their keys would take longer than all else.
    if !facts.is_sorted_by_key(arrival) {
        facts.order_by_key(arrival);
    }
    facts
}

/// By what facts are put in that order.
pub fn arrival(fact: &Fact) -> impl Ord + use<> {
    (rank(fact), fact.about, fact.id)
}

/// Whether a fact decides about other facts.
pub fn decides(fact: &Fact) -> bool {
    rank(fact) < 3
}

fn rank(fact: &Fact) -> u8 {
    match (fact.about, &fact.kind) {
        (Subject::Settings(_), Kind::Redacted) => 0,
        (Subject::Settings(_), _) => 1,
        (_, Kind::Redacted | Kind::Erased) => 2,
        _ => 3,
    }
}

/// What « Rejoindre » learns from a colleague's backup or from a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    pub organisation: Party,
    /// Those who may already work there: choosing one of them makes no new fact.
    pub people: Vec<Colleague>,
    /// What the backup holds; empty for a card.
    pub facts: Vec<Fact>,
}

/// Joins the organisation of a file.
pub fn join(opened: Opened) -> Result<Joining, FileError> {
    let Envelope { kind, from, people, facts, .. } = opened.envelope;
    if !matches!(kind, FileKind::Backup | FileKind::Card) {
        return Err(FileError::KindNotWanted { kind });
    }
    let organisation = from.ok_or(FileError::SeveralOrganisations)?;
    Ok(Joining { organisation, people, facts: in_order(facts) })
}

/// A card: the organisation introduces itself, with the colleagues whose names it wants to give.
pub fn card(people: Vec<Colleague>, introduction: Introduction, origin: Origin) -> Result<Envelope, FileError> {
    Ok(Envelope { introduction, ..with_facts(FileKind::Card, origin, people, Vec::new())? })
}
