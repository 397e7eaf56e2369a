//! The gatherings of the organisation, the latest first, and the form of a new one.

use super::{PlanForm, counted};
use crate::app::{Route, Shared};
use crate::i18n;
use crate::i18n::formats;
use crate::insight::gathering::Gathering;
use crate::web::dom::focus_on;
use crate::web::scene::{Scene, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many are listed at first, and then with each press.
const PAGE: usize = 12;

/// The button of a new one.
const NEW: &str = "gathering-new";

#[derive(Properties, PartialEq)]
pub struct GatheringListProps {
    pub gatherings: Shared<Vec<Gathering>>,
}

#[component]
pub fn GatheringList(props: &GatheringListProps) -> Html {
    let scene = use_scene();
    let planning = use_state(|| false);
    let listed = use_state(|| PAGE);
    let open = {
        let planning = planning.clone();
        Callback::from(move |_: MouseEvent| planning.set(true))
    };
    let onclose = {
        let planning = planning.clone();
        Callback::from(move |()| {
            planning.set(false);
            focus_on(NEW);
        })
    };
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let all = &props.gatherings;
    let left = all.len().saturating_sub(*listed).min(PAGE);
    html! {
        <section class="panel" aria-labelledby="gathering-title">
            <div class="panel-head">
                <h2 id="gathering-title">{ scene.t("gathering-title") }</h2>
                if !*planning {
                    <button type="button" id={NEW} class="btn small push" onclick={open}>{ icon("plus") }{ scene.t("gathering-new") }</button>
                }
            </div>
            if *planning {
                <PlanForm title="gathering-title" {onclose} />
            }
            if all.is_empty() {
                <p class="soft">{ scene.t("gathering-empty") }</p>
            } else {
                <ul class="rows">
                    for held in all.iter().take(*listed) {
                        { row(&scene, held) }
                    }
                </ul>
            }
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </section>
    }
}

/// « Séance d'information collective · mer. 4 mars, 9 h · Libramont », and how many.
fn row(scene: &Scene, held: &Gathering) -> Html {
    let day = held
        .day
        .map(|day| formats::at_hour(&scene.words, formats::short_day(&scene.words, day, scene.today), held.hour));
    let day = day.unwrap_or_else(|| scene.t("gathering-no-day"));
    let told = [i18n::gathering::name(&scene.words, held), day].into_iter().chain(held.venue.clone());
    let told = told.collect::<Vec<_>>().join(" · ");
    html! {
        <li key={held.id.to_string()}>
            <div class="cell"><a href={Route::Gathering(held.id).to_string()}>{ told }</a></div>
            <span class="hint">{ counted(scene, held.counts()) }</span>
        </li>
    }
}
