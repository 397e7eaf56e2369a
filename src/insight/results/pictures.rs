//! The geometry of the pictures: numbers in, positions out. Nothing here has words, colours or marks of its own.
//!
//! Positions are in units of which [`WIDTH`] make the width of every picture. That is about the width of a small
//! telephone in pixels, so that a text of [`TEXT`] units can be read there, and is larger wherever there is more room.

pub mod bars;
pub mod curve;
pub mod flow;
pub mod funnel;
pub mod spread;
pub mod staying;

use crate::domain::order::InOrder;

/// How wide a picture is.
pub const WIDTH: f64 = 340.0;

/// How tall its letters are.
pub const TEXT: f64 = 12.0;

/// How far one line of words stands under another.
pub const LINE: f64 = 16.0;

/// A part of a length, by the part that a number is of another; nothing of nothing.
pub(super) fn part(number: u64, of: u64, length: f64) -> f64 {
    if of == 0 { 0.0 } else { length * (number.min(of) as f64) / (of as f64) }
}

/// A step of 1, 2 or 5 times a power of ten by which an axis reaches `most` in at most `ticks` steps.
pub fn step(most: u64, ticks: u64) -> u64 {
    let mut unit = 1u64;
    loop {
        for step in [unit, unit.saturating_mul(2), unit.saturating_mul(5)] {
            if step.saturating_mul(ticks.max(1)) >= most {
                return step;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// How many bars of a long list are drawn.
const MOST: usize = 12;

/// The largest of some named numbers, the largest first and of equals by their names; and how many are left out.
pub fn largest(mut told: Vec<(String, u64)>) -> (Vec<(String, u64)>, usize) {
    told.order_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let others = told.len().saturating_sub(MOST);
    told.truncate(MOST);
    (told, others)
}

/// A share in hundredths, rounded to the nearest; none of nothing.
pub fn percent(part: u64, of: u64) -> Option<u64> {
    (of > 0).then(|| (part.saturating_mul(200) + of) / (of.saturating_mul(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_is_told_in_round_numbers() {
        let steps = [(0, 1), (4, 1), (5, 2), (9, 5), (21, 10), (5879, 2000), (1_000_000, 500_000)];
        for (most, expected) in steps {
            assert_eq!(step(most, 4), expected, "{most}");
        }
        assert!(step(u64::MAX, 1) > 0, "it ends");
    }

    #[test]
    fn the_largest_come_first_and_the_others_are_counted() {
        let told = (0..14).map(|place| (format!("{place:02}"), place % 2)).collect();
        let (shown, others) = largest(told);
        assert_eq!((shown.len(), others), (12, 2));
        assert_eq!((shown[0].0.as_str(), shown[7].0.as_str()), ("01", "00"));
    }

    #[test]
    fn a_share_of_nothing_is_none() {
        assert_eq!((percent(0, 0), percent(3417, 4775), percent(1, 8)), (None, Some(72), Some(13)));
        assert_eq!((part(3, 0, 100.0), part(1, 4, 100.0), part(9, 4, 100.0)), (0.0, 25.0, 100.0));
    }
}
