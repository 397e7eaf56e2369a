//! Things to do, with a day.

use super::task_form::TaskForm;
use crate::app::{Edit, editing};
use crate::domain::order::InOrder;
use crate::domain::{ElementId, Subject};
use crate::i18n::formats;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::task;
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::dossier::frame::share;
use crate::web::screens::form::opening::use_opening;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// What is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    New,
    Change(ElementId),
}

#[component]
pub fn Tasks(props: &SectionProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(|open: &Open| match open {
        Open::New => "task-add".to_owned(),
        Open::Change(id) => format!("task-{id}-edit"),
    });
    let groups = by_checklist(props.dossier.records.of(&Kind::Task));
    let none = groups.iter().all(|(_, tasks)| tasks.is_empty());
    let groups = groups.into_iter().map(|(list, tasks)| {
        let done = tasks.iter().filter(|task| task.get(task::DONE).is_some()).count();
        let args = [("name", list.into()), ("done", done.into()), ("count", tasks.len().into())];
        let title = (!list.is_empty()).then(|| scene.ta("dossier-task-list", &args));
        let tasks: Vec<_> = tasks.into_iter().filter_map(|task| Some((task.id()?, task))).collect();
        (list.to_owned(), title, tasks)
    });
    html! {
        <section class="panel" aria-labelledby="tasks-title">
            <div class="panel-head">
                <h2 id="tasks-title">{ scene.t("dossier-tasks") }</h2>
                <button type="button" class="btn quiet small" id="task-add" onclick={opening.press(Open::New)}>
                    { icon("plus") }{ scene.t("common-add") }
                    <span class="vh">{ scene.about(&scene.t("dossier-task-new")) }</span>
                </button>
            </div>
            if opening.now == Some(Open::New) {
                <TaskForm dossier={props.dossier.clone()} task={None::<Record>} onclose={opening.onclose.clone()} />
            }
            if none {
                <p class="soft">{ scene.t("dossier-no-tasks") }</p>
            }
            for (list, title, tasks) in groups {
                <div key={list} class="stack" data-gap="s">
                    if let Some(title) = title {
                        <h3>{ title }</h3>
                    }
                    <ul class="tasks">
                        for (id, task) in tasks {
                            <TaskLine key={id.to_string()} dossier={props.dossier.clone()} {id} task={task.clone()}
                                open={opening.now == Some(Open::Change(id))} onedit={opening.press(Open::Change(id))}
                                onclose={opening.onclose.clone()} />
                        }
                    </ul>
                </div>
            }
        </section>
    }
}

/// The name of the checklist of a task, empty for one of none.
fn list_of(task: &Record) -> &str {
    task.get(task::LIST).unwrap_or_default()
}

/// The tasks of no list, what is open and due first; then each checklist that was imported, whole and in its own order.
fn by_checklist(tasks: &[Record]) -> Vec<(&str, Vec<&Record>)> {
    let (mut listed, mut plain): (Vec<&Record>, Vec<&Record>) =
        tasks.iter().partition(|task| !list_of(task).is_empty());
    plain.order_by_key(|task| {
        let due = task.get(task::DUE);
        (task.get(task::DONE).is_some(), due.is_none(), due, task.get(task::HOUR), task.get(task::PLACE), task.id())
    });
    let mut groups = vec![("", plain)];
    listed.order_by_key(|task| (task.get(task::PLACE), task.id()));
    for task in listed {
        match groups.iter_mut().find(|(name, _)| *name == list_of(task)) {
            Some((_, tasks)) => tasks.push(task),
            None => groups.push((list_of(task), vec![task])),
        }
    }
    groups
}

#[derive(Properties, PartialEq)]
struct TaskLineProps {
    dossier: Rc<Dossier>,
    id: ElementId,
    task: Record,
    open: bool,
    onedit: Callback<MouseEvent>,
    onclose: Callback<()>,
}

#[component]
fn TaskLine(props: &TaskLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (id, task, about) = (props.id, &props.task, Subject::Person(props.dossier.id));
    if props.open {
        return html! {
            <li class="full"><TaskForm dossier={props.dossier.clone()} task={props.task.clone()} onclose={props.onclose.clone()} /></li>
        };
    }
    let send = |edit: Edit| {
        let dispatch = dispatch.clone();
        move || dispatch.send(editing::Msg::Edited { about, edits: vec![edit.clone()] })
    };
    let done = task.get(task::DONE).is_some();
    let tick = send(Edit::element(id, task::DONE.maybe((!done).then_some(scene.today))));
    let stands = share::stands(&scene, &props.dossier, &Kind::Task, id, "task");
    let shared = stands.holds;
    let onshare = send(Edit::share(id, "task", !shared));
    let remove = send(Edit::remove(Kind::Task, id));
    let title = task.get(task::TITLE).unwrap_or_default().to_owned();
    let named = |id: &str| scene.ta(id, &[("title", title.as_str().into())]);
    let onremove = Callback::from(move |_: MouseEvent| {
        remove();
        // The line is gone, and with it the button that had the focus.
        focus_on("task-add");
    });
    let state = if done { "dossier-task-reopen" } else { "dossier-task-done" };
    html! {
        <li data-done={done.then_some("true")}>
            <label class="check">
                <input type="checkbox" checked={done} aria-label={named(state)} onchange={Callback::from(move |_: Event| tick())} />
                <span>{ title.clone() }</span>
            </label>
            { when(&scene, task) }
            <div class="row">
                if let Some(member) = task.get(task::MEMBER) {
                    <span class="hint">{ scene.member(member) }</span>
                }
                <label class="check">
                    <input type="checkbox" checked={shared} onchange={Callback::from(move |_: Event| onshare())} />
                    { scene.t("dossier-shareable") }<span class="vh">{ scene.about(&title) }</span>
                </label>
                { share::elders(&scene, &stands) }
                <button type="button" class="btn quiet small icon-only push" id={format!("task-{id}-edit")} onclick={props.onedit.clone()}
                    aria-label={scene.ta("dossier-edit", &[("field", title.as_str().into())])}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" aria-label={named("dossier-task-remove")} onclick={onremove}>
                    { icon("trash") }
                </button>
            </div>
        </li>
    }
}

/// The day of a task, with late in words; or the day on which it was done.
fn when(scene: &Scene, task: &Record) -> Html {
    let day = |day| formats::short_day(&scene.words, day, scene.today);
    if let Some(done) = task.get(task::DONE) {
        let words = scene.ta("dossier-task-done-on", &[("date", day(done).into())]);
        return html! { <span class="due">{ icon("check") }<span>{ words }</span></span> };
    }
    let Some(due) = task.get(task::DUE) else { return html! { <span></span> } };
    let (state, sign) = match scene.today.days_until(due) {
        ..0 => (Some("late"), "clock"),
        0..=2 => (Some("soon"), "calendar"),
        _ => (None, "calendar"),
    };
    let on = formats::at_hour(&scene.words, day(due), task.get(task::HOUR));
    let words = format!("{on}, {}", formats::due(&scene.words, due, scene.today));
    let venue = task.get(task::VENUE).map(|venue| format!(" · {venue}"));
    html! { <span class="due" data-due={state}>{ icon(sign) }<span>{ words }{ venue }</span></span> }
}
