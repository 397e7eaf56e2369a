//! The stages en entreprise, a line each, and their form: one row of fields.

use super::placement_more::PlacementMore;
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::schema::placement;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "placements",
    kind: Kind::Placement,
    title: "placement-title",
    add: "placement-add",
    empty: "placement-empty",
    boxes: fields!(placement:
        COMPANY, START, PLANNED_END, PLANNED, TYPE, GOAL, SECTOR, FOUND_BY, TUTOR, RHYTHM, TRACK, DECIDED, SIGNED, END,
        DONE, END_REASON),
    proposed,
    sort: |records| records.order_by_key(|record| work::order(record)),
    name: naming::placement,
    line,
};

/// The section of placements.
pub fn placements(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&SPEC} /> }
}

fn proposed(_: &Dossier, today: Day) -> Vec<(AnyField, String)> {
    vec![(placement::DECIDED.any(), today.to_string())]
}

fn line(scene: &Scene, _: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let label = |list, field| record.get(field).map(|code| scene.code(list, code));
    let more = [
        label(List::PlacementType, placement::TYPE),
        label(List::Sector, placement::SECTOR),
        label(List::PlacementGoal, placement::GOAL),
        record.get(placement::PLANNED).map(|planned| formats::duration(&scene.words, planned.as_minutes().into())),
    ];
    html! {
        <>
            <p class="record-title">{ naming::placement(scene, record) }<span class="tag">{ naming::dates(scene, record) }</span></p>
            <p class="record-more">{ more.into_iter().flatten().collect::<Vec<_>>().join(" · ") }</p>
            <PlacementMore dossier={dossier.clone()} placement={record.clone()} />
        </>
    }
}
