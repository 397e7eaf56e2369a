//! What is derived from the vocabulary and open data.

pub mod duplicates;
pub mod localities;
pub mod step_guess;
pub mod trades;
