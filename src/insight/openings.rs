//! Openings: jobs and places for placements that somebody offers, and how far people got at each.

pub mod opening;

pub use opening::{Candidacy, Need, Opening};
