//! The report on paper: the same figures and pictures, without what can be chosen. Nobody is named on it.

use super::choices::axis;
use super::pictures::picture;
use super::tables::{Rows, Where, bare, name, noughts};
use super::tiles::aims;
use super::use_results;
use crate::app::Shared;
use crate::app::results::{Asked, Shown};
use crate::i18n::{formats, results as words};
use crate::insight::results::{By, Report, Table};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::View;
use crate::web::screens::paper::frame::paper_frame;
use crate::web::screens::paper::parts::facts;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ResultsPaperProps {
    pub view: View,
}

#[component]
pub fn ResultsPaper(props: &ResultsPaperProps) -> Html {
    let scene = use_scene();
    use_results(&props.view);
    let asked = Asked::of(&props.view.route).unwrap_or_default();
    let shown = props.view.results.as_ref();
    let about = words::period(&scene.words, asked.period(scene.today));
    let left = shown.and_then(|shown| shown.left).unwrap_or_default();
    let content = match shown.and_then(|shown| Some((shown, shown.report.as_deref()?))) {
        Some((shown, report)) => whole(&scene, &asked, shown, report),
        None => html! { <p>{ scene.ta("outpost-reading", &[("count", left.into())]) }</p> },
    };
    let content = html! { <div class="results-sheet">{ content }</div> };
    paper_frame(&scene, scene.t("results-sheet"), about, &asked.route(), Html::default(), content)
}

fn whole(scene: &Scene, asked: &Asked, shown: &Shared<Shown>, report: &Report) -> Html {
    let known = report.as_known.map(|day| formats::day(&scene.words, day));
    let slice = report.slice.as_ref().map(|label| name(scene, label));
    let slice =
        By::parse(&asked.by).zip(slice).map(|(by, slice)| format!("{}{}", scene.t(axis(by)), scene.about(&slice)));
    let head = [
        (scene.t("results-slice"), Some(slice.unwrap_or_else(|| scene.t("results-everybody")))),
        (scene.t("results-known"), Some(known.unwrap_or_else(|| scene.t("results-known-all")))),
    ];
    let aims = aims(scene, report).into_iter().map(|(title, said)| (title, Some(said)));
    let aims: Vec<(String, Option<String>)> = aims.collect();
    html! {
        <>
            { facts(scene, &head) }
            if !aims.is_empty() {
                <section class="paper-part">
                    <h2>{ scene.t("results-targets") }</h2>
                    { facts(scene, &aims) }
                </section>
            }
            <div class="stack">
                for section in report.sections.iter() {
                    <section key={section.id.code()} class="paper-part">
                        <h2>{ scene.t(&format!("results-section-{}", section.id.code())) }</h2>
                        <div class="stack">
                            for held in section.tables.iter() {
                                <div key={held.id} class="results-block">{ picture(scene, shown, held) }{ printed(scene, held) }</div>
                            }
                        </div>
                    </section>
                }
            </div>
        </>
    }
}

/// A table without the rows of noughts, of which it says how many there are.
fn printed(scene: &Scene, table: &Table) -> Html {
    let count = noughts(table);
    html! {
        <>
            { bare(scene, Where::Paper, table, Rows::Telling) }
            if count > 0 {
                <p class="hint">{ scene.ta("results-noughts", &[("count", count.into())]) }</p>
            }
        </>
    }
}
