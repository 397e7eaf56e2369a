//! The path of a person: its steps and what each asks for, passages, referents and the rules of filières.

pub mod checklist;
pub mod cycles;
pub mod entry;
pub mod exit;
pub mod milestones;
pub mod referents;
pub mod rules;
pub mod workload;
