//! The part of results: the figures that funders ask for, and the pictures of them.

use super::Brought;
use crate::app::Route;
use crate::app::part::Results;
use crate::web::screens::View;
use crate::web::screens::results::{ResultsPage, ResultsPaper};
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Brought {
    Brought::Results { update: Results::whole(), draw }
}

/// The screen of the route.
fn draw(view: &View) -> Html {
    let view = view.clone();
    match &view.route {
        Route::ResultsSheet(_) => html! { <ResultsPaper {view} /> },
        _ => html! { <ResultsPage {view} /> },
    }
}
