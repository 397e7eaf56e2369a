//! « Tableau | Liste »: two ways to see the same people.

use crate::app::{Filter, Route};
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// Two links, so that both places can be opened in another tab; the filter goes with them.
pub fn switch(scene: &Scene, filter: &Filter, list: bool) -> Html {
    let here = |here: bool| here.then_some("page");
    html! {
        <div class="switch-view" role="group" aria-label={scene.t("views-switch")}>
            <a href={Route::Board(filter.clone()).to_string()} aria-current={here(!list)}>
                { icon("board") }<span>{ scene.t("views-board") }</span>
            </a>
            <a href={Route::People(filter.clone()).to_string()} aria-current={here(list)}>
                { icon("task") }<span>{ scene.t("views-list") }</span>
            </a>
        </div>
    }
}
