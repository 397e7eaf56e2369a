//! The gatherings that the route shows.

use crate::app::model::Model;
use crate::app::part::Touched;
use crate::app::route::Route;
use crate::insight::gathering::Gathering;

/// Reads what the route shows, and keeps what was drawn when nothing in it has changed.
pub fn refresh(model: &mut Model, _: Touched<'_>) {
    let read = match model.route {
        Route::Sessions { .. } | Route::Agenda(_) => Gathering::all(&model.journal),
        Route::Gathering(id) | Route::GatheringSheet(id) => Gathering::read(id, &model.journal).into_iter().collect(),
        _ => Vec::new(),
    };
    if read != *model.gatherings {
        model.gatherings = read.into();
    }
}
