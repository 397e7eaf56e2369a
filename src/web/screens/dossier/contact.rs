//! The sections of contacts, notes, things to do and partners.

pub mod contacts;
pub mod notes;
pub mod partners;
pub mod pin;
pub mod task_form;
pub mod tasks;
