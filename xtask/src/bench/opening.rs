//! Opening the board, and what is in memory afterwards.

use super::board::Opening;
use super::report::{Row, megabytes};
use super::stats::median;
use super::turns::Turns;
use super::{Bench, people, work};
use anyhow::Result;

/// How often the time after an opening is watched: it takes seconds, and the worst counts.
const WATCHES: usize = 3;

/// Opens the board of this many people in turn with the floor page and the build beside, then works on it.
///
/// # Errors
/// When something cannot be measured.
pub fn measure(bench: &Bench<'_>, persons: usize, rows: &mut Vec<Row>) -> Result<Opening> {
    println!("measuring with {persons} people");
    let file = people::backup(bench.project, &bench.folder, persons)?;
    let (_profile, chrome) = bench.chrome(&persons.to_string())?;
    let (boards, floor) = (bench.boards(&chrome), bench.floor(&chrome));
    for board in &boards {
        board.join(&file)?;
        // What a page does once after joining must not fall on a run.
        board.open()?;
        board.quiet()?;
    }
    // A build of before it was there makes none. Each board is on the disk of its own address.
    boards[0].open()?;
    boards[0].rest()?;
    floor.seed(persons)?;
    let mut last = boards[0].open()?;
    let cards = last.cards;
    let (mut openings, mut same, mut all) = (Turns::of(boards.len()), Vec::new(), Vec::new());
    for round in 0..bench.runs {
        for turn in 0..boards.len() + 2 {
            match (turn + round) % (boards.len() + 2) {
                place if place < boards.len() => openings.add(place, boards[place].open()?),
                place if place == boards.len() => same.push(floor.show(Some(cards))?),
                _ => all.push(floor.show(None)?),
            }
        }
    }
    let time = openings.median(|opening| opening.ms);
    let greatest = openings.ours().iter().map(|opening| opening.nodes).max();
    last = Opening { ms: time.ours, nodes: greatest.unwrap_or(last.nodes), ..last };
    let work = format!("open, {persons} people, {cards} cards mounted");
    let (same, all) = (("floor, as many cards", median(same)), ("floor, all cards", median(all)));
    match persons {
        1_000 => rows.push(Row::ratio(&work, time.ours, same, 1.2)),
        6_000 => rows.push(Row::ratio(&work, time.ours, same, 1.0)),
        _ => rows.push(Row::ratio(&work, time.ours, same, 1.0).without_budget()),
    }
    rows.push(Row::ratio(&work, time.ours, all, 1.0).without_budget());
    rows.extend(time.beside(&work, (persons <= 6_000).then_some(0.45)));
    memory(persons, &boards, rows)?;
    if persons <= 6_000 {
        work::measure(bench, &boards, persons, &file, rows)?;
    }
    Ok(last)
}

/// What is in memory when the board answers, and what the main thread does from then on.
fn memory(persons: usize, boards: &[super::Board<'_>], rows: &mut Vec<Row>) -> Result<()> {
    let opened = Turns::take(1, boards, |board| {
        board.open()?;
        board.memory()
    })?;
    let settled = Turns::take(WATCHES, boards, |board| {
        board.open()?;
        let longest = board.quiet()?;
        Ok((longest, board.memory()?))
    })?;
    let all = opened.median(|memory| memory.all());
    let work = format!("memory after opening, {persons} people");
    match all.beside {
        Some(beside) => {
            let row = Row::ratio_of(&work, megabytes, all.ours, ("the build beside", beside), 0.5);
            rows.push(if persons == 6_000 { row } else { row.without_budget() });
        }
        None => rows.push(Row::stated(&work, megabytes(all.ours))),
    }
    let part = |figure: fn(&super::board::Memory) -> f64| megabytes(opened.median(figure).ours);
    rows.push(Row::stated(
        &format!("{work}: of the program, of the page's objects, of buffers"),
        format!("{}, {}, {}", part(|it| it.program), part(|it| it.objects), part(|it| it.buffers)),
    ));
    let idle = settled.median(|(_, memory)| memory.all());
    let work = format!("memory once everything is idle, {persons} people");
    match idle.beside {
        Some(beside) => {
            rows.push(Row::ratio_of(&work, megabytes, idle.ours, ("the build beside", beside), 1.0).without_budget());
        }
        None => rows.push(Row::stated(&work, megabytes(idle.ours))),
    }
    let longest = settled.greatest(|(longest, _)| *longest);
    rows.push(Row::longest_task(&format!("after opening, {persons} people: longest task of the main thread"), longest));
    Ok(())
}
