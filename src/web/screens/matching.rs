//! Whom an opening may suit, what may suit a person, and places beside those who will need one.

mod places;

pub use places::PlacesPage;
