//! The people of a figure, as they are listed: the list *is* the figure, so nobody is left out of it.

use super::Place;
use crate::app::board::Board;
use crate::domain::order::InOrder;
use crate::domain::{ElementId, PersonId};
use crate::insight::results::{Cell, Counted, Report, Source, Table};

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub person: PersonId,
    pub element: Option<ElementId>,
    /// None of somebody whose dossier is not here any more: removed for good, or known by a name no longer.
    pub name: Option<String>,
    pub locality: Option<String>,
}

impl Named {
    /// Whom a unit of a figure is about.
    pub fn of(board: &Board, source: &Source) -> Self {
        let card = board.card(source.person);
        Named {
            person: source.person,
            element: source.element,
            name: card.map(|card| card.name()),
            locality: card.and_then(|card| card.locality.clone()),
        }
    }
}

/// A figure that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub place: Place,
    pub number: u64,
    /// By their names; those without one stand last.
    pub people: Vec<Named>,
}

/// What a cell counts.
pub fn counted(cell: &Cell) -> Option<&Counted> {
    match cell {
        Cell::Count(counted) | Cell::Share { part: counted, .. } => Some(counted),
        _ => None,
    }
}

/// The table of this name.
pub fn table<'r>(report: &'r Report, id: &str) -> Option<&'r Table> {
    report.sections.iter().flat_map(|section| &section.tables).find(|table| table.id == id)
}

/// The figure at a place; none where the report has no list there.
pub fn open(report: &Report, place: &Place, board: &Board) -> Option<Opened> {
    let cell = table(report, &place.table)?.rows.get(place.row)?.cells.get(place.column)?;
    let counted = counted(cell)?;
    let mut people: Vec<Named> = counted.sources().iter().map(|source| Named::of(board, source)).collect();
    people.order_by(|one, other| {
        let key = |named: &Named| (named.name.is_none(), named.name.as_ref().map(|name| name.to_lowercase()));
        key(one).cmp(&key(other)).then_with(|| (one.person, one.element).cmp(&(other.person, other.element)))
    });
    Some(Opened { place: place.clone(), number: counted.number()?, people })
}
