//! A text box with its label.

use super::{FieldFrame, FieldKind, FieldSpec, TextArea};
use crate::web::widgets::day_input::DayInput;
use crate::web::widgets::event::typed;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    pub spec: FieldSpec,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    /// Why the text was not taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What is understood, where the same text could mean another thing.
    #[prop_or_default]
    pub echo: Option<AttrValue>,
}

/// One line, a text area for prose, or the box of a day.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let (id, value) = (props.spec.id.clone(), props.value.clone());
    if props.spec.kind == FieldKind::Prose {
        return html! {
            <FieldFrame spec={props.spec.clone()}>
                <TextArea {id} {value} oninput={props.oninput.clone()} error={props.error.clone()} />
            </FieldFrame>
        };
    }
    if matches!(props.spec.kind, FieldKind::Day(_) | FieldKind::Appointment(_)) {
        let (spec, oninput, error) = (props.spec.clone(), props.oninput.clone(), props.error.clone());
        return html! { <DayInput {spec} {value} {error} {oninput} /> };
    }
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let (kind, mode) = match props.spec.kind {
        FieldKind::Phone => ("tel", None),
        FieldKind::Mail => ("email", None),
        FieldKind::Year => ("text", Some("numeric")),
        FieldKind::Secret => ("password", None),
        _ => ("text", None),
    };
    html! {
        <FieldFrame spec={props.spec.clone()} error={props.error.clone()}>
            <input {id} type={kind} inputmode={mode} {value} {oninput} autocomplete="off"
                aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={props.error.is_some().then(|| props.spec.error_id())} />
            if let Some(echo) = props.echo.clone() {
                <p class="hint" role="status">{ echo }</p>
            }
        </FieldFrame>
    }
}
