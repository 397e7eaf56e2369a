//! The version of a report that may be shared: whoever adds and subtracts what is told finds nothing that is not.
#![cfg(not(target_arch = "wasm32"))]
// The helpers are part of the tests: what they cannot do is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "results_masking/centres.rs"]
mod centres;
#[path = "results_masking/reader.rs"]
mod reader;

use centres::{Dice, people, report_of, single};
use passerelle::exchange::results::masking::{LEAST, shared};
use passerelle::insight::results::{Cell, Counted, Label, Report};
use reader::Reader;

/// The main numbers of a report, each with the true one.
fn pairs(report: &Report, told: &Report) -> Vec<(u64, Option<u64>)> {
    let cells = |report: &Report| -> Vec<Option<u64>> {
        let tables = report.sections.iter().flat_map(|section| &section.tables);
        let rows = tables.flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        let main = rows.filter_map(|cell| match cell {
            Cell::Count(counted) | Cell::Share { part: counted, .. } => Some(counted.number()),
            _ => None,
        });
        main.collect()
    };
    cells(report).into_iter().map(Option::unwrap).zip(cells(told)).collect()
}

#[test]
fn nothing_that_is_left_out_can_be_found_in_a_thousand_reports() {
    let (mut told, mut all, mut left_out) = (0, 0, 0);
    for seed in 0..1_000 {
        let mut dice = Dice::of(seed);
        let report = report_of(&people(&mut dice));
        let shared = shared(&report);
        let reader = Reader::of(&report, &shared);
        for quantity in reader.unknown() {
            left_out += 1;
            assert!(reader.has_second_truth(quantity), "seed {seed}: {}", reader.told(quantity));
        }
        for (number, shown) in pairs(&report, &shared).into_iter().filter(|(number, _)| *number > 0) {
            all += 1;
            told += usize::from(shown.is_some());
            assert!(shown.is_none_or(|shown| shown == number && shown >= LEAST), "seed {seed}: {shown:?} of {number}");
        }
    }
    println!("{told} of {all} figures that are no zero are told ({} %); {left_out} were looked for", told * 100 / all);
    assert!(told * 100 >= all * 60, "{told} of {all}");
    assert!(left_out > 5_000, "{left_out}");
}

#[test]
fn without_more_than_the_small_ones_left_out_the_reader_finds_them() {
    // What the reader of the test above would find, were the masking to stop at small numbers.
    let found = (0..50).filter(|seed| {
        let report = report_of(&people(&mut Dice::of(*seed)));
        let mut naive = shared(&report);
        let tables =
            report.sections.iter().zip(&mut naive.sections).flat_map(|(a, b)| a.tables.iter().zip(&mut b.tables));
        let rows = tables.flat_map(|(a, b)| a.rows.iter().zip(&mut b.rows));
        for (true_cell, cell) in rows.flat_map(|(a, b)| a.cells.iter().zip(&mut b.cells)) {
            let told = |counted: &Counted| match counted.number() {
                Some(number) if (1..LEAST).contains(&number) => Counted::Masked,
                number => number.map_or(Counted::Masked, Counted::Known),
            };
            match true_cell {
                Cell::Count(counted) => *cell = Cell::Count(told(counted)),
                Cell::Share { part, of } => *cell = Cell::Share { part: told(part), of: told(of) },
                _ => {}
            }
        }
        let reader = Reader::of(&report, &naive);
        reader.unknown().any(|quantity| !reader.has_second_truth(quantity))
    });
    let found = found.count();
    println!("{found} of 50 reports tell something then");
    assert!(found > 25, "{found}");
}

#[test]
fn a_small_count_takes_the_smallest_other_with_it_and_zero_is_told() {
    let (counts, total) = single(&[3, 40, 12, 0], Some(55));
    let told = shared(&counts);
    let numbers: Vec<Option<u64>> = pairs(&counts, &told).into_iter().map(|(_, told)| told).collect();
    assert_eq!(numbers, [None, Some(40), None, Some(0), Some(total)]);
    // Two small ones hide each other.
    let (counts, total) = single(&[3, 40, 2, 0], Some(45));
    let told = shared(&counts);
    let numbers: Vec<Option<u64>> = pairs(&counts, &told).into_iter().map(|(_, told)| told).collect();
    assert_eq!(numbers, [None, Some(40), None, Some(0), Some(total)]);
    // Two that are one each do not: that neither is zero is known.
    let (counts, total) = single(&[1, 40, 1, 9], Some(51));
    let told = shared(&counts);
    let numbers: Vec<Option<u64>> = pairs(&counts, &told).into_iter().map(|(_, told)| told).collect();
    assert_eq!(numbers, [None, Some(40), None, None, Some(total)]);
}

#[test]
fn a_share_whose_rest_is_small_is_not_told_nor_is_a_median_of_few() {
    let mut report = single(&[], None).0;
    let table = &mut report.sections[0].tables[0];
    table.adds_up = false;
    table.columns = vec![Label::Message("a"), Label::Message("b")];
    let share = |part: u64, of: u64| Cell::Share { part: Counted::Known(part), of: Counted::Known(of) };
    let row = |cells: Vec<Cell>| passerelle::insight::results::Row { label: Label::Unknown, cells };
    table.rows = vec![
        row(vec![share(97, 100), Cell::Days(Some(12))]),
        row(vec![share(60, 100), Cell::Days(Some(12))]),
        row(vec![share(0, 100), Cell::Days(None)]),
        row(vec![share(100, 100), Cell::Days(Some(12))]),
        row(vec![share(3, 100), Cell::Days(Some(12))]),
    ];
    let told = shared(&report);
    let cells: Vec<&Vec<Cell>> = told.sections[0].tables[0].rows.iter().map(|row| &row.cells).collect();
    let masked = Cell::Share { part: Counted::Masked, of: Counted::Known(100) };
    assert_eq!(cells[0], &vec![masked.clone(), Cell::Days(Some(12))]);
    assert_eq!(cells[1], &vec![share(60, 100), Cell::Days(Some(12))]);
    assert_eq!(cells[2], &vec![share(0, 100), Cell::Days(None)]);
    assert_eq!(cells[3], &vec![share(100, 100), Cell::Days(Some(12))]);
    assert_eq!(cells[4], &vec![masked, Cell::Count(Counted::Masked)]);
}

#[test]
fn nobody_can_be_opened_from_what_is_shared() {
    let report = report_of(&people(&mut Dice::of(7)));
    let tables = shared(&report).sections.into_iter().flat_map(|section| section.tables);
    for cell in tables.flat_map(|table| table.rows).flat_map(|row| row.cells) {
        match cell {
            Cell::Count(counted) => assert!(counted.sources().is_empty()),
            Cell::Share { part, of } => assert!(part.sources().is_empty() && of.sources().is_empty()),
            _ => {}
        }
    }
}
