//! What funders ask the organisation to reach in a year (« obligations de résultats »), as the organisation noted it.

use super::Indicator;
use crate::insight::Settings;
use crate::journal::schema::target;
use crate::journal::{Keys, Kind};

/// The indicators for which a target can be set: those that count persons or things, and not who they are.
pub const WITH_TARGET: &[Indicator] = &[
    Indicator::Accompanied,
    Indicator::FirstContract,
    Indicator::Inserted,
    Indicator::Retained,
    Indicator::Durable,
    Indicator::PositiveExit,
    Indicator::Training,
    Indicator::Placements,
];

/// The keys under which the target of a year is kept.
pub fn keys(year: i16, indicator: Indicator) -> Keys {
    Keys::two(format!("{year:04}"), indicator.code())
}

/// The target of a year; none where none was set.
pub fn target(settings: &Settings, year: i16, indicator: Indicator) -> Option<u64> {
    let keys = keys(year, indicator);
    let own = settings.records.of(&Kind::Target).iter().find(|record| record.keys == keys);
    own.and_then(|record| record.get(target::AMOUNT)).map(u64::from)
}
