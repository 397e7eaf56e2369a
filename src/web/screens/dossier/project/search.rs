//! The person's own search for a job: whom they turned to, how, and what came of it (row L23).

use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::journal::schema::search_log;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "search-log",
    kind: Kind::SearchLog,
    title: "search-title",
    add: "search-add",
    empty: "search-empty",
    boxes: fields!(search_log: DAY, COMPANY, APPROACH, WAY, RESULT),
    proposed: |_, today| vec![(search_log::DAY.any(), today.to_string())],
    sort: |records| records.order_by_key(|record| (std::cmp::Reverse(record.get(search_log::DAY)), record.id())),
    name: company,
    line,
};

/// The steps, the latest first.
pub fn search(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&SPEC} /> }
}

/// The company, or that it is not known.
fn company(scene: &Scene, record: &Record) -> String {
    record.get(search_log::COMPANY).map_or_else(|| scene.t("value-unknown"), str::to_owned)
}

/// How the person turned to the company, and what that was: « Candidature spontanée · Sur place ».
pub fn approach(scene: &Scene, record: &Record) -> String {
    let approach = record.get(search_log::APPROACH).map(|code| scene.code(List::SearchApproach, code));
    let way = record.get(search_log::WAY).map(|code| scene.code(List::SearchWay, code));
    approach.into_iter().chain(way).collect::<Vec<_>>().join("\u{a0}· ")
}

fn line(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let name = company(scene, record);
    let result = record.get(search_log::RESULT).map(|code| scene.code(List::SearchResult, code));
    let day = record.get(search_log::DAY).map(|day| formats::short_day(&scene.words, day, scene.today));
    let more: Vec<String> = day.into_iter().chain([approach(scene, record)]).filter(|it| !it.is_empty()).collect();
    html! {
        <>
            <p class="record-title">
                { name.clone() }
                if let Some(result) = result {
                    <span class="tag">{ result }</span>
                }
            </p>
            <p class="record-more">{ more.join("\u{a0}· ") }</p>
            if let Some(element) = record.id() {
                { share_tick(scene, dispatch, dossier, Share { kind: &record.kind, element, row: "search_log", name: &name }) }
            }
        </>
    }
}
