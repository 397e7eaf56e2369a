//! The tick that lets one element leave, where its family asks for one.

use crate::app::{Edit, editing};
use crate::domain::{ElementId, Subject};
use crate::insight::Dossier;
use crate::web::scene::{use_dispatch, use_scene};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ShareTickProps {
    pub dossier: Rc<Dossier>,
    pub element: ElementId,
    /// The row of the family table that asks for a tick.
    pub row: &'static str,
    /// What it is about, for those who hear it.
    pub about: AttrValue,
}

/// « partageable », private until it is ticked.
#[component]
pub fn ShareTick(props: &ShareTickProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let shared = props.dossier.records.is_shared(props.element, props.row);
    let (about, element, row) = (Subject::Person(props.dossier.id), props.element, props.row);
    let onchange = Callback::from(move |_: Event| {
        dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::share(element, row, !shared)] });
    });
    html! {
        <label class="check">
            <input type="checkbox" checked={shared} {onchange} />
            { scene.t("dossier-shareable") }<span class="vh">{ format!("\u{202f}: {}", props.about) }</span>
        </label>
    }
}
