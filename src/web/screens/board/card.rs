//! One card, and the places without one.

use crate::app::board::axis::Heading;
use crate::app::line_keys::line_keys;
use crate::domain::PersonId;
use crate::i18n::formats;
use crate::insight::placement::due_end::{CardPart, Mark, card_parts};
use crate::insight::{Ageing, Card};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::views::groups::GroupHeading;
use crate::web::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// Within how many days a task is soon.
const SOON: i32 = 3;

/// Up to how many days a date is shown as a distance (« dans 3 jours »).
const NEAR: i32 = 1;

/// A place in a column.
#[derive(Clone, PartialEq)]
pub enum Slot {
    /// A card, and how long it has stood here beside what is usual.
    Card(Rc<Card>, Ageing),
    /// A group begins.
    Heading(Heading),
    /// Where the card in the hand would land.
    Gap,
    /// The column has no card.
    Empty,
    /// The filter hides every card of the column: this many.
    Hidden(usize),
}

impl Slot {
    /// The key of the place in its list.
    pub fn key(&self) -> String {
        match self {
            Slot::Card(card, _) => card.id.to_string(),
            Slot::Heading(heading) => format!("group-{}", heading.group.key()),
            Slot::Gap => "gap".to_owned(),
            Slot::Empty => "empty".to_owned(),
            Slot::Hidden(_) => "hidden".to_owned(),
        }
    }

    /// Whose card it is.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Slot::Card(card, _) => Some(card.id),
            Slot::Heading(_) | Slot::Gap | Slot::Empty | Slot::Hidden(_) => None,
        }
    }

    /// Whether something holds of the person whose card it is.
    pub fn is(&self, holds: impl FnOnce(PersonId) -> bool) -> bool {
        self.person().is_some_and(holds)
    }
}

#[derive(Properties, PartialEq)]
pub struct CardFaceProps {
    pub slot: Slot,
    /// Whether Tab stops here.
    pub tab: bool,
    pub selected: bool,
    /// Whether it is in the hand: its place stays, without it.
    pub lifted: bool,
    /// Whether its menu is open.
    pub menu: bool,
    /// Whether its dossier is open.
    pub open: bool,
}

#[component]
pub fn CardFace(props: &CardFaceProps) -> Html {
    let scene = use_scene();
    let (card, ageing) = match &props.slot {
        Slot::Card(card, ageing) => (card, *ageing),
        Slot::Heading(heading) => {
            return html! { <li class="group-head"><GroupHeading heading={heading.clone()} /></li> };
        }
        Slot::Gap => return html! { <li class="gap" aria-hidden="true"></li> },
        Slot::Empty => return html! { <li class="column-empty">{ scene.t("board-column-empty") }</li> },
        Slot::Hidden(count) => {
            let told = scene.ta("board-column-hidden", &[("count", (*count).into())]);
            return html! { <li class="column-empty">{ told }</li> };
        }
    };
    let name = name(&scene, card);
    let id = format!("name-{}", card.id);
    let move_to = scene.t("board-move-to");
    html! {
        <>
            if props.lifted {
                <li class="gap" data-origin="true" aria-hidden="true"></li>
            }
            <li
                class="card"
                data-person={card.id.to_string()}
                tabindex={if props.tab { "0" } else { "-1" }}
                aria-labelledby={id.clone()}
                aria-current={props.open.then_some("true")}
                data-selected={props.selected.then_some("true")}
                hidden={props.lifted}
            >
                if props.selected {
                    <span class="card-mark">{ icon("check") }<span class="vh">{ scene.t("board-card-selected") }</span></span>
                }
                <div class="card-head">
                    <h3 {id}><a href={format!("#/personnes/{}", card.id)} tabindex="-1" draggable="false">{ name.clone() }</a></h3>
                    { age(&scene, card, ageing) }
                </div>
                { ageing_words(&scene, card, ageing) }
                { middle(&scene, card) }
                <div class="card-foot">
                    { referent(&scene, card) }
                    <button
                        type="button"
                        class="btn quiet small"
                        tabindex="-1"
                        aria-haspopup="menu"
                        aria-expanded={if props.menu { "true" } else { "false" }}
                        aria-label={scene.ta("board-move-of", &[("name", name.into())])}
                    >{ move_to }</button>
                </div>
            </li>
        </>
    }
}

/// What stands between the name and the referent, on the card and on its ghost.
pub fn middle(scene: &Scene, card: &Card) -> Html {
    let sub = under_name(scene, card);
    html! {
        <>
            if !sub.is_empty() {
                <p class="card-sub">{ sub }</p>
            }
            if !card.placements.is_empty() {
                <p class="card-sub">{ placements(scene, card) }</p>
            }
            { due(scene, card) }
            { pinned(card) }
            if card.conflicts > 0 {
                <p>
                    <span class="tag" data-tone="warn">
                        { icon("warning") }{ scene.ta("board-card-conflicts", &[("count", card.conflicts.into())]) }
                    </span>
                </p>
            }
            if card.lacking {
                <p><span class="tag">{ scene.t("board-card-lacking") }</span></p>
            }
            if card.paused {
                <p><span class="tag">{ scene.t("views-paused") }</span></p>
            }
            if card.incomplete {
                <p><span class="tag" data-tone="warn">{ scene.t("board-card-incomplete") }</span></p>
            }
        </>
    }
}

/// What was pinned to the card.
fn pinned(card: &Card) -> Html {
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

/// The name, or words for its absence.
pub fn name(scene: &Scene, card: &Card) -> String {
    let name = card.name();
    if name.is_empty() { scene.t("person-unnamed") } else { name }
}

/// The referent, as a sign and a name.
pub fn referent(scene: &Scene, card: &Card) -> Html {
    let Some(member) = card.referent else {
        return html! { <span>{ scene.t("board-card-no-referent") }</span> };
    };
    let name = scene.member(member);
    html! { <><span class="avatar" aria-hidden="true">{ initials(&name) }</span><span>{ name }</span></> }
}

/// The first letters of the first and the last word.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// Filières and locality, with the dot kept on the line of what it follows.
pub fn under_name(scene: &Scene, card: &Card) -> String {
    let tracks = card.tracks.iter().filter_map(|track| scene.settings.entry(*track));
    tracks.chain(card.locality.as_deref()).collect::<Vec<_>>().join("\u{a0}· ")
}

/// « Stage 1 ✓ · Stage 2 J+4 »: each placement with how it stands.
fn placements(scene: &Scene, card: &Card) -> String {
    let part = |part: &CardPart| {
        let number = ("number", i64::try_from(part.number).unwrap_or_default().into());
        let (id, days) = match part.mark {
            Mark::Searching => ("board-placement-searching", 0),
            Mark::Before { days } => ("board-placement-before", days),
            Mark::Running { days } => ("board-placement-running", days),
            Mark::EndToConfirm => ("board-placement-to-confirm", 0),
            Mark::ToEvaluate => ("board-placement-to-evaluate", 0),
            Mark::Done => ("board-placement-done", 0),
            Mark::Stopped => ("board-placement-stopped", 0),
        };
        scene.ta(id, &[number, ("days", i64::from(days).into())])
    };
    card_parts(&card.placements, scene.today).iter().map(part).collect::<Vec<_>>().join("\u{a0}· ")
}

fn age(scene: &Scene, card: &Card, ageing: Ageing) -> Html {
    let Some(since) = card.since else { return Html::default() };
    // What is out of the ordinary is said in words, once.
    if ageing != Ageing::Usual {
        return Html::default();
    }
    let days = since.days_until(scene.today).max(0);
    html! {
        <span class="age">
            <span aria-hidden="true">{ scene.ta("board-card-days", &[("count", days.into())]) }</span>
            <span class="vh">{ scene.ta("board-card-days-long", &[("count", days.into())]) }</span>
        </span>
    }
}

/// « depuis 34 jours, plus longtemps que d'habitude »: words beside the colour; nothing for a usual stay.
pub fn ageing_words(scene: &Scene, card: &Card, ageing: Ageing) -> Html {
    let (id, level) = match ageing {
        Ageing::Usual => return Html::default(),
        Ageing::Longer => ("views-ageing-longer", "longer"),
        Ageing::MuchLonger => ("views-ageing-much-longer", "much-longer"),
    };
    let days = card.since.map_or(0, |since| since.days_until(scene.today).max(0));
    html! { <p class="ageing" data-ageing={level}>{ icon("history") }<span>{ scene.ta(id, &[("count", days.into())]) }</span></p> }
}

/// The next task, with how pressing it is in words.
pub fn due(scene: &Scene, card: &Card) -> Html {
    let Some(due) = card.next_due() else { return Html::default() };
    let days = scene.today.days_until(due.day);
    let (state, sign) = match days {
        ..0 => (Some("late"), "clock"),
        0..=SOON => (Some("soon"), "calendar"),
        _ => (None, "calendar"),
    };
    let when = if days <= NEAR {
        formats::due(&scene.words, due.day, scene.today)
    } else {
        formats::weekday(&scene.words, due.day, scene.today)
    };
    let text = scene.ta("board-card-next", &[("title", due.title.as_str().into()), ("when", when.into())]);
    html! { <p class="due" data-due={state}>{ icon(sign) }<span>{ text }</span></p> }
}
