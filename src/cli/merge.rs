//! `merge A B… -o OUT`.

use super::files::{Files, write};
use super::report::{CliError, Reporter};
use crate::domain::PersonId;
use crate::exchange::{self, Envelope};
use crate::journal::Kind;
use std::collections::BTreeSet;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The backups to unite.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Where to write the result.
    #[arg(short, long)]
    output: PathBuf,
}

/// Reads all files before anything is written.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let mut opened = Vec::with_capacity(arguments.files.len());
    for path in &arguments.files {
        opened.push(files.open(path)?);
    }
    let spoken: BTreeSet<PersonId> = opened.iter().flat_map(|file| spoken_of(&file.envelope)).collect();
    let refused = |error| CliError::File { path: arguments.output.clone(), error };
    let united = exchange::merge::merge(opened).map_err(refused)?;
    let erased = united.facts.iter().filter(|fact| fact.kind == Kind::Erased).filter_map(|fact| fact.about.person());
    let erased = erased.filter(|person| spoken.contains(person)).count();
    let (persons, facts) = (persons_of(&united), united.facts.len());
    let (bytes, _) = exchange::write(united).map_err(|error| refused(error.into()))?;
    write(&arguments.output, &bytes)?;
    reporter.merged(&arguments.output, (facts, persons, erased));
    Ok(())
}

/// How many people a file speaks of.
fn persons_of(envelope: &Envelope) -> usize {
    envelope.facts.iter().filter_map(|fact| fact.about.person()).collect::<BTreeSet<_>>().len()
}

/// The people of whom a file says more than that they were erased.
fn spoken_of(envelope: &Envelope) -> impl Iterator<Item = PersonId> + use<'_> {
    envelope.facts.iter().filter(|fact| fact.kind != Kind::Erased).filter_map(|fact| fact.about.person())
}
