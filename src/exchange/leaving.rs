//! What may leave of one person, fact by fact: the table of families applied.
//!
//! Only what our organisation wrote itself, under an agreement that is valid today. A row that says *yes* lets every live
//! fact leave, one that says *tick* the current facts of the elements that a colleague ticked. A fact leaves whole or not
//! at all. What takes something back goes to whoever holds what it takes back. What was ticked and has left, and says
//! something else since, leaves only once it is ticked again.

use super::agreement::{self, Agreement, Lacking};
use super::revision::Revision;
use crate::domain::family::Answer;
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, OrgId, PersonId, Purpose, Subject};
use crate::journal::fold::{Presence, each_write};
use crate::journal::live::retracts;
use crate::journal::schema::{AnyField, Of, Schema, Shape, agreement as paper, redacted, sent, shared};
use crate::journal::{Cell, Fact, FactId, Fold, Journal, Keys, Kind, Value, proposal, unsaid};
use std::collections::{BTreeSet, HashSet};

/// Who would be told, why, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The organisation whose board it is.
    pub own: OrgId,
    pub recipient: OrgId,
    pub purpose: Purpose,
    /// What the program of the recipient reads.
    pub revision: Revision,
    pub today: Day,
}

/// Why a fact stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stays {
    /// Nobody ticked the element.
    Unticked,
    /// The recipient holds what the element said before, and nobody ticked it again since it says this.
    Changed,
    /// The person did not agree to its family.
    OutOfScope,
    /// The table lets it never leave for this purpose.
    Never,
    /// Something else was written over it since.
    Overwritten,
    /// It was taken back.
    TakenBack,
    /// Another organisation wrote it: it is theirs to tell.
    Foreign,
    /// This version does not know all that it says.
    Unknown,
    /// It may leave, and waits until the recipient has a program that reads it.
    Waits,
}

/// What leaves of a person, and what stays.
#[derive(Debug, Clone)]
pub struct Leaving<'j> {
    pub person: PersonId,
    pub agreement: Agreement,
    /// All that the recipient may hold, by rising name.
    pub all: Vec<&'j Fact>,
    /// Of these, what the recipient was not sent yet.
    pub news: Vec<&'j Fact>,
    pub stays: Vec<(&'j Fact, Stays)>,
}

impl Leaving<'_> {
    /// How many things wait until the recipient has a program that reads them: elements, registers, entries. The agreement
    /// itself, which goes with what it allows, is none.
    pub fn waiting(&self) -> usize {
        let waits = self.stays.iter().filter(|(fact, why)| *why == Stays::Waits && fact.kind != Kind::Agreement);
        let named = waits.filter_map(|(fact, _)| Some((&fact.kind, Keys::of(fact.kind.schema()?, fact)?)));
        named.collect::<BTreeSet<_>>().len()
    }
}

/// What of a person may leave.
///
/// # Errors
/// Why no agreement lets anything leave.
pub fn leaving<'j>(journal: &'j Journal, asked: &Asked, person: PersonId) -> Result<Leaving<'j>, Lacking> {
    let fold = journal.fold_subject(Subject::Person(person));
    let agreement = agreement::valid(&fold, asked.recipient, asked.purpose, asked.today)?;
    let held = held(journal, asked.own, asked.recipient, person);
    // What was written over in a dossier joined to this one is no longer what the team says.
    let current = current(&journal.fold_person(person));
    let table = Table { asked, agreement: &agreement, fold: &fold, current: &current, held: &held };
    let mut gone = HashSet::new();
    let (mut waiting, mut stays) = (Vec::new(), Vec::new());
    for (fact, live) in fold.facts() {
        match table.verdict(fact, live, &gone) {
            Ok(()) => drop(gone.insert(fact.id)),
            Err(_) if is_removal(fact) && !mutant!("removal_late") => waiting.push((fact, live)),
            Err(why) => stays.push((fact, why)),
        }
    }
    // A removal tells of an element that leaves, and what makes it leave may have been written later.
    for (fact, live) in waiting {
        match table.verdict(fact, live, &gone) {
            Ok(()) => drop(gone.insert(fact.id)),
            Err(why) => stays.push((fact, why)),
        }
    }
    stays.order_by_key(|(fact, _)| fact.id);
    let all: Vec<&Fact> = fold.facts().map(|(fact, _)| fact).filter(|fact| gone.contains(&fact.id)).collect();
    let news = all.iter().copied().filter(|fact| !held.contains(&fact.id)).collect();
    Ok(Leaving { person, agreement, all, news, stays })
}

/// Whether a fact takes an element away.
fn is_removal(fact: &Fact) -> bool {
    let removed = fact.kind.schema().and_then(|schema| schema.removed);
    removed.is_some_and(|field| fact.data.get(field.key).is_some())
}

/// The facts that a recipient was ever sent. What has left cannot be called back: undoing says nothing here.
fn held(journal: &Journal, own: OrgId, recipient: OrgId, person: PersonId) -> BTreeSet<FactId> {
    let facts =
        journal.about(Subject::Person(person)).iter().filter(|fact| fact.kind == Kind::Sent && fact.by.org == own);
    let to_them = facts.filter(|fact| fact.get(sent::TO) == Some(recipient));
    let names = to_them
        .flat_map(|fact| fact.get(sent::FACTS).into_iter().flatten().filter_map(|name| FactId::parse(name).ok()));
    names.collect()
}

/// The id under which something is ticked: an element's own, or one derived from the code that names a series.
pub fn ticked_as(person: PersonId, kind: &Kind, key: &str) -> ElementId {
    ElementId::parse(key).unwrap_or_else(|_| ElementId::derived(person.uuid(), &format!("{kind}/{key}")))
}

/// The facts all of whose writes are current.
fn current(fold: &Fold<'_>) -> HashSet<FactId> {
    let mut writes: HashSet<(FactId, &str)> = HashSet::new();
    for cell in fold.cells() {
        writes.extend(cell.current.iter().map(|write| (write.fact.id, cell.key.field.key)));
    }
    let whole = |fact: &&Fact| {
        let mut whole = true;
        each_write(fact, |key, _| whole &= writes.contains(&(fact.id, key.field.key)));
        whole
    };
    fold.facts().map(|(fact, _)| fact).filter(whole).map(|fact| fact.id).collect()
}

struct Table<'t, 'j> {
    asked: &'t Asked,
    agreement: &'t Agreement,
    fold: &'t Fold<'j>,
    current: &'t HashSet<FactId>,
    held: &'t BTreeSet<FactId>,
}

impl Table<'_, '_> {
    /// Whether a fact may leave. `gone` is what leaves of the facts before it.
    fn verdict(&self, fact: &Fact, live: bool, gone: &HashSet<FactId>) -> Result<(), Stays> {
        if (fact.by.org != self.asked.own || !fact.via.is_empty()) && !mutant!("others_told") {
            return Err(Stays::Foreign);
        }
        let Some(schema) = fact.kind.schema().filter(|_| fact.extra.is_empty()) else { return Err(Stays::Unknown) };
        let held = |id: &FactId| self.held.contains(id) || gone.contains(id);
        match fact.kind {
            Kind::Retracted => return self.takes_back(fact, live, &held),
            Kind::Redacted => {
                // What it empties must be emptied wherever it is; a full copy that stays here needs nothing.
                let named = fact.get(redacted::FACT).filter(|named| self.held.contains(named));
                return named.map(drop).ok_or(Stays::Never);
            }
            _ => {}
        }
        if schema.of != Of::Person || schema.shape == Shape::Meta {
            return Err(Stays::Never);
        }
        if !live || fact.data.is_empty() {
            return Err(Stays::TakenBack);
        }
        self.by_row(schema, fact, &held)?;
        if self.asked.revision.reads(fact) { Ok(()) } else { Err(Stays::Waits) }
    }

    /// A retraction goes to whoever holds something that it takes back, and to who wrote what it proposes to take back.
    fn takes_back(&self, fact: &Fact, live: bool, held: &dyn Fn(&FactId) -> bool) -> Result<(), Stays> {
        let strikes = |target: &Fact| {
            retracts(fact) == Some(target.act) && target.id.counter < fact.id.counter && held(&target.id)
        };
        let known = self.fold.facts().any(|(target, _)| strikes(target))
            || proposal::is_for(self.fold, fact, self.asked.recipient);
        match (known, live || self.held.contains(&fact.id)) {
            (true, true) => Ok(()),
            (true, false) => Err(Stays::TakenBack),
            (false, _) => Err(Stays::Never),
        }
    }

    fn by_row(&self, schema: &Schema, fact: &Fact, held: &dyn Fn(&FactId) -> bool) -> Result<(), Stays> {
        let Some(keys) = Keys::of(schema, fact) else { return Err(Stays::Unknown) };
        if !self.concerns(fact, keys, held) {
            return Err(Stays::Never);
        }
        if self.is_removed(&fact.kind, keys.text()) && !self.holds_element(fact, keys, held) {
            return Err(Stays::TakenBack);
        }
        let mut says_something = false;
        for (key, _) in fact.data.iter().filter(|(key, _)| !schema.is_key(key.as_str())) {
            let field = schema.written(key.as_str()).ok_or(Stays::Unknown)?;
            says_something = true;
            if field.is_removal() {
                // It tells only of what the recipient holds.
                if !self.holds_element(fact, keys, held) {
                    return Err(Stays::Never);
                }
                continue;
            }
            let (family, answers) = field.family();
            match answers.of(self.asked.purpose) {
                Answer::No if !mutant!("row_let_out") || field.row != Some("postal_address") => {
                    return Err(Stays::Never);
                }
                _ if !self.agreement.covers(family) => return Err(Stays::OutOfScope),
                Answer::Yes | Answer::No => {}
                Answer::Tick if !self.is_ticked(fact, keys.text(), field) && !mutant!("tick_unasked") => {
                    return Err(Stays::Unticked);
                }
                Answer::Tick if self.is_later(fact, keys, field) && !mutant!("changed_told") => {
                    return Err(Stays::Changed);
                }
                Answer::Tick if !self.current.contains(&fact.id) && !mutant!("past_told") => {
                    return Err(Stays::Overwritten);
                }
                Answer::Tick => {}
            }
        }
        if says_something { Ok(()) } else { Err(Stays::Never) }
    }

    /// What the table cannot say of a whole row: an agreement is told to the one whom it names, and two ways in which a
    /// path ended are nobody else's business. Who was named before hears that it is named no more.
    fn concerns(&self, fact: &Fact, keys: Keys<&str>, held: &dyn Fn(&FactId) -> bool) -> bool {
        if fact.kind != Kind::Agreement {
            return !unsaid::stays(fact);
        }
        let element = self.fold.element(&Kind::Agreement, keys.text());
        let named = element.and_then(|element| element.get(paper::RECIPIENT));
        let unsays = fact.data.get(paper::RECIPIENT.key) == Some(&Value::Null);
        named == Some(self.asked.recipient) || (unsays && self.holds_element(fact, keys, held))
    }

    fn is_removed(&self, kind: &Kind, element: &str) -> bool {
        kind.schema().is_some_and(|schema| schema.shape == Shape::Set)
            && self.fold.element(kind, element).is_some_and(|element| element.presence == Presence::Removed)
    }

    fn tick(&self, fact: &Fact, key: &str, field: AnyField) -> Option<&Cell<'_>> {
        let element = ticked_as(fact.about.person()?, &fact.kind, key).to_string();
        self.fold.cell(shared::SHARED.any(), Some(self.asked.own), Keys::Two(&element, field.row?))
    }

    fn is_ticked(&self, fact: &Fact, key: &str, field: AnyField) -> bool {
        let tick = self.tick(fact, key, field);
        tick.is_some_and(|tick| !tick.in_conflict() && tick.get(shared::SHARED) == Some(true))
    }

    /// Whether a fact was written after the tick of something that has left before: a tick is for what was in sight.
    fn is_later(&self, fact: &Fact, keys: Keys<&str>, field: AnyField) -> bool {
        let in_row = |other: &Fact| {
            let schema = other.kind.schema().filter(|_| other.kind == fact.kind && self.held.contains(&other.id));
            let Some(schema) = schema.filter(|schema| Keys::of(schema, other) == Some(keys)) else { return false };
            other.data.iter().any(|(key, _)| schema.field(key.as_str()).is_some_and(|written| written.row == field.row))
        };
        let ticked = self.tick(fact, keys.text(), field).and_then(Cell::shown).map(|tick| tick.fact.id.counter);
        !self.held.contains(&fact.id) && ticked < Some(fact.id.counter) && self.fold.facts().any(|(it, _)| in_row(it))
    }

    /// Whether the recipient knows the element: something of it was sent there, or came from there.
    fn holds_element(&self, fact: &Fact, keys: Keys<&str>, held: &dyn Fn(&FactId) -> bool) -> bool {
        let same = |other: &Fact| {
            let schema = other.kind.schema().filter(|_| other.kind == fact.kind);
            schema.and_then(|schema| Keys::of(schema, other)) == Some(keys)
        };
        let theirs = |other: &Fact| other.by.org == self.asked.recipient && !mutant!("removal_untold");
        self.fold.facts().any(|(other, _)| (held(&other.id) || theirs(other)) && same(other))
    }
}

#[cfg(test)]
mod tests;
