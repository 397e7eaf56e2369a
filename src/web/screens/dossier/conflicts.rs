//! Two values that nobody has chosen between, side by side.

use super::steps::Props;
use crate::app::{Edit, Msg};
use crate::domain::Subject;
use crate::i18n::{formats, values};
use crate::insight::conflict::Conflict;
use crate::insight::{Dossier, Stated};
use crate::journal::{Kind, Value};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::Icon;
use yew::prelude::*;

/// Every open question of the dossier.
#[component]
pub fn Conflicts(props: &Props) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let dossier = &props.dossier;
    let blocks = dossier.conflicts.iter().enumerate();
    html! {
        <div class="stack" hidden={dossier.conflicts.is_empty()}>
            for (place, conflict) in blocks {
                { block(&scene, &dispatch, dossier, place, conflict) }
            }
        </div>
    }
}

fn block(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, place: usize, conflict: &Conflict) -> Html {
    let id = format!("conflict-{place}");
    let (key, title, body) = match conflict {
        Conflict::Values { kind, element, field, day, answers } => {
            let name = field_name(scene, kind, field);
            let title = scene.ta("conflict-field", &[("field", name.into())]);
            let choose =
                |value: &Value| Edit::Choose(kind.clone(), element.clone(), field.clone(), value.clone(), *day);
            let all = answers.shown.iter().chain(&answers.rivals);
            let versions = all.enumerate().filter_map(|(at, stated)| {
                let value = stated.value.as_ref()?;
                let words = values::value(&scene.words, kind, field, value, scene);
                let onclick = sending(dispatch, dossier, choose(value));
                Some(version(scene, words, stated, at == 0, onclick))
            });
            (format!("{kind}{element:?}{field}{day:?}"), title, versions.collect::<Vec<_>>())
        }
        Conflict::Removal { kind, id } => {
            let keep = sending(dispatch, dossier, Edit::Keep(kind.clone(), *id));
            let remove = sending(dispatch, dossier, Edit::Remove(kind.clone(), *id));
            let button = |key: &'static str, onclick| {
                let name = scene.t(key);
                html! { <div class="version" {key}><button type="button" class="btn small" {onclick}>{ name }</button></div> }
            };
            let what = values::kind_label(&scene.words, kind);
            let title = format!("{what}\u{a0}· {}", scene.t("conflict-removed"));
            let buttons = vec![button("conflict-keep-item", keep), button("conflict-remove-item", remove)];
            (format!("{kind}{id}"), title, buttons)
        }
    };
    html! {
        <div class="conflict" role="group" aria-labelledby={id.clone()} {key}>
            <h2 {id}><Icon name="warning" />{ title }</h2>
            <div class="versions">
                for version in body {
                    { version }
                }
            </div>
        </div>
    }
}

/// What a field is called; that an element may leave has a word of its own.
fn field_name(scene: &Scene, kind: &Kind, field: &str) -> String {
    match kind {
        Kind::Shared => scene.t("dossier-shareable"),
        kind => values::field_label(&scene.words, kind, field),
    }
}

fn version(scene: &Scene, words: String, stated: &Stated<Value>, shown: bool, onclick: Callback<MouseEvent>) -> Html {
    let date = formats::day(&scene.words, stated.on);
    let who = scene.ta("timeline-author", &[("date", date.into()), ("name", scene.member(stated.by.member).into())]);
    html! {
        <div class="version" key={stated.fact.to_string()} data-shown={shown.then_some("")}>
            <b>{ words.clone() }</b>
            <span class="soft">{ who }</span>
            if shown {
                <span class="tag" data-tone="accent">{ scene.t("conflict-shown") }</span>
            }
            <button type="button" class="btn small" {onclick}>{ scene.ta("conflict-choose", &[("value", words.into())]) }</button>
        </div>
    }
}

fn sending(dispatch: &Dispatch, dossier: &Dossier, edit: Edit) -> Callback<MouseEvent> {
    let (dispatch, about) = (dispatch.clone(), Subject::Person(dossier.id));
    Callback::from(move |_| {
        dispatch.send(Msg::Edited { about, edits: vec![edit.clone()] });
        // The question is gone, and with it the button that had the focus.
        if let Some(heading) = crate::web::dom::find(".side h1") {
            crate::web::dom::focus(&heading);
        }
    })
}
