//! What is derived from the vocabulary and open data.

pub mod trades;
