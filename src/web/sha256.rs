//! The SHA-256 that the browser computes, beside our thread and several times as fast as we would. It has none where the page
//! did not come over https.

use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::SubtleCrypto;

const NAME: &str = "SHA-256";

/// Begins at once to compute that of a text in our memory, of which the browser takes a copy.
pub fn of_text(text: &[u8]) -> impl Future<Output = Option<[u8; 32]>> + use<> {
    computed(subtle().and_then(|subtle| subtle.digest_with_str_and_u8_array(NAME, text).ok()))
}

/// The same of bytes that are with the browser.
pub fn of_array(bytes: &Uint8Array) -> impl Future<Output = Option<[u8; 32]>> + use<> {
    computed(subtle().and_then(|subtle| subtle.digest_with_str_and_js_u8_array(NAME, bytes).ok()))
}

/// In a page as in a worker.
fn subtle() -> Option<SubtleCrypto> {
    let crypto = Reflect::get(&js_sys::global(), &JsValue::from_str("crypto")).ok()?;
    Reflect::get(&crypto, &JsValue::from_str("subtle")).ok()?.dyn_into().ok()
}

async fn computed(asked: Option<Promise>) -> Option<[u8; 32]> {
    let buffer = JsFuture::from(asked?).await.ok()?;
    Uint8Array::new(&buffer).to_vec().try_into().ok()
}
