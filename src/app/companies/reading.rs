//! What is read again after facts or the address have changed.

use super::{Book, Companies};
use crate::app::matching::Basis;
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::route::Route;
use crate::app::shared::Shared;
use crate::domain::Subject;
use crate::insight::companies::{Company, Firms};
use crate::insight::matching::Profile;
use crate::insight::openings::Opening;
use crate::journal::{FactId, Journal};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How many subjects may be read at once because something about them has changed; more are read in slices.
const AT_ONCE: usize = 40;

/// Reads again what these screens show, after facts or the address have changed.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    if !model.route.is_of_companies() {
        if model.companies.shown.is_some() {
            // A list that could not be had is asked for again the next time.
            let localities = std::mem::take(&mut model.companies.localities).left();
            model.companies = Companies { localities, ..Companies::default() };
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
        read_changed(model);
    }
    if let (Touched::Persons(persons), true) = (touched, model.companies.read_by.is_some()) {
        if persons.len() > AT_ONCE {
            begin(model);
        } else {
            let persons: Vec<Subject> = persons.iter().copied().map(Subject::Person).collect();
            let persons = not_waiting(&model.companies, persons);
            persons.into_iter().for_each(|person| read(model, person));
        }
    }
    show(model);
}

/// Everything is to be read: what the address names at once, then companies and openings, and everybody.
pub(super) fn begin(model: &mut Model) {
    let named = match model.route {
        Route::Company(id) | Route::CompanySheet(id) => Some(Subject::Company(id)),
        Route::Opening(id) => Some(Subject::Opening(id)),
        _ => None,
    };
    let subjects = model.journal.subjects().filter(|subject| is_read_here(*subject) && Some(*subject) != named);
    let persons = model.board.cards().map(|card| Subject::Person(card.id));
    let rest = subjects.chain(persons).collect();
    let localities = std::mem::take(&mut model.companies.localities);
    let (going, shown) = (model.companies.going, model.companies.shown.take());
    let read_by = Some((model.settings.clone(), model.today));
    model.companies = Companies { localities, rest, read_by, going, shown, ..Companies::default() };
    if let Some(subject) = named {
        read(model, subject);
    }
}

/// Whether the subject is a company or an opening.
fn is_read_here(subject: Subject) -> bool {
    matches!(subject, Subject::Company(_) | Subject::Opening(_))
}

/// Those that are not to be read anyway.
fn not_waiting(book: &Companies, mut subjects: Vec<Subject>) -> Vec<Subject> {
    if !book.rest.is_empty() {
        let waiting: BTreeSet<Subject> = book.rest.iter().copied().collect();
        subjects.retain(|subject| !waiting.contains(subject));
    }
    subjects
}

/// How many facts there are about a subject, and the last of them.
fn stamp(journal: &Journal, subject: Subject) -> (usize, Option<FactId>) {
    let facts = journal.about(subject);
    (facts.len(), facts.iter().map(|fact| fact.id).max())
}

/// Reads the companies and openings about which something was written; of many, only what the screen is about.
fn read_changed(model: &mut Model) {
    let (journal, book) = (&model.journal, &model.companies);
    // Of those that wait nothing is looked at: their facts may still be bytes.
    let mut changed = not_waiting(book, journal.subjects().filter(|subject| is_read_here(*subject)).collect());
    changed.retain(|subject| book.stamps.get(subject) != Some(&stamp(journal, *subject)));
    if changed.len() > AT_ONCE {
        changed.into_iter().for_each(|subject| model.companies.rest.push_front(subject));
    } else {
        changed.into_iter().for_each(|subject| read(model, subject));
    }
}

fn put<K: Ord + Copy, V>(held: &mut Rc<BTreeMap<K, Rc<V>>>, key: K, value: Option<V>) {
    let held = Rc::make_mut(held);
    match value {
        Some(value) => drop(held.insert(key, Rc::new(value))),
        None => drop(held.remove(&key)),
    }
}

/// Reads one company, opening or person, and forgets one that is gone.
pub(super) fn read(model: &mut Model, subject: Subject) {
    let (journal, book) = (&model.journal, &mut model.companies);
    match subject {
        Subject::Company(id) => put(&mut book.companies, id, Company::read(id, journal)),
        Subject::Opening(id) => put(&mut book.openings, id, Opening::read(id, journal)),
        Subject::Person(person) => {
            let own = journal.scope().own();
            let profile = model.board.card(person).map(|card| {
                let fold = journal.fold_person(person);
                Profile::read(card, &fold, own, model.today)
            });
            return put(&mut book.people, person, profile);
        }
        Subject::Settings(_) | Subject::Session(_) => return,
    }
    book.stamps.insert(subject, stamp(journal, subject));
}

/// Puts together what the screens show.
pub(super) fn show(model: &mut Model) {
    let book = &mut model.companies;
    if !Rc::ptr_eq(&book.firms.0, &book.companies) {
        book.firms = (book.companies.clone(), Rc::new(Firms::of(&book.companies)));
    }
    let is_read = book.read_by.is_some() && book.rest.is_empty();
    let is_weighed = matches!(model.route, Route::Openings(_) | Route::Opening(_));
    let centres = book.localities.centres();
    let weighs = is_read && is_weighed && centres.is_some();
    let pool = weighs.then(|| book.packed.again(&book.people, &book.companies, book.localities.held()));
    let counts = pool.clone().zip(centres.clone()).filter(|_| matches!(model.route, Route::Openings(_)));
    let suited = counts.map(|(pool, centres)| {
        let (openings, companies) = (book.openings.clone(), book.companies.clone());
        let (settings, today) = (model.settings.clone(), model.today);
        book.suiting.again(Basis { pool, openings, companies, centres, settings, today });
        book.suiting.suited()
    });
    let left_to_weigh = if suited.is_some() { book.suiting.left() } else { 0 };
    model.companies.shown = Some(Shared::new(Book {
        companies: book.companies.clone(),
        firms: book.firms.1.clone(),
        openings: book.openings.clone(),
        people: book.people.clone(),
        left: (!is_read).then_some(book.rest.len()),
        waits: !book.going && (!is_read || book.localities.is_asleep() || left_to_weigh > 0),
        centres,
        missed: book.localities.is_missed(),
        pool,
        is_weighed: suited.is_some() && left_to_weigh == 0,
        suited,
    }));
}
