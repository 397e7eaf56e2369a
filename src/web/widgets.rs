//! The pieces that screens are made of.

pub mod choices;
pub mod chip_select;
pub mod confirm;
pub mod dialog;
pub mod field;
pub mod icon;
pub mod locality;
pub mod menu;

pub use choices::Choices;
pub use dialog::{DialogBox, changed, chosen, typed};
pub use chip_select::ChipSelect;
pub use confirm::Confirm;
pub use field::TextField;
pub use icon::Icon;
pub use locality::LocalityField;
pub use menu::Menu;
