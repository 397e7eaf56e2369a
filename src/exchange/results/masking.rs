//! The version of a report that may be shared: no figure in it is of fewer than five people, and none can be found.
//!
//! What must hold: a count from one to four is not told, nor a share of which the part or the rest is such a count; and no
//! figure that is not told follows from those that are, by adding or subtracting what the tables add up, in one table or
//! over several that share out the same people. A reader who knows these rules, and so knows that what is not told is no
//! zero, still finds at least two numbers for each. Nobody can be opened from what is left: lists become numbers.

mod protect;
mod quantities;

use crate::domain::report::{Cell, Counted, Report, Row, Section, Table};
use quantities::{Of, Place, Web};

/// Counts below this are not told; none is none, and is told.
pub const LEAST: u64 = 5;

/// Whether a count is too small to be told.
pub fn is_small(count: u64) -> bool {
    (1..LEAST).contains(&count)
}

/// The version that may be shared.
pub fn shared(report: &Report) -> Report {
    let web = Web::of(report);
    let masked = protect::protect(&web);
    let is_masked = |place: &Place| web.places.get(place).is_some_and(|quantity| masked[*quantity]);
    let sections = report.sections.iter().enumerate().map(|(section, held)| {
        let tables = held.tables.iter().enumerate().map(|(table, held)| Table {
            columns: held.columns.clone(),
            rows: held
                .rows
                .iter()
                .enumerate()
                .map(|(row, held)| shared_row((section, table, row), held, &is_masked))
                .collect(),
            ..*held
        });
        Section { id: held.id, tables: tables.collect() }
    });
    Report { sections: sections.collect(), ..report.clone() }
}

fn shared_row(at: (usize, usize, usize), row: &Row, is_masked: &dyn Fn(&Place) -> bool) -> Row {
    let is_of_few = is_of_few(row);
    let cells = row.cells.iter().enumerate().map(|(column, cell)| {
        let told = |counted: &Counted, of: Of| match counted {
            Counted::Masked | Counted::AtLeast(_) => counted.clone(),
            _ if is_masked(&Place { at, column, of }) => Counted::Masked,
            _ => counted.number().map_or(Counted::Masked, Counted::Known),
        };
        match cell {
            Cell::Count(counted) => Cell::Count(told(counted, Of::Cell)),
            Cell::Share { part, of } => Cell::Share { part: told(part, Of::Cell), of: told(of, Of::Whole) },
            Cell::Rate { millionths, of } => rate(*millionths, told(of, Of::Whole)),
            Cell::Minutes(_) if is_masked(&Place { at, column, of: Of::Cell }) => Cell::Count(Counted::Masked),
            // The median of two people is what lies between them.
            Cell::Days(Some(_)) if is_of_few => Cell::Count(Counted::Masked),
            _ => cell.clone(),
        }
    });
    Row { label: row.label.clone(), cells: cells.collect() }
}

/// An estimate over few, or of which the part or the rest would be few, is told no more than a count of them.
fn rate(millionths: Option<u32>, of: Counted) -> Cell {
    const WHOLE: u64 = 1_000_000;
    let is_told = |of: u64| {
        let part = millionths.map_or(0, |millionths| (of * u64::from(millionths) + WHOLE / 2) / WHOLE);
        !is_small(part) && !is_small(of.saturating_sub(part))
    };
    match of.number().filter(|of| is_told(*of)) {
        Some(_) => Cell::Rate { millionths, of },
        None => Cell::Rate { millionths: None, of: Counted::Masked },
    }
}

/// Whether a row speaks of a few people only.
fn is_of_few(row: &Row) -> bool {
    let count = |cell: &Cell| match cell {
        Cell::Count(counted) | Cell::Share { part: counted, .. } => counted.number(),
        _ => None,
    };
    row.cells.iter().filter_map(count).any(is_small)
}
