//! What people read: Fluent catalogues, forms of dates and numbers, labels, and sentences of the journal.
//!
//! French is the source and is compiled in, as tables that need no parser; English, Dutch and German are fetched when
//! chosen (natively they are compiled in as well). A message that a catalogue lacks is read in French, so nothing is ever blank.
//! Translators edit `src/i18n/<language>/<topic>.ftl` and nothing else; `tests/i18n.rs` proves that each
//! message exists in each language with the same variables.
//!
//! Every id has a hyphen (`board-empty`), so that a test can tell ids from other texts. An id that is made by
//! the program ends with a stable code: `step-` and `job_search`.

pub mod agenda;
pub mod boards;
pub mod catalogue;
pub mod claims;
pub mod compiled;
pub mod congratulation;
mod fluent;
pub mod formats;
pub mod gathering;
pub mod labels;
pub mod matching;
pub mod previews;
pub mod project;
pub mod reports;
pub mod results;
pub mod sentences;
pub mod sources;
pub mod today;
pub mod trainees;
pub mod values;

pub use catalogue::{Arg, Catalogue, CatalogueError};
pub use values::Names;
