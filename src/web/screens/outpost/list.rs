//! All that comes back at the places of the organisation, with its next days.

use super::form::{DayForm, MeetingForm};
use super::{meeting_name, use_reading};
use crate::app::outpost::Shown;
use crate::app::route::At;
use crate::app::{Edit, Route, Shared, editing};
use crate::domain::order::InOrder;
use crate::domain::{Day, ElementId, Subject};
use crate::i18n::labels::List;
use crate::i18n::{agenda, formats};
use crate::insight::agenda::meetings::{Holding, Meeting, Sitting, meetings};
use crate::insight::outpost::{Called, Radius, booked};
use crate::journal::Kind;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::View;
use crate::web::screens::form::Drawn;
use crate::web::screens::form::draft::Drafts;
use crate::web::screens::form::opening::use_opening;
use crate::web::screens::presence::places::places;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How far ahead days are listed, in days.
const SOON: i32 = 21;

/// How far ahead the next one is looked for where none is near.
const AHEAD: i32 = 400;

/// The button of a new one, which its form has as its heading.
const NEW: &str = "outpost-new";

#[derive(Properties, PartialEq)]
pub struct OutpostListProps {
    pub view: View,
}

#[component]
pub fn OutpostList(props: &OutpostListProps) -> Html {
    let scene = use_scene();
    use_reading(&props.view);
    let opening = use_opening(|(): &()| NEW.to_owned());
    let all = meetings(&scene.settings.records);
    let drawn = scene.device.map(|device| Drawn::Settings(device.org, scene.settings.clone()));
    let adding = drawn.clone().filter(|_| opening.now.is_some());
    let left = props.view.outposts.as_ref().and_then(|shown| shown.left);
    html! {
        <div class="page" data-width="narrow">
            <div class="page-head"><h1 tabindex="-1">{ scene.t("nav-outposts") }</h1>{ places(&scene, "nav-outposts") }</div>
            if let Some(device) = scene.device {
                <Drafts about={Subject::Settings(device.org)} />
            }
            <p class="soft">{ scene.t("outpost-help") }</p>
            <section class="panel" aria-labelledby="outpost-title">
                <div class="panel-head">
                    <h2 id="outpost-title">{ scene.t("outpost-title") }</h2>
                    <button type="button" id={NEW} class="btn small push" onclick={opening.press(())}
                        aria-expanded={if adding.is_some() { "true" } else { "false" }}>
                        { icon("plus") }{ scene.t("outpost-add") }
                    </button>
                </div>
                if let Some(drawn) = adding {
                    <MeetingForm {drawn} title={NEW} onclose={opening.onclose.clone()} />
                }
                if all.is_empty() {
                    <p class="soft">{ scene.t("outpost-empty") }</p>
                }
                if let Some(left) = left.filter(|_| !all.is_empty()) {
                    <p class="hint" role="status">{ scene.ta("outpost-reading", &[("count", left.into())]) }</p>
                }
                <ul class="records">
                    for meeting in all {
                        <li key={meeting.id.to_string()} data-meeting={meeting.id.to_string()}>
                            if let Some(drawn) = drawn.clone() {
                                <MeetingLine {meeting} {drawn} shown={props.view.outposts.clone()} />
                            }
                        </li>
                    }
                </ul>
            </section>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct MeetingLineProps {
    meeting: Meeting,
    drawn: Drawn,
    shown: Option<Shared<Shown>>,
}

/// What is changed of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Changed {
    Whole,
    Day(Day),
}

fn button(id: ElementId, what: Changed) -> String {
    match what {
        Changed::Whole => format!("outpost-{id}"),
        Changed::Day(day) => format!("outpost-{id}-{day}"),
    }
}

/// One of them: what it is, its next days, and its forms.
#[component]
fn MeetingLine(props: &MeetingLineProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (meeting, id) = (&props.meeting, props.meeting.id);
    let opening = use_opening(move |what: &Changed| button(id, *what));
    let name = meeting_name(&scene, meeting);
    let about = props.drawn.about();
    let remove = dispatch.reform(move |_: MouseEvent| {
        let edits = vec![Edit::remove(Kind::Meeting, id)];
        editing::Msg::Edited { about, edits }
    });
    let title = button(id, Changed::Whole);
    let drawn = &props.drawn;
    html! {
        <>
            <div class="record">
                <h3 class="record-title"><a href={link(id, None)}>{ name.clone() }</a></h3>
                <p class="record-more">{ told(&scene, meeting) }</p>
                <ul class="rows">
                    for line in days(&scene, meeting, props.shown.as_deref()) {
                        <li key={line.planned.to_string()}>
                            if line.is_held {
                                <a class="cell" href={link(id, Some(line.on))}>{ line.words.clone() }</a>
                            } else {
                                <span class="cell soft">{ line.words.clone() }</span>
                            }
                            if let Some(count) = line.booked.filter(|_| line.is_held) {
                                <span class="hint">{ scene.ta("outpost-booked", &[("count", count.into())]) }</span>
                            }
                            if line.by_rule {
                                <button type="button" class="btn quiet small icon-only" id={button(id, Changed::Day(line.planned))}
                                    onclick={opening.press(Changed::Day(line.planned))}
                                    aria-label={scene.ta("outpost-change-day", &[("name", name.as_str().into()), ("day", line.words.as_str().into())])}>
                                    { icon("edit") }
                                </button>
                            }
                            if opening.now == Some(Changed::Day(line.planned)) {
                                <div class="full">
                                    <DayForm drawn={drawn.clone()} meeting={id} planned={line.planned}
                                        title={button(id, Changed::Day(line.planned))} onclose={opening.onclose.clone()} />
                                </div>
                            }
                        </li>
                    }
                </ul>
            </div>
            <div class="record-end">
                <button type="button" class="btn quiet small icon-only" id={title.clone()} onclick={opening.press(Changed::Whole)}
                    aria-label={scene.ta("outpost-change", &[("name", name.as_str().into())])}>{ icon("edit") }</button>
                <button type="button" class="btn quiet small icon-only" onclick={remove}
                    aria-label={scene.ta("settings-entry-remove", &[("name", name.as_str().into())])}>{ icon("trash") }</button>
            </div>
            if opening.now == Some(Changed::Whole) {
                <MeetingForm drawn={drawn.clone()} meeting={Some(id)} {title} onclose={opening.onclose.clone()} />
            }
        </>
    }
}

fn link(meeting: ElementId, day: Option<Day>) -> String {
    Route::Outpost(At { meeting, day, radius: Radius::default() }).to_string()
}

/// « Permanence · 1er mercredi du mois · CPAS, Bouillon · jusqu'au 30 juin 2026 ».
fn told(scene: &Scene, meeting: &Meeting) -> String {
    let until = meeting.until.map(|day| scene.ta("record-to", &[("to", formats::day(&scene.words, day).into())]));
    let told = [
        meeting.sort.as_deref().map(|sort| scene.code(List::MeetingSort, sort)),
        Some(agenda::rhythm(&scene.words, &meeting.rhythm)),
        meeting.hour.map(|hour| formats::hour(&scene.words, hour)),
        meeting.lasts.map(|lasts| formats::duration(&scene.words, lasts.as_minutes().into())),
        meeting.place(meeting.venue.as_deref()),
        until,
    ];
    told.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A day of a meeting.
struct Line {
    planned: Day,
    on: Day,
    words: String,
    is_held: bool,
    /// Whether the rule plans it; else somebody has an appointment there that day.
    by_rule: bool,
    /// How many appointments there are, once everybody was read.
    booked: Option<usize>,
}

/// The days of three weeks, held or not, or else the next one; and those on which somebody goes there by appointment.
fn days(scene: &Scene, meeting: &Meeting, shown: Option<&Shown>) -> Vec<Line> {
    let today = scene.today;
    let read = shown.filter(|shown| shown.left.is_none());
    let booked = |sitting: Option<&Sitting>, on: Day| {
        read.map(|shown| booked::booked(shown.appointments.iter(), meeting, sitting, on).len())
    };
    let near = meeting.sittings(today.plus(SOON)).into_iter().filter(|it| it.on >= today || it.planned >= today);
    let mut sittings: Vec<Sitting> = near.collect();
    if !sittings.iter().any(|sitting| sitting.holding == Holding::Held) {
        sittings.extend(meeting.next(today, 1, today.plus(AHEAD)));
        sittings.dedup_by_key(|sitting| sitting.planned);
    }
    let planned: Vec<Day> = sittings.iter().map(|sitting| sitting.on).collect();
    let mut lines: Vec<Line> = sittings
        .iter()
        .map(|sitting| Line {
            planned: sitting.planned,
            on: sitting.on,
            words: agenda::sitting(&scene.words, sitting),
            is_held: sitting.holding == Holding::Held,
            by_rule: true,
            booked: booked(Some(sitting), sitting.on),
        })
        .collect();
    let called = Called::of(meeting, None);
    let there = read.into_iter().flat_map(|shown| &shown.appointments);
    let there = there.filter(|it| it.day <= today.plus(SOON) && called.holds(&it.place));
    let mut besides: Vec<Day> = there.map(|it| it.day).filter(|day| !planned.contains(day)).collect();
    besides.order();
    besides.dedup();
    lines.extend(besides.into_iter().map(|day| Line {
        planned: day,
        on: day,
        words: formats::full_day(&scene.words, day),
        is_held: true,
        by_rule: false,
        booked: booked(None, day),
    }));
    lines.order_by_key(|line| (line.on, line.planned));
    lines
}
