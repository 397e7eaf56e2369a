//! `packet BACKUP --to CARD --purpose PURPOSE [--person ID…] --on DAY -o OUT`: what may leave for a partner.
//!
//! The board that the backup is of learns nothing of it: what is sent from here is not noted as sent there.

use super::files::{Files, Kept, day, write};
use super::report::{CliError, Reporter};
use crate::domain::order::InOrder;
use crate::domain::{Day, PersonId, Purpose};
use crate::exchange::backup::Origin;
use crate::exchange::companions::Along;
use crate::exchange::keys::SealKey;
use crate::exchange::leaving::{Asked, Leaving};
use crate::exchange::packing::{self, Asking, Extent};
use crate::exchange::seal::seal_for;
use crate::exchange::{Envelope, FileError, Revision, merge, peer};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A backup of the organisation that sends.
    file: PathBuf,
    /// The card of the organisation that is told.
    #[arg(long, value_name = "CARD")]
    to: PathBuf,
    /// handover, follow_up or placement_search.
    #[arg(long, value_parser = purpose)]
    purpose: Purpose,
    /// Only these people; everybody whom a valid agreement names when not given.
    #[arg(long = "person", value_name = "ID", value_parser = person)]
    persons: Vec<PersonId>,
    /// The day on which agreements must be valid.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Day,
    /// Write what a program of this revision reads; that which the card, or the backup, shows when not given.
    #[arg(long, value_name = "N", value_parser = revision)]
    for_revision: Option<Revision>,
    /// Add all companies and openings, not only those that these people's dossiers name.
    #[arg(long)]
    book: bool,
    /// Close the packet with the key on the card.
    #[arg(long)]
    seal: bool,
    /// Where to write the packet.
    #[arg(short, long)]
    output: PathBuf,
}

fn purpose(text: &str) -> Result<Purpose, String> {
    Purpose::parse(text).ok_or_else(|| Purpose::CODES.join(", "))
}

fn revision(text: &str) -> Result<Revision, String> {
    text.parse().ok().and_then(Revision::new).ok_or_else(|| "1, 2, …".to_owned())
}

fn person(text: &str) -> Result<PersonId, String> {
    PersonId::parse(text).map_err(|error| error.to_string())
}

/// Writes the packet, and says of how many people nothing leaves.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let refused = |error| CliError::File { path: arguments.file.clone(), error };
    let Kept { from, id, journal, .. } = files.kept(&arguments.file)?;
    let not_taken = |error| CliError::File { path: arguments.to.clone(), error };
    let card = files.open(&arguments.to)?;
    card.signer().map_err(not_taken)?;
    let shown = card.revision();
    let (to, keys) = peer::accept(from.org, card).map_err(not_taken)?;
    let pair = files.pair(from.org)?;
    // The card, and all that came from there since.
    let revision = arguments.for_revision.unwrap_or_else(|| shown.max(peer::read_by(&journal, from.org, to.org)));
    let (own, recipient, purpose) = (from.org, to.org, arguments.purpose);
    let asked = Asked { own, recipient, purpose, revision, today: arguments.on };
    let mut persons = arguments.persons.clone();
    if persons.is_empty() {
        persons = journal.subjects().filter_map(|subject| subject.person()).collect();
    }
    persons.order();
    let people: Vec<Asking<'_>> = packing::look(&journal, &asked, persons);
    let along = if arguments.book { Along::Book } else { Along::Named };
    let created = merge::origin_of(&journal, None).map_err(|error| refused(error.into()))?.created;
    let origin = Origin { from: Some(from), created, id };
    let packet = packing::packet(&journal, &asked, to, &people, (Extent::News, along), origin).map_err(refused)?;
    let waiting: usize = people.iter().filter_map(|(_, leaving)| leaving.as_ref().ok()).map(Leaving::waiting).sum();
    let name = packet.to.as_ref().map(|to| to.name.to_string()).unwrap_or_default();
    if packet.facts.is_empty() && waiting > 0 {
        return Err(refused(FileError::AllWaits { name }));
    }
    if packet.facts.is_empty() {
        return Err(refused(FileError::NothingLeaves));
    }
    // Equal facts for equal purposes give equal bytes.
    let id = merge::derived_id(packet.from.as_ref(), &packet.facts).map_err(|error| refused(error.into()))?;
    let (leave, facts) = (packet.persons.len(), packet.facts.len());
    let mut bytes = files.write(&arguments.file, Envelope { id, ..packet }, pair.as_ref())?;
    if arguments.seal {
        let keys = keys.ok_or_else(|| not_taken(FileError::Head { key: "keys" }))?;
        let own = pair.map(|pair| pair.seal);
        let to: Vec<&SealKey> = std::iter::once(&keys.seal).chain(&own).collect();
        bytes = seal_for(&bytes, &to).map_err(|error| CliError::Seal { path: arguments.to.clone(), error })?;
    }
    write(&arguments.output, &bytes)?;
    let told = Told { leave, stay: people.len() - leave, facts, waiting, revision, name };
    tell(arguments, reporter, &told);
    Ok(())
}

/// What is said of the packet: people of whom something leaves and of whom nothing does, facts, and what waits for a program
/// that reads it.
struct Told {
    leave: usize,
    stay: usize,
    facts: usize,
    waiting: usize,
    revision: Revision,
    name: String,
}

fn tell(arguments: &Arguments, reporter: &Reporter, told: &Told) {
    let Told { leave, stay, facts, waiting, revision, name } = told;
    let file = arguments.output.display().to_string();
    if reporter.is_json() {
        let revision = revision.number();
        let told = json!({"written": file, "persons": leave, "kept": stay, "facts": facts, "waiting": waiting, "revision": revision});
        println!("{told}");
        return;
    }
    let args =
        [("file", file.into()), ("persons", (*leave).into()), ("kept", (*stay).into()), ("facts", (*facts).into())];
    reporter.say("cli-packet", &args);
    if *waiting > 0 {
        reporter.say("sharing-waits", &[("count", (*waiting).into()), ("organisation", name.as_str().into())]);
    }
}
