//! Contacts with the person: what was noted, what is pinned to the card, and the day of the next action.

pub mod contacts;
pub mod natural_day;
pub mod pinned;
