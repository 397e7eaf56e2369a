//! How the person gets around and when they can work. Limits of the timetable are availability, not obstacles.

use crate::app::form::RecordForm;
use crate::fields;
use crate::i18n::labels::List;
use crate::i18n::project::availability;
use crate::i18n::values::field_label;
use crate::insight::Record;
use crate::insight::dossier::history::FieldOf;
use crate::insight::project::availability::{Availability, availability_reasons};
use crate::journal::schema::content::Code;
use crate::journal::schema::practical;
use crate::journal::{AnyField, Field, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::desk::Shown;
use crate::web::screens::dossier::frame::panel::{Fill, panel};
use crate::web::screens::dossier::frame::section::FactsProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(practical: DRIVING, VEHICLE, RADIUS, WORK_TIME, LIMITS);

#[component]
pub fn Practical(props: &FactsProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(|()| "practical-open".to_owned());
    let record = props.dossier.records.register(&Kind::Practical);
    let fill = match (&opening.now, record) {
        (Some(()), _) => Fill::Form,
        (None, Some(_)) => Fill::Facts,
        (None, None) => Fill::Nothing,
    };
    let row = |field: AnyField| {
        let label = field_label(&scene.words, field);
        let shown = Shown::field(record, field, |record| html! { { told(&scene, record, field) } });
        props.desk.row(&scene, FieldOf::any(field), label, shown)
    };
    let body = html! {
        if fill == Fill::Form {
            <RecordEditor drawn={Drawn::Person(props.dossier.clone())} boxes={BOXES} title="practical-title" onclose={opening.onclose.clone()}
                form={RecordForm::of_register(&props.dossier.records, Kind::Practical)} />
        } else if fill == Fill::Facts {
            <dl class="facts">
                for field in BOXES {
                    { row(*field) }
                }
            </dl>
        }
    };
    panel(&scene, "practical", "project-practical", fill, opening.press(()), body)
}

/// The value of a field in words; an empty list of limits says that there is none.
fn told(scene: &Scene, record: &Record, field: AnyField) -> String {
    let reasons = |wanted: fn(&Availability) -> bool| {
        let reasons: Vec<Availability> = availability_reasons(record).into_iter().filter(wanted).collect();
        availability(&scene.words, &reasons)
    };
    let is = |known: Field<Code>| field == known.any();
    if is(practical::DRIVING) {
        record.get(practical::DRIVING).map(|code| scene.code(List::Driving, code)).unwrap_or_default()
    } else if is(practical::VEHICLE) {
        record.get(practical::VEHICLE).map(|code| scene.code(List::Vehicle, code)).unwrap_or_default()
    } else if is(practical::WORK_TIME) {
        reasons(|reason| matches!(reason, Availability::WorkTime(_)))
    } else if field == practical::RADIUS.any() {
        let radius = record.get(practical::RADIUS).unwrap_or_default();
        scene.ta("project-radius", &[("count", i64::from(radius).into())])
    } else if record.items(practical::LIMITS).next().is_none() {
        scene.t("project-no-limit")
    } else {
        reasons(|reason| matches!(reason, Availability::Limit(_)))
    }
}
