//! The sections of placements, and the days that they share.

pub mod candidacies;
pub mod overlaps;
pub mod placement_more;
pub mod placement_stop;
pub mod placements;
