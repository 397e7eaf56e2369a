//! What people wrote without seeing each other, over every kind of field, for the one who settles it.

use super::held::Held;
use crate::domain::{Day, ElementId, OrgId};
use crate::journal::fold::Presence;
use crate::journal::schema::Shape;
use crate::journal::{AnyField, Fold, Keys, Kind, Value};

/// A question that only a person can settle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// One field with several values.
    Values {
        kind: Kind,
        element: Keys,
        field: AnyField,
        /// The day of a series' entry.
        day: Option<Day>,
        answers: Held<Value>,
    },
    /// An element that one removed while another changed it.
    Removal { kind: Kind, id: ElementId },
}

/// The open questions of a dossier. A partner's lane is theirs to settle, so it is left out.
pub fn conflicts(fold: &Fold<'_>, own: Option<OrgId>) -> Vec<Conflict> {
    let mut found = Vec::new();
    for kind in Kind::KNOWN {
        let set = kind.schema().is_some_and(|schema| schema.shape == Shape::Set);
        let mut gone = Vec::new();
        for element in fold.elements(kind).filter(|_| set) {
            match element.presence {
                Presence::Shown => {}
                Presence::Removed => gone.push(element.id),
                Presence::Disputed => {
                    found.extend(
                        ElementId::parse(element.id).ok().map(|id| Conflict::Removal { kind: kind.clone(), id }),
                    );
                }
            }
        }
        for cell in fold.of(kind).iter().filter(|cell| cell.in_conflict()) {
            let key = &cell.key;
            let ours = key.lane.is_none() || key.lane == own;
            if !ours || key.field.is_removal() || gone.contains(&key.element.text()) {
                continue;
            }
            found.push(Conflict::Values {
                kind: kind.clone(),
                element: key.element.owned(),
                field: key.field,
                day: key.day,
                answers: Held::read(Some(cell), |value| Some(value.clone())),
            });
        }
    }
    found
}
