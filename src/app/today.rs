//! Keeps « Aujourd'hui » up to date: the items of everybody once the list is opened, and then those of whom facts arrive.
//!
//! Nobody is read before the list is opened: that it costs nothing to who looks at the board alone.

use super::edit::Edit;
use super::model::Model;
use super::part::Touched;
use crate::domain::{Day, PersonId, Subject};
use crate::insight::today::{Item, Today};
use crate::journal::Keys;
use crate::journal::schema::postponed;
use std::rc::Rc;

/// Opens the list: derives it, unless what is held is of today and of these settings.
pub fn open(model: &mut Model) {
    if model.due_today.as_ref().is_some_and(|held| held.holds(&model.settings, model.today)) {
        return;
    }
    let mut list = Today::new(model.journal.scope().own(), model.settings.clone(), model.today);
    for card in model.board.cards() {
        list.read(card, &model.journal.fold_person(card.id));
    }
    model.due_today = Some(Rc::new(list));
}

/// Reads again those about whom facts have arrived, if the list was opened; everybody on another day and by other
/// settings.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    let Some(mut held) = model.due_today.take() else { return };
    if !held.holds(&model.settings, model.today) {
        return open(model);
    }
    if let Touched::Persons(persons) = touched {
        let list = Rc::make_mut(&mut held);
        for person in persons {
            read(model, list, *person);
        }
    }
    model.due_today = Some(held);
}

/// The items of one person, in order.
pub fn of_one(model: &Model, person: PersonId) -> Vec<Item> {
    let mut alone = Today::new(model.journal.scope().own(), model.settings.clone(), model.today);
    read(model, &mut alone, person);
    alone.of(person).to_vec()
}

fn read(model: &Model, list: &mut Today, person: PersonId) {
    match model.board.card(person) {
        Some(card) => list.read(card, &model.journal.fold_person(person)),
        None => list.forget(person),
    }
}

/// « Vu, pas maintenant »: what is written so that an item is back on a day; none of what concerns no person.
pub fn put_off(item: &Item, until: Day) -> Option<(Subject, Edit)> {
    let keys = Keys::two(item.rule.put_off(), item.put_off);
    Some((Subject::Person(item.person?), Edit::of(keys, postponed::UNTIL.with(until))))
}
