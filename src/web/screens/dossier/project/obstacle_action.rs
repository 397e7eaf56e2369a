//! One thing that was agreed about an obstacle.

use crate::app::{Edit, editing};
use crate::domain::Subject;
use crate::fields;
use crate::i18n::labels::List;
use crate::i18n::project::agreed;
use crate::insight::{Dossier, Record};
use crate::journal::schema::obstacle_action;
use crate::journal::{AnyField, Kind};
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The fields of an agreed action. The obstacle is the one beside which it stands.
pub const ACTION: &[AnyField] = fields!(obstacle_action: LEVER, TEXT, SEEN_BY);

/// The lever and the words, who saw the obstacle, whether it may leave. `name` is the obstacle, in words.
pub fn action_line(
    scene: &Scene,
    dispatch: &Dispatch,
    dossier: &Dossier,
    action: &Record,
    name: &str,
    onedit: Callback<MouseEvent>,
) -> Html {
    let Some(element) = action.id() else { return Html::default() };
    let words = told(scene, action);
    let about = Subject::Person(dossier.id);
    let add = format!("[id=\"{}\"]", action_button(action.get(obstacle_action::OBSTACLE).unwrap_or_default()));
    let sender = dispatch.clone();
    let onremove = Callback::from(move |_: MouseEvent| {
        sender.send(editing::Msg::Edited { about, edits: vec![Edit::remove(Kind::ObstacleAction, element)] });
        // The line is gone, and with it the button that had the focus.
        if let Some(add) = dom::find(&add) {
            dom::focus(&add);
        }
    });
    let seen_by = action.get(obstacle_action::SEEN_BY).map(|by| scene.code(List::Observer, by));
    let full = format!("{name}, {words}");
    html! {
        <div class="record-line">
            <span>{ words }</span>
            if let Some(by) = seen_by {
                <span class="soft">{ scene.ta("project-seen-by", &[("by", by.into())]) }</span>
            }
            { share_tick(scene, dispatch, dossier, Share { kind: &action.kind, element, row: "obstacle_action", name: &full }) }
            <span class="record-end push">
                <button type="button" class="btn quiet small icon-only" id={format!("action-{element}-edit")} onclick={onedit}
                    aria-label={scene.ta("dossier-edit", &[("field", full.as_str().into())])}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" onclick={onremove}
                    aria-label={scene.ta("dossier-remove", &[("what", full.as_str().into())])}>{ icon("trash") }</button>
            </span>
        </div>
    }
}

/// What was agreed, or that it is still to be said.
fn told(scene: &Scene, action: &Record) -> String {
    let words = agreed(&scene.words, scene, action.get(obstacle_action::LEVER), action.get(obstacle_action::TEXT));
    if words.is_empty() { scene.t("project-action-open") } else { words }
}

/// The id of the button that adds an action about an obstacle.
pub fn action_button(obstacle: &str) -> String {
    format!("obstacle-{obstacle}-action")
}
