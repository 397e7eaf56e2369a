//! The board: columns of cards, moved by pointer, by keys or by a menu, each way the same message.

pub mod card;
mod column;
pub mod drag;
mod empty;
pub mod filters;
mod late;
pub mod move_menu;
pub mod toolbar;

use super::View;
use crate::app::board::focus::{self, Reached, Way};
use crate::app::board::landing::{self, landing};
use crate::app::{Part, Route, board, moving};
use crate::domain::{PersonId, Step, Subject};
use crate::insight::Card;
use crate::web::parts::{Arrival, use_parts};
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::{dom, frames};
use column::{Column, Marks};
use empty::empty_board;
use std::cell::RefCell;
use std::rc::Rc;
use toolbar::Toolbar;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BoardProps {
    pub view: View,
}

/// Events of a drag, sent to the board.
pub enum Drag {
    Lifted(PersonId),
    Over(Option<Step>),
    Dropped(PersonId, Option<Step>),
    PutBack,
}

/// How wide a column is, how high a card of two lines with the gap below it, and what stands above the cards, in pixels:
/// from these follows what is drawn at first.
const COLUMN: usize = 280;
const CARD: usize = 78;
const ABOVE: usize = 200;

/// How many cards more a frame draws until all are there: as many as leave the frame time for a key or a press.
const PER_FRAME: usize = 12;

/// A press that lasts since before the tools were here, for them to take over.
pub type Press = Rc<RefCell<Option<PointerEvent>>>;

/// A card in the hand.
#[derive(Clone, Copy, PartialEq)]
struct Carried {
    person: PersonId,
    from: Step,
    over: Option<Step>,
}

#[component]
pub fn Board(props: &BoardProps) -> Html {
    let (scene, dispatch, view) = (use_scene(), use_dispatch(), &props.view);
    // The tools come with the part that writes: until then the board shows and filters.
    let shelf = use_parts().shelf;
    let node = use_node_ref();
    let menu = use_state(|| None::<PersonId>);
    let carried = use_state(|| None::<Carried>);
    let card = |person: PersonId| find(view, person).cloned();

    let open_menu = {
        let (menu, dispatch) = (menu.clone(), dispatch.clone());
        move |person: PersonId| {
            dispatch.send(moving::Msg::MenuOpened(Subject::Person(person)));
            menu.set(Some(person));
        }
    };
    let onkeydown = {
        let (view, open, letters, dispatch) = (view.clone(), open_menu.clone(), scene.letter_keys, dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(Pressed::Menu(person)) = pressed(&event, &view, letters, &dispatch) {
                open(person);
            }
        })
    };
    let onclick = {
        let (view, open, dispatch) = (view.clone(), open_menu, dispatch.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(person) = clicked(&event, &view, &dispatch) {
                open(person);
            }
        })
    };
    let ondrag = {
        let (carried, view, dispatch) = (carried.clone(), view.clone(), dispatch.clone());
        Callback::from(move |drag: Drag| carried.set(dragged(drag, *carried, &view, &dispatch)))
    };
    let onclose = {
        let menu = menu.clone();
        Callback::from(move |()| menu.set(None))
    };
    let pressed: Press = use_mut_ref(|| None);
    // Once the tools are here they listen themselves.
    let early = |keep: fn(PointerEvent) -> Option<PointerEvent>| {
        let pressed = pressed.clone();
        (shelf.get(Part::Acts) != Arrival::Here).then(|| {
            Callback::from(move |event: PointerEvent| {
                pressed.replace(keep(event));
            })
        })
    };
    let found = view.columns.iter().find(|column| column.matching > 0).map(|column| column.step);
    // What a filter leaves may stand in a column beyond the edge.
    let narrowed = !view.filter.is_empty();
    use_effect_with((view.filter.clone(), found), move |(_, found)| {
        if let Some(step) = found.filter(|_| narrowed) {
            dom::show_column(step.code());
        }
    });
    // Beside an open dossier the board is narrower: the card of who is read stays in sight.
    use_effect_with(view.route.person(), |open| {
        if let Some(person) = open {
            dom::show_card(*person);
        }
    });
    let now = *carried;
    let referents = has_several_referents(view);
    let first = dom::screen()
        .map_or((0, 0), |(width, height)| (width.div_ceil(COLUMN), height.saturating_sub(ABOVE).div_ceil(CARD)));
    let cards = view.columns.iter().map(|column| column.cards.len());
    let at_first = cards.enumerate().map(|(place, cards)| if place < first.0 { cards.min(first.1) } else { 0 });
    let at_first: Vec<usize> = at_first.collect();
    let filled = use_filling(view.columns.iter().map(|column| column.cards.len()).sum::<usize>());
    let mut more = filled.unwrap_or(usize::MAX);
    let mut drawn = |place: usize, cards: usize| {
        let missing = (cards - at_first[place]).min(more);
        more -= missing;
        at_first[place] + missing
    };
    html! {
        <div class="board-page">
            <Toolbar view={view.clone()} />
            { shelf.tool(|toolbox| (toolbox.matrix)(view)) }
            if view.people == 0 {
                { empty_board(&scene, &dispatch) }
            } else {
                <div
                    ref={node.clone()}
                    class="board"
                    data-carrying={now.is_some().then_some("true")}
                    data-filling={filled.is_some().then_some("true")}
                    {onkeydown}
                    {onclick}
                    onpointerdown={early(Some)}
                    onpointerup={early(|_| None)}
                    onpointercancel={early(|_| None)}
                    onpointerleave={early(|_| None)}
                >
                    for (place, column) in view.columns.iter().enumerate() {
                        <Column
                            key={column.step.code()}
                            column={column.clone()}
                            drawn={drawn(place, column.cards.len())}
                            marks={Marks { referents, ..marks(&scene, view, column, now, *menu) }}
                        />
                    }
                </div>
                { shelf.tool(|toolbox| (toolbox.drag)(node, now.and_then(|now| card(now.person)), ondrag, pressed)) }
            }
            { shelf.tool(|toolbox| (toolbox.selection)(view)) }
            if let Some(card) = (*menu).and_then(card) {
                { shelf.tool(|toolbox| (toolbox.move_menu)(view, card, onclose)) }
            }
            <p class="vh" role="status">{ told(&scene, view, now) }</p>
        </div>
    }
}

/// How many cards are drawn besides those of the first screen; none once it has reached `cards`, all that there are. Most
/// of an opening was drawing cards that nobody sees yet: they come frame by frame once the first have been shown.
#[hook]
fn use_filling(cards: usize) -> Option<usize> {
    let filled = use_state(|| Some(0_usize));
    use_effect_with(*filled, {
        let filled = filled.clone();
        move |now| {
            if let Some(now) = *now {
                spawn_local(async move {
                    if now == 0 {
                        frames::shown().await;
                    } else {
                        frames::next().await;
                    }
                    filled.set((now < cards).then_some(now + PER_FRAME));
                });
            }
        }
    });
    *filled
}

fn find(view: &View, person: PersonId) -> Option<&Rc<Card>> {
    view.columns.iter().find_map(|column| column.cards.iter().find(|card| card.id == person))
}

/// What concerns one column alone, so that the others need not be drawn again.
fn marks(
    scene: &Scene,
    view: &View,
    column: &crate::app::board::ColumnView,
    carried: Option<Carried>,
    menu: Option<PersonId>,
) -> Marks {
    let here = |person: &PersonId| column.cards.iter().any(|card| card.id == *person);
    let land = |carried: Carried| {
        let groups = landing::groups(&view.filter, &scene.settings);
        let card = find(view, carried.person);
        card.map_or(0, |card| landing(column, card, groups.as_ref(), scene.today))
    };
    let open = match view.route {
        Route::Person(person, _) => Some(person),
        _ => None,
    };
    Marks {
        selected: view.selected.clone(),
        lifted: carried.map(|carried| carried.person).filter(here),
        over: carried.filter(|carried| carried.over == Some(column.step) && carried.from != column.step).map(land),
        menu: menu.filter(here),
        open: open.filter(here),
        referents: false,
    }
}

/// Whether the cards that are shown have not all the same referent.
fn has_several_referents(view: &View) -> bool {
    let mut referents = view.columns.iter().flat_map(|column| column.cards.iter().map(|card| card.referent));
    let first = referents.next();
    referents.any(|other| Some(other) != first)
}

/// What a screen reader announces beside the toasts.
fn told(scene: &Scene, view: &View, carried: Option<Carried>) -> String {
    match carried.and_then(|carried| carried.over) {
        Some(over) => scene.ta("board-drag-over", &[("column", scene.step(over).into())]),
        None if !view.selected.is_empty() => scene.ta("board-selected", &[("count", view.selected.len().into())]),
        None => String::new(),
    }
}

/// What a key on a card asks of the board itself.
enum Pressed {
    Menu(PersonId),
}

fn pressed(event: &KeyboardEvent, view: &View, letters: bool, dispatch: &Dispatch) -> Option<Pressed> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let person = dom::person(&target)?;
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let key = event.key();
    if let Some(way) = Way::of_key(&key) {
        event.prevent_default();
        match focus::step(&view.columns, person, way) {
            Reached::Card(next) => {
                if let Some(next) = dom::target(crate::app::effect::Focus::Card(next)) {
                    dom::focus(&next);
                }
            }
            Reached::More => {
                let step = find(view, person)?.step;
                dispatch.send(board::Msg::ColumnGrown(step));
            }
            Reached::Edge => {}
        }
        return None;
    }
    match key.as_str() {
        "Enter" => dom::go(&Route::Person(person, view.filter.clone())),
        " " => dispatch.send(board::Msg::SelectionToggled(person)),
        "Escape" if !view.selected.is_empty() => dispatch.send(board::Msg::SelectionCleared),
        "m" | "M" if letters => {
            event.prevent_default();
            return Some(Pressed::Menu(person));
        }
        _ => return None,
    }
    event.prevent_default();
    None
}

/// A click on a card: its menu button answers the person whose menu is to open, the rest opens the dossier.
fn clicked(event: &MouseEvent, view: &View, dispatch: &Dispatch) -> Option<PersonId> {
    let card = dom::around(event, "[data-person]")?;
    let person = dom::person(&card)?;
    if dom::around(event, "button").is_some() {
        // The menu gives the focus back to the card.
        dom::focus(card.dyn_ref()?);
        return Some(person);
    }
    let many = event.ctrl_key() || event.meta_key() || event.shift_key();
    match (dom::around(event, "a").is_some(), many) {
        // The browser opens a link in another tab.
        (true, true) => return None,
        (false, true) => dispatch.send(board::Msg::SelectionToggled(person)),
        _ => dom::go(&Route::Person(person, view.filter.clone())),
    }
    event.prevent_default();
    None
}

fn dragged(drag: Drag, before: Option<Carried>, view: &View, dispatch: &Dispatch) -> Option<Carried> {
    match drag {
        Drag::Lifted(person) => {
            let from = find(view, person)?.step;
            dispatch.send(moving::Msg::MenuOpened(Subject::Person(person)));
            Some(Carried { person, from, over: Some(from) })
        }
        Drag::Over(over) => before.map(|carried| Carried { over, ..carried }),
        Drag::Dropped(person, to) => {
            match (to, before) {
                (Some(to), Some(carried)) if carried.from == to => dispatch.send(moving::Msg::DroppedAtHome),
                (Some(to), Some(_)) => dispatch.send(moving::Msg::Moved { person, to }),
                _ => {}
            }
            None
        }
        Drag::PutBack => None,
    }
}
