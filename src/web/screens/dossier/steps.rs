//! The path on top of a dossier, and the obstacles that were spoken of.

use crate::domain::Step;
use crate::i18n::formats;
use crate::i18n::labels::{self, List};
use crate::insight::Dossier;
use crate::insight::milestones::{Milestone, Progress, milestones};
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::Icon;
use crate::web::widgets::form_field::Help;
use std::rc::Rc;
use yew::prelude::*;

/// The props of both.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub dossier: Rc<Dossier>,
}

/// The steps of the organisation, with what is behind and where the person stands.
#[component]
pub fn Steps(props: &Props) -> Html {
    let scene = use_scene();
    let current = props.dossier.step.value().copied().unwrap_or(Step::Intake);
    let stones = milestones(&props.dossier.path, &scene.settings.columns, current, scene.today);
    html! {
        <ol class="path" aria-label={scene.t("summary-path")}>
            for stone in stones {
                { step(&scene, stone) }
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
        <li key={stone.step.id()} data-state={state} aria-current={current}>
            if stone.progress == Progress::Done {
                <Icon name="check" />
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

/// The obstacles that were spoken of, by their state alone.
#[component]
pub fn Obstacles(props: &Props) -> Html {
    let scene = use_scene();
    let spoken = props.dossier.obstacles.iter().filter_map(|(code, held)| Some((code, held.value()?)));
    let spoken: Vec<_> = spoken.collect();
    if spoken.is_empty() {
        return Html::default();
    }
    html! {
        <section class="panel" aria-labelledby="obstacles-title">
            <Help row="panel-head" id="obstacles-help" about={scene.t("dossier-obstacles")} text={scene.t("dossier-obstacles-help")}>
                <h2 id="obstacles-title">{ scene.t("dossier-obstacles") }</h2>
            </Help>
            <dl class="facts">
                for (code, state) in spoken {
                    <div key={code.clone()}>
                        <dt>{ labels::code(&scene.words, List::Obstacle, code) }</dt>
                        <dd>{ labels::code(&scene.words, List::ObstacleState, state) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
