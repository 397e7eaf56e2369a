//! `#/permanences`: what comes back at the places of the organisation, and one day at one of them.

mod day;
mod form;
mod list;
mod row;
mod words;

pub use day::{OutpostPage, at_work};
pub use list::OutpostList;
pub use words::{count_near, item_words, meeting_name, when};

use super::View;
use crate::app::outpost::Msg;
use crate::web::scene::use_dispatch;
use yew::prelude::*;

/// Asks for what the screen lacks, as often as it lacks something.
#[hook]
pub fn use_reading(view: &View) {
    let dispatch = use_dispatch();
    let waits = view.outposts.as_ref().is_none_or(|shown| shown.waits);
    use_effect_with((view.route.clone(), waits), move |(_, waits)| {
        if *waits {
            dispatch.send(Msg::Asked);
        }
    });
}
