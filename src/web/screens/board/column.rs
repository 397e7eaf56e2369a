//! One column: its head, the cards that are mounted, and a way to the others.

use super::card::{CardFace, Slot};
use crate::app::board;
use crate::app::board::{ColumnView, PAGE};
use crate::domain::{Day, PersonId};
use crate::insight::Ageing;
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// How near to its end a column grows by itself, in pixels.
const NEAR: i32 = 600;

/// What marks cards of a column besides what they hold.
#[derive(Clone, PartialEq)]
pub struct Marks {
    pub selected: Rc<BTreeSet<PersonId>>,
    pub lifted: Option<PersonId>,
    /// Whether a card in the hand would land here.
    pub over: bool,
    /// Whose menu is open.
    pub menu: Option<PersonId>,
    /// Whose dossier is open.
    pub open: Option<PersonId>,
}

#[derive(Properties, PartialEq)]
pub struct ColumnProps {
    pub column: Rc<ColumnView>,
    /// How many of its cards are drawn by now.
    pub drawn: usize,
    pub marks: Marks,
}

#[component]
pub fn Column(props: &ColumnProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let (column, marks) = (&props.column, &props.marks);
    // One card of each column is reached by Tab: the last that had the focus.
    let last = use_state(|| None::<PersonId>);
    let stop = (*last).filter(|last| column.cards.iter().any(|card| card.id == *last));
    let stop = stop.or_else(|| column.cards.first().map(|card| card.id));
    let onfocusin = {
        let last = last.clone();
        Callback::from(move |event: FocusEvent| {
            let person = dom::around(&event, "[data-person]").as_ref().and_then(dom::person);
            if person.is_some() && person != *last {
                last.set(person);
            }
        })
    };
    let (step, mounted, matching) = (column.step, column.cards.len(), column.matching);
    let asked = use_mut_ref(|| 0);
    let onscroll = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let Some(list) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
            let left = list.scroll_height() - list.scroll_top() - list.client_height();
            if left < NEAR && matching > mounted && asked.replace(mounted) != mounted {
                dispatch.send(board::Msg::ColumnGrown(step));
            }
        })
    };
    let onmore = dispatch.reform(move |_: MouseEvent| board::Msg::ColumnGrown(step));
    let more = (matching - mounted).min(PAGE);
    let onselect = dispatch.reform(move |_: MouseEvent| board::Msg::ColumnSelected(step));
    let select = scene.ta("bulk-select-column", &[("column", scene.step(step).into())]);
    let head = format!("column-{step}");
    html! {
        <section class="column" data-step={step.code()} aria-labelledby={head.clone()} data-drop={marks.over.then_some("true")}>
            <header class="column-head">
                <h2 id={head.clone()}>{ scene.step(step) }</h2>
                { count(&scene, &dispatch, matching, column.total) }
                if matching > 0 {
                    <button type="button" class="btn quiet icon-only small" title={select.clone()} aria-label={select} onclick={onselect}>
                        { icon("check") }
                    </button>
                }
            </header>
            <ol class="cards" aria-labelledby={head} {onfocusin} {onscroll}>
                for slot in slots(column, props.drawn, marks.over, scene.today) {
                    <CardFace
                        key={slot.key()}
                        tab={slot.person() == stop}
                        selected={slot.is(|person| marks.selected.contains(&person))}
                        lifted={slot.is(|person| marks.lifted == Some(person))}
                        menu={slot.is(|person| marks.menu == Some(person))}
                        open={slot.is(|person| marks.open == Some(person))}
                        slot={slot.clone()}
                    />
                }
            </ol>
            if more > 0 {
                <button type="button" class="btn quiet small" onclick={onmore}>
                    { scene.ta("board-column-more", &[("count", more.into())]) }
                </button>
            }
        </section>
    }
}

fn slots(column: &ColumnView, drawn: usize, over: bool, today: Day) -> Vec<Slot> {
    let mut slots = Vec::with_capacity(column.cards.len() + column.headings.len() + 1);
    if over {
        slots.push(Slot::Gap);
    } else if column.cards.is_empty() {
        slots.push(if column.total > 0 { Slot::Hidden(column.total) } else { Slot::Empty });
    }
    let mut headings = column.headings.iter().peekable();
    for (place, card) in column.cards.iter().take(drawn).enumerate() {
        slots.extend(headings.next_if(|heading| heading.start == place).cloned().map(Slot::Heading));
        let ageing = Ageing::of(column.step, card.since, column.usual, today);
        slots.push(Slot::Card(card.clone(), ageing));
    }
    slots
}

/// « 12 », or « 12 / 37 (25 masqués) » where the last words take the filter away.
fn count(scene: &Scene, dispatch: &Dispatch, shown: usize, total: usize) -> Html {
    if shown == total {
        return html! { <p class="count">{ scene.ta("board-column-count", &[("count", total.into())]) }</p> };
    }
    let onclick = dispatch.reform(|_: MouseEvent| board::Msg::FilterCleared);
    html! {
        <p class="count">
            { scene.ta("board-column-shown", &[("shown", shown.into()), ("total", total.into())]) }
            { " (" }
            <button type="button" class="link" title={scene.t("board-filter-clear")} {onclick}>
                { scene.ta("board-column-masked", &[("count", (total - shown).into())]) }
            </button>
            { ")" }
        </p>
    }
}
