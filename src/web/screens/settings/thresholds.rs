//! Delays and thresholds. Every legal threshold is a setting, because the rules change.

use crate::app::form::{NO, RecordForm, YES};
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::i18n::values::field_label;
use crate::insight::Settings;
use crate::insight::board::news::SILENCE;
use crate::journal::schema::thresholds;
use crate::journal::{AnyField, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The fields that are asked.
const BOXES: &[AnyField] = fields!(thresholds: RETENTION_MONTHS, GAP_DAYS, FOLLOW_UPS, SILENCE_DAYS, EVALUATION_DAYS, KEEP_MONTHS, RECEIPT_DAYS, CASELOAD, COURTESY_DAYS, HOUR_PRESET, AGREED_UNTIL);

/// Those without which there is no answer: silence has a length of its own where nothing is written.
const REQUIRED: &[AnyField] = fields!(thresholds: RETENTION_MONTHS, GAP_DAYS, FOLLOW_UPS, EVALUATION_DAYS, KEEP_MONTHS, RECEIPT_DAYS, CASELOAD, COURTESY_DAYS, HOUR_PRESET);

/// What counts as staying in a job, and when one asks.
#[component]
pub fn Thresholds() -> Html {
    let scene = use_scene();
    let opening = use_opening(|()| "thresholds-edit".to_owned());
    let open = opening.now.is_some();
    let form = || form(&scene.settings);
    let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
    html! {
        <section class="panel" aria-labelledby="thresholds-title">
            <div class="panel-head">
                <h2 id="thresholds-title">{ scene.t("settings-thresholds") }</h2>
                if !open {
                    <button type="button" class="btn quiet small" id="thresholds-edit" onclick={opening.press(())}>
                        { icon("edit") }{ scene.t("common-edit") }
                        <span class="vh">{ scene.about(&scene.t("settings-thresholds")) }</span>
                    </button>
                }
            </div>
            <p class="hint">{ scene.t("settings-thresholds-help") }</p>
            if let Some(drawn) = drawn.filter(|_| open) {
                <RecordEditor {drawn} form={form()} boxes={BOXES} title="thresholds-title" onclose={opening.onclose.clone()} />
            } else {
                { standing(&scene) }
            }
        </section>
    }
}

/// The form of what is in force, whether it was ever written or not; only what is changed is written.
fn form(settings: &Settings) -> RecordForm {
    let slots = settings.follow_ups().join("\n");
    RecordForm::of_register(&settings.records, Kind::Thresholds)
        .in_force(thresholds::RETENTION_MONTHS, settings.retention_months().to_string())
        .in_force(thresholds::GAP_DAYS, settings.gap_days().to_string())
        .in_force(thresholds::FOLLOW_UPS, slots)
        .in_force(thresholds::EVALUATION_DAYS, settings.evaluation_days().to_string())
        .in_force(thresholds::KEEP_MONTHS, settings.keep_months().to_string())
        .in_force(thresholds::RECEIPT_DAYS, settings.receipt_days().to_string())
        .in_force(thresholds::CASELOAD, settings.caseload().to_string())
        .in_force(thresholds::COURTESY_DAYS, settings.courtesy_days().to_string())
        .in_force(thresholds::HOUR_PRESET, if settings.hour_preset() { YES } else { NO }.to_owned())
        .requiring(REQUIRED)
        .at_least(thresholds::RETENTION_MONTHS, 1)
        .at_least(thresholds::KEEP_MONTHS, 1)
        .at_least(thresholds::RECEIPT_DAYS, 1)
        .at_least(thresholds::CASELOAD, 1)
}

fn standing(scene: &Scene) -> Html {
    let settings = &scene.settings;
    let slots: Vec<String> = settings.follow_ups().into_iter().map(|slot| scene.code(List::Slot, slot)).collect();
    let preset = if settings.hour_preset() { "value-yes" } else { "value-no" };
    let number = |count: u32| formats::group(scene.words.lang(), count.into());
    let agreed = settings.records.one(thresholds::AGREED_UNTIL);
    let agreed = agreed.map_or_else(|| scene.t("value-unknown"), |day| formats::day(&scene.words, day));
    let rows = [
        (thresholds::RETENTION_MONTHS.any(), number(settings.retention_months())),
        (thresholds::GAP_DAYS.any(), number(settings.gap_days())),
        (thresholds::FOLLOW_UPS.any(), slots.join(", ")),
        (thresholds::SILENCE_DAYS.any(), number(settings.silence_days().unwrap_or(SILENCE))),
        (thresholds::EVALUATION_DAYS.any(), number(settings.evaluation_days().into())),
        (thresholds::KEEP_MONTHS.any(), number(settings.keep_months().into())),
        (thresholds::RECEIPT_DAYS.any(), number(settings.receipt_days())),
        (thresholds::CASELOAD.any(), number(settings.caseload())),
        (thresholds::COURTESY_DAYS.any(), number(settings.courtesy_days())),
        (thresholds::HOUR_PRESET.any(), scene.t(preset)),
        (thresholds::AGREED_UNTIL.any(), agreed),
    ];
    html! {
        <dl class="facts">
            for (field, value) in rows {
                <div key={field.key}><dt>{ field_label(&scene.words, field) }</dt><dd>{ value }</dd></div>
            }
        </dl>
    }
}
