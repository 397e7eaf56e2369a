//! The keys that work on every screen. The board reads those of a card.

use super::dom;
use crate::app::{Dialog, Msg, dialog, effect::Focus, people, quick, undo};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// What a key asks of the program.
pub enum Asked {
    Msg(Msg),
    Focus(Focus),
    /// The button or link of this id is to be pressed.
    Press(&'static str),
    /// The box that has the focus is to lose it.
    Leave,
}

/// The id of the link by which a dossier is closed.
pub const CLOSE_DOSSIER: &str = "close-dossier";

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
        return match (key.to_ascii_lowercase().as_str(), event.shift_key()) {
            ("k", false) => Some(Asked::Focus(Focus::Search)),
            ("z", false) if !in_text => Some(Asked::Msg(undo::Msg::UndoAsked.into())),
            ("y", false) | ("z", true) if !in_text => Some(Asked::Msg(undo::Msg::RedoAsked.into())),
            _ => None,
        };
    }
    if key == "Escape" {
        return escaped(event, in_text);
    }
    if in_text || !letter_keys {
        return None;
    }
    match key.as_str() {
        "/" => Some(Asked::Focus(Focus::Search)),
        "c" | "C" if dom::element("contact-log").is_some() => Some(Asked::Focus(Focus::ContactLog)),
        "s" | "S" if dom::element("placements-add").is_some() => Some(Asked::Press("placements-add")),
        "n" | "N" => Some(Asked::Msg(people::Msg::Asked.into())),
        "q" | "Q" => Some(Asked::Msg(quick::Msg::Asked.into())),
        "?" => Some(Asked::Msg(dialog::Msg::Asked(Dialog::Keys).into())),
        _ => None,
    }
}

/// `Esc` closes what is open, the topmost first: a dialog, a menu or a search answer for themselves before it comes here.
/// In a box it only leaves the box, so that a second one is needed to close a dossier in which somebody types.
fn escaped(event: &KeyboardEvent, in_text: bool) -> Option<Asked> {
    let is_taken = event.default_prevented() || dom::find("[popover]:popover-open").is_some();
    if is_taken || dom::element(CLOSE_DOSSIER).is_none() {
        return None;
    }
    Some(if in_text { Asked::Leave } else { Asked::Press(CLOSE_DOSSIER) })
}
