//! The seven days of the agenda, and their lines.

use crate::app::agenda::plan;
use crate::app::gathering::Msg;
use crate::app::{Filter, Route};
use crate::domain::Day;
use crate::i18n::labels::List;
use crate::i18n::{agenda, formats, gathering};
use crate::insight::agenda::meetings::Holding;
use crate::insight::agenda::school_holidays::SchoolDay;
use crate::insight::agenda::week::{AgendaDay, Entry, Line, Time, Week};
use crate::insight::gathering::Gathering;
use crate::web::scene::{Dispatch, Scene};
use crate::web::screens::board::card::due_words;
use crate::web::screens::gathering::counted;
use crate::web::widgets::icon;
use yew::prelude::*;

/// The days from Monday on, side by side where there is room, else one under the other.
pub fn days(scene: &Scene, dispatch: &Dispatch, week: &Week<'_>) -> Html {
    html! {
        <ol class="agenda">
            for day in week.days.iter() {
                { day_of(scene, dispatch, day) }
            }
        </ol>
    }
}

fn day_of(scene: &Scene, dispatch: &Dispatch, day: &AgendaDay<'_>) -> Html {
    let title = format!("agenda-{}", day.day);
    let closed = closed(scene, day);
    html! {
        <li key={day.day.to_string()} data-day={day.day.to_string()} data-today={(day.day == scene.today).then_some("true")}
            data-free={(!closed.is_empty() || day.day.is_weekend()).then_some("true")}>
            <h2 id={title.clone()}>
                { formats::weekday(&scene.words, day.day, day.day) }
                if day.day == scene.today {
                    <span class="tag">{ scene.t("agenda-today") }</span>
                }
            </h2>
            if !closed.is_empty() {
                <p class="hint">{ closed.join(" · ") }</p>
            }
            if day.lines.is_empty() {
                <p class="soft">{ scene.t("agenda-nothing") }</p>
            } else {
                <ul aria-labelledby={title}>
                    for line in day.lines.iter() {
                        <li key={line.key()}>{ line_of(scene, dispatch, line, day.day) }</li>
                    }
                </ul>
            }
        </li>
    }
}

/// Why most are not at work on a day: a bank holiday, and the holidays of the schools.
fn closed(scene: &Scene, day: &AgendaDay<'_>) -> Vec<String> {
    let holiday = day.holiday.map(|holiday| {
        let name = scene.t(&format!("day-holiday-{}", holiday.code()));
        scene.ta("agenda-holiday", &[("name", name.into())])
    });
    let school = match day.school {
        SchoolDay::Break(sort) => Some(agenda::school_break(&scene.words, sort)),
        SchoolDay::Term => None,
        // Nobody is told that the schools are open on a day of which nothing is known.
        SchoolDay::Unknown => (!day.day.is_weekend()).then(|| scene.t("agenda-schools-not-known")),
    };
    holiday.into_iter().chain(school).collect()
}

fn line_of(scene: &Scene, dispatch: &Dispatch, line: &Line<'_>, day: Day) -> Html {
    let hour = line.hour().map(|hour| formats::hour(&scene.words, hour));
    html! {
        <>
            if let Some(hour) = hour {
                <p class="agenda-hour">{ hour }</p>
            }
            {
                match line {
                    Line::Meeting(time) => meeting(scene, dispatch, time),
                    Line::Gathering(held) => gathering_line(scene, held),
                    Line::Person(entry) => person(scene, entry, day),
                }
            }
        </>
    }
}

/// What comes back: held, or why not; and how people are invited to it.
fn meeting(scene: &Scene, dispatch: &Dispatch, time: &Time<'_>) -> Html {
    let name = time.meeting.name.clone().unwrap_or_else(|| match time.meeting.sort.as_deref() {
        Some(sort) => scene.code(List::MeetingSort, sort),
        None => scene.t("agenda-meeting"),
    });
    let day = |day| formats::short_day(&scene.words, day, scene.today);
    let state = if time.moved_away {
        Some(scene.ta("agenda-moved-to", &[("date", day(time.sitting.on).into())]))
    } else if time.sitting.holding == Holding::Held && time.sitting.on == time.sitting.planned {
        None
    } else {
        Some(agenda::otherwise(&scene.words, &time.sitting))
    };
    let held = !time.moved_away && time.sitting.holding == Holding::Held;
    let label = scene.ta("agenda-invite-to", &[("name", name.as_str().into()), ("date", day(time.sitting.on).into())]);
    let onclick = {
        let (gathering, edits) = plan(time);
        dispatch.reform(move |_: MouseEvent| Msg::Convened { gathering, edits: edits.clone() })
    };
    html! {
        <>
            <p data-held={if held { "true" } else { "false" }}>{ icon("calendar") }<span>{ name }</span></p>
            if let Some(state) = state {
                <p><span class="tag" data-tone="warn">{ state }</span></p>
            }
            if let Some(place) = time.place() {
                <p class="hint">{ place }</p>
            }
            if let Some(id) = time.gathering {
                <p><a href={Route::Gathering(id).to_string()}>{ scene.t("agenda-gathering") }</a></p>
            }
            if time.invites() {
                <button type="button" class="btn small" aria-label={label} {onclick}>{ scene.t("agenda-invite") }</button>
            }
        </>
    }
}

fn gathering_line(scene: &Scene, held: &Gathering) -> Html {
    html! {
        <>
            <p>{ icon("users") }<a href={Route::Gathering(held.id).to_string()}>{ gathering::name(&scene.words, held) }</a></p>
            if let Some(venue) = &held.venue {
                <p class="hint">{ venue.clone() }</p>
            }
            <p class="hint">{ counted(scene, held.counts()) }</p>
        </>
    }
}

/// A person, what is due, where, and for whom.
fn person(scene: &Scene, entry: &Entry, day: Day) -> Html {
    let name = if entry.name.is_empty() { scene.t("person-unnamed") } else { entry.name.clone() };
    let dossier = Route::Person(entry.person, Filter::default()).to_string();
    let lasts = entry.lasts.map(|lasts| formats::duration(&scene.words, lasts.as_minutes().into()));
    let member = entry.due.member.map(|member| scene.member(member));
    let more: Vec<String> = entry.venue.clone().into_iter().chain(lasts).chain(member).collect();
    let late = !entry.held && day < scene.today;
    html! {
        <>
            <p>{ icon("user") }<a href={dossier} data-person={entry.person.to_string()}>{ name }</a></p>
            <p>{ due_words(scene, &entry.due) }</p>
            if entry.held {
                <p><span class="tag">{ icon("check") }{ scene.t("agenda-held") }</span></p>
            }
            if late {
                <p><span class="tag" data-tone="warn">{ scene.t("agenda-late") }</span></p>
            }
            if !more.is_empty() {
                <p class="hint">{ more.join(" · ") }</p>
            }
        </>
    }
}
