//! « Tel que connu le … »: figures as they were known at the end of an earlier day. A fact counts once it was written down,
//! whatever day it speaks of; so do retractions, joins and the settings of the organisation.
//!
//! What was emptied or removed for good since cannot be read again: of an erased person the figures that were left are
//! taken, which are those of the months before.

use super::indicators::Indicator;
use super::story::KINDS;
use super::{Cell, Label, Report, Source};
use crate::domain::order::{Fill, InOrder};
use crate::domain::{Day, Minute, PersonId, Subject};
use crate::journal::{Fact, FactId, Journal, Kind};
use std::collections::BTreeSet;

/// The journal as it stood at the end of a day.
pub fn as_known(journal: &Journal, known: Day) -> Journal {
    let mut before = journal.scope().own().map_or_else(Journal::new, Journal::of);
    let written = journal.facts().into_iter().filter(|fact| was_known(fact, known));
    before.extend(written.cloned());
    before
}

/// Whether a fact is one of the journal as it stood at the end of a day. Who is removed for good is so at any day.
pub fn was_known(fact: &Fact, known: Day) -> bool {
    !is_later(fact, known) || fact.kind == Kind::Erased
}

fn is_later(fact: &Fact, known: Day) -> bool {
    fact.at.day() > known
}

/// Whether somebody comes into a figure or goes out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moved {
    Enters,
    Leaves,
}

/// A fact that was written since, and may be why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Since {
    pub about: Subject,
    pub fact: FactId,
    pub kind: Kind,
    /// When it was written down.
    pub at: Minute,
    /// The day of which it speaks.
    pub on: Day,
}

/// What makes a figure another than it was known to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The figure: its table and, from 0, its row and column.
    pub table: &'static str,
    pub row: usize,
    pub column: usize,
    pub source: Source,
    pub moved: Moved,
    /// What was written of the person since, the oldest first. None where time alone has passed.
    pub facts: Vec<Since>,
}

/// Who comes into a figure of a report or goes out of it, and by which facts. `before` is the report as it was
/// known at the end of `known`, `after` the one of today; of both the same figures are compared, by table and by row.
pub fn difference(journal: &Journal, before: &Report, after: &Report, known: Day) -> Vec<Change> {
    let mut changes = Vec::new();
    let tables = after.sections.iter().flat_map(|section| &section.tables);
    for table in tables {
        let earlier = before.sections.iter().flat_map(|section| &section.tables).find(|it| it.id == table.id);
        for (place, row) in table.rows.iter().enumerate() {
            let reads = kinds(&row.label);
            let earlier = earlier.and_then(|table| table.rows.iter().find(|it| it.label == row.label));
            for (column, cell) in row.cells.iter().enumerate() {
                let was = earlier.and_then(|row| row.cells.get(column)).map_or(&[][..], Cell::sources);
                let (was, is) = (was.iter().copied().into_set(), cell.sources().iter().copied().into_set());
                let moved = |source: &Source, moved: Moved| Change {
                    table: table.id,
                    row: place,
                    column,
                    source: *source,
                    moved,
                    facts: written_since(journal, source.person, known, |kind| reads.contains(kind)),
                };
                changes.extend(is.difference(&was).map(|source| moved(source, Moved::Enters)));
                changes.extend(was.difference(&is).map(|source| moved(source, Moved::Leaves)));
            }
        }
    }
    changes
}

/// The kinds that can move the figures of a row: those of its indicator, where it is one.
fn kinds(label: &Label) -> &'static [Kind] {
    let named = |indicator: &Indicator| *label == Label::Message(indicator.title());
    Indicator::ALL.into_iter().find(named).map_or(KINDS.as_slice(), Indicator::kinds)
}

/// The facts about a person, and about the dossiers joined to theirs, that were written after a day and that an indicator
/// reads, or that take back or join others.
pub fn facts_since(journal: &Journal, person: PersonId, known: Day, indicator: Indicator) -> Vec<Since> {
    written_since(journal, person, known, |kind| indicator.kinds().contains(kind))
}

fn written_since(journal: &Journal, person: PersonId, known: Day, reads: impl Fn(&Kind) -> bool) -> Vec<Since> {
    let group: BTreeSet<PersonId> = journal.group_of(person);
    let facts = group.into_iter().flat_map(|person| journal.about(Subject::Person(person)));
    let always = |kind: &Kind| matches!(kind, Kind::Retracted | Kind::Redacted | Kind::Joined | Kind::Erased);
    let since = facts.filter(|fact| is_later(fact, known) && (reads(&fact.kind) || always(&fact.kind)));
    let told =
        |fact: &Fact| Since { about: fact.about, fact: fact.id, kind: fact.kind.clone(), at: fact.at, on: fact.on };
    let mut since: Vec<Since> = since.map(told).collect();
    since.order_by_key(|since| (since.at, since.fact));
    since
}
