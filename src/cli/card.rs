//! `card BACKUP -o OUT`: the organisation of a backup introduces itself, with its keys where its trousseau is given.

use super::files::{Files, write};
use super::report::{CliError, Reporter};
use crate::domain::Subject;
use crate::exchange::backup::{self, Origin, in_order};
use crate::exchange::envelope::Shown;
use crate::exchange::introduction::Introduction;
use crate::exchange::keys::fingerprint;
use crate::exchange::{Envelope, FileError, merge};
use crate::journal::{Fact, Journal, Kind};
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A backup of the organisation.
    file: PathBuf,
    /// Where to write the card.
    #[arg(short, long)]
    output: PathBuf,
}

/// Whether a fact of the settings may tell what a card says.
fn is_said(fact: &Fact) -> bool {
    matches!(fact.kind, Kind::Organisation | Kind::OrgContact | Kind::Retracted | Kind::Redacted)
}

/// Writes the card, which holds nobody of the board: equal organisations give equal bytes. Says the words of its keys.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let refused = |error| CliError::File { path: arguments.file.clone(), error };
    let Envelope { from, facts, .. } = files.open(&arguments.file)?.envelope;
    let from = from.ok_or_else(|| refused(FileError::SeveralOrganisations))?;
    let id = merge::derived_id(Some(&from), &[]).map_err(|error| refused(error.into()))?;
    let about = Subject::Settings(from.org);
    let mut held = Journal::of(from.org);
    held.extend(in_order(facts.into_iter().filter(|fact| fact.about == about && is_said(fact)).collect()));
    // As old as what it says: a partner keeps what the latest card told.
    let created = merge::origin_of(&held, None).map_err(|error| refused(error.into()))?.created;
    let pair = files.pair(from.org)?;
    let keys = pair.clone().map(|pair| Shown { keys: pair.public(), vouch: pair.vouch });
    let introduction = Introduction::of(&held, from.org);
    let card =
        backup::card(Vec::new(), introduction, Origin { from: Some(from.clone()), created, id }).map_err(refused)?;
    let bytes = files.write(&arguments.file, Envelope { keys, ..card }, pair.as_ref())?;
    write(&arguments.output, &bytes)?;
    let keys = pair.map(|pair| pair.public());
    let words = keys.map(|keys| fingerprint(from.org, &keys).map(|(_, word)| word).join(" "));
    if reporter.is_json() {
        println!("{}", json!({"written": arguments.output.display().to_string(), "fingerprint": words}));
        return Ok(());
    }
    reporter.written(&arguments.output);
    if let Some(words) = words {
        reporter.say("cli-checked-fingerprint", &[("words", words.into())]);
    }
    Ok(())
}
