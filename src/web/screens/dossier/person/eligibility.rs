//! Why the person may be accompanied, on which day it was checked, and how that criterion stands then (row R4).

use crate::domain::Day;
use crate::domain::order::InOrder;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::law::rows::DatedList;
use crate::insight::project::answers::answer;
use crate::insight::{Dossier, Record};
use crate::journal::schema::eligibility;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::dossier::frame::law_rows;
use crate::web::screens::dossier::frame::records::{RecordsSection, RecordsSpec};
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

static SPEC: RecordsSpec = RecordsSpec {
    id: "eligibility",
    kind: Kind::Eligibility,
    title: "eligibility-title",
    add: "eligibility-add",
    empty: "eligibility-empty",
    boxes: fields!(eligibility: REASON, CHECKED, PROOF_SEEN),
    proposed,
    sort,
    name,
    line,
};

/// The section.
pub fn eligibility_section(dossier: &Rc<Dossier>) -> Html {
    html! { <RecordsSection dossier={dossier.clone()} spec={&SPEC} /> }
}

fn proposed(_: &Dossier, today: Day) -> Vec<(AnyField, String)> {
    vec![(eligibility::CHECKED.any(), today.to_string())]
}

fn sort(records: &mut Vec<&Record>) {
    records.order_by_key(|record| (record.get(eligibility::CHECKED), record.id()));
}

fn name(scene: &Scene, record: &Record) -> String {
    let reason = answer(record, eligibility::REASON).map(|code| scene.code(List::Eligibility, code));
    reason.unwrap_or_else(|| scene.t("value-unknown"))
}

fn line(scene: &Scene, _: &Dispatch, _: &Rc<Dossier>, record: &Record) -> Html {
    let checked = record.get(eligibility::CHECKED);
    let standing = record
        .get(eligibility::REASON)
        .and_then(|code| law_rows::told(scene, DatedList::Eligibility, code, checked.unwrap_or(scene.today)));
    let checked =
        checked.map(|day| scene.ta("eligibility-checked", &[("date", formats::day(&scene.words, day).into())]));
    let proof = (record.get(eligibility::PROOF_SEEN) == Some(true)).then(|| scene.t("eligibility-proof"));
    let more: Vec<String> = [checked, proof].into_iter().flatten().collect();
    html! {
        <>
            <p class="record-title">
                { name(scene, record) }<span class="tag">{ icon("lock") }{ scene.t("dossier-obstacle-local") }</span>
                if let Some(standing) = standing {
                    <span class="tag" data-tone="warn">{ standing }</span>
                }
            </p>
            if !more.is_empty() {
                <p class="record-more">{ more.join(" · ") }</p>
            }
        </>
    }
}
