//! The two filières that come ready: an organisation takes them, then makes them its own.

use crate::app::{Edit, editing};
use crate::domain::{ElementId, Line, Rhythm, Step, Subject};
use crate::journal::schema::track_template;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// A filière before it is one of the organisation's.
struct Ready {
    name: &'static str,
    objective: &'static str,
    method: &'static str,
    steps: &'static [Step],
    rules: &'static [&'static str],
    rhythm: Rhythm,
    points: &'static [&'static str],
}

/// As Carrefour has them: orientation with two stages in different sectors, and a trade with its stages and its title.
const READY: &[Ready] = &[
    Ready {
        name: "track-orient-name",
        objective: "orientation",
        method: "defi",
        steps: &[Step::Assessment, Step::Orientation, Step::Placement],
        rules: &["two_placements", "two_sectors"],
        rhythm: Rhythm::M1,
        points: &["track-orient-point-1", "track-orient-point-2"],
    },
    Ready {
        name: "track-home-name",
        objective: "professional",
        method: "eft",
        steps: &[Step::Training, Step::Placement, Step::Hired],
        rules: &["two_placements", "end_proof"],
        rhythm: Rhythm::M1,
        points: &["track-home-point-1", "track-home-point-2"],
    },
];

/// The button, while the list holds none of their names.
pub fn ready_tracks(scene: &Scene, dispatch: &Dispatch) -> Html {
    let there = |ready: &Ready| {
        let name = scene.t(ready.name);
        scene.settings.tracks_on_offer().any(|entry| entry.name == name)
    };
    let Some(device) = scene.device.filter(|_| !READY.iter().any(there)) else { return Html::default() };
    let edits: Vec<Edit> = READY.iter().flat_map(|ready| edits(scene, ready)).collect();
    let about = Subject::Settings(device.org);
    let onclick = dispatch.reform(move |_: MouseEvent| editing::Msg::Edited { about, edits: edits.clone() });
    html! {
        <div class="row">
            <button type="button" class="btn small" {onclick}>{ icon("plus") }{ scene.t("settings-tracks-ready") }</button>
            <p class="hint">{ scene.t("settings-tracks-ready-help") }</p>
        </div>
    }
}

fn edits(scene: &Scene, ready: &Ready) -> Vec<Edit> {
    let id = ElementId::random();
    let Ok(name) = Line::parse(&scene.t(ready.name)) else { return Vec::new() };
    let points: Vec<Line> = ready.points.iter().filter_map(|point| Line::parse(&scene.t(point)).ok()).collect();
    let fields = [
        track_template::NAME.with(&name),
        track_template::OBJECTIVE.with(ready.objective),
        track_template::METHOD.with(ready.method),
        track_template::STEPS.with(ready.steps.to_vec()),
        track_template::RULES.with(ready.rules.to_vec()),
        track_template::RHYTHM.with(ready.rhythm),
        track_template::CHECKLIST.with(points.iter().collect()),
    ];
    fields.map(|field| Edit::element(id, field)).into()
}
