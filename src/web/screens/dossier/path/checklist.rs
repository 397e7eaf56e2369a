//! « Pour cette étape »: what the step needs, asked where the person stands, and the list of what is good to do.

use super::gate::{self, Gate, Way};
use crate::app::{Edit, editing};
use crate::domain::{Step, Subject};
use crate::insight::Dossier;
use crate::insight::path::checklist::{Around, Consequence, Line, State, lines, passed};
use crate::journal::Keys;
use crate::journal::schema::{check, waiver};
use crate::web::scene::{Dispatch, Scene};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// The section. It is open while something that the step needs is missing.
pub fn checklist(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>) -> Html {
    let step = dossier.step().unwrap_or(Step::Intake);
    let found = of(dossier, scene, step);
    let missing = found.iter().filter(|line| line.state == State::Missing).count();
    let done = found.len() - missing;
    let since = dossier.path.last().map(|stretch| stretch.from);
    let reason = passed(&dossier.records, step, since);
    let gate = found.iter().any(|line| line.gate && line.state == State::Missing);
    let lacking = gate && reason.is_none();
    let way = if lacking { Way::Asked } else { Way::Waived };
    let tick = |line: &Line| tick(scene, dispatch, dossier, step, line);
    let missing_for = |consequence: Consequence| {
        let lines = found.iter().filter(|line| line.state == State::Missing && line.consequence == consequence);
        group(scene, consequence, &lines.collect::<Vec<_>>(), &tick)
    };
    let there: Vec<&Line> = found.iter().filter(|line| line.state != State::Missing).collect();
    html! {
        <section class="panel" aria-labelledby="checklist-title">
            <details class="checklist" open={lacking}>
                <summary>
                    <h2 id="checklist-title">{ scene.ta("checklist-title", &[("step", scene.step(step).into())]) }</h2>
                    <span class="tag">{ scene.ta("checklist-count", &[("done", done.into()), ("count", found.len().into())]) }</span>
                    { icon("chevron-down") }
                </summary>
                if gate {
                    <Gate key={format!("{step} {way:?}")} dossier={dossier.clone()} {step} {way} />
                }
                if let Some(reason) = reason.and_then(|waiver| waiver.get(waiver::REASON)) {
                    <p class="hint">{ scene.ta("checklist-passed", &[("reason", reason.into())]) }</p>
                }
                for consequence in Consequence::ALL {
                    <key={consequence.code()}>{ missing_for(consequence) }</>
                }
                { done_group(scene, &there, &tick) }
            </details>
        </section>
    }
}

fn of(dossier: &Dossier, scene: &Scene, step: Step) -> Vec<Line> {
    let since = dossier.path.last().map(|stretch| stretch.from);
    let around = Around { records: &dossier.records, since, today: scene.today };
    lines(step, &around, &scene.settings.records)
}

/// The words of a line: the label of a default point, or the organisation's own.
fn words(scene: &Scene, line: &Line) -> String {
    if line.own_words { line.item.clone() } else { scene.t(&format!("point-{}", line.item)) }
}

/// What is missing and has the same consequence.
fn group(scene: &Scene, consequence: Consequence, lines: &[&Line], tick: &impl Fn(&Line) -> Html) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="checklist-group" data-consequence={consequence.code()}>
            <h3>{ scene.t(&format!("consequence-{}", consequence.code())) }</h3>
            <ul class="plain">
                for line in lines {
                    <li key={line.item.clone()}>
                        if line.gate {
                            <button type="button" class="link known" onclick={|_: MouseEvent| gate::go_to()}>
                                { icon("edit") }{ words(scene, line) }
                            </button>
                        } else {
                            { tick(line) }
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

/// What is there.
fn done_group(scene: &Scene, lines: &[&Line], tick: &impl Fn(&Line) -> Html) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="checklist-group">
            <h3>{ scene.t("consequence-none") }</h3>
            <ul class="plain">
                for line in lines {
                    <li key={line.item.clone()}>
                        if line.state == State::Known {
                            <span class="known">{ icon("check") }{ words(scene, line) }</span>
                        } else {
                            { tick(line) }
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

/// A point to tick. What facts can say is not ticked: it is done by doing it.
fn tick(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, step: Step, line: &Line) -> Html {
    let (about, item, done) = (Subject::Person(dossier.id), line.item.clone(), line.state == State::Ticked);
    let onchange = dispatch.reform(move |_: Event| {
        let edit = Edit::of(Keys::two(step, &item), check::DONE.with(!done));
        editing::Msg::Edited { about, edits: vec![edit] }
    });
    html! {
        <label class="check"><input type="checkbox" checked={done} {onchange} />{ words(scene, line) }</label>
    }
}
