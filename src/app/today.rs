//! « Aujourd'hui »: the items of everybody, kept up to date while the list is looked at.
//!
//! What must hold: no task of the page is long. The first list comes from the cards alone; facts are read in slices, and
//! what they add comes at once, when all are read. Later a fact makes one person be read again. Nobody is read before the
//! list is opened, so that it costs nothing to who looks at the board alone.

mod list;
mod place;
mod reading;

pub use list::{Line, List, Quiet, Told, When};
pub use place::{answered_at, of_office, set_at};
pub use reading::{State, go_on, refresh};

use super::cx::Cx;
use super::edit::Edit;
use super::effect::Effect;
use super::model::Model;
use super::part::Part;
use super::session::Phase;
use crate::domain::{Day, ElementId, OrgId, PersonId, Subject};
use crate::insight::today::{Item, Rule, Today};
use crate::journal::Keys;
use crate::journal::schema::{postponed, postponed_office};

/// What happened to the list without a fact being written.
#[derive(Debug)]
pub enum Msg {
    /// All that others changed was seen.
    AllSeen,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::AllSeen => reading::all_seen(model, cx),
    }
}

/// Asks for the turn in which more of the list is read, while it is on the screen and somebody is still to be read.
pub(super) fn ask(model: &mut Model, cx: &mut Cx) {
    let is_shown = model.phase == Phase::Ready && model.route.is_day() && cx.parts.hold(Part::Pages);
    if is_shown && !model.opened.is_unread() && model.day.wants_turn() {
        cx.ask(Effect::Continue);
    }
}

/// The items of one person, in order.
pub fn of_one(model: &Model, person: PersonId) -> Vec<Item> {
    let mut alone = Today::new(model.journal.scope().own(), model.settings.clone(), model.today);
    if let Some(card) = model.board.card(person) {
        alone.read(card, &model.journal.fold_person(person));
    }
    alone.of(person).to_vec()
}

/// « Vu, pas maintenant »: what is written so that an item is back on a day. What concerns no person is put off in the
/// settings of the organisation.
pub fn put_off(item: &Item, own: OrgId, until: Day) -> (Subject, Edit) {
    let keys = Keys::two(item.rule.put_off(), item.put_off);
    match item.person {
        Some(person) => (Subject::Person(person), Edit::of(keys, postponed::UNTIL.with(until))),
        None => (Subject::Settings(own), Edit::of(keys, postponed_office::UNTIL.with(until))),
    }
}

/// The same of a silence.
pub fn put_off_silence(person: PersonId, until: Day) -> (Subject, Edit) {
    let path: ElementId = person.uuid().into();
    let keys = Keys::two(Rule::Silence.put_off(), path);
    (Subject::Person(person), Edit::of(keys, postponed::UNTIL.with(until)))
}
