//! `#/offres`: what is offered, and one opening with the people who stand for it.

mod engaging;
mod form;
mod list;
mod moving;
mod needs;
mod page;
mod paste;
mod proposing;
mod recruitment;
mod words;

pub use list::OpeningsPage;
pub use moving::{Choice, MoveMenu, ReasonDialog, use_focus_after};
pub use page::OpeningPage;
pub use words::{filled_words, since};
