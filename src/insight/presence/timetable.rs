//! The half-days on which a group meets: its weekly timetable, the days between its start and its end, and the days
//! on which the organisation is closed. Bank holidays are closed as well.

use crate::domain::{Day, DayHalf, Duration, codes};
use crate::insight::contact::natural_day::Holiday;
use crate::insight::dossier::record::Record;
use crate::journal::schema::cohort;
use std::collections::BTreeSet;

/// One half-day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfDay {
    pub day: Day,
    pub half: DayHalf,
}

/// Whether a group meets on a half-day of its timetable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    Open,
    /// The organisation is closed that day.
    Closed,
    Holiday(Holiday),
    /// The group had not begun yet, or is over.
    Outside,
}

/// When a group meets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timetable {
    /// The half-days of a week, from Monday morning: days after Monday, and the half.
    weekly: BTreeSet<(i32, DayHalf)>,
    start: Option<Day>,
    end: Option<Day>,
    closed: BTreeSet<Day>,
    /// How long one half-day lasts; none when unknown.
    pub session: Option<Duration>,
}

impl Timetable {
    /// Reads the entry of a group in the settings.
    pub fn read(cohort: &Record) -> Self {
        let place = |code: &str| codes::HALF_DAYS.iter().position(|known| *known == code);
        let half_day = |place: usize| {
            let half = if place.is_multiple_of(2) { DayHalf::Morning } else { DayHalf::Afternoon };
            Some((i32::try_from(place / 2).ok()?, half))
        };
        Self {
            weekly: cohort.items(cohort::TIMETABLE).filter_map(place).filter_map(half_day).collect(),
            start: cohort.get(cohort::START),
            end: cohort.get(cohort::END),
            closed: cohort.items(cohort::CLOSED).collect(),
            session: cohort.get(cohort::SESSION),
        }
    }

    /// Whether the timetable of the group is known.
    pub fn is_known(&self) -> bool {
        !self.weekly.is_empty()
    }

    /// The half-days of the week that begins on `monday`. A group without a timetable shows all ten from Monday to
    /// Friday, so that presences can be noted at once.
    pub fn week(&self, monday: Day) -> Vec<(HalfDay, Opening)> {
        let all = || (0..5).flat_map(|day| [(day, DayHalf::Morning), (day, DayHalf::Afternoon)]).collect();
        let weekly = if self.is_known() { self.weekly.clone() } else { all() };
        let dated = weekly.into_iter().map(|(day, half)| HalfDay { day: monday.plus(day), half });
        dated.map(|half_day| (half_day, self.opening(half_day.day))).collect()
    }

    fn opening(&self, day: Day) -> Opening {
        let before = self.start.is_some_and(|start| day < start);
        let after = self.end.is_some_and(|end| end < day);
        if before || after {
            Opening::Outside
        } else if self.closed.contains(&day) {
            Opening::Closed
        } else {
            Holiday::of(day).map_or(Opening::Open, Opening::Holiday)
        }
    }
}

/// The Monday of the week of a day.
pub fn monday_of(day: Day) -> Day {
    day.plus(1 - i32::from(day.weekday()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn weeks_begin_on_monday() {
        for (of, monday) in [("2026-03-02", "2026-03-02"), ("2026-03-08", "2026-03-02"), ("2026-01-01", "2025-12-29")] {
            assert_eq!(monday_of(day(of)), day(monday), "{of}");
        }
    }

    #[test]
    fn a_week_follows_the_timetable_and_greys_what_is_closed() {
        let timetable = Timetable {
            weekly: BTreeSet::from([(1, DayHalf::Afternoon), (0, DayHalf::Morning), (4, DayHalf::Morning)]),
            start: Some(day("2026-03-03")),
            closed: BTreeSet::from([day("2026-03-06")]),
            ..Timetable::default()
        };
        let half_day = |text, half| HalfDay { day: day(text), half };
        assert_eq!(
            timetable.week(day("2026-03-02")),
            [
                (half_day("2026-03-02", DayHalf::Morning), Opening::Outside),
                (half_day("2026-03-03", DayHalf::Afternoon), Opening::Open),
                (half_day("2026-03-06", DayHalf::Morning), Opening::Closed),
            ]
        );
    }

    #[test]
    fn a_group_without_a_timetable_shows_ten_half_days() {
        let week = Timetable::default().week(day("2026-03-02"));
        assert_eq!(week.len(), 10);
        assert!(week.iter().all(|(_, opening)| *opening == Opening::Open));
        let easter_monday = Timetable::default().week(day("2026-04-06"));
        assert_eq!(easter_monday[0].1, Opening::Holiday(Holiday::EasterMonday));
        assert_eq!(week[9].0, HalfDay { day: day("2026-03-06"), half: DayHalf::Afternoon });
    }
}
