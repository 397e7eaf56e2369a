//! A file was chosen: reading it, opening it, and what is in it.

use super::{compare, merge};
use crate::app::effect::{Effect, Focus};
use crate::app::imports::{Attempt, Draft, Import, InHand, Incoming, Offer, Progress, Source, Stage, Work};
use crate::app::jobs::{Answer, Job, Passphrase, Refusal};
use crate::app::model::{Model, Phase};
use crate::domain::Step;
use crate::exchange::trello::{Board, Hints, ListTarget, Mapping};
use crate::exchange::{FileError, FileKind, Limits, Opened, backup, packet, read};
use crate::insight::path::step_guess::{StepGuess, guess};
use crate::journal::Digest;
use crate::journal::canonical::read_batch;
use std::rc::Rc;

/// A file was chosen or dropped; `size` is in bytes.
pub(super) fn chosen(model: &mut Model, name: &str, size: u64) -> Vec<Effect> {
    if matches!(model.import.stage, Stage::Writing(_)) {
        return Vec::new();
    }
    let mut effects = reset(model);
    let file: Rc<str> = name.into();
    let limit = limits(model).bytes;
    if size > limit {
        model.import.stage = Stage::Refused { file, refusal: FileError::TooLarge { size, limit }.into() };
        return effects;
    }
    model.jobs += 1;
    model.import.job = model.jobs;
    model.import.file = Some(InHand { name: file.clone(), bytes: Rc::default(), sealed: false });
    model.import.stage = Stage::Reading { file, progress: Progress::default() };
    effects.push(Effect::ReadFile { job: model.import.job });
    effects
}

/// What a board is willing to take: an empty one has nothing to lose.
fn limits(model: &Model) -> Limits {
    if model.phase == Phase::FirstStart {
        return Limits::of_empty_board();
    }
    Limits::of_board(model.segments.iter().map(|(_, length)| *length as u64).sum())
}

/// Forgets the file before, and whoever still works on it.
fn reset(model: &mut Model) -> Vec<Effect> {
    let busy = matches!(model.import.stage, Stage::Reading { .. });
    model.import = Import::default();
    if busy { vec![Effect::StopWork] } else { Vec::new() }
}

/// The bytes of the file are there, or the browser could not read them.
pub(super) fn file_read(model: &mut Model, job: u64, bytes: Option<Vec<u8>>) -> Vec<Effect> {
    let Some(file) = model.import.file.as_mut().filter(|_| model.import.job == job) else { return Vec::new() };
    let Some(bytes) = bytes else {
        return refuse(model, Refusal { message: "import-unreadable".to_owned(), args: Vec::new() });
    };
    file.bytes = bytes.into();
    open(model, None)
}

/// A passphrase was typed for the file in hand.
pub(super) fn passphrase_given(model: &mut Model, passphrase: String) -> Vec<Effect> {
    if !matches!(model.import.stage, Stage::Locked { .. }) {
        return Vec::new();
    }
    open(model, Some(Passphrase(passphrase)))
}

fn open(model: &mut Model, passphrase: Option<Passphrase>) -> Vec<Effect> {
    let limits = limits(model);
    let Some(file) = model.import.file.as_mut() else { return Vec::new() };
    file.sealed |= passphrase.is_some();
    model.import.stage = Stage::Reading { file: file.name.clone(), progress: Progress::default() };
    let job = Job::Open { bytes: file.bytes.clone(), passphrase, limits };
    vec![Effect::Work { job: model.import.job, work: Box::new(job) }]
}

/// The reading, the comparing, or an open question was given up.
pub(super) fn given_up(model: &mut Model) -> Vec<Effect> {
    let stopped = match model.import.stage {
        // What was confirmed is carried through: half of a file is never in the journal.
        Stage::Writing(_) => return Vec::new(),
        Stage::Reading { .. } => Stage::Stopped,
        _ => Stage::Idle,
    };
    let mut effects = reset(model);
    effects.push(Effect::Focus(Focus::FileBox));
    model.import.stage = stopped;
    effects
}

fn refuse(model: &mut Model, refusal: Refusal) -> Vec<Effect> {
    let file = model.import.file.as_ref().map_or_else(|| Rc::from(""), |file| file.name.clone());
    model.import = Import { stage: Stage::Refused { file, refusal }, ..Import::default() };
    Vec::new()
}

/// The worker says something about the file in hand.
pub(super) fn answered(model: &mut Model, answer: Answer) -> Vec<Effect> {
    let reading = matches!(model.import.work, Work::Nothing | Work::Receiving { .. });
    let Some(file) = model.import.file.as_ref().filter(|_| reading) else { return Vec::new() };
    let name = file.name.clone();
    match answer {
        Answer::Locked => model.import.stage = Stage::Locked { file: name, attempt: Attempt::First },
        Answer::WrongPassphrase => model.import.stage = Stage::Locked { file: name, attempt: Attempt::Again },
        Answer::Refused(refusal) => return refuse(model, refusal),
        Answer::Failed | Answer::BackedUp(_) => {
            return refuse(model, Refusal { message: "import-failed".to_owned(), args: Vec::new() });
        }
        Answer::Board(bytes) => return board_read(model, &bytes),
        Answer::Head { head, digest, facts } => return head_read(model, &head, digest, facts),
        Answer::Facts(batch) => return facts_read(model, &batch),
    }
    Vec::new()
}

fn head_read(model: &mut Model, head: &[u8], digest: Digest, expected: usize) -> Vec<Effect> {
    match read(head, Limits::of_empty_board()) {
        Ok(Opened { envelope, .. }) => {
            let facts = Vec::with_capacity(expected);
            model.import.work = Work::Receiving { envelope: Box::new(envelope), digest, expected, facts };
            received(model)
        }
        Err(error) => refuse(model, error.into()),
    }
}

fn facts_read(model: &mut Model, batch: &[u8]) -> Vec<Effect> {
    let Work::Receiving { facts, .. } = &mut model.import.work else { return Vec::new() };
    match read_batch(batch) {
        Ok(read) => facts.extend(read),
        // The worker wrote it from facts that it had read: only a damaged message could be unreadable.
        Err(_) => return refuse(model, Refusal { message: "import-failed".to_owned(), args: Vec::new() }),
    }
    received(model)
}

/// Goes on once all facts are there.
fn received(model: &mut Model) -> Vec<Effect> {
    let Work::Receiving { expected, facts, .. } = &model.import.work else { return Vec::new() };
    let progress = Progress { done: facts.len(), of: *expected };
    if progress.done < progress.of {
        if let Stage::Reading { progress: shown, .. } = &mut model.import.stage {
            *shown = progress;
        }
        return Vec::new();
    }
    let Work::Receiving { mut envelope, digest, facts, .. } = std::mem::take(&mut model.import.work) else {
        return Vec::new();
    };
    envelope.facts = facts;
    let opened = Opened { envelope: *envelope, digest };
    let taken = if model.phase == Phase::FirstStart { offer(model, opened) } else { accept(model, opened) };
    taken.unwrap_or_else(|error| refuse(model, error.into()))
}

/// First start: the file names an organisation and its people.
fn offer(model: &mut Model, opened: Opened) -> Result<Vec<Effect>, FileError> {
    let joining = backup::join(opened)?;
    let offer = Offer { organisation: joining.organisation, people: joining.people };
    model.import.stage = Stage::Offered(Rc::new(offer));
    model.import.work = Work::Offered(joining.facts);
    Ok(match model.import.joiner.take() {
        Some(joiner) => merge::joined(model, joiner),
        None => Vec::new(),
    })
}

/// Asks of a file what depends on this board.
fn accept(model: &mut Model, opened: Opened) -> Result<Vec<Effect>, FileError> {
    let Some(device) = model.device else { return Ok(Vec::new()) };
    let Opened { envelope, .. } = &opened;
    let (created, from) = (envelope.created, envelope.from.clone());
    let incoming = match envelope.kind {
        FileKind::Packet => {
            let mut admission = packet::accept(&model.journal, device.org, opened)?;
            let facts = std::mem::take(&mut admission.facts);
            let source = Source::Packet { from: admission.from.clone(), created };
            Incoming { source, facts, admission: Some(admission) }
        }
        _ => {
            let facts = backup::accept(Some(device.org), opened)?;
            let from = from.ok_or(FileError::SeveralOrganisations)?;
            Incoming { source: Source::Backup { from, created }, facts, admission: None }
        }
    };
    Ok(compare::begin(model, incoming))
}

/// The file is a Trello board: what its parts become is asked.
fn board_read(model: &mut Model, bytes: &[u8]) -> Vec<Effect> {
    if model.phase == Phase::FirstStart {
        return refuse(model, FileError::OtherFormat.into());
    }
    let board = match Board::read(bytes) {
        Ok(board) => board,
        Err(error) => return refuse(model, error.into()),
    };
    let members: Vec<_> = model.settings.colleagues().map(|member| (member.id, member.name.as_str())).collect();
    let tracks: Vec<_> = model.settings.tracks_on_offer().map(|track| (track.id, track.name.as_str())).collect();
    let hints = Hints { step: &step_of, members: &members, tracks: &tracks };
    let mut mapping = Mapping::guess(&board, &hints);
    for list in &board.lists {
        match guess(&list.name) {
            Some(StepGuess::Notes) => mapping.lists.insert(list.id.clone(), ListTarget::Note),
            Some(StepGuess::Ignored) => mapping.lists.insert(list.id.clone(), ListTarget::Ignore),
            Some(StepGuess::Step(_)) | None => continue,
        };
    }
    model.import.stage = Stage::Mapping(Rc::new(Draft { board: Rc::new(board), mapping }));
    Vec::new()
}

fn step_of(list: &str) -> Option<Step> {
    match guess(list) {
        Some(StepGuess::Step(step)) => Some(step),
        _ => None,
    }
}
