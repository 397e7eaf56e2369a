//! What is derived from the journal: typed dossiers and cards, what is due, search, and settings as people see them.
//!
//! Nothing here is stored: each is computed from present facts, so none can be stale.

pub mod card;
pub mod dossier;
pub mod held;
pub mod settings;

pub use card::{Card, Due};
pub use dossier::Dossier;
pub use held::{Held, Stated};
pub use settings::Settings;
