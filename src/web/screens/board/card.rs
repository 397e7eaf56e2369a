//! One card, and the places without one.

pub mod signs;
mod words;

use crate::app::board::axis::Heading;
use crate::domain::PersonId;
use crate::insight::{Ageing, Card};
use crate::web::scene::{Scene, use_scene};
use crate::web::screens::views::groups::GroupHeading;
use crate::web::widgets::icon;
use signs::{age, notes, pinned};
pub use signs::{ageing_words, due_words, labels, news};
use std::rc::Rc;
pub use words::under_name;
use yew::prelude::*;

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
    /// Whether it says who the referent is: where all have one and the same, nobody needs to read it.
    pub referent: bool,
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
    let move_of = scene.ta("board-move-of", &[("name", name.as_str().into())]);
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
                    <h3 {id}><a href={format!("#/personnes/{}", card.id)} tabindex="-1" draggable="false">{ name }</a></h3>
                    { age(&scene, card, ageing) }
                    if props.referent {
                        { referent(&scene, card) }
                    }
                    <button
                        type="button"
                        class="card-move btn quiet icon-only small"
                        tabindex="-1"
                        title={scene.t("board-move-to")}
                        aria-haspopup="menu"
                        aria-expanded={if props.menu { "true" } else { "false" }}
                        aria-label={move_of}
                    >{ icon("move") }</button>
                </div>
                { middle(&scene, card) }
            </li>
        </>
    }
}

/// What stands below the name, on the card and on its ghost.
pub fn middle(scene: &Scene, card: &Card) -> Html {
    html! {
        <>
            { words::sub(scene, card) }
            { news(scene, card) }
            { notes(scene, card) }
            { pinned(card) }
        </>
    }
}

/// The name, or words for its absence.
pub fn name(scene: &Scene, card: &Card) -> String {
    let name = card.name();
    if name.is_empty() { scene.t("person-unnamed") } else { name }
}

/// The referent, by the first letters of the name.
fn referent(scene: &Scene, card: &Card) -> Html {
    let (letters, name) = match card.referent.map(|member| scene.member(member)) {
        Some(name) => (initials(&name), name),
        None => ("–".to_owned(), scene.t("board-card-no-referent")),
    };
    html! {
        <span class="avatar" data-nobody={card.referent.is_none().then_some("true")} title={name.clone()}>
            <span aria-hidden="true">{ letters }</span><span class="vh">{ name }</span>
        </span>
    }
}

/// The first letters of the first and the last word.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter(|word| word.starts_with(char::is_alphabetic));
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
