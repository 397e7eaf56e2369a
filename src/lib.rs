//! A kanban board of paths to a job that lasts.

pub mod domain;
pub mod insight;
