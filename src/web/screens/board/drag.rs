//! Carrying a card with a mouse or a finger. What a gesture means is decided in `app::board::grip`; here the browser is
//! listened to, the ghost follows the pointer, and what is near an edge scrolls.

use super::card::{middle, name};
use super::{Drag, Press};
use crate::app::board::grip::{Follows, Grip, Hand, LONG_PRESS, Point, Told, pull};
use crate::domain::Step;
use crate::insight::Card;
use crate::web::dom;
use crate::web::scene::Scene;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};
use yew::prelude::*;

/// The time between two steps of scrolling at an edge, in milliseconds.
const FRAME: u32 = 16;

/// The longest time that one step makes up for, in milliseconds.
const LONGEST: f64 = 100.0;

#[derive(Properties, PartialEq)]
pub struct DragLayerProps {
    /// The element that holds the columns.
    pub board: NodeRef,
    /// The card in the hand.
    pub carried: Option<Rc<Card>>,
    pub on: Callback<Drag>,
    pub pressed: Press,
}

/// What reaches the layer.
pub enum Heard {
    Told(Told),
    Tick,
}

#[derive(Default)]
pub struct DragLayer {
    grip: Grip,
    over: Option<Step>,
    /// From the corner of the card to the pointer.
    offset: Option<Point>,
    ghost: NodeRef,
    /// Read by the listeners, which must answer the browser at once.
    carrying: Rc<Cell<bool>>,
    /// Whether the click that ends a gesture is still to come.
    swallow: Rc<Cell<bool>>,
    rest: Option<Timeout>,
    scroll: Option<Interval>,
    /// When the edges last scrolled something.
    scrolled: f64,
    listeners: Vec<EventListener>,
}

impl Component for DragLayer {
    type Message = Heard;
    type Properties = DragLayerProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        match heard {
            Heard::Tick => {
                self.scroll_near_edges(ctx);
                self.look_below(ctx);
            }
            Heard::Told(told) => self.take(ctx, told),
        }
        false
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(card) = &ctx.props().carried else { return Html::default() };
        let Some((scene, _)) = ctx.link().context::<Scene>(Callback::noop()) else { return Html::default() };
        html! {
            <div ref={self.ghost.clone()} class="ghost" aria-hidden="true">
                <div class="card" data-lift="true">
                    <div class="card-head"><b>{ name(&scene, card) }</b></div>
                    { middle(&scene, card) }
                </div>
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.listeners = self.listen(ctx);
            // Whoever was quicker than this part holds a card already.
            if let Some(told) = ctx.props().pressed.take().as_ref().and_then(down) {
                ctx.link().send_message(Heard::Told(told));
            }
        }
        self.place_ghost();
    }
}

impl DragLayer {
    fn take(&mut self, ctx: &Context<Self>, told: Told) {
        if let Told::Down { person, at, .. } = told {
            let card = dom::find(&format!("[data-person=\"{person}\"]")).map(|card| card.get_bounding_client_rect());
            self.offset = card.map(|card| Point { x: at.x - card.left(), y: at.y - card.top() });
        }
        let (grip, follows) = self.grip.after(told);
        self.grip = grip;
        self.carrying.set(matches!(grip, Grip::Lifted { .. }));
        if let Grip::Pressed { hand: Hand::Finger, .. } = grip {
            if self.rest.is_none() {
                let link = ctx.link().clone();
                self.rest = Some(Timeout::new(LONG_PRESS, move || link.send_message(Heard::Told(Told::Rested))));
            }
        } else {
            self.rest = None;
        }
        let on = &ctx.props().on;
        match follows {
            Follows::Nothing => {}
            Follows::Lift(person) => {
                on.emit(Drag::Lifted(person));
                let link = ctx.link().clone();
                self.scroll = Some(Interval::new(FRAME, move || link.send_message(Heard::Tick)));
                (self.over, self.scrolled) = (None, now());
                self.swallow.set(true);
            }
            Follows::Carry => {
                self.place_ghost();
                self.look_below(ctx);
            }
            Follows::Drop(person) => {
                self.scroll = None;
                on.emit(Drag::Dropped(person, self.over.take()));
            }
            Follows::PutBack(person) => {
                self.scroll = None;
                on.emit(Drag::PutBack);
                // The card is shown again before it can take the focus.
                Timeout::new(0, move || {
                    if let Some(card) = dom::find(&format!("[data-person=\"{person}\"]")) {
                        dom::focus(&card);
                    }
                })
                .forget();
            }
        }
    }

    fn at(&self) -> Option<Point> {
        match self.grip {
            Grip::Lifted { at, .. } => Some(at),
            _ => None,
        }
    }

    /// The content policy forbids style attributes; properties set by the program are allowed. Whole pixels: what writes a
    /// fraction weighs 5 KB.
    fn place_ghost(&self) {
        let (Some(at), Some(ghost)) = (self.at(), self.ghost.cast::<HtmlElement>()) else { return };
        let offset = self.offset.unwrap_or(Point { x: 0.0, y: 0.0 });
        let style = ghost.style();
        let placed = [("--x", at.x - offset.x), ("--y", at.y - offset.y)];
        for (property, value) in placed {
            if let Err(error) = style.set_property(property, &format!("{}px", value as i32)) {
                web_sys::console::error_1(&error);
            }
        }
    }

    fn look_below(&mut self, ctx: &Context<Self>) {
        let Some(at) = self.at() else { return };
        let over = below(at, "[data-step]").and_then(|column| Step::parse(&column.get_attribute("data-step")?));
        if over != self.over {
            self.over = over;
            ctx.props().on.emit(Drag::Over(over));
        }
    }

    fn scroll_near_edges(&mut self, ctx: &Context<Self>) {
        let Some(at) = self.at() else { return };
        // By the clock: a busy computer draws fewer steps, and the way takes as long.
        let time = now();
        let passed = (time - self.scrolled).clamp(0.0, LONGEST) / 1_000.0;
        self.scrolled = time;
        if let Some(board) = ctx.props().board.cast::<Element>() {
            let edges = board.get_bounding_client_rect();
            let way = pull(at.x, edges.left().max(0.0), edges.right()) * passed;
            board.set_scroll_left(board.scroll_left() + way.round() as i32);
        }
        if let Some(cards) = below(at, ".column").and_then(|column| column.query_selector(".cards").ok().flatten()) {
            let edges = cards.get_bounding_client_rect();
            let way = pull(at.y, edges.top(), edges.bottom()) * passed / 2.0;
            cards.set_scroll_top(cards.scroll_top() + way.round() as i32);
        }
        // On a small screen the page itself is what scrolls.
        if let Some(window) = dom::window() {
            let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
            window.scroll_by_with_x_and_y(0.0, pull(at.y, 0.0, height) * passed / 2.0);
        }
    }

    fn listen(&self, ctx: &Context<Self>) -> Vec<EventListener> {
        let (Some(window), Some(board)) = (dom::window(), ctx.props().board.cast::<HtmlElement>()) else {
            return Vec::new();
        };
        let tell = ctx.link().callback(Heard::Told);
        let (active, capture) = (
            EventListenerOptions::enable_prevent_default(),
            EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false },
        );
        let pointer = |name: &'static str, read: fn(&PointerEvent) -> Option<Told>, on: &web_sys::EventTarget| {
            let tell = tell.clone();
            EventListener::new(on, name, move |event| {
                if let Some(told) = event.dyn_ref().and_then(read) {
                    tell.emit(told);
                }
            })
        };
        let (carrying, swallow) = (self.carrying.clone(), self.swallow.clone());
        let (touching, menu, escape) = (carrying.clone(), carrying.clone(), tell.clone());
        let (pressed, typed) = (swallow.clone(), swallow.clone());
        vec![
            // A new press has a click of its own.
            EventListener::new_with_options(&window, "pointerdown", capture, move |_| pressed.set(false)),
            pointer("pointerdown", down, &board),
            pointer("pointermove", moved, &window),
            pointer("pointerup", |event| Some(Told::Up { pointer: event.pointer_id() }), &window),
            pointer("pointercancel", |_| Some(Told::Cancelled), &window),
            // Only a listener that is there from the first touch may keep the page from scrolling later.
            EventListener::new_with_options(&board, "touchmove", active, move |event| {
                if touching.get() {
                    event.prevent_default();
                }
            }),
            EventListener::new_with_options(&board, "contextmenu", active, move |event| {
                if menu.get() {
                    event.prevent_default();
                }
            }),
            EventListener::new_with_options(&window, "keydown", capture, move |event| {
                let escaped = event.dyn_ref::<KeyboardEvent>().is_some_and(|press| press.key() == "Escape");
                if carrying.get() && escaped {
                    event.stop_propagation();
                    escape.emit(Told::Cancelled);
                } else if !carrying.get() {
                    typed.set(false);
                }
            }),
            EventListener::new_with_options(&window, "click", capture, move |event| {
                if swallow.replace(false) {
                    event.stop_propagation();
                    event.prevent_default();
                }
            }),
        ]
    }
}

/// The time of the page, in milliseconds.
fn now() -> f64 {
    dom::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

fn point(event: &PointerEvent) -> Point {
    Point { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
}

/// A press on a card, outside its button.
fn down(event: &PointerEvent) -> Option<Told> {
    let event_in: &Event = event;
    if event.button() != 0 || !event.is_primary() || dom::around(event_in, "button").is_some() {
        return None;
    }
    let person = dom::around(event_in, "[data-person]").as_ref().and_then(dom::person)?;
    let hand = if event.pointer_type() == "mouse" { Hand::Mouse } else { Hand::Finger };
    Some(Told::Down { pointer: event.pointer_id(), person, hand, at: point(event) })
}

/// A movement; one without a button ends what was begun where its end was not heard.
fn moved(event: &PointerEvent) -> Option<Told> {
    let told = Told::Move { pointer: event.pointer_id(), at: point(event) };
    Some(if event.buttons() == 0 { Told::Cancelled } else { told })
}

fn below(at: Point, selector: &str) -> Option<Element> {
    dom::document()?.element_from_point(at.x as f32, at.y as f32)?.closest(selector).ok()?
}
