//! Who is away, from when to when, and who answers for their people meanwhile (row L37).

use crate::app::form::RecordForm;
use crate::domain::MemberId;
use crate::fields;
use crate::i18n::formats;
use crate::insight::Record;
use crate::journal::schema::substitute;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

const BOXES: &[AnyField] = fields!(substitute: BY, FROM, UNTIL);

fn button(member: &MemberId) -> String {
    format!("substitute-{member}")
}

/// The section: a line for each colleague.
#[component]
pub fn Substitutes() -> Html {
    let scene = use_scene();
    let opening = use_opening(button);
    let line = |member: MemberId, name: &str| {
        let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
        let editing = drawn.filter(|_| opening.now == Some(member));
        let id = button(&member);
        let title = format!("{id}-title");
        html! {
            <li key={id.clone()}>
                <div class="record">
                    <p class="record-title" id={title.clone()}>{ name.to_owned() }</p>
                    if let Some(held) = held(&scene, member) {
                        <p class="record-more">{ held }</p>
                    }
                </div>
                if let Some(drawn) = editing {
                    <div class="full">
                        <RecordEditor {drawn} form={form(&scene, member)} boxes={BOXES} {title} onclose={opening.onclose.clone()} />
                    </div>
                } else {
                    <div class="record-end">
                        <button type="button" class="btn quiet small icon-only" {id} onclick={opening.press(member)}
                            aria-label={scene.ta("substitutes-edit", &[("name", name.into())])}>{ icon("edit") }</button>
                    </div>
                }
            </li>
        }
    };
    html! {
        <section class="panel" aria-labelledby="substitutes-title">
            <div class="panel-head"><h2 id="substitutes-title">{ scene.t("substitutes-title") }</h2></div>
            <p class="hint">{ scene.t("substitutes-help") }</p>
            <ul class="records">
                for member in scene.settings.colleagues() {
                    { line(member.id, &member.name) }
                }
            </ul>
        </section>
    }
}

fn record(scene: &Scene, member: MemberId) -> Option<&Record> {
    let keys = Keys::one(member);
    scene.settings.records.of(&Kind::Substitute).iter().find(|record| record.keys == keys)
}

fn form(scene: &Scene, member: MemberId) -> RecordForm {
    let mut form = record(scene, member).map_or_else(|| RecordForm::register(Kind::Substitute), RecordForm::of);
    form.keys = Keys::one(member);
    form
}

/// « Remplacé·e par Bruno, du 6 avril 2026 au 10 avril 2026 »; nothing of who is not away, now or later.
fn held(scene: &Scene, member: MemberId) -> Option<String> {
    let record = record(scene, member)?;
    let until = record.get(substitute::UNTIL).filter(|until| scene.today <= *until);
    let by = scene.settings.member(record.get(substitute::BY)?)?;
    if record.get(substitute::UNTIL).is_some() && until.is_none() {
        return None;
    }
    let day = |day| formats::day(&scene.words, day);
    let days = match (record.get(substitute::FROM).map(day), until.map(day)) {
        (Some(from), Some(to)) => scene.ta("record-from-to", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => scene.ta("record-from", &[("from", from.into())]),
        (None, Some(to)) => scene.ta("record-to", &[("to", to.into())]),
        (None, None) => String::new(),
    };
    let told = scene.ta("substitutes-by", &[("name", by.into())]);
    Some(if days.is_empty() { told } else { format!("{told}, {days}") })
}
