//! A day as tests write it.

use passerelle::domain::Day;

/// A day that a test may stop at when it is none.
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|_| panic!("{text} is no day"))
}
