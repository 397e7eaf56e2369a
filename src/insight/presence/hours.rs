//! Hours by category and month, in whole minutes (rows L14 and L15).
//!
//! Only what took place counts: planned, future, excused, absent and not entered are 0. A typed figure keeps the
//! computed one beside it, and says when the latter has changed since.

use crate::domain::{Attendance, Day, Duration};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A month of the calendar, written `2026-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    pub year: i16,
    /// From 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Day) -> Month {
        Month { year: day.year(), month: day.month() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}", self.year, self.month)
    }
}

/// How a category counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The same for each presence, however long it was.
    PerPresence(Duration),
    /// As long as the session.
    SessionLength,
    /// From arrival to departure.
    ArrivalDeparture,
    /// The days of a contract or a placement, by its own schedule.
    ContractDays,
}

/// The categories of the European Social Fund 2014–2020 as one CPAS used them: a preset, off by default.
pub const PRESET: [(&str, Mode); 12] = [
    ("10", Mode::PerPresence(Duration::minutes(120))),
    ("20", Mode::PerPresence(Duration::minutes(60))),
    ("21", Mode::PerPresence(Duration::minutes(60))),
    ("30", Mode::SessionLength),
    ("40", Mode::PerPresence(Duration::minutes(180))),
    ("41", Mode::PerPresence(Duration::minutes(180))),
    ("42", Mode::PerPresence(Duration::minutes(180))),
    ("43", Mode::PerPresence(Duration::minutes(180))),
    ("44", Mode::SessionLength),
    ("50", Mode::ContractDays),
    ("60", Mode::ArrivalDeparture),
    ("70", Mode::ContractDays),
];

/// One presence, or what stands in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    pub day: Day,
    pub attendance: Attendance,
    /// The length of the session.
    pub session: Option<Duration>,
    /// Duration after midnight.
    pub arrival: Option<u16>,
    /// Duration after midnight.
    pub departure: Option<u16>,
}

impl Sitting {
    /// What the presence is worth. What is not known yet, a session without a length for one, is worth nothing.
    pub fn minutes(&self, mode: Mode, today: Day) -> Duration {
        if self.attendance != Attendance::Present || self.day > today {
            return Duration::default();
        }
        match (mode, self.arrival, self.departure) {
            (Mode::PerPresence(fixed), ..) => fixed,
            (Mode::SessionLength, ..) => self.session.unwrap_or_default(),
            (Mode::ArrivalDeparture, Some(arrival), Some(departure)) => {
                Duration::minutes(u32::from(departure.saturating_sub(arrival)))
            }
            (Mode::ArrivalDeparture | Mode::ContractDays, ..) => Duration::default(),
        }
    }
}

/// The hours of a week, from Monday to Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Schedule([u16; 7]);

impl Schedule {
    /// So many minutes a week on five even days; minutes that do not divide go to the first days of the week.
    pub fn even(weekly: Duration) -> Schedule {
        let weekly = u16::try_from(weekly.as_minutes()).unwrap_or(u16::MAX);
        Schedule([0, 1, 2, 3, 4, 5, 6].map(|day| if day < 5 { weekly / 5 + u16::from(day < weekly % 5) } else { 0 }))
    }

    /// Each day its own minutes, Monday first.
    pub fn of_days(days: [u16; 7]) -> Schedule {
        Schedule(days)
    }

    /// The minutes of a day.
    pub fn on(&self, day: Day) -> Duration {
        let minutes = usize::try_from(day.weekday() - 1).ok().and_then(|place| self.0.get(place));
        Duration::minutes(minutes.copied().map_or(0, u32::from))
    }
}

/// A contract or a placement whose days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stint<'a> {
    pub from: Day,
    /// The last day, confirmed or else planned; none while it goes on.
    pub last: Option<Day>,
    pub schedule: Schedule,
    /// Bank holidays and absences.
    pub off: &'a BTreeSet<Day>,
}

impl Stint<'_> {
    /// The minutes of each month up to today; a month without any is left out.
    pub fn months(&self, today: Day) -> BTreeMap<Month, Duration> {
        let last = self.last.map_or(today, |last| last.min(today));
        let days = (0..=self.from.days_until(last)).map(|later| self.from.plus(later));
        let mut months = BTreeMap::new();
        for day in days.filter(|day| !self.off.contains(day)) {
            add(&mut months, Month::of(day), self.schedule.on(day));
        }
        months
    }
}

/// What was done of one category: presences, or the days of a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done<'a> {
    Sittings(&'a [Sitting]),
    Stint(Stint<'a>),
}

/// The minutes of each category and month up to today; zero totals are left out. A category may come several
/// times: its parts are added up.
pub fn totals<K: Ord + Copy>(done: &[(K, Mode, Done<'_>)], today: Day) -> BTreeMap<(K, Month), Duration> {
    let mut totals = BTreeMap::new();
    for (category, mode, done) in done {
        match done {
            Done::Sittings(sittings) => {
                for sitting in *sittings {
                    add(&mut totals, (*category, Month::of(sitting.day)), sitting.minutes(*mode, today));
                }
            }
            Done::Stint(stint) if *mode == Mode::ContractDays => {
                for (month, minutes) in stint.months(today) {
                    add(&mut totals, (*category, month), minutes);
                }
            }
            Done::Stint(_) => {}
        }
    }
    totals
}

fn add<K: Ord>(totals: &mut BTreeMap<K, Duration>, key: K, minutes: Duration) {
    if minutes > Duration::default() {
        let total = totals.entry(key).or_default();
        *total = [*total, minutes].into_iter().sum();
    }
}

/// A figure typed over the computed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed {
    pub minutes: Duration,
    /// What was computed when it was typed.
    pub computed_then: Duration,
}

/// The hours of a category and month as the screen shows them: both figures side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub computed: Duration,
    pub typed: Option<Duration>,
    /// The computed figure has changed since the other was typed: « recalculer » is offered.
    pub stale: bool,
}

impl Hours {
    /// The figures of a cell.
    pub fn of(computed: Duration, typed: Option<Typed>) -> Hours {
        let stale = typed.is_some_and(|typed| typed.computed_then != computed);
        Hours { computed, typed: typed.map(|typed| typed.minutes), stale }
    }

    /// The figure that counts: the typed one where there is one.
    pub fn counted(&self) -> Duration {
        self.typed.unwrap_or(self.computed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn each_mode_counts_in_its_way() {
        let sitting = Sitting {
            day: day("2026-03-04"),
            attendance: Attendance::Present,
            session: Some(Duration::minutes(150)),
            arrival: Some(9 * 60),
            departure: Some(11 * 60 + 20),
        };
        let today = day("2026-03-04");
        let check =
            |sitting: Sitting, mode, expected| assert_eq!(sitting.minutes(mode, today), Duration::minutes(expected));
        check(sitting, Mode::PerPresence(Duration::minutes(120)), 120);
        check(sitting, Mode::SessionLength, 150);
        check(sitting, Mode::ArrivalDeparture, 140);
        check(sitting, Mode::ContractDays, 0);
        check(Sitting { departure: None, ..sitting }, Mode::ArrivalDeparture, 0);
        check(Sitting { departure: Some(8 * 60), ..sitting }, Mode::ArrivalDeparture, 0);
        check(Sitting { session: None, ..sitting }, Mode::SessionLength, 0);
    }

    #[test]
    fn the_preset_is_of_the_list() {
        let known = |(code, _): &(&str, Mode)| crate::domain::codes::HOUR_CATEGORIES.contains(code);
        assert!(PRESET.iter().all(known));
    }

    #[test]
    fn an_even_week_loses_no_minute() {
        let week = |schedule: Schedule| {
            (0..7).map(|later| schedule.on(day("2026-03-02").plus(later)).as_minutes()).collect::<Vec<_>>()
        };
        assert_eq!(week(Schedule::even(Duration::minutes(38 * 60))), [456, 456, 456, 456, 456, 0, 0]);
        assert_eq!(week(Schedule::even(Duration::minutes(1_142))), [229, 229, 228, 228, 228, 0, 0]);
        assert_eq!(week(Schedule::of_days([0, 240, 0, 0, 0, 300, 0])), [0, 240, 0, 0, 0, 300, 0]);
    }

    #[test]
    fn months_add_up_the_parts_of_a_category() {
        let off = BTreeSet::from([day("2026-04-06")]);
        let stint = |from: &str, last: Option<&str>| {
            Done::Stint(Stint {
                from: day(from),
                last: last.map(day),
                schedule: Schedule::even(Duration::minutes(600)),
                off: &off,
            })
        };
        let done = [
            ("50", Mode::ContractDays, stint("2026-03-30", Some("2026-04-07"))),
            ("50", Mode::ContractDays, stint("2026-04-08", None)),
            ("44", Mode::SessionLength, stint("2026-03-30", None)),
        ];
        let found = totals(&done, day("2026-04-09"));
        let month = |month| Month { year: 2026, month };
        // Two days in March; in April 1, 2, 3, 7, 8 and 9, without Easter Monday.
        assert_eq!(
            found,
            BTreeMap::from([(("50", month(3)), Duration::minutes(240)), (("50", month(4)), Duration::minutes(720))])
        );
    }
}
