//! The news of a card, its labels, its pins, and how long it has stood in its step.

use crate::app::line_keys::line_keys;
use crate::domain::OrgId;
use crate::i18n::{formats, labels as steps};
use crate::insight::board::card::Beside;
use crate::insight::board::label::hue;
use crate::insight::board::news::Matter;
use crate::insight::people::example;
use crate::insight::{Ageing, Card, Due, News};
use crate::web::scene::Scene;
use crate::web::widgets::icon;
use yew::prelude::*;

/// What the card says first, by colour, sign and words; nothing where all is quiet. What follows from it stands in the
/// tooltip.
pub fn news(scene: &Scene, card: &Card) -> Html {
    let Some(news) = card.news(&scene.settings, scene.today) else { return Html::default() };
    let (state, sign, others) = match news {
        News::Late { others, .. } => (Some("late"), "clock", others),
        News::Soon(_) => (Some("soon"), "calendar", 0),
        News::Silent { .. } => (Some("silent"), "chat", 0),
        News::Later(_) => (None, "calendar", 0),
    };
    let (what, when, why) = match news {
        News::Late { due, .. } => (due_words(scene, due), when(scene, due), why(scene, due)),
        News::Soon(due) | News::Later(due) => (due_words(scene, due), when(scene, due), None),
        News::Silent { days } => (scene.ta("board-news-silent", &[("count", days.into())]), String::new(), None),
    };
    let more = (others > 0).then(|| scene.ta("board-news-more", &[("count", others.into())]));
    let whole = [Some(&what), Some(&when), why.as_ref(), more.as_ref()];
    let whole: Vec<&str> = whole.into_iter().flatten().map(String::as_str).filter(|words| !words.is_empty()).collect();
    html! {
        <p class="due" data-due={state} title={whole.join(" · ")}>
            { icon(sign) }
            <span>{ what }</span>
            <b>{ when }</b>
            if let Some(more) = more {
                <b><span aria-hidden="true">{ format!("+{others}") }</span><span class="vh">{ more }</span></b>
            }
        </p>
    }
}

/// « Fin du contrat ? », or the words of a task.
pub fn due_words(scene: &Scene, due: &Due) -> String {
    let late = ("late", if due.day < scene.today { "yes" } else { "no" }.into());
    match due.matter {
        Matter::Task => due.title.clone(),
        Matter::FollowUp | Matter::FollowUpWorker | Matter::FollowUpEmployer => {
            let (count, unit) = due.title.split_at(due.title.len().saturating_sub(1));
            let count = count.parse::<u32>().unwrap_or_default();
            let question = scene.ta("board-news-follow-up", &[("count", count.into()), ("unit", unit.into())]);
            if due.matter == Matter::FollowUp {
                return question;
            }
            let args = [("who", due.matter.code().into()), ("question", question.into())];
            scene.ta("board-news-follow-up-of", &args)
        }
        Matter::ContractEnd => scene.ta("board-news-contract-end", &[late]),
        Matter::PlacementEnd => scene.ta("board-news-placement-end", &[late]),
        Matter::Evaluation => scene.t("board-news-evaluation"),
        Matter::AgreementEnd => scene.ta("board-news-agreement", &[("organisation", scene.partner(&due.title).into())]),
    }
}

/// « retard 5 j », « demain », « lun. 3 févr. »
fn when(scene: &Scene, due: &Due) -> String {
    match scene.today.days_until(due.day) {
        days if days < 0 => scene.ta("board-news-late", &[("count", (-days).into())]),
        0 | 1 => formats::relative(&scene.words, due.day, scene.today),
        _ => formats::weekday(&scene.words, due.day, scene.today),
    }
}

/// What follows while it stays undone; a task says it itself.
fn why(scene: &Scene, due: &Due) -> Option<String> {
    (due.matter != Matter::Task).then(|| scene.ta("board-news-why", &[("matter", due.matter.code().into())]))
}

/// What else is to be known, and the labels; nothing without any.
pub fn notes(scene: &Scene, card: &Card) -> Html {
    let tag = |tone: Option<&'static str>, words: String| {
        html! { <span class="tag" data-tone={tone}>{ words }</span> }
    };
    let conflicts = || scene.ta("board-card-conflicts", &[("count", card.conflicts.into())]);
    let quiet = card.conflicts == 0 && !card.paused && !card.incomplete && card.elsewhere.is_empty();
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
            for (org, words) in card.elsewhere.iter().filter_map(|beside| elsewhere(scene, beside)) {
                <span key={org.to_string()} class="tag">{ icon("share") }{ words }</span>
            }
            { labels(&card.tags) }
        </div>
    }
}

/// « Miresem : Vers l'emploi ». A partner names its steps as it likes: here they bear the names that everybody knows.
fn elsewhere(scene: &Scene, beside: &Beside) -> Option<(OrgId, String)> {
    let organisation = scene.settings.peer(beside.org)?.to_owned();
    let step = steps::step(&scene.words, beside.step);
    let args = [("organisation", organisation.into()), ("step", step.into())];
    Some((beside.org, scene.ta("board-card-elsewhere", &args)))
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
        Ageing::Usual => (None, scene.ta("board-card-days-long", std::slice::from_ref(&count))),
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
