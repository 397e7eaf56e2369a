//! The keys, as a list for the dialog and for the help.

use crate::app::dialog;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::DialogBox;
use yew::prelude::*;

/// The dialog « ? ».
pub fn keys_dialog(scene: &Scene, dispatch: &Dispatch) -> Html {
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    html! {
        <DialogBox title={scene.t("keys-title")} body_tabindex="0" {onclose}>
            { keys_list(scene) }
        </DialogBox>
    }
}

/// The keys in three parts: on a card, on a line of the day, and everywhere.
fn keys_list(scene: &Scene) -> Html {
    let enter = scene.t("keys-name-enter");
    let (space, escape) = (scene.t("keys-name-space"), scene.t("keys-name-escape"));
    let ctrl = |key: &str| format!("{}+{key}", scene.t("keys-name-ctrl"));
    let card = vec![
        (scene.t("keys-name-arrows"), "keys-arrows"),
        (enter, "keys-enter"),
        ("M".to_owned(), "keys-move"),
        (space, "keys-select"),
        (escape, "keys-escape"),
    ];
    let day = vec![
        (scene.t("keys-name-arrows"), "keys-day-arrows"),
        (scene.t("keys-name-enter"), "keys-enter"),
        ("F".to_owned(), "keys-day-done"),
        ("P".to_owned(), "keys-day-later"),
        ("C".to_owned(), "keys-day-contact"),
    ];
    let either = |left: String, right: &str| format!("{left} {} {right}", scene.t("keys-or"));
    let everywhere = vec![
        (either(ctrl("K"), "/"), "keys-search"),
        ("N".to_owned(), "keys-new-person"),
        ("Q".to_owned(), "keys-quick"),
        ("C".to_owned(), "keys-contact"),
        ("S".to_owned(), "keys-placement"),
        ("?".to_owned(), "keys-help"),
        (ctrl("Z"), "keys-undo"),
        (ctrl("Y"), "keys-redo"),
    ];
    html! {
        <div class="stack">
            <h3>{ scene.t("keys-on-card") }</h3>
            { list(scene, card) }
            <h3>{ scene.t("keys-on-day") }</h3>
            { list(scene, day) }
            <h3>{ scene.t("keys-everywhere") }</h3>
            { list(scene, everywhere) }
            if !scene.letter_keys {
                <p class="hint">{ scene.t("keys-off") }</p>
            }
        </div>
    }
}

fn list(scene: &Scene, keys: Vec<(String, &'static str)>) -> Html {
    html! {
        <dl class="keys">
            for (key, meaning) in keys {
                <dt key={format!("{meaning}-key")}><kbd>{ key }</kbd></dt>
                <dd key={meaning}>{ scene.t(meaning) }</dd>
            }
        </dl>
    }
}
