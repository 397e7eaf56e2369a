//! `#/entreprises`: the companies, one of them, and what one takes to a visit there.

mod elements;
mod event_form;
mod events;
pub mod files;
mod head;
mod list;
mod new;
mod page;
mod paper;
mod people;
mod places;
mod same;
mod words;

pub use elements::CONTACTS_ADD;
pub use list::CompaniesPage;
pub use page::CompanyPage;
pub use paper::CompanyPaper;
pub use places::places;
pub use words::{contact_name, firm_name, site_name};

use super::View;
use crate::app::companies::Msg;
use crate::web::scene::use_dispatch;
use yew::prelude::*;

/// Asks for what the screen lacks, as often as it lacks something.
#[hook]
pub fn use_book(view: &View) {
    let dispatch = use_dispatch();
    let waits = view.book.as_ref().is_none_or(|book| book.waits);
    use_effect_with((view.route.clone(), waits), move |(_, waits)| {
        if *waits {
            dispatch.send(Msg::Asked);
        }
    });
}
