//! The registration with Forem that an integration income asks for (row R9): a warning with its last day and its source,
//! and the task that reminds of it.

use crate::app::{Edit, editing};
use crate::domain::{ElementId, Line, Step, Subject};
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::people::forem::registration;
use crate::journal::Kind;
use crate::journal::schema::task;
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The warning; nothing of somebody who is registered, has no such income, or has left.
pub fn forem_due(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let due = registration(&dossier.records, &scene.settings.records, scene.today);
    let Some(due) = due.filter(|_| dossier.step() != Some(Step::Closed)) else { return Html::default() };
    let day = |day| formats::day(&scene.words, day);
    let args = [("since", day(due.since).into()), ("date", day(due.by).into()), ("count", due.days.into())];
    let id = if scene.today > due.by { "forem-late" } else { "forem-due" };
    let title = scene.t("forem-task");
    let planned = dossier.records.of(&Kind::Task).iter().any(|task| task.get(task::TITLE) == Some(title.as_str()));
    let onplan = Line::parse(&title).ok().filter(|_| !planned).map(|title| {
        let (dispatch, about, by) = (dispatch.clone(), Subject::Person(dossier.id), due.by.max(scene.today));
        Callback::from(move |_: MouseEvent| {
            let task = ElementId::random();
            let edits = vec![Edit::element(task, task::TITLE.with(&title)), Edit::element(task, task::DUE.with(by))];
            dispatch.send(editing::Msg::Edited { about, edits });
            // The button goes away with the task that it made.
            focus_on("forem-due");
        })
    });
    html! {
        <div class="banner" data-tone="warn" role="note" id="forem-due" tabindex="-1">
            { icon("warning") }
            <p>{ scene.ta(id, &args) }</p>
            if let Some(onclick) = onplan {
                <button type="button" class="btn small" {onclick}>{ scene.t("forem-plan") }</button>
            }
        </div>
    }
}
