//! The clock of Belgium, against universal time.
//!
//! One hour ahead, two in summer: from the last Sunday of March to the last one of October, changed at one o'clock of
//! universal time (directive 2000/84/EC, articles 2 to 4; in Belgium so since 1996). jiff would bring a table of all zones
//! for this one rule. The files of calendars are compared with such tables by two other programs.

use super::{Day, Hour, Minute};

/// The name of the zone in files of calendars.
pub const BRUSSELS: &str = "Europe/Brussels";

/// The moment at which the clock on the wall shows this hour.
///
/// As RFC 5545 (3.3.5) has it: of the hour that comes twice in October the first is meant, and in March the hour that is
/// left out is counted as if winter went on.
pub fn instant(day: Day, hour: Hour) -> Minute {
    let (hours, minutes) = hour.parts();
    let winter = Minute::of(day, hours * 60 + minutes).to_unix() - 3600;
    let shown = if is_summer(day, hours) { winter - 3600 } else { winter };
    // A minute of a day that can be written is never more than a few hours from one that can.
    Minute::from_unix(shown).unwrap_or(Minute::EPOCH)
}

/// Both changes are between two and three o'clock on the wall, of which three is the first hour that is always the new one.
fn is_summer(day: Day, hours: u16) -> bool {
    let change = |month| last_sunday(day.year(), month);
    match day.month() {
        4..=9 => true,
        3 => change(3).is_some_and(|change| day > change || day == change && hours >= 3),
        10 => change(10).is_some_and(|change| day < change || day == change && hours < 3),
        _ => false,
    }
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i16, month: i8) -> Option<Day> {
    let last = Day::new(year, month, 31).ok()?;
    Some(last.plus(-i32::from(last.weekday() % 7)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn the_hour_of_an_appointment_moves_with_the_clock() {
        let check = |on, at, expected: &str| {
            assert_eq!(instant(day(on), Hour::parse(at).unwrap()).to_string(), expected, "{on} {at}");
        };
        check("2026-03-28", "10:00", "2026-03-28T09:00Z");
        check("2026-03-29", "01:59", "2026-03-29T00:59Z");
        check("2026-03-29", "02:30", "2026-03-29T01:30Z");
        check("2026-03-29", "03:00", "2026-03-29T01:00Z");
        check("2026-07-01", "00:30", "2026-06-30T22:30Z");
        check("2026-10-25", "02:30", "2026-10-25T00:30Z");
        check("2026-10-25", "03:00", "2026-10-25T02:00Z");
        check("2026-10-26", "10:00", "2026-10-26T09:00Z");
        // A last day of the month that is the Sunday itself.
        check("2024-03-31", "10:00", "2024-03-31T08:00Z");
        check("2027-10-31", "10:00", "2027-10-31T09:00Z");
    }
}
