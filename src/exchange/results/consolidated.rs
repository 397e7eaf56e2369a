//! Several reports as one: what all of them counted, and beside it each organisation.
//!
//! What must hold: what one organisation does not tell stays untold, and the sum over it is a lower bound that says so.
//! Somebody whom two organisations follow is counted by both, as in the sums of the sector.

use crate::domain::report::{Cell, Counted, Label, Report, Row, Section, SectionId, Table};
use crate::domain::said::said;
use std::collections::BTreeSet;

said! {
    /// Why reports cannot be put together.
    pub enum ApartError {
        Periods = "reports-error-periods", ("the reports are not of the same period");
        Nothing = "reports-error-nothing", ("no report is given");
    }
}

/// Puts reports of one period together. One alone stays as it is.
///
/// # Errors
/// See [`ApartError`].
pub fn consolidated(reports: &[Report]) -> Result<Report, ApartError> {
    let first = reports.first().ok_or(ApartError::Nothing)?;
    if reports.len() == 1 {
        return Ok(first.clone());
    }
    if reports.iter().any(|report| report.period != first.period) {
        return Err(ApartError::Periods);
    }
    let section = |id: SectionId| {
        let held = || reports.iter().flat_map(|report| &report.sections).filter(move |section| section.id == id);
        let mut met = BTreeSet::new();
        let models: Vec<&Table> =
            held().flat_map(|section| &section.tables).filter(|table| met.insert(table.id)).collect();
        let tables = models.into_iter().map(|model| put_together(model, id, reports)).collect();
        held().next().map(|_| Section { id, tables })
    };
    Ok(Report {
        organisations: reports.iter().flat_map(|report| report.organisations.clone()).collect(),
        period: first.period,
        today: reports.iter().map(|report| report.today).max().unwrap_or(first.today),
        as_known: first.as_known.filter(|day| reports.iter().all(|report| report.as_known == Some(*day))),
        slice: first.slice.clone().filter(|slice| reports.iter().all(|report| report.slice.as_ref() == Some(slice))),
        sections: SectionId::ALL.into_iter().filter_map(section).collect(),
    })
}

/// What the column of a report is called beside others.
pub fn organisation(report: &Report) -> Label {
    Label::Named(report.organisations.join(", "))
}

/// What an organisation says in a place of a table.
enum Told<'a> {
    Cell(&'a Cell),
    /// Its table has no such row or column: nobody was counted there.
    Nobody,
    /// It does not give this table.
    Untold,
}

fn put_together(model: &Table, section: SectionId, reports: &[Report]) -> Table {
    let tables: Vec<Option<&Table>> = reports.iter().map(|report| find(report, section, model.id)).collect();
    let mut met = BTreeSet::new();
    let rows = tables.iter().flatten().flat_map(|table| &table.rows).map(|row| &row.label);
    let mut rows: Vec<&Label> = rows.filter(|label| met.insert(*label)).collect();
    // A row that only a later organisation has does not come below the total.
    let totals: Vec<&Label> = rows.iter().copied().filter(|label| **label == Label::Total).collect();
    rows.retain(|label| **label != Label::Total);
    rows.extend(totals);
    let names: Vec<Label> = reports.iter().map(organisation).collect();
    // The column by which organisations are compared: the first that counts something.
    let leading = model.columns.iter().enumerate().find_map(|(column, label)| {
        let counts = |row: &Row| matches!(row.cells.get(column), Some(Cell::Count(_) | Cell::Share { .. }));
        model.rows.iter().any(counts).then_some(label)
    });
    let row = |label: &Label| {
        let told = |column: &Label| tables.iter().map(|table| cell(*table, label, column)).collect::<Vec<_>>();
        let sums = model.columns.iter().map(|column| sum(&told(column)));
        // A large and a small organisation are compared by the share, where the row has one.
        let is_share = |column: &&Label| told(column).iter().any(|told| matches!(told, Told::Cell(Cell::Share { .. })));
        let shared = model.columns.iter().find(is_share);
        let each = leading.map(|column| told(shared.unwrap_or(column)).iter().map(alone).collect::<Vec<_>>());
        Row { label: label.clone(), cells: sums.chain(each.into_iter().flatten()).collect() }
    };
    let columns = model.columns.iter().cloned().chain(leading.map(|_| names).into_iter().flatten());
    Table {
        id: model.id,
        columns: columns.collect(),
        rows: rows.into_iter().map(row).collect(),
        adds_up: tables.iter().flatten().all(|table| table.adds_up),
    }
}

fn find<'a>(report: &'a Report, section: SectionId, id: &str) -> Option<&'a Table> {
    let tables = report.sections.iter().filter(|held| held.id == section).flat_map(|held| &held.tables);
    tables.into_iter().find(|table| table.id == id)
}

fn cell<'a>(table: Option<&'a Table>, row: &Label, column: &Label) -> Told<'a> {
    let Some(table) = table else { return Told::Untold };
    let row = table.rows.iter().find(|held| held.label == *row);
    let column = table.columns.iter().position(|held| held == column);
    row.zip(column).and_then(|(row, column)| row.cells.get(column)).map_or(Told::Nobody, Told::Cell)
}

/// What one organisation says, without its list.
fn alone(told: &Told<'_>) -> Cell {
    let plain = |counted: &Counted| counted.number().map_or_else(|| counted.clone(), Counted::Known);
    match told {
        Told::Cell(Cell::Count(counted)) => Cell::Count(plain(counted)),
        Told::Cell(Cell::Share { part, of }) => Cell::Share { part: plain(part), of: plain(of) },
        Told::Cell(cell) => (*cell).clone(),
        Told::Nobody => Cell::Count(Counted::Known(0)),
        Told::Untold => Cell::Empty,
    }
}

/// The sum of what several say. Medians, days and words have none.
fn sum(told: &[Told<'_>]) -> Cell {
    let cells = || told.iter().filter_map(|told| if let Told::Cell(cell) = told { Some(*cell) } else { None });
    let Some(first) = cells().find(|cell| !matches!(cell, Cell::Empty)) else { return Cell::Empty };
    let is_whole = !told.iter().any(|told| matches!(told, Told::Untold));
    match first {
        Cell::Share { .. } => {
            let parts = cells().map(|cell| if let Cell::Share { part, .. } = cell { part } else { &Counted::Masked });
            let wholes = cells().map(|cell| if let Cell::Share { of, .. } = cell { of } else { &Counted::Masked });
            Cell::Share { part: added(parts, is_whole), of: added(wholes, is_whole) }
        }
        Cell::Count(_) if cells().all(|cell| matches!(cell, Cell::Count(_) | Cell::Minutes(_))) => {
            let counts = cells().filter_map(|cell| if let Cell::Count(counted) = cell { Some(counted) } else { None });
            // Minutes of which one organisation tells none: no number of people is their sum.
            let is_count = cells().all(|cell| matches!(cell, Cell::Count(_)));
            if is_count { Cell::Count(added(counts, is_whole)) } else { Cell::Count(Counted::Masked) }
        }
        Cell::Minutes(_) => {
            let minutes = cells().map(|cell| if let Cell::Minutes(minutes) = cell { Some(*minutes) } else { None });
            let sum: Option<i64> = minutes.sum();
            sum.filter(|_| is_whole).map_or(Cell::Count(Counted::Masked), Cell::Minutes)
        }
        Cell::Target(_) => {
            let targets = cells().map(|cell| if let Cell::Target(target) = cell { *target } else { None });
            Cell::Target(targets.sum::<Option<u64>>().filter(|_| is_whole))
        }
        _ => Cell::Empty,
    }
}

/// What is not told is no zero, since zeros are told: it counts as one at the least.
fn added<'a>(counts: impl Iterator<Item = &'a Counted>, is_whole: bool) -> Counted {
    let (mut least, mut is_whole) = (0_u64, is_whole);
    for counted in counts {
        let (number, is_told) = match counted {
            Counted::Masked => (1, false),
            Counted::AtLeast(number) => (*number, false),
            _ => (counted.number().unwrap_or_default(), true),
        };
        least = least.saturating_add(number);
        is_whole &= is_told;
    }
    if is_whole { Counted::Known(least) } else { Counted::AtLeast(least) }
}
