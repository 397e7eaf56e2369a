//! The stages en entreprise, a line each, and their form: one row of fields.

use super::placement_more::PlacementMore;
use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::{Dossier, Record};
use crate::journal::Kind;
use crate::web::scene::Scene;
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::section::SectionProps;
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "placements",
    kind: Kind::Placement,
    title: "placement-title",
    add: "placement-add",
    empty: "placement-empty",
    boxes: &[
        "company",
        "start",
        "planned_end",
        "planned",
        "type",
        "goal",
        "sector",
        "found_by",
        "tutor",
        "rhythm",
        "track",
        "decided",
        "signed",
        "end",
        "done",
        "end_reason",
    ],
    proposed,
    sort: |records| records.order_by_key(|record| (record.day("start").is_none(), record.day("start"), record.id())),
    name: naming::placement,
    line,
};

#[component]
pub fn Placements(props: &SectionProps) -> Html {
    html! { <RecordsSection dossier={props.dossier.clone()} spec={&SPEC} /> }
}

fn proposed(_: &Dossier, today: Day) -> Vec<(&'static str, String)> {
    vec![("decided", today.to_string())]
}

fn line(scene: &Scene, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let label = |list, field: &str| record.text(field).map(|code| scene.code(list, code));
    let more = [
        label(List::PlacementType, "type"),
        label(List::Sector, "sector"),
        label(List::PlacementGoal, "goal"),
        record.count("planned").map(|minutes| formats::duration(&scene.words, minutes.into())),
    ];
    html! {
        <>
            <p class="record-title">{ naming::placement(scene, record) }<span class="tag">{ naming::dates(scene, record) }</span></p>
            <p class="record-more">{ more.into_iter().flatten().collect::<Vec<_>>().join(" · ") }</p>
            <PlacementMore dossier={dossier.clone()} placement={record.clone()} />
        </>
    }
}
