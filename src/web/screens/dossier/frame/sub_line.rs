//! A line of what hangs on a record: a visit, an evaluation, a hiring aid.

use crate::app::{Edit, editing};
use crate::domain::Subject;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::{evaluation, placement_visit, track_evaluation};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use crate::web::screens::form::opening::standing;
use crate::web::widgets::icon;
use yew::prelude::*;

/// What a line is drawn from.
pub struct SubLine<'a> {
    pub dossier: &'a Dossier,
    pub record: &'a Record,
    /// What the line says, and what its buttons are about.
    pub words: String,
    /// What stands beside, in small.
    pub more: Option<String>,
    pub onedit: Option<Callback<MouseEvent>>,
    /// The ids of the buttons that take the focus once the line is gone: the first that is there.
    pub back: [String; 2],
}

/// The words that somebody wrote about it, of the kinds that have some.
fn words(record: &Record) -> Option<&str> {
    match record.kind {
        Kind::PlacementVisit => record.get(placement_visit::TEXT),
        Kind::Evaluation => record.get(evaluation::TEXT),
        Kind::TrackEvaluation => record.get(track_evaluation::TEXT),
        _ => None,
    }
}

/// The row under which these words leave, when they are ticked.
fn row(kind: &Kind) -> &'static str {
    if *kind == Kind::TrackEvaluation { "evaluation_text" } else { "placement_text" }
}

/// The id of the button that opens the form of a line.
pub fn edit_button(element: impl std::fmt::Display) -> String {
    format!("sub-{element}-edit")
}

/// The line, with its free text, and the buttons to change and to remove it.
pub fn sub_line(scene: &Scene, dispatch: &Dispatch, line: SubLine<'_>) -> Html {
    let SubLine { dossier, record, words: said, more, onedit, back } = line;
    let named = |id: &str, key| scene.ta(id, &[(key, said.as_str().into())]);
    let (edit, remove) = (named("dossier-edit", "field"), named("dossier-remove", "what"));
    let onremove = record.id().map(|id| {
        let (dispatch, about, kind) = (dispatch.clone(), Subject::Person(dossier.id), record.kind.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::remove(kind.clone(), id)] });
            // The line is gone, and with it the button that had the focus.
            focus_on(&standing(back.clone()));
        })
    });
    html! {
        <li class="record-line" key={record.keys.text()}>
            <span>{ said.clone() }</span>
            if let Some(more) = more {
                <span class="hint">{ more }</span>
            }
            if let Some(text) = words(record) {
                <span class="lines hint">{ text.to_owned() }</span>
                if let Some(element) = record.id() {
                    { share_tick(scene, dispatch, dossier, Share { kind: &record.kind, element, row: row(&record.kind), name: &said }) }
                }
            }
            if let Some(onedit) = onedit {
                <button type="button" class="btn quiet small icon-only" id={edit_button(record.keys.text())}
                    aria-label={edit} onclick={onedit}>{ icon("edit") }</button>
            }
            <button type="button" class="btn quiet small icon-only" aria-label={remove} onclick={onremove}>
                { icon("trash") }
            </button>
        </li>
    }
}
