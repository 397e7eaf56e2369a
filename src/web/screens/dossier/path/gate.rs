//! What a step needs, in one small form; or the reason for going on without it.

use super::reason::Reason;
use crate::app::form::RecordForm;
use crate::domain::{ElementId, Step};
use crate::fields;
use crate::insight::Dossier;
use crate::insight::path::checklist::unfinished;
use crate::journal::schema::{track, waiver};
use crate::journal::{AnyField, Kind};
use crate::web::dom;
use crate::web::scene::use_scene;
use crate::web::screens::form::opening::use_opening_at;
use crate::web::screens::form::{Drawn, RecordEditor};
use std::rc::Rc;
use yew::prelude::*;

/// What the ids of its boxes begin with, beside those of the section that lists the same kind.
const GATE: &str = "gate";

#[derive(Properties, PartialEq)]
pub struct GateProps {
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
}

fn button(open: &Open) -> String {
    match open {
        Open::Needs => "gate-needs",
        Open::Reason => "gate-pass",
    }
    .to_owned()
}

/// The form, and « Passer sans ».
#[component]
pub fn Gate(props: &GateProps) -> Html {
    let scene = use_scene();
    let opening = use_opening_at(Some(Open::Needs), button);
    use_effect_with((), |()| leave);
    let press = |label: &str, what: Open| {
        html! { <button type="button" class="btn quiet small" id={button(&what)} onclick={opening.press(what)}>{ scene.t(label) }</button> }
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
            if opening.now == Some(Open::Reason) {
                <Reason dossier={props.dossier.clone()} id="gate-reason" label="gate-reason" {title} onclose={opening.onclose.clone()}
                    about={vec![waiver::RULE.with("gate"), waiver::STEP.with(props.step)]} />
            } else {
                if let Some((form, boxes)) = needed.clone().filter(|_| opening.now == Some(Open::Needs)) {
                    <RecordEditor drawn={Drawn::Person(props.dossier.clone())} {form} {boxes} {title} focus={opening.asked}
                        onclose={opening.onclose.clone()} />
                }
                <div class="row">
                    if needed.is_some() && opening.now.is_none() {
                        { press("gate-complete", Open::Needs) }
                    }
                    { press("gate-pass", Open::Reason) }
                </div>
            }
        </div>
    }
}

/// A gate goes away with the form that answered it: its focus goes to the line that stays.
fn leave() {
    let inside = dom::focused().is_some_and(|focused| focused.closest(".gate").is_ok_and(|gate| gate.is_some()));
    if let Some(summary) = dom::find(".checklist > summary").filter(|_| inside) {
        dom::focus(&summary);
    }
}

/// The form of what the step needs. A filière is chosen in the path section, and an answer given in the follow-ups.
fn needed(dossier: &Dossier, step: Step, fresh: ElementId) -> Option<(RecordForm, &'static [AnyField])> {
    let (kind, boxes): (Kind, &'static [AnyField]) = match step {
        Step::Placement => (Kind::Placement, fields!(placement: COMPANY, START, PLANNED_END, TUTOR)),
        Step::Hired => (Kind::Contract, fields!(contract: TYPE, EMPLOYER, START, PLANNED_END, WEEKLY)),
        Step::CpasContract => (Kind::CpasContract, fields!(cpas_contract: TYPE, CPAS, START, PLANNED_END, AGENT)),
        Step::Training => {
            let track = dossier.records.of(&Kind::Track).iter().find(|track| track.get(track::START).is_none())?;
            return Some((RecordForm::of(track).within(GATE), fields!(track: START, PLANNED_END)));
        }
        Step::Closed => {
            let held = dossier.records.register(&Kind::Outcome);
            let form = held.map_or_else(|| RecordForm::register(Kind::Outcome), RecordForm::of);
            return Some((form, fields!(outcome: OUTCOME, SOURCE)));
        }
        _ => return None,
    };
    let begun = unfinished(&dossier.records, step).and_then(|id| dossier.records.element(&kind, id));
    let form = begun.map_or_else(|| RecordForm::element(kind.clone(), fresh, &[]), RecordForm::of);
    Some((form.within(GATE), boxes))
}
