//! Civil days and recorded minutes.
//!
//! A [`Day`] is when a thing happened, for people and for rules. A [`Minute`] is when it was written down,
//! for people only: no rule of the journal compares two clocks.
//!
//! Days are counted here and not by jiff, whose spans and error texts weigh more in the first download than the
//! whole of this file; the tests compare every day of four centuries with it. Later parts use jiff by [`Day::date`].

mod count;

use super::by_text::by_text;
use count::{days_in_month, days_since_epoch, of_days_since_epoch};
use jiff::civil;
use std::fmt;

/// A text is not a possible day, or not a possible minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a possible date")]
pub struct DayError;

/// The years that a file may speak of; anything else is a slip of the keyboard.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

/// A day of the calendar, written `2026-03-04`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: i16,
    month: i8,
    day: i8,
}

impl Day {
    /// 1 January 1970: what a clock that is out of all bounds is taken to say.
    pub const EPOCH: Day = Day { year: 1970, month: 1, day: 1 };

    /// The last day that can be written: what « without end » is computed with.
    pub const LAST: Day = Day { year: 2199, month: 12, day: 31 };

    /// Reads `2026-03-04`; refuses a day that no calendar has.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(DayError);
        }
        Self::new(number(&bytes[..4])? as i16, number(&bytes[5..7])? as i8, number(&bytes[8..])? as i8)
    }

    /// The day of these numbers, if there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DayError> {
        let possible =
            YEARS.contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        if possible { Ok(Self { year, month, day }) } else { Err(DayError) }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn of_month(self) -> i8 {
        self.day
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> i8 {
        // 1 January 1970 was a Thursday.
        (days_since_epoch(self.year, self.month, self.day) + 3).rem_euclid(7) as i8 + 1
    }

    /// The civil date, for the calendar's arithmetic.
    pub fn date(self) -> civil::Date {
        // Every day is a date of that calendar, so the default is never taken.
        civil::Date::new(self.year, self.month, self.day).unwrap_or_default()
    }

    /// Whole days from `self` to `later`; negative when `later` is earlier.
    pub fn days_until(self, later: Day) -> i32 {
        later.days_since_epoch() - self.days_since_epoch()
    }

    /// The day `days` later. Days that lead out of the calendar leave it as it is.
    pub fn plus(self, days: i32) -> Day {
        self.days_since_epoch().checked_add(days).and_then(Day::of_days_since_epoch).unwrap_or(self)
    }

    /// The same day of the month so many months later, or the last day of a shorter month: 31 August and six months
    /// make 28 or 29 February. Months that lead out of the calendar leave the day as it is.
    pub fn plus_months(self, months: u8) -> Day {
        let months = i16::from(self.month) - 1 + i16::from(months);
        let (year, month) = (self.year + months / 12, (months % 12) as i8 + 1);
        Day::new(year, month, self.day.min(days_in_month(year, month))).unwrap_or(self)
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        self.weekday() >= 6
    }

    fn days_since_epoch(self) -> i32 {
        days_since_epoch(self.year, self.month, self.day)
    }

    /// The day so many days after 1 January 1970, if it can be written.
    pub fn of_days_since_epoch(days: i32) -> Option<Day> {
        let (year, month, day) = of_days_since_epoch(days);
        Day::new(i16::try_from(year).ok()?, month, day).ok()
    }
}

fn number(digits: &[u8]) -> Result<u32, DayError> {
    digits.iter().try_fold(0, |sum, byte| match byte {
        b'0'..=b'9' => Ok(sum * 10 + u32::from(byte - b'0')),
        _ => Err(DayError),
    })
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// When a fact was written down, to the minute, in universal time: `2026-03-04T09:12Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute {
    day: Day,
    /// Minutes since midnight, below 1 440.
    of_day: u16,
}

impl Minute {
    /// The first minute of [`Day::EPOCH`].
    pub const EPOCH: Minute = Minute { day: Day::EPOCH, of_day: 0 };

    /// Reads `2026-03-04T09:12Z`.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let bytes = text.as_bytes();
        if bytes.len() != 17 || bytes[10] != b'T' || bytes[13] != b':' || bytes[16] != b'Z' || !text.is_ascii() {
            return Err(DayError);
        }
        let (hours, minutes) = (number(&bytes[11..13])?, number(&bytes[14..16])?);
        if hours > 23 || minutes > 59 {
            return Err(DayError);
        }
        Ok(Self { day: Day::parse(&text[..10])?, of_day: (hours * 60 + minutes) as u16 })
    }

    /// The minute of a day that is this many minutes after midnight; the last of the day when they are too many.
    pub fn of(day: Day, of_day: u16) -> Self {
        Self { day, of_day: of_day.min(1_439) }
    }

    /// The minute of a count of seconds since 1 January 1970.
    pub fn from_unix(seconds: i64) -> Result<Self, DayError> {
        let days = i32::try_from(seconds.div_euclid(86_400)).map_err(|_| DayError)?;
        let day = Day::of_days_since_epoch(days).ok_or(DayError)?;
        Ok(Self { day, of_day: (seconds.rem_euclid(86_400) / 60) as u16 })
    }

    /// Seconds since 1 January 1970 at the start of the minute.
    pub fn to_unix(self) -> i64 {
        i64::from(self.day.days_since_epoch()) * 86_400 + i64::from(self.of_day) * 60
    }

    /// The day in universal time.
    pub fn day(self) -> Day {
        self.day
    }

    /// Hours and minutes in universal time.
    pub fn clock(self) -> (u16, u16) {
        (self.of_day / 60, self.of_day % 60)
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = self.clock();
        write!(out, "{}T{hours:02}:{minutes:02}Z", self.day)
    }
}

impl fmt::Debug for Minute {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

by_text!(Day Minute);

/// A day in tests, which may stop at one that is none.
#[cfg(test)]
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_days_are_refused() {
        for wrong in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "1899-12-31", "2026-01-0é", ""]
        {
            assert_eq!(Day::parse(wrong), Err(DayError), "{wrong}");
        }
        assert_eq!(day("2028-02-29").to_string(), "2028-02-29");
    }

    #[test]
    fn days_are_counted_over_leap_years_and_centuries() {
        assert_eq!(day("2026-01-05").days_until(day("2026-03-31")), 85);
        assert_eq!(day("2000-02-28").days_until(day("2000-03-01")), 2);
        assert_eq!(day("2100-02-28").days_until(day("2100-03-01")), 1);
        assert_eq!(day("2026-03-01").plus(-1), day("2026-02-28"));
    }

    #[test]
    fn every_day_of_the_calendar_is_counted_as_jiff_counts() {
        let (first, last) = (Day::new(1900, 1, 1).unwrap(), Day::LAST);
        let mut date = first.date();
        let mut day = first;
        loop {
            assert_eq!(day.date(), date);
            assert_eq!(day.weekday(), date.weekday().to_monday_one_offset(), "{day}");
            assert_eq!(day.days_since_epoch(), first.days_since_epoch() + first.days_until(day), "{day}");
            for months in [1, 6, 11, 25, 255] {
                let later = date.saturating_add(jiff::Span::new().months(i32::from(months)));
                let expected = if YEARS.contains(&later.year()) { later } else { date };
                assert_eq!(day.plus_months(months).date(), expected, "{day} + {months}");
            }
            for days in [-400, -1, 30, 36_525] {
                let later = date.saturating_add(jiff::Span::new().days(days));
                let expected = if YEARS.contains(&later.year()) { later } else { date };
                assert_eq!(day.plus(days).date(), expected, "{day} + {days}");
            }
            if day == last {
                break;
            }
            date = date.tomorrow().unwrap();
            day = day.plus(1);
        }
        assert_eq!(last.plus(i32::MAX), last);
        assert_eq!(first.plus(-1), first);
    }

    #[test]
    fn months_end_on_the_last_day_of_a_shorter_one() {
        assert_eq!(day("2026-04-01").plus_months(6), day("2026-10-01"));
        assert_eq!(day("2026-08-31").plus_months(6), day("2027-02-28"));
        assert_eq!(day("2027-08-31").plus_months(6), day("2028-02-29"));
        assert_eq!(Day::LAST.plus_months(1), Day::LAST);
        assert!(day("2012-09-29").is_weekend() && !day("2012-10-01").is_weekend());
    }

    #[test]
    fn minutes_keep_their_spelling() {
        let minute = Minute::parse("2026-03-04T09:12Z").unwrap();
        assert_eq!(minute.to_string(), "2026-03-04T09:12Z");
        assert_eq!(Minute::from_unix(minute.to_unix()), Ok(minute));
        for wrong in ["2026-03-04T24:00Z", "2026-03-04T09:60Z", "2026-03-04 09:12Z", "2026-03-04T09:12"] {
            assert_eq!(Minute::parse(wrong), Err(DayError), "{wrong}");
        }
    }
}
