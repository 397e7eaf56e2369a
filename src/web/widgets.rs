//! The pieces that screens are made of.

pub mod chip_select;
pub mod choices;
pub mod confirm;
pub mod day_input;
pub mod days_input;
pub mod dialog;
pub mod event;
pub mod field;
pub mod icon;
pub mod kept_input;
pub mod locality_input;
pub mod menu;
pub mod more;
pub mod owner_tag;
pub mod suggest;
pub mod unfolded;

pub use chip_select::ChipSelect;
pub use choices::Choices;
pub use confirm::Confirm;
pub use day_input::DayInput;
pub use days_input::DaysInput;
pub use dialog::DialogBox;
pub use event::{changed, chosen, typed};
pub use field::{FieldKind, FieldSpec, SelectField, TextField};
pub use icon::icon;
pub use kept_input::KeptInput;
pub use locality_input::LocalityInput;
pub use menu::Menu;
