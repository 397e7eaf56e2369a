//! What the person aims at, brings along and is held back by.

pub mod answers;
pub mod availability;
pub mod language;
pub mod obstacles;
pub mod schooling;
pub mod trades;
