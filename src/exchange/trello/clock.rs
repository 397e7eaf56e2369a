//! Trello's dates: universal time to the millisecond, and ids that begin with their second of birth.

use crate::domain::{Day, Minute};
use crate::journal::imported::START;

/// The end of 2199, the last year that a fact may have.
const END: i64 = 7_258_118_400;

/// Trello opened in 2011; an id that would be older is not made of a date.
const FIRST_ID: i64 = 1_262_304_000;

/// A second of the source, with what facts need of it. Always after the start of 2000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    seconds: i64,
    minute: Minute,
    day: Day,
}

impl Moment {
    /// The moment of a count of seconds since 1970, from 2000 to 2199.
    pub fn of_unix(seconds: i64) -> Option<Self> {
        if !(START + 1..END - 86_400).contains(&seconds) {
            return None;
        }
        let minute = Minute::from_unix(seconds).ok()?;
        let day = Minute::from_unix(seconds + brussels_offset(minute)).ok()?.day();
        Some(Self { seconds, minute, day })
    }

    /// Reads `2023-11-03T10:48:20.710Z`. Fractions of a second are passed over; a leap second is the one before it.
    pub fn read(text: &str) -> Option<Self> {
        let (minute, rest) = text.strip_suffix('Z')?.split_at_checked(16)?;
        let minute = Minute::parse(&format!("{minute}Z")).ok()?;
        let (seconds, fraction) = rest.strip_prefix(':')?.split_at_checked(2)?;
        let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !are_digits(seconds) || !(fraction.is_empty() || fraction.strip_prefix('.').is_some_and(are_digits)) {
            return None;
        }
        let seconds: i64 = seconds.parse().ok().filter(|seconds| *seconds <= 60)?;
        Self::of_unix(minute.to_unix() + seconds.min(59))
    }

    /// The birth that the first eight digits of an id tell; ids are not always made so.
    pub fn of_id(id: &str) -> Option<Self> {
        if !is_dated(id) {
            return None;
        }
        let seconds = i64::from_str_radix(&id[..8], 16).ok()?;
        (seconds >= FIRST_ID).then(|| Self::of_unix(seconds))?
    }

    /// The counter of a fact of this moment.
    pub fn counter(self) -> u64 {
        self.seconds.abs_diff(START)
    }

    /// The moment of a counter made by [`Moment::counter`].
    pub fn of_counter(counter: u64) -> Option<Self> {
        Self::of_unix(START.checked_add_unsigned(counter)?)
    }

    /// The recorded minute, in universal time.
    pub fn minute(self) -> Minute {
        self.minute
    }

    /// The civil day in Brussels: the same on every machine.
    pub fn day(self) -> Day {
        self.day
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.seconds
    }
}

/// Whether an id is one of Trello's: 24 hexadecimal digits.
pub(super) fn is_dated(id: &str) -> bool {
    id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Seconds to add for the time of Brussels: summer runs from 01:00 universal time of the last Sunday of March to
/// that of October (directive 2000/84/EC). No time zone data is at hand in the browser's program.
fn brussels_offset(minute: Minute) -> i64 {
    let day = minute.day();
    let last_sunday = |month: i8| {
        let last = Day::new(day.year(), month, 31).ok()?;
        Some(31 - last.weekday() % 7)
    };
    let after = |month: i8| {
        let Some(sunday) = last_sunday(month) else { return false };
        (day.month(), day.of_month(), minute.clock()) >= (month, sunday, (1, 0))
    };
    if after(3) && !after(10) { 7_200 } else { 3_600 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> String {
        Moment::read(text).unwrap().day().to_string()
    }

    #[test]
    fn the_day_is_that_of_brussels() {
        assert_eq!(day("2026-01-10T22:59:59.000Z"), "2026-01-10");
        assert_eq!(day("2026-01-10T23:00:00.000Z"), "2026-01-11");
        assert_eq!(day("2026-07-10T22:00:00Z"), "2026-07-11");
        assert_eq!(day("2026-03-28T22:30:00Z"), "2026-03-28");
        assert_eq!(day("2026-03-29T22:30:00Z"), "2026-03-30");
        assert_eq!(day("2026-10-25T22:30:00Z"), "2026-10-25");
        assert_eq!(day("2026-12-31T23:30:00Z"), "2027-01-01");
    }

    #[test]
    fn impossible_dates_are_none() {
        for wrong in ["", "yesterday", "1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "2026-02-30T00:00:00Z"] {
            assert_eq!(Moment::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_is_read_as_jiff_reads_it() {
        let days =
            ["2000-01-02", "2016-02-29", "2017-02-29", "2026-03-29", "2199-12-30", "2026-13-01", "26-01-01", "é"];
        let clocks = [
            "T00:00:00Z",
            "T23:59:59Z",
            "T23:59:60Z",
            "T24:00:00Z",
            "T12:60:00Z",
            "T12:00:61Z",
            "T12:00:00.7Z",
            "T12:00:00.710000001Z",
            "T12:00:00.Z",
            "T12:00:0Z",
            "T1:00:00Z",
            "T12:00:00",
            "T12:00:00+Z",
            "",
        ];
        for day in days {
            for clock in clocks {
                let text = format!("{day}{clock}");
                let expected =
                    text.parse::<jiff::Timestamp>().ok().and_then(|stamp| Moment::of_unix(stamp.as_second()));
                assert_eq!(Moment::read(&text), expected, "{text}");
            }
        }
    }

    #[test]
    fn a_counter_is_read_back() {
        let moment = Moment::read("2023-11-03T10:48:20.710Z").unwrap();
        assert_eq!(Moment::of_counter(moment.counter()), Some(moment));
    }
}
