//! Openings: jobs and places for placements that somebody offers, and how far people got at each.

pub mod list;
pub mod offer;
pub mod opening;
pub mod recruitment;

pub use offer::Offer;
pub use opening::{Candidacy, Need, Opening};
pub use recruitment::{Counts, Post, Recruitment, Somebody, candidacy_id, work_id};
