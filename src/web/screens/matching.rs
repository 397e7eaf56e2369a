//! Whom an opening may suit, what may suit a person, and places beside those who will need one.

mod link;
mod offers;
mod pair;
mod panel;
mod places;
mod radar;

pub use link::offers_for;
pub use offers::{OffersFor, asked_for};
pub use panel::MatchPanel;
pub use places::PlacesPage;
