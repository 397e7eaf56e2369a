//! The jobs that the person aims at, with the trade that everyday words find.

pub mod languages;
pub mod obstacle_action;
pub mod obstacle_form;
pub mod obstacles;
pub mod practical;
pub mod proofs;
pub mod trades;

use super::frame::desk::{FactsPanel, Part, Shown};
use crate::app::form::{GoalRow, Problems, ProjectForm};
use crate::domain::ElementId;
use crate::insight::dossier::history::FieldOf;
use crate::insight::dossier::{Goal, Item};
use crate::insight::project::trades::{TradeHit, TradeIndex};
use crate::journal::schema::goal;
use crate::web::scene::use_scene;
use crate::web::screens::dossier::frame::section::{EditorProps, FactsProps};
use crate::web::screens::form::{FormFrame, answer, error, setter, use_submit};
use crate::web::widgets::Icon;
use crate::web::widgets::field::FieldSpec;
use crate::web::widgets::suggest::{Hit, Suggest};
use trades::{Needed, use_trades};
use yew::prelude::*;

/// How many trades are offered.
const OFFERED: usize = 8;

#[component]
pub fn Project(props: &FactsProps) -> Html {
    let scene = use_scene();
    let (desk, dossier) = (&props.desk, &props.dossier);
    let coded = dossier.goals.iter().any(|goal| goal.content.trade.value().is_some());
    let labels = use_trades(if coded { Needed::Labels } else { Needed::Nothing });
    let goals = dossier.goals.iter().map(|goal| (goal.id.to_string(), told(goal, labels.as_deref())));
    html! {
        <FactsPanel part={Part::Project} title={scene.t("dossier-project")} desk={desk.clone()}>
            if desk.editing == Some(Part::Project) {
                <ProjectEditor dossier={dossier.clone()} onclose={desk.onclose.clone()} />
            } else {
                <dl class="facts">
                    { desk.row(&scene, FieldOf::any(goal::WORD), scene.t("dossier-goal"), Shown::list(goals.collect())) }
                </dl>
            }
        </FactsPanel>
    }
}

fn told(goal: &Item<Goal>, labels: Option<&TradeIndex>) -> Html {
    let words = goal.content.word.value().cloned().unwrap_or_default();
    let trade = goal.content.trade.value().map(|code| trade(code, labels));
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
    let submit = use_submit(&props.dossier, &props.onclose);
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
    html! {
        <FormFrame title="project-title" {onsubmit} oncancel={props.onclose.clone()}>
            <ul class="full rows-edit">
                for goal in form.goals.iter() {
                    <li key={goal.id.to_string()}>
                        <GoalBox goal={goal.clone()} index={index.clone().map(Trades)} onchange={change(goal.id)}
                            error={error(&scene, &problems, &goal.id.to_string())} />
                    </li>
                }
            </ul>
            <div class="full">
                <button type="button" class="btn small" onclick={add}><Icon name="plus" />{ scene.t("dossier-goal-add") }</button>
            </div>
        </FormFrame>
    }
}

fn empty() -> GoalRow {
    GoalRow { id: ElementId::random(), word: String::new(), trade: None }
}

/// The list of trades, compared by pointer.
#[derive(Clone)]
struct Trades(std::rc::Rc<TradeIndex>);

impl PartialEq for Trades {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct GoalBoxProps {
    goal: GoalRow,
    index: Option<Trades>,
    error: Option<AttrValue>,
    /// None takes the goal away.
    onchange: Callback<Option<GoalRow>>,
}

#[component]
fn GoalBox(props: &GoalBoxProps) -> Html {
    let scene = use_scene();
    let goal = props.goal.clone();
    let index = props.index.as_ref().map(|index| index.0.as_ref());
    let found = index.map(|index| index.search(&goal.word, OFFERED)).unwrap_or_default();
    let none_found = index.is_some() && found.is_empty() && !goal.word.trim().is_empty() && goal.trade.is_none();
    let hit = |hit: TradeHit| Hit { words: hit.matched_words.into(), detail: hit.label.into(), tag: hit.code.into() };
    let id = goal.id;
    // Other words may mean another trade, so the one that was chosen goes with its words.
    let oninput = props.onchange.reform(move |word| Some(GoalRow { id, word, trade: None }));
    let onpick = props
        .onchange
        .reform(move |hit: Hit| Some(GoalRow { id, word: hit.words.to_string(), trade: Some(hit.tag.to_string()) }));
    let remove = props.onchange.reform(|_: MouseEvent| None);
    let what = if goal.word.is_empty() { scene.t("dossier-goal") } else { goal.word.clone() };
    let spec = FieldSpec::line(id.to_string(), "dossier-goal").help("dossier-goal-help");
    html! {
        <>
            <div>
                <Suggest {spec} value={goal.word.clone()} error={props.error.clone()}
                    hits={found.into_iter().map(hit).collect::<Vec<_>>()} {oninput} {onpick} />
                <p class="hint" role="status">
                    if let Some(code) = goal.trade.as_deref() {
                        <span class="tag" data-tone="accent"><Icon name="check" />{ trade(code, index) }</span>
                    } else if none_found {
                        { scene.t("dossier-goal-none-found") }
                    } else {
                        { scene.t("dossier-goal-hint") }
                    }
                </p>
            </div>
            <button type="button" class="btn quiet icon-only" onclick={remove}
                aria-label={scene.ta("dossier-remove", &[("what", what.into())])}><Icon name="trash" /></button>
        </>
    }
}
