//! A box for several lines; the caller draws the label.

use crate::web::widgets::event::typed;
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TextAreaProps {
    /// Unique on the page.
    pub id: AttrValue,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// What the keys do; an error takes its place.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// The box, and under it what is wrong.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let (error_id, hint_id) = (format!("{}-error", props.id), format!("{}-hint", props.id));
    let described = match (&props.error, &props.hint) {
        (Some(_), _) => Some(error_id.clone()),
        (None, Some(_)) => Some(hint_id.clone()),
        (None, None) => None,
    };
    html! {
        <>
            <textarea id={props.id.clone()} value={props.value.clone()} placeholder={props.placeholder.clone()} {oninput}
                aria-invalid={props.error.is_some().then_some("true")} aria-describedby={described} />
            if let Some(error) = props.error.clone() {
                <p class="field-error" id={error_id}>{ icon("warning") }<span>{ error }</span></p>
            } else if let Some(hint) = props.hint.clone() {
                <p class="hint" id={hint_id}>{ hint }</p>
            }
        </>
    }
}
