//! Permanences: their next days, and one day at one of them.
//!
//! Nobody is read before a screen of it is opened. Then everybody is, in slices, for what a day needs: where they live,
//! their appointments, where they work. What the rules remind of is read of those alone who are near or expected. Facts
//! read one person again, and leaving these screens lets go of all of it.

mod reading;
mod update;

pub use reading::{refresh, show};
pub(in crate::app) use update::go_on;
pub use update::{Msg, update};

use super::edit::Edit;
use super::localities::Localities;
use super::shared::Shared;
use crate::domain::{Day, Duration, ElementId, Hour, Line, MemberId, PersonId};
use crate::insight::Settings;
use crate::insight::outpost::booked::SLOT;
use crate::insight::outpost::{Appointment, Ground, Outing, Somebody};
use crate::insight::today::Item;
use crate::journal::schema::task;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// What is read so far, and what the screen shows of it.
#[derive(Debug, Default)]
pub struct Outposts {
    localities: Localities,
    people: BTreeMap<PersonId, Ground>,
    /// Those still to be read.
    rest: VecDeque<PersonId>,
    /// What is due on a day with those who are near or expected, as far as it was read.
    items: BTreeMap<(PersonId, Day), Vec<Item>>,
    /// By which settings and on which day all this was read.
    read_by: Option<(Rc<Settings>, Day)>,
    /// Whether a slice was asked for.
    going: bool,
    pub shown: Option<Shared<Shown>>,
}

/// What these screens are drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// How many people are still to be read; none once everybody was.
    pub left: Option<usize>,
    /// Whether something is to be read, and nobody has asked for it.
    pub waits: bool,
    /// Whether distances are unknown because the list of localities could not be had.
    pub missed: bool,
    /// The appointments at a place that are to come, the soonest first.
    pub appointments: Vec<Appointment>,
    /// The day at the place that the address names.
    pub outing: Option<Outing>,
    /// Those who are near or expected.
    pub people: BTreeMap<PersonId, Somebody>,
}

/// The changes that give somebody an appointment at a place. It is a task of who gives it.
pub fn appointment(
    id: ElementId,
    title: &Line,
    (day, hour): (Day, Option<Hour>),
    venue: &Line,
    member: MemberId,
) -> Vec<Edit> {
    let lasts = hour.and_then(|_| Duration::parse(&format!("{SLOT} min")).ok());
    let entries = [
        Some(task::TITLE.with(title)),
        Some(task::DUE.with(day)),
        hour.map(|hour| task::HOUR.with(hour)),
        lasts.map(|lasts| task::MINUTES.with(lasts)),
        Some(task::VENUE.with(venue)),
        Some(task::MEMBER.with(member)),
    ];
    entries.into_iter().flatten().map(|entry| Edit::element(id, entry)).collect()
}
