//! A choice that narrows a list: label and choice read as one chip.

use super::{chosen, icon};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// An answer: what is written, and what is read.
pub type Answer = (AttrValue, AttrValue);

#[derive(Properties, PartialEq)]
pub struct ChipSelectProps {
    pub label: AttrValue,
    /// The value of the chosen answer; the first answer is the one that does not narrow.
    pub value: AttrValue,
    pub answers: Vec<Answer>,
    pub onchange: Callback<String>,
}

#[component]
pub fn ChipSelect(props: &ChipSelectProps) -> Html {
    let node = use_node_ref();
    // After a person has chosen, the browser no longer follows the attribute of the options.
    use_effect_with((node.clone(), props.value.clone(), props.answers.len()), |(node, value, _)| {
        if let Some(select) = node.cast::<HtmlSelectElement>() {
            select.set_value(value);
        }
    });
    let on = props.answers.first().is_some_and(|(value, _)| *value != props.value);
    let onchange = props.onchange.reform(|event: Event| chosen(&event));
    html! {
        <label class="chip" data-on={on.then_some("true")}>
            <span>{ props.label.clone() }</span>
            <select ref={node} {onchange}>
                for (value, name) in props.answers.iter() {
                    <option key={value.to_string()} value={value.clone()} selected={*value == props.value}>{ name.clone() }</option>
                }
            </select>
            { icon("chevron-down") }
        </label>
    }
}
