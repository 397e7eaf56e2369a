//! Absences whose hours count as done, and their limits (row R3): order of the Walloon government of 29 April 2019,
//! art. 3. A limit warns and never refuses; no diagnosis is written, only that a certificate came.

use crate::domain::order::InOrder;
use crate::domain::{Day, Duration, ElementId};
use crate::insight::dossier::record::{Record, Records};
use crate::insight::law::{Figure, figure};
use crate::journal::Kind;
use crate::journal::schema::assimilated;

/// What an absence goes beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// It has more days than one absence may count.
    Days { days: i32, most: u32 },
    /// The person was back for fewer days than there must be between two absences by certificate.
    Back { back: i32, least: u32 },
    /// Its paper has not come.
    NoCertificate,
}

/// The reasons that are proven by a certificate, and count so many days.
fn is_certified(reason: &str) -> bool {
    matches!(reason, "certificate" | "birth")
}

/// What each absence goes beyond, by its id.
pub fn beyond(records: &Records, settings: &Records) -> Vec<(ElementId, Beyond)> {
    let mut absences: Vec<&Record> = records.of(&Kind::Assimilated).iter().collect();
    absences.order_by_key(|absence| (absence.get(assimilated::FROM), absence.id()));
    let mut found = Vec::new();
    // The last day of the absence by certificate before.
    let mut before: Option<Day> = None;
    for absence in absences {
        let (Some(id), Some(reason)) = (absence.id(), absence.get(assimilated::REASON)) else { continue };
        if !is_certified(reason) {
            continue;
        }
        if absence.get(assimilated::CERTIFICATE) != Some(true) {
            found.push((id, Beyond::NoCertificate));
        }
        let Some(from) = absence.get(assimilated::FROM) else { continue };
        let limit = |of| figure(settings, of, from).map(|limit| limit.value);
        let to = absence.get(assimilated::TO);
        let days = to.map_or(0, |to| from.days_until(to) + 1);
        if let Some(most) = limit(Figure::AssimilatedDays).filter(|most| i64::from(days) > i64::from(*most)) {
            found.push((id, Beyond::Days { days, most }));
        }
        if reason != "certificate" {
            continue;
        }
        let back = before.map(|before| before.days_until(from) - 1);
        if let (Some(back), Some(least)) = (back, limit(Figure::AssimilatedBack))
            && i64::from(back) < i64::from(least)
        {
            found.push((id, Beyond::Back { back: back.max(0), least }));
        }
        before = before.max(to.or(Some(from)));
    }
    found
}

/// The hours that count as done, by the first day of the absence.
pub fn missed(records: &Records) -> impl Iterator<Item = (Day, Duration)> {
    let absences = records.of(&Kind::Assimilated).iter();
    absences.filter_map(|absence| Some((absence.get(assimilated::FROM)?, absence.get(assimilated::MINUTES)?)))
}

/// The hours that count as done, all absences together.
pub fn total(records: &Records) -> Duration {
    records.of(&Kind::Assimilated).iter().filter_map(|absence| absence.get(assimilated::MINUTES)).sum()
}
