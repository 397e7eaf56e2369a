//! The stages en entreprise, a line each, and their form: one row of fields.

use super::placement_more::PlacementMore;
use crate::domain::order::InOrder;
use crate::domain::{Day, Duration};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::placement::due_end::PlacementState;
use crate::insight::placement::work;
use crate::insight::{Dossier, Record};
use crate::journal::schema::placement;
use crate::journal::{AnyField, Field, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::naming;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::screens::dossier::frame::share::{Share, share_tick};
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "placements",
    kind: Kind::Placement,
    title: "placement-title",
    add: "placement-add",
    empty: "placement-empty",
    boxes: fields!(placement:
        COMPANY, START, PLANNED_END, PLANNED, END, DONE, END_REASON, TUTOR, TYPE, GOAL, SECTOR, FOUND_BY, RHYTHM, TRACK,
        DECIDED, SIGNED),
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

fn line(scene: &Scene, dispatch: &Dispatch, dossier: &Rc<Dossier>, record: &Record) -> Html {
    let label = |list, field| record.get(field).map(|code| scene.code(list, code));
    let more = [
        label(List::PlacementType, placement::TYPE),
        label(List::Sector, placement::SECTOR),
        label(List::PlacementGoal, placement::GOAL),
        hours(scene, record),
    ];
    let (tone, standing) = standing(scene, dossier, record);
    html! {
        <>
            <p class="record-title">
                { naming::placement(scene, record) }<span class="tag">{ naming::dates(scene, record) }</span>
                if let Some(standing) = standing {
                    <span class="tag" data-tone={tone}>{ standing }</span>
                }
            </p>
            <p class="record-more">{ more.into_iter().flatten().collect::<Vec<_>>().join(" · ") }</p>
            if let Some(element) = record.id().filter(|_| record.get(placement::END_REASON).is_some()) {
                { share_tick(scene, dispatch, dossier, Share { kind: &record.kind, element, row: "placement_end_reason", name: &end_reason(scene, record) }) }
            }
            <PlacementMore dossier={dossier.clone()} placement={record.clone()} />
        </>
    }
}

/// What a tick is about: the reason of an end, and of which stage.
fn end_reason(scene: &Scene, record: &Record) -> String {
    format!("{}, {}", field_label(&scene.words, placement::END_REASON.any()), naming::placement(scene, record))
}

/// « 30 h faites sur 76 h », or what is known of it.
fn hours(scene: &Scene, record: &Record) -> Option<String> {
    let told = |field: Field<Duration>| {
        record.get(field).map(|hours| formats::duration(&scene.words, hours.as_minutes().into()))
    };
    match (told(placement::DONE), told(placement::PLANNED)) {
        (Some(done), Some(planned)) => {
            Some(scene.ta("placement-hours-done", &[("done", done.into()), ("planned", planned.into())]))
        }
        (Some(done), None) => Some(scene.ta("placement-hours-only", &[("done", done.into())])),
        (None, planned) => planned,
    }
}

/// How it ended or what is to be confirmed; an early stop is told by its reason.
fn standing(scene: &Scene, dossier: &Dossier, record: &Record) -> (Option<&'static str>, Option<String>) {
    let reason = record.get(placement::END_REASON).filter(|code| *code != "unknown");
    let reason = || reason.map(|code| scene.code(List::EndReason, code));
    match work::placement(&dossier.records, record).state(scene.today) {
        PlacementState::EndToConfirm => (Some("warn"), Some(scene.t("contract-end-to-confirm"))),
        PlacementState::Stopped => (Some("warn"), reason()),
        PlacementState::ToEvaluate | PlacementState::Done => {
            (None, Some(reason().unwrap_or_else(|| scene.t("contract-ended"))))
        }
        PlacementState::Passed => (None, reason()),
        PlacementState::Searching | PlacementState::Planned | PlacementState::Running => (None, None),
    }
}
