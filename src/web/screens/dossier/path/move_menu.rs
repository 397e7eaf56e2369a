//! « Déplacer vers… » in a dossier. The browser opens the menu, closes it and gives the focus back.

use crate::app::{erasing, joining, moving, people};
use crate::domain::{Step, Subject};
use crate::insight::Dossier;
use crate::web::back::Over;
use crate::web::dom;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// The id of the menu.
const MENU: &str = "dossier-move";

#[derive(Properties, PartialEq)]
pub struct MoveMenuProps {
    pub dossier: Rc<Dossier>,
}

/// The button and its menu, one item a step.
#[component]
pub fn MoveMenu(props: &MoveMenuProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state(|| false);
    let person = props.dossier.id;
    let current = props.dossier.step().unwrap_or(Step::Intake);
    let ontoggle = {
        let (open, dispatch) = (open.clone(), dispatch.clone());
        Callback::from(move |event: Event| {
            let state = js_sys::Reflect::get(&event, &"newState".into()).ok().and_then(|state| state.as_string());
            let opened = state.as_deref() == Some("open");
            if opened {
                dispatch.send(moving::Msg::MenuOpened(Subject::Person(person)));
            }
            open.set(opened);
        })
    };
    let to = |step: Step| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(moving::Msg::Moved { person, to: step }))
    };
    let join = dispatch.reform(move |_: MouseEvent| joining::Msg::Asked(person));
    let erase = dispatch.reform(move |_: MouseEvent| erasing::Msg::Asked(vec![person]));
    let withdraw = dispatch.reform(move |_: MouseEvent| people::Msg::WithdrawalAsked(person));
    let steps: Vec<Step> = scene.steps_with(Some(current)).collect();
    html! {
        <>
            <button type="button" class="btn primary" aria-haspopup="menu" popovertarget={MENU}
                aria-expanded={if *open { "true" } else { "false" }}>{ icon("move") }{ scene.t("board-move-to") }</button>
            <div class="menu" id={MENU} role="menu" popover="auto" aria-label={scene.t("board-move-to")} {ontoggle}
                onkeydown={Callback::from(walk)}>
                for step in steps {
                    <button key={step.code()} type="button" role="menuitem" popovertarget={MENU} popovertargetaction="hide"
                        autofocus={step == current} aria-current={(step == current).then_some("true")}
                        onclick={to(step)}>
                        <svg class="icon" aria-hidden="true" data-here=""><use href="#i-check" /></svg>
                        <span>{ scene.step(step) }</span>
                    </button>
                }
                <button type="button" role="menuitem" data-apart="" popovertarget={MENU} popovertargetaction="hide" onclick={join}>
                    { icon("users") }<span>{ scene.t("joining-open") }</span>
                </button>
                <button type="button" role="menuitem" popovertarget={MENU} popovertargetaction="hide" onclick={withdraw}>
                    { icon("trash") }<span>{ scene.t("withdrawal-open") }</span>
                </button>
                <button type="button" role="menuitem" popovertarget={MENU} popovertargetaction="hide" onclick={erase}>
                    { icon("trash") }<span>{ scene.t("erasing-open") }</span>
                </button>
            </div>
            if *open {
                <Over onclose={|()| hide()} />
            }
        </>
    }
}

fn hide() {
    if let Some(Err(error)) = dom::find(&format!("#{MENU}")).map(|menu| menu.hide_popover()) {
        web_sys::console::error_1(&error);
    }
}

/// Arrows go from item to item.
pub fn walk(event: KeyboardEvent) {
    let Some(focused) = dom::focused() else { return };
    let parent = focused.parent_element();
    let next = match event.key().as_str() {
        "ArrowDown" => focused.next_element_sibling().or_else(|| parent?.first_element_child()),
        "ArrowUp" => focused.previous_element_sibling().or_else(|| parent?.last_element_child()),
        "Home" => parent.and_then(|menu| menu.first_element_child()),
        "End" => parent.and_then(|menu| menu.last_element_child()),
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        dom::focus(&next);
    }
}
