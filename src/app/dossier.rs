//! The dossier that is open.

use super::model::Model;
use super::part::Touched;
use crate::domain::PersonId;
use crate::insight::Dossier;
use std::rc::Rc;

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
    model.dossier = named.and_then(|person| read(model, person)).map(Rc::new);
}

fn read(model: &Model, person: PersonId) -> Option<Dossier> {
    let shown = *model.journal.group_of(person).first()?;
    model.board.card(shown)?;
    let fold = model.journal.fold_person(shown);
    Some(Dossier::read(shown, &fold, model.journal.scope().own(), model.today))
}
