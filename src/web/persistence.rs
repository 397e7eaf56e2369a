//! Whether the browser may clear the data by itself, and how much room there is.

use super::failure::{Failure, window};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageEstimate;

/// How much the browser says that this origin uses and may use, in bytes. Both are rounded by the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    pub used: u64,
    pub quota: u64,
}

/// Asks the browser not to clear the data by itself; it may ask the person. Answers whether it agreed.
///
/// # Errors
/// Where the browser has no such notion.
pub async fn ask() -> Result<bool, Failure> {
    Ok(answer(storage()?.persist()).await?.is_truthy())
}

/// The room that is used and the room there is.
///
/// # Errors
/// As [`ask`].
pub async fn room() -> Result<Room, Failure> {
    let estimate: StorageEstimate = answer(storage()?.estimate()).await?.unchecked_into();
    let bytes = |number: Option<f64>| number.unwrap_or(0.0) as u64;
    Ok(Room { used: bytes(estimate.get_usage()), quota: bytes(estimate.get_quota()) })
}

fn storage() -> Result<web_sys::StorageManager, Failure> {
    let storage = window()?.navigator().storage();
    if storage.is_undefined() { Err(Failure("there is no storage manager here".to_owned())) } else { Ok(storage) }
}

async fn answer(promise: Result<Promise, JsValue>) -> Result<JsValue, Failure> {
    Ok(JsFuture::from(promise?).await?)
}
