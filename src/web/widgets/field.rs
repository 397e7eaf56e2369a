//! A labelled text box with its hint, its help and its error.

use super::Icon;
use super::dialog::typed;
use crate::web::scene::use_scene;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Unique on the page.
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    /// Why the value was not taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// A word of explanation, behind a « ? ».
    #[prop_or_default]
    pub help: Option<AttrValue>,
}

/// The text box.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let scene = use_scene();
    let helping = use_state(|| false);
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let toggle = {
        let helping = helping.clone();
        Callback::from(move |_: MouseEvent| helping.set(!*helping))
    };
    let (help_id, error_id) = (format!("{}-help", props.id), format!("{}-error", props.id));
    let described = [props.help.is_some().then(|| help_id.clone()), props.error.is_some().then(|| error_id.clone())];
    let described: Vec<String> = described.into_iter().flatten().collect();
    html! {
        <div class="field">
            <div class="field-label">
                <label for={props.id.clone()}>{ props.label.clone() }</label>
                if props.help.is_some() {
                    <button
                        type="button"
                        class="help"
                        aria-expanded={if *helping { "true" } else { "false" }}
                        aria-controls={help_id.clone()}
                        aria-label={scene.ta("common-help-about", &[("subject", props.label.as_str().into())])}
                        onclick={toggle}
                    >{ "?" }</button>
                }
            </div>
            if let Some(help) = &props.help {
                <p class="help-text" id={help_id} hidden={!*helping}>{ help.clone() }</p>
            }
            <input
                id={props.id.clone()}
                type="text"
                autocomplete="off"
                value={props.value.clone()}
                {oninput}
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
            />
            if let Some(error) = &props.error {
                <p class="field-error" id={error_id}><Icon name="warning" /><span>{ error.clone() }</span></p>
            }
        </div>
    }
}
