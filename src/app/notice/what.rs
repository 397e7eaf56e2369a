//! What an act was about, so that a toast can name it.

use crate::app::model::Model;
use crate::domain::order::InOrder;
use crate::domain::{ActId, PersonId, Subject};
use crate::journal::schema::{Entry, company, identity};
use crate::journal::{Fact, Kind, Value, joining, undo};
use std::collections::BTreeSet;

/// Whose dossier an act touched, and what it did there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct What {
    pub whose: Whose,
    pub deed: Deed,
}

/// The subjects of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    Settings,
    /// A gathering, and nobody's dossier.
    Gathering,
    /// An opening, and nobody's dossier.
    Opening,
    /// A company, by name; empty for one without.
    Company(String),
    /// One person, by name; empty for one without.
    Person(String),
    Persons(usize),
}

/// What an act did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Nothing that one sentence tells.
    Several,
    /// The person came with it.
    Came,
    /// The dossier was taken away.
    Withdrawn,
    /// Dossiers that were joined stand alone again.
    Parted,
    /// An element was taken away; with its first field, as it last stood.
    Removed(Kind, Option<Entry>),
    /// The first fact, and how many there are besides.
    Said(Box<Fact>, usize),
}

/// What an act of the journal was about.
pub fn what(model: &Model, act: ActId) -> What {
    let subjects: Vec<Subject> = undo::touched(&model.journal, act).into_iter().collect();
    // Dossiers that are joined are one.
    let persons = subjects.iter().copied().filter_map(Subject::person);
    let persons: BTreeSet<PersonId> = persons.map(|person| joining::shown(&model.journal, person)).collect();
    let persons: Vec<PersonId> = persons.into_iter().collect();
    let whose = match persons[..] {
        [] if subjects.iter().any(|about| matches!(about, Subject::Session(_))) => Whose::Gathering,
        [] if subjects.iter().any(|about| matches!(about, Subject::Opening(_))) => Whose::Opening,
        [] if subjects.iter().any(|about| matches!(about, Subject::Company(_))) => {
            Whose::Company(company(model, &subjects))
        }
        [] => Whose::Settings,
        [person] => Whose::Person(name(model, person)),
        _ => Whose::Persons(persons.len()),
    };
    let written = |subject: &Subject| model.journal.about(*subject).iter().filter(move |fact| fact.act == act);
    let mut facts: Vec<&Fact> = subjects.iter().flat_map(written).collect();
    facts.order_by_key(|fact| fact.id);
    let deed = match (facts.first(), persons.len()) {
        (Some(first), _) if undo::is_withdrawal(first) && joining::parts_only(&model.journal, act) => Deed::Parted,
        (Some(first), _) if undo::is_withdrawal(first) => Deed::Withdrawn,
        (Some(first), ..=1) => deed(model, first, &facts),
        _ => Deed::Several,
    };
    What { whose, deed }
}

fn deed(model: &Model, first: &Fact, facts: &[&Fact]) -> Deed {
    let held = model.journal.about(first.about);
    let came = held.iter().min_by_key(|fact| fact.id).is_some_and(|oldest| oldest.act == first.act);
    if came && first.about.person().is_some() {
        return Deed::Came;
    }
    let schema = first.kind.schema();
    let removed = schema.and_then(|schema| schema.removed);
    if removed.and_then(|removed| first.get(removed)) == Some(&Value::Bool(true)) {
        return Deed::Removed(first.kind.clone(), last_said(held, first));
    }
    Deed::Said(Box::new(first.clone()), facts.len() - 1)
}

/// The first field of the element that a fact takes away, as it stood before.
fn last_said(held: &[Fact], removal: &Fact) -> Option<Entry> {
    let schema = removal.kind.schema()?;
    let (field, key) = (schema.fields.first()?, schema.keys.first()?);
    let same = |fact: &&Fact| fact.kind == removal.kind && fact.data.get(key.key) == removal.data.get(key.key);
    let said = held.iter().filter(same).filter(|fact| fact.id < removal.id);
    let value = said.filter_map(|fact| Some((fact.id, fact.data.get(field.key)?))).max_by_key(|(id, _)| *id)?.1;
    (*value != Value::Null).then(|| field.says(value.clone()))
}

/// The name of the first of these companies that has one, as it was last written.
fn company(model: &Model, subjects: &[Subject]) -> String {
    let companies = subjects.iter().filter(|about| matches!(about, Subject::Company(_)));
    let last = |about: &Subject| {
        let facts = model.journal.about(*about).iter();
        facts.filter_map(|fact| Some((fact.id, fact.get(company::NAME)?))).max_by_key(|(id, _)| *id)
    };
    companies.filter_map(last).map(|(_, name)| name.to_owned()).next().unwrap_or_default()
}

/// The name of a person; that of one who is not on the board as it was last written.
pub fn name(model: &Model, person: PersonId) -> String {
    if let Some(card) = model.board.card(person) {
        return card.name();
    }
    let facts = model.journal.about(Subject::Person(person));
    let last = |field| facts.iter().filter_map(|fact| Some((fact.id, fact.get(field)?))).max_by_key(|(id, _)| *id);
    let parts = [last(identity::FIRST_NAME), last(identity::LAST_NAME)];
    parts.into_iter().flatten().map(|(_, part)| part).collect::<Vec<_>>().join(" ")
}
