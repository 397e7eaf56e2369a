//! Contacts with the person: what was noted, what is pinned to the card, the day of the next action, a contact said in one
//! sentence, and the contacts of a week.

pub mod contacts;
pub mod natural_day;
pub mod phrase;
pub mod pinned;
pub mod week;
