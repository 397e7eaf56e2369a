//! What the page hears of the browser and of the person.

use super::{Event, Program};
use crate::app::{Phase, Route, route, session};
use crate::web::{back, clock, dom, drafts};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use yew::{Callback, Context};

impl Program {
    /// Looks at the clock; true when another day has begun since.
    pub(super) fn know_the_day(&mut self, ctx: &Context<Self>) -> bool {
        self.cx.now = clock::now();
        self.cx.today = clock::today();
        self.cx.ahead = clock::minutes_ahead(self.cx.now);
        let today = self.cx.today;
        let changed = today != self.model.today && self.model.phase == Phase::Ready;
        if changed {
            self.carry_out(ctx, session::Msg::DayChanged(today).into());
        }
        changed
    }
}

/// What the address names.
pub(super) fn hash() -> String {
    dom::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Listens to the address, to keys, and for the page going out of sight.
pub(super) fn listeners(tell: &Callback<Event>) -> Vec<EventListener> {
    let Some(window) = dom::window() else { return Vec::new() };
    let (on_hash, on_key, on_hidden, on_focus) = (tell.clone(), tell.clone(), tell.clone(), tell.clone());
    let active = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new(&window, "hashchange", move |_| {
            let named = Some(hash()).filter(|hash| !Route::is_unnamed(hash));
            let heard = named.map_or(route::Msg::Unnamed, |hash| route::Msg::Changed(Route::parse(&hash)));
            on_hash.emit(Event::App(heard.into()));
        }),
        EventListener::new(&window, "popstate", |_| back::came()),
        EventListener::new(&window, "visibilitychange", move |_| {
            on_hidden.emit(if dom::is_hidden() { Event::App(session::Msg::Hidden.into()) } else { Event::Looked });
        }),
        EventListener::new(&window, "focus", move |_| on_focus.emit(Event::Looked)),
        // What is not on the disk yet, and a text that no draft may hold, would be gone with the page.
        EventListener::new_with_options(&window, "beforeunload", active, move |event| {
            if dom::is_marked("data-saved", "false") || drafts::is_unkept() {
                event.prevent_default();
            }
        }),
        EventListener::new_with_options(&window, "keydown", active, move |event| {
            if let Some(press) = event.dyn_ref::<web_sys::KeyboardEvent>() {
                on_key.emit(Event::KeyPressed(press.clone()));
            }
        }),
    ]
}

/// Tells when the next day begins, a moment late rather than early. A machine that sleeps through it is asked again
/// when somebody looks at the page.
pub(super) fn midnight(tell: &Callback<Event>) -> Timeout {
    let tell = tell.clone();
    Timeout::new(clock::until_tomorrow().saturating_add(100), move || tell.emit(Event::Midnight))
}

/// Tells once when a pointer moves on the page, and once when a key is pressed.
pub(super) fn near(tell: Callback<()>) -> Vec<EventListener> {
    let Some(window) = dom::window() else { return Vec::new() };
    let listen = |event: &'static str| {
        let tell = tell.clone();
        EventListener::once(&window, event, move |_| tell.emit(()))
    };
    ["pointermove", "pointerdown", "keydown"].map(listen).into()
}
