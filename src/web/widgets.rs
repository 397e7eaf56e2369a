//! The pieces that screens are made of.

pub mod chip_select;
pub mod confirm;
pub mod dialog;
pub mod field;
pub mod icon;
pub mod locality;
pub mod menu;

pub use chip_select::ChipSelect;
pub use confirm::Confirm;
pub use dialog::DialogBox;
pub use field::TextField;
pub use icon::Icon;
pub use locality::LocalityField;
pub use menu::Menu;
