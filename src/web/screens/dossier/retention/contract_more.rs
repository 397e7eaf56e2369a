//! What hangs on a contract: where the card belongs once it has begun, confirming its end, hiring aids, and the usual
//! lengths of an article 60.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing, moving};
use crate::domain::{ContractSort, Day, ElementId, Step, Subject};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::law::rows::DatedList;
use crate::insight::placement::cpas_length::{Beside, Proposal, Regime, Rule, is_to_review, proposals};
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::insight::retention::told::{Said, Told};
use crate::insight::{Dossier, Record};
use crate::journal::schema::{cpas_contract, hiring_aid};
use crate::journal::{AnyField, Kind};
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::sub_line::{SubLine, sub_line};
use crate::web::screens::dossier::frame::{law_rows, naming};
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

const AID: &[AnyField] = fields!(hiring_aid: SCHEME, NAME, FROM, TO);

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
                { scene.t(label) }<span class="vh">{ scene.about(&whose) }</span>
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
    let start = work::dates(&props.contract).start;
    let line = |aid: &Record| {
        let words = [
            aid.get(hiring_aid::SCHEME).map(|code| scene.code(List::HiringAid, code)),
            aid.get(hiring_aid::NAME).map(str::to_owned),
        ];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let more = [Some(aid_dates(&scene, aid)), aid_standing(&scene, aid, start)];
        let more = Some(more.into_iter().flatten().collect::<Vec<_>>().join(" · "));
        let line = SubLine { dossier, record: aid, words, more, onedit: None, back: back.clone() };
        sub_line(&scene, &dispatch, line)
    };
    html! {
        <div class="record-sub">
            { step(&scene, &dispatch, dossier, &told, id) }
            { lengths(&scene, &dispatch, dossier, &props.contract) }
            { review(&scene, &dispatch, dossier, &props.contract) }
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

/// Whether the aid holds on its first day, or else on that of the contract (row R5).
fn aid_standing(scene: &Scene, aid: &Record, start: Option<Day>) -> Option<String> {
    let on = aid.get(hiring_aid::FROM).or(start).unwrap_or(scene.today);
    law_rows::told(scene, DatedList::HiringAid, aid.get(hiring_aid::SCHEME)?, on)
}

/// The lengths of an article 60, offered while no end was typed. They never replace a date.
fn lengths(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, contract: &Record) -> Html {
    let dates = work::dates(contract);
    let start = dates.start.filter(|_| work::sort(contract) == Some(ContractSort::Art60));
    let (Some(start), Some(id)) = (start, contract.id()) else { return Html::default() };
    let rule = Rule::read(&scene.settings.records);
    let offered = proposals(start, dates.planned_end, rule);
    if offered.iter().any(|proposal| proposal.beside != Beside::Nothing) {
        return Html::default();
    }
    let about = Subject::Person(dossier.id);
    let take = |end: Day, days: u16| {
        dispatch.reform(move |_: MouseEvent| {
            let edits = vec![
                Edit::element(id, cpas_contract::PLANNED_END.with(end)),
                Edit::element(id, cpas_contract::DAYS.with(days.into())),
            ];
            editing::Msg::Edited { about, edits }
        })
    };
    let class = |regime| if regime == Regime::InForce { "btn small primary" } else { "btn small" };
    html! {
        <div>
            <p class="hint">{ scene.t("contract-length-help") }</p>
            <ul class="row plain">
                for proposal in offered {
                    <li key={proposal.length.days().to_string()}>
                        <button type="button" class={class(proposal.regime)} onclick={take(proposal.end, proposal.length.days())}>
                            { length(scene, proposal, rule) }
                        </button>
                    </li>
                }
            </ul>
        </div>
    }
}

/// « 624 jours : jusqu'au 29 février 2028, ancien régime (avant le 1er mars 2026) »
fn length(scene: &Scene, proposal: Proposal, rule: Option<Rule>) -> String {
    let end = formats::day(&scene.words, proposal.end);
    let words =
        scene.ta("contract-length", &[("count", i64::from(proposal.length.days()).into()), ("date", end.into())]);
    match rule.filter(|_| proposal.regime == Regime::Former) {
        Some(rule) => {
            let from = formats::day(&scene.words, rule.from);
            format!("{words}, {}", scene.ta("contract-length-former", &[("date", from.into())]))
        }
        None => words,
    }
}

/// « durée à revoir avec le CPAS », and the button that says that it was (row R1).
fn review(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, contract: &Record) -> Html {
    let to_review = is_to_review(contract, Rule::read(&scene.settings.records), scene.today);
    let Some(id) = contract.id().filter(|_| to_review) else { return Html::default() };
    let (about, today) = (Subject::Person(dossier.id), scene.today);
    let (dispatch, back) = (dispatch.clone(), edit_of(contract));
    let onclick = Callback::from(move |_: MouseEvent| {
        let edits = vec![Edit::element(id, cpas_contract::REVIEWED.with(today))];
        dispatch.send(editing::Msg::Edited { about, edits });
        // The button goes away with the badge.
        focus_on(&back);
    });
    html! {
        <p class="row">
            <span class="tag" data-tone="warn">{ scene.t("contract-review") }</span>
            <button type="button" class="btn quiet small" {onclick}>
                { scene.t("contract-reviewed") }<span class="vh">{ scene.about(&naming::contract(scene, contract)) }</span>
            </button>
        </p>
    }
}
