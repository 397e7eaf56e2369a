//! When a person can work: what a later matching shows as reasons, and never uses to leave anybody out (row L18).

use crate::domain::codes;
use crate::insight::dossier::record::Record;
use crate::journal::schema::practical;

/// One thing to know before an offer is proposed. It is availability and never an obstacle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// A code of `codes::AVAILABILITY_LIMITS`.
    Limit(&'static str),
    /// The working time accepted, a code of `codes::WORK_TIMES`.
    WorkTime(&'static str),
}

impl Availability {
    /// The stable code, which is part of its message id.
    pub fn code(self) -> &'static str {
        match self {
            Availability::Limit(code) | Availability::WorkTime(code) => code,
        }
    }
}

/// What the record of kind `Practical` says of the timetable: the working time first, then the limits in their order.
pub fn availability_reasons(practical: &Record) -> Vec<Availability> {
    let work_time = codes::WORK_TIMES.iter().filter(|code| practical.get(practical::WORK_TIME) == Some(code));
    let limits =
        codes::AVAILABILITY_LIMITS.iter().filter(|code| practical.items(practical::LIMITS).any(|item| item == **code));
    work_time.map(|code| Availability::WorkTime(code)).chain(limits.map(|code| Availability::Limit(code))).collect()
}
