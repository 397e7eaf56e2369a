//! Two dossiers of one person become one, and part again; and the list of those who may be one.
//!
//! Joining writes one fact more and moves nothing: both journals stay whole, and one undo gives back what was there.

mod asking;
mod list;

pub use asking::{Asked, Hit, Outcome, Parting};
pub(super) use list::arrived;
pub use list::{Found, Pair, refresh};

use super::cx::Cx;
use super::model::Model;
use super::shared::Shared;
use crate::domain::{MemberId, PersonId, Step};
use crate::insight::Card;
use std::collections::BTreeSet;

/// A dossier in short: enough to recognise a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    pub person: PersonId,
    pub name: String,
    pub birth_year: Option<u16>,
    pub locality: Option<String>,
    pub step: Step,
    pub referent: Option<MemberId>,
}

impl Sketch {
    fn of(card: &Card) -> Self {
        Self {
            person: card.id,
            name: card.name(),
            birth_year: card.birth_year,
            locality: card.locality.clone(),
            step: card.step,
            referent: card.referent,
        }
    }
}

/// What is looked for, and what was found.
#[derive(Debug, Default)]
pub struct Joining {
    /// The list, and what an import left to be looked at.
    pub found: Shared<Found>,
    /// All who may be one, as they were compared: of these the list shows those who still stand apart.
    candidates: Vec<list::Candidate>,
    /// Who came with the last import.
    newcomers: BTreeSet<PersonId>,
    work: Option<Box<list::Work>>,
    /// The names that are being compared with the one of the question, and those that were like it.
    search: Option<Box<asking::Search>>,
    likely: Vec<Hit>,
}

/// What happened to two dossiers of one person.
#[derive(Debug)]
pub enum Msg {
    /// A dossier is to be joined with another, which is still to be chosen.
    Asked(PersonId),
    /// These two are to be joined.
    PairAsked(PersonId, PersonId),
    /// The name of the other one is being typed.
    Typed(String),
    Chosen(PersonId),
    Confirmed,
    /// One of several dossiers that were joined is to stand alone again.
    PartingAsked(PersonId),
    PartingConfirmed,
    /// The list of those who may be one is to be seen, on the screen of persons.
    ListAsked,
    ListClosed,
    /// These are two people, whatever their names.
    ToldApart(PersonId, PersonId),
}

/// Does one slice more of whatever is being compared.
#[inline(never)]
pub(super) fn go_on(model: &mut Model, cx: &mut Cx) {
    list::go_on(model, cx);
    asking::go_on(model, cx);
}

/// Takes note of what happened.
pub fn update(model: &mut Model, msg: Msg, cx: &mut Cx) {
    match msg {
        Msg::Asked(person) => asking::asked(model, person, cx),
        Msg::PairAsked(one, other) => asking::pair_asked(model, one, other),
        Msg::Typed(text) => asking::typed(model, text),
        Msg::Chosen(person) => asking::chosen(model, person),
        Msg::Confirmed => asking::confirmed(model, cx),
        Msg::PartingAsked(person) => asking::parting_asked(model, person),
        Msg::PartingConfirmed => asking::parting_confirmed(model, cx),
        Msg::ListAsked => list::asked(model, cx),
        Msg::ListClosed => list::closed(model, cx),
        Msg::ToldApart(one, other) => list::told_apart(model, one, other, cx),
    }
}
