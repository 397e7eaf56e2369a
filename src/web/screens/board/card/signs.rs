//! The news of a card, its labels, its pins, and how long it has stood in its step.

use crate::app::line_keys::line_keys;
use crate::i18n::formats;
use crate::insight::board::label::hue;
use crate::insight::board::news::Matter;
use crate::insight::people::example;
use crate::insight::{Ageing, Card, Due, News};
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// Up to how many days a date is shown as a distance (« demain »).
const NEAR: i32 = 1;

/// What the card says first, by colour, sign and words; nothing where all is quiet.
pub fn news(scene: &Scene, card: &Card) -> Html {
    let Some(news) = card.news(&scene.settings, scene.today) else { return Html::default() };
    let (state, sign, others) = match news {
        News::Late { others, .. } => (Some("late"), "clock", others),
        News::Soon(_) => (Some("soon"), "calendar", 0),
        News::Silent { .. } => (Some("silent"), "chat", 0),
        News::Later(_) => (None, "calendar", 0),
    };
    let text = match news {
        News::Late { due, .. } | News::Soon(due) | News::Later(due) => due_words(scene, due),
        News::Silent { days } => scene.ta("board-news-silent", &[("count", days.into())]),
    };
    let more = (others > 0).then(|| scene.ta("board-news-more", &[("count", others.into())]));
    html! {
        <p class="due" data-due={state} title={more.as_ref().map_or_else(|| text.clone(), |more| format!("{text} ({more})"))}>
            { icon(sign) }
            <span>{ text }</span>
            if let Some(more) = more {
                <b><span aria-hidden="true">{ format!("+{others}") }</span><span class="vh">{ more }</span></b>
            }
        </p>
    }
}

/// « en retard de 5 j · Fin de contrat à confirmer : le compteur attend »
fn due_words(scene: &Scene, due: &Due) -> String {
    let days = scene.today.days_until(due.day);
    let when = if days <= NEAR {
        formats::due(&scene.words, due.day, scene.today)
    } else {
        formats::weekday(&scene.words, due.day, scene.today)
    };
    let late = ("late", if days < 0 { "yes" } else { "no" }.into());
    let what = match due.matter {
        Matter::Task => due.title.clone(),
        Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => {
            let (count, unit) = due.title.split_at(due.title.len().saturating_sub(1));
            let count = count.parse::<u32>().unwrap_or_default();
            let question = scene.ta("board-news-follow-up", &[("count", count.into()), ("unit", unit.into())]);
            if due.matter == Matter::FollowUp {
                question
            } else {
                let args = [("who", due.matter.code().into()), ("question", question.into())];
                scene.ta("board-news-follow-up-of", &args)
            }
        }
        Matter::ContractEnd => scene.ta("board-news-contract-end", &[late]),
        Matter::PlacementEnd => scene.ta("board-news-placement-end", &[late]),
        Matter::Evaluation => scene.t("board-news-evaluation"),
    };
    scene.ta("board-card-next", &[("title", what.into()), ("when", when.into())])
}

/// What else is to be known, and the labels; nothing without any.
pub fn notes(scene: &Scene, card: &Card) -> Html {
    let tag = |tone: Option<&'static str>, words: String| {
        html! { <span class="tag" data-tone={tone}>{ words }</span> }
    };
    let conflicts = || scene.ta("board-card-conflicts", &[("count", card.conflicts.into())]);
    let quiet = card.conflicts == 0 && !card.paused && !card.incomplete;
    if quiet && labels_of(&card.tags).next().is_none() {
        return Html::default();
    }
    html! {
        <div class="card-notes">
            if card.conflicts > 0 {
                { tag(Some("warn"), conflicts()) }
            }
            if card.incomplete {
                { tag(Some("warn"), scene.t("board-card-incomplete")) }
            }
            if card.paused {
                { tag(None, scene.t("views-paused")) }
            }
            { labels(&card.tags) }
        </div>
    }
}

/// The labels of a person, each on its colour; nothing without any. That of the example stands above the board.
pub fn labels(tags: &[String]) -> Html {
    if labels_of(tags).next().is_none() {
        return Html::default();
    }
    html! {
        <ul class="labels">
            for tag in labels_of(tags) {
                <li key={tag.clone()} class="label" data-hue={hue(tag).to_string()} title={tag.clone()}>{ tag.clone() }</li>
            }
        </ul>
    }
}

fn labels_of(tags: &[String]) -> impl Iterator<Item = &String> {
    tags.iter().filter(|tag| *tag != example::TAG)
}

/// What was pinned to the card.
pub fn pinned(card: &Card) -> Html {
    if card.pinned.is_empty() {
        return Html::default();
    }
    let lines = line_keys(card.pinned.iter().map(String::as_str)).into_iter().zip(&card.pinned);
    html! {
        <ul class="card-pins">
            for (key, line) in lines {
                <li {key}>{ icon("pin") }<span>{ line.clone() }</span></li>
            }
        </ul>
    }
}

/// « 34 j »: the days in the step, for who looks; a long stay is told to who listens too. Today needs no figure.
pub fn age(scene: &Scene, card: &Card, ageing: Ageing) -> Html {
    let days = card.since.map_or(0, |since| since.days_until(scene.today));
    if days <= 0 {
        return Html::default();
    }
    let count = ("count", days.into());
    let (level, words) = match ageing {
        Ageing::Usual => (None, scene.ta("board-card-days-long", &[count.clone()])),
        _ => (level(ageing), long_stay(scene, days, ageing)),
    };
    html! {
        <span class="age" data-ageing={level} title={words.clone()}>
            <span aria-hidden="true">{ scene.ta("board-card-days", &[count]) }</span>
            if level.is_some() {
                <span class="vh">{ words }</span>
            }
        </span>
    }
}

/// A long stay in words beside the colour; nothing for a usual one.
pub fn ageing_words(scene: &Scene, card: &Card, ageing: Ageing) -> Html {
    let Some(level) = level(ageing) else { return Html::default() };
    let days = card.since.map_or(0, |since| since.days_until(scene.today).max(0));
    html! { <p class="ageing" data-ageing={level}>{ icon("history") }<span>{ long_stay(scene, days, ageing) }</span></p> }
}

fn level(ageing: Ageing) -> Option<&'static str> {
    match ageing {
        Ageing::Usual => None,
        Ageing::Longer => Some("longer"),
        Ageing::MuchLonger => Some("much-longer"),
    }
}

fn long_stay(scene: &Scene, days: i32, ageing: Ageing) -> String {
    let id = if ageing == Ageing::MuchLonger { "views-ageing-much-longer" } else { "views-ageing-longer" };
    scene.ta(id, &[("count", days.into())])
}
