//! The form that opens a sealed file.

use crate::app::import;
use crate::app::import::Attempt;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::{FieldKind, FieldSpec, TextField};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct UnlockProps {
    pub file: AttrValue,
    pub attempt: Attempt,
}

/// Asks for the passphrase of a sealed file. It is not a form element, so that it can stand inside one.
#[component]
pub fn Unlock(props: &UnlockProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let typed = use_state(String::new);
    let shown = use_state(|| false);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: Event| shown.set(!*shown))
    };
    let open = {
        let (dispatch, typed) = (dispatch.clone(), typed.clone());
        Callback::from(move |()| dispatch.send(import::Msg::PassphraseGiven((*typed).clone())))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
                open.emit(());
            }
        })
    };
    let error = (props.attempt == Attempt::Again).then(|| AttrValue::from(scene.t("import-wrong-passphrase")));
    let kind = if *shown { FieldKind::ShownSecret } else { FieldKind::Secret };
    let spec = FieldSpec::line("unlock", "backup-passphrase").of(kind);
    let onclick = open.reform(|_: MouseEvent| ());
    let give_up = dispatch.reform(|_: MouseEvent| import::Msg::GivenUp);
    html! {
        <div class="stack" {onkeydown}>
            <p><b>{ scene.t("import-unseal-title") }</b></p>
            <p class="hint">{ props.file.clone() }</p>
            <TextField {spec} value={(*typed).clone()} {oninput} {error} />
            <label class="check">
                <input type="checkbox" checked={*shown} onchange={toggle} />
                <span>{ scene.t("backup-show-passphrase") }</span>
            </label>
            <div class="row">
                <button type="button" class="btn" onclick={give_up}>{ scene.t("common-cancel") }</button>
                <button type="button" class="btn primary" {onclick}>{ scene.t("import-unseal") }</button>
            </div>
        </div>
    }
}
