//! The sections of who the person is and how they are reached.

pub mod identity;
pub mod reach;
pub mod situation;
