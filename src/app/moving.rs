//! Moving cards from step to step.

use super::cx::Cx;
use super::edit::{self, Edit};
use super::effect::Focus;
use super::journal;
use super::model::Model;
use super::notice::{Notice, say};
use crate::domain::{PersonId, Step, Subject};
use crate::insight::Records;
use crate::journal::Kind;
use crate::journal::pen::Seen;
use crate::journal::schema::{cycle, outcome, step};
use std::rc::Rc;

/// What happened to a card.
#[derive(Debug)]
pub enum Msg {
    /// A menu about a subject was opened, or its card lifted: what stands now stands before the author of the move.
    MenuOpened(Subject),
    /// A card was moved, or all that are selected with it.
    Moved { person: PersonId, to: Step },
    /// A card was dropped in its own column: its author wants to know why it does not stay where it was let go.
    DroppedAtHome,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::MenuOpened(about) => model.seen = Some((about, Seen::of(&model.journal, [about]))),
        Msg::Moved { person, to } => moved(model, person, to, cx),
        Msg::DroppedAtHome => say(model, Notice::OrderKept, cx),
    }
}

fn moved(model: &mut Model, person: PersonId, to: Step, cx: &mut Cx) {
    let selected = &model.board.selected;
    let mut persons: Vec<PersonId> =
        if selected.contains(&person) { selected.iter().copied().collect() } else { vec![person] };
    persons.retain(|id| model.board.card(*id).is_some_and(|card| card.step != to));
    let Some(first) = persons.first().and_then(|id| model.board.card(*id)).cloned() else { return };
    let drafts =
        persons.iter().flat_map(|id| edit::drafts(Subject::Person(*id), cx.today, &steps(model, *id, to), false));
    let drafts = drafts.collect();
    // The menu showed one person's step; for the others of a selection, the board did.
    let alone = persons.len() == 1;
    let seen = model.seen.take().filter(|(about, _)| alone && *about == first.subject()).map(|(_, seen)| seen);
    let act = journal::write_over(model, drafts, seen, cx);
    model.board.selected = Rc::default();
    let notice = match persons.len() {
        1 => {
            let lacking = model.board.card(first.id).filter(|card| card.lacking).map(|card| card.id);
            Notice::Moved { name: first.name(), from: first.step, to, act, lacking }
        }
        count => Notice::MovedMany { count, to, act },
    };
    say(model, notice, cx);
    cx.focus(Focus::Card(person));
}

/// What a move writes. Coming back after an exit opens a new passage, and the outcome of the earlier one stays in it.
pub(super) fn steps(model: &Model, person: PersonId, to: Step) -> Vec<Edit> {
    let mut edits = vec![Edit::register(step::STEP.with(to))];
    let returns = model.board.card(person).is_some_and(|card| card.step == Step::Closed) && to != Step::Closed;
    if returns {
        let own = model.device.map(|device| device.org);
        let records = Records::read(&model.journal.fold_person(person), &[Kind::Cycle, Kind::Outcome], own);
        let last = records.of(&Kind::Cycle).iter().filter_map(|entry| entry.get(cycle::NUMBER)).max().unwrap_or(1);
        edits.push(Edit::register(cycle::NUMBER.with(last + 1)));
        let out = Edit::register(outcome::OUTCOME.maybe(None));
        let detailed = records.one(outcome::DETAIL).is_some();
        edits.push(if detailed { out.and(outcome::DETAIL.maybe(None)) } else { out });
        edits.push(Edit::register(outcome::SOURCE.maybe(None)));
    }
    edits
}
