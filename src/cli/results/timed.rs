//! How long the figures take: reading everybody, and making all tables of a period of them.

use super::read::{Board, Held};
use crate::domain::order::InOrder;
use crate::insight::results::stories;
use serde_json::json;
use std::time::Instant;

/// One line a backup: how many people, and the median microseconds of so many runs.
pub fn timed(held: &[Held], runs: usize) -> String {
    held.iter().map(|held| if let Held::Board(board) = held { line(board, runs) } else { String::new() }).collect()
}

fn line(board: &Board, runs: usize) -> String {
    let (read, people) = median(runs, || stories(&board.journal, &board.settings, board.today).len());
    let (report, rows) = median(runs, || {
        let tables = board.report(None).sections.into_iter().flat_map(|section| section.tables);
        tables.map(|table| table.rows.len()).sum()
    });
    format!("{}\n", json!({"people": people, "rows": rows, "read_us": read, "report_us": report}))
}

/// The median of a work, and what it found, which cannot be left out then.
fn median(runs: usize, mut work: impl FnMut() -> usize) -> (u64, usize) {
    let (mut times, mut found) = (Vec::new(), 0);
    for _ in 0..runs {
        let begin = Instant::now();
        found = work();
        times.push(u64::try_from(begin.elapsed().as_micros()).unwrap_or(u64::MAX));
    }
    times.order();
    (times.get(times.len() / 2).copied().unwrap_or_default(), found)
}
