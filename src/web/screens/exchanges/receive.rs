//! « Recevoir un fichier »: choosing it, how far its reading is, why it was not taken, and what was done.

use super::board_report::board_report;
use super::file_box::FileBox;
use super::password::Unlock;
use crate::app::import::{Outcome, Progress, Source, Stage};
use crate::app::jobs::Refusal;
use crate::app::joining::Found;
use crate::app::{Filter, Route, import, joining, sharing};
use crate::i18n::Arg;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The panel that takes a file in.
pub fn receive(scene: &Scene, dispatch: &Dispatch, stage: &Stage, duplicates: &Found) -> Html {
    html! {
        <section class="panel" aria-labelledby="receive-title">
            <div class="panel-head"><h2 id="receive-title">{ scene.t("import-title") }</h2></div>
            <p class="soft">{ scene.t("import-help") }</p>
            <FileBox id="file" label={scene.t("import-file")} idle={is_idle(stage)} />
            <p class="hint"><b>{ scene.t("exchange-trello-title") }</b>{ ". " }{ scene.t("exchange-trello-help") }</p>
            { state(scene, dispatch, stage) }
            { alike(scene, dispatch, stage, duplicates) }
        </section>
    }
}

/// That people of the file may already be there under another dossier, and the way to the list of them.
fn alike(scene: &Scene, dispatch: &Dispatch, stage: &Stage, duplicates: &Found) -> Html {
    let count = if matches!(stage, Stage::Done(_)) { duplicates.arrived } else { 0 };
    let onclick = dispatch.reform(|_: MouseEvent| joining::Msg::ListAsked);
    html! {
        <div role="status">
            if count > 0 {
                <div class="banner" data-tone="warn">
                    { icon("users") }
                    <p>{ scene.ta("duplicates-arrived", &[("count", count.into())]) }</p>
                    <div class="row">
                        <button type="button" class="btn small primary" {onclick}>{ scene.t("duplicates-see") }</button>
                    </div>
                </div>
            }
        </div>
    }
}

/// Whether no file is in hand.
pub fn is_idle(stage: &Stage) -> bool {
    matches!(stage, Stage::Idle | Stage::Stopped)
}

/// What is going on with the file, in the first start too.
pub fn state(scene: &Scene, dispatch: &Dispatch, stage: &Stage) -> Html {
    match stage {
        Stage::Reading { file, progress } => reading(scene, dispatch, file.to_string(), *progress),
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
                    { icon("warning") }
                    <p><b>{ scene.t("import-refused-title") }</b>{ format!(" ({file}). ") }{ why(scene, refusal) }</p>
                    <div class="row">
                        <button type="button" class="btn small" {onclick}>{ scene.t("common-close") }</button>
                    </div>
                </div>
            }
        }
        Stage::Stopped => html! { <p role="status">{ scene.t("import-stopped") }</p> },
        Stage::Done(outcome) => done(scene, dispatch, outcome),
        Stage::Idle | Stage::Mapping(_) | Stage::Shown(_) | Stage::Offered(_) => Html::default(),
    }
}

/// The sentence of a refusal.
fn why(scene: &Scene, refusal: &Refusal) -> String {
    let args: Vec<(&str, Arg<'_>)> = refusal.args.iter().map(|(name, shown)| (name.as_str(), shown.into())).collect();
    scene.ta(&refusal.message, &args)
}

/// How far the reading is, and a way out of it. It has a key: what is said after it is not said in its place.
fn reading(scene: &Scene, dispatch: &Dispatch, file: String, progress: Progress) -> Html {
    let percent = progress.percent();
    let words = match percent {
        Some(percent) => scene.ta("import-progress", &[("percent", percent.into())]),
        None => scene.t("import-reading"),
    };
    let stop = dispatch.reform(|_: MouseEvent| import::Msg::GivenUp);
    html! {
        <div key="reading" class="stack" data-gap="s">
            <label for="reading" class="hint">{ file }</label>
            <progress id="reading" max="100" value={percent.map(|percent| percent.to_string())}></progress>
            <div class="row">
                <span class="hint" role="status">{ words }</span>
                <button type="button" class="btn quiet small push" onclick={stop}>{ scene.t("import-stop") }</button>
            </div>
        </div>
    }
}

/// A name, or a word for somebody without one: a link needs its words.
fn named(scene: &Scene, name: &str) -> String {
    if name.is_empty() { scene.t("preview-person-unnamed") } else { name.to_owned() }
}

fn what_was_done(scene: &Scene, outcome: &Outcome) -> String {
    let named = |id: &str, name: &str| scene.ta(id, &[("organisation", name.into())]);
    match &outcome.source {
        Source::Keyring(_) => scene.t("keyring-found"),
        Source::Card { from, .. } => named("import-done-card", from.name.as_str()),
        Source::ErasureAnswer { from, .. } => named("import-done-erasure-answer", from.name.as_str()),
        Source::Receipt { from, .. } => named("import-done-receipt", from.name.as_str()),
        Source::Withdrawal { from, .. } => named("import-done-withdrawal", from.name.as_str()),
        Source::Backup { .. } | Source::Packet { .. } | Source::Board(_) => {
            scene.ta("import-done", &[("count", outcome.facts.into())])
        }
    }
}

/// What was done, and what waits for a choice.
fn done(scene: &Scene, dispatch: &Dispatch, outcome: &Outcome) -> Html {
    let board = Route::Board(Filter::default()).to_string();
    html! {
        <div key="done" class="stack" data-outcome="true">
            <h2 tabindex="-1">{ what_was_done(scene, outcome) }</h2>
            if matches!(outcome.source, Source::Packet { .. }) {
                <div class="row">
                    <button type="button" class="btn" onclick={dispatch.reform(|_: MouseEvent| sharing::Msg::ReceiptAsked)}>
                        { icon("download") }{ scene.t("receipt-make") }
                    </button>
                    <p class="hint">{ scene.t("receipt-help") }</p>
                </div>
            }
            if matches!(outcome.source, Source::Card { .. }) {
                <div class="row">
                    <button type="button" class="btn" onclick={dispatch.reform(|_: MouseEvent| sharing::Msg::CardAsked)}>
                        { icon("download") }{ scene.t("peers-card-answer") }
                    </button>
                    <p class="hint">{ scene.t("peers-card-answer-help") }</p>
                </div>
            }
            if let Source::Board(source) = &outcome.source {
                { board_report(scene, source) }
            }
            if !outcome.conflicts.is_empty() {
                <p>{ scene.ta("import-conflicts-next", &[("count", outcome.conflicts.len().into())]) }</p>
                <h3>{ scene.t("exchange-people-with-conflicts") }</h3>
                <ul>
                    for (person, name) in outcome.conflicts.iter() {
                        <li key={person.to_string()}>
                            <a href={Route::Person(*person, Filter::default()).to_string()}>{ named(scene, name) }</a>
                        </li>
                    }
                </ul>
            }
            <p><a class="btn small" href={board}>{ scene.t("import-see-board") }</a></p>
        </div>
    }
}
