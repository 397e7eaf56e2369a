//! The jobs that the person aims at, with the trade that everyday words find.

pub mod languages;
pub mod obstacle_action;
pub mod obstacle_form;
pub mod obstacles;
pub mod practical;
pub mod proofs;
pub mod search;
pub mod trades;

use super::frame::desk::{Part, Shown};
use super::frame::panel::Fill;
use crate::app::form::{GoalRow, Problems, ProjectForm};
use crate::domain::ElementId;
use crate::insight::Record;
use crate::insight::dossier::history::FieldOf;
use crate::insight::project::trades::{TradeHit, TradeIndex};
use crate::journal::Kind;
use crate::journal::schema::goal;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::section::{EditorProps, FactsProps};
use crate::web::screens::form::{answer, error, form_frame, setter, use_dossier_form};
use crate::web::screens::matching::offers_for;
use crate::web::widgets::field::FieldSpec;
use crate::web::widgets::icon;
use crate::web::widgets::suggest::{Hit, Suggest};
use trades::{Needed, use_trades};
use yew::prelude::*;

/// How many trades are offered.
const OFFERED: usize = 8;

#[component]
pub fn Project(props: &FactsProps) -> Html {
    let scene = use_scene();
    let (desk, dossier) = (&props.desk, &props.dossier);
    let goals = dossier.records.of(&Kind::Goal).iter();
    let coded = goals.clone().any(|goal| goal.get(goal::TRADE).is_some());
    let labels = use_trades(if coded { Needed::Labels } else { Needed::Nothing });
    let goals = goals.map(|goal| (goal.keys.text().to_owned(), told(goal, labels.as_deref())));
    let body = html! {
        if desk.editing == Some(Part::Project) {
            <ProjectEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} />
        } else {
            <dl class="facts">
                { desk.row(&scene, FieldOf::any(goal::WORD), scene.t("dossier-goal"), Shown::list(goals.collect())) }
            </dl>
            <p><a class="btn small" href={offers_for(dossier.id).to_string()}>{ scene.t("match-offers-link") }</a></p>
        }
    };
    let fill = if dossier.records.of(&Kind::Goal).is_empty() { Fill::Nothing } else { Fill::Facts };
    desk.panel(&scene, Part::Project, "dossier-project", fill, body)
}

fn told(goal: &Record, labels: Option<&TradeIndex>) -> Html {
    let words = goal.get(goal::WORD).unwrap_or_default().to_owned();
    let trade = goal.get(goal::TRADE).map(|code| trade(code, labels));
    html! {
        <>
            { words }
            if let Some(trade) = trade {
                { " " }<span class="tag">{ trade }</span>
            }
        </>
    }
}

/// « K1304 Services domestiques », or the code alone while the labels are not here.
fn trade(code: &str, labels: Option<&TradeIndex>) -> String {
    match labels.and_then(|labels| labels.label(code)) {
        Some(label) => format!("{code} {label}"),
        None => code.to_owned(),
    }
}

#[component]
fn ProjectEditor(props: &EditorProps) -> Html {
    let scene = use_scene();
    let form = use_state(|| {
        let mut form = ProjectForm::of(&props.dossier);
        if form.goals.is_empty() {
            form.goals.push(empty());
        }
        form
    });
    let problems = use_state(Problems::new);
    let index = use_trades(Needed::Words);
    let (draft, submit) = use_dossier_form(&props.dossier, "project", &props.onclose);
    let onsubmit = {
        let (form, problems, dossier) = (form.clone(), problems.clone(), props.dossier.clone());
        Callback::from(move |()| answer(form.edits(&dossier), &problems, &submit))
    };
    let add = setter(&form, |form: &mut ProjectForm, _: MouseEvent| form.goals.push(empty()));
    let change = |id| {
        setter(&form, move |form: &mut ProjectForm, goal: Option<GoalRow>| {
            form.goals =
                form.goals.drain(..).filter_map(|row| if row.id == id { goal.clone() } else { Some(row) }).collect();
        })
    };
    let body = html! {
        <>
            <ul class="full rows-edit">
                for goal in form.goals.iter() {
                    <li key={goal.id.to_string()}>
                        { goal_box(&scene, goal, index.as_deref(), &change(goal.id), error(&scene, &problems, &goal.id.to_string())) }
                    </li>
                }
            </ul>
            <div class="full">
                <button type="button" class="btn small" onclick={add}>{ icon("plus") }{ scene.t("dossier-goal-add") }</button>
            </div>
        </>
    };
    form_frame(&scene, "project-title", &draft.ending(&onsubmit, &props.onclose), body)
}

fn empty() -> GoalRow {
    GoalRow { id: ElementId::random(), word: String::new(), trade: None }
}

/// The words of a goal with the trades that they find, and the button that takes it away: `onchange` then says none.
fn goal_box(
    scene: &Scene,
    goal: &GoalRow,
    index: Option<&TradeIndex>,
    onchange: &Callback<Option<GoalRow>>,
    error: Option<AttrValue>,
) -> Html {
    let found = index.map(|index| index.search(&goal.word, OFFERED)).unwrap_or_default();
    let none_found = index.is_some() && found.is_empty() && !goal.word.trim().is_empty() && goal.trade.is_none();
    let hit = |hit: TradeHit| Hit { words: hit.matched_words.into(), detail: hit.label.into(), tag: hit.code.into() };
    let id = goal.id;
    // Other words may mean another trade, so the one that was chosen goes with its words.
    let oninput = onchange.reform(move |word| Some(GoalRow { id, word, trade: None }));
    let onpick = onchange
        .reform(move |hit: Hit| Some(GoalRow { id, word: hit.words.to_string(), trade: Some(hit.tag.to_string()) }));
    let remove = onchange.reform(|_: MouseEvent| None);
    let what = if goal.word.is_empty() { scene.t("dossier-goal") } else { goal.word.clone() };
    let spec = FieldSpec::line(id.to_string(), "dossier-goal").help("dossier-goal-help");
    html! {
        <>
            <div>
                <Suggest {spec} value={goal.word.clone()} {error} hits={found.into_iter().map(hit).collect::<Vec<_>>()} {oninput} {onpick} />
                <p class="hint" role="status">
                    if let Some(code) = goal.trade.as_deref() {
                        <span class="tag" data-tone="accent">{ icon("check") }{ trade(code, index) }</span>
                    } else if none_found {
                        { scene.t("dossier-goal-none-found") }
                    } else {
                        { scene.t("dossier-goal-hint") }
                    }
                </p>
            </div>
            <button type="button" class="btn quiet icon-only" onclick={remove}
                aria-label={scene.ta("dossier-remove", &[("what", what.into())])}>{ icon("trash") }</button>
        </>
    }
}
