//! Panels that are folded until somebody needs them.

use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Whether a panel is unfolded: since somebody unfolded it, or because something stands in it. It does not fold by itself.
#[hook]
pub fn use_unfolded(is_needed: bool) -> (bool, Callback<Event>) {
    let unfolded = use_state_eq(|| false);
    let is_open = *unfolded || is_needed;
    let ontoggle = Callback::from(move |event: Event| {
        let panel = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        unfolded.set(panel.is_some_and(|panel| panel.has_attribute("open")));
    });
    (is_open, ontoggle)
}
