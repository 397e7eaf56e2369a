//! A gathering: a collective information session or a workshop, who was invited, and what came of each.
//!
//! Somebody who is invited is no dossier: a first name is enough, and whoever did not come stays here alone. What must
//! hold: nobody on the list is ever counted twice or left out, and what is not known is not counted as « no ».

pub mod making;

use super::dossier::record::{Record, Records};
use crate::domain::codes::{self, Decision};
use crate::domain::order::InOrder;
use crate::domain::{Attendance, Day, Duration, ElementId, GatheringId, Hour, Line, PersonId, Subject, fold_text};
use crate::journal::schema::{Of, gathering, invited};
use crate::journal::{AnyField, FactId, Field, Journal, Kind};
use std::collections::BTreeSet;

/// The appointment that somebody was given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Appointment {
    pub day: Option<Day>,
    pub hour: Option<Hour>,
    pub venue: Option<String>,
}

impl Appointment {
    /// Whether something of it is known.
    pub fn is_known(&self) -> bool {
        *self != Self::default()
    }
}

/// Somebody who was invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    pub id: ElementId,
    pub first_name: String,
    pub last_name: String,
    pub attendance: Attendance,
    pub decision: Option<Decision>,
    /// Codes of [`codes::NEEDS`], in the order of that list.
    pub needs: Vec<&'static str>,
    pub appointment: Appointment,
    /// Their dossier, once there is one.
    pub person: Option<PersonId>,
    /// The fields to which two colleagues gave different answers without seeing each other.
    pub disputed: Vec<AnyField>,
}

impl Invited {
    /// First and last name; empty where none is known.
    pub fn name(&self) -> String {
        let parts = [self.first_name.as_str(), self.last_name.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Whether they came and nobody has noted yet what they decided.
    pub fn waits(&self) -> bool {
        self.attendance == Attendance::Present && self.decision.is_none()
    }

    /// Whether they are to be followed: in a dossier, unless they have one.
    pub fn is_followed(&self) -> bool {
        matches!(self.decision, Some(Decision::Follows | Decision::Interview))
    }

    fn read(record: &Record) -> Option<Self> {
        let told: Vec<&str> = record.items(invited::NEEDS).collect();
        let text = |field: Field<Line>| record.get(field).unwrap_or_default().to_owned();
        let disputed = record.kind.schema().map_or(&[][..], |schema| schema.fields).iter().copied();
        Some(Self {
            id: record.id()?,
            first_name: text(invited::FIRST_NAME),
            last_name: text(invited::LAST_NAME),
            attendance: record.get(invited::ATTENDANCE).unwrap_or_default(),
            decision: record.get(invited::DECISION),
            needs: codes::NEEDS.iter().copied().filter(|need| told.contains(need)).collect(),
            appointment: Appointment {
                day: record.get(invited::APPOINTMENT_DAY),
                hour: record.get(invited::APPOINTMENT_HOUR),
                venue: record.get(invited::APPOINTMENT_VENUE).map(str::to_owned),
            },
            person: record.get(invited::PERSON),
            disputed: disputed.filter(|field| record.held(*field).is_some_and(|held| held.in_conflict())).collect(),
        })
    }
}

/// How many were invited, came, and decided what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub invited: usize,
    pub present: usize,
    pub excused: usize,
    pub absent: usize,
    pub not_entered: usize,
    pub follows: usize,
    pub interview: usize,
    pub declines: usize,
    /// Came, and nobody has noted yet what they decided.
    pub waiting: usize,
    /// Have a dossier.
    pub dossiers: usize,
}

/// A gathering with its people, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathering {
    pub id: GatheringId,
    pub records: Records,
    /// A code of [`codes::GATHERING_SORTS`].
    pub sort: Option<String>,
    pub title: Option<String>,
    pub venue: Option<String>,
    pub day: Option<Day>,
    pub hour: Option<Hour>,
    pub length: Option<Duration>,
    pub people: Vec<Invited>,
}

impl Gathering {
    /// Reads one; none when it was taken away.
    pub fn read(id: GatheringId, journal: &Journal) -> Option<Self> {
        let records = Records::all(&journal.fold_subject(Subject::Session(id)), Of::Session, None);
        if records.register(&Kind::Gathering).is_none() && records.of(&Kind::Invited).is_empty() {
            return None;
        }
        let mut people: Vec<Invited> = records.of(&Kind::Invited).iter().filter_map(Invited::read).collect();
        people.order_by_key(|somebody| (fold_text::fold(&somebody.name()), somebody.id));
        Some(Self {
            id,
            sort: records.one(gathering::SORT).map(str::to_owned),
            title: records.one(gathering::TITLE).map(str::to_owned),
            venue: records.one(gathering::VENUE).map(str::to_owned),
            day: records.one(gathering::DAY),
            hour: records.one(gathering::HOUR),
            length: records.one(gathering::MINUTES),
            people,
            records,
        })
    }

    /// All of a journal: the latest day first, and before them those whose day is not known.
    pub fn all(journal: &Journal) -> Vec<Self> {
        let subjects = journal.subjects_with(&Kind::Gathering);
        let read = subjects.filter_map(|subject| match subject {
            Subject::Session(id) => Self::read(id, journal),
            _ => None,
        });
        let mut all: Vec<Self> = read.collect();
        all.order_by(|left, right| {
            let when = |it: &Self| (it.day.is_none(), it.day, it.hour, it.id);
            when(right).cmp(&when(left))
        });
        all
    }

    /// Somebody who was invited.
    pub fn invited(&self, id: ElementId) -> Option<&Invited> {
        self.people.iter().find(|somebody| somebody.id == id)
    }

    /// How many came, and what they decided.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { invited: self.people.len(), ..Counts::default() };
        for somebody in &self.people {
            match somebody.attendance {
                Attendance::Present => counts.present += 1,
                Attendance::Excused => counts.excused += 1,
                Attendance::Absent => counts.absent += 1,
                Attendance::NotEntered => counts.not_entered += 1,
            }
            match somebody.decision {
                Some(Decision::Follows) => counts.follows += 1,
                Some(Decision::Interview) => counts.interview += 1,
                Some(Decision::Declines) => counts.declines += 1,
                None => counts.waiting += usize::from(somebody.waits()),
            }
            counts.dossiers += usize::from(somebody.person.is_some());
        }
        counts
    }

    /// How many need what, in the order of the list; needs that nobody has are left out.
    pub fn needs(&self) -> Vec<(&'static str, usize)> {
        let of = |need: &'static str| {
            let count = self.people.iter().filter(|somebody| somebody.needs.contains(&need)).count();
            (count > 0).then_some((need, count))
        };
        codes::NEEDS.iter().copied().filter_map(of).collect()
    }

    /// The places that are named here, each once: the gathering's own, then those of appointments.
    pub fn venues(&self) -> Vec<&str> {
        let given = self.people.iter().filter_map(|somebody| somebody.appointment.venue.as_deref());
        let mut venues: Vec<&str> = Vec::new();
        for venue in self.venue.as_deref().into_iter().chain(given) {
            if !venues.contains(&venue) {
                venues.push(venue);
            }
        }
        venues
    }
}

/// The facts by which lists name these people, taken back or not: who is erased for good is erased there too.
pub fn facts_naming(journal: &Journal, persons: &BTreeSet<PersonId>) -> Vec<(Subject, FactId)> {
    let mut found = Vec::new();
    for about in journal.subjects_with(&Kind::Invited) {
        let told = || journal.about(about).iter().filter(|fact| fact.kind == Kind::Invited);
        let named = told().filter(|fact| fact.get(invited::PERSON).is_some_and(|person| persons.contains(&person)));
        let named: BTreeSet<ElementId> = named.filter_map(|fact| fact.get(invited::INVITED)).collect();
        let theirs = told().filter(|fact| fact.get(invited::INVITED).is_some_and(|id| named.contains(&id)));
        found.extend(theirs.map(|fact| (about, fact.id)));
    }
    found
}

#[cfg(test)]
mod tests;
