//! `#/permanences/<id>?jour=…`: one day at one place. Who is expected, who lives near and what is due with them, and which
//! companies are on the way.

use super::row::{Beside, Offer, give, lines};
use super::{count_near, meeting_name, use_reading, when};
use crate::app::bulk::{self, Gesture};
use crate::app::outpost::Shown;
use crate::app::route::At;
use crate::app::{Route, Shared};
use crate::domain::{Day, Hour, Line, PersonId};
use crate::i18n::formats;
use crate::insight::agenda::meetings::{Holding, meeting};
use crate::insight::outpost::{Booked, Company, Outing, Radius, Somebody};
use crate::web::dom;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::screens::presence::places::places;
use crate::web::widgets::chip_select::{Answer, ChipSelect};
use crate::web::widgets::field::{FieldKind, FieldSpec, TextField, Toward};
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many neighbours are shown at first, and then with each press.
const PAGE: usize = 30;

/// How far ahead another day is looked for.
const AHEAD: i32 = 400;

#[derive(Properties, PartialEq)]
pub struct OutpostPageProps {
    pub view: View,
}

#[component]
pub fn OutpostPage(props: &OutpostPageProps) -> Html {
    let scene = use_scene();
    use_reading(&props.view);
    let Route::Outpost(at) = props.view.route else { return Html::default() };
    let Some(held) = meeting(&scene.settings.records, at.meeting) else {
        return html! {
            <div class="page" data-width="narrow">
                <h1 tabindex="-1">{ scene.t("nav-outposts") }</h1>
                <p>{ scene.t("outpost-missing") }</p>
                <a class="btn" href={Route::Outposts.to_string()}>{ icon("chevron-left") }{ scene.t("outpost-back") }</a>
            </div>
        };
    };
    let shown = props.view.outposts.clone().filter(|shown| shown.outing.is_some());
    let left = props.view.outposts.as_ref().and_then(|shown| shown.left);
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ meeting_name(&scene, &held) }</h1>{ places(&scene, "nav-outposts") }</div>
            if let Some(shown) = shown {
                <Whole key={at.meeting.to_string()} {at} {shown} />
            } else {
                <p role="status">{ scene.ta("outpost-reading", &[("count", left.unwrap_or_default().into())]) }</p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    at: At,
    /// It has an outing.
    shown: Shared<Shown>,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    let scene = use_scene();
    let shown = props.shown.clone();
    let Some(outing) = shown.outing.as_ref() else { return Html::default() };
    html! {
        <>
            <p><strong>{ when(&scene, outing) }</strong></p>
            if outing.sitting.is_none() && outing.meeting.from.is_some() {
                <p class="hint">{ icon("warning") }{ scene.t("outpost-not-held") }</p>
            }
            <Choice at={props.at} day={outing.day} />
            <Expected shown={shown.clone()} />
            <Neighbours shown={shown.clone()} />
            { companies(&scene, outing) }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ChoiceProps {
    at: At,
    day: Day,
}

/// Which day, how far, and the sheet to take along.
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let scene = use_scene();
    let (at, day) = (props.at, props.day);
    let held = meeting(&scene.settings.records, at.meeting);
    let around = held.map(|held| {
        let sittings = held.sittings(day.plus(AHEAD)).into_iter();
        let held: Vec<Day> = sittings.filter(|it| it.holding == Holding::Held).map(|it| it.on).collect();
        [held.iter().copied().filter(|it| *it < day).max(), held.into_iter().filter(|it| *it > day).min()]
    });
    let [before, after] = around.unwrap_or_default();
    let link = |day: Day| Route::Outpost(At { day: Some(day), ..at }).to_string();
    let sheet = Route::OutpostSheet(At { day: Some(day), ..at }).to_string();
    let onradius = Callback::from(move |code: String| {
        let radius = Radius::parse(&code).unwrap_or_default();
        dom::go(&Route::Outpost(At { radius, day: Some(day), ..at }));
    });
    let radius = |radius: &Radius| -> Answer {
        (radius.code().into(), scene.ta("outpost-within", &[("radius", radius.code().into())]).into())
    };
    let answers: Vec<Answer> = Radius::ALL.iter().map(radius).collect();
    html! {
        <>
            <div class="filters" role="group" aria-label={scene.t("outpost-choice")}>
                if let Some(before) = before {
                    <a class="btn small" href={link(before)}>{ icon("chevron-left") }{ formats::weekday(&scene.words, before, scene.today) }</a>
                }
                if let Some(after) = after {
                    <a class="btn small" href={link(after)}>{ formats::weekday(&scene.words, after, scene.today) }{ icon("chevron-right") }</a>
                }
                <ChipSelect label={scene.t("outpost-radius")} value={at.radius.code()} {answers} onchange={onradius} />
                <a class="btn small" href={sheet}>{ icon("print") }{ scene.t("paper-run") }</a>
            </div>
            <OtherDay key={day.to_string()} {at} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OtherDayProps {
    at: At,
}

/// A day that is typed: whoever goes there by appointment has no other.
#[component]
fn OtherDay(props: &OtherDayProps) -> Html {
    let scene = use_scene();
    let (typed, wrong) = (use_state_eq(String::new), use_state_eq(|| false));
    let at = props.at;
    let oninput = {
        let (typed, wrong) = (typed.clone(), wrong.clone());
        Callback::from(move |text: String| {
            typed.set(text);
            wrong.set(false);
        })
    };
    let onsubmit = {
        let (typed, wrong) = (typed.clone(), wrong.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Day::parse(&typed) {
                Ok(day) => dom::go(&Route::Outpost(At { day: Some(day), ..at })),
                Err(_) => wrong.set(true),
            }
        })
    };
    let error = wrong.then(|| AttrValue::from(scene.t("common-bad-date")));
    let spec = FieldSpec::line("outpost-day", "outpost-other-day").of(FieldKind::Day(Toward::Either));
    html! {
        <details class="contact-more">
            <summary>{ scene.t("outpost-other-day") }</summary>
            <form class="form" novalidate=true {onsubmit} aria-label={scene.t("outpost-other-day")}>
                <TextField {spec} value={(*typed).clone()} {oninput} {error} />
                <div class="form-end"><button type="submit" class="btn">{ scene.t("outpost-go") }</button></div>
            </form>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    shown: Shared<Shown>,
}

/// Who has an appointment, by the hour.
#[component]
fn Expected(props: &PartProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let shown = &props.shown;
    let Some(outing) = &shown.outing else { return Html::default() };
    let mut everybody: Vec<PersonId> = Vec::new();
    for booked in &outing.booked {
        if !everybody.contains(&booked.appointment.person) {
            everybody.push(booked.appointment.person);
        }
    }
    let several = everybody.len() > 1;
    let note = dispatch.reform(move |_: MouseEvent| bulk::Msg::AskedOf(Gesture::Contact, everybody.clone()));
    html! {
        <section class="panel" aria-labelledby="outpost-expected">
            <div class="panel-head">
                <h2 id="outpost-expected">{ scene.t("outpost-expected") }</h2>
                if several {
                    <button type="button" class="btn small push" onclick={note}>{ icon("chat") }{ scene.t("outpost-note-all") }</button>
                }
            </div>
            if outing.booked.is_empty() {
                <p class="soft">{ scene.t("outpost-nobody-expected") }</p>
            } else {
                <ol class="records">
                    for booked in outing.booked.iter() {
                        <li key={booked.appointment.of.to_string()} data-booked={booked.appointment.hour.map(|hour| hour.to_string())}>
                            if let Some(somebody) = shown.people.get(&booked.appointment.person) {
                                { lines(&scene, &dispatch, somebody, outing.day, expectation(&scene, booked)) }
                            }
                        </li>
                    }
                </ol>
            }
        </section>
    }
}

fn note_id(person: PersonId) -> String {
    format!("outpost-note-{person}")
}

/// What an appointment adds to the lines of who has it.
fn expectation(scene: &Scene, booked: &Booked) -> Beside {
    let (head, tail) = (hour(scene, booked), signs(scene, booked));
    Beside { head, tail, more: Html::default(), id: format!("outpost-note-{}", booked.appointment.of) }
}

/// Of a neighbour who is expected: at what hour.
fn expected_at(scene: &Scene, booked: &Booked) -> Html {
    html! {
        <span class="tag">{ icon("calendar") }{ scene.t("outpost-expected-here") }{ "\u{a0}" }{ hour(scene, booked) }</span>
    }
}

fn hour(scene: &Scene, booked: &Booked) -> Html {
    let hour = booked.appointment.hour.map(|hour| formats::hour(&scene.words, hour));
    html! { <b>{ hour.unwrap_or_else(|| scene.t("outpost-no-hour")) }</b> }
}

/// Who receives, whether it was held, and whether two people have this hour.
fn signs(scene: &Scene, booked: &Booked) -> Html {
    let other = booked.appointment.member.filter(|member| !scene.is_me(*member)).map(|member| scene.member(member));
    html! {
        <>
            if let Some(other) = other {
                <span class="tag">{ scene.ta("outpost-with", &[("name", other.into())]) }</span>
            }
            if booked.appointment.done {
                <span class="tag">{ icon("check") }{ scene.t("outpost-done") }</span>
            }
            if booked.clashes {
                <span class="tag" data-tone="warn">{ icon("warning") }{ scene.t("outpost-clash") }</span>
            }
        </>
    }
}

/// Who lives near, the nearest first.
#[component]
fn Neighbours(props: &PartProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (listed, chosen) = (use_state(|| PAGE), use_state_eq(|| None::<Hour>));
    let shown = &props.shown;
    let Some(outing) = &shown.outing else { return Html::default() };
    // What was chosen and taken since is not proposed any more.
    let hour = chosen.filter(|hour| outing.free.contains(hour)).or_else(|| outing.free.first().copied());
    let offer = offer(&scene, outing, hour);
    let onhour = {
        let chosen = chosen.clone();
        Callback::from(move |text: String| chosen.set(Hour::parse(&text).ok()))
    };
    let hours: Vec<Answer> =
        outing.free.iter().map(|hour| (hour.to_string().into(), formats::hour(&scene.words, *hour).into())).collect();
    let onmore = {
        let listed = listed.clone();
        Callback::from(move |_: MouseEvent| listed.set(*listed + PAGE))
    };
    let left = outing.near.len().saturating_sub(*listed).min(PAGE);
    let given = |somebody: &Somebody| {
        let person = somebody.ground.person;
        let mut theirs = outing.booked.iter().filter(|booked| booked.appointment.person == person);
        match (theirs.next(), offer.as_ref()) {
            (Some(booked), _) => expected_at(&scene, booked),
            (None, Some(offer)) => give(&scene, &dispatch, somebody, offer, note_id(person)),
            (None, None) => Html::default(),
        }
    };
    let gives = offer.is_some() && !outing.near.is_empty();
    html! {
        <section class="panel" aria-labelledby="outpost-near">
            <div class="panel-head"><h2 id="outpost-near">{ scene.t("outpost-near") }</h2></div>
            { known(&scene, shown, outing) }
            if let Some(hour) = hour.filter(|_| gives && hours.len() > 1) {
                <div class="filters">
                    <ChipSelect label={scene.t("outpost-hour")} value={hour.to_string()} answers={hours} onchange={onhour} />
                </div>
            }
            if !outing.near.is_empty() {
                <ul class="records">
                for near in outing.near.iter().take(*listed) {
                    <li key={near.person.to_string()} data-person={near.person.to_string()}>
                        if let Some(somebody) = shown.people.get(&near.person) {
                            { lines(&scene, &dispatch, somebody, outing.day, Beside { head: Html::default(), tail: far(&scene, near.tenths), more: given(somebody), id: note_id(near.person) }) }
                        }
                    </li>
                }
                </ul>
            }
            if left > 0 {
                <button type="button" class="btn" onclick={onmore}>{ scene.ta("board-column-more", &[("count", left.into())]) }</button>
            }
        </section>
    }
}

/// What a press gives; nothing of a day that is over.
fn offer(scene: &Scene, outing: &Outing, hour: Option<Hour>) -> Option<Offer> {
    let venue = outing.sitting.as_ref().map_or(&outing.meeting.venue, |sitting| &sitting.venue);
    let place = outing.meeting.place(venue.as_deref()).unwrap_or_else(|| meeting_name(scene, &outing.meeting));
    let venue = Line::parse(&place).ok().filter(|_| outing.day >= scene.today)?;
    Some(Offer { day: outing.day, hour, venue })
}

fn far(scene: &Scene, tenths: u32) -> Html {
    let distance = formats::tenths(scene.words.lang(), tenths);
    html! { <span class="tag">{ scene.ta("outpost-far", &[("distance", distance.into())]) }</span> }
}

/// How many are near, and on what the distances stand; or why nobody can be.
fn known(scene: &Scene, shown: &Shown, outing: &Outing) -> Html {
    if shown.missed {
        return html! { <p class="hint">{ icon("warning") }{ scene.t("outpost-no-table") }</p> };
    }
    if !outing.is_placed {
        return html! { <p class="hint">{ icon("warning") }{ scene.t("outpost-no-place") }</p> };
    }
    html! {
        <>
            <p role="status">{ count_near(scene, outing) }</p>
            <p class="hint">{ scene.t("outpost-near-help") }</p>
        </>
    }
}

/// The companies of neighbours, each with who works there.
fn companies(scene: &Scene, outing: &Outing) -> Html {
    html! {
        <section class="panel" aria-labelledby="outpost-companies">
            <div class="panel-head"><h2 id="outpost-companies">{ scene.t("outpost-companies") }</h2></div>
            if outing.companies.is_empty() {
                <p class="soft">{ scene.t("outpost-no-company") }</p>
            } else {
                <p class="hint">{ scene.t("outpost-companies-help") }</p>
                <ul class="rows">
                    for company in outing.companies.iter() {
                        <li key={company.name.clone()}>
                            <div class="cell">{ company.name.clone() }</div>
                            <span class="hint">{ at_work(scene, company) }</span>
                        </li>
                    }
                </ul>
            }
        </section>
    }
}

/// « 1 stage en cours · 1 contrat prévu ».
pub fn at_work(scene: &Scene, company: &Company) -> String {
    let sorts = [
        ("outpost-placements-running", true, true),
        ("outpost-placements-planned", true, false),
        ("outpost-contracts-running", false, true),
        ("outpost-contracts-planned", false, false),
    ];
    let count = |is_placement: bool, is_running: bool| {
        let works = company.people.iter().map(|(_, work)| work);
        works.filter(|work| work.is_placement == is_placement && work.is_running == is_running).count()
    };
    let told = sorts.into_iter().map(|(id, placement, running)| (id, count(placement, running)));
    let told = told.filter(|(_, count)| *count > 0).map(|(id, count)| scene.ta(id, &[("count", count.into())]));
    told.collect::<Vec<_>>().join(" · ")
}
