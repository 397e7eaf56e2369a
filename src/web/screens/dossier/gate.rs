//! What a step needs, in one small form; or the reason for going on without it.

use crate::app::Edit;
use crate::app::edit::Put;
use crate::app::form::{Problem, Problems, RecordForm, prose};
use crate::domain::{ElementId, Step};
use crate::insight::Dossier;
use crate::insight::checklist::unfinished;
use crate::journal::{Kind, Value};
use crate::web::scene::use_scene;
use crate::web::screens::form::{Drawn, FormFrame, RecordEditor, answer, error, setter, use_submit};
use crate::web::widgets::form_field::{Sort, Spec, TextField};
use std::rc::Rc;
use yew::prelude::*;

/// The props of a gate.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub dossier: Rc<Dossier>,
    pub step: Step,
}

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// The form of what the step needs.
    Needs,
    /// The reason for going on without.
    Reason,
    Nothing,
}

/// The form, and « Passer sans ».
#[component]
pub fn Gate(props: &Props) -> Html {
    let scene = use_scene();
    let open = use_state(|| Open::Needs);
    let set = |what: Open| {
        let open = open.clone();
        Callback::from(move |()| open.set(what))
    };
    let button = |id: &str, what: Open| {
        html! { <button type="button" class="btn quiet small" onclick={set(what).reform(|_: MouseEvent| ())}>{ scene.t(id) }</button> }
    };
    // A new element keeps its id while the form stays open.
    let fresh = use_memo(props.step, |_| ElementId::random());
    let title = "gate-title";
    let help = format!("gate-help-{}", props.step);
    let needed = needed(&props.dossier, props.step, *fresh);
    html! {
        <div class="gate">
            <h3 id={title}>{ scene.t("gate-title") }</h3>
            <p class="hint">{ scene.t(&help) }</p>
            if *open == Open::Reason {
                <Pass dossier={props.dossier.clone()} step={props.step} onclose={set(Open::Nothing)} />
            } else {
                if let Some((form, boxes)) = needed.clone().filter(|_| *open == Open::Needs) {
                    <RecordEditor drawn={Drawn::Person(props.dossier.clone())} {form} {boxes} {title} focus={false} onclose={set(Open::Nothing)} />
                }
                <div class="row">
                    if needed.is_some() && *open == Open::Nothing {
                        { button("gate-complete", Open::Needs) }
                    }
                    { button("gate-pass", Open::Reason) }
                </div>
            }
        </div>
    }
}

/// The form of what the step needs. A filière is chosen in the path section, and an answer given in the follow-ups.
fn needed(dossier: &Dossier, step: Step, fresh: ElementId) -> Option<(RecordForm, &'static [&'static str])> {
    let (kind, boxes): (Kind, &'static [&'static str]) = match step {
        Step::Placement => (Kind::Placement, &["company", "start", "planned_end", "tutor"]),
        Step::Hired => (Kind::Contract, &["type", "employer", "start", "planned_end", "weekly"]),
        Step::CpasContract => (Kind::CpasContract, &["type", "cpas", "start", "planned_end", "agent"]),
        Step::Training => {
            let track = dossier.records.of(&Kind::Track).iter().find(|track| track.day("start").is_none())?;
            return Some((RecordForm::of(track), &["start", "planned_end"]));
        }
        Step::Closed => {
            let held = dossier.records.register(&Kind::Outcome);
            let form = held.map_or_else(|| RecordForm::register(Kind::Outcome), RecordForm::of);
            return Some((form, &["outcome", "source"]));
        }
        _ => return None,
    };
    let begun = unfinished(&dossier.records, step).and_then(|id| dossier.records.element(&kind, id));
    Some((begun.map_or_else(|| RecordForm::element(kind.clone(), fresh, &[]), RecordForm::of), boxes))
}

#[derive(Properties, PartialEq)]
struct PassProps {
    dossier: Rc<Dossier>,
    step: Step,
    onclose: Callback<()>,
}

/// The reason for going on without.
#[component]
fn Pass(props: &PassProps) -> Html {
    const BOX: &str = "gate-reason";
    let scene = use_scene();
    let text = use_state(String::new);
    let problems = use_state(Problems::new);
    let submit = use_submit(&props.dossier, &props.onclose);
    let onsubmit = {
        let (text, problems, step) = (text.clone(), problems.clone(), props.step);
        Callback::from(move |()| {
            let edits = match prose(&text) {
                Ok(Some(reason)) => Ok(passed(step, &reason)),
                Ok(None) => Err(vec![(BOX.to_owned(), Problem::Empty)]),
                Err(problem) => Err(vec![(BOX.to_owned(), problem)]),
            };
            answer(edits, &problems, &submit);
        })
    };
    html! {
        <FormFrame title="gate-title" {onsubmit} oncancel={props.onclose.clone()}>
            <div class="full">
                <TextField spec={Spec::line(BOX, "gate-reason").of(Sort::Prose)} value={(*text).clone()}
                    error={error(&scene, &problems, BOX)} oninput={setter(&text, |text: &mut String, typed| *text = typed)} />
            </div>
        </FormFrame>
    }
}

fn passed(step: Step, reason: &crate::domain::Prose) -> Vec<Edit> {
    let keys = [ElementId::random().to_string(), String::new()];
    let fields = [("rule", Value::text("gate")), ("step", Value::text(step)), ("reason", Value::text(reason))];
    fields
        .map(|(field, value)| Edit::Put(Put { kind: Kind::Waiver, keys: keys.clone(), field, value, on: None }))
        .into()
}
