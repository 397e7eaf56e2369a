//! The pause, and a move that is noted late.

use crate::app::form::RecordForm;
use crate::app::{Edit, editing};
use crate::domain::Subject;
use crate::fields;
use crate::journal::schema::pause;
use crate::journal::{AnyField, Keys, Kind};
use crate::web::scene::{use_dispatch, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::form::{Drawn, RecordEditor};
use crate::web::widgets::icon;
use yew::prelude::*;

/// What a late move says besides its day.
const STEP: &[AnyField] = fields!(step: STEP);

/// The pause has no reason; a move that was forgotten takes its place in the past.
#[component]
pub fn Passages(props: &SectionProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let opening = use_opening(|()| "late-move".to_owned());
    let dossier = &props.dossier;
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
