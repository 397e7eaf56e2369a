//! « Pour cette étape »: what the step needs, asked where the person stands, and the list of what is good to do.

use super::gate::Gate;
use crate::app::{Edit, editing};
use crate::domain::{Step, Subject};
use crate::insight::Dossier;
use crate::insight::path::checklist::{Around, Consequence, Line, State, lines, passed};
use crate::journal::Keys;
use crate::journal::schema::{check, waiver};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::widgets::Icon;
use std::rc::Rc;
use yew::prelude::*;

/// The section. It is open while something that the step needs is missing.
#[component]
pub fn Checklist(props: &SectionProps) -> Html {
    let scene = use_scene();
    let dossier = &props.dossier;
    let step = dossier.step.value().copied().unwrap_or(Step::Intake);
    let found = of(dossier, &scene, step);
    let missing = found.iter().filter(|line| line.state == State::Missing).count();
    let done = found.len() - missing;
    let since = dossier.path.last().map(|stretch| stretch.from);
    let reason = passed(&dossier.records, step, since);
    let lacking = found.iter().any(|line| line.gate && line.state == State::Missing) && reason.is_none();
    html! {
        <section class="panel" aria-labelledby="checklist-title">
            <details class="checklist" open={lacking}>
                <summary>
                    <h2 id="checklist-title">{ scene.ta("checklist-title", &[("step", scene.step(step).into())]) }</h2>
                    <span class="tag">{ scene.ta("checklist-count", &[("done", done.into()), ("count", found.len().into())]) }</span>
                    <Icon name="chevron-down" />
                </summary>
                if lacking {
                    <Gate key={step.code()} dossier={dossier.clone()} {step} />
                }
                if let Some(reason) = reason.and_then(|waiver| waiver.get(waiver::REASON)) {
                    <p class="hint">{ scene.ta("checklist-passed", &[("reason", reason.into())]) }</p>
                }
                for consequence in Consequence::ALL {
                    <Group key={consequence.code()} dossier={dossier.clone()} {step} {consequence}
                        lines={found.iter().filter(|line| line.state == State::Missing && line.consequence == consequence).cloned().collect::<Vec<_>>()} />
                }
                <DoneGroup dossier={dossier.clone()} {step}
                    lines={found.iter().filter(|line| line.state != State::Missing).cloned().collect::<Vec<_>>()} />
            </details>
        </section>
    }
}

fn of(dossier: &Dossier, scene: &Scene, step: Step) -> Vec<Line> {
    let around = Around {
        records: &dossier.records,
        has_goal: !dossier.goals.is_empty(),
        obstacles_reviewed: dossier
            .obstacles
            .iter()
            .any(|(_, held)| held.value().is_some_and(|state| state != "not_discussed")),
        has_channel: dossier.preferred_channel.value().is_some(),
        has_next: dossier
            .tasks
            .iter()
            .any(|task| task.content.done.value().is_none() && task.content.due.value().is_some()),
        since: dossier.path.last().map(|stretch| stretch.from),
        today: scene.today,
    };
    lines(step, &around, &scene.settings.records)
}

/// The words of a line: the label of a default point, or the organisation's own.
fn words(scene: &Scene, line: &Line) -> String {
    if line.own_words { line.item.clone() } else { scene.t(&format!("point-{}", line.item)) }
}

#[derive(Properties, PartialEq)]
struct GroupProps {
    dossier: Rc<Dossier>,
    step: Step,
    consequence: Consequence,
    lines: Vec<Line>,
}

/// What is missing and has the same consequence.
#[component]
fn Group(props: &GroupProps) -> Html {
    let scene = use_scene();
    if props.lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="checklist-group" data-consequence={props.consequence.code()}>
            <h3>{ scene.t(&format!("consequence-{}", props.consequence.code())) }</h3>
            <ul class="plain">
                for line in props.lines.iter() {
                    <li key={line.item.clone()}>
                        if line.gate {
                            <span class="known"><Icon name="edit" />{ words(&scene, line) }</span>
                        } else {
                            <Tick dossier={props.dossier.clone()} step={props.step} line={line.clone()} />
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DoneGroupProps {
    dossier: Rc<Dossier>,
    step: Step,
    lines: Vec<Line>,
}

/// What is there.
#[component]
fn DoneGroup(props: &DoneGroupProps) -> Html {
    let scene = use_scene();
    if props.lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="checklist-group">
            <h3>{ scene.t("consequence-none") }</h3>
            <ul class="plain">
                for line in props.lines.iter() {
                    <li key={line.item.clone()}>
                        if line.state == State::Known {
                            <span class="known"><Icon name="check" />{ words(&scene, line) }</span>
                        } else {
                            <Tick dossier={props.dossier.clone()} step={props.step} line={line.clone()} />
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TickProps {
    dossier: Rc<Dossier>,
    step: Step,
    line: Line,
}

/// A point to tick. What facts can say is not ticked: it is done by doing it.
#[component]
fn Tick(props: &TickProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (about, step, item) = (Subject::Person(props.dossier.id), props.step, props.line.item.clone());
    let done = props.line.state == State::Ticked;
    let onchange = Callback::from(move |_: Event| {
        let edit = Edit::of(Keys::two(step, &item), check::DONE.with(!done));
        dispatch.send(editing::Msg::Edited { about, edits: vec![edit] });
    });
    html! {
        <label class="check"><input type="checkbox" checked={done} {onchange} />{ words(&scene, &props.line) }</label>
    }
}
