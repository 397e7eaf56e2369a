//! Contracts: ordinary ones and those of a CPAS, a line each, with how they stand, aids, and days that they share.

use super::contract_more::ContractMore;
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::placement::due_end::ContractState;
use crate::insight::placement::work;
use crate::insight::retention::told::{Loss, Said};
use crate::insight::{Dossier, Record};
use crate::journal::schema::{contract, cpas_contract};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use std::rc::Rc;
use yew::prelude::*;

static CONTRACTS: RecordsSpec = RecordsSpec {
    id: "contracts",
    kind: Kind::Contract,
    title: "contract-title",
    add: "contract-add",
    empty: "contract-empty",
    boxes: fields!(contract:
        TYPE, EMPLOYER, START, PLANNED_END, WEEKLY, DECIDED, SIGNED, TRIAL_END, END, END_REASON),
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
    boxes: fields!(cpas_contract:
        TYPE, CPAS, AGENT, EMPLOYER, START, PLANNED_END, DAYS, REVIEWED, WEEKLY, DECIDED, SIGNED, END, END_REASON),
    proposed: nothing,
    sort,
    name: naming::contract,
    line,
};

/// Ordinary contracts.
pub fn contracts(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&CONTRACTS} /> }
}

/// Contracts of a CPAS.
pub fn cpas_contracts(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&CPAS} /> }
}

fn nothing(_: &Dossier, _: Day) -> Vec<(AnyField, String)> {
    Vec::new()
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| work::order(record));
}

fn line(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let is_cpas = record.kind == Kind::CpasContract;
    let (weekly, reason) = match is_cpas {
        true => (cpas_contract::WEEKLY, cpas_contract::END_REASON),
        false => (contract::WEEKLY, contract::END_REASON),
    };
    let weekly = record.get(weekly).map(|weekly| {
        let hours = formats::duration(&scene.words, weekly.as_minutes().into());
        scene.ta("contract-weekly", &[("hours", hours.into())])
    });
    let reason = record.get(reason).map(|code| scene.code(List::EndReason, code));
    let cpas = work::employer(record).and_then(|_| naming::cpas(record)).map(str::to_owned);
    let agent = is_cpas.then(|| record.get(cpas_contract::AGENT)).flatten().map(str::to_owned);
    let more: Vec<String> = [cpas, agent, weekly, reason].into_iter().flatten().collect();
    let told = work::told_of(&dossier.records, &scene.settings, scene.today);
    let loss = record.id().and_then(|id| told.loss(id));
    let (tone, words) = loss.map_or_else(|| standing(scene, record), |loss| (Some("warn"), Some(lost(scene, loss))));
    let dates = loss.map_or_else(|| naming::dates(scene, record), |loss| worked(scene, record, loss));
    html! {
        <>
            <p class="record-title">
                { naming::contract(scene, record) }<span class="tag">{ dates }</span>
                if let Some(words) = words {
                    <span class="tag" data-tone={tone}>{ words }</span>
                }
            </p>
            if !more.is_empty() {
                <p class="record-more">{ more.join(" · ") }</p>
            }
            { shared(scene, dispatch, dossier, record) }
            <ContractMore dossier={dossier.clone()} contract={record.clone()} />
        </>
    }
}

/// What of a contract leaves only when it is ticked: all of one of a CPAS, of others the reason of their end.
fn shared(scene: &Scene, dispatch: &Dispatch, dossier: &Dossier, record: &Record) -> Html {
    let name = naming::contract(scene, record);
    let (row, name) = match &record.kind {
        Kind::CpasContract => ("cpas_contract", name),
        _ if record.get(contract::END_REASON).is_none() => return Html::default(),
        _ => ("contract_end_reason", format!("{}, {name}", field_label(&scene.words, contract::END_REASON.any()))),
    };
    let tick = |element| share_tick(scene, dispatch, dossier, Share { kind: &record.kind, element, row, name: &name });
    record.id().map(tick).unwrap_or_default()
}

/// A contract that a follow-up has stopped: what it was planned for is over.
fn lost(scene: &Scene, loss: &Loss) -> String {
    let last = loss.last.map(|last| ("date", formats::day(&scene.words, last).into()));
    last.map_or_else(|| scene.t("contract-lost-early"), |last| scene.ta("contract-lost", &[last]))
}

/// Its days: until the last one worked or, while nobody knows it, from the first.
fn worked(scene: &Scene, record: &Record, loss: &Loss) -> String {
    let day = |day: Day| formats::short_day(&scene.words, day, scene.today);
    let Some(start) = work::dates(record).start else { return scene.t("record-no-dates") };
    match loss.last.filter(|_| loss.said == Said::Told) {
        Some(last) => scene.ta("record-from-to", &[("from", day(start).into()), ("to", day(last).into())]),
        None => scene.ta("contract-begun", &[("date", day(start).into())]),
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
