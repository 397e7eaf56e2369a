//! What the forms of dossiers and settings share: sending the changes, and saying what is wrong.

pub mod draft;
pub mod opening;
mod record;
mod trade;

use draft::{Drafting, Standing, use_draft};
pub use record::{RecordEditor, named};
pub use trade::TradeName;

use crate::app::form::{self, Problem, Problems};
use crate::app::{Edit, editing};
use crate::domain::enterprise_number::EnterpriseNumberError;
use crate::domain::text::TextError;
use crate::domain::{OrgId, Subject};
use crate::i18n::formats;
use crate::insight::companies::Company;
use crate::insight::{Dossier, Settings};
use crate::journal::AnyField;
use crate::journal::pen::Seen;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch};
use std::rc::Rc;
use yew::prelude::*;

/// What a form is drawn from: its subject, and the facts that its author sees.
#[derive(Clone, PartialEq)]
pub enum Drawn {
    Person(Rc<Dossier>),
    Settings(OrgId, Rc<Settings>),
    Company(Rc<Company>),
}

impl Drawn {
    /// Of whom the form speaks.
    pub fn about(&self) -> Subject {
        match self {
            Drawn::Person(dossier) => Subject::Person(dossier.id),
            Drawn::Settings(org, _) => Subject::Settings(*org),
            Drawn::Company(company) => Subject::Company(company.id),
        }
    }

    /// The dossier, of a person.
    pub fn dossier(&self) -> Option<&Dossier> {
        if let Drawn::Person(dossier) = self { Some(dossier) } else { None }
    }

    fn seen(&self) -> Seen {
        match self {
            Drawn::Person(dossier) => Seen::these(dossier.timeline.iter().map(|entry| entry.fact.id)),
            Drawn::Settings(_, settings) => Seen::these(settings.facts.iter().copied()),
            Drawn::Company(company) => Seen::these(company.facts.iter().copied()),
        }
    }
}

/// A form of a dossier that a button opens: its draft under that name, and how it sends its changes.
#[hook]
pub fn use_dossier_form(
    dossier: &Rc<Dossier>,
    name: impl Into<String>,
    onclose: &Callback<()>,
) -> (Drafting, Callback<Vec<Edit>>) {
    let draft = use_draft(Place::of(Subject::Person(dossier.id), name), Standing::Opened);
    let submit = use_submit(dossier, &draft.done(onclose));
    (draft, submit)
}

/// Sends changes of a dossier, and says when they are in it.
#[hook]
pub fn use_submit(dossier: &Rc<Dossier>, ondone: &Callback<()>) -> Callback<Vec<Edit>> {
    use_submit_to(&Drawn::Person(dossier.clone()), ondone)
}

/// Sends changes, and says when they are in what the form is drawn from. Until then the form stays: a text that
/// looks like a national number is asked about first, and may be corrected in its box.
#[hook]
pub fn use_submit_to(drawn: &Drawn, ondone: &Callback<()>) -> Callback<Vec<Edit>> {
    let dispatch = use_dispatch();
    let sent = use_state(|| false);
    {
        let (sent, ondone) = (sent.clone(), ondone.clone());
        use_effect_with(drawn.clone(), move |_| {
            if *sent {
                sent.set(false);
                ondone.emit(());
            }
        });
    }
    // As it stood when the form was opened.
    let opened = use_memo((), |()| drawn.clone());
    let (about, ondone) = (drawn.about(), ondone.clone());
    Callback::from(move |edits: Vec<Edit>| {
        if edits.is_empty() {
            ondone.emit(());
        } else {
            sent.set(true);
            dispatch.send(editing::Msg::FormSaved { about, edits, seen: opened.seen() });
        }
    })
}

/// What is wrong, in words.
pub fn words(scene: &Scene, problem: Problem) -> String {
    match problem {
        Problem::Text(TextError::Empty) => scene.t("common-required"),
        Problem::Text(TextError::TooLong(count)) => scene.ta("common-too-long", &[("count", count.into())]),
        Problem::Text(TextError::Control) => scene.t("common-bad-characters"),
        Problem::Year => scene.t("common-bad-year"),
        Problem::Mail => scene.t("person-mail-wrong"),
        Problem::Phone => scene.t("common-bad-phone"),
        Problem::Locality => scene.t("person-locality-wrong"),
        Problem::Enterprise(EnterpriseNumberError::Length) => scene.t("company-number-length"),
        Problem::Enterprise(EnterpriseNumberError::Beginning) => scene.t("company-number-beginning"),
        Problem::Enterprise(EnterpriseNumberError::Check) => scene.t("company-number-check"),
        Problem::Day => scene.t("common-bad-date"),
        Problem::Hour => scene.t("common-bad-hour"),
        Problem::Duration => scene.t("common-bad-duration"),
        Problem::Number => scene.t("common-bad-number"),
        Problem::Digits => scene.t("openings-bad-digits"),
        Problem::Link => scene.t("openings-bad-link"),
        Problem::Unchosen => scene.t("openings-unchosen"),
        Problem::TooSmall(least) => scene.ta("common-at-least", &[("count", least.into())]),
        Problem::EndBeforeStart => scene.t("common-end-before-start"),
        Problem::Empty => scene.t("common-nothing-typed"),
        Problem::StillToCome => scene.t("contacts-still-to-come"),
        Problem::BeforeBeginning => scene.t("placement-evaluation-early"),
    }
}

/// What is wrong with one box, in words.
pub fn error(scene: &Scene, problems: &Problems, id: &str) -> Option<AttrValue> {
    let (_, problem) = problems.iter().find(|(wrong, _)| wrong == id)?;
    Some(words(scene, *problem).into())
}

/// The duration that is understood in a box, in words: « 15 min ».
pub fn told_duration(scene: &Scene, field: AnyField, text: &str) -> Option<AttrValue> {
    let told = form::duration(field, text).ok().filter(|_| !text.trim().is_empty())?;
    Some(formats::duration(&scene.words, told.as_minutes().into()).into())
}

/// What is kept of a whole date in the box of a year.
pub fn told_year(scene: &Scene, text: &str) -> Option<AttrValue> {
    let year = form::year_of(text).filter(|_| text.trim().len() > 4)?;
    Some(scene.ta("person-year-kept", &[("year", year.to_string().into())]).into())
}

/// A callback that changes one field of a form's state.
pub fn setter<S: Clone + 'static, T: 'static>(
    state: &UseStateHandle<S>,
    set: impl Fn(&mut S, T) + 'static,
) -> Callback<T> {
    let state = state.clone();
    Callback::from(move |value: T| {
        let mut next = (*state).clone();
        set(&mut next, value);
        state.set(next);
    })
}

/// Sends the edits of a form, or focuses the first box that is wrong.
pub fn answer(result: Result<Vec<Edit>, Problems>, problems: &UseStateHandle<Problems>, submit: &Callback<Vec<Edit>>) {
    match result {
        Ok(edits) => {
            problems.set(Problems::new());
            submit.emit(edits);
        }
        Err(wrong) => {
            let first = wrong.first().and_then(|(id, _)| crate::web::dom::find(&format!("[id=\"{id}\"]")));
            if let Some(first) = first {
                crate::web::dom::focus(&first);
            }
            problems.set(wrong);
        }
    }
}

/// What a form does at its end: it is saved, given up by its button, or closed by `Esc`, which keeps what was typed.
pub struct Ending<'a> {
    pub onsubmit: &'a Callback<()>,
    pub onclose: &'a Callback<()>,
    pub draft: &'a Drafting,
}

impl Drafting {
    /// The end of the form that it keeps.
    pub fn ending<'a>(&'a self, onsubmit: &'a Callback<()>, onclose: &'a Callback<()>) -> Ending<'a> {
        Ending { onsubmit, onclose, draft: self }
    }
}

/// `Esc` closes what it is pressed in; its draft stays.
pub fn closes(onclose: &Callback<()>) -> Callback<KeyboardEvent> {
    let onclose = onclose.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            onclose.emit(());
        }
    })
}

/// A form with « Enregistrer » and « Renoncer ». `title` is the id of its heading.
pub fn form_frame(scene: &Scene, title: &str, ending: &Ending<'_>, body: Html) -> Html {
    let Ending { onsubmit, onclose, draft } = ending;
    let oncancel = draft.done(onclose);
    let onsubmit = onsubmit.reform(|event: SubmitEvent| event.prevent_default());
    let onkeydown = closes(onclose);
    html! {
        <form class="form" data-columns="" novalidate=true aria-labelledby={title.to_owned()} {onsubmit} {onkeydown}
            ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
            { draft.bar(scene) }
            { body }
            <div class="form-end">
                <button type="button" class="btn" onclick={oncancel.reform(|_: MouseEvent| ())}>{ scene.t("common-cancel") }</button>
                <button type="submit" class="btn primary">{ scene.t("common-save") }</button>
            </div>
        </form>
    }
}
