//! `state FILE`.

use super::files::{Files, print};
use super::report::{CliError, Reporter};
use crate::exchange::FileKind;
use crate::exchange::backup::in_order;
use crate::exchange::state::{self, History};
use crate::journal::Journal;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    file: PathBuf,
    /// Of what each passage of a person writes anew, tell what was written before too.
    #[arg(long)]
    history: bool,
}

/// Folds a backup as the board of its organisation shows it; any other file as if each of its facts counted.
pub fn run(arguments: &Arguments, files: &Files, _: &Reporter) -> Result<(), CliError> {
    let envelope = files.open(&arguments.file)?.envelope;
    let own = envelope.from.filter(|_| envelope.kind == FileKind::Backup).map(|party| party.org);
    let mut journal = own.map_or_else(Journal::new, Journal::of);
    journal.extend(in_order(envelope.facts));
    let history = if arguments.history { History::Told } else { History::Left };
    print(format!("{}\n", state::written_with(&journal, own, history)).as_bytes())
}
