//! « Objectifs de l'année »: what funders ask the organisation to reach, which then stands beside each figure.

use crate::app::form::RecordForm;
use crate::fields;
use crate::i18n::results as words;
use crate::insight::results::Indicator;
use crate::insight::results::targets::{WITH_TARGET, keys, target};
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(target: AMOUNT);

fn button(indicator: &Indicator) -> String {
    format!("results-target-{indicator}")
}

#[derive(Properties, PartialEq)]
pub struct TargetsProps {
    /// The year in which the period ends.
    pub year: i16,
}

/// A line for each indicator that can have a target.
#[component]
pub fn Targets(props: &TargetsProps) -> Html {
    let scene = use_scene();
    let year = props.year;
    let opening = use_opening(button);
    let line = |indicator: Indicator| {
        let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
        let drawn = drawn.filter(|_| opening.now == Some(indicator));
        let id = button(&indicator);
        let title = format!("{id}-title");
        let name = scene.t(indicator.title());
        html! {
            <li key={id.clone()}>
                <div class="record">
                    <p class="record-title" id={title.clone()}>{ name.clone() }<span class="tag">{ held(&scene, year, indicator) }</span></p>
                </div>
                if let Some(drawn) = drawn {
                    <div class="full">
                        <RecordEditor {drawn} form={form(&scene, year, indicator)} boxes={BOXES} {title} onclose={opening.onclose.clone()} />
                    </div>
                } else {
                    <div class="record-end">
                        <button type="button" class="btn quiet small icon-only" {id} onclick={opening.press(indicator)}
                            aria-label={scene.ta("dossier-edit", &[("field", name.into())])}>{ icon("edit") }</button>
                    </div>
                }
            </li>
        }
    };
    html! {
        <section class="panel results-screen" aria-labelledby="results-targets">
            <div class="panel-head">
                <h2 id="results-targets" tabindex="-1">{ scene.ta("results-targets-of", &[("year", year.to_string().into())]) }</h2>
            </div>
            <p class="hint">{ scene.t("results-targets-help") }</p>
            <ul class="records">
                for indicator in WITH_TARGET.iter().copied() {
                    { line(indicator) }
                }
            </ul>
        </section>
    }
}

fn held(scene: &Scene, year: i16, indicator: Indicator) -> String {
    let held = target(&scene.settings, year, indicator);
    held.map_or_else(|| scene.t("results-target-none"), |held| words::number(&scene.words, held))
}

fn form(scene: &Scene, year: i16, indicator: Indicator) -> RecordForm {
    let keys = keys(year, indicator);
    let own = scene.settings.records.of(&Kind::Target).iter().find(|record| record.keys == keys);
    let mut form = own.map_or_else(|| RecordForm::register(Kind::Target), RecordForm::of);
    form.keys = keys;
    form.within(indicator.code())
}
