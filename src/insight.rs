//! What is derived from the journal: typed dossiers and cards, what is due, search, and settings as people see them.
//!
//! Nothing here is stored: each is computed from present facts, so none can be stale.

pub mod availability;
pub mod card;
pub mod conflict;
pub mod dossier;
pub mod duplicates;
pub mod held;
pub mod history;
pub mod language;
pub mod localities;
pub mod milestones;
pub mod obstacles;
pub mod record;
pub mod rules;
pub mod schooling;
pub mod search;
pub mod settings;
pub mod step_guess;
pub mod trades;

pub use card::{Card, Due};
pub use conflict::Conflict;
pub use dossier::Dossier;
pub use held::{Held, Stated};
pub use record::{Record, Records};
pub use settings::Settings;
