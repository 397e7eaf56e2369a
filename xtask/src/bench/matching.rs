//! Matching: how long putting every person beside every opening takes, beside a loop over the same pairs that does nothing but
//! their distances.

use super::Bench;
use super::report::Row;
use crate::process::answer;
use anyhow::{Context, Result};
use serde_json::Value;

const OPENINGS: &str = "200";

/// How many times as long as the loop of distances.
const RATIO: f64 = 3.0;

/// Measures the command line, which is the same core without a browser.
pub fn measure(bench: &Bench<'_>, rows: &mut Vec<Row>) -> Result<()> {
    for (people, name) in [("2000", "2 000"), ("6000", "6 000")] {
        let mut weigh = bench.project.cargo()?;
        weigh.args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "passerelle",
            "--bin",
            "passerelle-cli",
            "--",
            "weigh",
        ]);
        weigh.args(["--openings", OPENINGS, "--people", people, "--runs", &bench.runs.to_string()]);
        let told = answer(&mut weigh).context("passerelle-cli weigh failed")?;
        let told: Value = serde_json::from_str(&told).context("reading the times of matching")?;
        let time = |key: &str| Some(told[key].as_u64()? as f64 / 1e3);
        let (ours, loops) = time("weigh_us").zip(time("distances_us")).context("no times of matching")?;
        let work = format!("{OPENINGS} openings beside {name} people, native");
        rows.push(Row::ratio(&work, ours, ("their distances alone", loops), RATIO));
    }
    Ok(())
}
