//! Working on an open board: moves, searches, a dossier.

use super::board::{Board, Move};
use super::report::{Row, ms};
use super::stats::median;
use super::turns::{Pair, Turns};
use super::{Bench, people};
use anyhow::Result;
use std::path::Path;

/// Moves in a row after one opening.
const IN_A_ROW: usize = 3;

/// Moves, searches and opens a dossier on each board in turn.
///
/// # Errors
/// When something cannot be measured.
pub fn measure(
    bench: &Bench<'_>,
    boards: &[Board<'_>],
    persons: usize,
    file: &Path,
    rows: &mut Vec<Row>,
) -> Result<()> {
    moves(bench.runs, boards, persons, rows)?;
    search(bench.runs, boards, persons, file, rows)?;
    if persons == 6_000 {
        let person = people::longest(file)?;
        let times = Turns::take(bench.runs, boards, |board| {
            let opening = board.open()?;
            Ok((opening.ms, board.dossier(&person)?))
        })?;
        let work = format!("a dossier of {} facts, opened from the board", people::LONG);
        let dossier = times.median(|(_, dossier)| *dossier);
        rows.push(Row::time(&work, dossier.ours, 100.0).without_budget());
        rows.extend(dossier.beside(&work, None));
    }
    Ok(())
}

/// One block of moves after an opening: the first at once, the others when everything is idle.
struct Block {
    first: Move,
    others: Vec<Move>,
    longest: f64,
}

fn moves(runs: usize, boards: &[Board<'_>], persons: usize, rows: &mut Vec<Row>) -> Result<()> {
    let blocks = Turns::take(runs.div_ceil(IN_A_ROW), boards, |board| {
        board.open()?;
        let first = board.move_one()?;
        board.open()?;
        board.quiet()?;
        let others = (0..IN_A_ROW).map(|_| board.move_one()).collect::<Result<Vec<_>>>()?;
        let longest = board.quiet()?;
        Ok(Block { first, others, longest })
    })?;
    let figure =
        |figure: fn(&Move) -> f64| -> Pair { blocks.median(|block| median(block.others.iter().map(figure).collect())) };
    let painted = figure(|one| one.painted);
    let late = figure(|one| (one.committed - one.painted).max(0.0));
    let work = |what: &str| format!("move, {persons} people: {what}");
    match painted.beside(&work("drop to painted"), (persons == 6_000).then_some(0.6)) {
        Some(row) => rows.push(row),
        None => rows.push(Row::stated(&work("drop to painted"), ms(painted.ours))),
    }
    rows.push(Row::time(&work("committed after painted"), late.ours, 25.0));
    let first = blocks.median(|block| block.first.painted);
    match first.beside(&work("drop to painted, at once after opening"), None) {
        Some(row) => rows.push(row),
        None => rows.push(Row::stated(&work("drop to painted, at once after opening"), ms(first.ours))),
    }
    let longest = blocks.greatest(|block| block.longest);
    rows.push(Row::longest_task(&work("longest task of the main thread"), longest));
    let ours = || blocks.ours().iter().flat_map(|block| block.others.iter().chain([&block.first]));
    let (columns, cards) = (ours().map(|one| one.columns).max(), ours().map(|one| one.cards).max());
    rows.push(Row::count(&work("columns drawn again"), columns.unwrap_or(0), 2, ""));
    rows.push(Row::count(&work("cards drawn again, besides the moved one"), cards.unwrap_or(0), 0, ""));
    Ok(())
}

fn search(runs: usize, boards: &[Board<'_>], persons: usize, file: &Path, rows: &mut Vec<Row>) -> Result<()> {
    let (person, name) = people::wanted(file)?;
    let searches = Turns::take(runs, boards, |board| {
        board.open()?;
        board.search(&name, &person)
    })?;
    let keys = searches.median(|search| median(search.keys.clone()));
    let worst = searches.greatest(|search| search.keys.iter().copied().fold(0.0, f64::max));
    let found = searches.median(|search| search.found);
    let work = |what: &str| format!("search, {persons} people: {what}");
    rows.push(Row::time(&work("work of a key"), keys.ours, 16.0));
    rows.extend(keys.beside(&work("work of a key"), None));
    rows.push(Row::stated(&work("work of the worst key"), ms(worst.ours)));
    rows.push(Row::stated(&work("last key to the wanted card"), ms(found.ours)));
    rows.extend(found.beside(&work("last key to the wanted card"), None));
    Ok(())
}
