//! Placements and contracts as calculators take them: their dates, overlaps, rhythm and usual lengths.

pub mod cpas_length;
pub mod due_end;
pub mod hires;
pub mod overlap;
pub mod rhythm;
pub mod work;
