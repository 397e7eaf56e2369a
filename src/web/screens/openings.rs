//! `#/offres`: what is offered, and one opening with the people who stand for it.

mod list;
mod page;
mod paste;

pub use list::OpeningsPage;
pub use page::OpeningPage;
