//! The dossier that is open.

use super::model::Model;
use super::part::Touched;
use super::route::Route;
use super::today;
use super::workload;
use crate::app::shared::Shared;
use crate::domain::{PersonId, Subject};
use crate::insight::Dossier;
use crate::insight::dossier::Part;
use crate::insight::openings::Offer;

/// Reads the dossier that the route names, and the open one again when facts about it have arrived.
pub fn refresh(model: &mut Model, touched: Touched<'_>) {
    let open = model.dossier.as_ref().map(|dossier| dossier.id);
    let named = match touched {
        Touched::Route => model.route.person(),
        Touched::Persons(persons) => match open {
            Some(open) if persons.contains(&open) => Some(open),
            _ => return,
        },
    };
    model.dossier = named.and_then(|person| read(model, person)).map(Shared::new);
    let reminders = model.dossier.as_ref().map(|dossier| today::of_one(model, dossier.id));
    model.reminders = Shared::new(reminders.unwrap_or_default());
    if model.dossier.as_ref().is_some_and(|dossier| dossier.referent().is_none()) {
        workload::count(model);
    }
    // The address of a dossier that was joined to another leads to the one that is shown.
    let shown = model.dossier.as_ref().map(|dossier| dossier.id);
    if let (Some(shown), Route::Person(person, _) | Route::Sheet(person, _)) = (shown, &mut model.route) {
        *person = shown;
    }
}

fn read(model: &Model, person: PersonId) -> Option<Dossier> {
    let group = model.journal.group_of(person);
    let shown = *group.first()?;
    model.board.card(shown)?;
    let fold = model.journal.fold_person(shown);
    let parts = if group.len() > 1 { group.into_iter().map(|part| alone(model, part)).collect() } else { Vec::new() };
    let offers = Offer::all(&model.journal, model.today);
    Some(Dossier { parts, offers, ..Dossier::read(shown, &fold, model.journal.scope().own(), model.today) })
}

/// A dossier by itself, whatever is joined with it.
pub fn alone(model: &Model, person: PersonId) -> Part {
    Part::read(person, &model.journal.fold_subject(Subject::Person(person)))
}
