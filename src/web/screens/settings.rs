//! `#/reglages`: columns, colleagues, lists, and what belongs to this device.

mod alerts;
mod columns;
mod device;
mod law;
mod line;
mod lists;
mod matching;
mod names;
mod organisation;
mod ready_tracks;
mod substitutes;
mod thresholds;
mod workload;

use super::View;
use super::index::{Place, index};
use crate::app::example;
use crate::domain::Subject;
use crate::fields;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::form::draft::Drafts;
use alerts::Alerts;
use columns::columns;
use device::device;
use law::Law;
use lists::{Colleagues, List};
use matching::MatchWeights;
use names::Names;
use organisation::Organisation;
use ready_tracks::ready_tracks;
use substitutes::Substitutes;
use thresholds::Thresholds;
use workload::Workload;
use yew::prelude::*;

/// What a filière has besides its name.
const TRACK: &[AnyField] = fields!(track_template: OBJECTIVE, METHOD, HOURS, RHYTHM, RULES, STEPS, CHECKLIST);

/// What a group has besides its name.
const COHORT: &[AnyField] = fields!(cohort: TRACK, START, END, SESSION, TIMETABLE, CLOSED);

/// The panels, by their headings.
const PLACES: &[Place] = &[
    ("settings-columns", "settings-columns"),
    ("settings-members", "settings-members"),
    ("substitutes-title", "substitutes-title"),
    ("workload-title", "workload-title"),
    ("settings-tracks", "settings-tracks"),
    ("settings-cohorts", "settings-cohorts"),
    ("settings-territories", "settings-territories"),
    ("settings-publics", "settings-publics"),
    ("thresholds-title", "settings-thresholds"),
    ("alerts-title", "alerts-title"),
    ("law-title", "law-title"),
    ("match-weights-title", "match-weights-title"),
    ("names-title", "names-title"),
    ("settings-organisation", "settings-organisation"),
    ("settings-device", "settings-device"),
    ("settings-example", "settings-example"),
];

#[derive(Properties, PartialEq)]
pub struct SettingsScreenProps {
    pub view: View,
}

#[component]
pub fn SettingsScreen(props: &SettingsScreenProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let view = &props.view;
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("settings-title") }</h1></div>
            if let Some(device) = scene.device {
                <Drafts about={Subject::Settings(device.org)} />
            }
            { index(&scene, "settings-index", PLACES) }
            { columns(&scene, &view.columns) }
            <Colleagues />
            <Substitutes />
            <Workload loads={view.loads.clone()} />
            <List kind={Kind::TrackTemplate} title="settings-tracks" add="settings-track-add" boxes={TRACK} />
            { ready_tracks(&scene, &dispatch) }
            <List kind={Kind::Cohort} title="settings-cohorts" add="settings-cohort-add" boxes={COHORT} />
            <List kind={Kind::Territory} title="settings-territories" add="settings-territory-add" />
            <List kind={Kind::PublicLabel} title="settings-publics" add="settings-public-add" />
            <Thresholds />
            <Alerts />
            <Law />
            <MatchWeights />
            <Names />
            <Organisation />
            { device(&scene, &dispatch, &view.choices, view.persisted, view.offline) }
            { example_panel(&scene, &dispatch, view) }
            <p class="hint">{ scene.ta("settings-version", &[("version", env!("CARGO_PKG_VERSION").into())]) }</p>
        </div>
    }
}

/// Fictional people, to try; a question comes before they go.
fn example_panel(scene: &Scene, dispatch: &Dispatch, view: &View) -> Html {
    let (label, help, onclick) = if view.example {
        let remove = dispatch.reform(|_: MouseEvent| example::Msg::RemovalAsked);
        ("board-remove-example", "board-remove-example-ask", remove)
    } else {
        ("board-load-example", "board-empty-example", dispatch.reform(|_: MouseEvent| example::Msg::Asked))
    };
    html! {
        <section class="panel" aria-labelledby="settings-example">
            <div class="panel-head"><h2 id="settings-example">{ scene.t("settings-example") }</h2></div>
            <p class="soft">{ scene.t(help) }</p>
            <div class="row"><button type="button" class="btn" {onclick}>{ scene.t(label) }</button></div>
        </section>
    }
}
