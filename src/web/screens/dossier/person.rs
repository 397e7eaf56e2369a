//! The sections of who the person is, how they are reached, and what they may claim.

pub mod agreements;
pub mod eligibility;
pub mod forem;
pub mod identity;
pub mod keeping;
pub mod newcomer;
pub mod reach;
pub mod situation;
