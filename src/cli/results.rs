//! `report FILE… --year 2025`: the figures of a period, from backups and from files of counts; of several organisations as
//! one, with each beside the sum.
//!
//! The figures are those of the screen: stories are read and a report is made by the same functions. What is masked is
//! masked of each organisation apart, before they are put together.

mod read;
mod timed;

use super::files::{Files, day, print, write};
use super::report::{CliError, Reporter};
use crate::domain::Day;
use crate::domain::period::Period;
use crate::domain::report::{Report, Row, SectionId};
use crate::exchange::FileError;
use crate::exchange::results::{consolidated, csv, json, masking, xlsx};
use crate::i18n::reports::ReportWords;
use crate::i18n::results as words;
use crate::i18n::values::Nameless;
use crate::insight::results::{By, Set};
use read::{Given, Held};
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Backups, or files of counts.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    days: Days,
    /// Narrow the figures to each part of: referent, track, territory, cohort, partner, public, age.
    #[arg(long, value_name = "AXIS", value_parser = axis, conflicts_with_all = ["xlsx", "csv", "benchmark"])]
    by: Option<By>,
    /// By whose bands ages are told: those of the Fund of 2014-2020 or of 2021-2027.
    #[arg(long, value_name = "SET", value_parser = set, default_value = "fse21")]
    set: Set,
    /// Tell no figure of fewer than five people, nor one by which such a figure could be found.
    #[arg(long)]
    masked: bool,
    /// With `--json`: say whom each figure counts.
    #[arg(long, conflicts_with = "masked")]
    people: bool,
    /// Write a workbook.
    #[arg(long, value_name = "OUT")]
    xlsx: Option<PathBuf>,
    /// Write a table.
    #[arg(long, value_name = "OUT")]
    csv: Option<PathBuf>,
    /// Write the file of counts, of one backup, for other organisations.
    #[arg(long, value_name = "OUT")]
    benchmark: Option<PathBuf>,
    /// Instead of the figures, the median microseconds of so many runs.
    #[arg(long, value_name = "RUNS")]
    timed: Option<usize>,
}

/// Which days.
#[derive(Debug, clap::Args)]
struct Days {
    /// The first day.
    #[arg(long, value_name = "DAY", value_parser = day, requires = "to", required_unless_present = "year")]
    from: Option<Day>,
    /// The last day.
    #[arg(long, value_name = "DAY", value_parser = day, requires = "from")]
    to: Option<Day>,
    /// A calendar year, in place of two days.
    #[arg(long, value_name = "YEAR", value_parser = year, conflicts_with_all = ["from", "to"])]
    year: Option<Period>,
    /// The day on which somebody looks: nothing later counts. Without it the day of the backup.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Option<Day>,
    /// As it was known at the end of this day: what was written down later does not count.
    #[arg(long, value_name = "DAY", value_parser = day)]
    known: Option<Day>,
}

fn year(text: &str) -> Result<Period, String> {
    text.parse().ok().and_then(Period::year).ok_or_else(|| "1900 … 2199".to_owned())
}

fn axis(text: &str) -> Result<By, String> {
    By::parse(text).ok_or_else(|| By::CODES.join(", "))
}

fn set(text: &str) -> Result<Set, String> {
    Set::parse(text).ok_or_else(|| Set::CODES.join(", "))
}

impl Days {
    fn period(&self) -> Result<Period, CliError> {
        let between = self.from.zip(self.to).map(|(from, to)| Period { from, to });
        self.year.or(between).filter(|period| period.from <= period.to).ok_or(CliError::Period)
    }
}

/// Writes the files that are asked for, then the main figures, a line each; with `--json` all figures.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let given = Given {
        period: arguments.days.period()?,
        on: arguments.days.on,
        known: arguments.days.known,
        set: arguments.set,
    };
    let held: Vec<Held> =
        arguments.files.iter().map(|path| given.read(path, files, reporter)).collect::<Result<_, _>>()?;
    if let Some(runs) = arguments.timed {
        return print(timed::timed(&held, runs.max(1)).as_bytes());
    }
    let reports = match arguments.by {
        Some(by) => parts(&held, by, arguments)?,
        None => vec![together(held.iter().map(Held::report), arguments)?],
    };
    if let [report] = &reports[..] {
        outputs(report, arguments, reporter)?;
    }
    if let Some(path) = &arguments.benchmark {
        benchmark(&held, path, arguments, (files, reporter))?;
    }
    let text: Result<Vec<String>, CliError> = reports
        .iter()
        .map(|report| if reporter.is_json() { as_json(report, arguments) } else { Ok(as_lines(report, reporter)) })
        .collect();
    print(text?.concat().as_bytes())
}

/// One report of several, each masked first where that is asked for.
fn together(reports: impl Iterator<Item = Report>, arguments: &Arguments) -> Result<Report, CliError> {
    let reports: Vec<Report> =
        reports.map(|report| if arguments.masked { masking::shared(&report) } else { report }).collect();
    consolidated(&reports).map_err(|error| CliError::Apart { path: path_of(arguments), error })
}

/// A report for each part of an axis, of one backup.
fn parts(held: &[Held], by: By, arguments: &Arguments) -> Result<Vec<Report>, CliError> {
    let [Held::Board(board)] = held else { return Err(CliError::OneBackup { path: path_of(arguments) }) };
    let mask = |report: Report| if arguments.masked { masking::shared(&report) } else { report };
    Ok(board.slices(by).into_iter().map(|slice| mask(board.report(Some(slice)))).collect())
}

fn path_of(arguments: &Arguments) -> PathBuf {
    arguments.files.first().cloned().unwrap_or_default()
}

fn outputs(report: &Report, arguments: &Arguments, reporter: &Reporter) -> Result<(), CliError> {
    let spoken = ReportWords(reporter.words());
    if let Some(path) = &arguments.xlsx {
        let book = xlsx::write(report, &spoken).map_err(|error| CliError::Workbook { path: path.clone(), error })?;
        put(path, &book, reporter)?;
    }
    if let Some(path) = &arguments.csv {
        put(path, csv::write(report, &spoken).as_bytes(), reporter)?;
    }
    Ok(())
}

/// The figures are the only thing on standard output where a program reads it.
fn put(path: &Path, bytes: &[u8], reporter: &Reporter) -> Result<(), CliError> {
    write(path, bytes)?;
    if !reporter.is_json() {
        reporter.written(path);
    }
    Ok(())
}

fn benchmark(
    held: &[Held],
    path: &Path,
    arguments: &Arguments,
    (files, reporter): (&Files, &Reporter),
) -> Result<(), CliError> {
    let [Held::Board(board)] = held else { return Err(CliError::OneBackup { path: path_of(arguments) }) };
    let refused = |error: FileError| CliError::File { path: path_of(arguments), error };
    let pair = files.pair(board.from.org)?;
    let bytes = files.write(path, board.benchmark().map_err(refused)?, pair.as_ref())?;
    put(path, &bytes, reporter)
}

fn as_json(report: &Report, arguments: &Arguments) -> Result<String, CliError> {
    let people = if arguments.people { json::People::Named } else { json::People::Left };
    let unwritable = |error: serde_json::Error| CliError::Unwritable { path: PathBuf::from("-"), cause: error.into() };
    json::write(report, people).map_err(unwritable)
}

/// The tables of the first section: what each row is, and its cells that say something.
fn as_lines(report: &Report, reporter: &Reporter) -> String {
    let (spoken, names) = (reporter.words(), &Nameless);
    let first = report.sections.iter().filter(|section| section.id == SectionId::Organisation);
    let rows = first.flat_map(|section| &section.tables).flat_map(|table| &table.rows);
    let slice = report.slice.as_ref().map(|slice| words::label(spoken, names, slice) + "\t").unwrap_or_default();
    let line = |row: &Row| {
        let cells = row.cells.iter().map(|cell| words::cell(spoken, cell)).filter(|text| !text.is_empty());
        let cells: Vec<String> = std::iter::once(words::label(spoken, names, &row.label)).chain(cells).collect();
        format!("{slice}{}\n", cells.join("\t"))
    };
    rows.map(line).collect()
}
