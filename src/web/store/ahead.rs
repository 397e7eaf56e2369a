//! What `boot.js` reads while the program is still on its way: an opening, in the browser's own values.

use super::checkpoint::Records;
use crate::store::{Note, Opening, Part};
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where `boot.js` leaves the promise of it.
pub const PLACE: &str = "passerelleAhead";

/// The keys of the records that an opening needs, in the order in which `boot.js` gives them.
pub fn names() -> Vec<&'static str> {
    let notes = Note::ALL.into_iter().map(Note::name);
    notes.chain([Part::Board.name(), Part::Index.name()]).collect()
}

/// What was read, given once; none where there was nothing yet, or where it could not be read: the store then says why.
pub async fn opening() -> Option<Opening> {
    let global = js_sys::global();
    let promise = Reflect::get(&global, &JsValue::from_str(PLACE)).ok()?.dyn_into::<Promise>().ok()?;
    Reflect::set(&global, &JsValue::from_str(PLACE), &JsValue::UNDEFINED).ok()?;
    let read = JsFuture::from(promise).await.ok()?.dyn_into::<Array>().ok()?;
    let keys = read.get(0).dyn_into::<Array>().ok()?;
    let records = read.get(1).dyn_into::<Array>().ok()?;
    let keys = keys.iter().map(|key| key.as_f64().map(super::to_key)).collect::<Option<_>>()?;
    Some(Records(records.iter().collect()).opening(keys))
}
