//! How the person gets around and when they can work. Limits of the timetable are availability, not obstacles.

use crate::app::form::RecordForm;
use crate::i18n::labels::List;
use crate::i18n::project::availability;
use crate::i18n::values::field_label;
use crate::insight::Record;
use crate::insight::dossier::history::FieldOf;
use crate::insight::project::availability::{Availability, availability_reasons};
use crate::journal::Kind;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::desk::Shown;
use crate::web::screens::dossier::frame::panel::{Fill, Panel};
use crate::web::screens::dossier::frame::section::FactsProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use yew::prelude::*;

const BOXES: &[&str] = &["driving", "vehicle", "radius", "work_time", "limits"];

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
    let row = |field: &'static str| {
        let label = field_label(&scene.words, &Kind::Practical, field);
        let shown = Shown::field(record, field, |record| html! { { told(&scene, record, field) } });
        props.desk.row(&scene, FieldOf::any(Kind::Practical, field), label, shown)
    };
    html! {
        <Panel id="practical" title={scene.t("project-practical")} {fill} onopen={opening.press(())}>
            if fill == Fill::Form {
                <RecordEditor drawn={Drawn::Person(props.dossier.clone())} boxes={BOXES} title="practical-title" onclose={opening.onclose.clone()}
                    form={record.map_or_else(|| RecordForm::register(Kind::Practical), RecordForm::of)} />
            } else if fill == Fill::Facts {
                <dl class="facts">
                    { row("driving") }
                    { row("vehicle") }
                    { row("radius") }
                    { row("work_time") }
                    { row("limits") }
                </dl>
            }
        </Panel>
    }
}

/// The value of a field in words; an empty list of limits says that there is none.
fn told(scene: &Scene, record: &Record, field: &str) -> String {
    let reasons = |wanted: fn(&Availability) -> bool| {
        let reasons: Vec<Availability> = availability_reasons(record).into_iter().filter(wanted).collect();
        availability(&scene.words, &reasons)
    };
    match field {
        "driving" => record.text(field).map(|code| scene.code(List::Driving, code)).unwrap_or_default(),
        "vehicle" => record.text(field).map(|code| scene.code(List::Vehicle, code)).unwrap_or_default(),
        "radius" => scene.ta("project-radius", &[("count", i64::from(record.count(field).unwrap_or_default()).into())]),
        "work_time" => reasons(|reason| matches!(reason, Availability::WorkTime(_))),
        _ if record.items(field).next().is_none() => scene.t("project-no-limit"),
        _ => reasons(|reason| matches!(reason, Availability::Limit(_))),
    }
}
