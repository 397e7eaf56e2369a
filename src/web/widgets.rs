//! The pieces that screens are made of.

pub mod choices;
pub mod dialog;
pub mod field;
pub mod icon;

pub use choices::Choices;
pub use dialog::{DialogBox, changed, chosen, typed};
pub use field::TextField;
pub use icon::Icon;
