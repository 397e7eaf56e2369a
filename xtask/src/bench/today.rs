//! « Aujourd'hui » of a usual board: how long deriving it takes, beside folding the same facts alone.

use super::Bench;
use super::people;
use super::report::Row;
use crate::process::answer;
use anyhow::{Context, Result};
use serde_json::Value;

/// The day on which somebody looks: that of the fictional people.
const DAY: &str = "2026-11-20";

/// How long the list may take.
const MOST: f64 = 50.0;

/// Measures the command line, which is the same core without a browser.
pub fn measure(bench: &Bench<'_>, rows: &mut Vec<Row>) -> Result<()> {
    let file = people::backup(bench.project, &bench.folder, 6_000)?;
    let mut today = bench.project.cargo()?;
    today.args(["run", "--quiet", "--release", "--package", "passerelle", "--bin", "passerelle-cli", "--", "today"]);
    today.arg(&file).args(["--on", DAY, "--timed", &bench.runs.to_string()]);
    let told = answer(&mut today).context("passerelle-cli today failed")?;
    let told: Value = serde_json::from_str(&told).context("reading the times of « Aujourd'hui »")?;
    let time = |key: &str| Some(told[key].as_u64()? as f64 / 1e3);
    let (fold, list) = time("fold_us").zip(time("list_us")).context("no times of « Aujourd'hui »")?;
    rows.push(Row::time("« Aujourd'hui » of 6 000 people, native", list, MOST));
    let work = "the same, beside folding their facts";
    rows.push(Row::ratio(work, list, ("the fold alone", fold), 2.0).without_budget());
    Ok(())
}
