//! Openings: people are put forward, move on, and are engaged, in one gesture each.
//!
//! What must hold: how far a person got is written about the person, never about the opening; engaging is one act, which one
//! undo takes back whole; two colleagues who make the same gesture write one candidacy and one contract.

mod engaging;
mod form;
mod standing;

pub use engaging::{Engaging, Filled, Work};
pub use form::{blank, edits as form_edits, is_link, need_edits, says};

use super::cx::Cx;
use super::edit::Edit;
use super::editing;
use super::effect::Effect;
use super::journal;
use super::model::Model;
use super::notice::{Notice, say};
use super::route::Route;
use crate::domain::{CandidacyState, OpeningId, PersonId, Subject};

/// What happened.
#[derive(Debug)]
pub enum Msg {
    /// A new one was described: its page opens.
    Described {
        opening: OpeningId,
        edits: Vec<Edit>,
    },
    /// Something of one was noted.
    Noted {
        opening: OpeningId,
        edits: Vec<Edit>,
    },
    /// One was noted by mistake and is taken away; the candidacies stay in the dossiers, and one undo brings it back.
    Withdrawn(OpeningId),
    /// These people are put forward.
    Proposed {
        opening: OpeningId,
        persons: Vec<PersonId>,
    },
    /// Somebody got further, or was not kept, for a reason of `codes::NOT_KEPT_REASONS` where one is known.
    Moved {
        opening: OpeningId,
        person: PersonId,
        to: CandidacyState,
        reason: Option<&'static str>,
    },
    /// Somebody was put forward by mistake.
    TakenAway {
        opening: OpeningId,
        person: PersonId,
    },
    /// The opening is filled: whoever of these still waits hears that the post is taken.
    RestClosed {
        opening: OpeningId,
        persons: Vec<PersonId>,
    },
    /// Somebody works by now: their other candidacies are closed.
    OthersClosed(PersonId),
    /// The dialog of engaging opens on these people: what stands now stands before its author.
    EngagingBegun {
        opening: OpeningId,
        persons: Vec<PersonId>,
    },
    Engaged(Box<Engaging>),
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Described { opening, edits } => {
            if note(model, opening, edits, cx) {
                cx.ask(Effect::Navigate(Route::Opening(opening)));
            }
        }
        Msg::Noted { opening, edits } => {
            note(model, opening, edits, cx);
        }
        Msg::Withdrawn(opening) => withdrawn(model, opening, cx),
        Msg::Proposed { opening, persons } => standing::proposed(model, opening, &persons, cx),
        Msg::Moved { opening, person, to, reason } => standing::moved(model, opening, person, (to, reason), cx),
        Msg::TakenAway { opening, person } => standing::taken_away(model, opening, person, cx),
        Msg::RestClosed { opening, persons } => standing::rest_closed(model, opening, &persons, cx),
        Msg::OthersClosed(person) => standing::others_closed(model, person, cx),
        Msg::EngagingBegun { opening, persons } => engaging::begun(model, opening, &persons),
        Msg::Engaged(engaging) => engaging::engaged(model, *engaging, cx),
    }
}

fn note(model: &mut Model, opening: OpeningId, edits: Vec<Edit>, cx: &mut Cx) -> bool {
    editing::note(model, Subject::Opening(opening), edits, cx)
}

fn withdrawn(model: &mut Model, opening: OpeningId, cx: &mut Cx) {
    let drafts = crate::journal::undo::withdrawal(&model.journal, [Subject::Opening(opening)], cx.today);
    if drafts.is_empty() {
        return;
    }
    let act = journal::write(model, drafts, cx);
    cx.ask(Effect::Navigate(Route::Openings(String::new())));
    say(model, Notice::OpeningWithdrawn { act }, cx);
}
