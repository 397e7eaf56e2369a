//! What the program asks of the world. What reads, writes or waits answers with a message, failures included; moving
//! the focus, changing the address and telling the other tabs are answered by nothing.

use super::device::Choices;
use super::jobs::Job;
use super::msg::Msg;
use super::route::Route;
use crate::domain::PersonId;
use crate::store::{Note, SegmentKey};

/// Where the focus should go once the screen is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    Card(PersonId),
    Search,
    /// Where a contact is noted, in an open dossier.
    ContactLog,
    /// The main heading of the screen.
    Heading,
    /// Where a file is chosen.
    FileBox,
    /// The summary after an import.
    Outcome,
    /// The last element that had the focus before a dialog or a menu.
    Back,
}

/// A request to the world.
#[derive(Debug)]
pub enum Effect {
    /// Fetch the part of the page that this message needs, and bring the message again.
    Fetch(Box<Msg>),
    /// Read the notes and the whole journal.
    Load,
    /// Read the segments that another tab wrote.
    LoadAfter(SegmentKey),
    Append {
        ticket: u64,
        bytes: Vec<u8>,
    },
    /// Put one segment in place of these small ones, under a lock that all tabs share.
    Compact {
        old: Vec<SegmentKey>,
    },
    PutNote(Note, String),
    /// Go to another address.
    Navigate(Route),
    /// Write the address without a step in the history, as a filter is typed.
    Readdress(Route),
    Focus(Focus),
    /// Ask the browser not to clear the data.
    AskPersistence,
    /// Tell the other tabs that there is something to read.
    Broadcast,
    Apply(Choices),
    /// Offer a file.
    Download {
        name: String,
        bytes: Vec<u8>,
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
    /// Come back once the screen could be drawn.
    Continue,
    /// Come back when nothing else is to be done.
    Idle,
    /// Come back when a toast has been read.
    Fade(u64),
}
