//! What stands above the columns: the title, a new person, the filters, what is late.

use super::filters::{Filters, active};
use super::late::LateTasks;
use crate::app::board::Late;
use crate::app::{Filter, Msg};
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::Icon;
use std::rc::Rc;
use yew::prelude::*;

/// The props of the tools.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub filter: Filter,
    pub late: Rc<[Late]>,
    /// How many persons there are in all.
    pub people: usize,
    /// How many cards are selected.
    pub selected: usize,
}

/// The tools.
#[component]
pub fn Toolbar(props: &Props) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let shown = use_state(|| false);
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let onnew = dispatch.0.reform(|_: MouseEvent| Msg::NewPersonAsked);
    let onnone = dispatch.0.reform(|_: MouseEvent| Msg::SelectionCleared);
    let count = active(&props.filter);
    html! {
        <div class="toolbar">
            <h1 tabindex="-1">{ scene.t("board-title") }</h1>
            <button type="button" class="btn primary" onclick={onnew}>
                <Icon name="plus" />{ scene.t("board-new-person") }
            </button>
            if props.people > 0 {
                <button
                    type="button"
                    class="chip filters-toggle"
                    aria-expanded={if *shown { "true" } else { "false" }}
                    aria-controls="filters"
                    onclick={toggle}
                >
                    <Icon name="filter" />{ scene.ta("board-filters-active", &[("count", count.into())]) }
                </button>
                <Filters filter={props.filter.clone()} />
            }
            if props.selected > 0 {
                <button type="button" class="chip" data-on="true" title={scene.t("board-select-none")} onclick={onnone}>
                    { scene.ta("board-selected", &[("count", props.selected.into())]) }<Icon name="close" />
                </button>
            }
            <LateTasks late={props.late.clone()} filter={props.filter.clone()} />
        </div>
    }
}
