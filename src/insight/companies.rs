//! Companies: what is known of each, and what follows from it.
//!
//! A company is a subject of its own. Two that somebody said to be one are one [`Firm`] on every screen, and stay two
//! subjects. What must hold: its people are personal data, and never leave; what is not known is not « no »; a rule of
//! courtesy warns, and forbids nothing.

pub mod company;
pub mod courtesy;
pub mod duplicates;
pub mod firm;
pub mod history;
#[cfg(test)]
mod sample;
pub mod visit;

pub use company::{Company, Contact, Event, Places, Site};
pub use courtesy::{Courtesy, Request, Warning};
pub use duplicates::{Alike, Pair};
pub use firm::{Firm, Firms};
pub use history::{Link, Passage};
