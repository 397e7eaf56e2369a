//! What the rules of a filière warn about, and the reasons that were given. A rule never forbids.

use super::reason::Reason;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::path::rules::{Warning, warnings};
use crate::journal::schema::{Entry, waiver};
use crate::journal::{Kind, Value};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::form::opening::{standing, use_opening};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The warnings; nothing when there is none.
#[component]
pub fn Rules(props: &SectionProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let dossier = &props.dossier;
    let found = warnings(&dossier.records, scene.settings.records.of(&Kind::TrackTemplate), scene.today);
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="warnings">
            for warning in found {
                <li key={place(&warning)} data-kept={warning.waiver.is_some().then_some("true")}>
                    <p id={place(&warning)}>{ icon(if warning.waiver.is_some() { "check" } else { "warning" }) }{ told(&scene, &warning) }</p>
                    if opening.now == Some(place(&warning)) {
                        <Reason dossier={dossier.clone()} id="waiver-reason" label="rules-reason" title={place(&warning)}
                            about={about(&warning)} onclose={opening.onclose.clone()} />
                    } else if let Some(reason) = reason(&scene, dossier, &warning) {
                        <p class="hint" id={format!("{}-kept", place(&warning))} tabindex="-1">{ reason }</p>
                    } else {
                        <button type="button" class="btn small" id={format!("{}-ask", place(&warning))} onclick={opening.press(place(&warning))}>
                            { scene.t("rules-keep") }<span class="vh">{ scene.about(&scene.code(List::Rule, warning.rule)) }</span>
                        </button>
                    }
                </li>
            }
        </ul>
    }
}

fn told(scene: &Scene, warning: &Warning) -> String {
    match warning.rule {
        "two_sectors" => scene.t("rules-two-sectors"),
        "two_placements" => scene.ta("rules-two-placements", &[("count", warning.elements.len().into())]),
        "end_proof" => scene.t("rules-end-proof"),
        other => scene.code(List::Rule, other),
    }
}

/// The reason that was given, with who gave it and when.
fn reason(scene: &Scene, dossier: &Dossier, warning: &Warning) -> Option<String> {
    let waiver = dossier.records.element(&Kind::Waiver, warning.waiver?)?;
    let stated = waiver.held(waiver::REASON)?.shown.as_ref()?;
    let day = crate::i18n::formats::day(&scene.words, stated.on);
    let name = scene.member(stated.by.member);
    let reason = stated.value.as_ref().and_then(Value::as_text).unwrap_or_default();
    Some(scene.ta("rules-kept", &[("reason", reason.into()), ("name", name.into()), ("date", day.into())]))
}

/// What is kept with the reason: the rule, and the filière and placements that it was about.
fn about(warning: &Warning) -> Vec<Entry> {
    let elements = warning.elements.iter().chain([&warning.track]).copied().collect();
    vec![waiver::RULE.with(warning.rule), waiver::ELEMENTS.with(elements)]
}

/// The same warning before and after a reason was given.
fn place(warning: &Warning) -> String {
    format!("rule-{}-{}", warning.rule, warning.track)
}

/// The button of a warning, or the reason that stands there once it is given.
fn button(place: &String) -> String {
    standing([format!("{place}-ask"), format!("{place}-kept")])
}
