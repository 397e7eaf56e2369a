//! The screens, by what a user would call the things on them.

mod board;
mod dossier;
mod exchanges;
mod first_start;
mod header;
mod joining;
mod paper;
mod sending;
mod settings;
mod today;
mod views;

pub use board::{Board, STEPS};
pub use dossier::Dossier;
pub use exchanges::{Exchanges, unlock};
pub use first_start::{FirstStart, at_work, at_work_with};
pub use header::Header;
pub use joining::Joining;
pub use paper::Paper;
pub use sending::{Closing, Sending, Words};
pub use settings::Settings;
pub use today::Today;
pub use views::Views;
