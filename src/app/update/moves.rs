//! Moving about, and moving cards.

use super::{acts, say};
use super::{presence, save};
use crate::app::cx::Cx;
use crate::app::edit::{self, Edit};
use crate::app::effect::{Effect, Focus};
use crate::app::model::{Model, Notice};
use crate::app::route::Route;
use crate::domain::{PersonId, Step, Subject};
use crate::insight::Records;
use crate::journal::Kind;
use crate::journal::schema::{cycle, outcome, step};
use std::rc::Rc;

/// The address has changed.
pub(super) fn route_changed(model: &mut Model, route: Route) -> Vec<Effect> {
    if route == model.route {
        return Vec::new();
    }
    let before = std::mem::replace(&mut model.route, route);
    model.seen = None;
    if !model.route.filter().text.is_empty() {
        save::prepare_all_texts(model);
    }
    let keeps_selection = matches!(model.route, Route::Board(_) | Route::People(_) | Route::Person(..));
    if keeps_selection {
        model.board.select(model.route.filter(), &model.settings);
    }
    let person = match model.route {
        Route::Person(person, _) | Route::Sheet(person, _) => Some(person),
        _ => None,
    };
    save::open_dossier(model, person);
    presence::draw(model);
    match (before, &model.route) {
        // Closing a dossier gives the focus back to its card.
        (Route::Person(person, _), Route::Board(_)) => vec![Effect::Focus(Focus::Card(person))],
        (Route::Board(_), Route::Board(_)) | (Route::People(_), Route::People(_)) => Vec::new(),
        (Route::Sessions { .. }, Route::Sessions { .. }) => Vec::new(),
        // What is chosen on the screen of a sheet stands in its address; the choice keeps the focus.
        (Route::Sheet(before, _), Route::Sheet(after, _)) if before == *after => Vec::new(),
        (Route::PresenceSheet { .. }, Route::PresenceSheet { .. }) => Vec::new(),
        // A search begun on a screen without a selection leads to the board while its words are still being typed.
        (
            Route::Sheet(..)
            | Route::Sessions { .. }
            | Route::PresenceSheet { .. }
            | Route::Exchanges
            | Route::Settings
            | Route::Help,
            Route::Board(filter),
        ) if !filter.text.is_empty() => Vec::new(),
        _ => vec![Effect::Focus(Focus::Heading)],
    }
}

/// Words were typed into the search: the board, or the list that is open, shows what matches at once.
pub(super) fn search_typed(model: &mut Model, text: String) -> Vec<Effect> {
    let mut filter = model.route.filter();
    filter.text = text;
    if !filter.text.is_empty() {
        save::prepare_all_texts(model);
    }
    let elsewhere = !matches!(model.route, Route::Board(_) | Route::People(_));
    let route = match model.route {
        Route::People(_) => Route::People(filter.clone()),
        _ => Route::Board(filter.clone()),
    };
    model.board.select(filter, &model.settings);
    if elsewhere {
        return vec![Effect::Navigate(route)];
    }
    model.route = route.clone();
    vec![Effect::Readdress(route)]
}

/// A card was moved, or all that are selected with it.
pub(super) fn moved(model: &mut Model, person: PersonId, to: Step, cx: &mut Cx) -> Vec<Effect> {
    let mut persons: Vec<PersonId> =
        if model.selected.contains(&person) { model.selected.iter().copied().collect() } else { vec![person] };
    persons.retain(|id| model.board.card(*id).is_some_and(|card| card.step != to));
    let Some(first) = persons.first().and_then(|id| model.board.card(*id)).cloned() else {
        return Vec::new();
    };
    let drafts =
        persons.iter().flat_map(|id| edit::drafts(Subject::Person(*id), cx.today, &steps(model, *id, to), false));
    let drafts = drafts.collect();
    // The menu showed one person's step; for the others of a selection, the board did.
    let alone = persons.len() == 1;
    let seen = model.seen.take().filter(|(about, _)| alone && *about == first.subject()).map(|(_, seen)| seen);
    let (act, mut effects) = acts::write_over(model, drafts, seen, cx);
    model.selected = Rc::default();
    effects.extend(match persons.len() {
        1 => {
            let lacking = model.board.card(first.id).filter(|card| card.lacking).map(|card| card.id);
            say(model, Notice::Moved { name: first.name(), from: first.step, to, act, lacking })
        }
        count => say(model, Notice::MovedMany { count, to, act }),
    });
    effects.push(Effect::Focus(Focus::Card(person)));
    effects
}

/// What a move writes. Coming back after an exit opens a new passage, and the outcome of the earlier one stays in it.
pub(super) fn steps(model: &Model, person: PersonId, to: Step) -> Vec<Edit> {
    let mut edits = vec![Edit::register(step::STEP.with(to))];
    let returns = model.board.card(person).is_some_and(|card| card.step == Step::Closed) && to != Step::Closed;
    if returns {
        let own = model.device.map(|device| device.org);
        let records = Records::read(&model.journal.fold_person(person), &[Kind::Cycle], own);
        let last = records.of(&Kind::Cycle).iter().filter_map(|entry| entry.get(cycle::NUMBER)).max().unwrap_or(1);
        edits.push(Edit::register(cycle::NUMBER.with(last + 1)));
        edits.push(Edit::register(outcome::OUTCOME.maybe(None)));
        edits.push(Edit::register(outcome::SOURCE.maybe(None)));
    }
    edits
}

/// A card was selected, or no longer is.
pub(super) fn selected(model: &mut Model, person: PersonId) -> Vec<Effect> {
    let selected = Rc::make_mut(&mut model.selected);
    if !selected.remove(&person) {
        selected.insert(person);
    }
    Vec::new()
}
