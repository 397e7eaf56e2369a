//! Doing something for all that are selected: the bar that offers it, and the dialogs that ask the details.

mod bar;
mod change;
mod contact;
mod entry;
mod moves;
mod people;

pub use bar::SelectionBar;
pub use moves::tally_words;

use crate::app::bulk::{Asked, Gesture};
use change::ChangeDialog;
use contact::ContactDialog;
use moves::MoveDialog;
use std::rc::Rc;
use yew::prelude::*;

/// The dialog of a gesture.
pub fn bulk_dialog(asked: Rc<Asked>) -> Html {
    match asked.gesture {
        Gesture::Move => html! { <MoveDialog {asked} /> },
        Gesture::Contact => html! { <ContactDialog {asked} /> },
        _ => html! { <ChangeDialog {asked} /> },
    }
}
