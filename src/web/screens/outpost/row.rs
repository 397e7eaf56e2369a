//! Somebody who is expected, or who lives near: how they are reached, what is due, and what can be done for them.

use crate::app::bulk::{self, Gesture};
use crate::app::line_keys::line_keys;
use crate::app::outpost::appointment;
use crate::app::{Route, editing};
use crate::domain::telephone::dialled;
use crate::domain::{Day, ElementId, Hour, Line, Subject};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::outpost::Somebody;
use crate::web::dom::focus_on;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::outpost::item_words;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The appointment that a press gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub day: Day,
    pub hour: Option<Hour>,
    pub venue: Line,
}

/// The name, or words for its absence.
pub fn named(scene: &Scene, somebody: &Somebody) -> String {
    let name = &somebody.ground.name;
    if name.is_empty() { scene.t("person-unnamed") } else { name.clone() }
}

/// What stands beside what every person has.
pub struct Beside {
    /// Before the name.
    pub head: Html,
    /// Behind it.
    pub tail: Html,
    /// Beside what can be done for everybody.
    pub more: Html,
    /// The id of the button that notes a contact.
    pub id: String,
}

/// The lines of one person.
pub fn lines(scene: &Scene, dispatch: &Dispatch, somebody: &Somebody, day: Day, beside: Beside) -> Html {
    let Beside { head, tail, more, id } = beside;
    let ground = &somebody.ground;
    let (person, name) = (ground.person, named(scene, somebody));
    let dossier = Route::Person(person, Default::default()).to_string();
    let preferred = ground
        .channel
        .as_deref()
        .map(|code| scene.ta("outpost-prefers", &[("channel", scene.code(List::Channel, code).into())]));
    let last = ground.last_contact.map_or_else(
        || scene.t("outpost-never-reached"),
        |last| scene.ta("outpost-reached", &[("date", formats::short_day(&scene.words, last, scene.today).into())]),
    );
    let note = dispatch.reform(move |_: MouseEvent| bulk::Msg::AskedOf(Gesture::Contact, vec![person]));
    let dues: Vec<String> = somebody.due(day).map(|item| item_words(scene, item)).collect();
    let keys = line_keys(dues.iter().map(String::as_str));
    html! {
        <div class="record">
            <p class="record-title">
                { head }<a href={dossier}>{ name.clone() }</a><span class="tag">{ scene.step(ground.step) }</span>{ tail }
            </p>
            <p class="record-more">
                for (key, number) in line_keys(ground.phones.iter().map(String::as_str)).into_iter().zip(&ground.phones) {
                    <a {key} href={dialled(number).map(|number| format!("tel:{number}"))}>{ number.clone() }</a>
                }
                if let Some(preferred) = preferred {
                    <span>{ preferred }</span>
                }
                <span>{ last }</span>
            </p>
            if !dues.is_empty() {
                <ul class="plain">
                    for (key, words) in keys.into_iter().zip(dues) {
                        <li {key} class="hint">{ words }</li>
                    }
                </ul>
            }
            <p class="row">
                { more }
                <button type="button" {id} class="btn quiet small" onclick={note}>
                    { icon("chat") }{ scene.t("outpost-note") }<span class="vh">{ scene.about(&name) }</span>
                </button>
            </p>
        </div>
    }
}

/// « Rendez-vous à 9 h 30 »: one press gives it, and is gone with it; the focus stays in the line, on `next`.
pub fn give(scene: &Scene, dispatch: &Dispatch, somebody: &Somebody, offer: &Offer, next: String) -> Html {
    let Some((device, title)) = scene.device.zip(Line::parse(&scene.t("gathering-appointment-other")).ok()) else {
        return Html::default();
    };
    let person = somebody.ground.person;
    let words = match offer.hour {
        Some(hour) => scene.ta("outpost-give-at", &[("hour", formats::hour(&scene.words, hour).into())]),
        None => scene.t("outpost-give"),
    };
    let offer = offer.clone();
    let onclick = dispatch.reform(move |_: MouseEvent| {
        let (when, id) = ((offer.day, offer.hour), ElementId::random());
        focus_on(&next);
        let edits = appointment(id, &title, when, &offer.venue, device.member);
        editing::Msg::Edited { about: Subject::Person(person), edits }
    });
    html! {
        <button type="button" class="btn small" {onclick}>
            { icon("calendar") }{ words }<span class="vh">{ scene.about(&named(scene, somebody)) }</span>
        </button>
    }
}
