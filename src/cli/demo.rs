//! `demo --persons N --seed S -o FILE`.

use super::files::write;
use super::report::{CliError, Reporter};
use crate::domain::{Day, Line};
use crate::exchange::demo::{Plan, demo};
use crate::exchange::{self, Party, backup, merge};
use crate::journal::Journal;
use crate::journal::canonical::WriteError;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// How many fictional people.
    #[arg(long, default_value_t = 40)]
    persons: usize,
    /// The same seed gives the same file.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Give the first person this many facts: a dossier that has grown for years.
    #[arg(long)]
    long: Option<usize>,
    /// The last day of the two years that the people live through.
    #[arg(long, default_value = "2026-11-16", value_parser = day)]
    today: Day,
    /// Where to write the backup.
    #[arg(short, long)]
    output: PathBuf,
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|error| error.to_string())
}

/// Writes the backup of a fictional centre.
pub fn run(arguments: &Arguments, reporter: &Reporter) -> Result<(), CliError> {
    let refused = |error| CliError::File { path: arguments.output.clone(), error };
    let Arguments { seed, persons, long, today, .. } = *arguments;
    let centre = demo(Plan { seed, persons, long, today });
    let name = Line::parse(centre.name).map_err(|_| refused(exchange::FileError::Head { key: "name" }))?;
    let from = Party { org: centre.org, name, org_type: centre.org_type };
    let mut journal = Journal::of(centre.org);
    journal.extend(centre.settings.into_iter().chain(centre.persons));
    let unwritable = |error: WriteError| refused(error.into());
    let origin = merge::origin_of(&journal, Some(from)).map_err(unwritable)?;
    let envelope = backup::backup(&journal, origin).map_err(refused)?;
    write(&arguments.output, &exchange::write(envelope).map_err(unwritable)?.0)?;
    reporter.written(&arguments.output);
    Ok(())
}
