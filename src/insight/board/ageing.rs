//! How long a card has stood in its step. It says how time passes, and nothing of people.
//!
//! The lengths are fixed for each step, so that nobody becomes « long » because others came or went.

use crate::domain::{Day, Step};

/// How long a stay is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ageing {
    #[default]
    Usual,
    /// Longer than a step of this kind is meant to last.
    Longer,
    /// More than twice that.
    MuchLonger,
}

/// After how many days a stay is long; none where staying is the aim, or where the work has its own end.
fn long(step: Step) -> Option<i32> {
    match step {
        Step::Intake | Step::Assessment => Some(45),
        Step::Orientation | Step::Placement => Some(90),
        Step::JobSearch => Some(180),
        // A filière of 2 100 hours lasts a year and a half.
        Step::Training => Some(550),
        Step::CpasContract | Step::Hired | Step::Retained | Step::Closed => None,
    }
}

impl Ageing {
    /// How long a stay in a step since this day is.
    pub fn of(step: Step, since: Option<Day>, today: Day) -> Ageing {
        let days = since.map_or(0, |since| since.days_until(today));
        match long(step) {
            Some(long) if days > 2 * long => Ageing::MuchLonger,
            Some(long) if days > long => Ageing::Longer,
            _ => Ageing::Usual,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h29_a_stay_is_long_by_the_step_alone() {
        let today = Day::parse("2026-03-04").unwrap();
        let check = |step, days: i32, expected| {
            assert_eq!(Ageing::of(step, Some(today.plus(-days)), today), expected, "{step} {days}");
        };
        check(Step::Intake, 45, Ageing::Usual);
        check(Step::Intake, 46, Ageing::Longer);
        check(Step::Intake, 91, Ageing::MuchLonger);
        check(Step::Training, 400, Ageing::Usual);
        check(Step::Hired, 4_000, Ageing::Usual);
        check(Step::Closed, 4_000, Ageing::Usual);
        assert_eq!(Ageing::of(Step::Intake, None, today), Ageing::Usual);
    }
}
