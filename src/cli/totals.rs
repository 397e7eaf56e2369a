//! `totals BACKUP --on DAY`: what a board counts, month by month and group by group, erased people included.

use super::files::{Files, Kept, day, print};
use super::report::{CliError, Reporter};
use crate::domain::Day;
use crate::insight::Settings;
use crate::insight::erasing::contributions::{Contributions, totals};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A backup.
    file: PathBuf,
    /// The last day that counts.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Day,
}

/// Writes a line for each indicator and month; with `--json` a figure for each group.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let Kept { from, journal, .. } = files.kept(&arguments.file)?;
    let settings = Settings::read(&journal, from.org);
    let totals = totals(&journal, &settings, arguments.on);
    let text = if reporter.is_json() { as_json(&totals) } else { as_lines(&totals) };
    print(text.as_bytes())
}

fn as_json(totals: &Contributions) -> String {
    let figures = totals.iter().map(|(cell, figure)| {
        let publics: Vec<String> = cell.slice.publics.iter().map(ToString::to_string).collect();
        json!({
            "indicator": cell.indicator,
            "month": cell.month.to_string(),
            "track": cell.slice.track.map(|track| track.to_string()),
            "age": cell.slice.age.code(),
            "publics": publics,
            "figure": figure,
        })
    });
    format!("{}\n", json!({"figures": figures.collect::<Vec<_>>()}))
}

fn as_lines(totals: &Contributions) -> String {
    let mut sums: BTreeMap<(&str, String), i64> = BTreeMap::new();
    for (cell, figure) in totals.iter() {
        *sums.entry((&cell.indicator, cell.month.to_string())).or_default() += figure;
    }
    sums.into_iter().map(|((indicator, month), figure)| format!("{indicator}\t{month}\t{figure}\n")).collect()
}
