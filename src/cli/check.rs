//! `check FILE`.

use super::files::{Files, print};
use super::report::{CliError, Reporter};
use crate::domain::{Line, PersonId};
use crate::exchange::keys::{PublicKeys, SignKey, fingerprint};
use crate::exchange::{Envelope, FileError, FileKind, Opened, Party, Revision};
use crate::journal::Kind;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Arguments {
    file: PathBuf,
    /// The card of the sender: is the file signed with its key?
    #[arg(long, value_name = "CARD")]
    card: Option<PathBuf>,
}

/// Reads the file and says what it holds: of whom, from whom, for whom and why, which families of the table, which revision
/// its program reads, and who signed it.
pub fn run(arguments: &Arguments, files: &Files, reporter: &Reporter) -> Result<(), CliError> {
    let known = arguments.card.as_ref().map(|card| card_of(card, files)).transpose()?;
    let opened = files.open(&arguments.file)?;
    let revision = opened.revision();
    let signer = opened.signer().map_err(|error| CliError::File { path: arguments.file.clone(), error })?.key;
    let Opened { envelope, digest, .. } = opened;
    // A receipt and a withdrawal name people of whom they say nothing else.
    let spoken = envelope.facts.iter().filter_map(|fact| fact.about.person());
    let persons: BTreeSet<PersonId> = spoken.chain(envelope.persons.iter().copied()).collect();
    let needs = envelope.facts.iter().map(Revision::of).max().unwrap_or(Revision::FIRST);
    let proof = known.as_ref().map(|card| Proof::of(&envelope, signer, card));
    let proven = known.as_ref().filter(|_| proof == Some(Proof::Same));
    let words = words(&envelope).or_else(|| proven.and_then(Card::words));
    let (facts, persons, kind) = (envelope.facts.len(), persons.len(), envelope.kind.code());
    let file = arguments.file.display().to_string();
    if !reporter.is_json() {
        let args = [("file", file.into()), ("kind", kind.into()), ("facts", facts.into()), ("persons", persons.into())];
        reporter.say("cli-checked", &args);
        told(&envelope, reporter);
        let numbers = [("revision", revision.number().into()), ("needs", needs.number().into())];
        reporter.say("cli-checked-revision", &numbers);
        signed(signer, words, reporter);
        if let (Some(proof), Some(card)) = (proof, known) {
            reporter.say(proof.message(), &[("name", card.party.name.to_string().into())]);
        }
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
        "digest": digest.to_string(), "signer": signer.map(|key| key.to_string()), "fingerprint": words,
        "revision": revision.number(), "needs": needs.number(), "card": proof.map(Proof::code),
    });
    print(format!("{told}\n").as_bytes())
}

/// From whom and for whom, where the file says it.
fn told(envelope: &Envelope, reporter: &Reporter) {
    let name = |party: &Option<Party>| party.as_ref().map(|party| party.name.to_string());
    match (name(&envelope.from), name(&envelope.to)) {
        (Some(from), Some(to)) => reporter.say("cli-checked-parties", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => reporter.say("cli-checked-from", &[("from", from.into())]),
        (None, _) => reporter.say("cli-checked-several", &[]),
    }
    let families = families(envelope);
    if let Some(purpose) = envelope.purpose {
        let scopes = families.iter().filter_map(|family| reporter.label(&format!("scope-{family}")));
        let scopes = scopes.collect::<Vec<_>>().join(", ");
        let purpose = reporter.label(&format!("sharing_purpose-{purpose}")).unwrap_or_default();
        reporter.say("cli-checked-packet", &[("purpose", purpose.into()), ("families", scopes.into())]);
    }
}

/// A card that was given beside the file.
struct Card {
    party: Party,
    keys: Option<PublicKeys>,
}

fn card_of(path: &Path, files: &Files) -> Result<Card, CliError> {
    let refused = |error| CliError::File { path: path.to_owned(), error };
    let opened = files.open(path)?;
    opened.signer().map_err(refused)?;
    let Envelope { kind, from, keys, .. } = opened.envelope;
    if kind != FileKind::Card {
        return Err(refused(FileError::KindNotWanted { kind }));
    }
    let party = from.ok_or_else(|| refused(FileError::Head { key: "from" }))?;
    Ok(Card { party, keys: keys.map(|shown| shown.keys) })
}

impl Card {
    /// The words to compare by telephone.
    fn words(&self) -> Option<String> {
        Some(fingerprint(self.party.org, self.keys.as_ref()?).map(|(_, word)| word).join(" "))
    }
}

/// What the card says of the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// It is of the organisation and the key of the card.
    Same,
    /// Another key, or another organisation.
    Other,
    /// There is nothing to compare: no signature, or a card without keys.
    None,
}

impl Proof {
    fn of(envelope: &Envelope, signer: Option<SignKey>, card: &Card) -> Self {
        if envelope.from.as_ref().map(|from| from.org) != Some(card.party.org) {
            return Proof::Other;
        }
        match (signer, &card.keys) {
            (Some(signer), Some(keys)) if signer == keys.sign => Proof::Same,
            (Some(_), Some(_)) => Proof::Other,
            _ => Proof::None,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Proof::Same => "same",
            Proof::Other => "other",
            Proof::None => "none",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Proof::Same => "cli-checked-card",
            Proof::Other => "cli-checked-card-other",
            Proof::None => "cli-checked-card-none",
        }
    }
}

/// Whose key signed it, and the words of the keys that it shows, or of the card that proves it.
fn signed(signer: Option<SignKey>, words: Option<String>, reporter: &Reporter) {
    match signer {
        Some(key) => reporter.say("cli-checked-signed", &[("key", key.to_string().into())]),
        None => reporter.say("cli-checked-unsigned", &[]),
    }
    if let Some(words) = words {
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
