//! What comes back at a place of the organisation: the information session of every first Wednesday, a workshop, a
//! permanence. The rule gives the planned days; what a colleague wrote about one of them stands before the rule, and the
//! days on which it is not held by itself (bank and school holidays, where the organisation chose so) before neither.

use super::school_holidays::{self, SchoolBreak, SchoolDay};
use crate::domain::codes::DayOff;
use crate::domain::order::InOrder;
use crate::domain::{Day, Duration, ElementId, Hour, Locality, Recurrence};
use crate::insight::contact::natural_day::Holiday;
use crate::insight::dossier::record::{Record, Records};
use crate::journal::Kind;
use crate::journal::schema::{meeting, meeting_day};
use std::collections::BTreeMap;

/// How often a meeting is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rhythm {
    /// On its first day only.
    Once,
    /// It has no days of its own: one goes there when somebody has an appointment.
    OnAppointment,
    Every(Recurrence),
    /// By a rule of a later version of the program: no day is known.
    Newer,
}

/// What comes back, as the settings have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub id: ElementId,
    /// The organisation's own name for it.
    pub name: Option<String>,
    /// A code of `codes::MEETING_SORTS`.
    pub sort: Option<String>,
    pub locality: Option<Locality>,
    pub venue: Option<String>,
    /// The first day on which it may be held; none where it has no days of its own, or where nobody wrote it yet.
    pub from: Option<Day>,
    /// The last one; none while no end is known.
    pub until: Option<Day>,
    /// None where it lasts the whole day, or where nobody wrote it yet.
    pub hour: Option<Hour>,
    pub lasts: Option<Duration>,
    pub rhythm: Rhythm,
    not_on: Vec<DayOff>,
    /// By planned day, what is otherwise.
    changes: BTreeMap<Day, Change>,
}

/// What a colleague wrote about one planned day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Change {
    /// `Some(false)` says that it is held although the day is free.
    cancelled: Option<bool>,
    moved: Option<Day>,
    hour: Option<Hour>,
    venue: Option<String>,
}

/// Whether a meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    Held,
    /// A colleague cancelled this one.
    Cancelled,
    BankHoliday(Holiday),
    School(SchoolBreak),
}

/// One time that a meeting is held, or would have been.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The day of the rule, by which it is known.
    pub planned: Day,
    /// The day on which it is held: another one where it was moved.
    pub on: Day,
    pub hour: Option<Hour>,
    pub venue: Option<String>,
    pub holding: Holding,
    /// Whether day, hour or venue are others than those of the meeting.
    pub changed: bool,
}

/// The meetings of the settings, by their first day and id; those without one last. No day of these is planned.
pub fn meetings(settings: &Records) -> Vec<Meeting> {
    let mut all: Vec<Meeting> =
        settings.of(&Kind::Meeting).iter().filter_map(|record| Meeting::read(record, settings)).collect();
    all.order_by_key(|meeting| (meeting.from.is_none(), meeting.from, meeting.id));
    all
}

/// One of them.
pub fn meeting(settings: &Records, id: ElementId) -> Option<Meeting> {
    settings.element(&Kind::Meeting, id).and_then(|record| Meeting::read(record, settings))
}

impl Meeting {
    fn read(record: &Record, settings: &Records) -> Option<Self> {
        let (id, from) = (record.id()?, record.get(meeting::FROM));
        let rhythm = match record.get(meeting::RULE).map(Recurrence::parse) {
            None if from.is_none() => Rhythm::OnAppointment,
            None => Rhythm::Once,
            Some(Ok(rule)) => Rhythm::Every(rule),
            Some(Err(_)) => Rhythm::Newer,
        };
        Some(Self {
            id,
            name: record.get(meeting::NAME).map(str::to_owned),
            sort: record.get(meeting::SORT).map(str::to_owned),
            locality: record.get(meeting::LOCALITY),
            venue: record.get(meeting::VENUE).map(str::to_owned),
            from,
            until: record.get(meeting::UNTIL),
            hour: record.get(meeting::HOUR),
            lasts: record.get(meeting::MINUTES),
            rhythm,
            not_on: record.items(meeting::CLOSED).filter_map(DayOff::parse).collect(),
            changes: changes(settings, id),
        })
    }

    /// Whether it is not held in school holidays, which are known for few years only.
    pub fn heeds_schools(&self) -> bool {
        self.not_on.contains(&DayOff::SchoolHolidays)
    }

    /// The days that the rule plans, by rising date, up to its end and no further than `horizon`.
    pub fn planned(&self, horizon: Day) -> Vec<Day> {
        let last = self.until.map_or(horizon, |until| until.min(horizon));
        let Some(first) = self.from else { return Vec::new() };
        match &self.rhythm {
            Rhythm::Newer | Rhythm::OnAppointment => Vec::new(),
            Rhythm::Once => [first].into_iter().filter(|day| *day <= last).collect(),
            Rhythm::Every(rule) => rule.days(first).take_while(|day| *day <= last).collect(),
        }
    }

    /// What becomes of a planned day.
    pub fn sitting(&self, planned: Day) -> Sitting {
        let change = self.changes.get(&planned).cloned().unwrap_or_default();
        let holding = match (change.cancelled, change.moved) {
            (Some(true), _) => Holding::Cancelled,
            (Some(false), _) | (None, Some(_)) => Holding::Held,
            (None, None) => self.by_itself(planned),
        };
        let on = change.moved.unwrap_or(planned);
        let (hour, venue) = (change.hour.or(self.hour), change.venue.or_else(|| self.venue.clone()));
        let changed = on != planned || hour != self.hour || venue != self.venue;
        Sitting { planned, on, hour, venue, holding, changed }
    }

    /// Whether it is held on a day of which nobody wrote anything.
    fn by_itself(&self, day: Day) -> Holding {
        if self.not_on.contains(&DayOff::BankHolidays)
            && let Some(holiday) = Holiday::of(day)
        {
            return Holding::BankHoliday(holiday);
        }
        match school_holidays::on(day) {
            SchoolDay::Break(sort) if self.heeds_schools() => Holding::School(sort),
            _ => Holding::Held,
        }
    }

    /// Where it is held, in one text: « Maison de l'emploi, Bouillon ». `venue` is that of the day.
    pub fn place(&self, venue: Option<&str>) -> Option<String> {
        let locality = self.locality.as_ref().map(|locality| locality.name());
        let parts: Vec<&str> = venue.into_iter().chain(locality).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The time that is held on a day, whichever day it was planned for; none where it is not held then.
    pub fn held_on(&self, day: Day) -> Option<Sitting> {
        let moved = self.changes.iter().filter(|(_, change)| change.moved == Some(day)).map(|(planned, _)| *planned);
        let own = self.planned(day).last().copied().filter(|planned| *planned == day);
        let sittings = moved.filter(|planned| self.plans(*planned)).chain(own).map(|planned| self.sitting(planned));
        sittings.into_iter().find(|sitting| sitting.on == day && sitting.holding == Holding::Held)
    }

    fn plans(&self, day: Day) -> bool {
        self.planned(day).last() == Some(&day)
    }

    /// What is planned up to `horizon`, held or not, by the planned day.
    pub fn sittings(&self, horizon: Day) -> Vec<Sitting> {
        self.planned(horizon).into_iter().map(|day| self.sitting(day)).collect()
    }

    /// The next times that it is held, today included, by the day on which it is.
    pub fn next(&self, today: Day, count: usize, horizon: Day) -> Vec<Sitting> {
        let mut held = self.sittings(horizon);
        held.retain(|sitting| sitting.holding == Holding::Held && sitting.on >= today);
        held.order_by_key(|sitting| (sitting.on, sitting.hour));
        held.truncate(count);
        held
    }
}

#[cfg(test)]
impl Meeting {
    /// A meeting on appointment, of which only the locality is known.
    pub fn sample(id: ElementId, locality: Option<Locality>) -> Self {
        Self {
            id,
            name: None,
            sort: Some("permanence".to_owned()),
            locality,
            venue: None,
            from: None,
            until: None,
            hour: None,
            lasts: None,
            rhythm: Rhythm::OnAppointment,
            not_on: Vec::new(),
            changes: BTreeMap::new(),
        }
    }
}

fn changes(settings: &Records, id: ElementId) -> BTreeMap<Day, Change> {
    let named = id.to_string();
    let mut changes = BTreeMap::new();
    for record in settings.of(&Kind::MeetingDay).iter().filter(|record| record.keys.text() == named) {
        let Some(day) = record.keys.iter().nth(1).and_then(|day| Day::parse(day).ok()) else { continue };
        let change = Change {
            cancelled: record.get(meeting_day::CANCELLED),
            moved: record.get(meeting_day::MOVED),
            hour: record.get(meeting_day::HOUR),
            venue: record.get(meeting_day::VENUE).map(str::to_owned),
        };
        changes.insert(day, change);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn meeting(rule: &str, from: &str) -> Meeting {
        Meeting {
            id: ElementId::derived(uuid::Uuid::nil(), "info"),
            name: None,
            sort: Some("information".to_owned()),
            locality: None,
            venue: Some("Maison de l'emploi".to_owned()),
            from: Some(day(from)),
            until: None,
            hour: Hour::new(9, 30),
            lasts: None,
            rhythm: Rhythm::Every(Recurrence::parse(rule).unwrap()),
            not_on: vec![DayOff::BankHolidays],
            changes: BTreeMap::new(),
        }
    }

    fn held(meeting: &Meeting, until: &str) -> Vec<String> {
        let sittings = meeting.sittings(day(until)).into_iter();
        sittings.filter(|it| it.holding == Holding::Held).map(|it| it.on.to_string()).collect()
    }

    #[test]
    fn what_a_colleague_wrote_stands_before_the_rule() {
        let mut info = meeting("FREQ=MONTHLY;BYDAY=1WE", "2026-03-04");
        info.changes.insert(day("2026-04-01"), Change { cancelled: Some(true), ..Change::default() });
        info.changes.insert(day("2026-05-06"), Change { moved: Some(day("2026-05-13")), ..Change::default() });
        info.changes.insert(day("2026-06-03"), Change { hour: Hour::new(14, 0), ..Change::default() });
        assert_eq!(held(&info, "2026-06-30"), ["2026-03-04", "2026-05-13", "2026-06-03"]);
        let sittings = info.sittings(day("2026-06-30"));
        assert_eq!(sittings[1].holding, Holding::Cancelled);
        let changed: Vec<bool> = sittings.iter().map(|it| it.changed).collect();
        assert_eq!(changed, [false, false, true, true]);
        assert_eq!(sittings[3].hour, Hour::new(14, 0));
    }

    #[test]
    fn it_is_not_held_on_free_days_unless_somebody_says_so() {
        let mut tuesdays = meeting("FREQ=WEEKLY;BYDAY=TU", "2026-07-14");
        assert_eq!(tuesdays.sitting(day("2026-07-21")).holding, Holding::BankHoliday(Holiday::NationalDay));
        assert_eq!(tuesdays.sitting(day("2026-07-14")).holding, Holding::Held);
        tuesdays.not_on.push(DayOff::SchoolHolidays);
        assert_eq!(tuesdays.sitting(day("2026-07-14")).holding, Holding::School(SchoolBreak::Summer));
        assert_eq!(held(&tuesdays, "2026-09-01"), ["2026-08-25", "2026-09-01"]);
        tuesdays.changes.insert(day("2026-07-21"), Change { cancelled: Some(false), ..Change::default() });
        assert_eq!(tuesdays.sitting(day("2026-07-21")).holding, Holding::Held);
        // Of a year that is not decided yet nothing is said.
        assert_eq!(tuesdays.sitting(day("2028-07-18")).holding, Holding::Held);
    }

    #[test]
    fn it_ends_and_the_next_ones_are_those_still_to_come() {
        let mut info = meeting("FREQ=MONTHLY;BYDAY=1WE", "2026-03-04");
        info.until = Some(day("2026-06-03"));
        info.changes.insert(day("2026-03-04"), Change { moved: Some(day("2026-04-08")), ..Change::default() });
        let next = info.next(day("2026-04-02"), 2, day("2028-01-01"));
        assert_eq!(next.iter().map(|it| it.on).collect::<Vec<_>>(), [day("2026-04-08"), day("2026-05-06")]);
        assert_eq!(info.planned(day("2028-01-01")).len(), 4);
        info.rhythm = Rhythm::Once;
        assert_eq!(info.planned(day("2028-01-01")), [day("2026-03-04")]);
        info.rhythm = Rhythm::Newer;
        assert_eq!(info.planned(day("2028-01-01")), []);
        (info.rhythm, info.from) = (Rhythm::OnAppointment, None);
        assert_eq!(info.planned(day("2028-01-01")), []);
    }

    #[test]
    fn it_is_held_on_the_day_to_which_it_was_moved_and_not_on_the_other() {
        let mut info = meeting("FREQ=MONTHLY;BYDAY=1WE", "2026-03-04");
        info.changes.insert(day("2026-03-04"), Change { moved: Some(day("2026-03-11")), ..Change::default() });
        info.changes.insert(day("2026-03-05"), Change { moved: Some(day("2026-03-12")), ..Change::default() });
        assert_eq!(info.held_on(day("2026-03-04")), None);
        assert_eq!(info.held_on(day("2026-03-11")).unwrap().planned, day("2026-03-04"));
        // A word about a day that the rule no longer plans says nothing.
        assert_eq!(info.held_on(day("2026-03-12")), None);
        assert_eq!(info.held_on(day("2026-04-01")).unwrap().planned, day("2026-04-01"));
        assert_eq!(info.held_on(day("2026-04-02")), None);
    }
}
