//! A backup: everything that the board holds, sealed unless the user declines, and opened again as a check before it
//! counts as made.

use super::cx::Cx;
use super::device::{Deed, Entry, register};
use super::effect::Effect;
use super::jobs::{Answer, Job, Passphrase};
use super::model::Model;
use super::notice::{Notice, say};
use crate::domain::fold_text::words;
use crate::domain::{Line, Subject};
use crate::exchange::envelope::this_program;
use crate::exchange::{Envelope, FileKind, Party, backup, write};
use crate::journal::canonical::write_batch;
use crate::journal::{Data, Fact};
use std::rc::Rc;

/// The fewest characters of a passphrase: four short words have more.
pub const SHORTEST: usize = 12;

/// How far the backup has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    #[default]
    Idle,
    Sealing {
        file: Rc<str>,
        sealed: bool,
    },
    Made {
        file: Rc<str>,
        bytes: u64,
    },
    Failed,
}

/// The backup that is being made, or none.
#[derive(Debug, Default)]
pub struct Backup {
    pub state: State,
    pub(super) job: u64,
}

/// What happened to the backup.
#[derive(Debug)]
pub enum Msg {
    /// Without a passphrase the backup is not sealed, and readable by everybody.
    Asked { passphrase: Option<String> },
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked { passphrase } => asked(model, passphrase, cx),
    }
}

fn asked(model: &mut Model, passphrase: Option<String>, cx: &mut Cx) {
    if matches!(model.backup.state, State::Sealing { .. }) {
        return;
    }
    let Some(head) = head(model, cx) else {
        model.backup.state = State::Failed;
        return;
    };
    let sealed = passphrase.is_some();
    let slug = words(&model.settings.name).join("-");
    let name = if slug.is_empty() { "organisation" } else { &slug };
    let ending = if sealed { ".json.age" } else { ".json" };
    model.backup.state = State::Sealing { file: format!("passerelle-{name}-{}{ending}", cx.today).into(), sealed };
    let facts: Vec<Fact> = model.journal.facts().into_iter().cloned().collect();
    model.backup.job = model.jobs.next();
    let batches = vec![write_batch(&facts)];
    let work = Box::new(Job::Backup { head, batches, passphrase: passphrase.map(Passphrase) });
    cx.ask(Effect::Work { job: model.backup.job, work });
}

/// The written envelope, without facts.
fn head(model: &Model, cx: &mut Cx) -> Option<Vec<u8>> {
    let device = model.device?;
    let sort = model.settings.org_type.code();
    let from = Party { org: device.org, name: Line::parse(&model.settings.name).ok()?, sort };
    let envelope = Envelope {
        kind: FileKind::Backup,
        id: cx.act().uuid(),
        created: cx.now,
        app: this_program()?,
        from: Some(from),
        to: None,
        purpose: None,
        persons: Vec::new(),
        people: backup::colleagues(&model.journal),
        labels: Data::default(),
        facts: Vec::new(),
        extra: Data::default(),
    };
    Some(write(envelope).0)
}

/// The worker has made and checked it, or could not.
pub(super) fn answered(model: &mut Model, answer: Answer, cx: &mut Cx) {
    let State::Sealing { file, sealed } = model.backup.state.clone() else { return };
    let Answer::BackedUp(bytes) = answer else {
        model.backup.state = State::Failed;
        return;
    };
    let persons = model.journal.subjects().filter(|subject| matches!(subject, Subject::Person(_))).count();
    let entry = Entry { deed: Deed::Backup, file: file.to_string(), facts: model.journal.len(), persons, sealed };
    model.backup.state = State::Made { file: file.clone(), bytes: bytes.len() as u64 };
    register(model, entry, cx);
    say(model, Notice::BackupMade { file: file.to_string() }, cx);
    cx.ask(Effect::Download { name: file.to_string(), bytes });
}
