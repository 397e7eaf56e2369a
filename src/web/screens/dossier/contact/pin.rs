//! The button that pins a note or a contact to the card, and takes it off.

use crate::app::form::contact;
use crate::app::{Edit, editing};
use crate::domain::codes::Pinnable;
use crate::domain::{ElementId, Subject};
use crate::insight::Dossier;
use crate::insight::contact::pinned::{MOST, of_dossier};
use crate::journal::Kind;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PinButtonProps {
    pub dossier: Rc<Dossier>,
    pub what: Pinnable,
    pub id: ElementId,
    /// The text that is pinned, for the name of the button.
    pub text: AttrValue,
}

/// The button. When the card is full it says which lines hold the places, instead of pinning.
#[component]
pub fn PinButton(props: &PinButtonProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let full = use_state_eq(|| false);
    let (dossier, what, id) = (props.dossier.clone(), props.what, props.id);
    let pins = of_dossier(&dossier);
    let pinned = pins.iter().any(|pin| pin.element == id);
    let taken = !pinned && pins.len() >= MOST;
    let onclick = {
        let full = full.clone();
        Callback::from(move |_: MouseEvent| {
            full.set(taken);
            if !taken {
                let edits =
                    if pinned { vec![Edit::remove(Kind::Pinned, id)] } else { contact::pin(&dossier, what, id) };
                dispatch.send(editing::Msg::Edited { about: Subject::Person(dossier.id), edits });
            }
        })
    };
    let name = scene.ta("contacts-pin", &[("text", props.text.as_str().into())]);
    let quoted = |line: String| scene.ta("common-quoted", &[("text", line.into())]);
    let lines: Vec<String> = pins.into_iter().map(|pin| quoted(pin.line.to_string())).collect();
    html! {
        <>
            <button type="button" class="btn quiet small icon-only" aria-label={name} aria-pressed={if pinned { "true" } else { "false" }}
                {onclick}>{ icon("pin") }</button>
            if *full && taken {
                <p class="hint full" role="alert">{ scene.ta("contacts-pins-full", &[("lines", lines.join(", ").into())]) }</p>
            }
        </>
    }
}
