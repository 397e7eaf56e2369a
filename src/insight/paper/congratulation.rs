//! The few words by which an organisation congratulates somebody who is newly in work, with the name of the company. They
//! are offered only under a dated agreement of the person, and once the company agrees too; the program posts nothing.

use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::insight::dossier::Dossier;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::journal::Kind;
use crate::journal::schema::{identity, publication};

/// For how many months a job is news.
const NEWS: u8 = 6;

/// What the text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Congratulation {
    /// The first name alone: whoever knows the person knows the rest.
    pub name: Option<String>,
    pub company: String,
    pub since: Day,
}

/// Whether there is something to tell, and may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Nobody is newly in work.
    NoJob,
    /// Whether the person agrees is not known.
    NoAgreement,
    /// The agreement holds only from this day on.
    NotYet(Day),
    /// It was over after this day.
    Over(Day),
    Withdrawn(Day),
    /// The company was not asked, or does not agree.
    CompanyDoesNotAgree,
    CompanyUnnamed,
    Ready(Congratulation),
}

impl Offer {
    /// What may be told of a person on a day.
    pub fn of(dossier: &Dossier, today: Day) -> Self {
        let records = &dossier.records;
        let Some((job, since)) = job(records, today) else { return Offer::NoJob };
        let mut agreements: Vec<&Record> = records.of(&Kind::Publication).iter().collect();
        // The latest says how it stands; one without a day is no agreement yet.
        agreements.retain(|agreement| agreement.get(publication::AGREED).is_some());
        agreements.order_by_key(|agreement| (agreement.get(publication::AGREED), agreement.id()));
        let Some(agreement) = agreements.last() else { return Offer::NoAgreement };
        if let Some(day) = agreement.get(publication::WITHDRAWN).filter(|day| *day <= today) {
            return Offer::Withdrawn(day);
        }
        if let Some(day) = agreement.get(publication::AGREED).filter(|day| *day > today) {
            return Offer::NotYet(day);
        }
        if let Some(day) = agreement.get(publication::UNTIL).filter(|day| *day < today) {
            return Offer::Over(day);
        }
        if agreement.get(publication::COMPANY_TOO) != Some(true) {
            return Offer::CompanyDoesNotAgree;
        }
        let Some(company) = work::employer(job).map(str::to_owned) else { return Offer::CompanyUnnamed };
        Offer::Ready(Congratulation { name: records.one(identity::FIRST_NAME).map(str::to_owned), company, since })
    }
}

/// The job that runs and began last, while it is news.
fn job(records: &Records, today: Day) -> Option<(&Record, Day)> {
    let runs = |contract: &&Record| {
        let counts = work::sort(contract).is_some_and(|sort| sort.counts_as_job());
        counts && work::dates(contract).state(today) == ContractState::Running
    };
    let job = work::contracts(records).into_iter().rfind(runs)?;
    let since = work::dates(job).start?;
    (today <= since.plus_months(NEWS)).then_some((job, since))
}

#[cfg(test)]
mod tests;
