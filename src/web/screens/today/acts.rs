//! What is done with a line: by its buttons, or with one key each while it has the focus.

use super::row::Row;
use crate::app::board::filter::{Behind, Whose};
use crate::app::effect::Focus;
use crate::app::today::{self, List};
use crate::app::{Edit, Filter, Route, editing, route};
use crate::domain::{Day, PersonId, Subject};
use crate::journal::schema::task;
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::UseStateSetter;

/// What is asked of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Opened,
    /// A task is ticked; for anything else one goes where it is answered.
    Done,
    Contact,
    /// A panel of the line is opened, or closed if it is open.
    Asked(Panel),
    Closed,
    PutOff(Day),
    /// The figure of its rule is to be set.
    Set(&'static str),
}

/// What opens under a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    Why,
    Later,
}

/// Which line is gone to with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    First,
    Before,
    After,
    Last,
}

/// What a key says to the line that has the focus.
pub enum Pressed {
    Act(Act),
    Way(Way),
}

/// Reads a key; none where it is for others.
pub fn read(event: &KeyboardEvent, letter_keys: bool) -> Option<Pressed> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok())?;
    let act = |act| Some(Pressed::Act(act));
    let (key, on_line) = (event.key(), target.has_attribute("data-line"));
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    if key == "Escape" {
        return act(Act::Closed);
    }
    if dom::takes_text(&target) {
        return None;
    }
    match key.as_str() {
        "Enter" if on_line => act(Act::Opened),
        "ArrowUp" => Some(Pressed::Way(Way::Before)),
        "ArrowDown" => Some(Pressed::Way(Way::After)),
        "Home" => Some(Pressed::Way(Way::First)),
        "End" => Some(Pressed::Way(Way::Last)),
        "f" | "F" if letter_keys => act(Act::Done),
        "p" | "P" if letter_keys => act(Act::Asked(Panel::Later)),
        "c" | "C" if letter_keys => act(Act::Contact),
        _ => None,
    }
}

/// All lines that are drawn, from the first to the last.
fn lines() -> Vec<HtmlElement> {
    let found = dom::document().and_then(|document| document.query_selector_all("[data-line]").ok());
    let item = |place| found.as_ref().and_then(|found| found.item(place))?.dyn_into().ok();
    (0..found.as_ref().map_or(0, web_sys::NodeList::length)).filter_map(item).collect()
}

fn is(line: &HtmlElement, key: &str) -> bool {
    line.get_attribute("data-line").as_deref() == Some(key)
}

/// Gives the focus to another line; at the ends it stays.
pub fn go(key: &str, way: Way) {
    let lines = lines();
    let Some(place) = lines.iter().position(|line| is(line, key)) else { return };
    let next = match way {
        Way::First => 0,
        Way::Before => place.saturating_sub(1),
        Way::After => (place + 1).min(lines.len() - 1),
        Way::Last => lines.len() - 1,
    };
    dom::focus(&lines[next]);
}

/// The line is about to go: the focus goes to the next one, or the one before, or the title.
fn leave(key: &str) {
    let lines = lines();
    let place = lines.iter().position(|line| is(line, key)).unwrap_or_default();
    let before = place.checked_sub(1).and_then(|before| lines.get(before));
    match lines.get(place + 1).or(before) {
        Some(line) => dom::focus(line),
        None => {
            if let Some(title) = dom::find("main h1") {
                dom::focus(&title);
            }
        }
    }
}

/// Gives the focus back to a line whose panel closes.
fn come_back(key: &str) {
    if let Some(line) = lines().iter().find(|line| is(line, key)) {
        dom::focus(line);
    }
}

/// Where a line leads: to the person, or to where the organisation sees to it.
pub fn opened(row: &Row, whose: Whose) -> Route {
    row.person().map_or_else(|| today::of_office(row.rule()).0, |person| dossier(person, whose))
}

/// The dossier, beside the day.
pub fn dossier(person: PersonId, whose: Whose) -> Route {
    Route::Person(person, Filter { behind: Behind::Today(whose), ..Filter::default() })
}

/// Carries out what is asked of the line of a key.
pub fn carry_out(
    scene: &Scene,
    dispatch: &Dispatch,
    day: &List,
    open: &UseStateSetter<Option<(String, Panel)>>,
    key: &str,
    act: Act,
) {
    let Some(row) = row_of(day, key) else { return };
    let go_to = |(route, focus): (Route, Focus)| dispatch.send(route::Msg::Going(route, focus));
    let contact = || row.person().map(|person| (dossier(person, day.whose), Focus::ContactLog));
    match act {
        Act::Opened => dom::go(&opened(&row, day.whose)),
        Act::Contact => {
            if let Some(place) = contact() {
                go_to(place);
            }
        }
        Act::Done => match &row {
            Row::Quiet(_) => {
                if let Some(place) = contact() {
                    go_to(place);
                }
            }
            Row::Item(line) => match line.item.person.filter(|_| row.is_task()) {
                Some(person) => {
                    leave(key);
                    let done = Edit::element(line.item.of, task::DONE.with(scene.today));
                    dispatch.send(editing::Msg::Edited { about: Subject::Person(person), edits: vec![done] });
                }
                None => go_to(today::answered_at(&line.item, day.whose)),
            },
        },
        Act::Asked(panel) => open.set(Some((key.to_owned(), panel))),
        Act::Closed => {
            come_back(key);
            open.set(None);
        }
        Act::PutOff(until) => {
            let Some(device) = scene.device else { return };
            let (about, edit) = match &row {
                Row::Item(line) => today::put_off(&line.item, device.org, until),
                Row::Quiet(quiet) => today::put_off_silence(quiet.person, until),
            };
            leave(key);
            open.set(None);
            dispatch.send(editing::Msg::Edited { about, edits: vec![edit] });
        }
        Act::Set(place) => go_to((Route::Settings, Focus::At(place))),
    }
}

fn row_of(day: &List, key: &str) -> Option<Row> {
    let line = day.lines.iter().find(|line| line.key == key).cloned().map(Row::Item);
    line.or_else(|| day.silent.iter().cloned().map(Row::Quiet).find(|row| row.key() == key))
}
