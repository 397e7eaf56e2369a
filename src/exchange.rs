//! Files: what comes from other tools and other people, and what goes to them.

pub mod trello;
