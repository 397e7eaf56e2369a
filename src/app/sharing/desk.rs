//! A packet that is being prepared: for whom, why, about whom, and what was seen of each person.

use super::details::Details;
use super::handing::State;
use super::looking;
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::route::Route;
use crate::app::shared::Shared;
use crate::domain::{Day, OrgId, PersonId, Purpose};
use crate::exchange::agreement::Lacking;
use crate::exchange::companions::Along;
use crate::exchange::packing::Extent;
use crate::journal::Kind;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What a packet would take of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outlook {
    /// The last day on which something may leave.
    pub expires: Day,
    /// How many facts the recipient was not sent yet.
    pub news: usize,
    /// How many it may hold in all.
    pub all: usize,
    /// How many elements wait for a tick.
    pub unticked: usize,
    /// How many wait until the recipient has a program that reads them.
    pub waits: usize,
}

impl Outlook {
    /// How many facts a packet of this extent takes.
    pub fn facts(self, extent: Extent) -> usize {
        match extent {
            Extent::News => self.news,
            Extent::All => self.all,
        }
    }
}

/// A person who was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub person: PersonId,
    pub name: String,
    pub outlook: Result<Outlook, Lacking>,
    /// Taken off the packet by hand.
    pub left_out: bool,
}

/// The packet as it is prepared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Desk {
    /// Who was asked for; empty for all whom an agreement lets be told.
    pub persons: Vec<PersonId>,
    pub recipient: Option<OrgId>,
    pub purpose: Option<Purpose>,
    pub extent: Extent,
    /// Which companies go along.
    pub along: Along,
    /// How many companies and openings the whole book has.
    pub book: usize,
    /// Those who were looked at, in the order of the board.
    pub people: Vec<Told>,
    /// How many are to be looked at, while not all were.
    pub looking: Option<usize>,
    /// The person whose facts are in sight.
    pub open: Option<Rc<Details>>,
}

impl Desk {
    /// Those of whom something leaves.
    pub fn going(&self) -> impl Iterator<Item = &Told> {
        let leaves = |told: &&Told| told.outlook.is_ok_and(|outlook| outlook.facts(self.extent) > 0);
        self.people.iter().filter(|told| !told.left_out).filter(leaves)
    }

    /// How many facts leave.
    pub fn facts(&self) -> usize {
        self.going().filter_map(|told| told.outlook.ok()).map(|outlook| outlook.facts(self.extent)).sum()
    }

    /// How much waits until the recipient has a program that reads it.
    pub fn waits(&self) -> usize {
        self.people.iter().filter_map(|told| told.outlook.ok()).map(|outlook| outlook.waits).sum()
    }

    pub(super) fn toggle(&mut self, person: PersonId) {
        if let Some(told) = self.people.iter_mut().find(|told| told.person == person) {
            told.left_out = !told.left_out;
        }
    }
}

/// The preparation begins, on the screen of exchanges.
pub(super) fn opened(model: &mut Model, persons: Vec<PersonId>, cx: &mut Cx) {
    if is_busy(model) {
        return;
    }
    let book = [Kind::Company, Kind::Opening].iter().map(|kind| model.journal.subjects_with(kind).count()).sum();
    let desk = Desk { persons, book, ..Desk::default() };
    model.sharing.state = State::Idle.into();
    model.sharing.desk = Some(Shared::new(desk));
    if model.route != Route::Exchanges {
        cx.ask(Effect::Navigate(Route::Exchanges));
    }
    // Where there is one partner, nobody needs to choose it.
    let peers: Vec<OrgId> = model.settings.peers().into_iter().map(|(org, _)| org).collect();
    if let [only] = peers[..] {
        change(model, |desk| desk.recipient = Some(only));
    }
}

/// Whether a file is being written, sealed or handed over: nothing else begins, and what leaves is noted.
pub(super) fn is_busy(model: &Model) -> bool {
    matches!(*model.sharing.state, State::Sealing(_) | State::Offered(_)) || looking::is_writing(&model.sharing.work)
}

/// Changes what is on the desk.
pub(super) fn change(model: &mut Model, how: impl FnOnce(&mut Desk)) {
    if let Some(desk) = model.sharing.desk.as_deref() {
        let mut desk = desk.clone();
        how(&mut desk);
        model.sharing.desk = Some(Shared::new(desk));
    }
}

/// The preparation is given up, or over.
pub(super) fn closed(model: &mut Model, cx: &mut Cx) {
    put_aside(model);
    cx.focus(Focus::Back);
}

fn put_aside(model: &mut Model) {
    model.sharing.desk = None;
    // That something has left is noted to the end.
    if !matches!(model.sharing.work, looking::Work::Noting(_)) {
        model.sharing.work = looking::Work::default();
    }
    // What was handed over has left, or waits to be; what was made is told on the screen below for a while longer.
    if matches!(*model.sharing.state, State::Sealing(_) | State::Failed) {
        model.sharing.state = State::Idle.into();
    }
}

/// People were erased: a packet that is being prepared with one of them is put aside.
pub(in crate::app) fn forget(model: &mut Model, persons: &BTreeSet<PersonId>) {
    let named = |desk: &Shared<Desk>| {
        let people = desk.people.iter().map(|told| told.person);
        people.chain(desk.persons.iter().copied()).any(|person| persons.contains(&person))
    };
    if model.sharing.desk.as_ref().is_some_and(named) {
        put_aside(model);
    }
}
