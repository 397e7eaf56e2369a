//! « Tableau | Liste »: two ways to see the same people.

use crate::app::{Filter, Route};
use crate::web::scene::use_scene;
use crate::web::widgets::Icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ViewSwitchProps {
    pub filter: Filter,
    /// Whether the list is shown.
    pub list: bool,
}

/// Two links, so that both places can be opened in another tab; the filter goes with them.
#[component]
pub fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let scene = use_scene();
    let here = |here: bool| here.then_some("page");
    html! {
        <div class="switch-view" role="group" aria-label={scene.t("views-switch")}>
            <a href={Route::Board(props.filter.clone()).to_string()} aria-current={here(!props.list)}>
                <Icon name="board" /><span>{ scene.t("views-board") }</span>
            </a>
            <a href={Route::People(props.filter.clone()).to_string()} aria-current={here(props.list)}>
                <Icon name="task" /><span>{ scene.t("views-list") }</span>
            </a>
        </div>
    }
}
