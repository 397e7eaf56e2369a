//! Reports as files: a workbook, a table for spreadsheets, JSON for other programs, and the counts-only file that
//! organisations exchange; and several reports put together.
//!
//! What must hold: every file says the figures of one [`Report`] and works out none but a percentage. Whom a figure counts
//! is in none of them unless it is asked for. The words are the caller's; codes are stable, and are described in
//! `docs/format.md`.

pub mod benchmark;
pub mod codes;
pub mod consolidated;
pub mod csv;
pub mod json;
pub mod masking;
pub mod xlsx;

pub use consolidated::{consolidated, organisation};

use crate::domain::Day;
use crate::domain::report::{Cell, Label, Report, SectionId, Table};

/// What files say in the user's words.
pub trait Words {
    /// A message.
    fn text(&self, id: &str) -> String;
    /// A message that may not be there, as the note of a table.
    fn find(&self, id: &str) -> Option<String>;
    /// What a row or a column is called.
    fn label(&self, label: &Label) -> String;
    /// « au moins 12 »
    fn at_least(&self, number: u64) -> String;
    /// What each indicator is called, and how it is counted.
    fn definitions(&self) -> Vec<(String, String)>;
}

/// One figure, with all that says which it is.
#[derive(Clone, Copy)]
struct Figure<'a> {
    section: SectionId,
    table: &'a Table,
    row: &'a Label,
    column: &'a Label,
    cell: &'a Cell,
}

/// The figures of a report in their order; an empty cell is none.
fn figures(report: &Report) -> impl Iterator<Item = Figure<'_>> {
    let tables = report.sections.iter().flat_map(|section| section.tables.iter().map(|table| (section.id, table)));
    let rows = tables.flat_map(|(section, table)| table.rows.iter().map(move |row| (section, table, row)));
    let cells = rows.flat_map(|(section, table, row)| {
        let cells = table.columns.iter().zip(&row.cells);
        cells.map(move |(column, cell)| Figure { section, table, row: &row.label, column, cell })
    });
    cells.filter(|figure| *figure.cell != Cell::Empty)
}

/// Hundredths of a per cent; none where the whole is none.
fn hundredths(part: u64, of: u64) -> Option<u64> {
    let (part, of) = (u128::from(part), u128::from(of));
    u64::try_from((part * 10_000 + of / 2).checked_div(of)?).ok()
}

/// What stands at the head of a report: a message for each line, and what it says.
fn head(report: &Report, words: &dyn Words) -> Vec<(String, Said)> {
    let known = report.as_known.map_or_else(|| Said::Text(words.text("reports-known-all")), Said::Day);
    let slice = report.slice.as_ref().map_or_else(|| words.text("reports-slice-none"), |slice| words.label(slice));
    let lines = [
        ("reports-organisation", Said::Text(report.organisations.join(", "))),
        ("reports-from", Said::Day(report.period.from)),
        ("reports-to", Said::Day(report.period.to)),
        ("reports-made", Said::Day(report.today)),
        ("reports-known", known),
        ("reports-slice", Said::Text(slice)),
    ];
    lines.into_iter().map(|(id, said)| (words.text(id), said)).collect()
}

/// A text, or a day that stays one.
enum Said {
    Text(String),
    Day(Day),
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn a_share_is_rounded_and_of_nothing_there_is_none() {
        assert_eq!(hundredths(4_775, 5_879), Some(8_122));
        assert_eq!(hundredths(1, 3), Some(3_333));
        assert_eq!(hundredths(2, 3), Some(6_667));
        assert_eq!(hundredths(0, 0), None);
    }
}
