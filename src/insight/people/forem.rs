//! The registration with Forem that an integration income asks for (row R9): within 4 weeks, or 90 days for those who
//! had it before the rule. Decree on Forem and the CPAS, third reading on 20 November 2025, in force on 1 January 2026.

use crate::domain::Day;
use crate::insight::dossier::record::{Record, Records};
use crate::insight::law::{Figure, figure, figures};
use crate::insight::project::answers::answer;
use crate::journal::Kind;
use crate::journal::schema::{entry_status, situation};

/// A registration that is to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Registration {
    /// Since when the person has the income.
    pub since: Day,
    /// The last day.
    pub by: Day,
    /// How many days the rule gives.
    pub days: u32,
}

/// Since when the person has had the integration income, if it is the status that holds on `today`.
pub fn income_since(records: &Records, today: Day) -> Option<Day> {
    let has_it = |entry: &&Record| answer(entry, entry_status::STATUS) == Some("ris");
    let known = records.of(&Kind::EntryStatus).iter().filter(|entry| entry.day.is_some_and(|day| day <= today));
    let said = known.filter(|entry| answer(entry, entry_status::STATUS).is_some());
    said.rev().take_while(has_it).last()?.day
}

/// Whether the person is registered with Forem, as far as the dossier knows.
pub fn is_registered(records: &Records) -> bool {
    records.one(situation::FOREM_SINCE).is_some()
}

/// What a person with the income still has to do; none before the rule holds, and once she is registered.
pub fn registration(records: &Records, settings: &Records, today: Day) -> Option<Registration> {
    if is_registered(records) {
        return None;
    }
    let since = income_since(records, today)?;
    let begins = figures(settings, Figure::ForemDays).first()?.from;
    figure(settings, Figure::ForemDays, today)?;
    let (counts, rule) = if since >= begins { (since, Figure::ForemDays) } else { (begins, Figure::ForemDaysFollowed) };
    let days = figure(settings, rule, counts)?.value;
    Some(Registration { since, by: counts.plus(i32::try_from(days).unwrap_or(i32::MAX)), days })
}
