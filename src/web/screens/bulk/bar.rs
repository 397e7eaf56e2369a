//! « 15 personnes sélectionnées », and what can be done for them.

use crate::app::bulk::Gesture;
use crate::app::{board, bulk, sharing};
use crate::web::dom::focus_on;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::{Menu, icon};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SelectionBarProps {
    /// How many are selected.
    pub count: usize,
}

/// The bar; nothing without a selection.
#[component]
pub fn SelectionBar(props: &SelectionBarProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state(|| false);
    let counted = scene.ta("board-selected", &[("count", props.count.into())]);
    if props.count == 0 {
        return Html::default();
    }
    let onmove = dispatch.reform(|_: MouseEvent| bulk::Msg::Asked(Gesture::Move));
    let onnone = dispatch.reform(|_: MouseEvent| board::Msg::SelectionCleared);
    let set = |shown: bool| {
        let open = open.clone();
        move || open.set(shown)
    };
    let (show, hide) = (set(true), set(false));
    let ask = |gesture: Gesture| {
        let (dispatch, hide) = (dispatch.clone(), set(false));
        Callback::from(move |_: MouseEvent| {
            // The dialog gives the focus back to what had it: the button, since the menu goes away.
            focus_on("bulk-more");
            hide();
            dispatch.send(bulk::Msg::Asked(gesture));
        })
    };
    let others = Gesture::ALL.into_iter().filter(|gesture| *gesture != Gesture::Move);
    let others: Vec<Gesture> = others.filter(|gesture| gesture.is_offered(&scene.settings)).collect();
    html! {
        <div class="selection" role="group" aria-label={counted.clone()}>
            <b>{ counted }</b>
            <button type="button" class="btn primary" onclick={onmove}>{ icon("move") }{ scene.t("bulk-move") }</button>
            <button
                type="button"
                id="bulk-more"
                class="btn"
                aria-haspopup="menu"
                aria-expanded={if *open { "true" } else { "false" }}
                onclick={move |_| show()}
            >{ scene.t("bulk-more") }{ icon("chevron-down") }</button>
            if *open {
                <Menu label={scene.t("bulk-more")} title={html! { scene.t("bulk-more") }} onclose={move |()| hide()}>
                    if !scene.settings.peers().is_empty() {
                        <button key="sharing" type="button" role="menuitem" tabindex="-1"
                            onclick={dispatch.reform(|_: MouseEvent| sharing::Msg::SelectionTaken)}>
                            <span>{ scene.t("sharing-open") }</span>
                        </button>
                    }
                    for gesture in others {
                        <button key={gesture_id(gesture)} type="button" role="menuitem" tabindex="-1" onclick={ask(gesture)}>
                            <span>{ scene.t(gesture_id(gesture)) }</span>
                        </button>
                    }
                </Menu>
            }
            <button type="button" class="btn quiet" onclick={onnone}>{ icon("close") }<span>{ scene.t("board-select-none") }</span></button>
        </div>
    }
}

/// The message that names a gesture, in the menu and above its dialog.
pub fn gesture_id(gesture: Gesture) -> &'static str {
    match gesture {
        Gesture::Move => "bulk-move",
        Gesture::Referent => "bulk-referent",
        Gesture::Contact => "bulk-contact",
        Gesture::Tag => "bulk-tag",
        Gesture::Task => "bulk-task",
        Gesture::Track => "bulk-track",
        Gesture::Cohort => "bulk-cohort",
        Gesture::Territory => "bulk-territory",
        Gesture::Pause => "bulk-pause",
    }
}
