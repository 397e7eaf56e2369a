//! The form of a task, new or not.

use crate::app::form::{self, Problems, RecordForm};
use crate::domain::ElementId;
use crate::i18n::values::field_label;
use crate::insight::{Dossier, Record};
use crate::journal::AnyField;
use crate::journal::schema::task;
use crate::web::dom::focus_on;
use crate::web::scene::use_scene;
use crate::web::screens::form::{answer, error, form_frame, setter, told_duration, use_dossier_form};
use crate::web::widgets::field::{FieldKind, FieldSpec, SelectField, TextField, Toward};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TaskFormProps {
    pub dossier: Rc<Dossier>,
    /// None for a new one.
    pub task: Option<Record>,
    pub onclose: Callback<()>,
}

/// What is to be done, by when, by whom.
#[component]
pub fn TaskForm(props: &TaskFormProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| form::task(props.task.as_ref(), ElementId::random));
    let problems = use_state(Problems::new);
    let (draft, submit) = use_dossier_form(&props.dossier, form.draft_name(), &props.onclose);
    let (title, due, member) = (task::TITLE.any(), task::DUE.any(), task::MEMBER.any());
    let (minutes, venue) = (task::MINUTES.any(), task::VENUE.any());
    let first = form.box_id(title);
    use_effect_with((), move |()| {
        focus_on(&first);
    });
    let onsubmit = {
        let (form, problems) = (form.clone(), problems.clone());
        Callback::from(move |()| answer(form.edits(), &problems, &submit))
    };
    let colleagues = scene.settings.colleagues();
    let colleagues: Vec<(AttrValue, AttrValue)> =
        colleagues.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect();
    let spec = |field: AnyField, label: &'static str| FieldSpec::line(form.box_id(field), label);
    let labelled = |field: AnyField| FieldSpec::worded(form.box_id(field), field_label(&scene.words, field));
    let text = |field: AnyField| form.text(field).to_owned();
    let wrong = |field: AnyField| error(&scene, &problems, &form.box_id(field));
    let typed = |field: AnyField| setter(&form, move |form: &mut RecordForm, text| form.set(field, text));
    let body = html! {
        <>
            <div class="full">
                <TextField spec={spec(title, "dossier-task-title")} value={text(title)} error={wrong(title)} oninput={typed(title)} />
            </div>
            <TextField spec={spec(due, "dossier-task-due").of(FieldKind::Appointment(Toward::ToCome))} value={form::appointment_text(&form, task::DUE, task::HOUR)}
                error={wrong(due)} oninput={setter(&form, |form: &mut RecordForm, text: String| form::set_appointment(form, task::DUE, task::HOUR, &text))} />
            <SelectField spec={spec(member, "dossier-task-member")} options={colleagues} value={text(member)}
                onchange={typed(member)} />
            <TextField spec={labelled(minutes)} value={text(minutes)} error={wrong(minutes)} oninput={typed(minutes)}
                echo={told_duration(&scene, minutes, form.text(minutes))} />
            <TextField spec={labelled(venue)} value={text(venue)} error={wrong(venue)} oninput={typed(venue)} />
        </>
    };
    form_frame(&scene, "tasks-title", &draft.ending(&onsubmit, &props.onclose), body)
}
