//! Passphrases: a field for one, and the form that opens a sealed file.

use crate::app::import;
use crate::app::import::Attempt;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::widgets::Icon;
use crate::web::widgets::dialog::typed;
use yew::prelude::*;

/// The props of the field.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the page.
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    /// Why it was not taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// Whether it may be read on the screen.
    #[prop_or_default]
    pub shown: bool,
}

/// The field.
#[component]
pub fn PasswordField(props: &Props) -> Html {
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let error = format!("{}-error", props.id);
    html! {
        <div class="field">
            <div class="field-label"><label for={props.id.clone()}>{ props.label.clone() }</label></div>
            <input
                id={props.id.clone()}
                type={if props.shown { "text" } else { "password" }}
                autocomplete="off"
                value={props.value.clone()}
                {oninput}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={props.error.is_some().then(|| error.clone())}
            />
            if let Some(words) = &props.error {
                <p class="field-error" id={error} role="alert"><Icon name="warning" /><span>{ words.clone() }</span></p>
            }
        </div>
    }
}

/// The props of the form.
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
    let onclick = open.reform(|_: MouseEvent| ());
    let give_up = dispatch.reform(|_: MouseEvent| import::Msg::GivenUp);
    html! {
        <div class="stack" {onkeydown}>
            <p><b>{ scene.t("import-unseal-title") }</b></p>
            <p class="hint">{ props.file.clone() }</p>
            <PasswordField
                id="unlock"
                label={scene.t("backup-passphrase")}
                value={(*typed).clone()}
                {oninput}
                {error}
                shown={*shown}
            />
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
