//! Companies: what is known of each, and what follows from it.
//!
//! A company is a subject of its own. What must hold: its people are personal data, and never leave; what is not known is
//! not « no ».

pub mod company;

pub use company::{Company, Contact, Event, Places, Site};
