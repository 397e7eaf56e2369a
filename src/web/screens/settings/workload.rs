//! « Charge de travail »: how many people each colleague follows, beside the time they work and the reference of the
//! sector (indicator I12). In figures and words; it judges nobody.

use super::line::{Setting, setting_line};
use crate::app::Shared;
use crate::app::form::RecordForm;
use crate::domain::{ElementId, MemberId};
use crate::fields;
use crate::insight::path::workload::{Beside, Load};
use crate::journal::schema::member;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(member: QUOTA);

fn button(member: &MemberId) -> String {
    format!("workload-{member}")
}

#[derive(Properties, PartialEq)]
pub struct WorkloadProps {
    pub loads: Shared<Vec<Load>>,
}

/// The section: a line for each colleague, the most room first.
#[component]
pub fn Workload(props: &WorkloadProps) -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let line = |load: &Load| {
        let (member, id) = (load.member, button(&load.member));
        let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
        let drawn = drawn.filter(|_| opening.now == Some(member));
        let title = format!("{id}-title");
        let form = drawn.map(|drawn| {
            html! { <RecordEditor {drawn} form={form(&scene, load)} boxes={BOXES} {title} onclose={opening.onclose.clone()} /> }
        });
        let setting =
            Setting { id, name: scene.member(member), held: held(&scene, load), more: Some(more(&scene, load)) };
        setting_line(&scene, setting, form, opening.press(member))
    };
    html! {
        <section class="panel" aria-labelledby="workload-title">
            <div class="panel-head"><h2 id="workload-title">{ scene.t("workload-title") }</h2></div>
            <p class="hint">{ scene.ta("workload-help", &[("count", scene.settings.caseload().into())]) }</p>
            <ul class="records">
                for load in props.loads.iter() {
                    { line(load) }
                }
            </ul>
        </section>
    }
}

fn form(scene: &Scene, load: &Load) -> RecordForm {
    let id = ElementId::from(load.member.uuid());
    let own = scene.settings.records.element(&Kind::Member, id);
    let form = own.map_or_else(|| RecordForm::element(Kind::Member, id, &[]), RecordForm::of);
    form.in_force(member::QUOTA, load.quota.to_string()).requiring(BOXES)
}

/// « 8 personnes, 50 % »
fn held(scene: &Scene, load: &Load) -> String {
    scene.ta("workload-held", &[("count", load.people.into()), ("quota", load.quota.into())])
}

/// « 16 pour un temps plein, sous le repère de 20. »
fn more(scene: &Scene, load: &Load) -> String {
    let reference = scene.settings.caseload();
    let (Some(full), Some(beside)) = (load.at_full_time(), load.beside(reference)) else {
        return scene.t("workload-nobody-new");
    };
    let id = match beside {
        Beside::Below => "workload-below",
        Beside::At => "workload-at",
        Beside::Above => "workload-above",
    };
    scene.ta(id, &[("full", full.into()), ("count", reference.into())])
}
