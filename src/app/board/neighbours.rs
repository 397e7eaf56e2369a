//! Who comes before and after a person in what is shown, so that dossiers are leafed through in the order of the board.

use crate::domain::PersonId;
use crate::insight::Card;
use std::rc::Rc;

/// The neighbours of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Neighbours {
    pub before: Option<PersonId>,
    pub after: Option<PersonId>,
}

/// The neighbours in a selection; none for a person whom the filter leaves out.
pub fn neighbours(selection: &[Rc<Card>], person: PersonId) -> Neighbours {
    let Some(place) = selection.iter().position(|card| card.id == person) else { return Neighbours::default() };
    let at = |place: Option<usize>| Some(selection.get(place?)?.id);
    Neighbours { before: at(place.checked_sub(1)), after: at(place.checked_add(1)) }
}
