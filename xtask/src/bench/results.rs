//! The figures of a year: how long making all tables of everybody takes, at a usual size and at ten times as many people.

use super::report::Row;
use super::{Bench, people};
use crate::process::answer;
use anyhow::{Context, Result};
use serde_json::Value;

/// The usual size, and ten times that.
const SIZES: [usize; 2] = [6_000, 60_000];

/// How long the tables of the larger one may take, once everybody was read.
const MOST: f64 = 200.0;

/// How many times as long ten times the people may take.
const RATIO: f64 = 12.0;

/// Measures the command line, which is the same core without a browser.
pub fn measure(bench: &Bench<'_>, rows: &mut Vec<Row>) -> Result<()> {
    let [(_, usual), (read, large)] = [times(bench, SIZES[0])?, times(bench, SIZES[1])?];
    rows.push(Row::time("all figures of a year, 60 000 people read, native", large, MOST));
    let work = "the same, beside a tenth of the people";
    rows.push(Row::ratio(work, large, ("6 000 people", usual), RATIO));
    let work = "reading 60 000 people for it, native";
    rows.push(Row::stated(work, super::report::ms(read)));
    Ok(())
}

/// Milliseconds of reading everybody, and of all tables.
fn times(bench: &Bench<'_>, persons: usize) -> Result<(f64, f64)> {
    let file = people::backup(bench.project, &bench.folder, persons)?;
    let mut report = bench.project.cargo()?;
    report.args(["run", "--quiet", "--release", "--package", "passerelle", "--bin", "passerelle-cli", "--", "report"]);
    report.arg(&file).args(["--year", "2026", "--on", "2026-11-20", "--timed", &bench.runs.to_string()]);
    let told = answer(&mut report).context("passerelle-cli report failed")?;
    let told: Value = serde_json::from_str(&told).context("reading the times of the figures")?;
    let time = |key: &str| Some(told[key].as_u64()? as f64 / 1e3);
    time("read_us").zip(time("report_us")).context("no times of the figures")
}
