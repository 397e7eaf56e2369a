//! The form of a task, new or not.

use crate::app::form::{Problems, TaskDraft};
use crate::domain::{ElementId, MemberId};
use crate::insight::Dossier;
use crate::insight::dossier::{Item, Task};
use crate::web::dom::focus_on;
use crate::web::scene::use_scene;
use crate::web::screens::form::{FormFrame, answer, error, setter, use_submit};
use crate::web::widgets::DayInput;
use crate::web::widgets::field::{FieldSpec, SelectField, TextField};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TaskFormProps {
    pub dossier: Rc<Dossier>,
    /// None for a new one.
    pub task: Option<Item<Task>>,
    pub onclose: Callback<()>,
}

/// What is to be done, by when, by whom.
#[component]
pub fn TaskForm(props: &TaskFormProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| props.task.as_ref().map_or_else(|| TaskDraft::new(ElementId::random()), TaskDraft::of));
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    use_effect_with((), |()| {
        focus_on("task-title");
    });
    let onsubmit = {
        let (form, problems, task) = (form.clone(), problems.clone(), props.task.clone());
        Callback::from(move |()| answer(form.edits(task.as_ref().map(|task| &task.content)), &problems, &submit))
    };
    let colleagues = scene.settings.colleagues();
    let colleagues: Vec<(AttrValue, AttrValue)> =
        colleagues.map(|member| (member.id.to_string().into(), member.name.clone().into())).collect();
    let title = FieldSpec::line(TaskDraft::TITLE, "dossier-task-title");
    let due = FieldSpec::line(TaskDraft::DUE, "dossier-task-due");
    let member = FieldSpec::line(TaskDraft::MEMBER, "dossier-task-member");
    let chosen = form.member.map(|id| id.to_string()).unwrap_or_default();
    html! {
        <FormFrame title="tasks-title" {onsubmit} oncancel={props.onclose.clone()}>
            <div class="full">
                <TextField spec={title} value={form.title.clone()} error={error(&scene, &problems, TaskDraft::TITLE)}
                    oninput={setter(&form, |form, text| form.title = text)} />
            </div>
            <DayInput spec={due} value={form.due.clone()} error={error(&scene, &problems, TaskDraft::DUE)}
                oninput={setter(&form, |form, text| form.due = text)} />
            <SelectField spec={member} options={colleagues} value={chosen}
                onchange={setter(&form, |form, id: String| form.member = MemberId::parse(&id).ok())} />
        </FormFrame>
    }
}
