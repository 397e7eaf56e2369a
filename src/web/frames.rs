//! Waiting for what was drawn to be shown.

use super::dom;
use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

/// After how many milliseconds a frame is given up: a page out of sight has none.
const LONGEST: i32 = 250;

/// The next frame, before it is drawn.
pub async fn next() {
    called(|window, come| window.request_animation_frame(come).and_then(|_| timer(window, come, LONGEST))).await;
}

/// A turn of its own once everything that is drawn by now has been shown: what is done there holds nothing up.
pub async fn shown() {
    next().await;
    next().await;
    called(|window, come| timer(window, come, 0)).await;
}

fn timer(window: &Window, come: &Function, milliseconds: i32) -> Result<i32, JsValue> {
    window.set_timeout_with_callback_and_timeout_and_arguments_0(come, milliseconds)
}

/// Waits until the browser has called; a window that cannot is not waited for.
async fn called(ask: impl Fn(&Window, &Function) -> Result<i32, JsValue>) {
    let mut asked = |come: Function, _: Function| {
        if dom::window().is_none_or(|window| ask(&window, &come).is_err()) {
            drop(come.call0(&JsValue::NULL));
        }
    };
    // Such a promise is never refused.
    drop(JsFuture::from(Promise::new(&mut asked)).await);
}
