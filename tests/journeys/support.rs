//! What every journey stands on: a browser, its profile, hands and eyes.

mod axe;
mod browser;
mod hands;
mod host;
mod keyboard;
mod names;
mod profile;
pub mod wait;

pub use browser::{Browser, Hands, Setup};
pub use host::Host;
pub use profile::Profile;
