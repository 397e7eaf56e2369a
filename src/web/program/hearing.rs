//! What the page hears of the browser and of the person.

use super::Event;
use crate::app::{Route, route, session};
use crate::web::{back, dom};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::Callback;

/// The route that the address names.
pub(super) fn route() -> Route {
    let hash = dom::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    Route::parse(&hash)
}

/// Listens to the address, to keys, and for the page going out of sight.
pub(super) fn listeners(tell: &Callback<Event>) -> Vec<EventListener> {
    let Some(window) = dom::window() else { return Vec::new() };
    let (on_hash, on_key, on_hidden) = (tell.clone(), tell.clone(), tell.clone());
    let active = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new(&window, "hashchange", move |_| {
            on_hash.emit(Event::App(route::Msg::Changed(route()).into()));
        }),
        EventListener::new(&window, "popstate", |_| back::came()),
        EventListener::new(&window, "visibilitychange", move |_| {
            if dom::is_hidden() {
                on_hidden.emit(Event::App(session::Msg::Hidden.into()));
            }
        }),
        EventListener::new_with_options(&window, "keydown", active, move |event| {
            if let Some(press) = event.dyn_ref::<web_sys::KeyboardEvent>() {
                on_key.emit(Event::KeyPressed(press.clone()));
            }
        }),
    ]
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
