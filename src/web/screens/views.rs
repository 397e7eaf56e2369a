//! What arranges the board and the list: one selection, seen as columns or rows, in groups, in figures, under a name.

pub mod groups;
pub mod matrix;
mod naming;
pub mod saved;
mod switch;
mod tools;

pub use switch::switch;
pub use tools::{by_id, tools};
