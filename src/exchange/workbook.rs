//! Workbooks of spreadsheets (Office Open XML, `.xlsx`) as rows of texts, and rows as a workbook.
//!
//! What must hold: what we write is read back as it was typed, digits that begin with a zero included; a cell is a text, and
//! never a formula; how large a workbook is once unpacked is looked at before it is. Cells come one by one, for a sheet of
//! which only the last cell is filled is large as a rectangle and small as a list.

use super::sheet::Row;
use crate::domain::Day;
use calamine::{Cell, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use rust_xlsxwriter::{DocProperties, ExcelDateTime as Moment, Format, Workbook, XlsxError as Unwritten};
use std::io::Cursor;

/// Why nothing of a workbook is read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WorkbookError {
    #[error("unpacked it has {size} bytes, more than the {limit} that are taken")]
    TooLarge { size: u64, limit: u64 },
    /// The form of before 2007; one behind a password is wrapped in the same way.
    #[error("a workbook of an old form, or behind a password")]
    Old,
    #[error("no workbook that can be read")]
    Unreadable,
}

/// The most that its sheets and texts may have once they are unpacked, in bytes.
pub const UNPACKED: u64 = 32 << 20;

/// How many columns are looked at.
const WIDEST: usize = 512;

/// How a packed file begins (ZIP, appendix D of APPNOTE 6.3.10), and one of before 2007 (MS-CFB 2.2).
const PACKED: [u8; 4] = *b"PK\x03\x04";
const OLD: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Whether a file is to be read by [`read`], by how it begins.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(&PACKED) || bytes.starts_with(&OLD)
}

/// The rows of each sheet that is shown, then those of hidden ones; blank rows are left out.
///
/// # Errors
/// See [`WorkbookError`].
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<Row>>, WorkbookError> {
    if bytes.starts_with(&OLD) {
        return Err(WorkbookError::Old);
    }
    let size = unpacked(bytes)?;
    if size > UNPACKED {
        return Err(WorkbookError::TooLarge { size, limit: UNPACKED });
    }
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<_>, Vec<_>) = sheets.cloned().partition(|sheet| sheet.visible == SheetVisible::Visible);
    shown.into_iter().chain(hidden).map(|sheet| rows(&mut book, &sheet.name)).collect()
}

/// How large the parts say that they are.
fn unpacked(bytes: &[u8]) -> Result<u64, WorkbookError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| WorkbookError::Unreadable)?;
    (0..archive.len()).try_fold(0_u64, |sum, place| {
        let part = archive.by_index_raw(place).map_err(|_| WorkbookError::Unreadable)?;
        Ok(sum.saturating_add(part.size()))
    })
}

fn unreadable(_: XlsxError) -> WorkbookError {
    WorkbookError::Unreadable
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<Row>, WorkbookError> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(unreadable)?;
    let mut rows: Vec<Row> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(unreadable)? {
        add(&mut rows, &cell);
    }
    Ok(rows)
}

fn add(rows: &mut Vec<Row>, cell: &Cell<DataRef<'_>>) {
    let (row, column) = cell.get_position();
    let (line, column) = (row as usize + 1, column as usize);
    let text = text(cell.get_value());
    if text.is_empty() || column >= WIDEST {
        return;
    }
    if rows.last().is_none_or(|row| row.line != line) {
        rows.push(Row { line, cells: Vec::new() });
    }
    if let Some(row) = rows.last_mut() {
        row.cells.resize(row.cells.len().max(column + 1), String::new());
        row.cells[column] = text;
    }
}

/// A cell as it was typed: days as `2026-03-04`, whole numbers without a point. An error says nothing.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Bool(holds) => u8::from(*holds).to_string(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day, or an hour where no day is said.
fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        let hours = (moment.as_f64() * 24.0).floor();
        return if moment.is_duration() { format!("{hours}:{minute:02}") } else { format!("{hour}:{minute:02}") };
    }
    format!("{year:04}-{month:02}-{day:02}")
}

/// Why there is no workbook: more rows or longer texts than a spreadsheet holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the workbook cannot be written: {0}")]
pub struct Unwritable(String);

impl From<Unwritten> for Unwritable {
    fn from(error: Unwritten) -> Self {
        Unwritable(error.to_string())
    }
}

/// A day as workbooks hold it.
pub(super) fn excel(day: Day) -> Result<Moment, Unwritten> {
    let small = |part: i8| u8::try_from(part).unwrap_or(1);
    Moment::from_ymd(u16::try_from(day.year()).unwrap_or(1900), small(day.month()), small(day.of_month()))
}

/// How wide columns are at least and at most, in digits.
const WIDTHS: (usize, usize) = (10, 40);

/// Rows as a workbook of one sheet, the header of which stays in sight. One day and the same rows give the same bytes.
///
/// # Errors
/// See [`Unwritable`].
pub fn write(rows: &[Vec<String>], today: Day) -> Result<Vec<u8>, Unwritable> {
    let mut book = Workbook::new();
    // Without it the file would be another at each second.
    book.set_properties(&DocProperties::new().set_creation_datetime(&excel(today)?));
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    let (head, plain) = (Format::new().set_bold(), Format::new());
    let mut widths: Vec<usize> = Vec::new();
    for (row, cells) in (0_u32..).zip(rows) {
        let format = if row == 0 { &head } else { &plain };
        for (column, cell) in (0_u16..).zip(cells) {
            let place = usize::from(column);
            widths.resize(widths.len().max(place + 1), WIDTHS.0);
            widths[place] = widths[place].max(cell.chars().count()).min(WIDTHS.1);
            if !cell.is_empty() {
                sheet.write_string_with_format(row, column, cell, format)?;
            }
        }
    }
    for (column, width) in (0_u16..).zip(widths) {
        sheet.set_column_width(column, width as f64 + 1.0)?;
    }
    Ok(book.save_to_buffer()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-12-03").unwrap()
    }

    fn cells(sheet: &[Row]) -> Vec<(usize, Vec<&str>)> {
        sheet.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn rows_are_read_back_as_they_were_typed() {
        let typed = ["0470 11 22 33", "=1+1", "'=1", "Le « Bon » Goût", "a;b\nc", "", "0419618535", "🙂"];
        let rows = [vec!["Titre".to_owned()], typed.map(str::to_owned).to_vec()];
        let bytes = write(&rows, today()).unwrap();
        assert!(is_workbook(&bytes));
        assert_eq!(bytes, write(&rows, today()).unwrap());
        assert_eq!(cells(&read(&bytes).unwrap()[0]), [(1, vec!["Titre"]), (2, typed.to_vec())]);
    }

    #[test]
    fn values_are_told_as_people_type_them() {
        let mut book = Workbook::new();
        let (day, hour) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("hh:mm"));
        book.add_worksheet().set_hidden(true).write(0, 0, "caché").unwrap();
        let sheet = book.add_worksheet();
        sheet.set_active(true);
        sheet.write(2, 1, 5000).unwrap();
        sheet.write(2, 2, 1.5).unwrap();
        sheet.write(2, 3, 470_112_233.0).unwrap();
        let moment = Moment::from_ymd(2026, 3, 4).unwrap();
        sheet.write_with_format(2, 4, &moment, &day).unwrap();
        let moment = Moment::from_hms(9, 5, 0).unwrap();
        sheet.write_with_format(2, 5, &moment, &hour).unwrap();
        sheet.write(2, 6, rust_xlsxwriter::Formula::new("B3*2").set_result("10000")).unwrap();
        sheet.write(1_048_575, 16_383, "loin").unwrap();
        let read = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(cells(&read[0]), [(3, vec!["", "5000", "1.5", "470112233", "2026-03-04", "9:05", "10000"])]);
        // A hidden sheet is looked at last.
        assert_eq!(cells(&read[1]), [(1, vec!["caché"])]);
    }

    #[test]
    fn what_is_no_workbook_says_so() {
        let bytes = write(&[vec!["a".to_owned()]], today()).unwrap();
        assert_eq!(read(&bytes[..bytes.len() / 2]), Err(WorkbookError::Unreadable));
        assert_eq!(read(b"PK\x03\x04"), Err(WorkbookError::Unreadable));
        assert_eq!(read(&[&OLD[..], &[0; 600]].concat()), Err(WorkbookError::Old));
        assert!(!is_workbook(b"Entreprise;CP"));
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("mimetype", zip::write::SimpleFileOptions::default()).unwrap();
        let other = archive.finish().unwrap().into_inner();
        assert_eq!(read(&other), Err(WorkbookError::Unreadable));
    }

    #[test]
    fn how_large_it_is_unpacked_is_looked_at_first() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/worksheets/sheet1.xml", options).unwrap();
        std::io::copy(&mut std::io::Read::take(std::io::repeat(b' '), UNPACKED + 1), &mut archive).unwrap();
        let large = archive.finish().unwrap().into_inner();
        assert!(large.len() < 1 << 20, "{}", large.len());
        assert_eq!(read(&large), Err(WorkbookError::TooLarge { size: UNPACKED + 1, limit: UNPACKED }));
    }
}
