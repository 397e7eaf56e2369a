//! Reading again what the screen shows of the journal: cards, search texts, and whatever is open.

use crate::app::cx::Cx;
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::domain::{PersonId, Subject};
use crate::insight::Card;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Reads every card again.
pub(super) fn read_all_cards(model: &mut Model, cx: &mut Cx) {
    let all = everybody(model);
    for person in &all {
        read_card(model, *person);
    }
    prepare_drawing(model);
    model.board.draw_all(&model.settings);
    cx.parts.refresh(model, Touched::Persons(&all));
}

/// Everybody who is on the board, or of whom something is held.
pub(super) fn everybody(model: &Model) -> BTreeSet<PersonId> {
    let known = model.board.persons();
    known.chain(model.journal.subjects().filter_map(Subject::person)).collect()
}

/// Reads again the cards of those whose facts were read, on another day. The others come from what the checkpoint says
/// of later days.
pub fn read_cards_again(model: &mut Model, cx: &mut Cx) {
    if model.opened.is_unread() {
        return;
    }
    let mut all = everybody(model);
    all.retain(|person| !model.journal.is_unread(Subject::Person(*person)));
    read_cards(model, &all, cx);
}

/// Reads again the cards of these persons, and what is open of them.
pub(super) fn read_cards(model: &mut Model, persons: &BTreeSet<PersonId>, cx: &Cx) {
    for person in persons {
        read_card(model, *person);
    }
    draw_again(model, persons, cx);
}

/// Reads the card of one person again. The board is drawn by [`draw_again`].
pub(in crate::app) fn read_card(model: &mut Model, person: PersonId) {
    model.opened.coming.remove(&person);
    let own = model.journal.scope().own();
    // Of dossiers that are joined, only the first is on the board.
    let first = model.journal.group_of(person).first() == Some(&person);
    let read = || Card::read(person, &model.journal.fold_person(person), own, &model.settings, model.today);
    let card = if first { read() } else { None };
    let card = card.filter(|_| !model.journal.is_erased(person)).map(Rc::new);
    if card.is_none() && model.board.selected.contains(&person) {
        // Nothing is changed that nobody sees.
        Rc::make_mut(&mut model.board.selected).remove(&person);
    }
    model.board.put(person, card);
}

/// Draws again what the cards of these people, which have been read, change on the screen.
pub(in crate::app) fn draw_again(model: &mut Model, persons: &BTreeSet<PersonId>, cx: &Cx) {
    prepare_drawing(model);
    if model.board.is_searched() {
        // Words may now be found, or no longer, in the text of a card that looks as before.
        model.board.draw_all(&model.settings);
    } else {
        model.board.draw_changed(&model.settings);
    }
    cx.parts.refresh(model, Touched::Persons(persons));
}

/// Says what day it is, and what a search needs to look through.
fn prepare_drawing(model: &mut Model) {
    model.board.set_today(model.today);
    if model.board.is_searched() {
        prepare_all_texts(model);
    }
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
