//! « Est-ce la même ? »: companies that may have been noted twice, each pair with the two answers.

use super::new::{sketch, why_id};
use super::words::firm_name;
use crate::app::companies::{Book, Msg};
use crate::app::{Route, Shared};
use crate::insight::companies::Pair;
use crate::insight::companies::duplicates::likely_pairs;
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use yew::prelude::*;

/// How many pairs are listed; the next come once these have an answer.
const PAGE: usize = 10;

/// The heading, which takes the focus once a pair has gone.
const TITLE: &str = "company-same-title";

#[derive(Properties, PartialEq)]
pub struct SameListProps {
    pub book: Shared<Book>,
}

/// The pairs; nothing where there is none.
#[component]
pub fn SameList(props: &SameListProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let pairs = use_memo(props.book.clone(), |book| likely_pairs(&book.firms, &book.companies));
    if pairs.is_empty() {
        return Html::default();
    }
    // With the last pair the heading goes as well.
    let back = if pairs.len() > 1 { TITLE } else { super::list::NEW };
    html! {
        <section class="panel" aria-labelledby={TITLE}>
            <div class="panel-head"><h2 id={TITLE} tabindex="-1">{ scene.t("company-same-title") }</h2></div>
            <p class="soft">{ scene.t("company-same-help") }</p>
            <p role="status">{ scene.ta("company-same-count", &[("count", pairs.len().into())]) }</p>
            <ul class="rows">
                for pair in pairs.iter().take(PAGE) {
                    { row(&scene, &dispatch, pair, back) }
                }
            </ul>
        </section>
    }
}

fn row(scene: &Scene, dispatch: &Dispatch, pair: &Pair, back: &'static str) -> Html {
    let (one, other) = (pair.one.id, pair.other.id);
    let answer = |msg: fn(crate::domain::CompanyId, crate::domain::CompanyId) -> Msg| {
        dispatch.reform(move |_: MouseEvent| {
            // The pair is gone, and with it the button that had the focus.
            focus_on(back);
            msg(one, other)
        })
    };
    let names = [&pair.one, &pair.other].map(|firm| firm_name(scene, firm));
    let both = scene.ta("duplicates-both", &[("one", names[0].as_str().into()), ("other", names[1].as_str().into())]);
    let spoken = scene.about(&both);
    html! {
        <li key={format!("{one}-{other}")}>
            <div class="cell stack" data-gap="s">
                <p><a href={Route::Company(one).to_string()}>{ sketch(scene, &pair.one) }</a></p>
                <p><a href={Route::Company(other).to_string()}>{ sketch(scene, &pair.other) }</a></p>
                <p class="soft">{ scene.t(why_id(pair.why)) }</p>
            </div>
            <div class="row">
                <button type="button" class="btn small primary" onclick={answer(Msg::SaidSame)}>
                    { scene.t("company-same") }<span class="vh">{ spoken.clone() }</span>
                </button>
                <button type="button" class="btn small" onclick={answer(Msg::ToldApart)}>
                    { scene.t("company-apart") }<span class="vh">{ spoken }</span>
                </button>
            </div>
        </li>
    }
}
