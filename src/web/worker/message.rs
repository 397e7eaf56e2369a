//! One message between the page and the worker, as JavaScript sees it.

use crate::app::jobs::wire::Parts;
use js_sys::{Array, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// The message, and the buffers that change hands with it.
pub fn pack(number: u64, (text, buffers): Parts) -> (Array, Array) {
    let (message, given) = (Array::new(), Array::new());
    // Numbers of jobs count the gestures of one session, far below the limit of exact numbers.
    message.push(&JsValue::from_f64(number as f64));
    message.push(&JsValue::from_str(&text));
    for bytes in &buffers {
        let bytes = Uint8Array::from(bytes.as_slice());
        given.push(&bytes.buffer());
        message.push(&bytes);
    }
    (message, given)
}

/// What a message says; none when it is not one of ours.
pub fn unpack(data: &JsValue) -> Option<(u64, Parts)> {
    let message: &Array = data.dyn_ref()?;
    let number = message.get(0).as_f64()? as u64;
    let text = message.get(1).as_string()?;
    let buffers = message.iter().skip(2).map(|part| Some(Rc::new(part.dyn_ref::<Uint8Array>()?.to_vec())));
    Some((number, (text, buffers.collect::<Option<_>>()?)))
}
