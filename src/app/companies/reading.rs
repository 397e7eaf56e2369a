//! What is read again after facts or the address have changed.

use super::{Book, Companies, Table};
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::domain::{PersonId, Subject};
use crate::insight::companies::{Company, Firms};
use crate::insight::matching::Profile;
use crate::insight::openings::Opening;
use crate::journal::Kind;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How many people may be read at once because something about them has changed; of more, everybody is read in slices.
const AT_ONCE: usize = 40;

/// Reads again what these screens show, after facts or the address have changed.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    if !model.route.is_of_companies() {
        if model.companies.shown.is_some() {
            // A list that could not be had is asked for again the next time.
            let table = match std::mem::take(&mut model.companies.table) {
                Table::Missed => Table::Asleep,
                table => table,
            };
            model.companies = Companies { table, ..Companies::default() };
        }
        return;
    }
    if let Some((settings, today)) = model.companies.read_by.clone() {
        if today != model.today {
            begin(model);
        } else if !Rc::ptr_eq(&settings, &model.settings) {
            // A packet that was admitted or is no more changes what counts.
            model.companies.stamps.clear();
            model.companies.read_by = Some((model.settings.clone(), model.today));
        }
        read_subjects(model);
    }
    if let (Touched::Persons(persons), true) = (touched, model.companies.read_by.is_some()) {
        if persons.len() > AT_ONCE {
            begin(model);
        } else {
            let waiting = std::mem::take(&mut model.companies.rest);
            for person in persons.iter().filter(|person| !waiting.contains(person)) {
                read(model, *person);
            }
            model.companies.rest = waiting;
        }
    }
    show(model);
}

/// Everybody is to be read, and companies and openings are.
pub(super) fn begin(model: &mut Model) {
    let rest = model.board.cards().map(|card| card.id).collect();
    let book = &mut model.companies;
    (book.people, book.rest) = (Rc::default(), rest);
    book.stamps.clear();
    book.read_by = Some((model.settings.clone(), model.today));
    read_subjects(model);
}

/// Reads the companies and openings about which something was written, and forgets those that are gone.
fn read_subjects(model: &mut Model) {
    let (journal, book) = (&model.journal, &mut model.companies);
    let subjects = journal.subjects_with(&Kind::Company).chain(journal.subjects_with(&Kind::Opening));
    let subjects: BTreeSet<Subject> = subjects.collect();
    if book.stamps.is_empty() {
        (book.companies, book.openings) = (Rc::default(), Rc::default());
    }
    for subject in subjects {
        let facts = journal.about(subject);
        let stamp = (facts.len(), facts.iter().map(|fact| fact.id).max());
        if book.stamps.insert(subject, stamp) == Some(stamp) {
            continue;
        }
        match subject {
            Subject::Company(id) => put(&mut book.companies, id, Company::read(id, journal)),
            Subject::Opening(id) => put(&mut book.openings, id, Opening::read(id, journal)),
            _ => {}
        }
    }
}

fn put<K: Ord + Copy, V>(held: &mut Rc<BTreeMap<K, Rc<V>>>, key: K, value: Option<V>) {
    let held = Rc::make_mut(held);
    match value {
        Some(value) => drop(held.insert(key, Rc::new(value))),
        None => drop(held.remove(&key)),
    }
}

/// Reads one person.
pub(super) fn read(model: &mut Model, person: PersonId) {
    let own = model.journal.scope().own();
    let read = model.board.card(person).map(|card| {
        let fold = model.journal.fold_person(person);
        Profile::read(card, &fold, own, model.today)
    });
    put(&mut model.companies.people, person, read);
}

/// Puts together what the screens show.
pub(super) fn show(model: &mut Model) {
    let book = &mut model.companies;
    if !Rc::ptr_eq(&book.firms.0, &book.companies) {
        book.firms = (book.companies.clone(), Rc::new(Firms::of(&book.companies)));
    }
    let book = &model.companies;
    let is_read = book.read_by.is_some() && book.rest.is_empty();
    let centres = match &book.table {
        Table::Read(centres) => Some(centres.clone()),
        Table::Missed => Some(Rc::default()),
        Table::Asleep | Table::Asked => None,
    };
    model.companies.shown = Some(Rc::new(Book {
        companies: book.companies.clone(),
        firms: book.firms.1.clone(),
        openings: book.openings.clone(),
        people: book.people.clone(),
        left: (!is_read).then_some(book.rest.len()),
        waits: !book.going && (!is_read || matches!(book.table, Table::Asleep)),
        centres,
        missed: matches!(book.table, Table::Missed),
    }));
}
