//! Companies as cards: one of the company with its sites, one of each contact.
//!
//! Cards of versions 2.1, 3.0 and 4.0 are read; 3.0 is written, which telephones and mail programs all take. Of the card of
//! a person their name, company, function, telephones, mails, address and page are taken, and nothing else: no photograph,
//! no birthday, no note. What is ours alone bears `X-PASSERELLE`, which other programs pass over.

mod property;
mod reading;
mod writing;

pub use reading::read;
pub use writing::write;

/// Whether a text is one of cards.
pub fn is_card(text: &str) -> bool {
    let begin = "BEGIN:VCARD";
    text.trim_start().get(..begin.len()).is_some_and(|head| head.eq_ignore_ascii_case(begin))
}

/// Names of lines that are ours alone.
mod own {
    pub const COMPANY: &str = "X-PASSERELLE-COMPANY";
    pub const NUMBER: &str = "X-PASSERELLE-NUMBER";
    pub const SECTOR: &str = "X-PASSERELLE-SECTOR";
    pub const REST: &str = "X-PASSERELLE-REST";
    pub const SITE: &str = "X-PASSERELLE-SITE";
}

/// The label of what a group ties together, as the address books of telephones write it.
const LABEL: &str = "X-ABLabel";

/// Says that a card is a company's, in 3.0.
const SHOWN_AS: &str = "X-ABShowAs";
