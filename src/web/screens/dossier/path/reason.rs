//! The box for a reason: why one goes on though a step or a rule asks for more.

use crate::app::Edit;
use crate::app::form::{Problem, Problems, prose};
use crate::domain::text::TextError;
use crate::domain::{ElementId, Prose};
use crate::insight::Dossier;
use crate::journal::schema::{Entry, waiver};
use crate::web::dom::focus_on;
use crate::web::scene::use_scene;
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ReasonProps {
    pub dossier: Rc<Dossier>,
    /// The id of the box, and the message id of its label.
    pub id: &'static str,
    pub label: &'static str,
    /// The id of the heading.
    pub title: AttrValue,
    /// What is kept with the reason: what it is about.
    pub about: Vec<Entry>,
    pub onclose: Callback<()>,
}

/// The box. It takes the focus, since the user has just opened it.
#[component]
pub fn Reason(props: &ReasonProps) -> Html {
    let scene = use_scene();
    let text = use_state(String::new);
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, format!("reason-{}", props.title), &props.onclose);
    let id = props.id;
    use_effect_with((), move |()| focus_on(id));
    let onsubmit = {
        let (text, problems, about) = (text.clone(), problems.clone(), props.about.clone());
        Callback::from(move |()| {
            let edits = match prose(&text) {
                Ok(Some(reason)) => Ok(kept(&about, &reason)),
                Ok(None) => Err(vec![(id.to_owned(), Problem::Text(TextError::Empty))]),
                Err(problem) => Err(vec![(id.to_owned(), problem)]),
            };
            answer(edits, &problems, &submit);
        })
    };
    let body = html! {
        <>
            <div class="full">
                <TextField spec={FieldSpec::line(id, props.label).of(FieldKind::Prose)} value={(*text).clone()}
                    error={error(&scene, &problems, id)} oninput={setter(&text, |text: &mut String, typed| *text = typed)} />
            </div>
        </>
    };
    form_frame(&scene, &props.title, &draft.ending(&onsubmit, &props.onclose), body)
}

fn kept(about: &[Entry], reason: &Prose) -> Vec<Edit> {
    let id = ElementId::random();
    let entries = about.iter().cloned().chain([waiver::REASON.with(reason)]);
    entries.map(|entry| Edit::element(id, entry)).collect()
}
