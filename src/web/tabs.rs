//! Telling the other tabs of this origin that there is something to read. Facts never travel here: only a kind does.

use super::failure::Failure;
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

/// The name of the channel.
const CHANNEL: &str = "passerelle";

/// What one tab tells the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// There are new segments in the journal.
    Written,
}

impl Told {
    fn name(self) -> &'static str {
        match self {
            Told::Written => "written",
        }
    }

    /// What another version of the program says and we do not know is left aside.
    fn parse(name: &str) -> Option<Self> {
        (name == Told::Written.name()).then_some(Told::Written)
    }
}

/// The channel between tabs; closed when dropped.
pub struct Tabs {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Tabs {
    /// Listens to the other tabs. A tab does not hear itself.
    ///
    /// # Errors
    /// Where the browser has no such channel.
    pub fn open(on_message: impl Fn(Told) + 'static) -> Result<Self, Failure> {
        let channel = BroadcastChannel::new(CHANNEL)?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let name = event.dyn_ref::<MessageEvent>().and_then(|message| message.data().as_string());
            if let Some(told) = name.as_deref().and_then(Told::parse) {
                on_message(told);
            }
        });
        Ok(Self { channel, _listener: listener })
    }

    /// Tells the other tabs.
    ///
    /// # Errors
    /// When the channel is closed.
    pub fn tell(&self, told: Told) -> Result<(), Failure> {
        Ok(self.channel.post_message(&JsValue::from_str(told.name()))?)
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        self.channel.close();
    }
}
