//! Going from one screen to another.

use super::Route;
use crate::app::cx::Cx;
use crate::app::effect::{Effect, Focus};
use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::session::Phase;
use crate::app::{notice, opening};
use crate::domain::PersonId;
use std::mem::{self, Discriminant};

/// What happened to the address.
#[derive(Debug)]
pub enum Msg {
    Changed(Route),
    /// The address was taken away: it names no screen.
    Unnamed,
    /// Something on another screen is wanted: the focus goes there once it is shown.
    Going(Route, Focus),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Changed(route) => changed(model, route, cx),
        Msg::Unnamed => {
            let home = Route::home(!model.board.is_empty());
            cx.ask(Effect::Readdress(home.clone()));
            changed(model, home, cx);
        }
        Msg::Going(route, focus) if route == model.route => cx.focus(focus),
        Msg::Going(route, focus) => {
            model.going = Some((route.clone(), focus));
            cx.ask(Effect::Navigate(route));
        }
    }
}

fn changed(model: &mut Model, route: Route, cx: &mut Cx) {
    if route == model.route {
        return;
    }
    let before = mem::replace(&mut model.route, route);
    model.seen = None;
    if !model.route.filter().text.is_empty() {
        (cx.parts.acts().prepare_texts)(model);
    }
    let keeps_selection = matches!(model.route, Route::Board(_) | Route::People(_) | Route::Person(..));
    if keeps_selection {
        model.board.select(model.route.filter(), &model.settings);
    }
    cx.parts.refresh(model, Touched::Route);
    if model.route.is_day() && model.phase == Phase::Ready {
        opening::ask_for_journal(model, cx);
    }
    let (completing, going) = (model.toasts.completing.take(), model.going.take());
    if screen(&before) != screen(&model.route) {
        notice::left_behind(model);
    }
    if completing.is_some_and(|person| matches!(model.route, Route::Person(shown, _) if shown == person)) {
        return cx.focus(Focus::Gate);
    }
    if let Some((_, focus)) = going.filter(|(route, _)| *route == model.route) {
        return cx.focus(focus);
    }
    if let Some(focus) = focus(before, &model.route) {
        cx.focus(focus);
    }
}

/// What tells a screen from another, whatever is chosen on it.
fn screen(route: &Route) -> (Discriminant<Route>, Option<PersonId>) {
    (mem::discriminant(route), route.person())
}

/// Where the focus goes with a change of the address; none where it stays.
fn focus(before: Route, after: &Route) -> Option<Focus> {
    match (before, after) {
        // Words typed anywhere lead to the list while they are still being typed; they may close a dossier.
        (ref from, Route::Board(to) | Route::People(to)) if !is_list(from) && from.filter().text != to.text => None,
        // Closing a dossier gives the focus back to its card.
        (Route::Person(person, _), Route::Board(_) | Route::People(_) | Route::Today(_)) => Some(Focus::Card(person)),
        (Route::Today(_), Route::Today(_)) => None,
        (Route::Board(_), Route::Board(_)) | (Route::People(_), Route::People(_)) => None,
        (Route::Sessions { .. }, Route::Sessions { .. }) | (Route::Agenda(_), Route::Agenda(_)) => None,
        (Route::Results(_), Route::Results(_)) => None,
        // What is chosen on the screen of a sheet stands in its address; the choice keeps the focus.
        (Route::Sheet(before, _), Route::Sheet(after, _)) if before == *after => None,
        (Route::PresenceSheet { .. }, Route::PresenceSheet { .. }) => None,
        (Route::WeekSheet { .. }, Route::WeekSheet { .. }) => None,
        (Route::Outpost(before), Route::Outpost(after)) if before.meeting == after.meeting => None,
        _ => Some(Focus::Heading),
    }
}

fn is_list(route: &Route) -> bool {
    matches!(route, Route::Board(_) | Route::People(_))
}
