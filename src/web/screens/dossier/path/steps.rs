//! The path on top of a dossier: that of the passage which runs, and the earlier ones folded beside it.

use crate::domain::Step;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::{Names, labels};
use crate::insight::Dossier;
use crate::insight::dossier::Stretch;
use crate::insight::path::cycles::{Cycle, cycles, under_way, walked};
use crate::insight::path::exit::{Timing, timing};
use crate::insight::path::milestones::{Milestone, Progress, milestones};
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The steps of the organisation, with what is behind and where the person stands.
pub fn steps(scene: &Scene, dossier: &Dossier) -> Html {
    let current = dossier.step().unwrap_or(Step::Intake);
    let own = scene.device.map(|device| device.org);
    let cycles = cycles(&dossier.records, &dossier.path, &dossier.timeline, own);
    let path = under_way(&dossier.path, &cycles);
    let stones = milestones(&path, &scene.settings.columns, current, scene.today);
    html! {
        <div class="walked">
            <ol class="path" aria-label={scene.t("summary-path")}>
                for stone in stones {
                    { step(scene, stone) }
                }
            </ol>
            { elsewhere(scene, dossier) }
            if cycles.len() > 1 || cycles.iter().any(|cycle| cycle.to.is_some()) {
                { passages(scene, dossier, &cycles) }
            }
        </div>
    }
}

/// « Chez Carrefour : Formation, depuis le 2 mars · Anne »: where a partner says that the person stands.
fn elsewhere(scene: &Scene, dossier: &Dossier) -> Html {
    let lines = dossier.elsewhere.iter().map(|there| {
        let organisation = Names::organisation(scene, there.org).unwrap_or_else(|| scene.t("value-name-awaited"));
        let date = formats::short_day(&scene.words, there.since, scene.today);
        // A partner names its steps as it likes: here they bear the names that everybody knows.
        let step = labels::step(&scene.words, there.step);
        let args = [("organisation", organisation.into()), ("step", step.into()), ("date", date.into())];
        let line = scene.ta("dossier-elsewhere", &args);
        let referent = there.referent.and_then(|member| Names::member(scene, member));
        (there.org, std::iter::once(line).chain(referent).collect::<Vec<_>>().join(" · "))
    });
    html! {
        for (org, line) in lines {
            <p key={org.to_string()} class="elsewhere">{ icon("share") }<span>{ line }</span></p>
        }
    }
}

/// The passages of somebody who came back: the present one in a line, the earlier ones with their steps when asked.
fn passages(scene: &Scene, dossier: &Dossier, cycles: &[Cycle]) -> Html {
    let earlier = cycles.iter().enumerate().take(cycles.len() - 1);
    let steps = |place: usize| {
        let path: Vec<Stretch> = walked(&dossier.path, cycles, place);
        let words = path.iter().map(|stretch| {
            let from = formats::day(&scene.words, stretch.from);
            format!("{} ({from})", scene.step(stretch.step))
        });
        words.collect::<Vec<_>>().join(", ")
    };
    html! {
        <div class="earlier" role="group" aria-label={scene.t("passage-title")}>
            if let Some(cycle) = cycles.last() {
                <p>{ told(scene, cycle) }{ timing_of(scene, dossier, cycle) }</p>
            }
            for (place, cycle) in earlier {
                <details key={cycle.number.to_string()}>
                    <summary>{ told(scene, cycle) }{ timing_of(scene, dossier, cycle) }</summary>
                    <p>{ steps(place) }</p>
                </details>
            }
        </div>
    }
}

/// « , 12 jours avant la fin prévue » (row R6).
fn timing_of(scene: &Scene, dossier: &Dossier, cycle: &Cycle) -> Option<String> {
    let words = match timing(&dossier.records, cycle)? {
        Timing::Before(days) => scene.ta("passage-before-end", &[("count", days.into())]),
        Timing::AtEnd => scene.t("passage-at-end"),
    };
    Some(format!(", {words}"))
}

fn told(scene: &Scene, cycle: &Cycle) -> String {
    let day = |day| formats::day(&scene.words, day);
    let from = cycle.from.map_or_else(|| scene.t("value-unknown"), day);
    let args = |to: String, outcome: String| {
        [("number", cycle.number.into()), ("from", from.clone().into()), ("to", to.into()), ("outcome", outcome.into())]
    };
    match cycle.to {
        None => scene.ta("passage-running", &args(String::new(), String::new())),
        Some(to) => {
            let outcome = cycle.outcome.as_deref().unwrap_or("unknown");
            scene.ta("passage-ended", &args(day(to), scene.code(List::Outcome, outcome)))
        }
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
