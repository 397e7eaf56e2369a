//! « Recevoir un fichier »: choosing it, how far its reading is, why it was not taken, and what was done.

use super::board_report::BoardReport;
use super::file_box::FileBox;
use super::password::Unlock;
use crate::app::import::{Outcome, Progress, Source, Stage};
use crate::app::jobs::Refusal;
use crate::app::{Filter, Route, Shared, import};
use crate::i18n::Arg;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::Icon;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ReceiveProps {
    pub stage: Stage,
}

#[component]
pub fn Receive(props: &ReceiveProps) -> Html {
    let scene = use_scene();
    html! {
        <section class="panel" aria-labelledby="receive-title">
            <div class="panel-head"><h2 id="receive-title">{ scene.t("import-title") }</h2></div>
            <p class="soft">{ scene.t("import-help") }</p>
            <FileBox id="file" label={scene.t("import-file")} />
            <p class="hint"><b>{ scene.t("exchange-trello-title") }</b>{ ". " }{ scene.t("exchange-trello-help") }</p>
            <State stage={props.stage.clone()} />
        </section>
    }
}

/// What is going on with the file, in the first start too.
#[component]
pub fn State(props: &ReceiveProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    match &props.stage {
        Stage::Reading { file, progress } => html! { <Reading file={file.to_string()} progress={*progress} /> },
        Stage::Writing(progress) => {
            html! {
                <p role="status">
                    { scene.t("import-writing") }{ " " }{ progress.percent().map(|it| format!("{it} %")) }
                </p>
            }
        }
        Stage::Locked { file, attempt } => html! { <Unlock file={file.to_string()} attempt={*attempt} /> },
        Stage::Refused { file, refusal } => {
            let onclick = dispatch.reform(|_: MouseEvent| import::Msg::GivenUp);
            html! {
                <div class="banner" data-tone="late" role="alert">
                    <Icon name="warning" />
                    <p><b>{ scene.t("import-refused-title") }</b>{ format!(" ({file}). ") }{ why(&scene, refusal) }</p>
                    <div class="row">
                        <button type="button" class="btn small" {onclick}>{ scene.t("common-close") }</button>
                    </div>
                </div>
            }
        }
        Stage::Stopped => html! { <p role="status">{ scene.t("import-stopped") }</p> },
        Stage::Done(outcome) => html! { <Done outcome={outcome.clone()} /> },
        Stage::Idle | Stage::Mapping(_) | Stage::Shown(_) | Stage::Offered(_) => Html::default(),
    }
}

/// The sentence of a refusal.
fn why(scene: &Scene, refusal: &Refusal) -> String {
    let args: Vec<(&str, Arg<'_>)> = refusal.args.iter().map(|(name, shown)| (name.as_str(), shown.into())).collect();
    scene.ta(&refusal.message, &args)
}

#[derive(Properties, PartialEq)]
struct ReadingProps {
    file: AttrValue,
    progress: Progress,
}

/// How far the reading is, and a way out of it.
#[component]
fn Reading(props: &ReadingProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let percent = props.progress.percent();
    let words = match percent {
        Some(percent) => scene.ta("import-progress", &[("percent", percent.into())]),
        None => scene.t("import-reading"),
    };
    let stop = dispatch.reform(|_: MouseEvent| import::Msg::GivenUp);
    html! {
        <div class="stack" data-gap="s">
            <label for="reading" class="hint">{ props.file.clone() }</label>
            <progress id="reading" max="100" value={percent.map(|percent| percent.to_string())}></progress>
            <div class="row">
                <span class="hint" role="status">{ words }</span>
                <button type="button" class="btn quiet small push" onclick={stop}>{ scene.t("import-stop") }</button>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DoneProps {
    outcome: Shared<Outcome>,
}

/// What was done, and what waits for a choice.
#[component]
fn Done(props: &DoneProps) -> Html {
    let scene = use_scene();
    let outcome = &props.outcome;
    let board = Route::Board(Filter::default()).to_string();
    html! {
        <div class="stack" data-outcome="true">
            <h2 tabindex="-1">{ scene.ta("import-done", &[("count", outcome.facts.into())]) }</h2>
            if let Source::Board(source) = &outcome.source {
                <BoardReport source={source.clone()} />
            }
            if !outcome.conflicts.is_empty() {
                <p>{ scene.ta("import-conflicts-next", &[("count", outcome.conflicts.len().into())]) }</p>
                <h3>{ scene.t("exchange-people-with-conflicts") }</h3>
                <ul>
                    for (person, name) in outcome.conflicts.iter() {
                        <li key={person.to_string()}>
                            <a href={Route::Person(*person, Filter::default()).to_string()}>{ name.clone() }</a>
                        </li>
                    }
                </ul>
            }
            <p><a class="btn small" href={board}>{ scene.t("import-see-board") }</a></p>
        </div>
    }
}
