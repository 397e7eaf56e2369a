//! What a step needs, in one small form; or the reason for going on without it.

use super::reason::Reason;
use crate::app::Route;
use crate::app::effect::Focus;
use crate::app::form::RecordForm;
use crate::domain::{ElementId, Step};
use crate::fields;
use crate::insight::path::checklist::unfinished;
use crate::insight::placement::work;
use crate::insight::retention::follow_up::{Item, ItemState, Offset};
use crate::insight::{Dossier, Record};
use crate::journal::schema::{track, waiver};
use crate::journal::{AnyField, Kind};
use crate::web::dom;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::retention::follow_ups::question;
use crate::web::screens::form::opening::{Opening, use_opening_at};
use crate::web::screens::form::{Drawn, RecordEditor};
use std::rc::Rc;
use yew::prelude::*;

/// What the ids of its boxes begin with, beside those of the section that lists the same kind.
const GATE: &str = "gate";

#[derive(Properties, PartialEq)]
pub struct GateProps {
    pub dossier: Rc<Dossier>,
    pub step: Step,
    pub way: Way,
}

/// Whether a colleague goes on without what is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Nobody said so: the form stands open.
    Asked,
    /// A reason was given: the form opens when it is asked for.
    Waived,
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

/// The form, and going on without as the second choice.
#[component]
pub fn Gate(props: &GateProps) -> Html {
    let scene = use_scene();
    let first = (props.way == Way::Asked).then_some(Open::Needs);
    let opening = use_opening_at(first, button);
    use_effect_with((), |()| leave);
    let press = |label: &str, what: Open| {
        html! { <button type="button" class="btn quiet small" id={button(&what)} onclick={opening.press(what)}>{ scene.t(label) }</button> }
    };
    // A new element keeps its id while the form stays open.
    let fresh = use_memo(props.step, |_| ElementId::random());
    let title = "gate-title";
    let needed = needed(&props.dossier, props.step, *fresh, &scene);
    let filled = matches!(needed, Needed::Form(..));
    html! {
        <div class="gate">
            <h3 id={title}>{ scene.t("gate-title") }</h3>
            <p class="hint">{ help(&scene, props.step, &needed) }</p>
            if opening.now == Some(Open::Reason) {
                <Reason dossier={props.dossier.clone()} id="gate-reason" label="gate-reason" {title} onclose={opening.onclose.clone()}
                    about={vec![waiver::RULE.with("gate"), waiver::STEP.with(props.step)]} />
            } else {
                { form(&props.dossier, needed, &opening, title) }
                <div class="row">
                    if filled && opening.now.is_none() {
                        { press("gate-complete", Open::Needs) }
                    }
                    if props.way == Way::Asked {
                        { press("gate-pass", Open::Reason) }
                    }
                </div>
            }
        </div>
    }
}

/// What is to be filled in; a form only once it is open.
fn form(dossier: &Rc<Dossier>, needed: Needed, opening: &Opening<Open>, title: &'static str) -> Html {
    match needed {
        Needed::Form(form, boxes) if opening.now == Some(Open::Needs) => html! {
            <RecordEditor drawn={Drawn::Person(dossier.clone())} form={*form} {boxes} {title} focus={opening.asked}
                onclose={opening.onclose.clone()} />
        },
        Needed::Answer(item) => question(dossier, item),
        Needed::Form(..) | Needed::Nothing => Html::default(),
    }
}

/// What the step needs, in words, and where a filière comes from when there is none to choose.
fn help(scene: &Scene, step: Step, needed: &Needed) -> Html {
    // Nobody can be asked about a job that is not noted.
    let job = step == Step::Retained && matches!(needed, Needed::Form(..));
    let step = if job { Step::Hired } else { step };
    let none = step == Step::Training && scene.settings.tracks_on_offer().next().is_none();
    html! {
        <>
            { scene.t(&format!("gate-help-{step}")) }
            if none {
                { " " }{ scene.t("gate-no-track") }{ " " }
                <a href={Route::Settings.to_string()}>{ scene.t("settings-title") }</a>
            }
        </>
    }
}

/// A gate goes away with the form that answered it: its focus goes to the line that stays.
fn leave() {
    let inside = dom::focused().is_some_and(|focused| focused.closest(".gate").is_ok_and(|gate| gate.is_some()));
    if let Some(summary) = dom::find(".checklist > summary").filter(|_| inside) {
        dom::focus(&summary);
    }
}

/// Leads to what the step needs: its first box, opened if it was closed.
pub fn go_to() {
    match dom::find("#gate-needs") {
        Some(closed) => closed.click(),
        None => {
            if let Some(target) = dom::target(Focus::Gate) {
                dom::focus(&target);
            }
        }
    }
}

/// What answers the step's need.
enum Needed {
    Form(Box<RecordForm>, &'static [AnyField]),
    /// A follow-up of half a year or more.
    Answer(Item),
    Nothing,
}

/// What the step needs, to be filled in here.
fn needed(dossier: &Dossier, step: Step, fresh: ElementId, scene: &Scene) -> Needed {
    let records = &dossier.records;
    let (kind, boxes): (Kind, &'static [AnyField]) = match step {
        Step::Placement => (Kind::Placement, fields!(placement: COMPANY, START, PLANNED_END, TUTOR)),
        Step::Hired => CONTRACT,
        Step::CpasContract => (Kind::CpasContract, fields!(cpas_contract: TYPE, CPAS, START, PLANNED_END, AGENT)),
        Step::Training => return training(dossier, fresh),
        Step::Retained => {
            let items = work::follow_ups(records, &scene.settings, scene.today);
            let late = |item: &Item| matches!(item.offset, Offset::Months(6 | 9 | 12));
            let said = |item: &Item| matches!(item.state, ItemState::Answered);
            let asked =
                items.iter().find(|item| late(item) && !said(item)).or_else(|| items.iter().rfind(|it| late(it)));
            match asked {
                Some(item) => return Needed::Answer(*item),
                None if items.is_empty() => CONTRACT,
                None => return Needed::Nothing,
            }
        }
        Step::Closed => {
            let form = RecordForm::of_register(records, Kind::Outcome);
            return Needed::Form(Box::new(form), fields!(outcome: OUTCOME, SOURCE));
        }
        _ => return Needed::Nothing,
    };
    let at = if step == Step::Retained { Step::Hired } else { step };
    let begun = unfinished(records, at).and_then(|id| records.element(&kind, id));
    let form = begun.map_or_else(|| RecordForm::element(kind.clone(), fresh, &[]), RecordForm::of);
    Needed::Form(Box::new(form.within(GATE)), boxes)
}

/// What a hire needs.
const CONTRACT: (Kind, &[AnyField]) = (Kind::Contract, fields!(contract: TYPE, EMPLOYER, START, PLANNED_END, WEEKLY));

/// The filière and its first day; the filière is not asked again when one was chosen.
fn training(dossier: &Dossier, fresh: ElementId) -> Needed {
    let whole: &'static [AnyField] = fields!(track: TEMPLATE, START, PLANNED_END);
    let lacking = |track: &&Record| track.get(track::START).is_none() || track.get(track::TEMPLATE).is_none();
    let begun = dossier.records.of(&Kind::Track).iter().find(lacking);
    let since = dossier.path.last().map(|stretch| stretch.from);
    match begun {
        Some(track) if track.get(track::TEMPLATE).is_some() => {
            Needed::Form(Box::new(RecordForm::of(track).within(GATE)), fields!(track: START, PLANNED_END))
        }
        Some(track) => Needed::Form(Box::new(RecordForm::of(track).within(GATE)), whole),
        None => {
            let proposed: Vec<_> = since.map(|day| (track::START.any(), day.to_string())).into_iter().collect();
            let form = RecordForm::element(Kind::Track, fresh, &proposed);
            Needed::Form(Box::new(form.requiring(fields!(track: TEMPLATE, START)).within(GATE)), whole)
        }
    }
}
