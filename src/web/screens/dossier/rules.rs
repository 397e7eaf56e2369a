//! What the rules of a filière warn about, and the reasons that were given. A rule never forbids.

use super::steps::Props;
use crate::app::Edit;
use crate::app::edit::Put;
use crate::app::form::{Problems, prose};
use crate::domain::ElementId;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::rules::{Warning, warnings};
use crate::journal::{Kind, Value};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::{FormFrame, answer, error, setter, use_submit};
use crate::web::widgets::Icon;
use crate::web::widgets::form_field::{Sort, Spec, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// The warnings; nothing when there is none.
#[component]
pub fn Rules(props: &Props) -> Html {
    let scene = use_scene();
    let open = use_state(|| None::<Warning>);
    let dossier = &props.dossier;
    let found = warnings(&dossier.records, scene.settings.records.of(&Kind::TrackTemplate), scene.today);
    if found.is_empty() {
        return Html::default();
    }
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let ask = |warning: &Warning| {
        let (open, warning) = (open.clone(), warning.clone());
        Callback::from(move |_: MouseEvent| open.set(Some(warning.clone())))
    };
    html! {
        <ul class="warnings">
            for warning in found {
                <li key={format!("{}-{}", warning.rule, warning.track)} data-kept={warning.waiver.is_some().then_some("true")}>
                    <p><Icon name={if warning.waiver.is_some() { "check" } else { "warning" }} />{ told(&scene, &warning) }</p>
                    if let Some(reason) = reason(&scene, dossier, &warning) {
                        <p class="hint">{ reason }</p>
                    } else if open.as_ref() == Some(&warning) {
                        <Reason dossier={dossier.clone()} warning={warning.clone()} onclose={onclose.clone()} />
                    } else {
                        <button type="button" class="btn small" onclick={ask(&warning)}>
                            { scene.t("rules-keep") }<span class="vh">{ format!("\u{202f}: {}", scene.code(List::Rule, warning.rule)) }</span>
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
    let stated = waiver.held("reason")?.shown.as_ref()?;
    let day = crate::i18n::formats::day(&scene.words, stated.on);
    let name = scene.member(stated.by.member);
    let reason = stated.value.as_ref().and_then(Value::as_text).unwrap_or_default();
    Some(scene.ta("rules-kept", &[("reason", reason.into()), ("name", name.into()), ("date", day.into())]))
}

#[derive(Properties, PartialEq)]
struct ReasonProps {
    dossier: Rc<Dossier>,
    warning: Warning,
    onclose: Callback<()>,
}

/// The box for the reason. What is kept is the rule, the filière and placements it was about, and the reason.
#[component]
fn Reason(props: &ReasonProps) -> Html {
    const BOX: &str = "waiver-reason";
    let scene = use_scene();
    let text = use_state(String::new);
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    let onsubmit = {
        let (text, problems, warning) = (text.clone(), problems.clone(), props.warning.clone());
        Callback::from(move |()| {
            let edits = match prose(&text) {
                Ok(Some(reason)) => Ok(kept(&warning, &reason)),
                Ok(None) => Err(vec![(BOX.to_owned(), crate::app::form::Problem::Empty)]),
                Err(problem) => Err(vec![(BOX.to_owned(), problem)]),
            };
            answer(edits, &problems, &submit);
        })
    };
    html! {
        <FormFrame title="path-title" {onsubmit} oncancel={props.onclose.clone()}>
            <div class="full">
                <TextField spec={Spec::line(BOX, "rules-reason").of(Sort::Prose)} value={(*text).clone()}
                    error={error(&scene, &problems, BOX)} oninput={setter(&text, |text: &mut String, typed| *text = typed)} />
            </div>
        </FormFrame>
    }
}

fn kept(warning: &Warning, reason: &crate::domain::Prose) -> Vec<Edit> {
    let keys = [ElementId::random().to_string(), String::new()];
    let elements = warning.elements.iter().chain([&warning.track]).map(Value::text).collect();
    let fields =
        [("rule", Value::text(warning.rule)), ("elements", Value::List(elements)), ("reason", Value::text(reason))];
    fields
        .map(|(field, value)| Edit::Put(Put { kind: Kind::Waiver, keys: keys.clone(), field, value, on: None }))
        .into()
}
