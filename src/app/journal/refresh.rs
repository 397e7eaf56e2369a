//! Reading again what the screen shows of the journal: settings, cards, search texts, and whatever is open.

use crate::app::cx::Cx;
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::domain::{PersonId, Subject};
use crate::insight::{Card, Settings};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Reads the settings of the organisation.
pub(super) fn read_settings(model: &mut Model) {
    let Some(device) = model.device else { return };
    let settings = Settings::read(&model.journal, device.org);
    if settings != *model.settings {
        model.settings = Rc::new(settings);
        model.board.draw_all(&model.settings);
    }
}

/// Reads every card again.
pub(super) fn read_all_cards(model: &mut Model, cx: &mut Cx) {
    let known = model.board.cards().map(|card| card.id);
    let held = model.journal.subjects().filter_map(Subject::person);
    let all: BTreeSet<PersonId> = known.chain(held).collect();
    read_cards(model, &all, Columns::All, cx);
}

/// Reads again the cards of those whose facts were read, on another day. The others come from what the checkpoint says
/// of later days.
pub fn read_cards_again(model: &mut Model, cx: &mut Cx) {
    if model.opened.is_unread() {
        return;
    }
    let known = model.board.cards().map(|card| card.id);
    let held = model.journal.subjects().filter_map(Subject::person);
    let read = |person: &PersonId| !model.journal.is_unread(Subject::Person(*person));
    let all: BTreeSet<PersonId> = known.chain(held).filter(read).collect();
    read_cards(model, &all, Columns::All, cx);
}

/// Which columns are drawn again with cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Columns {
    Touched,
    All,
}

/// Reads again the cards of these persons, and what is open of them.
pub(super) fn read_cards(model: &mut Model, persons: &BTreeSet<PersonId>, columns: Columns, cx: &Cx) {
    let own = model.journal.scope().own();
    let mut changed = Vec::with_capacity(persons.len());
    for person in persons {
        model.opened.coming.remove(person);
        // Of dossiers that are joined, only the first is on the board.
        let first = model.journal.group_of(*person).first() == Some(person);
        let card =
            if first { Card::read(*person, &model.journal.fold_person(*person), own, model.today) } else { None };
        changed.push((*person, card.filter(|_| !model.journal.is_erased(*person)).map(Rc::new)));
    }
    model.board.set_today(model.today);
    let touched = model.board.put(changed);
    if model.board.is_searched() {
        prepare_all_texts(model);
        // Words may now be found, or no longer, in the text of a card that looks as before.
        model.board.draw_all(&model.settings);
    } else if columns == Columns::All {
        model.board.draw_all(&model.settings);
    } else {
        model.board.draw_columns(&touched, &model.settings);
    }
    cx.parts.refresh(model, Touched::Persons(persons));
}

/// Prepares every search text that is still missing.
pub fn prepare_all_texts(model: &mut Model) {
    let waiting = model.board.without_text();
    prepare_texts(model, &waiting);
}

/// Prepares the search texts of these persons.
pub(super) fn prepare_texts(model: &mut Model, persons: &[PersonId]) {
    for person in persons {
        let text = crate::insight::board::search::text_of(&model.journal.fold_person(*person));
        model.board.keep_text(*person, text);
    }
}
