//! The screens, by what a user would call the things on them.

mod board;
mod first_start;

pub use board::{Board, STEPS};
pub use first_start::{FirstStart, at_work, at_work_with};
