//! The part of first start, and of files that come and go.

use super::Brought;
use crate::app::Phase;
use crate::app::part::Files;
use crate::web::effects::later;
use crate::web::screens::View;
use crate::web::screens::exchanges::Exchanges;
use crate::web::screens::first_start::FirstStart;
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Brought {
    Brought::Files { update: Files::whole(), carry_out: later::carry_out, draw }
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
