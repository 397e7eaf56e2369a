//! First contracts: the day on which somebody first began to work, as an organisation counts those whom it led to a job.

use super::work;
use crate::domain::{Day, ElementId, PersonId};
use crate::insight::dossier::record::Records;

/// The first contract of a person that counts as a job: a training and a contract of a CPAS are steps on the way to one.
/// None while none has a first day.
pub fn first_contract(records: &Records) -> Option<(Day, ElementId)> {
    let jobs = work::contracts(records).into_iter();
    let jobs = jobs.filter(|contract| work::sort(contract).is_some_and(|sort| sort.counts_as_job()));
    jobs.filter_map(|contract| Some((work::dates(contract).start?, contract.id()?))).min()
}

/// Those whose first contract began in a period, both days included.
pub fn first_contracts<'r>(
    people: impl IntoIterator<Item = (PersonId, &'r Records)>,
    from: Day,
    to: Day,
) -> Vec<(PersonId, Day)> {
    let first = people.into_iter().filter_map(|(person, records)| Some((person, first_contract(records)?.0)));
    first.filter(|(_, start)| (from..=to).contains(start)).collect()
}
