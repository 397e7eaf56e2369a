//! The pieces that screens are made of.

pub mod dialog;
pub mod field;
pub mod icon;
pub mod locality_input;
pub mod suggest;

pub use dialog::DialogBox;
pub use field::{Field, Help, SelectField, Spec, TextField};
pub use icon::Icon;
pub use locality_input::LocalityInput;
