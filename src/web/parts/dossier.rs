//! The part of the open dossier.

use super::Brought;
use crate::app::dossier;
use crate::web::screens::View;
use crate::web::screens::dossier::DossierPanel;
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Brought {
    Brought::Dossier { refresh: dossier::refresh, draw }
}

/// The panel beside the board.
fn draw(view: &View) -> Html {
    html! { <DossierPanel view={view.clone()} /> }
}
