//! « Personnes et offres »: what each criterion weighs when people and openings are put beside each other.

use super::line::{Setting, setting_line};
use crate::app::form::RecordForm;
use crate::fields;
use crate::i18n::matching::{criterion, criterion_help};
use crate::insight::matching::{Criterion, Weights};
use crate::journal::schema::match_weight;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(match_weight: WEIGHT);

fn button(criterion: &Criterion) -> String {
    format!("match-weight-{criterion}")
}

/// The section: a line for each criterion, in the order in which reasons are told.
#[component]
pub fn MatchWeights() -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let weights = Weights::read(&scene.settings);
    let line = |of: Criterion| {
        let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
        let drawn = drawn.filter(|_| opening.now == Some(of));
        let (id, name) = (button(&of), criterion(&scene.words, of));
        let title = format!("{id}-title");
        let form = drawn.map(|drawn| {
            html! {
                <RecordEditor {drawn} form={form(&scene, of)} boxes={BOXES} {title} onclose={opening.onclose.clone()} />
            }
        });
        let more = Some(criterion_help(&scene.words, of));
        let setting = Setting { id, name, held: weights.of(of).to_string(), more };
        setting_line(&scene, setting, form, opening.press(of))
    };
    html! {
        <section class="panel" aria-labelledby="match-weights-title">
            <div class="panel-head"><h2 id="match-weights-title">{ scene.t("match-weights-title") }</h2></div>
            <p class="hint">{ scene.t("match-weights-help") }</p>
            <ul class="records">
                for of in Criterion::ALL {
                    { line(of) }
                }
            </ul>
        </section>
    }
}

/// The form of what is in force, whether it was ever written or not.
fn form(scene: &Scene, of: Criterion) -> RecordForm {
    let keys = Keys::one(of.code());
    let own = scene.settings.records.of(&Kind::MatchWeight).iter().find(|record| record.keys == keys);
    let mut form = own.map_or_else(|| RecordForm::register(Kind::MatchWeight), RecordForm::of);
    form.keys = keys;
    let held = Weights::read(&scene.settings).of(of).to_string();
    form.in_force(match_weight::WEIGHT, held).requiring(BOXES)
}
