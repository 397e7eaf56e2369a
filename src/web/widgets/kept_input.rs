//! A line that is written when its box is left.

use super::event::{changed, typed};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KeptInputProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The name of the box where no label stands beside it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What is written.
    pub value: AttrValue,
    pub onchange: Callback<String>,
}

/// The box. What is typed stands in it until it is left: whatever draws the page meanwhile, such as a change that came
/// from another tab, does not put back what was there before.
#[component]
pub fn KeptInput(props: &KeptInputProps) -> Html {
    let draft = use_state_eq(|| None::<String>);
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| draft.set(Some(typed(&event))))
    };
    let onchange = props.onchange.reform(|event: Event| changed(&event));
    let onfocusout = {
        let draft = draft.clone();
        Callback::from(move |_: FocusEvent| draft.set(None))
    };
    let value = (*draft).clone().map_or_else(|| props.value.clone(), AttrValue::from);
    html! {
        <input id={props.id.clone()} type="text" aria-label={props.label.clone()} {value} {oninput} {onchange} {onfocusout}
            autocomplete="off" />
    }
}
