//! The part of the open dossier.

use super::Screens;
use crate::i18n::catalogue::ALL_TABLES;
use crate::web::screens::View;
use crate::web::screens::dossier::DossierPanel;
use yew::prelude::*;

/// What the part brings.
pub fn bring() -> Screens {
    Screens { draw, words: ALL_TABLES }
}

/// The panel beside the board.
fn draw(view: &View) -> Html {
    html! { <DossierPanel view={view.clone()} /> }
}
