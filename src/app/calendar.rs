//! The calendar of a colleague, of a person or of what comes back, as a file for other programs.
//!
//! What must hold, whoever sees it: of a person it says their initials and a place, and neither name, nor what it is about,
//! nor an id of ours. The ids of events are derived from those of their elements, which cannot be read back from them.

use crate::domain::{Day, MemberId, Minute, OrgId, PersonId, Subject};
use crate::exchange::calendar::{Class, Earlier, Event, Heading, Moved, Series, When, Written, write};
use crate::insight::agenda::dues::{self, BACK, Entry};
use crate::insight::agenda::meetings::{Holding, Meeting, Rhythm, meetings};
use crate::insight::agenda::school_holidays;
use crate::insight::{Records, Settings};
use crate::journal::{Journal, Kind};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Whose calendar it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// What is due of a colleague, over all people.
    Member(MemberId),
    /// What is due over one person, whoever does it.
    Person(PersonId),
    /// What comes back at the places of the organisation.
    Meetings,
}

/// The words in a file.
pub struct Words<'a> {
    /// What the calendar is called.
    pub name: &'a str,
    /// What a meeting without a name of its own is called, by its sort.
    pub meeting: &'a dyn Fn(Option<&str>) -> String,
}

/// The board of which a calendar is made, on a day.
pub struct Board<'a> {
    pub journal: &'a Journal,
    pub settings: &'a Settings,
    pub own: OrgId,
    pub today: Day,
    pub made: Minute,
}

/// The earlier file is that of another calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file of another calendar")]
pub struct OtherCalendar;

/// A file, and up to which day school holidays are known where it needs to know them further.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    pub written: Written,
    pub schools_known_until: Option<Day>,
}

/// Writes the calendar.
///
/// # Errors
/// The earlier file is not that of this calendar.
pub fn calendar(board: &Board<'_>, of: Of, words: &Words<'_>, earlier: &Earlier) -> Result<Calendar, OtherCalendar> {
    let persons = board.persons(of).into_iter();
    let entries: Vec<Entry> = persons.flat_map(|person| board.entries_of(of, person)).collect();
    board.write(of, &entries, words, earlier)
}

/// Up to when what has no end is written: to the end of the second year after this one, so that the file changes once a
/// year by itself, and two years are always there.
pub fn horizon(today: Day) -> Day {
    Day::new(today.year().saturating_add(2), 12, 31).unwrap_or(Day::LAST)
}

fn derived(own: OrgId, words: &str) -> Uuid {
    Uuid::new_v5(&own.uuid(), format!("calendar {words}").as_bytes())
}

/// « A. L. · Libramont », of what is known.
fn summary(first: &str, place: Option<&str>) -> String {
    let known = [first, place.unwrap_or_default()].into_iter().filter(|text| !text.is_empty());
    let parts: Vec<&str> = known.collect();
    if parts.is_empty() { "–".to_owned() } else { parts.join(" · ") }
}

impl Board<'_> {
    /// The people of whom something may stand in a calendar; joined dossiers are one person.
    pub fn persons(&self, of: Of) -> BTreeSet<PersonId> {
        let persons = self.journal.subjects().filter_map(Subject::person);
        match of {
            Of::Meetings => BTreeSet::new(),
            Of::Person(person) => self.journal.group_of(person).first().copied().into_iter().collect(),
            Of::Member(_) => persons.filter(|person| self.journal.group_of(*person).first() == Some(person)).collect(),
        }
    }

    /// What stands in it of one of them.
    pub fn entries_of(&self, of: Of, person: PersonId) -> Vec<Entry> {
        let fold = self.journal.fold_person(person);
        let mut entries = dues::of_person(person, &fold, Some(self.own), self.settings, self.today);
        if let Of::Member(member) = of {
            entries.retain(|entry| entry.member == Some(member));
        }
        entries
    }

    /// Writes the calendar of these entries, or of what comes back.
    ///
    /// # Errors
    /// The earlier file is not that of this calendar.
    pub fn write(
        &self,
        of: Of,
        entries: &[Entry],
        words: &Words<'_>,
        earlier: &Earlier,
    ) -> Result<Calendar, OtherCalendar> {
        let named = match of {
            Of::Member(member) => format!("member {member}"),
            Of::Person(person) => format!("person {person}"),
            Of::Meetings => "meetings".to_owned(),
        };
        let since = self.today.plus(-BACK);
        let heading = Heading { uid: derived(self.own, &named), name: words.name, made: self.made, since };
        if !earlier.is_of(heading.uid) {
            return Err(OtherCalendar);
        }
        let mut schools_known_until = None;
        let events = if of == Of::Meetings {
            let all = meetings(&self.settings.records);
            let horizon = horizon(self.today);
            let further = |meeting: &Meeting| meeting.planned(horizon).last().copied() > school_holidays::last_known();
            if all.iter().any(|meeting| meeting.heeds_schools() && further(meeting)) {
                schools_known_until = school_holidays::last_known();
            }
            all.iter().filter_map(|meeting| self.meeting(meeting, horizon, words)).collect()
        } else {
            entries.iter().map(|entry| self.due(entry)).collect()
        };
        Ok(Calendar { written: write(events, heading, earlier), schools_known_until })
    }

    /// The first letters of a person's names: what their calendar is called by.
    pub fn initials(&self, person: PersonId) -> String {
        let shown = self.journal.group_of(person).first().copied().unwrap_or(person);
        dues::initials(&Records::read(&self.journal.fold_person(shown), &[Kind::Identity], Some(self.own)))
    }

    fn due(&self, entry: &Entry) -> Event {
        let when = match entry.hour {
            Some(hour) => When::Hour { day: entry.day, hour, lasts: entry.lasts },
            None => When::Day(entry.day),
        };
        Event {
            uid: derived(self.own, &format!("{} {}", entry.topic, entry.of)),
            revision: entry.revision,
            when,
            summary: summary(&entry.initials, entry.venue.as_deref()),
            place: entry.venue.clone(),
            class: Class::Private,
            series: None,
        }
    }

    /// None where nothing is planned.
    fn meeting(&self, meeting: &Meeting, horizon: Day, words: &Words<'_>) -> Option<Event> {
        let sittings = meeting.sittings(horizon);
        let (first, last) = (sittings.first()?, sittings.last()?);
        // Of what is never held no event is made: one that was told is told to be cancelled.
        sittings.iter().find(|sitting| sitting.holding == Holding::Held)?;
        let when = |day, hour| match hour {
            Some(hour) => When::Hour { day, hour, lasts: meeting.lasts },
            None => When::Day(day),
        };
        let name = meeting.name.clone().unwrap_or_else(|| (words.meeting)(meeting.sort.as_deref()));
        let locality = meeting.locality.as_ref().map(|locality| locality.name());
        let summary = |venue: Option<&str>| summary(&name, locality.or(venue));
        let subject = Subject::Settings(self.own);
        let facts = self.journal.about(subject).iter().filter(|fact| self.journal.scope().counts(fact));
        let event = |series| Event {
            uid: derived(self.own, &format!("meeting {}", meeting.id)),
            revision: dues::count(facts, &meeting.id.to_string()),
            when: when(first.planned, meeting.hour),
            summary: summary(meeting.venue.as_deref()),
            place: meeting.place(meeting.venue.as_deref()),
            class: Class::Public,
            series,
        };
        let Rhythm::Every(rule) = &meeting.rhythm else {
            let venue = first.venue.as_deref();
            let when = when(first.on, first.hour);
            return Some(Event { when, summary: summary(venue), place: meeting.place(venue), ..event(None) });
        };
        let moved = sittings.iter().filter(|it| it.holding == Holding::Held && it.changed).map(|sitting| Moved {
            planned: sitting.planned,
            when: when(sitting.on, sitting.hour),
            summary: summary(sitting.venue.as_deref()),
            place: meeting.place(sitting.venue.as_deref()),
        });
        let left_out =
            sittings.iter().filter(|sitting| sitting.holding != Holding::Held).map(|sitting| sitting.planned);
        let series =
            Series { rule: rule.clone(), last: last.planned, left_out: left_out.collect(), moved: moved.collect() };
        Some(event(Some(series)))
    }
}
