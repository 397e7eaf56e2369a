//! What people wrote without seeing each other, over every kind of field, for the one who settles it.

use super::held::Held;
use crate::domain::{ActId, Day, ElementId, OrgId, OrgType, Subject, family};
use crate::journal::fold::Presence;
use crate::journal::schema::Shape;
use crate::journal::{AnyField, Author, Fact, Fold, Keys, Kind, Value, proposal};

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
    /// A partner proposes to take back what we wrote in one act.
    Proposal { by: Author, on: Day, act: ActId, about: Subject, facts: Vec<Fact> },
}

/// Whose answer is proposed, among those who gave one: that of the organisation that keeps this family of facts, where
/// just one of its sort wrote. It is a proposal on the screen and decides nothing.
pub fn proposed(field: AnyField, writers: &[Option<OrgType>]) -> Option<usize> {
    let owner = OrgType::parse(field.row.and_then(family::find)?.owner)?;
    let mut places = writers.iter().enumerate().filter(|(_, writer)| **writer == Some(owner));
    let first = places.next().map(|(place, _)| place)?;
    places.next().is_none().then_some(first)
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
    let proposals = own.map(|own| proposal::open(fold, own)).unwrap_or_default();
    found.extend(proposals.into_iter().filter_map(|proposal| {
        let facts: Vec<Fact> = proposal.facts.into_iter().cloned().collect();
        let about = facts.first()?.about;
        Some(Conflict::Proposal { by: proposal.by, on: proposal.on, act: proposal.act, about, facts })
    }));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::schema::{contract, hours, identity};

    #[test]
    fn who_keeps_a_family_is_proposed_where_just_one_of_them_wrote() {
        let (cisp, mire) = (Some(OrgType::Cisp), Some(OrgType::Mire));
        assert_eq!(proposed(contract::START.any(), &[cisp, mire]), Some(1));
        assert_eq!(proposed(hours::MINUTES.any(), &[cisp, mire]), Some(0));
        assert_eq!(proposed(contract::START.any(), &[cisp, None]), None);
        assert_eq!(proposed(contract::START.any(), &[mire, mire]), None);
        assert_eq!(proposed(identity::BIRTH_YEAR.any(), &[cisp, mire]), None, "whoever it is");
    }
}
