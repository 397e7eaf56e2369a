//! What is derived from the journal: typed dossiers and cards, what is due, search, and settings as people see them.
//!
//! Each is computed from present facts, so none can be stale; what is stored of it ([`board::checkpoint`]) is checked
//! against them and thrown away at the first doubt. "Row L14" is a row of `docs/field.md`: what the
//! work of the field asks for.

pub mod agenda;
pub mod board;
pub mod companies;
pub mod contact;
pub mod dossier;
pub mod erasing;
pub mod gathering;
pub mod law;
pub mod matching;
pub mod openings;
pub mod outpost;
pub mod paper;
pub mod partners;
pub mod path;
pub mod people;
pub mod placement;
pub mod presence;
pub mod project;
pub mod results;
pub mod retention;
pub mod settings;
pub mod today;

pub use board::ageing::Ageing;
pub use board::card::Card;
pub use board::matrix::Matrix;
pub use board::news::{Due, News};
pub use dossier::Dossier;
pub use dossier::conflict::Conflict;
pub use dossier::held::{Held, Stated};
pub use dossier::record::{Record, Records};
pub use settings::Settings;
