//! What the part of the other screens reads again.

use super::model::Model;
use super::part::Touched;
use super::{agenda, gathering, joining, outpost, presence, today, week, workload};

/// Reads again what these screens show, after facts or the route have changed.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    presence::refresh(model, touched);
    gathering::refresh(model, touched);
    week::refresh(model);
    workload::refresh(model);
    outpost::refresh(model, touched);
    joining::refresh(model, touched);
    today::refresh(model, touched);
    agenda::refresh(model, touched);
}
