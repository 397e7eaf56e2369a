//! Notes: private unless ticked, now or later.

use super::pin::PinButton;
use crate::app::form::{Problem, prose};
use crate::app::{Edit, editing};
use crate::domain::codes::Pinnable;
use crate::domain::order::InOrder;
use crate::domain::text::TextError;
use crate::domain::{ElementId, Subject};
use crate::i18n::formats;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::note;
use crate::web::dom::focus_on;
use crate::web::drafts::Place;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::dossier::frame::share;
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{closes, setter, use_dossier_form, use_submit, words};
use crate::web::widgets::field::{Help, TextArea};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// How many notes are drawn first, and added when asked.
const PAGE: usize = 10;

#[component]
pub fn Notes(props: &SectionProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(|id: &ElementId| format!("note-{id}-edit"));
    let mut notes: Vec<&Record> = props.dossier.records.of(&Kind::Note).iter().collect();
    let said = |note: &Record| note.held(note::TEXT)?.shown.as_ref().map(|text| (text.on, text.fact));
    notes.order_by_key(|note| std::cmp::Reverse(said(note)));
    let shown = use_state(|| PAGE);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let count = notes.len();
    notes.truncate(*shown);
    html! {
        <section class="panel" aria-labelledby="notes-title">
            <Help row="panel-head" id="notes-help" about={scene.t("dossier-shareable")} text={scene.t("dossier-shareable-help")}>
                <h2 id="notes-title">{ scene.t("dossier-notes") }</h2>
            </Help>
            <NewNote dossier={props.dossier.clone()} />
            if notes.is_empty() {
                <p class="soft">{ scene.t("dossier-no-notes") }</p>
            }
            <ul class="notes">
                for note in notes {
                    <NoteLine key={note.keys.text().to_owned()} dossier={props.dossier.clone()} note={note.clone()}
                        editing={opening.now.is_some() && opening.now == note.id()} onedit={opening.onopen.clone()} onclose={opening.onclose.clone()} />
                }
            </ul>
            if count > *shown {
                <button type="button" class="btn quiet small" onclick={more}>
                    { scene.t("timeline-more") }<span class="num">{ format!("{} / {count}", *shown) }</span>
                </button>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct NewNoteProps {
    dossier: Rc<Dossier>,
}

#[component]
fn NewNote(props: &NewNoteProps) -> Html {
    let scene = use_scene();
    let text = use_state(String::new);
    let shared = use_state(|| false);
    let problem = use_state(|| None::<Problem>);
    let ondone = {
        let (text, shared) = (text.clone(), shared.clone());
        Callback::from(move |()| {
            text.set(String::new());
            shared.set(false);
        })
    };
    let draft = use_draft(Place::of(Subject::Person(props.dossier.id), "note-new"), Standing::Always);
    let submit = use_submit(&props.dossier, &draft.done(&ondone));
    let onsubmit = {
        let (text, shared, problem) = (text.clone(), shared.clone(), problem.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match prose(&text) {
                Ok(Some(note)) => {
                    let id = ElementId::random();
                    problem.set(None);
                    let tick = shared.then_some(Edit::share(id, "note", true));
                    submit.emit(tick.into_iter().fold(
                        vec![Edit::element(id, note::TEXT.with(&note))],
                        |mut edits, tick| {
                            edits.push(tick);
                            edits
                        },
                    ));
                }
                Ok(None) => problem.set(Some(Problem::Text(TextError::Empty))),
                Err(wrong) => problem.set(Some(wrong)),
            }
        })
    };
    let oninput = setter(&text, |text: &mut String, typed| *text = typed);
    let onchange = setter(&shared, |shared: &mut bool, _: Event| *shared = !*shared);
    let error = problem.map(|problem| AttrValue::from(words(&scene, problem)));
    html! {
        <form class="say" novalidate=true {onsubmit} ref={draft.frame.clone()} data-draft={draft.key()}
            oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
            { draft.bar(&scene) }
            <label class="vh" for="new-note">{ scene.t("dossier-note-new") }</label>
            <TextArea id="new-note" value={(*text).clone()} placeholder={scene.t("dossier-note-hint")} {oninput} {error} />
            <div class="row">
                <label class="check">
                    <input type="checkbox" id="new-note-shared" checked={*shared} {onchange} />{ scene.t("dossier-shareable") }
                </label>
                <button type="submit" class="btn small push">{ scene.t("dossier-note-add") }</button>
            </div>
        </form>
    }
}

#[derive(Properties, PartialEq)]
struct NoteLineProps {
    dossier: Rc<Dossier>,
    note: Record,
    editing: bool,
    onedit: Callback<ElementId>,
    onclose: Callback<()>,
}

#[component]
fn NoteLine(props: &NoteLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (note, about) = (&props.note, Subject::Person(props.dossier.id));
    let Some(id) = note.id() else { return Html::default() };
    let text = note.get(note::TEXT).unwrap_or_default().to_owned();
    let stands = share::stands(&scene, &props.dossier, &Kind::Note, id, "note");
    let shared = stands.holds;
    if props.editing {
        let onclose = props.onclose.clone();
        return html! { <li class="note"><NoteEditor dossier={props.dossier.clone()} {id} {text} {onclose} /></li> };
    }
    let send = |edit: Edit| {
        let dispatch = dispatch.clone();
        move || dispatch.send(editing::Msg::Edited { about, edits: vec![edit.clone()] })
    };
    let tick = send(Edit::share(id, "note", !shared));
    let remove = send(Edit::remove(Kind::Note, id));
    let onedit = props.onedit.reform(move |_: MouseEvent| id);
    let onremove = Callback::from(move |_: MouseEvent| {
        remove();
        // The line is gone, and with it the button that had the focus.
        focus_on("new-note");
    });
    let signature = note.held(note::TEXT).and_then(|text| text.shown.as_ref()).map(|stated| {
        let date = formats::short_day(&scene.words, stated.on, scene.today);
        scene.ta("timeline-author", &[("date", date.into()), ("name", scene.member(stated.by.member).into())])
    });
    let label = |id: &str| scene.ta("summary-line", &[("field", scene.t(id).into()), ("value", text.as_str().into())]);
    html! {
        <li class="note" data-shared={shared.then_some("")}>
            <p>{ text.clone() }</p>
            <footer>
                <span>{ signature }</span>
                if !shared {
                    <span class="tag">{ icon("lock") }{ scene.t("dossier-note-private") }</span>
                }
                <label class="check">
                    <input type="checkbox" checked={shared} onchange={Callback::from(move |_: Event| tick())} />
                    { scene.t("dossier-shareable") }
                </label>
                { share::elders(&scene, &stands) }
                <span class="note-tools push">
                    <PinButton dossier={props.dossier.clone()} what={Pinnable::Note} {id} text={text.clone()} />
                    <button type="button" class="btn quiet small icon-only" id={format!("note-{id}-edit")}
                    aria-label={label("common-edit")} onclick={onedit}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" aria-label={label("common-remove")} onclick={onremove}>
                    { icon("trash") }
                </button>
                </span>
            </footer>
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct NoteEditorProps {
    dossier: Rc<Dossier>,
    id: ElementId,
    text: String,
    onclose: Callback<()>,
}

#[component]
fn NoteEditor(props: &NoteEditorProps) -> Html {
    let scene = use_scene();
    let text = use_state(|| props.text.clone());
    let problem = use_state(|| None::<Problem>);
    let (draft, submit) = use_dossier_form(&props.dossier, format!("note-{}", props.id), &props.onclose);
    use_effect_with((), |()| focus_on("edit-note"));
    let onsubmit = {
        let (text, problem, id, before) = (text.clone(), problem.clone(), props.id, props.text.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match prose(&text) {
                Ok(Some(note)) if note.as_str() == before => submit.emit(Vec::new()),
                Ok(Some(note)) => submit.emit(vec![Edit::element(id, note::TEXT.with(&note))]),
                Ok(None) => problem.set(Some(Problem::Text(TextError::Empty))),
                Err(wrong) => problem.set(Some(wrong)),
            }
        })
    };
    let oncancel = {
        let ongiven_up = draft.done(&props.onclose);
        Callback::from(move |_: MouseEvent| ongiven_up.emit(()))
    };
    let onkeydown = closes(&props.onclose);
    let oninput = setter(&text, |text: &mut String, typed| *text = typed);
    let error = problem.map(|problem| AttrValue::from(words(&scene, problem)));
    html! {
        <form class="say" novalidate=true {onsubmit} ref={draft.frame.clone()} data-draft={draft.key()}
            oninput={draft.oninput.clone()} onchange={draft.onchange.clone()} {onkeydown}>
            { draft.bar(&scene) }
            <label class="vh" for="edit-note">{ scene.t("field-note-text") }</label>
            <TextArea id="edit-note" value={(*text).clone()} {oninput} {error} />
            <div class="row">
                <button type="button" class="btn small push" onclick={oncancel}>{ scene.t("common-cancel") }</button>
                <button type="submit" class="btn small primary">{ scene.t("common-save") }</button>
            </div>
        </form>
    }
}
