//! Unsettled conflicts: two values side by side, for the user to choose.

use crate::app::undo::{self, Answer};
use crate::app::{Edit, Msg, editing};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, OrgId, OrgType, Subject};
use crate::exchange::preview::told;
use crate::i18n::previews::content;
use crate::i18n::{formats, values};
use crate::insight::dossier::conflict::{Conflict, proposed};
use crate::insight::dossier::history::FieldOf;
use crate::insight::{Dossier, Stated};
use crate::journal::{AnyField, Fact, Kind, Value};
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use crate::web::widgets::owner_tag::owner_tag;
use yew::prelude::*;

/// Every open question of the dossier.
pub fn conflicts(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier) -> Html {
    let blocks = dossier.conflicts.iter().enumerate();
    html! {
        <div class="stack" hidden={dossier.conflicts.is_empty()}>
            for (place, conflict) in blocks {
                { block(scene, dispatch, dossier, place, conflict) }
            }
        </div>
    }
}

fn block(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, place: usize, conflict: &Conflict) -> Html {
    let id = format!("conflict-{place}");
    let (key, title, body) = match conflict {
        Conflict::Values { element, field, day, answers, .. } => {
            let name = field_name(scene, *field);
            let title = scene.ta("conflict-field", &[("field", name.into())]);
            let choose = |value: &Value| Edit::of(element.clone(), field.says(value.clone())).on(*day);
            let all: Vec<&Stated<Value>> = answers.shown.iter().chain(&answers.rivals).collect();
            let sorts: Vec<Option<OrgType>> = all.iter().map(|stated| scene.sort_of(stated.by.org)).collect();
            let first = proposed(*field, &sorts);
            let mut order: Vec<usize> = (0..all.len()).collect();
            order.order_by_key(|place| first != Some(*place));
            let versions = order.into_iter().filter_map(|at| {
                let value = all[at].value.as_ref()?;
                let words = values::value(&scene.words, *field, value, scene);
                let onclick = sending(dispatch, dossier, choose(value));
                let proposed = sorts[at].filter(|_| first == Some(at));
                Some(version(scene, words, all[at], (at == 0, proposed), onclick))
            });
            let body = html! {
                <div class="versions">
                    for version in versions {
                        { version }
                    }
                </div>
            };
            (format!("{field:?}{element:?}{day:?}"), title, body)
        }
        Conflict::Removal { kind, id } => {
            let keep = sending(dispatch, dossier, Edit::keep(kind.clone(), *id));
            let remove = sending(dispatch, dossier, Edit::remove(kind.clone(), *id));
            let body = html! {
                <>
                    <p>{ element(scene, dossier, kind, *id) }</p>
                    <div class="row">
                        <button type="button" class="btn small" onclick={keep}>{ scene.t("conflict-keep-item") }</button>
                        <button type="button" class="btn small" onclick={remove}>{ scene.t("conflict-remove-item") }</button>
                    </div>
                </>
            };
            (format!("{kind}{id}"), scene.t("conflict-removed"), body)
        }
        Conflict::Proposal { by, on, act, about, facts } => {
            let title = proposal_title(scene, dossier, (by.org, *on), facts);
            let answer = |answer: Answer| {
                let (about, org, act) = (*about, by.org, *act);
                then_heading(dispatch, move || undo::Msg::ProposalAnswered { about, org, act, answer })
            };
            let body = html! {
                <>
                    <p>{ scene.t("proposal-help") }</p>
                    <div class="row">
                        <button type="button" class="btn small" onclick={answer(Answer::Declined)}>{ scene.t("proposal-decline") }</button>
                        <button type="button" class="btn small" onclick={answer(Answer::Accepted)}>{ scene.t("proposal-accept") }</button>
                    </div>
                </>
            };
            (format!("{}{act}", by.org), title, body)
        }
    };
    html! {
        <div class="conflict" role="group" aria-labelledby={id.clone()} {key}>
            <h2 {id}>{ icon("warning") }{ title }</h2>
            { body }
        </div>
    }
}

/// « Miresem propose de retirer … (noté par vous le …). »
fn proposal_title(scene: &Scene, dossier: &Dossier, (org, on): (OrgId, Day), facts: &[Fact]) -> String {
    let organisation = scene.settings.peer(org).map_or_else(|| scene.t("value-name-awaited"), str::to_owned);
    let noted = facts.first().map_or(on, |fact| fact.on);
    let all: Vec<&Fact> = facts.iter().collect();
    let told = told(&all).into_iter().map(|change| content(&scene.words, &dossier.name(), &change, scene));
    let what = told.collect::<Vec<_>>().join(" · ");
    let date = formats::day(&scene.words, noted);
    scene.ta("preview-proposed", &[("organisation", organisation.into()), ("what", what.into()), ("date", date.into())])
}

/// What an element is, and what it last said.
fn element(scene: &Scene, dossier: &Dossier, kind: &Kind, id: ElementId) -> String {
    let what = values::kind_label(&scene.words, kind);
    let Some(field) = kind.schema().and_then(|schema| schema.fields.first()) else { return what };
    let own = scene.device.map(|device| device.org);
    let writes = dossier.history(own, &FieldOf::of(*field, id));
    let last = writes.into_iter().find(|past| past.entry.live && !past.is_removal());
    let Some(last) = last else { return what };
    let value = values::value(&scene.words, *field, last.value, scene);
    scene.ta("summary-line", &[("field", what.into()), ("value", value.into())])
}

/// What a field is called; that an element may leave has a word of its own.
fn field_name(scene: &Scene, field: AnyField) -> String {
    match field.kind {
        Kind::Shared => scene.t("dossier-shareable"),
        _ => values::field_label(&scene.words, field),
    }
}

/// A value with its author. `proposed` is the sort of the organisation that keeps this family of facts, where it is theirs.
fn version(
    scene: &Scene,
    words: String,
    stated: &Stated<Value>,
    (shown, proposed): (bool, Option<OrgType>),
    onclick: Callback<MouseEvent>,
) -> Html {
    let date = formats::day(&scene.words, stated.on);
    let who = scene.ta("timeline-author", &[("date", date.into()), ("name", scene.member(stated.by.member).into())]);
    html! {
        <div class="version" key={stated.fact.to_string()} data-shown={shown.then_some("")}>
            <b>{ words.clone() }</b>
            <span class="soft">{ who }</span>
            if shown {
                <span class="tag" data-tone="accent">{ scene.t("conflict-shown") }</span>
            }
            if let Some(sort) = proposed {
                { owner_tag(scene, sort) }
            }
            <button type="button" class="btn small" {onclick}>{ scene.ta("conflict-choose", &[("value", words.into())]) }</button>
        </div>
    }
}

fn sending(dispatch: &Dispatch, dossier: &Dossier, edit: Edit) -> Callback<MouseEvent> {
    let about = Subject::Person(dossier.id);
    then_heading(dispatch, move || editing::Msg::Edited { about, edits: vec![edit.clone()] })
}

fn then_heading<M: Into<Msg>>(dispatch: &Dispatch, answer: impl Fn() -> M + 'static) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        dispatch.send(answer());
        // The question is gone, and with it the button that had the focus.
        if let Some(heading) = crate::web::dom::find(".side h1") {
            crate::web::dom::focus(&heading);
        }
    })
}
