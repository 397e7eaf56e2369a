//! What surrounds a box: its label, its help and what is wrong with it.

use super::{FieldKind, FieldSpec};
use crate::web::scene::use_scene;
use crate::web::widgets::icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FieldFrameProps {
    pub spec: FieldSpec,
    /// What is wrong, in words.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    pub children: Html,
}

/// A label, its « ? », the box given as a child, and what is wrong.
#[component]
pub fn FieldFrame(props: &FieldFrameProps) -> Html {
    let scene = use_scene();
    let id = props.spec.id.clone();
    let words = props.spec.words.clone().unwrap_or_else(|| scene.t(props.spec.label).into());
    let label = html! { <label for={id.clone()}>{ words.clone() }</label> };
    // A passphrase is refused after the user has left its box, so a screen reader has to be told.
    let role = matches!(props.spec.kind, FieldKind::Secret | FieldKind::ShownSecret).then_some("alert");
    html! {
        <div class="field">
            if let Some(help) = props.spec.help {
                <Help row="field-label" id={format!("{id}-help")} about={words} text={scene.t(help)}>{ label }</Help>
            } else {
                <div class="field-label">{ label }</div>
            }
            { props.children.clone() }
            if let Some(error) = props.error.clone() {
                <p class="field-error" id={props.spec.error_id()} {role}>{ icon("warning") }<span>{ error }</span></p>
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
