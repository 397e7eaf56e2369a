//! Absences whose hours count as done, a line each, with what goes beyond a limit. No diagnosis is asked for.

use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::placement::work;
use crate::insight::presence::assimilated::{Beyond, beyond};
use crate::insight::{Dossier, Record};
use crate::journal::schema::assimilated;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "assimilated",
    kind: Kind::Assimilated,
    title: "assimilated-title",
    add: "assimilated-add",
    empty: "assimilated-empty",
    boxes: fields!(assimilated: REASON, FROM, TO, MINUTES, CERTIFICATE),
    proposed: nothing,
    sort,
    name,
    line,
};

/// The section.
pub fn assimilated_section(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&SPEC} /> }
}

fn nothing(_: &Dossier, _: Day) -> Vec<(AnyField, String)> {
    Vec::new()
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| work::order(record));
}

fn name(scene: &Scene, record: &Record) -> String {
    let reason = record.get(assimilated::REASON).map(|code| scene.code(List::Assimilated, code));
    reason.unwrap_or_else(|| scene.t("kind-assimilated"))
}

fn line(scene: &Scene, _: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let hours =
        record.get(assimilated::MINUTES).map(|hours| formats::duration(&scene.words, hours.as_minutes().into()));
    let found = beyond(&dossier.records, &scene.settings.records);
    let of_line = found.into_iter().filter(|(id, _)| record.id() == Some(*id)).map(|(_, beyond)| beyond);
    html! {
        <>
            <p class="record-title">
                { name(scene, record) }<span class="tag">{ naming::dates(scene, record) }</span>
                if let Some(hours) = hours {
                    <span class="tag">{ hours }</span>
                }
                <span class="tag">{ icon("lock") }{ scene.t("dossier-obstacle-local") }</span>
            </p>
            for beyond in of_line {
                <p class="record-more"><span class="tag" data-tone="warn">{ told(scene, beyond) }</span></p>
            }
        </>
    }
}

fn told(scene: &Scene, beyond: Beyond) -> String {
    match beyond {
        Beyond::Days { days, most } => {
            scene.ta("assimilated-too-long", &[("count", days.into()), ("most", i64::from(most).into())])
        }
        Beyond::Back { back, least } => {
            scene.ta("assimilated-too-soon", &[("count", back.into()), ("least", i64::from(least).into())])
        }
        Beyond::NoCertificate => scene.t("assimilated-no-certificate"),
    }
}
