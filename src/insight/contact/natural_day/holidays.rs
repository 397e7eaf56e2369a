//! The ten bank holidays of Belgium, and the feasts that people name days by.

use super::calendar;
use crate::domain::Day;
use crate::domain::coded::coded;

coded! {
    /// A bank holiday (royal decree of 18 April 1974 on public holidays, article 1).
    pub enum Holiday {
        NewYear = "new_year",
        EasterMonday = "easter_monday",
        LabourDay = "labour_day",
        Ascension = "ascension",
        WhitMonday = "whit_monday",
        NationalDay = "national_day",
        Assumption = "assumption",
        AllSaints = "all_saints",
        Armistice = "armistice",
        Christmas = "christmas",
    }
}

/// When a feast is, in any year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A month and a day.
    Fixed(i8, i8),
    /// This many days after Easter Sunday.
    AfterEaster(i32),
}

impl Holiday {
    /// All of them, with their day.
    pub const FEASTS: [(Holiday, When); 10] = [
        (Holiday::NewYear, When::Fixed(1, 1)),
        (Holiday::EasterMonday, When::AfterEaster(1)),
        (Holiday::LabourDay, When::Fixed(5, 1)),
        (Holiday::Ascension, When::AfterEaster(39)),
        (Holiday::WhitMonday, When::AfterEaster(50)),
        (Holiday::NationalDay, When::Fixed(7, 21)),
        (Holiday::Assumption, When::Fixed(8, 15)),
        (Holiday::AllSaints, When::Fixed(11, 1)),
        (Holiday::Armistice, When::Fixed(11, 11)),
        (Holiday::Christmas, When::Fixed(12, 25)),
    ];

    /// The bank holiday that a day is. Ascension fell on 1 May in 2008: the first of the list is said.
    pub fn of(day: Day) -> Option<Holiday> {
        let year = day.year();
        Holiday::FEASTS.into_iter().find(|(_, when)| when.of_year(year) == Some(day)).map(|(holiday, _)| holiday)
    }
}

/// The day itself, or the next one on which people work: neither a weekend nor a bank holiday.
pub fn workday(day: Day) -> Day {
    // Between Christmas and New Year no more than four days in a row are free.
    (0..7).map(|later| day.plus(later)).find(|day| !day.is_weekend() && Holiday::of(*day).is_none()).unwrap_or(day)
}

impl When {
    /// The day of the feast in a year that can be written.
    pub fn of_year(self, year: i16) -> Option<Day> {
        match self {
            When::Fixed(month, day) => Day::new(year, month, day).ok(),
            When::AfterEaster(days) => calendar::later(easter(year)?, days, super::lexicon::Unit::Day),
        }
    }
}

/// Easter Sunday of the Gregorian calendar: the algorithm of Butcher's Ecclesiastical Calendar (1876), as in
/// J. Meeus, *Astronomical Algorithms*, chapter 8. The letters are those of the book.
fn easter(year: i16) -> Option<Day> {
    let full = i32::from(year);
    let (a, b, c) = (full % 19, full / 100, full % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Day::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        // The earliest and the latest possible ones are among them.
        let known = ["1954-04-18", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"];
        for known in known.map(|text| Day::parse(text).unwrap()) {
            assert_eq!(easter(known.year()), Some(known));
        }
        assert_eq!(easter(1961).unwrap().to_string(), "1961-04-02");
    }

    #[test]
    fn the_bank_holidays_of_2026() {
        let days = [
            "2026-01-01",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-07-21",
            "2026-08-15",
            "2026-11-01",
            "2026-11-11",
            "2026-12-25",
        ];
        for (text, (holiday, _)) in days.into_iter().zip(Holiday::FEASTS) {
            assert_eq!(Holiday::of(Day::parse(text).unwrap()), Some(holiday), "{text}");
        }
        let first = Day::parse("2026-01-01").unwrap();
        assert_eq!((0..365).filter(|days| Holiday::of(first.plus(*days)).is_some()).count(), 10);
    }

    #[test]
    fn p14_what_is_planned_by_itself_falls_on_a_day_of_work() {
        let cases = [
            ("2026-12-04", "2026-12-04"),
            ("2026-12-06", "2026-12-07"),
            ("2026-12-25", "2026-12-28"),
            ("2026-04-04", "2026-04-07"),
            ("2026-11-11", "2026-11-12"),
        ];
        for (planned, expected) in cases {
            assert_eq!(workday(Day::parse(planned).unwrap()).to_string(), expected, "{planned}");
        }
    }
}
