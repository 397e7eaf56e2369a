//! What the program asks of the world.
//!
//! What must hold: an effect that may fail answers with a message, in case of failure too, if a user would otherwise
//! believe that something was done. Six answer nothing, because nothing is lost when they fail:
//!
//! - [`Effect::Readdress`]: the screen shows the filter already; only a copied address would be older;
//! - [`Effect::Broadcast`]: the other tabs read at their next opening what they were not told of;
//! - [`Effect::DropCheckpoint`]: the next opening finds that it does not fit;
//! - [`Effect::TakeNewer`]: the page stays as it is, and the newer build comes with the next opening;
//! - [`Effect::Focus`] and [`Effect::StopWork`], which cannot fail.
//!
//! [`Effect::Apply`] answers only if the language could not be fetched.

use super::device::Choices;
use super::jobs::Job;
use super::msg::Msg;
use super::route::Route;
use crate::domain::{Day, OrgId, PersonId};
use crate::journal::purge::Removed;
use crate::store::{Note, SegmentKey};
use std::rc::Rc;

/// Why the browser began no download. The text is what it said, for debugging.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no download has begun: {0}")]
pub struct DownloadError(pub String);

/// Where the focus should go once the screen is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    Card(PersonId),
    Search,
    /// Where a contact is noted, in an open dossier.
    ContactLog,
    /// What the step of the open dossier needs.
    Gate,
    /// The main heading of the screen.
    Heading,
    /// Where a file is chosen.
    FileBox,
    /// The summary after an import.
    Outcome,
    /// The element of this id.
    At(&'static str),
    /// The last element that had the focus before a dialog or a menu.
    Back,
}

/// A request to the world.
#[derive(Debug)]
pub enum Effect {
    /// Fetch the part of the page that this message needs, and bring the message again.
    Fetch(Box<Msg>),
    /// Read the notes and the checkpoint.
    Open,
    /// Read the notes and the whole journal.
    Load,
    /// Read the segments that another tab wrote.
    LoadAfter(SegmentKey),
    /// Read these segments without copying them.
    ReadJournal(Vec<SegmentKey>),
    /// Read the search texts of the checkpoint.
    ReadTexts,
    /// Write these batches to the disk, all of them or none.
    Append {
        ticket: u64,
        batches: Rc<Vec<Vec<u8>>>,
    },
    /// Put one segment in place of these small ones, under a lock that all tabs share.
    Compact {
        old: Vec<SegmentKey>,
    },
    /// Write again, under the same lock and away from the thread that draws, the segments that still hold what was removed
    /// for good, and forget whatever else this browser keeps of the persons who were erased.
    Purge(Rc<Removed>),
    PutNote(Note, String),
    /// Go to another address. It answers with the route, also where the browser refuses the address.
    Navigate(Route),
    /// Write the address without a step in the history, as a filter is typed.
    Readdress(Route),
    Focus(Focus),
    /// Ask the browser not to clear the data.
    AskPersistence,
    /// Tell the other tabs that there is something to read.
    Broadcast,
    Apply(Choices),
    /// Have the browser save a file; it answers once the download has begun, or could not begin.
    Download {
        name: Rc<str>,
        bytes: Rc<Vec<u8>>,
    },
    /// Read the bytes of the file that was chosen last.
    ReadFile {
        job: u64,
    },
    /// Have this done away from the thread that draws.
    Work {
        job: u64,
        work: Box<Job>,
    },
    /// Whatever is being done there is not needed any more.
    StopWork,
    /// Read the list of localities, which is delivered beside the program.
    ReadLocalities(Wants),
    /// Come back once the screen could be drawn.
    Continue,
    /// Come back when nothing else is to be done.
    Idle,
    /// Come back when nothing was written for a while.
    Rest,
    /// Make the checkpoint of what is on the disk, away from the thread that draws.
    KeepCheckpoint {
        own: OrgId,
        today: Day,
    },
    /// Remove the checkpoint. It answers nothing: at the worst it is found not to fit.
    DropCheckpoint,
    /// Have the browser keep a copy of the program, and tell of newer ones.
    KeepCopy,
    /// Let the newer build take over once everything is on the disk. The page is loaded again then.
    TakeNewer,
    /// Have the browser ask whether the program may stand among those of the device.
    Install,
    /// Come back when a toast has had its time.
    Fade(u64),
}

/// For which feature the list of localities is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    Outposts,
    Companies,
}

impl Effect {
    /// Whether it is carried out by what comes with the later parts: whatever takes bytes apart, puts them together,
    /// or has a worker do so. Only who writes or works on files asks for it.
    pub fn is_later(&self) -> bool {
        match self {
            Effect::Append { .. } | Effect::Compact { .. } | Effect::Purge(_) | Effect::KeepCheckpoint { .. } => true,
            Effect::DropCheckpoint | Effect::Download { .. } | Effect::ReadFile { .. } => true,
            Effect::Work { .. } | Effect::StopWork | Effect::ReadLocalities(_) | Effect::Continue => true,
            Effect::KeepCopy | Effect::TakeNewer | Effect::Install => true,
            Effect::Fetch(_) | Effect::Open | Effect::Load | Effect::LoadAfter(_) | Effect::ReadJournal(_) => false,
            Effect::ReadTexts | Effect::PutNote(..) | Effect::Navigate(_) | Effect::Readdress(_) => false,
            Effect::Focus(_) | Effect::AskPersistence | Effect::Broadcast | Effect::Apply(_) => false,
            Effect::Idle | Effect::Rest | Effect::Fade(_) => false,
        }
    }
}
