//! `trainees BACKUP --year 2025 -o OUT.csv`: what the European Social Fund asks of trainees, a row each, with what is
//! missing; for whoever would else type it again.

use super::files::{Files, Kept, day, write};
use super::report::{CliError, Reporter};
use crate::domain::order::InOrder;
use crate::domain::{Day, PersonId, Subject};
use crate::exchange::sheet;
use crate::i18n::trainees::table;
use crate::insight::paper::Trainee;
use crate::insight::results::Period;
use crate::insight::results::presets::Preset;
use crate::insight::{Dossier, Settings};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A backup.
    file: PathBuf,
    #[arg(long, value_name = "YEAR", value_parser = year)]
    year: Period,
    /// The day on which somebody looks: nothing later counts. Without it the last day of the year.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Option<Day>,
    /// Add the codes of a list, which are to be verified: cisp-2013 or fse.
    #[arg(long, value_name = "LIST", value_parser = preset)]
    preset: Option<Preset>,
    /// Where to write the table.
    #[arg(short, long)]
    output: PathBuf,
}

fn year(text: &str) -> Result<Period, String> {
    text.parse().ok().and_then(Period::year).ok_or_else(|| "a year such as 2025".to_owned())
}

fn preset(text: &str) -> Result<Preset, String> {
    Preset::parse(text).ok_or_else(|| Preset::CODES.join(", "))
}

/// Writes the table.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let Kept { from, journal, .. } = files.kept(&arguments.file)?;
    let settings = Settings::read(&journal, from.org);
    let today = arguments.on.unwrap_or(arguments.year.to);
    let mut people: Vec<PersonId> = journal.subjects().filter_map(Subject::person).collect();
    people.order();
    people.retain(|person| !journal.is_erased(*person) && journal.group_of(*person).first() == Some(person));
    let trainee = |person: PersonId| {
        let dossier = Dossier::read(person, &journal.fold_person(person), Some(from.org), today);
        Trainee::of(&dossier, Some(from.org), arguments.year, today)
    };
    let mut trainees: Vec<Trainee> = people.into_iter().filter_map(trainee).collect();
    trainees.order_by_key(|trainee| trainee.bearer.name.to_lowercase());
    let rows = table(reporter.words(), &settings, &trainees, arguments.preset);
    write(&arguments.output, sheet::write(&rows).as_bytes())?;
    reporter.written(&arguments.output);
    Ok(())
}
