//! What is derived from the journal: typed dossiers and cards, what is due, search, and settings as people see them.
//!
//! Each is computed from present facts, so none can be stale; what is stored of it ([`checkpoint`]) is checked against
//! them and thrown away at the first doubt.

pub mod ageing;
pub mod availability;
pub mod card;
pub mod checklist;
pub mod checkpoint;
pub mod conflict;
pub mod contacts;
pub mod cpas_length;
pub mod cycles;
pub mod dossier;
pub mod due_end;
pub mod duplicates;
pub mod entry;
pub mod example;
pub mod follow_up;
pub mod held;
pub mod history;
pub mod hour_sheet;
pub mod hours;
pub mod language;
pub mod localities;
pub mod matrix;
pub mod milestones;
pub mod natural_day;
pub mod obstacles;
pub mod overlap;
pub mod paper;
pub mod pinned;
pub mod presence;
pub mod record;
pub mod referents;
pub mod retention;
pub mod rhythm;
pub mod rules;
pub mod schooling;
pub mod search;
pub mod settings;
pub mod step_guess;
pub mod timetable;
pub mod trades;
pub mod work;

pub use ageing::Ageing;
pub use card::{Card, Due};
pub use conflict::Conflict;
pub use dossier::Dossier;
pub use held::{Held, Stated};
pub use matrix::Matrix;
pub use record::{Record, Records};
pub use settings::Settings;
