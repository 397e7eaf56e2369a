//! One column: its head, the cards that are mounted, and a way to the others.

use super::card::{CardFace, Slot};
use crate::app::board::{ColumnView, PAGE};
use crate::app::{board, people};
use crate::domain::{Day, PersonId};
use crate::insight::Ageing;
use crate::web::dom;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// How near to its end a column grows by itself, in pixels.
const NEAR: i32 = 600;

/// What marks cards of a column besides what they hold.
#[derive(Clone, PartialEq)]
pub struct Marks {
    pub selected: Rc<BTreeSet<PersonId>>,
    pub lifted: Option<PersonId>,
    /// Below how many of its cards the one in the hand would land, while it is over the column.
    pub over: Option<usize>,
    /// Whose menu is open.
    pub menu: Option<PersonId>,
    /// Whose dossier is open.
    pub open: Option<PersonId>,
    /// Whether cards say who their referent is.
    pub referents: bool,
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
    let list = use_node_ref();
    use_effect_with(marks.over, {
        let list = list.clone();
        move |over| {
            if over.is_some() {
                reveal_gap(&list);
            }
        }
    });
    let onadd = dispatch.reform(move |_: MouseEvent| people::Msg::AskedFor(step));
    let add = scene.ta("board-add-in", &[("column", scene.step(step).into())]);
    let onmore = dispatch.reform(move |_: MouseEvent| board::Msg::ColumnGrown(step));
    let more = (matching - mounted).min(PAGE);
    let onselect = dispatch.reform(move |_: MouseEvent| board::Msg::ColumnSelected(step));
    let select = scene.ta("bulk-select-column", &[("column", scene.step(step).into())]);
    let head = format!("column-{step}");
    html! {
        <section class="column" data-step={step.code()} aria-labelledby={head.clone()} data-drop={marks.over.map(|_| "true")}>
            <header class="column-head">
                <h2 id={head.clone()}>{ scene.step(step) }</h2>
                { count(&scene, &dispatch, matching, column.total) }
                if matching > 0 {
                    <button type="button" class="btn quiet icon-only small" title={select.clone()} aria-label={select} onclick={onselect}>
                        { icon("check") }
                    </button>
                }
            </header>
            <ol ref={list} class="cards" aria-labelledby={head} {onfocusin} {onscroll}>
                for slot in slots(column, props.drawn, marks.over, scene.today) {
                    <CardFace
                        key={slot.key()}
                        tab={slot.person() == stop}
                        selected={slot.is(|person| marks.selected.contains(&person))}
                        lifted={slot.is(|person| marks.lifted == Some(person))}
                        menu={slot.is(|person| marks.menu == Some(person))}
                        open={slot.is(|person| marks.open == Some(person))}
                        referent={marks.referents}
                        slot={slot.clone()}
                    />
                }
            </ol>
            if more > 0 {
                <button type="button" class="btn quiet small" onclick={onmore}>
                    { scene.ta("board-column-more", &[("count", more.into())]) }
                </button>
            }
            <button type="button" class="column-add btn quiet small" aria-label={add} onclick={onadd}>
                { icon("plus") }{ scene.t("board-add") }
            </button>
        </section>
    }
}

fn slots(column: &ColumnView, drawn: usize, over: Option<usize>, today: Day) -> Vec<Slot> {
    let mut slots = Vec::with_capacity(column.cards.len() + column.headings.len() + 1);
    if over.is_none() && column.cards.is_empty() {
        slots.push(if column.total > 0 { Slot::Hidden(column.total) } else { Slot::Empty });
    }
    let mut headings = column.headings.iter().peekable();
    for (place, card) in column.cards.iter().take(drawn).enumerate() {
        slots.extend(headings.next_if(|heading| heading.start == place).cloned().map(Slot::Heading));
        if over == Some(place) {
            slots.push(Slot::Gap);
        }
        slots.push(Slot::Card(card.clone(), Ageing::of(column.step, card.since, today)));
    }
    if over.is_some_and(|over| over >= column.cards.len().min(drawn)) {
        slots.push(Slot::Gap);
    }
    slots
}

/// Brings the place where the card would land into view.
fn reveal_gap(list: &NodeRef) {
    let Some(list) = list.cast::<HtmlElement>() else { return };
    let gap = list.query_selector(".gap:not([data-origin])").ok().flatten();
    let Some(gap) = gap.and_then(|gap| gap.dyn_into::<HtmlElement>().ok()) else { return };
    let (top, height) = (gap.offset_top() - list.offset_top(), list.client_height());
    if top < list.scroll_top() || top + gap.offset_height() > list.scroll_top() + height {
        list.set_scroll_top(top - (height - gap.offset_height()) / 2);
    }
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
