//! Web Locks, bound by hand: the binding of web-sys is not stable. A lock is shared by all tabs of the origin.

use super::failure::Failure;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type Holder;

    #[wasm_bindgen(method, getter)]
    fn locks(this: &Holder) -> Option<Manager>;

    type Manager;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Manager, name: &str, callback: &Function) -> Result<Promise, JsValue>;
}

/// A lock that is held until this is dropped.
#[must_use]
pub struct Lock {
    release: Option<Function>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The function that ends a promise does not throw; if it did, the browser would free the lock with the page.
        if let Some(Err(error)) = self.release.as_ref().map(|release| release.call0(&JsValue::UNDEFINED)) {
            drop(error);
        }
    }
}

/// Waits for the lock of this name and takes it.
///
/// # Errors
/// Where the browser gives no locks, as on a page that came neither by https nor from this machine.
pub async fn take(name: &str) -> Result<Lock, Failure> {
    // The worker has one as well, and no window.
    let holder: Holder = Reflect::get(&js_sys::global(), &"navigator".into())?.unchecked_into();
    let manager = holder.locks().ok_or_else(|| Failure("there are no locks here".to_owned()))?;
    let mut release = None;
    let until_released = Promise::new(&mut |resolve, _| release = Some(resolve));
    let mut asked = None;
    let taken = Promise::new(&mut |resolve, _| {
        let held = until_released.clone();
        // The lock stays with us for as long as the promise that its callback returns is open.
        let callback = Closure::once_into_js(move |_: JsValue| -> JsValue {
            match resolve.call0(&JsValue::UNDEFINED) {
                Ok(_) => held.into(),
                Err(error) => error,
            }
        });
        asked = Some(manager.request(name, callback.unchecked_ref()));
    });
    let lock = Lock { release };
    if let Some(asked) = asked {
        // A refusal rejects the request, and then the callback is never called.
        let asked: JsValue = asked?.into();
        JsFuture::from(Promise::race(&Array::of2(&asked, &taken))).await?;
    }
    Ok(lock)
}
