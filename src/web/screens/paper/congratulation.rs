//! The words that congratulate somebody who is newly in work, alone on a page.

use super::frame::paper_frame;
use crate::app::{Filter, Route};
use crate::i18n::congratulation;
use crate::insight::Dossier;
use crate::insight::paper::congratulation::Offer;
use crate::web::scene::Scene;
use yew::prelude::*;

/// The sheet; where nothing may be told it says why.
pub fn congratulation_paper(scene: &Scene, dossier: &Dossier) -> Html {
    let offer = Offer::of(dossier, scene.today);
    let content =
        html! { <p class="paper-words">{ congratulation::words(&scene.words, &offer, &scene.settings.name) }</p> };
    let back = Route::Person(dossier.id, Filter::default());
    paper_frame(scene, scene.t("paper-congratulation"), String::new(), &back, Html::default(), content)
}
