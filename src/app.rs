//! The program without a browser: messages in, state and effects out.
//!
//! [`update`] is the only place where the model changes. It reads no clock and draws no id but through [`Cx`],
//! it waits for nothing, and each [`Effect`] it asks for answers with a message, failures included.

pub mod axis;
pub mod board;
pub mod bulk;
pub mod checkpoint;
pub mod cx;
pub mod device;
pub mod edit;
pub mod effect;
pub mod filter;
pub mod focus;
pub mod form;
pub mod grip;
pub mod guard;
pub mod imports;
pub mod jobs;
pub mod model;
pub mod msg;
pub mod neighbours;
pub mod presence;
pub mod route;
pub mod sheet;
pub mod sort;
mod update;

pub use cx::Cx;
pub use edit::Edit;
pub use effect::Effect;
pub use filter::Filter;
pub use model::{Dialog, Model, Phase, Saving, Toast};
pub use msg::Msg;
pub use route::Route;
pub use sheet::Sheet;
pub use update::{SHORTEST, update};
