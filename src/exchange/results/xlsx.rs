//! A report as a workbook: a first sheet that says of whom and when, a sheet a section, all figures as one table to filter,
//! and how each is counted.
//!
//! What must hold: numbers, percentages, days and durations are values of their sort and no formulas, so that every reader
//! shows and computes them alike; one report gives the same bytes.

mod tables;

use super::{Said, Words, figures, head, hundredths};
use crate::domain::report::{Cell, Counted, Report};
use crate::exchange::workbook::{Unwritable, excel};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use tables::section_sheet;

/// How long the name of a sheet may be.
const NAME_LIMIT: usize = 31;

/// How cells look.
struct Looks {
    title: Format,
    head: Format,
    text: Format,
    number: Format,
    percent: Format,
    day: Format,
    duration: Format,
    decimal: Format,
}

impl Looks {
    fn new() -> Self {
        // What stands for a number that is not told keeps to its side, and all beside the first line of a long name.
        let shown_as = |format: &str| {
            Format::new().set_num_format(format).set_align(FormatAlign::Right).set_align(FormatAlign::Top)
        };
        Self {
            title: Format::new().set_bold().set_font_size(14),
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            number: shown_as("#,##0"),
            percent: shown_as("0.0%"),
            day: shown_as("dd/mm/yyyy"),
            duration: shown_as("[h]:mm"),
            decimal: shown_as("#,##0.00"),
        }
    }
}

/// Writes a report.
///
/// # Errors
/// When the writer of workbooks refuses something. No report is known that causes it.
pub fn write(report: &Report, words: &dyn Words) -> Result<Vec<u8>, Unwritable> {
    let (mut book, looks) = (Workbook::new(), Looks::new());
    // Without it the file would be another at each second.
    book.set_properties(&DocProperties::new().set_creation_datetime(&excel(report.today)?));
    first_sheet(book.add_worksheet(), report, words, &looks)?;
    for section in &report.sections {
        let sheet = book.add_worksheet();
        sheet.set_name(name(&words.text(&format!("reports-sheet-{}", section.id.code()))))?;
        section_sheet(sheet, section, words, &looks)?;
    }
    figure_sheet(book.add_worksheet(), report, words, &looks)?;
    definition_sheet(book.add_worksheet(), words, &looks)?;
    Ok(book.save_to_buffer()?)
}

/// The name of a sheet, without the signs that are refused there.
fn name(text: &str) -> String {
    let kept = text.chars().filter(|sign| !"*?:[]\\/".contains(*sign));
    let mut length = 0;
    let short = kept.take_while(|sign| {
        length += sign.len_utf16();
        length <= NAME_LIMIT
    });
    short.collect::<String>().trim_matches('\'').trim().to_owned()
}

/// A whole number as spreadsheets hold it; exact below 2⁵³.
fn whole(number: u64) -> f64 {
    number as f64
}

fn first_sheet(sheet: &mut Worksheet, report: &Report, words: &dyn Words, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name(name(&words.text("reports-sheet-first")))?.set_column_width(0, 28)?.set_column_width(1, 60)?;
    sheet.write_string_with_format(0, 0, words.text("reports-title"), &looks.title)?;
    let mut row = 2;
    for (what, said) in head(report, words) {
        sheet.write_string_with_format(row, 0, what, &looks.text)?;
        match said {
            Said::Text(text) => sheet.write_string_with_format(row, 1, text, &looks.text)?,
            Said::Day(day) => {
                // Beside texts of one column: to the left as they are.
                let look = looks.day.clone().set_align(FormatAlign::Left);
                sheet.write_datetime_with_format(row, 1, excel(day)?, &look)?
            }
        };
        row += 1;
    }
    let is_masked = figures(report).any(|figure| is_masked(figure.cell));
    let notes = [("reports-masked-note", is_masked), ("reports-several-note", report.organisations.len() > 1)];
    for (note, _) in notes.into_iter().filter(|(_, is_needed)| *is_needed) {
        row += 1;
        sheet.write_string_with_format(row, 1, words.text(note), &looks.text)?;
    }
    for_paper(sheet);
    Ok(())
}

fn is_masked(cell: &Cell) -> bool {
    match cell {
        Cell::Count(counted) => *counted == Counted::Masked,
        Cell::Share { part, of } => *part == Counted::Masked || *of == Counted::Masked,
        Cell::Rate { of, .. } => *of == Counted::Masked,
        _ => false,
    }
}

/// All figures as one table, with a filter.
fn figure_sheet(sheet: &mut Worksheet, report: &Report, words: &dyn Words, looks: &Looks) -> Result<(), XlsxError> {
    const COLUMNS: [(&str, u32); 10] = [
        ("reports-section", 24),
        ("reports-table", 34),
        ("reports-row", 34),
        ("reports-column", 24),
        ("reports-value", 12),
        ("reports-unit", 12),
        ("reports-of", 12),
        ("reports-percent", 12),
        ("reports-date", 12),
        ("reports-remark", 24),
    ];
    sheet.set_name(name(&words.text("reports-sheet-figures")))?.set_freeze_panes(1, 0)?;
    for (column, (id, width)) in (0..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, words.text(id), &looks.head)?;
    }
    let mut last = 0;
    for (row, figure) in (1..).zip(figures(report)) {
        let names = [
            words.text(&format!("results-section-{}", figure.section.code())),
            words.text(&format!("results-table-{}", figure.table.id)),
            words.label(figure.row),
            words.label(figure.column),
        ];
        for (column, text) in (0..).zip(names) {
            sheet.write_string(row, column, text)?;
        }
        figure_cells(sheet, row, figure.cell, words, looks)?;
        last = row;
    }
    sheet.autofilter(0, 0, last, 9)?;
    Ok(())
}

/// Value, unit, whole, share, day and remark of a figure.
fn figure_cells(
    sheet: &mut Worksheet,
    row: u32,
    cell: &Cell,
    words: &dyn Words,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let unit = match cell {
        Cell::Count(_) | Cell::Share { .. } => Some("reports-unit-number"),
        Cell::Days(_) => Some("reports-unit-days"),
        Cell::Rate { .. } => Some("reports-unit-estimate"),
        Cell::Minutes(_) => Some("reports-unit-hours"),
        Cell::Target(_) => Some("reports-unit-target"),
        Cell::Day(_) | Cell::Words(_) | Cell::Empty => None,
    };
    if let Some(unit) = unit {
        sheet.write_string(row, 5, words.text(unit))?;
    }
    match cell {
        Cell::Count(counted) | Cell::Share { part: counted, .. } => match counted {
            Counted::Masked => sheet.write_string(row, 9, words.text("reports-masked"))?,
            Counted::AtLeast(least) => sheet.write_string(row, 9, words.at_least(*least))?,
            _ => sheet.write_number_with_format(row, 4, whole(counted.number().unwrap_or_default()), &looks.number)?,
        },
        Cell::Days(Some(days)) => sheet.write_number_with_format(row, 4, *days as f64, &looks.number)?,
        // In one column with other numbers: hours with their hundredths, where a section shows a duration.
        Cell::Minutes(minutes) => sheet.write_number_with_format(row, 4, *minutes as f64 / 60.0, &looks.decimal)?,
        Cell::Target(Some(target)) => sheet.write_number_with_format(row, 4, whole(*target), &looks.number)?,
        Cell::Day(Some(day)) => sheet.write_datetime_with_format(row, 8, excel(*day)?, &looks.day)?,
        Cell::Words(text) => sheet.write_string(row, 9, text)?,
        Cell::Rate { of: Counted::Masked, .. } => sheet.write_string(row, 9, words.text("reports-masked"))?,
        Cell::Days(None) | Cell::Target(None) | Cell::Day(None) | Cell::Rate { .. } | Cell::Empty => sheet,
    };
    if let Some(of) = whole_of(cell) {
        sheet.write_number_with_format(row, 6, whole(of), &looks.number)?;
    }
    if let Some(share) = share(cell) {
        sheet.write_number_with_format(row, 7, share, &looks.percent)?;
    }
    Ok(())
}

/// Of how many a cell is a part.
fn whole_of(cell: &Cell) -> Option<u64> {
    if let Cell::Share { of, .. } | Cell::Rate { of, .. } = cell { of.number() } else { None }
}

/// A share as spreadsheets hold one, 0.8122; none where it is not told, or of nothing.
fn share(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Share { part, of } => Some(whole(hundredths(part.number()?, of.number()?)?) / 10_000.0),
        Cell::Rate { millionths, .. } => millionths.map(|millionths| f64::from(millionths) / 1e6),
        _ => None,
    }
}

fn definition_sheet(sheet: &mut Worksheet, words: &dyn Words, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name(name(&words.text("reports-sheet-definitions")))?.set_freeze_panes(1, 0)?;
    sheet.set_column_width(0, 44)?.set_column_width(1, 110)?;
    for (column, id) in [(0, "reports-indicator"), (1, "reports-definition")] {
        sheet.write_string_with_format(0, column, words.text(id), &looks.head)?;
    }
    for (row, (what, how)) in (1..).zip(words.definitions()) {
        sheet.write_string_with_format(row, 0, what, &looks.text)?;
        sheet.write_string_with_format(row, 1, how, &looks.text)?;
    }
    for_paper(sheet);
    Ok(())
}

/// A4, as wide as the page, with its number.
fn for_paper(sheet: &mut Worksheet) {
    const A4: u8 = 9;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_footer("&L&A&R&P / &N");
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn the_name_of_a_sheet_is_short_and_plain() {
        assert_eq!(name("5 Sorties et emplois"), "5 Sorties et emplois");
        assert_eq!(name("'a/b:c'"), "abc");
        assert_eq!(name(&"é".repeat(40)).chars().count(), 31);
    }
}
