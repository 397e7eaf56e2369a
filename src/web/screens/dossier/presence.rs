//! The section of hours.

pub mod hours;
