//! A backup: everything that the board holds, sealed unless the user declines, and opened again as a check before it
//! counts as made.

use super::agenda;
use super::cx::Cx;
use super::device::{Deed, Entry, register};
use super::effect::{DownloadError, Effect};
use super::jobs::{Answer, Closing, Job};
use super::journal::{self, Damaged};
use super::model::Model;
use super::notice::{Notice, say};
use super::sharing;
use crate::domain::fold_text::words;
use crate::domain::{Line, Minute, Subject};
use crate::exchange::Revision;
use crate::exchange::envelope::this_program;
use crate::exchange::introduction::Introduction;
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
    /// It is whole, and the browser was asked to save it.
    Offered(Sealed),
    /// The browser began no download. The file is kept, to be offered again.
    NotSaved(Sealed),
    /// Its download has begun.
    Made {
        file: Rc<str>,
        bytes: u64,
    },
    Failed,
}

/// A backup that is whole, but not yet in the hands of the one who asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    pub file: Rc<str>,
    pub bytes: Rc<Vec<u8>>,
    /// Whether it is closed with a passphrase.
    pub sealed: bool,
}

/// The backup that is being made, or none.
#[derive(Debug, Default)]
pub struct Backup {
    pub state: State,
    pub(super) job: u64,
}

/// What happened to the backup, or to another file for the user's disk.
#[derive(Debug)]
pub enum Msg {
    /// Without a passphrase the backup is not sealed, and readable by everybody.
    Asked { passphrase: Option<String> },
    /// The backup whose download did not begin is to be offered again.
    OfferedAgain,
    /// The segments that cannot be read are to be saved as files.
    DamagedExported,
    /// The list of people left as a file, which no passphrase closes.
    ListExported { file: String, persons: usize },
    /// The browser began to save a file, or could not.
    Downloaded { name: Rc<str>, result: Result<(), DownloadError> },
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked { passphrase } => asked(model, passphrase, cx),
        Msg::OfferedAgain => offered_again(model, cx),
        Msg::DamagedExported => damaged_exported(model, cx),
        Msg::ListExported { file, persons } => {
            register(model, Entry { file, persons, ..Entry::of(Deed::List) }, cx);
        }
        Msg::Downloaded { name, result } => downloaded(model, &name, result, cx),
    }
}

fn asked(model: &mut Model, passphrase: Option<String>, cx: &mut Cx) {
    if matches!(model.backup.state, State::Sealing { .. }) {
        return;
    }
    journal::tell_read(model, cx);
    let Some(head) = head(model, cx) else {
        model.backup.state = State::Failed;
        return;
    };
    let sealed = passphrase.is_some();
    let ending = if sealed { ".json.age" } else { ".json" };
    model.backup.state = State::Sealing { file: file_name(model, cx, None, ending).into(), sealed };
    let facts: Vec<Fact> = model.journal.facts().into_iter().cloned().collect();
    let Ok(batch) = write_batch(&facts) else {
        model.backup.state = State::Failed;
        return;
    };
    model.backup.job = model.jobs.next();
    let closing = Closing::with(passphrase);
    let work = Box::new(Job::Write { ahead: (0, 0), head, batches: vec![batch], closing, signing: None });
    cx.ask(Effect::Work { job: model.backup.job, work });
}

/// The longest name of a colleague in the name of a file, in characters.
const LONGEST: usize = 24;

/// `passerelle-carrefour-anne-2026-03-04-14h05.json.age`: on a shared disk, two colleagues' backups of one day stand beside
/// each other, and so do two of one colleague. Another file says by `of` what it is in place of the colleague.
pub(super) fn file_name(model: &Model, cx: &Cx, of: Option<&str>, ending: &str) -> String {
    let slug = |name: &str| words(name).join("-");
    let organisation = Some(slug(&model.settings.name)).filter(|name| !name.is_empty());
    let member = model.device.and_then(|device| model.settings.member(device.member)).map(slug).unwrap_or_default();
    let member: String = member.chars().take(LONGEST).collect();
    let local = Minute::from_unix(cx.now.to_unix() + i64::from(cx.ahead) * 60).unwrap_or(cx.now);
    let (hour, minute) = local.clock();
    let parts = [
        "passerelle".to_owned(),
        organisation.unwrap_or_else(|| "organisation".to_owned()),
        of.map_or_else(|| member.trim_end_matches('-').to_owned(), slug),
        format!("{}-{hour:02}h{minute:02}", local.day()),
    ];
    let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    format!("{name}{ending}")
}

/// Who we are, as files say it.
pub(super) fn own_party(model: &Model) -> Option<Party> {
    let device = model.device?;
    Some(Party { org: device.org, name: Line::parse(&model.settings.name).ok()?, org_type: model.settings.org_type })
}

/// The written envelope, without facts.
fn head(model: &Model, cx: &mut Cx) -> Option<Vec<u8>> {
    let from = own_party(model)?;
    let envelope = Envelope {
        erasures: Vec::new(),
        kind: FileKind::Backup,
        id: cx.act().uuid(),
        created: cx.now,
        app: this_program()?,
        revision: Some(Revision::CURRENT),
        from: Some(from),
        to: None,
        purpose: None,
        persons: Vec::new(),
        people: backup::colleagues(&model.journal),
        labels: Data::default(),
        facts: Vec::new(),
        packet: None,
        keys: None,
        introduction: Introduction::default(),
        extra: Data::default(),
    };
    Some(write(envelope).ok()?.0)
}

/// The worker has made and checked it, or could not.
pub(super) fn answered(model: &mut Model, answer: Answer, cx: &mut Cx) {
    let State::Sealing { file, sealed } = model.backup.state.clone() else { return };
    let Answer::Made(bytes) = answer else {
        model.backup.state = State::Failed;
        return;
    };
    offer(model, Sealed { file, bytes: bytes.into(), sealed }, cx);
}

/// The browser began no download of it: it is asked once more.
fn offered_again(model: &mut Model, cx: &mut Cx) {
    match std::mem::take(&mut model.backup.state) {
        State::NotSaved(sealed) => offer(model, sealed, cx),
        other => model.backup.state = other,
    }
}

fn offer(model: &mut Model, sealed: Sealed, cx: &mut Cx) {
    cx.ask(Effect::Download { name: sealed.file.clone(), bytes: sealed.bytes.clone() });
    model.backup.state = State::Offered(sealed);
}

/// The bytes as they are: a repair needs what was stored.
fn damaged_exported(model: &Model, cx: &mut Cx) {
    for Damaged { segment, .. } in model.segments.damaged.iter() {
        let name = format!("passerelle-lot-{}.bin", segment.key).into();
        cx.ask(Effect::Download { name, bytes: segment.bytes.clone().into() });
    }
}

/// The browser began to save a file, or could not. Only then is a backup called one and entered in the register.
fn downloaded(model: &mut Model, name: &Rc<str>, result: Result<(), DownloadError>, cx: &mut Cx) {
    if sharing::is_offered(model, name) {
        return sharing::downloaded(model, result, cx);
    }
    if agenda::is_offered(model, name) {
        return agenda::downloaded(model, &result, cx);
    }
    let backup = match std::mem::take(&mut model.backup.state) {
        State::Offered(sealed) if sealed.file == *name => Some(sealed),
        other => {
            model.backup.state = other;
            None
        }
    };
    match (result, backup) {
        (Ok(()), Some(Sealed { file, bytes, sealed })) => {
            let persons = model.journal.subjects().filter(|subject| matches!(subject, Subject::Person(_))).count();
            let facts = model.journal.len();
            model.backup.state = State::Made { file: file.clone(), bytes: bytes.len() as u64 };
            register(model, Entry { file: file.to_string(), facts, persons, sealed, ..Entry::of(Deed::Backup) }, cx);
            say(model, Notice::BackupMade { file: file.to_string() }, cx);
        }
        (Ok(()), None) => {}
        (Err(_), backup) => {
            if let Some(sealed) = backup {
                model.backup.state = State::NotSaved(sealed);
            }
            say(model, Notice::NotDownloaded { file: name.clone() }, cx);
        }
    }
}
