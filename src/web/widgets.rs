//! The pieces that screens are made of.

pub mod dialog;
pub mod icon;

pub use dialog::DialogBox;
pub use icon::Icon;
