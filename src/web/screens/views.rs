//! What arranges the board and the list: one selection, seen as columns or rows, in groups, in figures, under a name.

pub mod groups;
pub mod matrix;
mod naming;
pub mod saved;
mod switch;
mod tools;

pub use switch::ViewSwitch;
pub use tools::{ViewTools, by_id};
