//! What the browser refused, as text. JavaScript errors end here, or in the causes of the store.

use wasm_bindgen::{JsCast, JsValue};

/// The browser did not do what was asked. The text is for a report, not for the person who works.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Failure(pub String);

impl Failure {
    /// Logs the failure to the console; used where the program goes on without the refused request.
    pub fn report(&self) {
        web_sys::console::warn_1(&JsValue::from_str(&self.0));
    }
}

impl From<JsValue> for Failure {
    /// The name and the message of an error; whatever else was thrown, as the debugger would show it.
    fn from(thrown: JsValue) -> Self {
        match thrown.dyn_ref::<js_sys::Error>() {
            Some(error) => Self(format!("{}: {}", String::from(error.name()), String::from(error.message()))),
            None => Self(format!("{thrown:?}")),
        }
    }
}

/// The window, which a worker has not.
pub(super) fn window() -> Result<web_sys::Window, Failure> {
    web_sys::window().ok_or_else(|| Failure("there is no window here".to_owned()))
}
