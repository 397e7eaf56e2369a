//! « Effacements faits »: who of the colleagues has read each of them, and whom it is still to reach.

use crate::app::shared::Shared;
use crate::domain::{Day, MemberId};
use crate::i18n::formats;
use crate::insight::erasing::readers::Past;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use crate::web::widgets::more::use_first;
use yew::prelude::*;

/// How many are shown at first.
const FIRST: usize = 10;

#[derive(Properties, PartialEq)]
pub struct PastPanelProps {
    pub past: Shared<Vec<Past>>,
}

/// The list, the latest first; nothing where nobody was erased.
#[component]
pub fn PastPanel(props: &PastPanelProps) -> Html {
    let scene = use_scene();
    let past = &props.past;
    let (count, rest) = use_first(FIRST, past.len());
    if past.is_empty() {
        return Html::default();
    }
    html! {
        <section class="panel" aria-labelledby="past-title">
            <div class="panel-head"><h2 id="past-title">{ scene.t("erasing-past") }</h2></div>
            <p class="soft">{ scene.t("erasing-past-help") }</p>
            <ul class="records" id="past-list">
                for past in past.iter().take(count) {
                    { line(&scene, past) }
                }
            </ul>
            { rest }
        </section>
    }
}

fn line(scene: &Scene, past: &Past) -> Html {
    let args = [
        ("date", formats::day(&scene.words, past.day).into()),
        ("count", past.dossiers.into()),
        ("name", scene.member(past.by).into()),
    ];
    let read = past.read.iter().map(|(member, day)| reader(scene, *member, *day)).collect::<Vec<_>>().join(", ");
    let waiting = past.waiting.iter().map(|member| scene.member(*member)).collect::<Vec<_>>().join(", ");
    html! {
        <li key={past.act.to_string()}>
            <div class="record">
                <p class="record-title">{ scene.ta("erasing-past-line", &args) }</p>
                if !read.is_empty() {
                    <p class="record-more">{ icon("check") }{ scene.ta("erasing-past-read", &[("names", read.into())]) }</p>
                }
                if !waiting.is_empty() {
                    <p class="record-more">{ icon("clock") }{ scene.ta("erasing-past-waiting", &[("names", waiting.into())]) }</p>
                }
            </div>
        </li>
    }
}

/// « Anne (le 3 mars 2026) ».
fn reader(scene: &Scene, member: MemberId, day: Day) -> String {
    let args = [("name", scene.member(member).into()), ("date", formats::day(&scene.words, day).into())];
    scene.ta("erasing-past-reader", &args)
}
