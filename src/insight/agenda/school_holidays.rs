//! The school holidays of the French Community (Fédération Wallonie-Bruxelles), which no rule computes: each year is
//! decided. Since 2022 the summer has seven weeks, and four other breaks have two.
//!
//! What is known is `school_holidays.csv`, with where each year was read. A day beyond it is unknown, and is said to be:
//! nobody is told that the schools are open on it. A new year is five lines there and [`LAST_KNOWN`].

use crate::domain::Day;
use crate::domain::coded::coded;
use std::sync::LazyLock;

const TABLE: &str = include_str!("school_holidays.csv");

coded! {
    /// One of the five breaks of a school year.
    pub enum SchoolBreak {
        Autumn = "autumn",
        Winter = "winter",
        Carnival = "carnival",
        Spring = "spring",
        Summer = "summer",
    }
}

/// What is known of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolDay {
    Term,
    Break(SchoolBreak),
    /// Before the table or after it.
    Unknown,
}

/// The first day of the first school year of the table, Monday 29 August 2022.
const FIRST_KNOWN: (i16, i8, i8) = (2022, 8, 29);

/// The last day of its last school year, Friday 2 July 2027. When that summer ends was not published yet.
const LAST_KNOWN: (i16, i8, i8) = (2027, 7, 2);

/// A break from its Monday (in summer, Saturday) to its Sunday.
struct Row {
    sort: SchoolBreak,
    first: Day,
    last: Day,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| TABLE.lines().skip(1).filter_map(row).collect());

fn row(line: &str) -> Option<Row> {
    let mut cells = line.splitn(4, ',');
    let (sort, first, last) = (cells.next()?, cells.next()?, cells.next()?);
    Some(Row { sort: SchoolBreak::parse(sort)?, first: Day::parse(first).ok()?, last: Day::parse(last).ok()? })
}

/// Whether the schools are closed on a day, as far as is known.
pub fn on(day: Day) -> SchoolDay {
    let holds = |row: &&Row| (row.first..=row.last).contains(&day);
    match ROWS.iter().find(holds) {
        Some(row) => SchoolDay::Break(row.sort),
        None if is_known(day) => SchoolDay::Term,
        None => SchoolDay::Unknown,
    }
}

/// The last day of which something is known.
pub fn last_known() -> Option<Day> {
    let (year, month, day) = LAST_KNOWN;
    Day::new(year, month, day).ok()
}

fn is_known(day: Day) -> bool {
    let date = (day.year(), day.month(), day.of_month());
    (FIRST_KNOWN..=LAST_KNOWN).contains(&date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn every_line_is_read_and_has_a_source() {
        assert_eq!(ROWS.len(), TABLE.lines().count() - 1);
        assert!(TABLE.lines().all(|line| line.splitn(4, ',').nth(3).is_some_and(|source| !source.is_empty())));
        assert!(ROWS.is_sorted_by(|left, right| left.last < right.first));
    }

    #[test]
    fn a_break_has_two_weeks_and_the_summer_seven() {
        for row in ROWS.iter() {
            let (first, days) = if row.sort == SchoolBreak::Summer { (6, 7 * 7 + 2) } else { (1, 14) };
            assert_eq!((row.first.weekday(), row.last.weekday()), (first, 7), "{}", row.first);
            assert_eq!(row.first.days_until(row.last) + 1, days, "{}", row.first);
        }
    }

    #[test]
    fn what_is_not_known_is_not_said_to_be_open() {
        assert_eq!(on(day("2026-10-19")), SchoolDay::Break(SchoolBreak::Autumn));
        assert_eq!(on(day("2026-11-02")), SchoolDay::Term);
        assert_eq!(on(day("2027-07-02")), SchoolDay::Term);
        assert_eq!(on(day("2027-07-03")), SchoolDay::Unknown);
        assert_eq!(on(day("2022-08-28")), SchoolDay::Unknown);
    }
}
