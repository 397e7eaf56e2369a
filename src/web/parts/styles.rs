//! The styles that only later parts need. They are asked for once, and again after a failure.

use super::Missing;
use crate::web::dom;
use crate::web::failure::Failure;
use gloo::events::EventListener;
use js_sys::Promise;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// What is being waited for, or has come.
    static ASKED: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Asks for them, unless they were asked for; none where the page has all its styles from the beginning.
pub fn ask() -> Option<Promise> {
    let address = dom::find("script[data-styles]")?.get_attribute("data-styles")?;
    Some(ASKED.with_borrow_mut(|asked| asked.get_or_insert_with(|| promise(&address)).clone()))
}

/// Waits until the page has them.
///
/// # Errors
/// When the browser could not fetch them.
pub async fn arrived(asked: Option<Promise>) -> Result<(), Missing> {
    let Some(asked) = asked else { return Ok(()) };
    JsFuture::from(asked).await.map(drop).map_err(|_| {
        ASKED.take();
        Missing
    })
}

/// A promise that is kept once the styles are there.
fn promise(address: &str) -> Promise {
    Promise::new(&mut |keep, give_up| {
        if let Err(failure) = link(address, keep, give_up.clone()) {
            failure.report();
            // A promise that nobody can settle would be waited for without an end.
            drop(give_up.call0(&JsValue::NULL));
        }
    })
}

fn link(address: &str, keep: js_sys::Function, give_up: js_sys::Function) -> Result<(), Failure> {
    let document = dom::document().ok_or_else(|| Failure("there is no document here".to_owned()))?;
    let link = document.create_element("link")?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", address)?;
    EventListener::once(&link, "load", move |_| drop(keep.call0(&JsValue::NULL))).forget();
    EventListener::once(&link, "error", {
        let link = link.clone();
        move |_| {
            link.remove();
            drop(give_up.call0(&JsValue::NULL));
        }
    })
    .forget();
    let head = dom::find("head").ok_or_else(|| Failure("the page has no head".to_owned()))?;
    // At the end: a style put between others has Chromium lay out everything once more.
    head.append_child(&link)?;
    Ok(())
}
