//! When to evaluate a placement (row L7): suggestions on working days, spread so that a referent is not overrun.
//!
//! Each suggestion is computed from the start and only then moved to a working day: a weekend never shifts the next
//! ones. A suggestion is derived and vanishes with what it came from; what people have set stays.

use crate::domain::order::InOrder;
use crate::domain::{Day, Rhythm};
use std::collections::BTreeMap;

/// The most evaluations to suggest to one referent on one day.
pub const MOST_A_DAY: usize = 4;

impl Rhythm {
    /// The calendar day of the n-th suggestion, counted from 1.
    fn nth(self, start: Day, n: u8) -> Option<Day> {
        match self {
            Rhythm::None | Rhythm::Other => None,
            Rhythm::Once10d => (n == 1).then(|| start.plus(10)),
            Rhythm::W2 => Some(start.plus(14 * i32::from(n))),
            Rhythm::M1 => Some(start.plus_months(n)),
            Rhythm::M2 => n.checked_mul(2).map(|months| start.plus_months(months)),
            Rhythm::M3 => n.checked_mul(3).map(|months| start.plus_months(months)),
        }
    }
}

/// Whether people work on that day.
pub fn is_working_day(day: Day) -> bool {
    !day.is_weekend()
}

/// The days that a rhythm suggests from the start to the last day of a placement, for a referent who has so many
/// evaluations on the `taken` days: a day that has `most` of them is passed over for the next working one. An
/// evaluation that would move beyond the last day is left out: the one of the end stands there already.
pub fn spread(rhythm: Rhythm, start: Day, last: Day, taken: &BTreeMap<Day, usize>, most: usize) -> Vec<Day> {
    let free = |day: &Day| is_working_day(*day) && taken.get(day).is_none_or(|count| *count < most);
    let nths = (1..=u8::MAX).map_while(|n| rhythm.nth(start, n)).take_while(|day| *day <= last && *day > start);
    let next_free = |day: Day| (0..day.days_until(last) + 1).map(|later| day.plus(later)).find(free);
    nths.filter_map(next_free).collect()
}

/// Where an evaluation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Set by a colleague: agreed or held.
    Set,
    /// By the rhythm.
    Suggested,
}

/// An evaluation in the agenda of a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evaluation {
    pub day: Day,
    pub origin: Origin,
}

/// What the agenda of a placement is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan<'a> {
    pub rhythm: Rhythm,
    pub start: Day,
    /// The planned last day, or how far to look when there is none.
    pub planned_end: Day,
    /// The confirmed last day.
    pub end: Option<Day>,
    /// The days that people have set.
    pub set: &'a [Day],
}

/// The evaluations of a placement, by day. A confirmed end takes away the later suggestions and nothing else; a day
/// that people have set is not suggested again.
pub fn agenda(plan: Plan<'_>, taken: &BTreeMap<Day, usize>, most: usize) -> Vec<Evaluation> {
    let last = plan.end.unwrap_or(plan.planned_end);
    let suggested = spread(plan.rhythm, plan.start, last, taken, most);
    let suggested = suggested.into_iter().filter(|day| !plan.set.contains(day));
    let mut all: Vec<Evaluation> = suggested.map(|day| Evaluation { day, origin: Origin::Suggested }).collect();
    all.extend(plan.set.iter().map(|day| Evaluation { day: *day, origin: Origin::Set }));
    all.order();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn suggestions(rhythm: Rhythm, start: Day, last: Day) -> Vec<Day> {
        spread(rhythm, start, last, &BTreeMap::new(), MOST_A_DAY)
    }

    #[test]
    fn each_rhythm_has_its_days() {
        let check = |rhythm, expected: &[&str]| {
            let found = suggestions(rhythm, day("2026-01-05"), day("2026-07-10"));
            assert_eq!(found.iter().map(Day::to_string).collect::<Vec<_>>(), expected, "{rhythm:?}");
        };
        check(Rhythm::None, &[]);
        check(Rhythm::Other, &[]);
        check(Rhythm::Once10d, &["2026-01-15"]);
        check(Rhythm::M2, &["2026-03-05", "2026-05-05", "2026-07-06"]);
        check(Rhythm::M3, &["2026-04-06", "2026-07-06"]);
        assert_eq!(
            suggestions(Rhythm::W2, day("2026-01-05"), day("2026-02-02")),
            [day("2026-01-19"), day("2026-02-02")]
        );
    }

    #[test]
    fn what_would_move_beyond_the_last_day_is_left_out() {
        // 14 March 2026 is a Saturday.
        assert_eq!(suggestions(Rhythm::M1, day("2026-02-14"), day("2026-03-15")), []);
        assert_eq!(suggestions(Rhythm::M1, day("2026-02-14"), day("2026-03-16")), [day("2026-03-16")]);
    }

    #[test]
    fn a_full_day_is_passed_over() {
        let taken = BTreeMap::from([(day("2026-01-15"), 4), (day("2026-01-16"), 4), (day("2026-01-19"), 3)]);
        let found = spread(Rhythm::Once10d, day("2026-01-05"), day("2026-02-05"), &taken, MOST_A_DAY);
        assert_eq!(found, [day("2026-01-19")]);
    }
}
