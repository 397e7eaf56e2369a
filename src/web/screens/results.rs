//! `#/resultats`: the figures that funders ask for over a period, each with its definition and the people behind it, and
//! the pictures of them. The sheet is the same without what can be chosen.

mod changes;
mod choices;
mod comparing;
mod files;
mod list;
mod paper;
mod pictures;
mod quality;
mod tables;
mod targets;
mod tiles;

use super::View;
use super::index::{Place, index};
use crate::app::Shared;
use crate::app::results::{Asked, Msg, Shown};
use crate::i18n::{formats, results as words};
use crate::insight::results::Section;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use changes::Changes;
use choices::Choices;
use comparing::Comparing;
use files::Files;
pub use paper::ResultsPaper;
use quality::QualityPanel;
use tables::TableBlock;
use targets::Targets;
use tiles::tiles;
use yew::prelude::*;

/// The sections, by their headings.
const PLACES: &[Place] = &[
    ("results-section-organisation", "results-section-organisation"),
    ("results-section-public", "results-section-public"),
    ("results-section-path", "results-section-path"),
    ("results-section-placements", "results-section-placements"),
    ("results-section-exits", "results-section-exits"),
    ("results-section-retention", "results-section-retention"),
    ("results-section-exchanges", "results-section-exchanges"),
    ("results-section-quality", "results-section-quality"),
    ("quality-title", "quality-title"),
    ("results-files", "results-files"),
    ("results-compare", "results-compare"),
    ("results-targets", "results-targets"),
];

#[derive(Properties, PartialEq)]
pub struct ResultsPageProps {
    pub view: View,
}

/// Asks for what the screen lacks, as often as it lacks something.
#[hook]
fn use_results(view: &View) {
    let dispatch = use_dispatch();
    let waits = view.results.as_ref().is_none_or(|shown| shown.waits);
    use_effect_with((view.route.clone(), waits), move |(_, waits)| {
        if *waits {
            dispatch.send(Msg::Asked);
        }
    });
}

#[component]
pub fn ResultsPage(props: &ResultsPageProps) -> Html {
    let scene = use_scene();
    use_results(&props.view);
    let asked = Asked::of(&props.view.route).unwrap_or_default();
    let shown = props.view.results.clone();
    let left = shown.as_ref().and_then(|shown| shown.left);
    html! {
        <div class="page results-page">
            <div class="page-head">
                <h1 tabindex="-1">{ scene.t("nav-results") }</h1>
                <a class="btn small" href={asked.sheet().to_string()}>{ icon("print") }{ scene.t("results-print") }</a>
            </div>
            <p class="soft">{ scene.t("results-help") }</p>
            <Choices asked={asked.clone()} />
            <p role="status" class="hint">
                if let Some(left) = left {
                    { scene.ta("outpost-reading", &[("count", left.into())]) }
                } else {
                    { words::period(&scene.words, asked.period(scene.today)) }
                }
            </p>
            if let Some(shown) = shown.filter(|shown| shown.report.is_some()) {
                <Figures {shown} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FiguresProps {
    shown: Shared<Shown>,
}

/// The figures, once everybody was read.
#[component]
fn Figures(props: &FiguresProps) -> Html {
    let scene = use_scene();
    let shown = &props.shown;
    let Some(report) = shown.report.as_deref() else { return Html::default() };
    html! {
        <>
            { tiles(&scene, shown, report) }
            { index(&scene, "results-contents", PLACES) }
            <div class="stack">
                for section in report.sections.iter() {
                    { part(&scene, shown, section) }
                }
            </div>
            if let Some((changed, day)) = shown.changed.clone().zip(report.as_known) {
                <Changes {changed} date={formats::day(&scene.words, day)} />
            }
            <QualityPanel quality={shown.quality.clone()} left={shown.unlooked} />
            <Files shown={shown.clone()} />
            <Comparing shown={shown.clone()} />
            <Targets year={shown.asked.period(scene.today).to.year()} />
        </>
    }
}

fn heading(section: &Section) -> String {
    format!("results-section-{}", section.id.code())
}

fn part(scene: &Scene, shown: &Shared<Shown>, section: &Section) -> Html {
    let id = heading(section);
    html! {
        <section key={section.id.code()} class="panel results-part" aria-labelledby={id.clone()}>
            <div class="panel-head"><h2 id={id.clone()} tabindex="-1">{ scene.t(&id) }</h2></div>
            <div class="stack">
                for held in section.tables.iter() {
                    <TableBlock key={held.id} shown={shown.clone()} id={held.id} />
                }
            </div>
        </section>
    }
}
