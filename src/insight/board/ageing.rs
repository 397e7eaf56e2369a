//! How long a card has stood in its step, beside what is usual there. It says how time passes, and nothing of people.

use crate::domain::{Day, Step};

/// A column of fewer cards has no usual length.
const FEWEST: usize = 5;

/// How a stay compares with the usual one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ageing {
    #[default]
    Usual,
    /// More than twice as long, and a week at least above it.
    Longer,
    /// More than four times as long, and a month at least above it.
    MuchLonger,
}

/// The day since when the cards of a column usually stand there: their median; none when they are too few.
///
/// It is a day and not a length, so that it stays true tomorrow.
pub fn usual(mut since: Vec<Day>) -> Option<Day> {
    if since.len() < FEWEST {
        return None;
    }
    let middle = since.len() / 2;
    let (_, median, _) = since.select_nth_unstable(middle);
    Some(*median)
}

impl Ageing {
    /// How a stay since this day compares. In the last two steps time is what one hopes for: nothing is said.
    pub fn of(step: Step, since: Option<Day>, usual: Option<Day>, today: Day) -> Ageing {
        let (Some(since), Some(usual)) = (since, usual) else { return Ageing::Usual };
        if matches!(step, Step::Retained | Step::Closed) {
            return Ageing::Usual;
        }
        let (days, usual) = (since.days_until(today), usual.days_until(today).max(0));
        if days > 4 * usual && days >= usual + 30 {
            Ageing::MuchLonger
        } else if days > 2 * usual && days >= usual + 7 {
            Ageing::Longer
        } else {
            Ageing::Usual
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-03-04").unwrap()
    }

    #[test]
    fn the_usual_stay_is_the_median_of_enough_cards() {
        let since = |days: &[i32]| usual(days.iter().map(|days| today().plus(-days)).collect());
        assert_eq!(since(&[1, 2, 3, 4]), None);
        assert_eq!(since(&[90, 1, 10, 2, 40]), Some(today().plus(-10)));
    }

    #[test]
    fn two_levels_and_silence_where_staying_is_the_aim() {
        let check = |step, days: i32, usual: i32, expected| {
            let back = |days: i32| Some(today().plus(-days));
            assert_eq!(Ageing::of(step, back(days), back(usual), today()), expected, "{step} {days} {usual}");
        };
        check(Step::Intake, 20, 10, Ageing::Usual);
        check(Step::Intake, 21, 10, Ageing::Longer);
        check(Step::Intake, 6, 1, Ageing::Usual);
        check(Step::Intake, 40, 10, Ageing::Longer);
        check(Step::Intake, 41, 10, Ageing::MuchLonger);
        check(Step::Retained, 400, 10, Ageing::Usual);
        check(Step::Closed, 400, 10, Ageing::Usual);
        assert_eq!(Ageing::of(Step::Intake, Some(today()), None, today()), Ageing::Usual);
    }
}
