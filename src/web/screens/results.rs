//! `#/resultats`: the figures of a period, and what stands behind each.

pub mod quality;
