//! `seal FILE -o OUT` and `open FILE [-o OUT]`.

use super::files::{Files, print, write};
use super::report::{CliError, Reporter};
use crate::exchange::seal::{is_sealed, seal as sealed, unseal, wants_passphrase};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Sealing {
    file: PathBuf,
    /// Where to write the sealed file.
    #[arg(short, long)]
    output: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct Opening {
    file: PathBuf,
    /// Where to write the content; standard output when not given.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// Seals the bytes of a file, whatever they are.
pub fn seal(arguments: &Sealing, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let bytes = files.bytes(&arguments.file)?;
    let passphrase = files.passphrase(Some(reporter))?;
    let refused = |error| CliError::Seal { path: arguments.file.clone(), error };
    write(&arguments.output, &sealed(&bytes, &passphrase).map_err(refused)?)?;
    reporter.written(&arguments.output);
    Ok(())
}

/// Opens a sealed file without looking at what it holds.
pub fn open(arguments: &Opening, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let bytes = files.bytes(&arguments.file)?;
    let refused = |error| CliError::Seal { path: arguments.file.clone(), error };
    let content = if is_sealed(&bytes) && !wants_passphrase(&bytes).map_err(refused)? {
        files.plain(&arguments.file)?
    } else {
        let passphrase = files.passphrase(Some(reporter))?;
        unseal(&bytes, &passphrase, files.limits.bytes).map_err(refused)?
    };
    match &arguments.output {
        None => print(&content),
        Some(path) => {
            write(path, &content)?;
            reporter.written(path);
            Ok(())
        }
    }
}
