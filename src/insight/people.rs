//! Entering a person: who may already be there, and where they live.

pub mod duplicates;
pub mod example;
pub mod forem;
pub mod localities;
