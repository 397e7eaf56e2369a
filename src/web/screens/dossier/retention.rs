//! Staying in the job: the clock, computed from contracts and answers, and the follow-ups on both sides.

pub mod contract_more;
pub mod contracts;
pub mod follow_ups;
pub mod publication;

use crate::i18n::claims;
use crate::insight::Dossier;
use crate::insight::placement::work;
use crate::insight::retention::insertion::Insertion;
use crate::insight::retention::told::Claim;
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use follow_ups::follow_ups;
use std::rc::Rc;
use yew::prelude::*;

/// The section; nothing while no contract that counts as a job is known.
pub fn retention_section(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>) -> Html {
    let told = work::told_of(&dossier.records, &scene.settings, scene.today);
    let rules = work::rules(&scene.settings);
    let words = |claim: &Claim| claims::claim(&scene.words, claim, rules);
    let (now, facts): (Vec<&Claim>, Vec<&Claim>) = told.claims.iter().partition(|claim| is_now(claim));
    let Some((&work, ahead)) = now.split_first() else { return Html::default() };
    let lines = facts.iter().copied().map(|claim| (format!("{claim:?}"), sign(claim), words(claim)));
    let reached = facts.iter().any(|claim| matches!(claim, Claim::Reached { .. }));
    html! {
        <section class="panel" aria-labelledby="retention-title">
            <div class="panel-head"><h2 id="retention-title">{ scene.t("retention-title") }</h2></div>
            <div class="retention-now" data-tone={reached.then_some("accent")}>
                <p class="record-title">{ words(work) }</p>
                if let Some(ahead) = ahead.first().copied() {
                    <p>{ words(ahead) }</p>
                }
            </div>
            <ul class="plain retention-facts">
                for (key, sign, line) in lines {
                    <li {key}>{ icon(sign) }{ line }</li>
                }
            </ul>
            <p class="hint">{ claims::sources(&scene.words, rules) }</p>
            { follow_ups(scene, dispatch, dossier, &told) }
        </section>
    }
}

/// What is said first: the work as it stands, and where it goes.
fn is_now(claim: &Claim) -> bool {
    matches!(claim, Claim::Work { .. } | Claim::Ahead { .. } | Claim::Missing { .. } | Claim::Missed { .. })
}

fn sign(claim: &Claim) -> &'static str {
    match claim {
        Claim::Confirmed(None) | Claim::Insertion(Insertion::Short | Insertion::Forecast { .. }) => "info",
        Claim::Past { .. } => "history",
        _ => "check",
    }
}
