//! A small set of radio buttons.

use yew::prelude::*;

/// One answer: its value, its label, and a word of explanation.
pub type Choice = (AttrValue, AttrValue, Option<AttrValue>);

#[derive(Properties, PartialEq)]
pub struct ChoicesProps {
    /// Unique on the page.
    pub name: AttrValue,
    pub legend: AttrValue,
    pub choices: Vec<Choice>,
    pub chosen: AttrValue,
    pub onchoose: Callback<AttrValue>,
}

#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let small = props.choices.iter().all(|(_, _, hint)| hint.is_none());
    html! {
        <fieldset>
            <legend>{ props.legend.clone() }</legend>
            <div class="choices" data-size={small.then_some("s")}>
                for choice in props.choices.iter() {
                    <Answer
                        key={choice.0.to_string()}
                        name={props.name.clone()}
                        choice={choice.clone()}
                        chosen={choice.0 == props.chosen}
                        onchoose={props.onchoose.clone()}
                    />
                }
            </div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    name: AttrValue,
    choice: Choice,
    chosen: bool,
    onchoose: Callback<AttrValue>,
}

/// One radio button. Its name is the label alone; the hint describes it.
#[component]
fn Answer(props: &AnswerProps) -> Html {
    let (value, label, hint) = props.choice.clone();
    let id = format!("{}-{value}", props.name);
    let hint_id = format!("{id}-hint");
    let onchange = {
        let value = value.clone();
        props.onchoose.reform(move |_: Event| value.clone())
    };
    html! {
        <div class="choice">
            <input
                type="radio"
                id={id.clone()}
                name={props.name.clone()}
                {value}
                checked={props.chosen}
                {onchange}
                aria-describedby={hint.is_some().then(|| hint_id.clone())}
            />
            <label for={id}>{ label }</label>
            if let Some(hint) = hint {
                <span class="hint" id={hint_id}>{ hint }</span>
            }
        </div>
    }
}
