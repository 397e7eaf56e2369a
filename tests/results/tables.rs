//! What holds of every report, also of an empty one.

use crate::centre::{Centre, table};
use passerelle::insight::results::{Cell, Report, SectionId};
use std::collections::BTreeSet;

#[test]
fn an_empty_centre_has_all_sections_and_every_table_says_nought() {
    let report = Centre::new().report(2025, "2026-01-15");
    assert_eq!(report.sections.iter().map(|section| section.id).collect::<Vec<_>>(), SectionId::ALL);
    let mut ids = BTreeSet::new();
    for table in report.sections.iter().flat_map(|section| &section.tables) {
        assert!(ids.insert(table.id), "{} stands twice", table.id);
        assert!(!table.rows.is_empty(), "{} vanishes", table.id);
        for row in &table.rows {
            assert_eq!(row.cells.len(), table.columns.len(), "{} {:?}", table.id, row.label);
            for cell in &row.cells {
                if let Cell::Count(counted) = cell {
                    assert_eq!(counted.number(), Some(0), "{} {:?}", table.id, row.label);
                }
            }
        }
    }
}

/// A table that shares out a whole adds up to its total, column by column.
pub fn adds_up(report: &Report) {
    use passerelle::insight::results::Label;
    for table in report.sections.iter().flat_map(|section| &section.tables).filter(|table| table.adds_up) {
        let Some(total) = table.rows.iter().find(|row| row.label == Label::Total) else {
            panic!("{} has no total", table.id)
        };
        for (column, whole) in total.cells.iter().enumerate() {
            let parts = table.rows.iter().filter(|row| row.label != Label::Total).map(|row| &row.cells[column]);
            let number = |cell: &Cell| match cell {
                Cell::Count(counted) => counted.number().map(|number| number as i64),
                Cell::Minutes(minutes) => Some(*minutes),
                Cell::Share { part, .. } => part.number().map(|number| number as i64),
                _ => None,
            };
            if let Some(whole) = number(whole) {
                assert_eq!(parts.filter_map(number).sum::<i64>(), whole, "{} column {column}", table.id);
            }
        }
    }
}

#[test]
fn a_person_may_have_two_publics_and_counts_once_in_the_whole() {
    let mut centre = Centre::new();
    centre.set("public_label", "2024-01-01", r#"{"public_label":"$young","name":"NEET 18-25"}"#);
    centre.set("public_label", "2024-01-01", r#"{"public_label":"$women","name":"Femmes"}"#);
    centre.note("Ana", "step", "2025-01-06", r#"{"step":"training"}"#);
    centre.note("Ana", "public", "2025-01-06", r#"{"public":"$1","entry":"$young"}"#);
    centre.note("Ana", "public", "2025-01-06", r#"{"public":"$2","entry":"$women"}"#);
    centre.note("Bo", "step", "2025-01-06", r#"{"step":"training"}"#);
    let report = centre.report(2025, "2026-01-15");
    let told = |row: &str, column| crate::centre::told(&report, "public", row, column);
    assert_eq!(
        (told("NEET 18-25", 1), told("Femmes", 1), told("unknown", 1)),
        ("1/2".into(), "1/2".into(), "1/2".into())
    );
    assert!(!table(&report, "public").adds_up);
    let neet = |row: &str| crate::centre::told(&report, "neet", row, 1);
    assert_eq!(
        (neet("results-row-yes"), neet("unknown")),
        ("1/2".into(), "1/2".into()),
        "Bo is unknown, and not « no »"
    );
}
