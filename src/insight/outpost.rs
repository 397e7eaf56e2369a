//! The day at a permanence: a place of the organisation away from its office, where people come who live near it.
//!
//! Who lives near, what is due with them and where they work is read person by person ([`ground`]) and put together for
//! one place and day ([`outing`]). What must hold: nobody is left out in silence. Whoever has no locality, or one that
//! the list does not know, is counted.

pub mod booked;
pub mod centres;
pub mod ground;
pub mod offered;
pub mod outing;

pub use booked::{Booked, Called};
pub use centres::{Centres, Point};
pub use ground::{Appointment, Ground, Somebody, Work};
pub use outing::{Company, Near, Outing, Radius};
