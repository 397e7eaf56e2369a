//! Contracts: ordinary ones and those of a CPAS, a line each, with how they stand, aids, and days that they share.

use super::contract_more::ContractMore;
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::web::scene::Scene;
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::section::SectionProps;
use std::rc::Rc;
use yew::prelude::*;

static CONTRACTS: RecordsSpec = RecordsSpec {
    id: "contracts",
    kind: Kind::Contract,
    title: "contract-title",
    add: "contract-add",
    empty: "contract-empty",
    boxes: &[
        "type",
        "employer",
        "start",
        "planned_end",
        "weekly",
        "decided",
        "signed",
        "trial_end",
        "end",
        "end_reason",
    ],
    proposed: nothing,
    sort,
    name: naming::contract,
    line,
};

static CPAS: RecordsSpec = RecordsSpec {
    id: "cpas",
    kind: Kind::CpasContract,
    title: "contract-cpas-title",
    add: "contract-cpas-add",
    empty: "contract-cpas-empty",
    boxes: &[
        "type",
        "cpas",
        "agent",
        "employer",
        "start",
        "planned_end",
        "days",
        "weekly",
        "decided",
        "signed",
        "end",
        "end_reason",
    ],
    proposed: nothing,
    sort,
    name: naming::contract,
    line,
};

/// Ordinary contracts.
#[component]
pub fn Contracts(props: &SectionProps) -> Html {
    html! { <RecordsSection dossier={props.dossier.clone()} spec={&CONTRACTS} /> }
}

/// Contracts of a CPAS.
#[component]
pub fn CpasContracts(props: &SectionProps) -> Html {
    html! { <RecordsSection dossier={props.dossier.clone()} spec={&CPAS} /> }
}

fn nothing(_: &Dossier, _: Day) -> Vec<(&'static str, String)> {
    Vec::new()
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| (record.day("start").is_none(), record.day("start"), record.id()));
}

fn line(scene: &Scene, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let weekly = record.count("weekly").map(|minutes| {
        scene.ta("contract-weekly", &[("hours", formats::duration(&scene.words, minutes.into()).into())])
    });
    let reason = record.text("end_reason").map(|code| scene.code(List::EndReason, code));
    let cpas = record.text("employer").and_then(|_| record.text("cpas")).map(str::to_owned);
    let agent = record.text("agent").map(str::to_owned);
    let more: Vec<String> = [cpas, agent, weekly, reason].into_iter().flatten().collect();
    let (tone, words) = standing(scene, record);
    html! {
        <>
            <p class="record-title">
                { naming::contract(scene, record) }<span class="tag">{ naming::dates(scene, record) }</span>
                if let Some(words) = words {
                    <span class="tag" data-tone={tone}>{ words }</span>
                }
            </p>
            if !more.is_empty() {
                <p class="record-more">{ more.join(" · ") }</p>
            }
            <ContractMore dossier={dossier.clone()} contract={record.clone()} />
        </>
    }
}

/// How the contract stands today, in words; an unconfirmed end asks for a confirmation.
fn standing(scene: &Scene, record: &Record) -> (Option<&'static str>, Option<String>) {
    let dates = work::dates(record);
    match dates.state(scene.today) {
        ContractState::EndToConfirm => (Some("warn"), Some(scene.t("contract-end-to-confirm"))),
        ContractState::Ended => (None, Some(scene.t("contract-ended"))),
        ContractState::NotStarted => (None, Some(scene.t("contract-not-started"))),
        ContractState::Undated => (None, None),
        ContractState::Running => {
            let left =
                dates.days_left(scene.today).map(|days| scene.ta("contract-days-left", &[("count", days.into())]));
            (None, left)
        }
    }
}
