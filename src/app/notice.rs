//! What the program says of what it has just done, in a toast.

use super::bulk::Tally;
use super::cx::Cx;
use super::effect::Effect;
use super::model::Model;
use super::shared::Shared;
use crate::domain::{ActId, PersonId, Step};
use crate::store::Note;
use std::rc::Rc;

/// What a toast says. The words are in the catalogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    Moved {
        name: String,
        from: Step,
        to: Step,
        act: ActId,
        /// The person, when the step needs what is not in the dossier yet.
        lacking: Option<PersonId>,
    },
    /// A card was dropped in its own column, whose order nobody chooses by hand.
    OrderKept,
    MovedMany {
        count: usize,
        to: Step,
        act: ActId,
    },
    /// Several persons moved, each to a place of their own.
    BulkMoved {
        tally: Tally,
        act: ActId,
    },
    /// `count` dossiers were changed in one gesture.
    BulkChanged {
        count: usize,
        act: ActId,
    },
    Created {
        name: String,
        act: ActId,
    },
    Edited {
        act: ActId,
    },
    Removed {
        act: ActId,
    },
    Undone,
    Redone,
    NothingToUndo,
    NothingToRedo,
    Redacted,
    SummaryCopied,
    ExampleLoaded {
        count: usize,
    },
    ExampleRemoved,
    BackupMade {
        file: String,
    },
    /// The browser began no download of this file.
    NotDownloaded {
        file: Rc<str>,
    },
    /// A text beside the journal could not be written; the journal is untouched.
    NoteNotWritten(Note),
    /// What was just done could not be put into its written form: nothing of it was kept.
    NotWritten,
    LanguageMissed,
    Imported {
        facts: usize,
    },
    /// This browser joined an organisation; its board shows `count` people.
    Joined {
        count: usize,
        organisation: String,
    },
    NothingNew,
    /// Others work in another tab or with another member: their change has arrived.
    Arrived {
        facts: usize,
    },
    WorkingAs {
        name: String,
    },
}

/// A toast; a new one takes the place of the old one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub number: u64,
    pub notice: Notice,
}

/// The toast that is shown, and how many there have been.
#[derive(Debug, Default)]
pub struct Toasts {
    pub shown: Option<Shared<Toast>>,
    count: u64,
}

/// What happened to a toast, or what only a toast tells.
#[derive(Debug)]
pub enum Msg {
    /// The toast of this number has been read.
    Faded(u64),
    /// The summary of a dossier is on the clipboard.
    SummaryCopied,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Faded(number) => {
            if model.toasts.shown.as_ref().is_some_and(|toast| toast.number == number) {
                model.toasts.shown = None;
            }
        }
        Msg::SummaryCopied => say(model, Notice::SummaryCopied, cx),
    }
}

/// Shows a toast in place of the one before.
pub(super) fn say(model: &mut Model, notice: Notice, cx: &mut Cx) {
    let toasts = &mut model.toasts;
    toasts.count += 1;
    toasts.shown = Some(Toast { number: toasts.count, notice }.into());
    cx.ask(Effect::Fade(toasts.count));
}
