//! Who was there: the presences of a person by half-day, and the share of absences (rows L15 and L24).
//!
//! A presence is an element whose id follows from group, person and half-day, so that two colleagues who note the
//! same half-day meet in one field instead of two lines.

pub mod assimilated;
pub mod ceiling;
pub mod hour_sheet;
pub mod hours;
pub mod timetable;
use super::dossier::record::Records;
use crate::domain::{Attendance, Day, Duration, ElementId, Motive, PersonId};
use crate::journal::Kind;
use crate::journal::schema::presence;
use std::collections::BTreeMap;
use timetable::HalfDay;

/// What is noted of one person on one half-day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entered {
    pub id: ElementId,
    pub attendance: Attendance,
    /// Of an absence.
    pub motive: Option<Motive>,
    /// How long the person was there, when it was not the whole half-day.
    pub minutes: Option<Duration>,
    /// Two colleagues noted two different things without seeing each other.
    pub in_conflict: bool,
}

/// The id of the presence of a person at a half-day of a group.
pub fn presence_id(cohort: ElementId, person: PersonId, at: HalfDay) -> ElementId {
    crate::domain::attendance::presence_id(cohort, person, at.day, at.half)
}

/// The presences of a person, by group and half-day. Of two elements for one half-day, as joined dossiers may hold,
/// the one that says something is taken: a person is counted once.
pub fn presences(records: &Records) -> BTreeMap<(ElementId, HalfDay), Entered> {
    let mut found: BTreeMap<(ElementId, HalfDay), Entered> = BTreeMap::new();
    for record in records.of(&Kind::Presence) {
        let half = record.get(presence::HALF);
        let (Some(cohort), Some(day), Some(half), Some(id)) =
            (record.get(presence::COHORT), record.get(presence::DAY), half, record.id())
        else {
            continue;
        };
        let entered = Entered {
            id,
            attendance: record.get(presence::ATTENDANCE).unwrap_or_default(),
            motive: record.get(presence::MOTIVE),
            minutes: record.get(presence::MINUTES),
            in_conflict: record.held(presence::ATTENDANCE).is_some_and(|held| !held.rivals.is_empty()),
        };
        let held = found.entry((cohort, HalfDay { day, half })).or_insert(entered);
        if held.attendance == Attendance::NotEntered {
            *held = entered;
        }
    }
    found
}

/// The half-days at which a person was expected and for which attendance is recorded. An excuse is neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rate {
    pub present: u32,
    pub absent: u32,
}

impl Rate {
    /// Counts what took place up to today; what is not entered, excused or still to come is not counted.
    pub fn of(entered: impl IntoIterator<Item = (Day, Attendance)>, today: Day) -> Rate {
        let mut rate = Rate::default();
        for (_, attendance) in entered.into_iter().filter(|(day, _)| *day <= today) {
            match attendance {
                Attendance::Present => rate.present += 1,
                Attendance::Absent => rate.absent += 1,
                Attendance::Excused | Attendance::NotEntered => {}
            }
        }
        rate
    }

    /// All half-days that count.
    pub fn held(self) -> u32 {
        self.present + self.absent
    }

    /// The share of absences in tenths of a per cent, rounded: 6 of 17 is 353. None when nothing counts yet.
    pub fn absent_tenths(self) -> Option<u32> {
        let held = u64::from(self.held());
        let tenths = (u64::from(self.absent) * 2000 + held).checked_div(held * 2)?;
        u32::try_from(tenths).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::DayHalf;
    use crate::domain::day::day;
    use uuid::Uuid;

    #[test]
    fn l24_the_rate_counts_what_was_held() {
        let (today, later) = (day("2026-03-04"), day("2026-03-05"));
        let planned = std::iter::repeat_n((later, Attendance::Present), 23);
        let present = std::iter::repeat_n((today, Attendance::Present), 11);
        let absent = std::iter::repeat_n((today, Attendance::Absent), 6);
        let others = [(today, Attendance::Excused), (today, Attendance::NotEntered)];
        let rate = Rate::of(planned.chain(present).chain(absent).chain(others), today);
        assert_eq!((rate.absent, rate.held(), rate.absent_tenths()), (6, 17, Some(353)));
        assert_eq!(Rate::default().absent_tenths(), None);
        assert_eq!(Rate { present: 0, absent: 3 }.absent_tenths(), Some(1000));
    }

    #[test]
    fn one_half_day_of_one_person_has_one_id() {
        let cohort = ElementId::derived(Uuid::nil(), "mars");
        let person = PersonId::derived(Uuid::nil(), "amélie");
        let at = |half| HalfDay { day: day("2026-03-04"), half };
        let id = presence_id(cohort, person, at(DayHalf::Morning));
        assert_eq!(id, presence_id(cohort, person, at(DayHalf::Morning)));
        assert_ne!(id, presence_id(cohort, person, at(DayHalf::Afternoon)));
        assert_ne!(id, presence_id(cohort, PersonId::derived(Uuid::nil(), "farid"), at(DayHalf::Morning)));
    }
}
