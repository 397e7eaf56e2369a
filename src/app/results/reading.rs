//! What is read again after facts or the address have changed.

use super::earlier::{Earlier, changes};
use super::{Asked, Results, Shown, looking, opened, source};
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::route::Route;
use crate::app::shared::Shared;
use crate::domain::PersonId;
use crate::domain::order::Fill;
use crate::insight::results::Story;
use std::collections::BTreeSet;
use std::rc::Rc;

/// How many people may be read at once because something about them has changed; more are read in slices.
const AT_ONCE: usize = 40;

/// Reads again what the screen shows, after facts or the address have changed.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    let Some(asked) = Asked::of(&model.route) else {
        if model.results.shown.is_some() {
            let (going, compared) = (model.results.going, model.results.compared.clone());
            model.results = Results { going, compared, ..Results::default() };
        }
        return;
    };
    if let Some((settings, today)) = model.results.read_by.clone() {
        match touched {
            // Another day, or other rules of what counts: everybody is read by them.
            _ if today != model.today || !Rc::ptr_eq(&settings, &model.settings) => begin(model, &asked),
            Touched::Persons(persons) => read_again(model, &asked, persons),
            Touched::Route => look_back(model, &asked),
        }
    }
    show(model);
}

/// Everybody is to be read. What is shown stays until they were.
pub(super) fn begin(model: &mut Model, asked: &Asked) {
    let rest = model.journal.subjects().filter_map(|subject| subject.person()).into_set();
    let before = std::mem::take(&mut model.results);
    model.results = Results {
        rest: rest.into_iter().collect(),
        read_by: Some((model.settings.clone(), model.today)),
        going: before.going,
        shown: before.shown,
        compared: before.compared,
        counts_wanted: before.counts_wanted,
        ..Results::default()
    };
    look_back(model, asked);
}

/// Everybody is to be read from the journal of an earlier day, where another one is asked for than was read.
fn look_back(model: &mut Model, asked: &Asked) {
    let results = &mut model.results;
    if results.earlier.as_ref().map(|earlier| earlier.day) != asked.known {
        let own = model.journal.scope().own();
        results.earlier = asked.known.map(|day| Earlier::new(&model.journal, day, own));
        results.made = None;
    }
}

/// Facts about these people have come. Many are read in slices.
fn read_again(model: &mut Model, asked: &Asked, persons: &BTreeSet<PersonId>) {
    model.results.made = None;
    // What came may have been written on an earlier day, at another desk.
    model.results.earlier = None;
    look_back(model, asked);
    model.results.looking.read_again(persons);
    let waiting = model.results.rest.iter().copied().into_set();
    let changed = persons.difference(&waiting).copied();
    if persons.len() > AT_ONCE {
        model.results.rest.extend(changed);
    } else {
        changed.for_each(|person| read(model, person));
    }
}

/// Reads one person, and forgets one of whom nothing counts any more.
pub(super) fn read(model: &mut Model, person: PersonId) {
    let story = Story::of(&model.journal, person, &model.settings, model.today, &model.results.words);
    let stories = &mut model.results.stories;
    match (stories.binary_search_by_key(&person, |held| held.person), story) {
        (Ok(place), Some(story)) => stories[place] = story,
        (Ok(place), None) => drop(stories.remove(place)),
        (Err(place), Some(story)) => stories.insert(place, story),
        (Err(_), None) => {}
    }
}

/// Reads one person more, from the journal of today or from that of an earlier day, or looks at one dossier more; false
/// once all were.
pub(super) fn read_one(model: &mut Model) -> bool {
    match model.results.rest.pop_front() {
        Some(person) => {
            read(model, person);
            true
        }
        None if model.results.earlier.as_mut().is_some_and(|earlier| earlier.read_one(&model.journal, model.today)) => {
            true
        }
        None => looked_at(model).is_some_and(|asked| looking::look_at_one(model, &asked)),
    }
}

/// What the screen asks for, which shows beside the figures what dossiers lack; the sheet does not.
fn looked_at(model: &Model) -> Option<Asked> {
    matches!(model.route, Route::Results(_)).then(|| Asked::of(&model.route)).flatten()
}

/// Makes the figures that the address asks for, once everybody was read.
fn make(model: &mut Model, asked: &Asked) {
    if model.results.made.as_ref().is_some_and(|(made, ..)| made.is_alike(asked)) {
        return;
    }
    let results = &mut model.results;
    let now = source::made(&results.stories, asked, &model.settings, model.today);
    results.made = Some(match &results.earlier {
        None => (asked.clone(), Rc::new(now), None),
        Some(earlier) => {
            let before = earlier.made(asked, model.today);
            let changed = changes(&model.journal, &before.report, &now.report, earlier.day, &model.board);
            (asked.clone(), Rc::new(before), Some(Rc::new(changed)))
        }
    });
}

/// Puts together what the screen shows.
pub(super) fn show(model: &mut Model) {
    let Some(asked) = Asked::of(&model.route) else { return };
    let earlier = model.results.earlier.as_ref().map_or(0, Earlier::left);
    let left = model.results.rest.len() + earlier;
    let is_read = model.results.read_by.is_some() && left == 0;
    if is_read {
        make(model, &asked);
    }
    let looks = looked_at(model).is_some_and(|asked| looking::waits(model, &asked));
    let results = &mut model.results;
    let made = results.made.as_ref().filter(|_| is_read);
    let place = asked.open.as_ref();
    let opened = made.zip(place).and_then(|((_, made, _), place)| opened::open(&made.report, place, &model.board));
    // While everybody is read again the figures of before stay, and the screen says that it reads.
    let before = results.shown.take().filter(|shown| !is_read && shown.asked.is_alike(&asked));
    let before = before.as_deref();
    results.shown = Some(Shared::new(Shown {
        left: (!is_read).then_some(left),
        waits: !results.going && (!is_read || looks),
        report: made.map(|(_, made, _)| made.report.clone()).or_else(|| before?.report.clone()),
        curves: made
            .map(|(_, made, _)| made.curves.clone())
            .or_else(|| Some(before?.curves.clone()))
            .unwrap_or_default(),
        opened: opened.map(Rc::new).or_else(|| before?.opened.clone()),
        changed: made.and_then(|(.., changed)| changed.clone()).or_else(|| before?.changed.clone()),
        quality: results.looking.made(),
        unlooked: results.looking.left(),
        compared: results.compared.clone(),
        asked,
    }));
}
