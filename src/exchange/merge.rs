//! Uniting files outside of any board: the same facts always give the same bytes.
//!
//! Everything that would tell when or in which order the files were united is derived from what they hold. When
//! they are of several organisations, the result is of none (`from` is null), and every fact counts in it.

use super::backup::{Origin, colleagues, in_order, with_facts};
use super::envelope::{Colleague, Envelope, FileKind, Party};
use super::error::FileError;
use super::read::Opened;
use super::write::{Facts, digest};
use crate::domain::order::InOrder;
use crate::domain::{MemberId, Minute};
use crate::journal::canonical::WriteError;
use crate::journal::{Data, Fact, FactId, Journal, Key, Value};
use std::collections::BTreeMap;
use uuid::{Uuid, uuid};

/// The space in which the ids of united files are derived.
const SPACE: Uuid = uuid!("0b6f0c5e-6a5e-4f0a-9c57-2f5f4a8e7d11");

/// Unites backups. One fact name with two contents refuses the whole.
pub fn merge(files: Vec<Opened>) -> Result<Envelope, FileError> {
    if let Some(other) = files.iter().find(|file| file.envelope.kind != FileKind::Backup) {
        return Err(FileError::KindNotWanted { kind: other.envelope.kind });
    }
    let from = common_sender(&files);
    let extra = common_extra(&files);
    let labels = common(files.iter().map(|file| &file.envelope.labels));
    let named: Vec<Colleague> = files.iter().flat_map(|file| file.envelope.people.iter().cloned()).collect();
    let mut journal = from.as_ref().map_or_else(Journal::new, |party| Journal::of(party.org));
    journal.extend(in_order(files.into_iter().flat_map(|file| file.envelope.facts).collect()));
    if let Some(fact) = journal.quarantine().iter().min_by_key(|fact| fact.id) {
        return Err(FileError::TwoContents { id: fact.id });
    }
    let facts: Vec<Fact> = journal.facts().into_iter().cloned().collect();
    one_subject_each(&facts)?;
    let people = people(&journal, named);
    let origin = origin(from, &facts)?;
    Ok(Envelope { extra, labels, ..with_facts(FileKind::Backup, origin, people, facts)? })
}

/// The id that a file of these facts has when its bytes must depend on its content alone.
pub fn derived_id(from: Option<&Party>, facts: &[Fact]) -> Result<Uuid, WriteError> {
    let org = from.map_or(Value::Null, |party| Value::text(party.org));
    let head = Data::new([(Key::from("from"), org)]);
    Ok(Uuid::new_v5(&SPACE, digest(&head, Facts::Read(facts))?.bytes()))
}

/// The origin of a file whose bytes must depend on what the journal holds alone.
pub fn origin_of(journal: &Journal, from: Option<Party>) -> Result<Origin, WriteError> {
    let facts: Vec<Fact> = journal.facts().into_iter().cloned().collect();
    origin(from, &facts)
}

fn origin(from: Option<Party>, facts: &[Fact]) -> Result<Origin, WriteError> {
    let created = facts.iter().map(|fact| fact.at).max().unwrap_or(Minute::EPOCH);
    Ok(Origin { id: derived_id(from.as_ref(), facts)?, from, created })
}

/// The organisation of all files. Of two spellings of its name the first in the alphabet stays.
fn common_sender(files: &[Opened]) -> Option<Party> {
    let mut senders: Vec<&Party> = files.iter().map(|file| file.envelope.from.as_ref()).collect::<Option<_>>()?;
    senders
        .order_by(|left, right| (left.org, &left.name, left.org_type).cmp(&(right.org, &right.name, right.org_type)));
    let first = *senders.first()?;
    senders.iter().all(|party| party.org == first.org).then(|| first.clone())
}

/// What all files say alike, else nothing.
fn common<'a>(mut all: impl Iterator<Item = &'a Data>) -> Data {
    match all.next() {
        Some(first) if all.all(|other| other == first) => first.clone(),
        _ => Data::default(),
    }
}

fn common_extra(files: &[Opened]) -> Data {
    let Some(first) = files.first() else { return Data::default() };
    let alike = |key: &Key, value: &Value| {
        files.iter().all(|file| file.envelope.extra.get(key.as_str()).is_some_and(|other| other == value))
    };
    let kept = first.envelope.extra.iter().filter(|(key, value)| alike(key, value));
    Data::new(kept.map(|(key, value)| (key.clone(), value.clone())))
}

/// A fact names one write about one subject, so the same name elsewhere is another content.
fn one_subject_each(facts: &[Fact]) -> Result<(), FileError> {
    let mut names: Vec<FactId> = facts.iter().map(|fact| fact.id).collect();
    names.order();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(FileError::TwoContents { id: pair[0] }),
        None => Ok(()),
    }
}

/// Names of the settings first, then those that only the envelopes give, each member once.
fn people(journal: &Journal, mut named: Vec<Colleague>) -> Vec<Colleague> {
    named.order_by(|left, right| (left.member, &left.name).cmp(&(right.member, &right.name)));
    let mut people: BTreeMap<MemberId, Colleague> = BTreeMap::new();
    for colleague in colleagues(journal).into_iter().chain(named) {
        people.entry(colleague.member).or_insert(colleague);
    }
    people.into_values().collect()
}
