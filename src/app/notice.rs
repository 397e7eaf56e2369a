//! What the program says of what it has just done, in a toast.

mod what;

pub use what::{Deed, What, Whose, name, what};

use super::bulk::Tally;
use super::cx::Cx;
use super::effect::{Effect, Focus};
use super::gathering::Made;
use super::model::Model;
use super::openings::Filled;
use super::shared::Shared;
use crate::domain::{ActId, CandidacyState, PersonId, Step};
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
        what: What,
        act: ActId,
    },
    Removed {
        what: What,
        act: ActId,
    },
    Undone {
        what: What,
    },
    Redone {
        what: What,
    },
    NothingToUndo,
    /// What was done last is final: an undo does not reach over it.
    FinalBefore,
    NothingToRedo,
    Redacted,
    /// So many people were erased.
    Erased {
        count: usize,
    },
    /// What was removed for good is still on this disk, which did not take the cleaned segment.
    NotPurged,
    SummaryCopied,
    ExampleLoaded {
        count: usize,
    },
    ExampleRemoved {
        act: ActId,
    },
    /// A whole dossier was taken away.
    Withdrawn {
        name: String,
        act: ActId,
    },
    /// A whole gathering was taken away.
    GatheringWithdrawn {
        act: ActId,
    },
    /// What became of the people of a gathering.
    DossiersMade {
        made: Made,
        act: ActId,
    },
    /// So many people were put forward for an opening.
    PutForward {
        count: usize,
        act: ActId,
    },
    /// Somebody got so far at an opening.
    CandidacyMoved {
        name: String,
        to: CandidacyState,
        act: ActId,
    },
    /// Somebody stands for an opening no longer.
    CandidacyTakenAway {
        name: String,
        act: ActId,
    },
    /// So many candidacies of somebody who works by now were closed.
    CandidaciesClosed {
        count: usize,
        act: ActId,
    },
    /// People were engaged.
    Engaged {
        filled: Filled,
        act: ActId,
    },
    /// A whole opening was taken away.
    OpeningWithdrawn {
        act: ActId,
    },
    /// So many companies of a file were written.
    CompaniesTaken {
        count: usize,
        act: ActId,
    },
    /// So many offers were.
    OffersTaken {
        count: usize,
        act: ActId,
    },
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
    /// A file said something of erased people alone.
    OnlyErased,
    /// Others work in another tab or with another member: their change has arrived.
    Arrived {
        facts: usize,
    },
    WorkingAs {
        name: String,
    },
}

impl Notice {
    /// Whether something failed that must be read: it stays until it is closed.
    pub fn stays(&self) -> bool {
        matches!(
            self,
            Notice::NotDownloaded { .. }
                | Notice::NoteNotWritten(_)
                | Notice::NotWritten
                | Notice::LanguageMissed
                | Notice::NotPurged
        )
    }

    /// Whether it still says something on another screen; what was done on the one before does not.
    fn follows(&self) -> bool {
        let follows = matches!(
            self,
            Notice::Withdrawn { .. }
                | Notice::GatheringWithdrawn { .. }
                | Notice::OpeningWithdrawn { .. }
                | Notice::Joined { .. }
                | Notice::Erased { .. }
        );
        self.stays() || follows
    }
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
    /// Whose step is to be completed in the dossier that opens next.
    pub(super) completing: Option<PersonId>,
    count: u64,
    /// The time that runs for the toast; none while it is held.
    running: Option<u64>,
}

/// What happened to a toast, or what only a toast tells.
#[derive(Debug)]
pub enum Msg {
    /// The time of this number is over.
    Faded(u64),
    /// The pointer or the focus is on the toast: it stays as long.
    Held,
    /// They have left it.
    Released,
    Closed,
    /// What the step of this person lacks is to be filled in, in the dossier that the address leads to.
    CompletionAsked(PersonId),
    /// The summary of a dossier is on the clipboard.
    SummaryCopied,
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Faded(time) => {
            if model.toasts.running == Some(time) {
                close(model);
            }
        }
        Msg::Held => model.toasts.running = None,
        Msg::Released => run(model, cx),
        Msg::Closed => close(model),
        Msg::CompletionAsked(person) => completion_asked(model, person, cx),
        Msg::SummaryCopied => say(model, Notice::SummaryCopied, cx),
    }
}

fn close(model: &mut Model) {
    model.toasts.shown = None;
    model.toasts.running = None;
}

/// Where the dossier is open already, the address does not change.
fn completion_asked(model: &mut Model, person: PersonId, cx: &mut Cx) {
    close(model);
    if model.route.person() == Some(person) {
        cx.focus(Focus::Gate);
    } else {
        model.toasts.completing = Some(person);
    }
}

/// Another screen is shown: what was done on the one before is not taken back from here by mistake.
pub(super) fn left_behind(model: &mut Model) {
    if model.toasts.shown.as_ref().is_some_and(|toast| !toast.notice.follows()) {
        close(model);
    }
}

/// Shows a toast in place of the one before.
pub(super) fn say(model: &mut Model, notice: Notice, cx: &mut Cx) {
    model.toasts.count += 1;
    model.toasts.shown = Some(Toast { number: model.toasts.count, notice }.into());
    run(model, cx);
}

/// Begins the time after which the toast goes.
fn run(model: &mut Model, cx: &mut Cx) {
    let toasts = &mut model.toasts;
    toasts.count += 1;
    let goes = toasts.shown.as_ref().is_some_and(|toast| !toast.notice.stays());
    toasts.running = goes.then_some(toasts.count);
    if goes {
        cx.ask(Effect::Fade(toasts.count));
    }
}
