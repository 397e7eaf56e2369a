//! The part of companies, of what they offer, and of whom it may suit.

use super::Brought;
use crate::app::Route;
use crate::app::part::Companies;
use crate::web::screens::View;
use crate::web::screens::companies::{CompaniesPage, CompanyPage, CompanyPaper};
use crate::web::screens::matching::PlacesPage;
use crate::web::screens::openings::{OpeningPage, OpeningsPage};
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Brought {
    Brought::Companies { update: Companies::whole(), draw }
}

/// The screen of the route.
fn draw(view: &View) -> Html {
    let view = view.clone();
    match &view.route {
        Route::Company(id) => html! { <CompanyPage id={*id} {view} /> },
        Route::CompanySheet(id) => html! { <CompanyPaper id={*id} {view} /> },
        Route::Openings(_) => html! { <OpeningsPage {view} /> },
        Route::Opening(id) => html! { <OpeningPage id={*id} {view} /> },
        Route::Places(_) => html! { <PlacesPage {view} /> },
        _ => html! { <CompaniesPage {view} /> },
    }
}
