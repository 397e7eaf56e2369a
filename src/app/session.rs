//! The life of the program: opening, saving, the other tabs, another day.

use super::checkpoint::Keeping;
use super::cx::Cx;
use super::effect::Effect;
use super::keyring;
use super::model::Model;
use super::notice::{Notice, say};
use super::part::Touched;
use crate::domain::Day;
use crate::store::{Note, SegmentKey, StoreError};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Where the program is in its life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// The journal is being read.
    Loading,
    /// The store cannot be used; nothing was changed in it.
    Failed(StoreError),
    /// No device yet: first start.
    FirstStart,
    Ready,
}

/// Whether what is on the screen is on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SaveState {
    #[default]
    Saved,
    /// This many batches are on their way.
    Saving(usize),
    /// The last attempt failed; the batches are kept in the model, on the screen and for a backup.
    Failed(StoreError),
}

/// What is on its way to the disk.
#[derive(Debug, Default)]
pub struct Saving {
    pub state: SaveState,
    /// Batches that are not on disk yet, in order, with the ticket of those that are written together.
    unsaved: Vec<(u64, Rc<Vec<Vec<u8>>>)>,
    tickets: u64,
}

/// What happened to the program as a whole.
#[derive(Debug)]
pub enum Msg {
    /// Another tab wrote.
    OthersWrote,
    /// Batches are on the disk, or are not.
    Appended {
        ticket: u64,
        result: Result<Vec<SegmentKey>, StoreError>,
    },
    /// A note was written, or was not.
    NoteWritten {
        note: Note,
        result: Result<(), StoreError>,
    },
    SavingRetried,
    DayChanged(Day),
    /// The screen was drawn: the next slices of long works may be done.
    Continued,
    /// A part of the page has come: what the route shows of it was not read before.
    PartCame,
    /// Nothing was written for a while.
    Rested,
    /// The page went out of sight, perhaps for ever.
    Hidden,
    /// What became of the checkpoint that was asked for; none when it could not be kept.
    CheckpointKept(Option<Keeping>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::OthersWrote => cx.ask(Effect::LoadAfter(model.segments.loaded_through)),
        Msg::Appended { ticket, result } => appended(model, ticket, result, cx),
        Msg::NoteWritten { note, result } => note_written(model, note, result.is_ok(), cx),
        Msg::SavingRetried => retried(model, cx),
        Msg::Rested | Msg::Hidden => keep_checkpoint(model, cx),
        // Without one the journal is read at the next opening; nothing is lost, and nothing has to be said.
        Msg::CheckpointKept(kept) => checkpoint_kept(model, kept, cx),
        Msg::DayChanged(today) => day_changed(model, today, cx),
        Msg::PartCame if model.phase == Phase::Ready => {
            let parts = cx.parts;
            parts.refresh(model, Touched::Route);
        }
        Msg::PartCame => {}
        Msg::Continued => {
            let parts = cx.parts;
            parts.go_on(model, cx);
        }
    }
}

fn note_written(model: &mut Model, note: Note, written: bool, cx: &mut Cx) {
    match note {
        // What is done with the keys says itself what became of it.
        Note::Keyring => {
            let said = if written { keyring::Msg::Kept } else { keyring::Msg::NotKept };
            (cx.parts.files().keyring)(model, said, cx);
        }
        _ if written => {}
        note => say(model, Notice::NoteNotWritten(note), cx),
    }
}

/// Sends a batch to the disk, after all that waits before it.
pub(super) fn append(model: &mut Model, bytes: Vec<u8>, cx: &mut Cx) {
    append_all(model, vec![bytes], cx);
}

/// Sends batches to the disk, where all of them or none are written.
pub(super) fn append_all(model: &mut Model, batches: Vec<Vec<u8>>, cx: &mut Cx) {
    let saving = &mut model.saving;
    saving.tickets += 1;
    let ticket = saving.tickets;
    let batches = Rc::new(batches);
    saving.unsaved.push((ticket, batches.clone()));
    // After a failure nothing is sent on its own: batches go to the disk in order, or not at all.
    if matches!(saving.state, SaveState::Failed(_)) {
        return;
    }
    saving.state = SaveState::Saving(saving.unsaved.len());
    cx.ask(Effect::Append { ticket, batches });
}

fn appended(model: &mut Model, ticket: u64, result: Result<Vec<SegmentKey>, StoreError>, cx: &mut Cx) {
    let saving = &mut model.saving;
    match result {
        Ok(keys) => {
            if let Some(place) = saving.unsaved.iter().position(|(held, _)| *held == ticket) {
                let (_, batches) = saving.unsaved.remove(place);
                model.segments.known.extend(keys.into_iter().zip(batches.iter().map(Vec::len)));
            }
            model.segments.is_due = true;
            if !matches!(saving.state, SaveState::Failed(_)) || saving.unsaved.is_empty() {
                let left = saving.unsaved.len();
                saving.state = if left == 0 { SaveState::Saved } else { SaveState::Saving(left) };
            }
            cx.ask(Effect::Broadcast);
            cx.ask(Effect::Idle);
        }
        Err(error) => saving.state = SaveState::Failed(error),
    }
}

/// Sends again everything that is not on the disk.
fn retried(model: &mut Model, cx: &mut Cx) {
    let saving = &mut model.saving;
    if saving.unsaved.is_empty() {
        return;
    }
    saving.state = SaveState::Saving(saving.unsaved.len());
    for (ticket, batches) in &saving.unsaved {
        cx.ask(Effect::Append { ticket: *ticket, batches: batches.clone() });
    }
}

/// Asks for a checkpoint of what is on the disk, when the one there does not speak of all of it.
fn keep_checkpoint(model: &mut Model, cx: &mut Cx) {
    let segments = &model.segments;
    let sound = !segments.is_unsound && segments.damaged.is_empty() && !segments.is_being_kept;
    // What is removed for good leaves the segments first: a checkpoint would tell the next opening that all is well.
    let clean = !model.journal.has_leftovers();
    // One that was begun while a file is united would be of the board before it.
    let whole = model.is_saved() && !model.opened.is_unread() && !model.import.is_writing();
    let ready = segments.is_due && sound && clean && whole;
    if let Some(device) = model.device.filter(|_| ready) {
        (model.segments.is_due, model.segments.is_being_kept) = (false, true);
        cx.ask(Effect::KeepCheckpoint { own: device.org, today: model.today });
    }
}

fn checkpoint_kept(model: &mut Model, kept: Option<Keeping>, cx: &mut Cx) {
    model.segments.is_being_kept = false;
    model.segments.is_unsound |= kept == Some(Keeping::Unsound);
    // Something was written while it was made.
    if model.segments.is_due {
        cx.ask(Effect::Idle);
    }
}

/// Another day has begun: days in a step, late tasks and series are read again.
fn day_changed(model: &mut Model, today: Day, cx: &mut Cx) {
    if today != model.today {
        model.today = today;
        let come = model.opened.come(today);
        model.board.set_today(today);
        come.into_iter().for_each(|(person, card)| model.board.put(person, card));
        model.board.draw_all(&model.settings);
        (cx.parts.acts().read_cards)(model, cx);
        if model.opened.is_unread() {
            cx.parts.refresh(model, Touched::Persons(&BTreeSet::new()));
        }
    }
}
