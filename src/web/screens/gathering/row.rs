//! Somebody on the list: whether they are here, what they decide, what they need. A tap notes it; the same tap again takes
//! it back.

use super::appointment::AppointmentForm;
use crate::app::gathering::Msg;
use crate::app::{Edit, editing};
use crate::domain::codes::{self, Decision};
use crate::domain::{Attendance, GatheringId, Subject};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::Record;
use crate::insight::gathering::Invited;
use crate::journal::Kind;
use crate::journal::schema::invited;
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// The answers that a tap gives; none of them pressed is « non encodé ».
const HERE: [Attendance; 3] = [Attendance::Present, Attendance::Absent, Attendance::Excused];

#[derive(Properties, PartialEq)]
pub struct InvitedRowProps {
    pub id: GatheringId,
    pub somebody: Invited,
    /// What the form of the appointment is drawn from.
    pub record: Option<Record>,
}

#[component]
pub fn InvitedRow(props: &InvitedRowProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (id, somebody) = (props.id, &props.somebody);
    let name = somebody.name();
    let named = |message: &str| scene.ta(message, &[("name", name.as_str().into())]);
    let came = somebody.attendance == Attendance::Present;
    let remove = {
        let (dispatch, element) = (dispatch.clone(), somebody.id);
        Callback::from(move |_: MouseEvent| {
            let edits = vec![Edit::remove(Kind::Invited, element)];
            dispatch.send(editing::Msg::Edited { about: Subject::Session(id), edits });
            // The line is gone, and with it the button that had the focus.
            focus_on("gathering-names");
        })
    };
    html! {
        <li>
            <div class="gathering-who">
                <b>{ name.clone() }</b>
                if somebody.waits() {
                    <span class="hint">{ scene.t("gathering-waits") }</span>
                }
                if let Some(person) = somebody.person {
                    <a class="btn small push" href={format!("#/personnes/{person}")} aria-label={named("gathering-dossier-of")}>
                        { scene.t("gathering-dossier") }
                    </a>
                } else {
                    <button type="button" class="btn quiet small icon-only push" aria-label={named("gathering-remove")} onclick={remove}>
                        { icon("trash") }
                    </button>
                }
            </div>
            if !somebody.disputed.is_empty() {
                <p class="hint">{ icon("warning") }{ scene.t("gathering-disputed") }</p>
            }
            <div class="gathering-answers" role="group" aria-label={named("gathering-attendance-of")}>
                for answer in HERE {
                    { attendance(&scene, &dispatch, id, somebody, answer) }
                }
            </div>
            if came {
                <div class="gathering-answers" role="group" aria-label={named("gathering-decision-of")}>
                    for answer in Decision::ALL {
                        { decision(&scene, &dispatch, id, somebody, answer) }
                    }
                </div>
            }
            <details class="gathering-more">
                <summary>{ scene.t("gathering-details") }<span class="vh">{ scene.about(&name) }</span>{ told(&scene, somebody) }</summary>
                <div class="gathering-answers" role="group" aria-label={named("gathering-needs-of")}>
                    for need in codes::NEEDS.iter().copied() {
                        { toggle_need(&scene, &dispatch, id, somebody, need) }
                    }
                </div>
                if somebody.person.is_some() && somebody.appointment.is_known() {
                    <p class="hint">{ scene.t("gathering-appointment-kept") }</p>
                } else if let Some(record) = props.record.clone() {
                    <AppointmentForm {id} {record} {name} />
                }
            </details>
        </li>
    }
}

/// One answer of a group.
fn chip(key: &'static str, label: String, pressed: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button {key} type="button" class="chip" aria-pressed={if pressed { "true" } else { "false" }} {onclick}>{ label }</button>
    }
}

fn attendance(scene: &Scene, dispatch: &Dispatch, id: GatheringId, somebody: &Invited, answer: Attendance) -> Html {
    let (element, pressed) = (somebody.id, somebody.attendance == answer);
    let noted = if pressed { Attendance::NotEntered } else { answer };
    let onclick = dispatch.reform(move |_: MouseEvent| {
        let edits = vec![Edit::element(element, invited::ATTENDANCE.with(noted))];
        Msg::Noted { gathering: id, edits }
    });
    chip(answer.code(), scene.code(List::Attendance, answer.code()), pressed, onclick)
}

fn decision(scene: &Scene, dispatch: &Dispatch, id: GatheringId, somebody: &Invited, answer: Decision) -> Html {
    let (invited, pressed) = (somebody.id, somebody.decision == Some(answer));
    let noted = (!pressed).then_some(answer);
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Decided { gathering: id, invited, decision: noted });
    chip(answer.code(), scene.code(List::Decision, answer.code()), pressed, onclick)
}

fn toggle_need(scene: &Scene, dispatch: &Dispatch, id: GatheringId, somebody: &Invited, need: &'static str) -> Html {
    let (element, pressed) = (somebody.id, somebody.needs.contains(&need));
    let others = somebody.needs.iter().copied().filter(|held| *held != need);
    let needs: Vec<&'static str> = others.chain((!pressed).then_some(need)).collect();
    let onclick = dispatch.reform(move |_: MouseEvent| {
        let edits = vec![Edit::element(element, invited::NEEDS.with(needs.clone()))];
        Msg::Noted { gathering: id, edits }
    });
    chip(need, scene.code(List::Need, need), pressed, onclick)
}

/// What is noted of needs and the appointment, beside the words that open them.
fn told(scene: &Scene, somebody: &Invited) -> String {
    let needs = somebody.needs.iter().map(|need| scene.code(List::Need, need));
    let given = &somebody.appointment;
    let day = given
        .day
        .map(|day| formats::at_hour(&scene.words, formats::short_day(&scene.words, day, scene.today), given.hour));
    let told: Vec<String> = needs.chain(day).chain(given.venue.clone()).collect();
    if told.is_empty() { String::new() } else { format!("\u{a0}· {}", told.join(", ")) }
}
