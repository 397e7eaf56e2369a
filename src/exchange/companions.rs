//! What goes beside people in a packet: the companies and openings that their facts name, or the whole book of companies
//! where somebody asks for it.
//!
//! Only what our organisation wrote itself, by the same table of families, and only what it lets leave by a *yes*: nothing
//! of a company is ticked. So the people of a company, the words noted of it, and whom one spoke with never leave. All of it
//! goes each time: whoever holds it already is told nothing new.

use super::leaving::Asked;
use crate::domain::family::Answer;
use crate::domain::{CompanyId, OpeningId, Subject};
use crate::journal::live::retracts;
use crate::journal::schema::{Of, candidacy, contract, opening, placement, redacted, same_company};
use crate::journal::{Fact, Journal, Kind};
use std::collections::BTreeSet;

/// Which companies go along with people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Along {
    /// Those that the facts of these people name.
    #[default]
    Named,
    /// All of ours: so that two organisations do not ask one company in one week.
    Book,
}

/// The companies and openings of a packet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Companions {
    pub companies: BTreeSet<CompanyId>,
    pub openings: BTreeSet<OpeningId>,
}

impl Companions {
    /// Notes what these facts name.
    pub fn note<'f>(&mut self, facts: impl IntoIterator<Item = &'f Fact>) {
        for fact in facts {
            let hosts = [fact.get(placement::HOST), fact.get(contract::HOST), fact.get(opening::COMPANY)];
            self.companies.extend(hosts.into_iter().flatten());
            self.openings.extend(fact.get(candidacy::OPENING));
        }
    }

    /// The facts that go along, those about one subject together.
    pub fn facts<'j>(mut self, journal: &'j Journal, asked: &Asked, along: Along) -> Vec<&'j Fact> {
        if along == Along::Book {
            let all = journal.subjects_with(&Kind::Company).chain(journal.subjects_with(&Kind::Opening));
            for subject in all {
                match subject {
                    Subject::Company(id) => drop(self.companies.insert(id)),
                    Subject::Opening(id) => drop(self.openings.insert(id)),
                    _ => {}
                }
            }
        }
        let mut facts = Vec::new();
        for id in &self.openings {
            let told = told(journal, asked, Subject::Opening(*id));
            self.companies.extend(told.iter().filter_map(|fact| fact.get(opening::COMPANY)));
            facts.extend(told);
        }
        for id in same(journal, self.companies) {
            facts.extend(told(journal, asked, Subject::Company(id)));
        }
        facts
    }
}

/// These companies with those that the team said to be the same: what was asked of one was asked of all.
fn same(journal: &Journal, mut companies: BTreeSet<CompanyId>) -> BTreeSet<CompanyId> {
    let mut pairs = Vec::new();
    for subject in journal.subjects_with(&Kind::SameCompany) {
        let Subject::Company(one) = subject else { continue };
        let fold = journal.fold_subject(subject);
        let said = fold.of(&Kind::SameCompany).iter().filter(|cell| cell.get(same_company::SAME) == Some(true));
        pairs.extend(said.filter_map(|cell| Some((one, CompanyId::parse(cell.key.element.text()).ok()?))));
    }
    loop {
        let before = companies.len();
        for (one, other) in &pairs {
            if companies.contains(one) || companies.contains(other) {
                companies.extend([*one, *other]);
            }
        }
        if companies.len() == before {
            return companies;
        }
    }
}

/// What may leave of one company or opening.
fn told<'j>(journal: &'j Journal, asked: &Asked, about: Subject) -> Vec<&'j Fact> {
    let fold = journal.fold_subject(about);
    let ours = |fact: &Fact| fact.by.org == asked.own && fact.via.is_empty();
    let may_leave = |fact: &Fact| ours(fact) && leaves(asked, fact);
    let facts = fold.facts().filter(|(fact, live)| match fact.kind {
        // What was told once may be taken back or emptied later, and whoever holds it hears so.
        Kind::Retracted => {
            ours(fact) && *live && {
                let struck = |target: &Fact| retracts(fact) == Some(target.act) && target.id.counter < fact.id.counter;
                fold.facts().any(|(target, _)| struck(target) && may_leave(target))
            }
        }
        Kind::Redacted => {
            let named = fact.get(redacted::FACT).and_then(|id| journal.fact(about, id));
            ours(fact) && named.is_some_and(|named| ours(named) && has_rows(named))
        }
        _ => *live && may_leave(fact),
    });
    facts.map(|(fact, _)| fact).collect()
}

/// Whether something of this kind can leave at all.
fn has_rows(fact: &Fact) -> bool {
    let schema = fact.kind.schema().filter(|schema| matches!(schema.of, Of::Company | Of::Opening));
    schema.is_some_and(|schema| schema.fields.iter().any(|field| field.row.is_some()))
}

/// Whether all that a fact says may leave for the purpose.
fn leaves(asked: &Asked, fact: &Fact) -> bool {
    let Some(schema) = fact.kind.schema().filter(|_| fact.extra.is_empty() && has_rows(fact)) else { return false };
    let mut written = fact.data.iter().filter(|(key, _)| !schema.is_key(key.as_str())).peekable();
    written.peek().is_some()
        && written.all(|(key, _)| {
            let field = schema.written(key.as_str());
            field.is_some_and(|field| {
                field.is_removal() || mutant!("company_told") || field.family().1.of(asked.purpose) == Answer::Yes
            })
        })
        && asked.revision.reads(fact)
}

#[cfg(test)]
mod tests;
