//! What hangs on a contract: where the card belongs once it has begun, confirming its end, hiring aids, and the usual
//! lengths of an article 60.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing, moving};
use crate::domain::{ContractSort, ElementId, Step, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::insight::placement::cpas_length::{Beside, proposals};
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::insight::retention::told::{Said, Told};
use crate::insight::{Dossier, Record};
use crate::journal::schema::{cpas_contract, hiring_aid};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::sub_line::{SubLine, sub_line};
use crate::web::screens::form::opening::{standing, use_opening};
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ContractMoreProps {
    pub dossier: Rc<Dossier>,
    pub contract: Record,
}

const AID: &[AnyField] = fields!(hiring_aid: NAME, FROM, TO);

/// The end and its reason.
fn end_boxes(contract: &Record) -> &'static [AnyField] {
    match contract.kind {
        Kind::CpasContract => fields!(cpas_contract: END, END_REASON),
        _ => fields!(contract: END, END_REASON),
    }
}

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    End,
    Aid(ElementId),
}

/// Aids a line each, and the buttons.
#[component]
pub fn ContractMore(props: &ContractMoreProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let dossier = &props.dossier;
    let place = format!("contract-{}", props.contract.keys.text());
    let edit = edit_of(&props.contract);
    let opening = use_opening({
        let (place, edit) = (place.clone(), edit.clone());
        move |open: &Open| match open {
            // Gone once the end is confirmed.
            Open::End => standing([format!("{place}-end"), format!("{place}-aid"), edit.clone()]),
            Open::Aid(_) => format!("{place}-aid"),
        }
    });
    let Some(id) = props.contract.id() else { return Html::default() };
    let whose = naming::contract(&scene, &props.contract);
    let told = work::told_of(&dossier.records, &scene.settings, scene.today);
    let button = |sign: Option<&'static str>, label: &str, id: String, onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class={if sign.is_some() { "btn quiet small" } else { "btn small" }} {id} {onclick}>
                if let Some(sign) = sign {
                    { icon(sign) }
                }
                { scene.t(label) }<span class="vh">{ format!("\u{202f}: {whose}") }</span>
            </button>
        }
    };
    let form = opening.now.map(|open| match open {
        Open::End => {
            let mut form = RecordForm::of(&props.contract);
            let proposed = match told.loss(id) {
                // Nobody knows the last day: it is not made up.
                Some(loss) => loss.last.filter(|_| loss.said == Said::Told),
                None => {
                    let planned = work::dates(&props.contract).planned_end.filter(|day| *day <= scene.today);
                    planned.or(Some(scene.today))
                }
            };
            if let Some([.., end]) = work::lasting(&props.contract.kind) {
                form.set(end, proposed.map(|day| day.to_string()).unwrap_or_default());
            }
            (form, end_boxes(&props.contract), "contract-confirm-end")
        }
        Open::Aid(aid) => {
            let named = [(hiring_aid::CONTRACT.any(), id.to_string())];
            (RecordForm::element(Kind::HiringAid, aid, &named), AID, "contract-aid-add")
        }
    });
    let state = work::dates(&props.contract).state(scene.today);
    let can_end = matches!(state, ContractState::Running | ContractState::EndToConfirm);
    let aids = dossier.records.naming(hiring_aid::CONTRACT, id);
    let onaid = opening.onopen.reform(|_: MouseEvent| Open::Aid(ElementId::random()));
    let back = [format!("{place}-aid"), edit];
    let line = |aid: &Record| {
        let (words, more) = (aid.get(hiring_aid::NAME).unwrap_or_default().to_owned(), Some(aid_dates(&scene, aid)));
        let line = SubLine { dossier, record: aid, words, more, onedit: None, back: back.clone() };
        sub_line(&scene, &dispatch, line)
    };
    html! {
        <div class="record-sub">
            { step(&scene, &dispatch, dossier, &told, id) }
            { lengths(&scene, &dispatch, dossier, &props.contract) }
            <ul class="plain">
                for aid in aids {
                    { line(aid) }
                }
            </ul>
            if let Some((form, boxes, asked)) = form {
                <div class="sub-form">
                    <h3 id={format!("contract-{id}-form")}>{ scene.t(asked) }</h3>
                    <RecordEditor drawn={Drawn::Person(dossier.clone())} form={form.within(place)} {boxes}
                        title={format!("contract-{id}-form")} onclose={opening.onclose.clone()} />
                </div>
            } else {
                <div class="row">
                    if can_end {
                        { button(None, "contract-confirm-end", format!("{place}-end"), opening.press(Open::End)) }
                    }
                    if props.contract.kind == Kind::Contract {
                        { button(Some("plus"), "contract-aid-add", format!("{place}-aid"), onaid) }
                    }
                </div>
            }
        </div>
    }
}

/// A contract has begun, and the card stands before it: one press takes it on.
fn step(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, told: &Told, contract: ElementId) -> Html {
    let current = dossier.step().unwrap_or(Step::Intake);
    let proposed = work::step_to_propose(&dossier.records, told, current, scene.today);
    let Some((to, start, _)) = proposed.filter(|(.., about)| *about == contract) else { return Html::default() };
    let (person, dispatch) = (dossier.id, dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.send(moving::Msg::MenuOpened(Subject::Person(person)));
        dispatch.send(moving::Msg::Moved { person, to });
    });
    let day = formats::day(&scene.words, start);
    let begun = scene.ta("contract-step", &[("date", day.into()), ("step", scene.step(current).into())]);
    html! {
        <div class="gate">
            <p>{ icon("info") }{ begun }</p>
            <div class="row">
                <button type="button" class="btn primary small" {onclick}>
                    { scene.ta("contract-step-do", &[("step", scene.step(to).into())]) }
                </button>
            </div>
        </div>
    }
}

/// The button that opens the form of the contract itself, in the section of its kind.
fn edit_of(contract: &Record) -> String {
    let section = if contract.kind == Kind::Contract { "contracts" } else { "cpas" };
    format!("{section}-{}-edit", contract.keys.text())
}

/// From when to when a hiring aid runs.
fn aid_dates(scene: &Scene, aid: &Record) -> String {
    let day = |field| aid.get(field).map(|day| formats::day(&scene.words, day));
    match (day(hiring_aid::FROM), day(hiring_aid::TO)) {
        (Some(from), Some(to)) => scene.ta("record-from-to", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => scene.ta("record-from", &[("from", from.into())]),
        (None, Some(to)) => scene.ta("record-to", &[("to", to.into())]),
        (None, None) => scene.t("record-no-dates"),
    }
}

/// The usual lengths of an article 60, offered while no end was typed. They never replace a date.
fn lengths(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, contract: &Record) -> Html {
    let dates = work::dates(contract);
    let start = dates.start.filter(|_| work::sort(contract) == Some(ContractSort::Art60));
    let (Some(start), Some(id)) = (start, contract.id()) else { return Html::default() };
    let offered = proposals(start, dates.planned_end);
    if offered.iter().any(|proposal| proposal.beside != Beside::Nothing) {
        return Html::default();
    }
    let about = Subject::Person(dossier.id);
    let take = |end: crate::domain::Day, days: u16| {
        dispatch.reform(move |_: MouseEvent| {
            let edits = vec![
                Edit::element(id, cpas_contract::PLANNED_END.with(end)),
                Edit::element(id, cpas_contract::DAYS.with(days.into())),
            ];
            editing::Msg::Edited { about, edits }
        })
    };
    html! {
        <div>
            <p class="hint">{ scene.t("contract-length-help") }</p>
            <ul class="row plain">
                for proposal in offered {
                    <li key={proposal.length.days().to_string()}>
                        <button type="button" class="btn small" onclick={take(proposal.end, proposal.length.days())}>
                            { length(scene, proposal.length.days(), proposal.end) }
                        </button>
                    </li>
                }
            </ul>
        </div>
    }
}

fn length(scene: &Scene, days: u16, end: crate::domain::Day) -> String {
    let end = formats::day(&scene.words, end);
    scene.ta("contract-length", &[("count", i64::from(days).into()), ("date", end.into())])
}
