//! A colleague's backup of 6 000 people, united with a board of ten.

use super::report::Row;
use super::stats::median;
use super::turns::Turns;
use super::{Bench, people};
use anyhow::Result;

/// Each import needs an empty browser and takes seconds, so there are fewer of them.
const MOST: usize = 5;

/// Imports on each build in turn, beside the floor's writing of as many people.
///
/// # Errors
/// When something cannot be measured.
pub fn measure(bench: &Bench<'_>, rows: &mut Vec<Row>) -> Result<()> {
    println!("measuring the union of 6000 people");
    let few = people::backup(bench.project, &bench.folder, 10)?;
    let many = people::backup(bench.project, &bench.folder, 6_000)?;
    let (mut imports, mut puts) = (Turns::of(bench.builds.len()), Vec::new());
    for round in 0..bench.runs.min(MOST) {
        let (_profile, chrome) = bench.chrome(&format!("union-{round}"))?;
        let (boards, floor) = (bench.boards(&chrome), bench.floor(&chrome));
        for turn in 0..boards.len() {
            let place = (turn + round) % boards.len();
            boards[place].join(&few)?;
            imports.add(place, boards[place].import(&many)?);
        }
        floor.seed(6_000)?;
        puts.push(floor.put(6_000)?);
    }
    let work = "union of 6 000 people: file chosen to painted and committed";
    let whole = imports.median(|import| import.preview + import.confirmed);
    rows.push(Row::ratio(work, whole.ours, ("floor's put", median(puts)), 2.5));
    rows.extend(whole.beside(work, None));
    let preview = imports.median(|import| import.preview);
    rows.push(Row::stated("union of 6 000 people: of that, up to the preview", super::report::ms(preview.ours)));
    let longest = imports.greatest(|import| import.longest);
    rows.push(Row::longest_task("union of 6 000 people: longest task of the main thread", longest));
    Ok(())
}
