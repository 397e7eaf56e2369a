//! The agenda: what stands over people in the week of the route, read in slices, and calendars to take along.
//!
//! What must hold: a week is shown once it is read whole, and never mixed with another one; a fact reads again only those
//! of whom it speaks.

mod at;
mod planning;
mod taking;

pub use at::{At, Who};
pub use planning::plan;
pub use taking::{Spoken, Taking};
pub(super) use taking::{downloaded, is_offered};

use super::calendar::Of;
use super::cx::Cx;
use super::effect::Effect;
use super::model::Model;
use super::part::Touched;
use super::route::Route;
use super::shared::Shared;
use crate::domain::{Day, PersonId, Subject};
use crate::insight::agenda::week::{By, Entry};
use crate::journal::Kind;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Up to how many people are read again at once when facts about them arrive; of more the week is read anew.
const AT_ONCE: usize = 24;

/// What stands over people in a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    pub monday: Day,
    /// Of those over whom something stands.
    pub people: BTreeMap<PersonId, Vec<Entry>>,
    /// Much has changed since: the screen asks for it again.
    pub stale: bool,
}

/// A week that is being read.
#[derive(Debug)]
struct Reading {
    found: Read,
    rest: VecDeque<PersonId>,
    /// Those about whom there may be a task: of the others the facts stay bytes.
    with_tasks: BTreeSet<PersonId>,
}

/// The state of the agenda.
#[derive(Debug, Default)]
pub struct Agenda {
    /// The week that was read last.
    pub read: Option<Shared<Read>>,
    reading: Option<Box<Reading>>,
    /// What became of the calendar that was asked for.
    pub taking: Shared<Taking>,
    work: Option<Box<taking::Work>>,
}

/// What happened to the agenda.
#[derive(Debug)]
pub enum Msg {
    /// The week of a Monday is on the screen.
    Asked(Day),
    /// A calendar is to be made. `earlier` is the text of the file that was made before.
    CalendarAsked { of: Of, earlier: Option<String>, words: Spoken },
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked(monday) => asked(model, monday, cx),
        Msg::CalendarAsked { of, earlier, words } => taking::asked(model, of, earlier.as_deref(), words, cx),
    }
}

/// Reads a week, unless it is there.
fn asked(model: &mut Model, monday: Day, cx: &mut Cx) {
    let is_there = model.agenda.read.as_deref().is_some_and(|read| read.monday == monday && !read.stale);
    let is_coming = model.agenda.reading.as_deref().is_some_and(|reading| reading.found.monday == monday);
    if is_there || is_coming {
        return;
    }
    let found = Read { monday, people: BTreeMap::new(), stale: false };
    let noted = model.journal.subjects_with(&Kind::Task).filter_map(Subject::person);
    let with_tasks = noted.filter_map(|person| model.journal.group_of(person).first().copied()).collect();
    model.agenda.reading = Some(Box::new(Reading { found, rest: model.board.persons().collect(), with_tasks }));
    cx.ask(Effect::Continue);
}

/// Does one slice more.
#[inline(never)]
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    read_on(model, cx);
    taking::go_on(model, cx);
}

fn read_on(model: &mut Model, cx: &mut Cx) {
    let Some(mut reading) = model.agenda.reading.take() else { return };
    let slice = cx.slice();
    while let Some(person) = reading.rest.pop_front() {
        let has_tasks = reading.with_tasks.contains(&person);
        read_one(model, &mut reading.found, person, has_tasks);
        if slice.is_over() && !reading.rest.is_empty() {
            model.agenda.reading = Some(reading);
            return cx.ask(Effect::Continue);
        }
    }
    model.agenda.read = Some(Shared::new(reading.found));
}

/// Reads what stands over one person. Facts are looked at only where there may be one of a task.
fn read_one(model: &Model, read: &mut Read, person: PersonId, has_tasks: bool) {
    let by =
        By { own: model.journal.scope().own(), settings: &model.settings, monday: read.monday, today: model.today };
    let entries = model.board.card(person).map(|card| {
        let group = if has_tasks { model.journal.group_of(person) } else { BTreeSet::new() };
        let facts = group.iter().flat_map(|person| model.journal.about(Subject::Person(*person)).iter());
        if by.needs(card, facts) { by.entries(card, &model.journal.fold_person(person)) } else { Vec::new() }
    });
    match entries.filter(|entries| !entries.is_empty()) {
        Some(entries) => drop(read.people.insert(person, entries)),
        None => drop(read.people.remove(&person)),
    }
}

/// Keeps the week up to date with the facts that arrive, and forgets it on another screen.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    if !matches!(model.route, Route::Agenda(_)) {
        (model.agenda.read, model.agenda.reading) = (None, None);
        return;
    }
    let Touched::Persons(persons) = touched else { return };
    if let Some(reading) = &mut model.agenda.reading {
        reading.rest.extend(persons.iter().copied());
        reading.with_tasks.extend(persons.iter().copied());
    }
    let Some(mut held) = model.agenda.read.take() else { return };
    if persons.len() > AT_ONCE {
        held.change().stale = true;
    } else {
        let mut read = (*held).clone();
        persons.iter().for_each(|person| read_one(model, &mut read, *person, true));
        if read != *held {
            held = Shared::new(read);
        }
    }
    model.agenda.read = Some(held);
}
