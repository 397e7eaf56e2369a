//! An opening in a few words, for a dossier, which names it beside a candidacy.

use super::opening::{Candidacy, Opening};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Locality, OpeningId, OpeningSort, Subject};
use crate::insight::companies::Company;
use crate::insight::dossier::record::Records;
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::journal::{Journal, Kind};
use std::collections::BTreeSet;

/// What a dossier says of an opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub id: OpeningId,
    pub sort: Option<OpeningSort>,
    /// Empty where it is not known.
    pub title: String,
    pub employer: Option<String>,
    pub locality: Option<Locality>,
    /// Whether people are still looked for.
    pub is_open: bool,
}

impl Offer {
    /// Reads one; none when it was taken away.
    pub fn read(id: OpeningId, journal: &Journal, today: Day) -> Option<Self> {
        let opening = Opening::read(id, journal)?;
        let company = opening.company.and_then(|company| Company::read(company, journal));
        Some(Self {
            id,
            sort: opening.sort,
            employer: opening.employer_in(company.as_ref()),
            locality: opening.locality_in(company.as_ref()),
            is_open: opening.is_open(today),
            title: opening.title,
        })
    }

    /// All of a journal, by title.
    pub fn all(journal: &Journal, today: Day) -> Vec<Self> {
        // What is still bytes may be named twice.
        let subjects: BTreeSet<Subject> = journal.subjects_with(&Kind::Opening).collect();
        let read = subjects.into_iter().filter_map(|subject| match subject {
            Subject::Opening(id) => Self::read(id, journal, today),
            _ => None,
        });
        let mut all: Vec<Self> = read.collect();
        all.order_by(|left, right| (&left.title, left.id).cmp(&(&right.title, right.id)));
        all
    }
}

impl Opening {
    /// Who offers it, in words: the company of the list, else the words that were typed.
    pub fn employer_in(&self, company: Option<&Company>) -> Option<String> {
        let named = company.map(|company| company.name.clone()).filter(|name| !name.is_empty());
        named.or_else(|| self.employer.clone())
    }

    /// Where it is: what was noted of the opening, else where the company has that site, or its only one.
    pub fn locality_in(&self, company: Option<&Company>) -> Option<Locality> {
        let site = company.and_then(|company| match (self.site, &company.sites[..]) {
            (Some(site), _) => company.site(site),
            (None, [only]) => Some(only),
            (None, _) => None,
        });
        self.locality.clone().or_else(|| site.and_then(|site| site.locality.clone()))
    }
}

/// What a job that has begun leaves to be settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOpen {
    /// The contract that runs, and since when.
    pub contract: ElementId,
    pub since: Day,
    /// The candidacies that still wait for an answer.
    pub waiting: Vec<Candidacy>,
}

/// The candidacies that somebody who works by now still has elsewhere (row L12); none where there is no job, or nothing
/// waits.
pub fn left_open(records: &Records, today: Day) -> Option<LeftOpen> {
    let jobs = work::contracts(records).into_iter().filter(|contract| {
        let counts = work::sort(contract).is_some_and(|sort| sort.counts_as_job());
        counts && work::dates(contract).state(today) == ContractState::Running
    });
    let (since, contract) = jobs.filter_map(|job| Some((work::dates(job).start?, job.id()?))).max()?;
    let waiting: Vec<Candidacy> = Candidacy::all(records).into_iter().filter(|it| it.state.is_open()).collect();
    (!waiting.is_empty()).then_some(LeftOpen { contract, since, waiting })
}
