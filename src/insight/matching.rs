//! Whom an opening may suit, and what may suit a person, each with its reasons.
//!
//! What must hold: nobody is hidden and nothing is refused by itself; what is not known is not « no »; the order follows
//! from the reasons that are shown, and from nothing else.

pub mod profile;

pub use profile::{Past, Profile};
