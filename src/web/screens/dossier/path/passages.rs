//! The passages through the organisation, the pause, and a move that is noted late.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::Subject;
use crate::fields;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Dossier;
use crate::insight::path::cycles::{Cycle, cycles};
use crate::insight::path::exit::{Timing, timing};
use crate::journal::schema::pause;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

/// What a late move says besides its day.
const STEP: &[AnyField] = fields!(step: STEP);

/// Earlier passages stay in view when the person comes back; the pause has no reason.
#[component]
pub fn Passages(props: &SectionProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = use_opening(|()| "late-move".to_owned());
    let dossier = &props.dossier;
    let own = scene.device.map(|device| device.org);
    let found = cycles(&dossier.records, &dossier.path, &dossier.timeline, own);
    let pause = dossier.records.of(&Kind::Pause).iter().rfind(|entry| entry.day.is_some_and(|day| day <= scene.today));
    let paused = pause.is_some_and(|entry| entry.get(pause::PAUSED) == Some(true));
    let about = Subject::Person(dossier.id);
    let toggle = Callback::from(move |_: MouseEvent| {
        let edits = vec![Edit::register(pause::PAUSED.with(!paused))];
        dispatch.send(editing::Msg::Edited { about, edits });
    });
    let label = if paused { "passage-resume" } else { "passage-pause" };
    html! {
        <div class="passages">
            if found.len() > 1 || found.iter().any(|cycle| cycle.to.is_some()) {
                <ol class="plain" aria-label={scene.t("passage-title")}>
                    for cycle in found.iter() {
                        <li key={cycle.number.to_string()}>{ told(&scene, cycle) }{ timing_of(&scene, dossier, cycle) }</li>
                    }
                </ol>
            }
            if paused {
                <p><span class="tag">{ scene.t("passage-paused") }</span></p>
            }
            if opening.now.is_some() {
                <h3 id="late-move-title">{ scene.t("passage-late-move") }</h3>
                <RecordEditor drawn={Drawn::Person(dossier.clone())} form={RecordForm::entry(Kind::Step, Keys::None, scene.today).until(scene.today)}
                    boxes={STEP} title="late-move-title" onclose={opening.onclose.clone()} />
            } else {
                <div class="row">
                    <button type="button" class="btn quiet small" onclick={toggle}>{ icon("clock") }{ scene.t(label) }</button>
                    <button type="button" class="btn quiet small" id="late-move" onclick={opening.press(())}>
                        { icon("history") }{ scene.t("passage-late-move") }
                    </button>
                </div>
            }
        </div>
    }
}

/// « , 12 jours avant la fin prévue » (row R6).
fn timing_of(scene: &Scene, dossier: &Dossier, cycle: &Cycle) -> Option<String> {
    let words = match timing(&dossier.records, cycle)? {
        Timing::Before(days) => scene.ta("passage-before-end", &[("count", days.into())]),
        Timing::AtEnd => scene.t("passage-at-end"),
    };
    Some(format!(", {words}"))
}

fn told(scene: &Scene, cycle: &Cycle) -> String {
    let day = |day| formats::day(&scene.words, day);
    let from = cycle.from.map_or_else(|| scene.t("value-unknown"), day);
    let args = |to: String, outcome: String| {
        [("number", cycle.number.into()), ("from", from.clone().into()), ("to", to.into()), ("outcome", outcome.into())]
    };
    match cycle.to {
        None => scene.ta("passage-running", &args(String::new(), String::new())),
        Some(to) => {
            let outcome = cycle.outcome.as_deref().unwrap_or("unknown");
            scene.ta("passage-ended", &args(day(to), scene.code(List::Outcome, outcome)))
        }
    }
}
