//! `check FILE`.

use super::files::{Files, print};
use super::report::{CliError, Reporter};
use crate::domain::{Line, PersonId};
use crate::exchange::keys::{SignKey, fingerprint};
use crate::exchange::{Envelope, Opened, Party};
use crate::journal::Kind;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    file: PathBuf,
}

/// Reads the file and says what it holds: of whom, from whom, for whom and why, and which families of the table.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let opened = files.open(&arguments.file)?;
    let signer = opened.signer().map_err(|error| CliError::File { path: arguments.file.clone(), error })?.key;
    let Opened { envelope, digest, .. } = opened;
    let persons: BTreeSet<PersonId> = envelope.facts.iter().filter_map(|fact| fact.about.person()).collect();
    let (facts, persons, kind) = (envelope.facts.len(), persons.len(), envelope.kind.code());
    let file = arguments.file.display().to_string();
    if !reporter.is_json() {
        let args = [("file", file.into()), ("kind", kind.into()), ("facts", facts.into()), ("persons", persons.into())];
        reporter.say("cli-checked", &args);
        told(&envelope, reporter);
        signed(&envelope, signer, reporter);
        return Ok(());
    }
    let unknown = envelope.facts.iter().filter(|fact| matches!(fact.kind, Kind::Unknown(_))).count();
    let party =
        |party: &Party| json!({"org": party.org.to_string(), "name": party.name.as_str(), "type": party.org_type});
    let told = json!({
        "file": file, "kind": kind, "id": envelope.id.to_string(), "created": envelope.created.to_string(),
        "from": envelope.from.as_ref().map(party), "to": envelope.to.as_ref().map(party), "purpose": envelope.purpose,
        "facts": facts, "persons": persons, "families": families(&envelope), "unknown": unknown,
        "territory": envelope.introduction.territory.as_ref().map(Line::as_str),
        "contacts": envelope.introduction.contacts.len(),
        "digest": digest.to_string(), "signer": signer.map(|key| key.to_string()), "fingerprint": words(&envelope),
    });
    print(format!("{told}\n").as_bytes())
}

/// From whom and for whom, where the file says it.
fn told(envelope: &Envelope, reporter: &Reporter) {
    let name = |party: &Option<Party>| party.as_ref().map(|party| party.name.to_string());
    if let (Some(from), Some(to)) = (name(&envelope.from), name(&envelope.to)) {
        reporter.say("cli-checked-parties", &[("from", from.into()), ("to", to.into())]);
    }
    let families = families(envelope);
    if let Some(purpose) = envelope.purpose {
        let scopes = families.iter().filter_map(|family| reporter.label(&format!("scope-{family}")));
        let scopes = scopes.collect::<Vec<_>>().join(", ");
        let purpose = reporter.label(&format!("sharing_purpose-{purpose}")).unwrap_or_default();
        reporter.say("cli-checked-packet", &[("purpose", purpose.into()), ("families", scopes.into())]);
    }
}

/// Whose key signed it, and the words of the keys that it shows.
fn signed(envelope: &Envelope, signer: Option<SignKey>, reporter: &Reporter) {
    match signer {
        Some(key) => reporter.say("cli-checked-signed", &[("key", key.to_string().into())]),
        None => reporter.say("cli-checked-unsigned", &[]),
    }
    if let Some(words) = words(envelope) {
        reporter.say("cli-checked-fingerprint", &[("words", words.into())]);
    }
}

/// The words to compare by telephone, on a card that shows keys.
fn words(envelope: &Envelope) -> Option<String> {
    let (from, shown) = (envelope.from.as_ref()?, envelope.keys.as_ref()?);
    Some(fingerprint(from.org, &shown.keys).map(|(_, word)| word).join(" "))
}

/// The families of the table of which the file holds something.
fn families(envelope: &Envelope) -> BTreeSet<&'static str> {
    let written = envelope.facts.iter().filter_map(|fact| Some((fact.kind.schema()?, fact)));
    let fields = written.flat_map(|(schema, fact)| fact.data.iter().filter_map(|(key, _)| schema.field(key.as_str())));
    fields.map(|field| field.family().0).filter(|family| !family.is_empty()).collect()
}
