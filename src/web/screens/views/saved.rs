//! The views kept under a name on this device.

use super::naming::NamingDialog;
use crate::app::device::{Choices, SavedView};
use crate::app::{Filter, board};
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::{Menu, icon};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SavedViewsProps {
    pub filter: Filter,
    pub choices: Rc<Choices>,
}

/// What is open.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Menu,
    Naming,
}

/// The button, its menu and the dialog where views are named and removed.
#[component]
pub fn SavedViews(props: &SavedViewsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let open = use_state(|| Open::Nothing);
    let now = *open;
    let set = |what: Open| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(what))
    };
    let onclose = {
        let open = open.clone();
        // The menu also closes when the dialog takes its place.
        Callback::from(move |()| {
            if *open == Open::Menu {
                open.set(Open::Nothing);
            }
        })
    };
    let ondone = {
        let open = open.clone();
        Callback::from(move |()| open.set(Open::Nothing))
    };
    let apply = |view: &SavedView| {
        let (open, dispatch, filter) = (open.clone(), dispatch.clone(), view.filter());
        Callback::from(move |_: MouseEvent| {
            open.set(Open::Nothing);
            dispatch.send(board::Msg::FilterChosen(filter.clone()));
        })
    };
    let query = props.filter.query();
    let views = &props.choices.views;
    html! {
        <>
            <button
                type="button"
                id="saved-views"
                class="chip"
                aria-haspopup="menu"
                aria-expanded={if now == Open::Menu { "true" } else { "false" }}
                onclick={set(Open::Menu)}
            >{ scene.t("views-saved") }{ icon("chevron-down") }</button>
            if now == Open::Menu {
                <Menu label={scene.t("views-saved")} title={html! { scene.t(if views.is_empty() { "views-saved-none" } else { "views-saved" }) }} {onclose}>
                    for view in views.iter() {
                        <button
                            key={view.name.clone()}
                            type="button"
                            role="menuitemradio"
                            tabindex="-1"
                            aria-checked={if view.query == query { "true" } else { "false" }}
                            onclick={apply(view)}
                        >{ icon("check") }<span>{ view.name.clone() }</span></button>
                    }
                    <div role="separator"></div>
                    <button type="button" role="menuitem" tabindex="-1" onclick={set(Open::Naming)}>
                        { icon("plus") }<span>{ scene.t("views-keep") }</span>
                    </button>
                </Menu>
            }
            if now == Open::Naming {
                <NamingDialog filter={props.filter.clone()} choices={props.choices.clone()} {ondone} />
            }
        </>
    }
}
