//! The path on top of a dossier.

use crate::domain::Step;
use crate::i18n::formats;
use crate::insight::Dossier;
use crate::insight::path::milestones::{Milestone, Progress, milestones};
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The steps of the organisation, with what is behind and where the person stands.
pub fn steps(scene: &Scene, dossier: &Dossier) -> Html {
    let current = dossier.step().unwrap_or(Step::Intake);
    let stones = milestones(&dossier.path, &scene.settings.columns, current, scene.today);
    html! {
        <ol class="path" aria-label={scene.t("summary-path")}>
            for stone in stones {
                { step(scene, stone) }
            }
        </ol>
    }
}

fn step(scene: &Scene, stone: Milestone) -> Html {
    let (state, current) = match stone.progress {
        Progress::Done => ("done", None),
        Progress::Now => ("now", Some("step")),
        Progress::Next => ("next", None),
    };
    html! {
        <li key={stone.step.code()} data-state={state} aria-current={current}>
            if stone.progress == Progress::Done {
                { icon("check") }
            }
            <b>{ scene.step(stone.step) }</b>
            if let Some(since) = stone.since {
                <span>{ when(scene, stone, since) }</span>
            }
        </li>
    }
}

fn when(scene: &Scene, stone: Milestone, since: crate::domain::Day) -> String {
    let date = formats::short_day(&scene.words, since, scene.today);
    let args = [("date", date.into()), ("count", stone.days.into())];
    if stone.progress == Progress::Now {
        scene.ta("dossier-step-now", &args)
    } else {
        scene.ta("dossier-step-done", &args)
    }
}
