//! A labelled box of a form, with its help and what is wrong with it.

use super::Icon;
use super::dialog::typed;
use crate::web::scene::use_scene;
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// What is typed in a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Line,
    Year,
    Phone,
    Mail,
    Day,
    Prose,
}

/// The fixed part of a box. Label and help are message ids, unless the words are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spec {
    pub id: AttrValue,
    pub label: &'static str,
    /// The label itself, where it is made from the table of kinds.
    pub words: Option<AttrValue>,
    pub help: Option<&'static str>,
    pub sort: Sort,
    /// What a choice of nothing is called.
    pub none: &'static str,
}

impl Spec {
    /// A box of one line without help.
    pub fn line(id: impl Into<AttrValue>, label: &'static str) -> Self {
        Self { id: id.into(), label, words: None, help: None, sort: Sort::Line, none: "common-none" }
    }

    /// A box of one line whose label is given in words.
    pub fn worded(id: impl Into<AttrValue>, words: impl Into<AttrValue>) -> Self {
        Self { words: Some(words.into()), ..Self::line(id, "") }
    }

    /// The same for another sort of text.
    pub fn of(self, sort: Sort) -> Self {
        Self { sort, ..self }
    }

    /// The same for a choice among codes: choosing none of them says nothing, rather than that there is none.
    pub fn coded(self) -> Self {
        Self { none: "common-unsaid", ..self }
    }

    /// The same with a help.
    pub fn help(self, help: &'static str) -> Self {
        Self { help: Some(help), ..self }
    }
}

#[derive(Properties, PartialEq)]
pub struct FieldProps {
    pub spec: Spec,
    /// What is wrong, in words.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    pub children: Html,
}

/// A label, its « ? », the box given as a child, and what is wrong.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let scene = use_scene();
    let id = props.spec.id.clone();
    let words = props.spec.words.clone().unwrap_or_else(|| scene.t(props.spec.label).into());
    let label = html! { <label for={id.clone()}>{ words.clone() }</label> };
    html! {
        <div class="field">
            if let Some(help) = props.spec.help {
                <Help row="field-label" id={format!("{id}-help")} about={words} text={scene.t(help)}>{ label }</Help>
            } else {
                <div class="field-label">{ label }</div>
            }
            { props.children.clone() }
            if let Some(error) = props.error.clone() {
                <p class="field-error" id={format!("{id}-error")}><Icon name="warning" /><span>{ error }</span></p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// The class of the row that holds the label and the « ? ».
    pub row: &'static str,
    pub id: AttrValue,
    /// The label of what it is about.
    pub about: AttrValue,
    pub text: AttrValue,
    /// What stands before the « ? ».
    pub children: Html,
}

/// A label with a « ? »; the help opens under them.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let scene = use_scene();
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let label = scene.ta("common-help-about", &[("subject", props.about.as_str().into())]);
    html! {
        <>
            <div class={props.row}>
                { props.children.clone() }
                <button type="button" class="help" aria-label={label} aria-controls={props.id.clone()}
                    aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>{ "?" }</button>
            </div>
            <p class="help-text" id={props.id.clone()} hidden={!*open}>{ props.text.clone() }</p>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    pub spec: Spec,
    pub value: AttrValue,
    pub oninput: Callback<String>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A text box with its label.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let id = props.spec.id.clone();
    let invalid = props.error.is_some().then_some("true");
    let about = props.error.is_some().then(|| format!("{id}-error"));
    let oninput = props.oninput.reform(|event: InputEvent| typed(&event));
    let value = props.value.clone();
    let (sort, mode) = match props.spec.sort {
        Sort::Phone => ("tel", None),
        Sort::Mail => ("email", None),
        Sort::Day => ("date", None),
        Sort::Year => ("text", Some("numeric")),
        Sort::Line | Sort::Prose => ("text", None),
    };
    let entry = if props.spec.sort == Sort::Prose {
        html! { <textarea {id} {value} {oninput} aria-invalid={invalid} aria-describedby={about} /> }
    } else {
        html! {
            <input {id} type={sort} inputmode={mode} {value} {oninput} autocomplete="off" aria-invalid={invalid}
                aria-describedby={about} />
        }
    };
    html! { <Field spec={props.spec.clone()} error={props.error.clone()}>{ entry }</Field> }
}

#[derive(Properties, PartialEq)]
pub struct SelectFieldProps {
    pub spec: Spec,
    /// Values and labels.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The value chosen; empty for none.
    pub value: AttrValue,
    pub onchange: Callback<String>,
    #[prop_or_default]
    pub error: Option<AttrValue>,
}

/// A choice among a list, or none of it.
#[component]
pub fn SelectField(props: &SelectFieldProps) -> Html {
    let scene = use_scene();
    let onchange = props.onchange.reform(|event: Event| chosen(&event));
    let chosen = props.value.clone();
    let invalid = props.error.is_some().then_some("true");
    let about = props.error.is_some().then(|| format!("{}-error", props.spec.id));
    html! {
        <Field spec={props.spec.clone()} error={props.error.clone()}>
            <select id={props.spec.id.clone()} {onchange} aria-invalid={invalid} aria-describedby={about}>
                <option value="" selected={chosen.is_empty()}>{ scene.t(props.spec.none) }</option>
                for (value, label) in props.options.iter() {
                    <option key={value.to_string()} value={value.clone()} selected={*value == chosen}>{ label.clone() }</option>
                }
            </select>
        </Field>
    }
}

/// The value of the event's select.
fn chosen(event: &Event) -> String {
    let select = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
    select.map(|select| select.value()).unwrap_or_default()
}
