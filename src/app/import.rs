//! Files that arrive, as a state machine: chosen, read, opened, compared, confirmed, written.
//!
//! Nothing of a file reaches the journal before it was confirmed, and all of it reaches the disk in one batch.
//! [`State`] is what the program holds of a file; screens see a [`Stage`] of it.

mod comparing;
mod converting;
mod found;
mod keeping;
mod opening;
mod receiving;
mod stage;
mod state;
mod writing;

pub use found::{BoardSource, Choice, Draft, Joiner, Offer, Outcome, Shown, Source};
pub(super) use opening::answered;
pub use stage::{Attempt, Progress, Stage};
pub use state::Import;

use super::cx::Cx;
use super::model::Model;
use crate::domain::{ElementId, PersonId};
use state::State;

/// What happened to the file that is on its way in.
#[derive(Debug)]
pub enum Msg {
    /// A file was chosen or dropped; the size is in bytes.
    FileChosen {
        name: String,
        size: u64,
    },
    /// Its bytes; none when the browser could not read it.
    FileRead {
        job: u64,
        bytes: Option<Vec<u8>>,
    },
    PassphraseGiven(String),
    /// A part of a board is to become something else.
    MappingChanged(Choice),
    MappingConfirmed,
    /// The user says that they have asked the sender whether the file is theirs, or that they have not.
    SenderAsked,
    /// Of a person of the packet nothing is to be taken, or something after all.
    PersonToggled(PersonId),
    /// Of what a colleague noted the word of the card is to be taken, or not after all.
    Replaced(ElementId),
    /// The preview was confirmed.
    Confirmed,
    /// The user dismissed a file, its preview or its summary.
    GivenUp,
    /// First start: the user joins the organisation of the file.
    Joined(Box<Joiner>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::FileChosen { name, size } => opening::chosen(model, &name, size, cx),
        Msg::FileRead { job, bytes } => opening::file_read(model, job, bytes, cx),
        Msg::PassphraseGiven(passphrase) => opening::passphrase_given(model, passphrase, cx),
        Msg::MappingChanged(choice) => converting::mapping_changed(model, choice),
        Msg::MappingConfirmed => converting::mapping_confirmed(model, cx),
        Msg::SenderAsked => writing::sender_asked(model),
        Msg::PersonToggled(person) => writing::person_toggled(model, person),
        Msg::Replaced(id) => writing::replaced(model, id),
        Msg::Confirmed => writing::confirmed(model, cx),
        Msg::GivenUp => opening::given_up(model, cx),
        Msg::Joined(joiner) => writing::joined(model, *joiner, cx),
    }
}

/// Does the next slice of what is going on with a file; nothing where it was given up since.
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    match model.import.state {
        State::Writing(_) => writing::go_on(model, cx),
        State::Receiving(_) => opening::go_on(model, cx),
        State::Comparing(_) => comparing::go_on(model, cx),
        _ => {}
    }
}
