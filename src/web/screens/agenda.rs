//! `#/agenda`: a week by day, with what comes back, the gatherings, and what is due over people.

mod days;
mod taking;

use super::View;
use super::presence::places::places;
use crate::app::Route;
use crate::app::agenda::{At, Msg, Read, Who};
use crate::domain::MemberId;
use crate::i18n::formats;
use crate::insight::agenda::meetings::meetings;
use crate::insight::agenda::week::{Choice, Entry, week};
use crate::insight::presence::timetable::monday_of;
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::icon;
use days::days;
use taking::TakeAlong;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AgendaProps {
    pub view: View,
}

#[component]
pub fn Agenda(props: &AgendaProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let view = &props.view;
    let at = match &view.route {
        Route::Agenda(query) => At::read(query),
        _ => At::default(),
    };
    let this = monday_of(scene.today);
    let monday = at.monday.unwrap_or(this);
    let stale = view.agenda.as_deref().is_some_and(|read| read.stale);
    use_effect_with((monday, stale), {
        let dispatch = dispatch.clone();
        move |(monday, _)| dispatch.send(Msg::Asked(*monday))
    });
    let read = view.agenda.as_deref().filter(|read| read.monday == monday);
    let held = use_memo(scene.settings.clone(), |settings| meetings(&settings.records));
    let entries = read.into_iter().flat_map(|read: &Read| read.people.values().flatten());
    let choice = Choice { member: member(&scene, at.who), place: at.place.clone() };
    let shown = week(monday, &held, &view.gatherings, entries.map(|entry: &Entry| entry), &choice);
    let ends = [monday, monday.plus(6)].map(|day| formats::short_day(&scene.words, day, scene.today));
    let told = scene.ta("sessions-week", &[("from", ends[0].as_str().into()), ("to", ends[1].as_str().into())]);
    html! {
        <div class="page">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-agenda") }</h1>{ places(&scene, "nav-agenda") }</div>
            { choices(&scene, &at, &shown.places) }
            <p role="status">
                <strong>{ told }</strong>
                if read.is_none() {
                    <span class="soft">{ " · " }{ scene.t("agenda-reading") }</span>
                }
            </p>
            { days(&scene, &dispatch, &shown) }
            <TakeAlong taking={view.taking.clone()} person={at.take} />
        </div>
    }
}

/// Of whom things are shown; none is everybody.
fn member(scene: &Scene, who: Who) -> Option<MemberId> {
    match who {
        Who::Me => scene.device.map(|device| device.member),
        Who::Everybody => None,
        Who::Of(member) => Some(member),
    }
}

/// Which week, for whom, and where.
fn choices(scene: &Scene, at: &At, places: &[String]) -> Html {
    let this = monday_of(scene.today);
    let monday = at.monday.unwrap_or(this);
    let week = |later: i32| At { monday: Some(monday.plus(later)), ..at.clone() }.route().to_string();
    let now = At { monday: None, ..at.clone() }.route().to_string();
    let go = |put: fn(&mut At, String)| {
        let at = at.clone();
        Callback::from(move |value: String| {
            let mut at = at.clone();
            put(&mut at, value);
            dom::go(&at.route());
        })
    };
    let onwho = go(|at, value| {
        at.who = match value.as_str() {
            ME => Who::Me,
            EVERYBODY => Who::Everybody,
            member => MemberId::parse(member).map_or(Who::Me, Who::Of),
        }
    });
    let onplace = go(|at, value| at.place = Some(value).filter(|place| !place.is_empty()));
    let who = match at.who {
        Who::Me => ME.to_owned(),
        Who::Everybody => EVERYBODY.to_owned(),
        Who::Of(member) => member.to_string(),
    };
    let chosen = at.place.iter().filter(|place| !places.contains(place));
    let all = std::iter::once((AttrValue::default(), scene.t("agenda-everywhere").into()));
    let named = places.iter().chain(chosen).map(|place| (place.clone().into(), place.clone().into()));
    let at_places: Vec<Answer> = all.chain(named).collect();
    html! {
        <div class="filters" role="group" aria-label={scene.t("agenda-choice")}>
            <a class="btn small" href={week(-7)}>{ icon("chevron-left") }{ scene.t("sessions-previous") }</a>
            <a class="btn small" href={now} aria-current={(this == monday).then_some("date")}>{ scene.t("sessions-this") }</a>
            <a class="btn small" href={week(7)}>{ scene.t("sessions-next") }{ icon("chevron-right") }</a>
            <ChipSelect label={scene.t("agenda-who")} value={who} answers={people(scene)} onchange={onwho} />
            <ChipSelect label={scene.t("agenda-place")} value={at.place.clone().unwrap_or_default()} answers={at_places} onchange={onplace} />
        </div>
    }
}

/// The answers of « Pour qui ».
const ME: &str = "me";
const EVERYBODY: &str = "all";

fn people(scene: &Scene) -> Vec<Answer> {
    let fixed = [(ME, "agenda-who-me"), (EVERYBODY, "agenda-who-all")];
    let fixed = fixed.map(|(value, name)| (AttrValue::from(value), AttrValue::from(scene.t(name))));
    let others = scene.settings.colleagues().filter(|member| !scene.is_me(member.id));
    let others = others.map(|member| (member.id.to_string().into(), member.name.clone().into()));
    fixed.into_iter().chain(others).collect()
}
