//! One change for all: a referent, a label, a task, an entry of a list, a pause.

use super::bar::gesture_id;
use super::entry::{DUE, Entry, NONE, PAUSE, RESUME, VALUE};
use super::people::PeopleBoxes;
use crate::app::bulk::{Asked, Gesture};
use crate::app::form::Problems;
use crate::app::{bulk, dialog};
use crate::domain::PersonId;
use crate::insight::settings;
use crate::web::dom;
use crate::web::drafts::Place;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form;
use crate::web::screens::form::draft::{Standing, use_draft};
use crate::web::widgets::chip_select::Answer;
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use crate::web::widgets::{Choices, DialogBox};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ChangeDialogProps {
    pub asked: Rc<Asked>,
}

#[component]
pub fn ChangeDialog(props: &ChangeDialogProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let asked = &props.asked;
    let typed = asked.typed.as_ref();
    let entry = use_state(|| Entry::of(asked.gesture, typed.map(|(_, change)| change)));
    let excepted = use_state(|| {
        let kept = |id: &PersonId| typed.is_none_or(|(persons, _)| persons.contains(id));
        asked.persons.iter().map(|card| card.id).filter(|id| !kept(id)).collect::<BTreeSet<PersonId>>()
    });
    let problems = use_state(Problems::new);
    let draft = use_draft(Place::apart(format!("bulk-{}", gesture_id(asked.gesture))), Standing::Opened);
    use_effect_with((), |()| {
        if let Some(first) = dom::find("#bulk-form :is(input, select)") {
            dom::focus(&first);
        }
    });
    let ontoggle = {
        let excepted = excepted.clone();
        Callback::from(move |person: PersonId| {
            let mut next = (*excepted).clone();
            if !next.remove(&person) {
                next.insert(person);
            }
            excepted.set(next);
        })
    };
    let onsubmit = {
        let (entry, excepted, problems, dispatch) =
            (entry.clone(), excepted.clone(), problems.clone(), dispatch.clone());
        let (asked, sent) = (asked.clone(), draft.done(&Callback::noop()));
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match entry.read(asked.gesture) {
                Ok(change) => {
                    sent.emit(());
                    let all = asked.persons.iter().map(|card| card.id);
                    let persons = all.filter(|id| !excepted.contains(id)).collect();
                    dispatch.send(bulk::Msg::Changed { persons, change });
                }
                Err(wrong) => problems.set(wrong),
            }
        })
    };
    let onclose = dispatch.reform(|()| dialog::Msg::Closed);
    let giving_up = draft.done(&onclose).reform(|_: MouseEvent| ());
    let foot = html! {
        <>
            <button type="button" class="btn" onclick={giving_up}>{ scene.t("common-cancel") }</button>
            <button type="submit" form="bulk-form" class="btn primary">{ scene.t("bulk-apply") }</button>
        </>
    };
    let title = scene.ta(
        "bulk-change-title",
        &[("count", asked.persons.len().into()), ("what", scene.t(gesture_id(asked.gesture)).into())],
    );
    html! {
        <DialogBox {title} {onclose} {foot}>
            <form id="bulk-form" class="bulk form" novalidate=true {onsubmit} aria-labelledby="dialog-title"
                ref={draft.frame.clone()} data-draft={draft.key()} oninput={draft.oninput.clone()} onchange={draft.onchange.clone()}>
                { draft.bar(&scene) }
                { boxes(&scene, asked.gesture, &entry, &problems) }
                <PeopleBoxes persons={asked.persons.clone()} excepted={(*excepted).clone()} {ontoggle} />
            </form>
        </DialogBox>
    }
}

/// What is typed or chosen for this gesture.
fn boxes(scene: &Scene, gesture: Gesture, entry: &UseStateHandle<Entry>, problems: &Problems) -> Html {
    let put = |set: fn(&mut Entry, String)| {
        let entry = entry.clone();
        Callback::from(move |text: String| {
            let mut next = (*entry).clone();
            set(&mut next, text);
            entry.set(next);
        })
    };
    let error = |id: &str| form::error(scene, problems, id);
    let (value, onvalue) = (entry.value.clone(), put(|entry, text| entry.value = text));
    let select = |label: &'static str, without: Option<&str>, mut options: Vec<Answer>| {
        options.extend(without.map(|id| (NONE.into(), scene.t(id).into())));
        let spec = FieldSpec::line(VALUE, label).coded();
        html! { <SelectField {spec} {options} value={value.clone()} onchange={onvalue.clone()} error={error(VALUE)} /> }
    };
    let text = |label: &'static str| {
        html! { <TextField spec={FieldSpec::line(VALUE, label)} value={value.clone()} oninput={onvalue.clone()} error={error(VALUE)} /> }
    };
    let settings = &scene.settings;
    match gesture {
        Gesture::Referent => {
            let members = settings.colleagues();
            select(
                "board-filter-referent",
                Some("views-without-referent"),
                members.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect(),
            )
        }
        Gesture::Track => select("board-filter-track", None, offered(&settings.tracks)),
        Gesture::Cohort => select("dossier-cohort", Some("views-without-groupe"), offered(&settings.cohorts)),
        Gesture::Territory => {
            select("dossier-territory", Some("views-without-territoire"), offered(&settings.territories))
        }
        Gesture::Tag => text("bulk-tag-name"),
        Gesture::Task => {
            let due = FieldSpec::line(DUE, "dossier-task-due").of(FieldKind::Day(Toward::ToCome));
            html! {
                <>
                    { text("dossier-task-title") }
                    <TextField spec={due} value={entry.due.clone()} oninput={put(|entry, text| entry.due = text)} error={error(DUE)} />
                    <p class="hint">{ scene.t("bulk-task-hint") }</p>
                </>
            }
        }
        Gesture::Pause | Gesture::Move | Gesture::Contact => {
            let answer = |code: &'static str, id: &str| (code.into(), scene.t(id).into(), None);
            let choices = vec![answer(PAUSE, "bulk-pause-on"), answer(RESUME, "bulk-pause-off")];
            html! {
                <Choices
                    name="bulk-pause"
                    legend={scene.t("bulk-pause")}
                    {choices}
                    chosen={value.clone()}
                    onchoose={onvalue.reform(|code: AttrValue| code.to_string())}
                />
            }
        }
    }
}

fn offered(entries: &[settings::Entry]) -> Vec<Answer> {
    let offered = entries.iter().filter(|entry| !entry.removed);
    offered.map(|entry| (entry.id.to_string().into(), entry.name.clone().into())).collect()
}
