//! The day on which a path begins (row L26): never typed, always the day of something that took place.

use crate::domain::{Attendance, Day};
use crate::insight::contact::contacts::is_real;
use crate::insight::dossier::record::{Record, Records};
use crate::journal::Kind;
use crate::journal::schema::{contact, cycle, presence};

/// What a path began with; of two on one day the first of this list is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    Interview,
    Session,
    /// The first half-day at which the person was present.
    Presence,
}

/// An entry and what it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub day: Day,
    pub source: Source,
}

/// The entry into the current cycle: the earliest interview or session where the person was met, or the first
/// presence, from the first day of the cycle to `today`. None is « unknown »: nothing says that the path began.
pub fn entry(records: &Records, today: Day) -> Option<Entry> {
    let begun = cycle(records, today);
    let contacts = records.of(&Kind::Contact).iter().filter(|contact| is_real(contact)).filter_map(contact);
    let present =
        records.of(&Kind::Presence).iter().filter(|half| half.get(presence::ATTENDANCE) == Some(Attendance::Present));
    let present = present.filter_map(|half| Some(Entry { day: half.get(presence::DAY)?, source: Source::Presence }));
    let of_cycle = |entry: &Entry| entry.day <= today && begun.is_none_or(|begun| begun <= entry.day);
    contacts.chain(present).filter(of_cycle).min()
}

fn contact(contact: &Record) -> Option<Entry> {
    let source = match contact.get(contact::PURPOSE)? {
        "interview" => Source::Interview,
        "session" => Source::Session,
        _ => return None,
    };
    Some(Entry { day: contact.get(contact::DAY)?, source })
}

/// The first day of the cycle that runs on `today`.
fn cycle(records: &Records, today: Day) -> Option<Day> {
    let begun = records.of(&Kind::Cycle).iter().filter(|cycle| cycle.get(cycle::NUMBER).is_some());
    begun.filter_map(|cycle| cycle.day).filter(|day| *day <= today).max()
}
