//! The keys that work on every screen. The board reads those of a card.

use super::dom;
use crate::app::{Dialog, Msg, dialog, effect::Focus, people, undo};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// What a key asks of the program.
pub enum Asked {
    Msg(Msg),
    Focus(Focus),
    /// The button of this id is to be pressed.
    Press(&'static str),
}

/// The meaning of a key press outside the board's own keys; none when another part of the page handles it.
pub fn read(event: &KeyboardEvent, letter_keys: bool) -> Option<Asked> {
    let in_text =
        event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|it| dom::takes_text(&it));
    let in_dialog = dom::find("dialog[open]").is_some();
    let command = event.ctrl_key() || event.meta_key();
    if event.alt_key() || in_dialog {
        return None;
    }
    let key = event.key();
    if command {
        return match (key.to_lowercase().as_str(), event.shift_key()) {
            ("k", false) => Some(Asked::Focus(Focus::Search)),
            ("z", false) if !in_text => Some(Asked::Msg(undo::Msg::UndoAsked.into())),
            ("y", false) | ("z", true) if !in_text => Some(Asked::Msg(undo::Msg::RedoAsked.into())),
            _ => None,
        };
    }
    if in_text || !letter_keys {
        return None;
    }
    match key.as_str() {
        "/" => Some(Asked::Focus(Focus::Search)),
        "c" | "C" if dom::element("contact-log").is_some() => Some(Asked::Focus(Focus::ContactLog)),
        "s" | "S" if dom::element("placements-add").is_some() => Some(Asked::Press("placements-add")),
        "n" | "N" => Some(Asked::Msg(people::Msg::Asked.into())),
        "?" => Some(Asked::Msg(dialog::Msg::Asked(Dialog::Keys).into())),
        _ => None,
    }
}
