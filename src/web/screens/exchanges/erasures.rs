//! What partners were asked to erase, with their answers, and what we answer to what they ask.

use crate::app::sharing;
use crate::domain::OrgId;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::erasing::answers::{Answer, Asked, asked, given};
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many of each are shown, the latest first.
const SHOWN: usize = 5;

/// Both ways with one partner; nothing where nothing was asked.
pub fn erasures(scene: &Scene, out: &Dispatch, org: OrgId, name: &str) -> Html {
    let asked: Vec<Asked> = asked(&scene.settings).into_iter().filter(|asked| asked.to == org).collect();
    let given = given(&scene.settings, org);
    if asked.is_empty() && given.is_empty() {
        return Html::default();
    }
    let waits = given.iter().any(|answer| answer.told.is_none());
    let tell = out.reform(move |_: MouseEvent| sharing::Msg::ErasureAnswerAsked(org));
    html! {
        <div class="record-sub">
            <ul class="plain" aria-label={scene.ta("erasures-with", &[("organisation", name.into())])}>
                for asked in asked.into_iter().take(SHOWN) {
                    <li key={format!("asked-{}", asked.request)} class="record-line">
                        <span>{ line(scene, &asked, name) }</span>
                        { erasure_tag(scene, &asked) }
                    </li>
                }
                for answer in given.into_iter().take(SHOWN) {
                    <li key={format!("given-{}", answer.request)} class="record-line">{ answered(scene, &answer) }</li>
                }
            </ul>
            if waits {
                <p class="row">
                    <button type="button" class="btn small" onclick={tell}>
                        { icon("download") }{ scene.t("erasures-tell") }<span class="vh">{ scene.about(name) }</span>
                    </button>
                    <span class="hint">{ scene.t("erasures-tell-help") }</span>
                </p>
            }
        </div>
    }
}

fn line(scene: &Scene, asked: &Asked, name: &str) -> String {
    let date = asked.day.map(|day| formats::day(&scene.words, day)).unwrap_or_default();
    scene.ta("erasures-asked", &[("organisation", name.into()), ("date", date.into())])
}

/// What a partner answered, or that nothing came yet.
pub fn erasure_tag(scene: &Scene, asked: &Asked) -> Html {
    let Some((outcome, day)) = &asked.answer else {
        return html! { <span class="tag">{ scene.t("erasures-waiting") }</span> };
    };
    let tone = if outcome == "erased" { "accent" } else { "warn" };
    let date = day.map(|day| formats::short_day(&scene.words, day, scene.today)).unwrap_or_default();
    let args = [("outcome", scene.code(List::ErasureOutcome, outcome).into()), ("date", date.into())];
    html! { <span class="tag" data-tone={tone}>{ scene.ta("erasures-answered", &args) }</span> }
}

/// What was decided here, and whether they know.
fn answered(scene: &Scene, answer: &Answer) -> Html {
    let date = formats::short_day(&scene.words, answer.day, scene.today);
    let args = [("outcome", scene.code(List::ErasureOutcome, &answer.outcome).into()), ("date", date.into())];
    let told = answer.told.map(|day| formats::short_day(&scene.words, day, scene.today));
    html! {
        <>
            <span>{ scene.ta("erasures-given", &args) }</span>
            if let Some(date) = told {
                <span class="tag" data-tone="accent">{ scene.ta("erasures-told", &[("date", date.into())]) }</span>
            } else {
                <span class="tag" data-tone="warn">{ scene.t("erasures-untold") }</span>
            }
        </>
    }
}
