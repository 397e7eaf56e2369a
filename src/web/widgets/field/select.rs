//! A choice among a list, with its label.

use super::{FieldFrame, FieldSpec};
use crate::web::scene::use_scene;
use crate::web::widgets::event::chosen;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SelectFieldProps {
    pub spec: FieldSpec,
    /// Values and labels.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The value chosen; empty for none.
    pub value: AttrValue,
    pub onchange: Callback<String>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A choice among a list, or none of it where the spec has a label for that.
#[component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let scene = use_scene();
    let onchange = props.onchange.reform(|event: Event| chosen(&event));
    let value = props.value.clone();
    html! {
        <FieldFrame spec={props.spec.clone()} error={props.error.clone()}>
            <select id={props.spec.id.clone()} {onchange} aria-invalid={props.error.is_some().then_some("true")}
                aria-describedby={props.error.is_some().then(|| props.spec.error_id())}>
                if let Some(none) = props.spec.none {
                    <option value="" selected={value.is_empty()}>{ scene.t(none) }</option>
                }
                for (option, label) in props.options.iter() {
                    <option key={option.to_string()} value={option.clone()} selected={*option == value}>{ label.clone() }</option>
                }
            </select>
        </FieldFrame>
    }
}
