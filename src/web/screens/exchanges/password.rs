//! What opens a sealed file.

use crate::app::import;
use crate::app::import::Attempt;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::{FieldKind, FieldSpec, TextField};
use yew::prelude::*;

/// The id of the box.
pub const UNLOCK: &str = "unlock";

/// The passphrase that is typed for a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    pub text: String,
    /// Whether it can be read on the screen.
    pub shown: bool,
    /// It was to open the file while nothing was typed.
    pub missing: bool,
}

/// The box of the passphrase of a sealed file, and what is wrong with it.
pub fn phrase_box(scene: &Scene, file: &str, attempt: Attempt, phrase: &Phrase, onchange: &Callback<Phrase>) -> Html {
    let error = match (phrase.missing && phrase.text.is_empty(), attempt) {
        (true, _) => Some(scene.t("import-no-passphrase")),
        (false, Attempt::Again) => Some(scene.t("import-wrong-passphrase")),
        (false, Attempt::First) => None,
    };
    let oninput = {
        let phrase = phrase.clone();
        onchange.reform(move |text: String| Phrase { text, missing: false, ..phrase.clone() })
    };
    let toggle = {
        let phrase = phrase.clone();
        onchange.reform(move |_: Event| Phrase { shown: !phrase.shown, ..phrase.clone() })
    };
    let kind = if phrase.shown { FieldKind::ShownSecret } else { FieldKind::Secret };
    let spec = FieldSpec::line(UNLOCK, "backup-passphrase").of(kind);
    html! {
        <>
            <p><b>{ scene.t("import-unseal-title") }</b></p>
            <p class="hint">{ file }</p>
            <TextField {spec} value={phrase.text.clone()} {oninput} error={error.map(AttrValue::from)} />
            <label class="check">
                <input type="checkbox" checked={phrase.shown} onchange={toggle} />
                <span>{ scene.t("backup-show-passphrase") }</span>
            </label>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct UnlockProps {
    pub file: AttrValue,
    pub attempt: Attempt,
}

/// Asks for the passphrase of a sealed file.
#[component]
pub fn Unlock(props: &UnlockProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let phrase = use_state(Phrase::default);
    let onchange = {
        let phrase = phrase.clone();
        Callback::from(move |typed: Phrase| phrase.set(typed))
    };
    let onsubmit = {
        let (dispatch, phrase) = (dispatch.clone(), phrase.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if phrase.text.is_empty() {
                phrase.set(Phrase { missing: true, ..(*phrase).clone() });
            } else {
                dispatch.send(import::Msg::PassphraseGiven(phrase.text.clone()));
            }
        })
    };
    let give_up = dispatch.reform(|_: MouseEvent| import::Msg::GivenUp);
    html! {
        <form class="stack" {onsubmit}>
            { phrase_box(&scene, &props.file, props.attempt, &phrase, &onchange) }
            <div class="row">
                <button type="button" class="btn" onclick={give_up}>{ scene.t("common-cancel") }</button>
                <button type="submit" class="btn primary">{ scene.t("import-unseal") }</button>
            </div>
        </form>
    }
}
