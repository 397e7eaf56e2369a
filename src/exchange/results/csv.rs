//! A report as a table that the spreadsheets of the region open by a double click.
//!
//! One line a figure, with everything that says which it is in the same line: each column is of one sort, so a filter or a
//! pivot table works at once, and the files of several years or organisations can be put below each other. Whoever wants
//! it as it is printed takes the workbook.

use super::{Figure, Words, figures, hundredths};
use crate::domain::Day;
use crate::domain::report::{Cell, Counted, Report};
use crate::exchange::sheet;

/// The messages that name the columns.
pub(super) const COLUMNS: [&str; 15] = [
    "reports-organisation",
    "reports-from",
    "reports-to",
    "reports-known",
    "reports-slice",
    "reports-section",
    "reports-table",
    "reports-row",
    "reports-column",
    "reports-value",
    "reports-unit",
    "reports-of",
    "reports-percent",
    "reports-date",
    "reports-remark",
];

/// Writes a report.
pub fn write(report: &Report, words: &dyn Words) -> String {
    let head = COLUMNS.map(|id| words.text(id)).to_vec();
    let begin = [
        report.organisations.join(", "),
        day(report.period.from),
        day(report.period.to),
        report.as_known.map(day).unwrap_or_default(),
        report.slice.as_ref().map(|slice| words.label(slice)).unwrap_or_default(),
    ];
    let row = |figure: Figure<'_>| {
        let names = [
            words.text(&format!("results-section-{}", figure.section.code())),
            words.text(&format!("results-table-{}", figure.table.id)),
            words.label(figure.row),
            words.label(figure.column),
        ];
        begin.iter().cloned().chain(names).chain(said(figure.cell, words)).collect()
    };
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(figures(report).map(row)).collect();
    sheet::write(&rows)
}

/// What a cell says: value, unit, whole, per cent, day, remark.
fn said(cell: &Cell, words: &dyn Words) -> [String; 6] {
    let mut out: [String; 6] = Default::default();
    let unit = |id: &str| words.text(id);
    match cell {
        Cell::Count(counted) => {
            out[1] = unit("reports-unit-number");
            (out[0], out[5]) = number(counted, words);
        }
        Cell::Share { part, of } => {
            out[1] = unit("reports-unit-number");
            (out[0], out[5]) = number(part, words);
            out[2] = of.number().map(|of| of.to_string()).unwrap_or_default();
            let share = part.number().zip(of.number()).and_then(|(part, of)| hundredths(part, of));
            out[3] = share.map(decimal).unwrap_or_default();
        }
        Cell::Days(days) => {
            out[0] = days.map(|days| days.to_string()).unwrap_or_default();
            out[1] = unit("reports-unit-days");
        }
        Cell::Rate { millionths, of } => {
            out[1] = unit("reports-unit-estimate");
            out[2] = of.number().map(|of| of.to_string()).unwrap_or_default();
            out[3] = millionths.map(|millionths| decimal(u64::from(millionths + 50) / 100)).unwrap_or_default();
            out[5] = if *of == Counted::Masked { words.text("reports-masked") } else { String::new() };
        }
        Cell::Minutes(minutes) => {
            // Hundredths of an hour; a duration of which the minutes stay would be taken for an hour of the day.
            let hundredths = u64::try_from((minutes * 100 + 30) / 60).unwrap_or_default();
            (out[0], out[1]) = (decimal(hundredths), unit("reports-unit-hours"));
        }
        Cell::Day(of) => out[4] = of.map(day).unwrap_or_default(),
        Cell::Target(target) => {
            out[0] = target.map(|target| target.to_string()).unwrap_or_default();
            out[1] = unit("reports-unit-target");
        }
        Cell::Words(words) => out[5] = words.clone(),
        Cell::Empty => {}
    }
    out
}

/// A number, or in the remark why there is none.
fn number(counted: &Counted, words: &dyn Words) -> (String, String) {
    match counted {
        Counted::Masked => (String::new(), words.text("reports-masked")),
        Counted::AtLeast(least) => (String::new(), words.at_least(*least)),
        _ => (counted.number().map(|number| number.to_string()).unwrap_or_default(), String::new()),
    }
}

/// « 31/01/2026 »
fn day(day: Day) -> String {
    format!("{:02}/{:02}/{:04}", day.of_month(), day.month(), day.year())
}

/// A number that is given in hundredths, with the comma of the region.
fn decimal(hundredths: u64) -> String {
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_decimals_are_those_of_the_region() {
        assert_eq!(day(Day::parse("2026-01-31").unwrap()), "31/01/2026");
        assert_eq!(decimal(8_122), "81,22");
        assert_eq!(decimal(5), "0,05");
    }
}
