//! On which days something comes back: « chaque mardi », « un mardi sur deux », « 1er mercredi du mois ».
//!
//! It is written as the recurrence rule of RFC 5545 that says the same, in one spelling: `FREQ=MONTHLY;BYDAY=1WE`,
//! `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. That is what calendars read, so nothing has to be translated for them. What such a
//! rule can say besides is not used here and not read: a rule of a later version counts as unknown.
//!
//! What must hold: the days are those that a calendar computes from the first of them and the written rule.

use super::Day;
use super::coded::coded;
use super::order::InOrder;
use std::fmt;

coded! {
    /// A day of the week, by its letters in a rule.
    pub enum Weekday {
        Monday = "MO",
        Tuesday = "TU",
        Wednesday = "WE",
        Thursday = "TH",
        Friday = "FR",
        Saturday = "SA",
        Sunday = "SU",
    }

    /// Which of the equal weekdays of a month. Not every month has a fifth.
    pub enum Place {
        First = "1",
        Second = "2",
        Third = "3",
        Fourth = "4",
        Fifth = "5",
        Last = "-1",
    }
}

impl Weekday {
    /// That of a day.
    pub fn of(day: Day) -> Self {
        Self::ALL[usize::from(day.weekday().unsigned_abs()).saturating_sub(1)]
    }

    /// Days after Monday.
    fn after_monday(self) -> i32 {
        self as i32
    }
}

/// The days of each unit of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// These days of a week, from Monday on.
    Weekly(Vec<Weekday>),
    /// This day of the week at these places of a month, the last one last.
    Monthly(Weekday, Vec<Place>),
}

/// A rule: the pattern, and every how many weeks or months it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    every: u8,
    pattern: Pattern,
}

/// A text is not a rule that this version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a recurrence that is known here")]
pub struct RecurrenceError;

/// The largest distance, in weeks or months.
const FARTHEST: u8 = 12;

impl Recurrence {
    /// The rule of some days of every n-th week.
    ///
    /// # Errors
    /// No day, or a distance that is not from 1 to 12.
    pub fn weekly(every: u8, days: &[Weekday]) -> Result<Self, RecurrenceError> {
        Self::new(every, Pattern::Weekly(each_once(days)))
    }

    /// The rule of one weekday at some places of every n-th month.
    ///
    /// # Errors
    /// No place, or a distance that is not from 1 to 12.
    pub fn monthly(every: u8, day: Weekday, places: &[Place]) -> Result<Self, RecurrenceError> {
        Self::new(every, Pattern::Monthly(day, each_once(places)))
    }

    fn new(every: u8, pattern: Pattern) -> Result<Self, RecurrenceError> {
        let empty = match &pattern {
            Pattern::Weekly(days) => days.is_empty(),
            Pattern::Monthly(_, places) => places.is_empty(),
        };
        if empty || !(1..=FARTHEST).contains(&every) { Err(RecurrenceError) } else { Ok(Self { every, pattern }) }
    }

    /// Reads a rule in its one spelling.
    ///
    /// # Errors
    /// Anything else.
    pub fn parse(text: &str) -> Result<Self, RecurrenceError> {
        let (mut monthly, mut every, mut days) = (None, 1, None);
        for part in text.split(';') {
            match part.split_once('=') {
                Some(("FREQ", "WEEKLY")) => monthly = Some(false),
                Some(("FREQ", "MONTHLY")) => monthly = Some(true),
                Some(("INTERVAL", count)) => every = count.parse().map_err(|_| RecurrenceError)?,
                Some(("BYDAY", list)) => days = Some(list),
                _ => return Err(RecurrenceError),
            }
        }
        let (monthly, days) = monthly.zip(days).ok_or(RecurrenceError)?;
        let read = if monthly { read_places(every, days) } else { read_days(every, days) }?;
        // One spelling: what is written in another order or with a part twice is another rule's.
        if read.to_string() == text { Ok(read) } else { Err(RecurrenceError) }
    }

    /// Every how many weeks or months.
    pub fn every(&self) -> u8 {
        self.every
    }

    /// The days of each of them.
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// The days of the rule by rising date, to the end of the calendar. The first one on or after `from` begins it: of
    /// « un mardi sur deux » from a Wednesday on, it is the next Tuesday.
    pub fn days(&self, from: Day) -> impl Iterator<Item = Day> + '_ {
        let mut unit = self.unit_of(from);
        // Some months have no fifth Friday: then a later one is the first.
        while self.of_unit(unit).is_some_and(|days| days.iter().all(|day| *day < from)) {
            unit = unit.next(1);
        }
        let every = i32::from(self.every);
        let units = std::iter::successors(Some(unit), move |unit| Some(unit.next(every)));
        units.map_while(|unit| self.of_unit(unit)).flatten().filter(move |day| *day >= from)
    }

    fn unit_of(&self, day: Day) -> Unit {
        match self.pattern {
            Pattern::Weekly(_) => Unit::Week(Day::EPOCH.days_until(day) - i32::from(day.weekday()) + 1),
            Pattern::Monthly(..) => Unit::Month(i32::from(day.year()) * 12 + i32::from(day.month()) - 1),
        }
    }

    /// The days in a week or a month; none after the last that the calendar has.
    fn of_unit(&self, unit: Unit) -> Option<Vec<Day>> {
        match (unit, &self.pattern) {
            (Unit::Week(monday), Pattern::Weekly(days)) => {
                // The last week of the calendar is cut off.
                Day::of_days_since_epoch(monday)?;
                let day = |day: &Weekday| Day::of_days_since_epoch(monday + day.after_monday());
                Some(days.iter().filter_map(day).collect())
            }
            (Unit::Month(month), Pattern::Monthly(day, places)) => {
                let first = Day::new((month / 12) as i16, (month % 12) as i8 + 1, 1).ok()?;
                let mut found: Vec<Day> = places.iter().filter_map(|place| in_month(first, *day, *place)).collect();
                // The last one may be the fourth or the fifth as well.
                found.dedup();
                Some(found)
            }
            _ => None,
        }
    }
}

/// A week by the number of its Monday, or a month counted from the year 0.
#[derive(Clone, Copy)]
enum Unit {
    Week(i32),
    Month(i32),
}

impl Unit {
    fn next(self, count: i32) -> Self {
        match self {
            Unit::Week(monday) => Unit::Week(monday + 7 * count),
            Unit::Month(month) => Unit::Month(month + count),
        }
    }
}

fn in_month(first: Day, wanted: Weekday, place: Place) -> Option<Day> {
    let earliest = 1 + (wanted.after_monday() - Weekday::of(first).after_monday()).rem_euclid(7);
    let at = |weeks: i32| Day::new(first.year(), first.month(), (earliest + 7 * weeks) as i8).ok();
    match place {
        Place::First => at(0),
        Place::Second => at(1),
        Place::Third => at(2),
        Place::Fourth => at(3),
        Place::Fifth => at(4),
        Place::Last => at(4).or_else(|| at(3)),
    }
}

fn each_once<T: Copy + Ord>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.order();
    items.dedup();
    items
}

fn read_days(every: u8, list: &str) -> Result<Recurrence, RecurrenceError> {
    let days: Option<Vec<Weekday>> = list.split(',').map(Weekday::parse).collect();
    Recurrence::weekly(every, &days.ok_or(RecurrenceError)?)
}

fn read_places(every: u8, list: &str) -> Result<Recurrence, RecurrenceError> {
    let item = |item: &str| {
        let (place, day) = item.split_at_checked(item.len().checked_sub(2)?)?;
        Some((Place::parse(place)?, Weekday::parse(day)?))
    };
    let items: Option<Vec<(Place, Weekday)>> = list.split(',').map(item).collect();
    let items = items.ok_or(RecurrenceError)?;
    let places: Vec<Place> = items.iter().map(|(place, _)| *place).collect();
    // What is read back is compared with the text, so a second weekday is refused there.
    let (_, day) = items.first().copied().ok_or(RecurrenceError)?;
    Recurrence::monthly(every, day, &places)
}

impl fmt::Display for Recurrence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, days) = match &self.pattern {
            Pattern::Weekly(days) => ("WEEKLY", days.iter().map(ToString::to_string).collect::<Vec<_>>()),
            Pattern::Monthly(day, places) => ("MONTHLY", places.iter().map(|place| format!("{place}{day}")).collect()),
        };
        write!(out, "FREQ={unit};")?;
        if self.every > 1 {
            write!(out, "INTERVAL={};", self.every)?;
        }
        write!(out, "BYDAY={}", days.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn first(rule: &str, from: &str, count: usize) -> Vec<String> {
        Recurrence::parse(rule).unwrap().days(day(from)).take(count).map(|day| day.to_string()).collect()
    }

    #[test]
    fn a_rule_has_one_spelling() {
        for text in [
            "FREQ=MONTHLY;BYDAY=1WE",
            "FREQ=MONTHLY;BYDAY=1TU,3TU",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR",
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        ] {
            assert_eq!(Recurrence::parse(text).unwrap().to_string(), text);
        }
        for wrong in [
            "",
            "FREQ=DAILY",
            "FREQ=WEEKLY",
            "BYDAY=TU",
            "BYDAY=TU;FREQ=WEEKLY",
            "FREQ=WEEKLY;BYDAY=TU,MO",
            "FREQ=WEEKLY;BYDAY=TU,TU",
            "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=13;BYDAY=TU",
            "FREQ=WEEKLY;BYDAY=1TU",
            "FREQ=MONTHLY;BYDAY=TU",
            "FREQ=MONTHLY;BYDAY=1TU,3WE",
            "FREQ=MONTHLY;BYDAY=6TU",
            "FREQ=MONTHLY;BYDAY=é",
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101",
            "freq=weekly;byday=tu",
        ] {
            assert_eq!(Recurrence::parse(wrong), Err(RecurrenceError), "{wrong}");
        }
        assert_eq!(Recurrence::weekly(1, &[]), Err(RecurrenceError));
        assert_eq!(Recurrence::monthly(0, Weekday::Monday, &[Place::First]), Err(RecurrenceError));
    }

    #[test]
    fn the_first_wednesday_of_24_months() {
        let days = first("FREQ=MONTHLY;BYDAY=1WE", "2026-03-04", 24);
        let expected = "2026-03-04 2026-04-01 2026-05-06 2026-06-03 2026-07-01 2026-08-05 2026-09-02 2026-10-07 \
             2026-11-04 2026-12-02 2027-01-06 2027-02-03 2027-03-03 2027-04-07 2027-05-05 2027-06-02 2027-07-07 \
             2027-08-04 2027-09-01 2027-10-06 2027-11-03 2027-12-01 2028-01-05 2028-02-02";
        assert_eq!(days.join(" "), expected);
        // Begun the day after, the first is that of the month after.
        assert_eq!(first("FREQ=MONTHLY;BYDAY=1WE", "2026-03-05", 1), ["2026-04-01"]);
    }

    #[test]
    fn weeks_are_counted_from_the_first_day() {
        assert_eq!(first("FREQ=WEEKLY;BYDAY=TU", "2026-12-22", 3), ["2026-12-22", "2026-12-29", "2027-01-05"]);
        // From a Wednesday on, the next Tuesday begins it.
        assert_eq!(first("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-03-04", 2), ["2026-03-10", "2026-03-24"]);
        // Of Monday and Thursday from a Wednesday on, the Thursday, and the Monday in two weeks.
        let both = first("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-03-04", 3);
        assert_eq!(both, ["2026-03-05", "2026-03-16", "2026-03-19"]);
    }

    #[test]
    fn places_of_a_month_that_are_not_there_or_are_one() {
        let fifth = first("FREQ=MONTHLY;BYDAY=5FR", "2026-02-01", 3);
        assert_eq!(fifth, ["2026-05-29", "2026-07-31", "2026-10-30"]);
        assert_eq!(first("FREQ=MONTHLY;BYDAY=-1FR", "2026-02-28", 2), ["2026-03-27", "2026-04-24"]);
        let both = first("FREQ=MONTHLY;BYDAY=4FR,-1FR", "2026-04-01", 3);
        assert_eq!(both, ["2026-04-24", "2026-05-22", "2026-05-29"]);
        let turn = first("FREQ=MONTHLY;INTERVAL=2;BYDAY=1WE", "2026-03-05", 2);
        assert_eq!(turn, ["2026-04-01", "2026-06-03"]);
    }

    #[test]
    fn the_calendar_ends() {
        assert_eq!(first("FREQ=WEEKLY;BYDAY=MO,TU,WE", "2199-12-30", 9), ["2199-12-30", "2199-12-31"]);
        assert_eq!(first("FREQ=MONTHLY;BYDAY=1WE", "2199-12-31", 9), Vec::<String>::new());
    }
}
