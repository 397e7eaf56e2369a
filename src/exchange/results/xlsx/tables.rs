//! A section as it is read: its tables below each other, each with its title, its note and its head.

use super::{Looks, excel, for_paper, share, whole};
use crate::domain::report::{Cell, Counted, Section, Table};
use crate::exchange::results::Words;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

/// Where a share stands in three columns: the part, the whole, and per cent.
const OF_SHARE: u16 = 3;

/// How wide a column of numbers is, in signs, and how high a line of its head.
const WIDTH: u16 = 15;
const LINE: u16 = 15;

/// Writes the sheet of a section. Its title and the names of rows stay in sight.
pub(super) fn section_sheet(
    sheet: &mut Worksheet,
    section: &Section,
    words: &dyn Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let title = words.text(&format!("results-section-{}", section.id.code()));
    sheet.write_string_with_format(0, 0, title, &looks.title)?.set_freeze_panes(1, 1)?.set_column_width(0, 46)?;
    let widest = section.tables.iter().map(|table| widths(table).iter().sum::<u16>()).max().unwrap_or_default();
    for column in 1..=widest {
        sheet.set_column_width(column, WIDTH)?;
    }
    let mut row = 2;
    for table in &section.tables {
        row = put(sheet, row, table, words, looks)? + 1;
    }
    for_paper(sheet);
    Ok(())
}

/// How many columns each column of a table takes.
fn widths(table: &Table) -> Vec<u16> {
    let is_share = |column: usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        cells.any(|cell| matches!(cell, Cell::Share { .. } | Cell::Rate { .. }))
    };
    (0..table.columns.len()).map(|column| if is_share(column) { OF_SHARE } else { 1 }).collect()
}

/// Writes a table from a row on, and says which row comes after it.
fn put(sheet: &mut Worksheet, from: u32, table: &Table, words: &dyn Words, looks: &Looks) -> Result<u32, XlsxError> {
    let bold = Format::new().set_bold();
    let mut row = from;
    sheet.write_string_with_format(row, 0, words.text(&format!("results-table-{}", table.id)), &bold)?;
    row += 1;
    if let Some(note) = words.find(&format!("results-table-{}-note", table.id)) {
        sheet.write_string(row, 0, note)?;
        row += 1;
    }
    let widths = widths(table);
    // Above its numbers; a long one takes several lines, for which no program makes room by itself.
    let head = looks.head.clone().set_align(FormatAlign::Right);
    let labels: Vec<String> = table.columns.iter().map(|label| words.label(label)).collect();
    let lines = labels.iter().map(|label| lines(label)).max().unwrap_or(1);
    sheet.write_string_with_format(row, 0, "", &looks.head)?.set_row_height(row, lines * LINE)?;
    let mut column = 1;
    for (label, width) in labels.iter().zip(&widths) {
        sheet.write_string_with_format(row, column, label, &head)?;
        if *width == OF_SHARE {
            sheet.write_string_with_format(row, column + 1, words.text("reports-of"), &head)?;
            sheet.write_string_with_format(row, column + 2, words.text("reports-percent"), &head)?;
        }
        column += width;
    }
    row += 1;
    for line in &table.rows {
        sheet.write_string_with_format(row, 0, words.label(&line.label), &looks.text)?;
        let mut column = 1;
        for (cell, width) in line.cells.iter().zip(&widths) {
            put_cell(sheet, (row, column), cell, words, looks)?;
            column += width;
        }
        row += 1;
    }
    Ok(row)
}

/// How many lines a head takes in bold, word by word.
fn lines(label: &str) -> u16 {
    let (mut lines, mut held) = (1, 0);
    for word in label.split_whitespace() {
        let length = word.chars().count() + 1;
        if held > 0 && held + length > usize::from(WIDTH) - 2 {
            (lines, held) = (lines + 1, 0);
        }
        held += length;
    }
    lines
}

fn put_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    words: &dyn Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Count(counted) => number(sheet, (row, column), counted, words, looks)?,
        Cell::Share { of, .. } | Cell::Rate { of, .. } => {
            if let Cell::Share { part, .. } = cell {
                number(sheet, (row, column), part, words, looks)?;
            }
            number(sheet, (row, column + 1), of, words, looks)?;
            if let Some(share) = share(cell) {
                sheet.write_number_with_format(row, column + 2, share, &looks.percent)?;
            }
            sheet
        }
        Cell::Days(Some(days)) => sheet.write_number_with_format(row, column, *days as f64, &looks.number)?,
        Cell::Minutes(minutes) => {
            sheet.write_number_with_format(row, column, *minutes as f64 / 1_440.0, &looks.duration)?
        }
        Cell::Day(Some(day)) => sheet.write_datetime_with_format(row, column, excel(*day)?, &looks.day)?,
        Cell::Target(Some(target)) => sheet.write_number_with_format(row, column, whole(*target), &looks.number)?,
        Cell::Words(text) => sheet.write_string_with_format(row, column, text, &looks.text)?,
        Cell::Days(None) | Cell::Day(None) | Cell::Target(None) | Cell::Empty => sheet,
    };
    Ok(())
}

fn number<'s>(
    sheet: &'s mut Worksheet,
    (row, column): (u32, u16),
    counted: &Counted,
    words: &dyn Words,
    looks: &Looks,
) -> Result<&'s mut Worksheet, XlsxError> {
    match counted {
        Counted::Masked => sheet.write_string_with_format(row, column, words.text("reports-masked"), &looks.number),
        Counted::AtLeast(least) => sheet.write_string_with_format(row, column, words.at_least(*least), &looks.number),
        _ => {
            let number = whole(counted.number().unwrap_or_default());
            sheet.write_number_with_format(row, column, number, &looks.number)
        }
    }
}
