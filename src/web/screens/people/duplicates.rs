//! « Doublons possibles »: pairs that may be one person, each with the two answers that one can give.

use crate::app::joining::{Found, Pair, Sketch};
use crate::app::{Filter, Route, Shared, joining};
use crate::insight::people::duplicates::BirthYears;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::joining::{details, reason};
use crate::web::screens::shell::toast::named;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many pairs are listed first, and added when asked.
const PAGE: usize = 20;

#[derive(Properties, PartialEq)]
pub struct DuplicatesProps {
    pub found: Shared<Found>,
}

/// The list, or the button that asks for it.
#[component]
pub fn Duplicates(props: &DuplicatesProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let listed = use_state_eq(|| PAGE);
    let found = &props.found;
    if !found.open {
        let onclick = dispatch.reform(|_: MouseEvent| joining::Msg::ListAsked);
        return html! {
            <div class="row">
                <button type="button" class="btn small" {onclick}>{ icon("users") }{ scene.t("duplicates-open") }</button>
            </div>
        };
    }
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let left = found.pairs.len().saturating_sub(*listed).min(PAGE);
    html! {
        <section class="panel" aria-labelledby="duplicates-title" data-outcome="true">
            <div class="panel-head">
                <h2 id="duplicates-title" tabindex="-1">{ scene.t("duplicates-open") }</h2>
                <button type="button" class="btn quiet small" onclick={dispatch.reform(|_: MouseEvent| joining::Msg::ListClosed)}>
                    { icon("close") }{ scene.t("duplicates-close") }
                </button>
            </div>
            <p class="soft">{ scene.t("duplicates-help") }</p>
            <p role="status">{ counted(&scene, found) }</p>
            <ul class="rows" hidden={found.pairs.is_empty()}>
                for pair in found.pairs.iter().take(*listed) {
                    { row(&scene, &dispatch, pair) }
                }
            </ul>
            if left > 0 {
                <button type="button" class="btn small" onclick={onmore}>
                    { scene.ta("board-column-more", &[("count", left.into())]) }
                </button>
            }
        </section>
    }
}

fn counted(scene: &Scene, found: &Found) -> String {
    match (found.looking, found.pairs.len()) {
        (Some(left), _) => scene.ta("duplicates-looking", &[("count", left.into())]),
        (None, 0) => scene.t("duplicates-none"),
        (None, count) => scene.ta("duplicates-count", &[("count", count.into())]),
    }
}

fn row(scene: &Scene, dispatch: &Dispatch, pair: &Pair) -> Html {
    let (one, other) = (pair.one.person, pair.other.person);
    let onjoin = dispatch.reform(move |_: MouseEvent| joining::Msg::PairAsked(one, other));
    let onapart = dispatch.reform(move |_: MouseEvent| joining::Msg::ToldApart(one, other));
    let names = [&pair.one, &pair.other].map(|sketch| named(scene, &sketch.name));
    let both = scene.ta("duplicates-both", &[("one", names[0].as_str().into()), ("other", names[1].as_str().into())]);
    let spoken = scene.about(&both);
    html! {
        <li key={format!("{one}-{other}")}>
            <div class="cell stack" data-gap="s">
                { dossier(scene, &pair.one) }
                { dossier(scene, &pair.other) }
                <p class="soft">{ why(scene, pair) }</p>
            </div>
            <div class="row">
                <button type="button" class="btn small primary" onclick={onjoin}>
                    { scene.t("duplicates-join") }<span class="vh">{ spoken.clone() }</span>
                </button>
                <button type="button" class="btn small" onclick={onapart}>
                    { scene.t("duplicates-apart") }<span class="vh">{ spoken }</span>
                </button>
            </div>
        </li>
    }
}

fn dossier(scene: &Scene, sketch: &Sketch) -> Html {
    let href = Route::Person(sketch.person, Filter::default()).to_string();
    html! {
        <p><a {href}>{ named(scene, &sketch.name) }</a>{ "\u{a0}· " }{ details(scene, sketch) }</p>
    }
}

fn why(scene: &Scene, pair: &Pair) -> String {
    let years = match pair.birth_years {
        BirthYears::Agree => Some(scene.t("duplicates-years-same")),
        BirthYears::Near => Some(scene.t("duplicates-years-near")),
        BirthYears::Unknown | BirthYears::Differ => None,
    };
    [Some(reason(scene, pair.reason)), years].into_iter().flatten().collect::<Vec<_>>().join("\u{a0}· ")
}
