//! What stands above the columns and the list: the title, a new person, the filters, the arrangement, what is late.

use super::filters::filters;
use super::late::late_chip;
use crate::app::{Route, people};
use crate::web::parts::use_parts;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::screens::views::{switch, tools};
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    pub view: View,
}

#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (shelf, view) = (use_parts().shelf, &props.view);
    let list = matches!(view.route.behind(), Route::People(_));
    let shown = use_state(|| false);
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let onnew = dispatch.reform(|_: MouseEvent| people::Msg::Asked);
    let count = view.filter.active();
    html! {
        <div class="toolbar">
            <h1 tabindex="-1">{ scene.t(if list { "nav-persons" } else { "board-title" }) }</h1>
            if view.people > 0 {
                { switch(&scene, &view.filter, list) }
            }
            if view.people > 0 {
                <button type="button" class="new-person btn primary" onclick={onnew}>
                    { icon("plus") }<span>{ scene.t("board-new-person") }</span>
                </button>
                { late_chip(&scene, &dispatch, view.late, &view.filter) }
                <button
                    type="button"
                    class="chip filters-toggle"
                    aria-expanded={if *shown { "true" } else { "false" }}
                    aria-controls="filters"
                    data-count={count.to_string()}
                    onclick={toggle}
                >
                    { icon("filter") }<span>{ scene.ta("board-filters-active", &[("count", count.into())]) }</span>
                </button>
                { filters(&scene, &dispatch, &view.filter, tools(&scene, &dispatch, &shelf, view, list)) }
            }
            if !list && hides_all(view) {
                <p class="board-none" role="status">{ scene.t("board-found-none") }</p>
            }
        </div>
    }
}

/// Whether there are people, and the filter shows nobody.
fn hides_all(view: &View) -> bool {
    view.people > 0 && view.columns.iter().all(|column| column.matching == 0)
}
