//! The part of first start, and of files that come and go.

use super::Screens;
use crate::app::Phase;
use crate::i18n::catalogue::ALL_TABLES;
use crate::web::screens::View;
use crate::web::screens::exchanges::Exchanges;
use crate::web::screens::first_start::FirstStart;
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Screens {
    Screens { draw, words: ALL_TABLES }
}

/// First start, or the exchanges of a board in use.
fn draw(view: &View) -> Html {
    let view = view.clone();
    if view.phase == Phase::FirstStart {
        html! { <FirstStart {view} /> }
    } else {
        html! { <Exchanges {view} /> }
    }
}
