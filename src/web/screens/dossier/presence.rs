//! The section of hours, and that of the absences whose hours count as done.

pub mod assimilated;
pub mod hours;
