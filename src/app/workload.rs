//! What each colleague carries, counted where it is shown: in the settings, and where a referent is chosen.

use super::model::Model;
use super::route::Route;
use super::shared::Shared;
use crate::insight::path::workload::loads;

/// Counts again; what was drawn stays when nothing has changed.
pub fn count(model: &mut Model) {
    let loads = loads(model.board.cards().map(|card| &**card), &model.settings);
    if loads != *model.loads {
        model.loads = Shared::new(loads);
    }
}

/// Counts again on the screen that shows it.
pub fn refresh(model: &mut Model) {
    if model.route == Route::Settings {
        count(model);
    }
}
