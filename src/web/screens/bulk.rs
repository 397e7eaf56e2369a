//! Doing something for all that are selected: the bar that offers it, and the dialogs that ask the details.

mod bar;
mod change;
mod entry;
mod moves;
mod people;

pub use bar::SelectionBar;
pub use moves::tally_words;

use crate::app::bulk::{Asked, Gesture};
use change::ChangeDialog;
use moves::MoveDialog;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BulkDialogProps {
    pub asked: Rc<Asked>,
}

/// The dialog of a gesture.
#[component]
pub fn BulkDialog(props: &BulkDialogProps) -> Html {
    match props.asked.gesture {
        Gesture::Move => html! { <MoveDialog asked={props.asked.clone()} /> },
        _ => html! { <ChangeDialog asked={props.asked.clone()} /> },
    }
}
