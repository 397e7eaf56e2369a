//! A question before something that is hard to take back. The safe answer has the focus.

use super::dialog::DialogBox;
use super::icon;
use crate::web::dom;
use yew::prelude::*;

/// The words of a question.
#[derive(Clone, PartialEq)]
pub struct Question {
    pub title: AttrValue,
    pub text: AttrValue,
    /// What leaves everything as it is.
    pub keep: AttrValue,
    pub go_on: AttrValue,
    /// The icon of the other button.
    pub icon: &'static str,
}

#[derive(Properties, PartialEq)]
pub struct ConfirmProps {
    pub question: Question,
    pub onkeep: Callback<()>,
    pub ongo_on: Callback<()>,
    /// What it is about.
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    let question = &props.question;
    use_effect_with((), |()| {
        if let Some(button) = dom::find("dialog[open] .dialog-foot .btn") {
            dom::focus(&button);
        }
    });
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={props.onkeep.reform(|_: MouseEvent| ())}>
                { question.keep.clone() }
            </button>
            <button type="button" class="btn danger" onclick={props.ongo_on.reform(|_: MouseEvent| ())}>
                { icon(question.icon) }{ question.go_on.clone() }
            </button>
        </>
    };
    html! {
        <DialogBox title={question.title.clone()} onclose={props.onkeep.clone()} {foot}>
            <p>{ question.text.clone() }</p>
            { props.children.clone() }
        </DialogBox>
    }
}
