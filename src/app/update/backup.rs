//! A backup: everything that the board holds, sealed unless the user declines, and opened again as a check before it
//! counts as made.

use super::merge::{Entry, register};
use super::say;
use crate::app::cx::Cx;
use crate::app::device::Deed;
use crate::app::effect::Effect;
use crate::app::imports::Backup;
use crate::app::jobs::{Answer, Job, Passphrase};
use crate::app::model::{Model, Notice};
use crate::domain::fold_text::words;
use crate::domain::{Line, Subject};
use crate::exchange::envelope::this_program;
use crate::exchange::{Envelope, FileKind, Party, backup, write};
use crate::journal::canonical::write_batch;
use crate::journal::{Data, Fact};

/// The fewest characters of a passphrase: four short words have more.
pub const SHORTEST: usize = 12;

/// A backup was asked for; without a passphrase it is readable by everybody.
pub(super) fn asked(model: &mut Model, passphrase: Option<String>, cx: &mut Cx) -> Vec<Effect> {
    if matches!(model.backup, Backup::Sealing { .. }) {
        return Vec::new();
    }
    let Some(head) = head(model, cx) else {
        model.backup = Backup::Failed;
        return Vec::new();
    };
    let sealed = passphrase.is_some();
    let slug = words(&model.settings.name).join("-");
    let name = if slug.is_empty() { "organisation" } else { &slug };
    let ending = if sealed { ".json.age" } else { ".json" };
    model.backup = Backup::Sealing { file: format!("passerelle-{name}-{}{ending}", cx.today).into(), sealed };
    let facts: Vec<Fact> = model.journal.facts().into_iter().cloned().collect();
    model.jobs += 1;
    model.backup_job = model.jobs;
    let batches = vec![write_batch(&facts)];
    let work = Box::new(Job::Backup { head, batches, passphrase: passphrase.map(Passphrase) });
    vec![Effect::Work { job: model.backup_job, work }]
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
pub(super) fn answered(model: &mut Model, answer: Answer, cx: &Cx) -> Vec<Effect> {
    let Backup::Sealing { file, sealed } = model.backup.clone() else { return Vec::new() };
    let Answer::BackedUp(bytes) = answer else {
        model.backup = Backup::Failed;
        return Vec::new();
    };
    let persons = model.journal.subjects().filter(|subject| matches!(subject, Subject::Person(_))).count();
    let entry = Entry { deed: Deed::Backup, file: file.to_string(), facts: model.journal.len(), persons, sealed };
    model.backup = Backup::Made { file: file.clone(), bytes: bytes.len() as u64 };
    let mut effects = vec![register(model, entry, cx)];
    effects.extend(say(model, Notice::BackupMade { file: file.to_string() }));
    effects.push(Effect::Download { name: file.to_string(), bytes });
    effects
}
