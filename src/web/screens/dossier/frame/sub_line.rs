//! A line of what hangs on a record: a visit, an evaluation, a hiring aid.

use crate::app::{Edit, editing};
use crate::domain::Subject;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::{evaluation, placement_visit, track_evaluation};
use crate::web::dom::focus_on;
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::form::opening::standing;
use crate::web::widgets::Icon;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SubLineProps {
    pub dossier: Rc<Dossier>,
    pub record: Record,
    /// What the line says, and what its buttons are about.
    pub words: String,
    /// What stands beside, in small.
    #[prop_or_default]
    pub more: Option<String>,
    #[prop_or_default]
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

/// The id of the button that opens the form of a line.
pub fn edit_button(element: impl std::fmt::Display) -> String {
    format!("sub-{element}-edit")
}

/// The line, with its free text, and the buttons to change and to remove it.
#[component]
pub fn SubLine(props: &SubLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let record = &props.record;
    let named = |id: &str, key| scene.ta(id, &[(key, props.words.as_str().into())]);
    let onremove = record.id().map(|id| {
        let (about, kind, back) = (Subject::Person(props.dossier.id), record.kind.clone(), props.back.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(editing::Msg::Edited { about, edits: vec![Edit::remove(kind.clone(), id)] });
            // The line is gone, and with it the button that had the focus.
            focus_on(&standing(back.clone()));
        })
    });
    html! {
        <li class="record-line">
            <span>{ props.words.clone() }</span>
            if let Some(more) = props.more.clone() {
                <span class="hint">{ more }</span>
            }
            if let Some(text) = words(record) {
                <span class="lines hint">{ text.to_owned() }</span>
            }
            if let Some(onedit) = props.onedit.clone() {
                <button type="button" class="btn quiet small icon-only" id={edit_button(record.keys.text())}
                    aria-label={named("dossier-edit", "field")} onclick={onedit}><Icon name="edit" /></button>
            }
            <button type="button" class="btn quiet small icon-only" aria-label={named("dossier-remove", "what")} onclick={onremove}>
                <Icon name="trash" />
            </button>
        </li>
    }
}
