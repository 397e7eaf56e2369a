//! Coming back once the browser had its turn. Timers would do as well, but browsers let at least four milliseconds pass
//! between timers that follow one another: half of the time of a long work.

use super::failure::Failure;
use gloo::timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessageEvent};
use yew::Callback;

/// A channel from the page to itself.
pub struct Turns {
    channel: MessageChannel,
    /// Kept alive as long as the channel: dropping a closure unregisters it.
    _comes: Closure<dyn FnMut(MessageEvent)>,
}

impl Turns {
    /// Opens the channel; `come` is called at each turn that was asked for.
    ///
    /// # Errors
    /// When the browser gives no channel.
    pub fn open(come: Callback<()>) -> Result<Self, Failure> {
        let channel = MessageChannel::new()?;
        let comes = Closure::<dyn FnMut(MessageEvent)>::new(move |_| come.emit(()));
        channel.port1().set_onmessage(Some(comes.as_ref().unchecked_ref()));
        Ok(Self { channel, _comes: comes })
    }

    /// Asks for a turn.
    ///
    /// # Errors
    /// When the browser does not take the message.
    pub fn ask(&self) -> Result<(), Failure> {
        Ok(self.channel.port2().post_message(&JsValue::NULL)?)
    }
}

/// Goes on once the browser had its turn.
pub async fn next() {
    let turn = Promise::new(&mut |resolve, _| {
        // Nothing to do where it fails: a promise resolves at its first call.
        Timeout::new(0, move || drop(resolve.call0(&JsValue::NULL))).forget();
    });
    drop(JsFuture::from(turn).await);
}
