//! The way from a dossier to the openings that may suit the person.

use crate::app::Route;
use crate::domain::PersonId;

/// What the query of `#/offres` names a person with.
pub const FOR: &str = "pour";

/// The screen of what may suit a person.
pub fn offers_for(person: PersonId) -> Route {
    Route::Openings(format!("{FOR}={person}"))
}
