//! What hangs on a contract: confirming its end, hiring aids, and the usual lengths of an article 60.

use super::contracts::name;
use crate::app::edit::Put;
use crate::app::form::RecordForm;
use crate::app::{Edit, Msg};
use crate::domain::{ElementId, Subject};
use crate::i18n::formats;
use crate::insight::cpas_length::{Beside, proposals};
use crate::insight::due_end::ContractState;
use crate::insight::{Dossier, Record, work};
use crate::journal::{Kind, Value};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::Icon;
use std::rc::Rc;
use yew::prelude::*;

/// The props of what hangs on a contract.
#[derive(Properties, PartialEq)]
pub struct Props {
    pub dossier: Rc<Dossier>,
    pub contract: Record,
}

const END: &[&str] = &["end", "end_reason"];
const AID: &[&str] = &["name", "from", "to"];

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    End,
    Aid(ElementId),
}

/// Aids a line each, and the buttons.
#[component]
pub fn ContractMore(props: &Props) -> Html {
    let scene = use_scene();
    let open = use_state(|| None::<Open>);
    let Some(id) = props.contract.id() else { return Html::default() };
    let set = |what: fn() -> Open| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(what())))
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let whose = name(&scene, &props.contract);
    let button = |icon: &'static str, id: &str, onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class="btn quiet small" {onclick}>
                <Icon name={icon} />{ scene.t(id) }<span class="vh">{ format!("\u{202f}: {whose}") }</span>
            </button>
        }
    };
    let form = open.map(|open| match open {
        Open::End => {
            let mut form = RecordForm::of(&props.contract);
            let planned = props.contract.day("planned_end").filter(|day| *day <= scene.today);
            form.set("end", planned.unwrap_or(scene.today).to_string());
            (form, END, "contract-confirm-end")
        }
        Open::Aid(aid) => {
            (RecordForm::element(Kind::HiringAid, aid, &[("contract", id.to_string())]), AID, "contract-aid-add")
        }
    });
    let state = work::dates(&props.contract).state(scene.today);
    let can_end = matches!(state, ContractState::Running | ContractState::EndToConfirm);
    let aids: Vec<Record> = props.dossier.records.naming(&Kind::HiringAid, "contract", id).cloned().collect();
    html! {
        <div class="record-sub">
            <Lengths dossier={props.dossier.clone()} contract={props.contract.clone()} />
            <ul class="plain">
                for aid in aids {
                    <Aid key={aid.keys[0].clone()} dossier={props.dossier.clone()} aid={aid.clone()} />
                }
            </ul>
            if let Some((form, boxes, asked)) = form {
                <div class="sub-form">
                    <h3 id={format!("contract-{id}-form")}>{ scene.t(asked) }</h3>
                    <RecordEditor drawn={Drawn::Person(props.dossier.clone())} {form} {boxes}
                        title={format!("contract-{id}-form")} {onclose} />
                </div>
            } else {
                <div class="row">
                    if can_end {
                        { button("check", "contract-confirm-end", set(|| Open::End)) }
                    }
                    if props.contract.kind == Kind::Contract {
                        { button("plus", "contract-aid-add", set(|| Open::Aid(ElementId::random()))) }
                    }
                </div>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AidProps {
    dossier: Rc<Dossier>,
    aid: Record,
}

/// A hiring aid in a line.
#[component]
fn Aid(props: &AidProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let name = props.aid.text("name").unwrap_or_default().to_owned();
    let day = |field| props.aid.day(field).map(|day| formats::day(&scene.words, day));
    let told = match (day("from"), day("to")) {
        (Some(from), Some(to)) => scene.ta("record-from-to", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => scene.ta("record-from", &[("from", from.into())]),
        (None, Some(to)) => scene.ta("record-to", &[("to", to.into())]),
        (None, None) => scene.t("record-no-dates"),
    };
    let about = Subject::Person(props.dossier.id);
    let remove = scene.ta("dossier-remove", &[("what", name.as_str().into())]);
    let onremove = props.aid.id().map(|id| {
        Callback::from(move |_: MouseEvent| {
            dispatch.send(Msg::Edited { about, edits: vec![Edit::Remove(Kind::HiringAid, id)] });
        })
    });
    html! {
        <li class="record-line">
            <span>{ name }</span><span class="hint">{ told }</span>
            <button type="button" class="btn quiet small icon-only" aria-label={remove} onclick={onremove}><Icon name="trash" /></button>
        </li>
    }
}

/// The usual lengths of an article 60, offered while no end was typed. They never replace a date.
#[component]
fn Lengths(props: &Props) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let contract = &props.contract;
    let start = contract.day("start").filter(|_| contract.text("type") == Some("art60"));
    let (Some(start), Some(id)) = (start, contract.id()) else { return Html::default() };
    let offered = proposals(start, contract.day("planned_end"));
    if offered.iter().any(|proposal| proposal.beside != Beside::Nothing) {
        return Html::default();
    }
    let about = Subject::Person(props.dossier.id);
    let take = |end: crate::domain::Day, days: u16| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            let put = |field, value| Put::element(Kind::CpasContract, id, field, value);
            let edits = vec![put("planned_end", Value::text(end)), put("days", Value::Int(days.into()))];
            dispatch.send(Msg::Edited { about, edits });
        })
    };
    html! {
        <div>
            <p class="hint">{ scene.t("contract-length-help") }</p>
            <ul class="row plain">
                for proposal in offered {
                    <li key={proposal.length.days().to_string()}>
                        <button type="button" class="btn small" onclick={take(proposal.end, proposal.length.days())}>
                            { length(&scene, proposal.length.days(), proposal.end) }
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
