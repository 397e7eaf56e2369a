//! « Différences avec ce qui était connu »: who has come into a figure since, or gone out of it, and what was written.

use crate::app::results::Changed;
use crate::app::{Filter, Route};
use crate::i18n::formats;
use crate::insight::results::known::Moved;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::more::use_first;
use std::rc::Rc;
use yew::prelude::*;

use super::tables::name;

/// How many stand there at first.
const FIRST: usize = 20;

/// How many figures of one person are named; the others are counted.
const FIGURES: usize = 4;

#[derive(Properties, PartialEq)]
pub struct ChangesProps {
    pub changed: Rc<Vec<Changed>>,
    /// The day as of which the figures are told, in words.
    pub date: String,
}

#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let scene = use_scene();
    let (shown, rest) = use_first(FIRST, props.changed.len());
    html! {
        <section class="panel" aria-labelledby="results-changes">
            <div class="panel-head">
                <h2 id="results-changes" tabindex="-1">{ scene.ta("results-changes", &[("date", props.date.as_str().into())]) }</h2>
            </div>
            if props.changed.is_empty() {
                <p class="soft">{ scene.t("results-changes-none") }</p>
            }
            <ul class="results-changes">
                for changed in props.changed.iter().take(shown) {
                    <li key={key(changed)}>{ line(&scene, changed) }</li>
                }
            </ul>
            { rest }
        </section>
    }
}

/// Somebody stands once among those who came in, and once among those who went.
fn key(changed: &Changed) -> String {
    format!("{}{:?}", changed.named.person, changed.moved)
}

fn line(scene: &Scene, changed: &Changed) -> Html {
    let href = Route::Person(changed.named.person, Filter::default()).to_string();
    let moved = match changed.moved {
        Moved::Enters => "results-change-enters",
        Moved::Leaves => "results-change-leaves",
    };
    let figures = changed.figures.iter().take(FIGURES).map(|(table, row, column)| {
        let args = [
            ("table", scene.t(&format!("results-table-{table}")).into()),
            ("row", name(scene, row).into()),
            ("column", name(scene, column).into()),
        ];
        scene.ta("results-change-figure", &args)
    });
    let figures: Vec<String> = figures.collect();
    let more = changed.figures.len().saturating_sub(FIGURES);
    let facts = changed.facts.iter().map(|(kind, on, at)| {
        let args = [
            ("what", scene.words.text(&format!("kind-{kind}")).into()),
            ("on", formats::day(&scene.words, *on).into()),
            ("at", formats::day(&scene.words, at.day()).into()),
        ];
        scene.ta("results-change-fact", &args)
    });
    let facts: Vec<String> = facts.collect();
    html! {
        <>
            <p class="record-title">
                if let Some(name) = changed.named.name.clone() {
                    <a {href}>{ if name.is_empty() { scene.t("person-unnamed") } else { name } }</a>
                } else {
                    <span class="soft">{ scene.t("results-erased") }</span>
                }
                <span class="tag">{ scene.t(moved) }</span>
            </p>
            <p>{ figures.join("\u{a0}· ") }</p>
            if more > 0 {
                <p class="soft">{ scene.ta("results-change-more", &[("count", more.into())]) }</p>
            }
            <p class="record-more">
                { if facts.is_empty() { scene.t("results-change-time") } else { facts.join("\u{a0}· ") } }
            </p>
        </>
    }
}
