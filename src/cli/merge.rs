//! `merge A B… -o OUT`.

use super::files::{Files, write};
use super::report::{CliError, Reporter};
use crate::exchange;
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
    let refused = |error| CliError::File { path: arguments.output.clone(), error };
    let united = exchange::merge::merge(opened).map_err(refused)?;
    let (bytes, _) = exchange::write(united).map_err(|error| refused(error.into()))?;
    write(&arguments.output, &bytes)?;
    reporter.written(&arguments.output);
    Ok(())
}
