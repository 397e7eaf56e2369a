//! `receipt PACKET --of BACKUP -o OUT`: the organisation of a backup says that it has a packet.

use super::files::{Files, Kept, write};
use super::report::{CliError, Reporter};
use crate::exchange::backup::Origin;
use crate::exchange::receipt::{Taken, receipt};
use crate::exchange::{Envelope, packet};
use serde_json::json;
use std::path::PathBuf;
use uuid::Uuid;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The packet that came.
    packet: PathBuf,
    /// A backup of the organisation that has it.
    #[arg(long = "of", value_name = "BACKUP")]
    board: PathBuf,
    /// Where to write the receipt.
    #[arg(short, long)]
    output: PathBuf,
}

/// Writes the receipt, which names nobody. Only a packet that the board may take is acknowledged.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let refused = |error| CliError::File { path: arguments.packet.clone(), error };
    let Kept { from, journal, .. } = files.kept(&arguments.board)?;
    let opened = files.open(&arguments.packet)?;
    opened.signer().map_err(refused)?;
    let (id, created) = (opened.envelope.id, opened.envelope.created);
    let admission = packet::accept(&journal, from.org, opened).map_err(refused)?;
    let pair = files.pair(from.org)?;
    // One receipt for one packet.
    let named = Uuid::new_v5(&id, from.org.uuid().as_bytes());
    let origin = Origin { from: Some(from), created, id: named };
    let (name, persons) = (admission.from.name.to_string(), admission.persons.len());
    let taken = Taken { from: admission.from, packet: id, persons: admission.persons };
    let receipt: Envelope = receipt(taken, origin).map_err(refused)?;
    write(&arguments.output, &files.write(&arguments.packet, receipt, pair.as_ref())?)?;
    let file = arguments.output.display().to_string();
    if reporter.is_json() {
        println!("{}", json!({"written": file, "to": name, "packet": id.to_string(), "persons": persons}));
        return Ok(());
    }
    reporter.written(&arguments.output);
    reporter.say("cli-receipt", &[("name", name.into()), ("persons", persons.into())]);
    Ok(())
}
