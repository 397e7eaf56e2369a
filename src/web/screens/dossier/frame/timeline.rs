//! The thread of a person: each gesture in one line, with what it is about, its author, its day and when it was written.

use super::line_menu::{Foreign, LineMenu, emptied};
use super::subject::{Said, said};
use crate::domain::{Day, Minute, PersonId};
use crate::i18n::labels::List;
use crate::i18n::{formats, sentences};
use crate::insight::Dossier;
use crate::insight::dossier::Entry;
use crate::insight::dossier::thread::{Counts, Gesture, Line, thread};
use crate::journal::schema::Shape;
use crate::journal::{Fact, Kind};
use crate::web::clock;
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many lines are drawn first, and added when asked.
const PAGE: usize = 20;

/// How many things said at once are drawn before the others are asked for.
const SAID: usize = 4;

#[component]
pub fn Timeline(props: &SectionProps) -> Html {
    let scene = use_scene();
    let shown = use_state(|| PAGE);
    let dossier = &props.dossier;
    let all = thread(dossier);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let mut rows = Vec::new();
    let mut month = None;
    for line in all.iter().take(*shown) {
        let Some(first) = line.first() else { continue };
        let on = first.fact.on;
        if month != Some((on.year(), on.month())) {
            month = Some((on.year(), on.month()));
            rows.push(heading(&scene, on));
        }
        rows.push(row(&scene, dossier, line, first));
    }
    html! {
        <section class="panel" aria-labelledby="timeline-title">
            <div class="panel-head"><h2 id="timeline-title">{ scene.t("timeline-title") }</h2></div>
            <ol class="timeline">
                for row in rows {
                    { row }
                }
            </ol>
            if all.len() > *shown {
                <button type="button" class="btn quiet small" onclick={more}>
                    { scene.t("timeline-more") }<span class="num">{ format!("{} / {}", *shown, all.len()) }</span>
                </button>
            }
        </section>
    }
}

fn heading(scene: &Scene, day: Day) -> Html {
    let (year, month) = (day.year(), day.month());
    html! { <li class="day" key={format!("{year}-{month}")}>{ formats::month_of_year(&scene.words, day) }</li> }
}

fn row(scene: &Scene, dossier: &Dossier, line: &Line<'_>, first: &Entry) -> Html {
    let key = first.fact.id.to_string();
    match line {
        Line::Gesture(gesture) => {
            let fact = gesture.entries.first().map_or(&first.fact, |entry| &entry.fact);
            let foreign = scene.device.is_some_and(|device| device.org != fact.by.org);
            let quiet =
                matches!(fact.kind, Kind::Retracted | Kind::Redacted | Kind::Shared | Kind::Joined | Kind::Unknown(_));
            html! {
                <li {key} data-quiet={quiet.then_some("")} data-foreign={foreign.then_some("")}>
                    { icon(sign_of(fact)) }
                    { told(scene, dossier, gesture) }
                </li>
            }
        }
        Line::Week { monday, counts, .. } => {
            let date = formats::short_day(&scene.words, *monday, scene.today);
            html! {
                <li {key}>
                    { icon("users") }
                    <div>
                        <b>{ scene.ta("thread-week", &[("date", date.into())]) }</b>
                        <span class="meta">{ counted(scene, *counts) }</span>
                    </div>
                </li>
            }
        }
        Line::Undone(gestures) => html! {
            <li {key} data-retracted="true">
                { icon("undo") }
                <details>
                    <summary>{ scene.ta("thread-undone", &[("count", gestures.len().into())]) }</summary>
                    <ul class="plain">
                        for gesture in gestures.iter() {
                            <li key={gesture.last().map(|entry| entry.fact.id.to_string()).unwrap_or_default()}>
                                { told(scene, dossier, gesture) }
                            </li>
                        }
                    </ul>
                </details>
            </li>
        },
    }
}

/// « Présent·e : 7 · Excusé·e : 1 ».
fn counted(scene: &Scene, counts: Counts) -> String {
    let parts = [("present", counts.present), ("excused", counts.excused), ("absent", counts.absent)];
    let told = parts.into_iter().filter(|(_, count)| *count > 0).map(|(code, count)| {
        let label = scene.code(List::Attendance, code);
        scene.ta("journal-field", &[("field", label.into()), ("value", count.into())])
    });
    told.collect::<Vec<_>>().join("\u{a0}· ")
}

/// What was said in one gesture, who did it and when, and the menu of the line.
fn told(scene: &Scene, dossier: &Dossier, gesture: &Gesture<'_>) -> Html {
    let groups = gesture.by_subject();
    let key = |facts: &[&Fact]| facts.first().map(|fact| fact.id.to_string()).unwrap_or_default();
    let all: Vec<(String, Said)> = groups.iter().map(|facts| (key(facts), said(scene, dossier, facts))).collect();
    // One line more takes less room than the words that say that there is one more.
    let shown = if all.len() > SAID + 1 { SAID } else { all.len() };
    let (first, rest) = all.split_at(shown);
    let list = |lines: &[(String, Said)]| {
        html! {
            <ul class="plain">
                for (key, said) in lines {
                    <li key={key.clone()}>{ sentence_of(said, gesture.undone) }</li>
                }
            </ul>
        }
    };
    html! {
        <div class="gesture">
            { list(first) }
            if !rest.is_empty() {
                <details>
                    <summary>{ scene.ta("thread-rest", &[("count", rest.len().into())]) }</summary>
                    { list(rest) }
                </details>
            }
            <div class="gesture-foot">
                <span class="meta">{ gesture.last().map(|entry| signature(scene, entry, gesture)) }</span>
                { menu(scene, dossier.id, gesture) }
            </div>
        </div>
    }
}

/// The subject and the words; struck through when they were taken back.
fn sentence_of(said: &Said, undone: Option<&Fact>) -> Html {
    let body = html! {
        <>
            if let Some(subject) = said.subject.clone() {
                <b>{ subject }</b>{ " " }
            }
            { said.words.clone() }
        </>
    };
    if undone.is_some() {
        html! { <s>{ body }</s> }
    } else {
        body
    }
}

fn menu(scene: &Scene, person: PersonId, gesture: &Gesture<'_>) -> Html {
    let facts = gesture.entries.iter().map(|entry| &entry.fact);
    let lines = emptied(facts, |fact| sentences::sentence(&scene.words, fact, scene));
    html! { <LineMenu {person} {lines} foreign={foreign(scene, gesture)} /> }
}

/// What a partner wrote, where nobody here has proposed yet to take it back.
fn foreign(scene: &Scene, gesture: &Gesture<'_>) -> Option<Foreign> {
    let entry = gesture.last().filter(|entry| entry.live && gesture.wish.is_none())?;
    let fact = &entry.fact;
    let theirs = scene.device.is_some_and(|device| device.org != fact.by.org);
    let says = fact.kind.schema().is_some_and(|schema| schema.shape != Shape::Meta) && fact.kind != Kind::Agreement;
    (theirs && says).then(|| Foreign {
        id: fact.id,
        about: fact.about,
        act: fact.act,
        words: sentences::sentence(&scene.words, fact, scene),
    })
}

/// The day and the author; when it was written down on another day, or taken back, that too.
fn signature(scene: &Scene, entry: &Entry, gesture: &Gesture<'_>) -> String {
    let fact = &entry.fact;
    let date = formats::weekday(&scene.words, fact.on, scene.today);
    let name = scene.member(fact.by.member);
    let ours = scene.device.is_none_or(|device| device.org == fact.by.org);
    let organisation = scene.t("value-name-awaited");
    let who = match ours {
        true => scene.ta("timeline-author", &[("date", date.into()), ("name", name.into())]),
        false => {
            let args = [("date", date.into()), ("name", name.into()), ("organisation", organisation.into())];
            scene.ta("timeline-author-partner", &args)
        }
    };
    let mut parts = vec![who];
    let ahead = clock::minutes_ahead(fact.at);
    let there = Minute::from_unix(fact.at.to_unix() + i64::from(ahead) * 60).unwrap_or(fact.at);
    if there.day() != fact.on {
        let recorded = formats::minute(&scene.words, fact.at, ahead);
        parts.push(scene.ta("timeline-written", &[("date", recorded.into())]));
    }
    if let Some(wish) = gesture.wish {
        let date = formats::short_day(&scene.words, wish.on, scene.today);
        parts.push(scene.ta("proposal-made", &[("date", date.into()), ("name", scene.member(wish.by.member).into())]));
    }
    if let Some(undone) = gesture.undone {
        let date = formats::short_day(&scene.words, undone.on, scene.today);
        let name = scene.member(undone.by.member);
        parts.push(scene.ta("thread-undone-by", &[("date", date.into()), ("name", name.into())]));
    } else if !entry.live {
        parts.push(scene.t("timeline-retracted"));
    }
    parts.join("\u{a0}· ")
}

fn sign_of(fact: &Fact) -> &'static str {
    match &fact.kind {
        Kind::Identity | Kind::Referent => "user",
        Kind::Reach | Kind::Phone | Kind::Email | Kind::Contact => "phone",
        Kind::Grouping | Kind::Partner => "users",
        Kind::Pinned => "pin",
        Kind::Goal | Kind::Track => "bridge",
        Kind::ObstaclePlain | Kind::ObstacleFamily | Kind::ObstacleSensitive => "warning",
        Kind::Note => "note",
        Kind::Task => "task",
        Kind::Tag => "filter",
        Kind::Step | Kind::Pause | Kind::Cycle => "move",
        Kind::Placement | Kind::PlacementVisit | Kind::Evaluation => "building",
        Kind::Contract | Kind::CpasContract | Kind::HiringAid => "file",
        Kind::FollowUp => "calendar",
        Kind::Outcome => "check",
        Kind::Shared | Kind::Admitted | Kind::Joined => "share",
        Kind::Retracted => "undo",
        Kind::Redacted | Kind::Erased => "trash",
        _ => "info",
    }
}
