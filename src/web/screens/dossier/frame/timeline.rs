//! The journal of a person: each fact in one sentence, with its author, its day and when it was written down.

use crate::app::editing;
use crate::domain::{Day, Minute};
use crate::i18n::{formats, sentences};
use crate::insight::dossier::Entry;
use crate::insight::dossier::history::holds_words;
use crate::journal::{Fact, Kind};
use crate::web::clock;
use crate::web::scene::{Scene, use_dispatch, use_scene};
use crate::web::screens::dossier::frame::section::SectionProps;
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many facts are drawn first, and added when asked.
const PAGE: usize = 20;

#[component]
pub fn Timeline(props: &SectionProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let shown = use_state(|| PAGE);
    let all = &props.dossier.timeline;
    let entries = &all[..all.len().min(*shown)];
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let send = |fact: &Fact| {
        let (person, fact) = (props.dossier.id, fact.id);
        dispatch.reform(move |_: MouseEvent| editing::Msg::RedactionAsked { person, fact })
    };
    let mut rows = Vec::new();
    let mut month = None;
    for entry in entries {
        let on = entry.fact.on;
        if month != Some((on.year(), on.month())) {
            month = Some((on.year(), on.month()));
            rows.push(heading(&scene, entry.fact.on));
        }
        rows.push(line(&scene, entry, send(&entry.fact)));
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

fn line(scene: &Scene, entry: &Entry, redact: Callback<MouseEvent>) -> Html {
    let fact = &entry.fact;
    let words = sentences::sentence(&scene.words, fact, scene);
    let foreign = scene.device.is_some_and(|device| device.org != fact.by.org);
    let quiet = matches!(fact.kind, Kind::Retracted | Kind::Redacted | Kind::Shared | Kind::Joined | Kind::Unknown(_));
    let name = format!("{}\u{202f}: {words}", scene.t("redaction-open"));
    html! {
        <li key={fact.id.to_string()} data-quiet={quiet.then_some("")} data-foreign={foreign.then_some("")}
            data-retracted={(!entry.live).then_some("true")}>
            { icon(sign_of(fact, entry.live)) }
            <div>
                if entry.live {
                    { words }
                } else {
                    <s>{ words }</s>
                }
                <span class="meta">{ signature(scene, entry) }</span>
                if holds_words(fact) {
                    <button type="button" class="link redact" aria-label={name} onclick={redact}>{ scene.t("redaction-open") }</button>
                }
            </div>
        </li>
    }
}

/// The day and the author; when it was written down on another day, or taken back, that too.
fn signature(scene: &Scene, entry: &Entry) -> String {
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
    if !entry.live {
        parts.push(scene.t("timeline-retracted"));
    }
    parts.join("\u{a0}· ")
}

fn sign_of(fact: &Fact, live: bool) -> &'static str {
    match &fact.kind {
        _ if !live => "undo",
        Kind::Identity | Kind::Referent => "user",
        Kind::Reach | Kind::Phone | Kind::Email | Kind::Contact => "phone",
        Kind::Grouping | Kind::Partner => "users",
        Kind::Pinned => "pin",
        Kind::Goal | Kind::Track => "bridge",
        Kind::ObstaclePlain | Kind::ObstacleFamily | Kind::ObstacleSensitive => "warning",
        Kind::Note => "note",
        Kind::Task => "task",
        Kind::Tag => "filter",
        Kind::Step | Kind::Pause => "move",
        Kind::Outcome => "check",
        Kind::Shared | Kind::Admitted | Kind::Joined => "share",
        Kind::Retracted => "undo",
        Kind::Redacted | Kind::Erased => "trash",
        _ => "info",
    }
}
