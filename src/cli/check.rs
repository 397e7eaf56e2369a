//! `check FILE`.

use super::files::{Files, print};
use super::report::{CliError, Reporter};
use crate::domain::PersonId;
use crate::exchange::Opened;
use crate::journal::Kind;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    file: PathBuf,
}

/// Reads the file and counts what it holds.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let Opened { envelope, digest } = files.open(&arguments.file)?;
    let persons: BTreeSet<PersonId> = envelope.facts.iter().filter_map(|fact| fact.about.person()).collect();
    let (facts, persons, kind) = (envelope.facts.len(), persons.len(), envelope.kind.code());
    let file = arguments.file.display().to_string();
    if !reporter.is_json() {
        let args = [("file", file.into()), ("kind", kind.into()), ("facts", facts.into()), ("persons", persons.into())];
        reporter.say("cli-checked", &args);
        return Ok(());
    }
    let unknown = envelope.facts.iter().filter(|fact| matches!(fact.kind, Kind::Unknown(_))).count();
    let from = envelope.from.map(|party| json!({"org": party.org.to_string(), "name": party.name.as_str()}));
    let told = json!({
        "file": file, "kind": kind, "id": envelope.id.to_string(), "created": envelope.created.to_string(),
        "from": from, "facts": facts, "persons": persons, "unknown": unknown, "digest": digest.to_string(),
    });
    print(format!("{told}\n").as_bytes())
}
