//! What can be done at once for several persons, as one act that one undo takes back.

mod calls;
mod update;

pub use calls::{Call, Calls, For};
pub use update::{Msg, update};

use super::edit::Edit;
use crate::domain::{Day, ElementId, Line, MemberId, PersonId, Step};
use crate::insight::{Card, Settings};
use crate::journal::pen::Seen;
use crate::journal::schema::{grouping, pause, referent, tag, task, track};
use std::rc::Rc;

/// The nine things that can be asked for a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    Move,
    Referent,
    Contact,
    Tag,
    Task,
    Track,
    Cohort,
    Territory,
    Pause,
}

impl Gesture {
    /// All, in the order of the menu.
    pub const ALL: [Gesture; 9] = [
        Gesture::Move,
        Gesture::Referent,
        Gesture::Contact,
        Gesture::Task,
        Gesture::Tag,
        Gesture::Track,
        Gesture::Cohort,
        Gesture::Territory,
        Gesture::Pause,
    ];

    /// Whether the organisation has what it needs: a list without entries leaves nothing to choose.
    pub fn is_offered(self, settings: &Settings) -> bool {
        let any = |entries: &[crate::insight::settings::Entry]| entries.iter().any(|entry| !entry.removed);
        match self {
            Gesture::Track => any(&settings.tracks),
            Gesture::Cohort => any(&settings.cohorts),
            Gesture::Territory => any(&settings.territories),
            Gesture::Move | Gesture::Referent | Gesture::Contact | Gesture::Tag | Gesture::Task | Gesture::Pause => {
                true
            }
        }
    }
}

/// Where one person of a move goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// To a step; the last one is reached by [`Target::Exit`].
    To(Step),
    Stay,
    /// Out of this organisation, with one of `insight::path::exit::exits`.
    Exit(&'static str),
}

/// What changes for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Referent(Option<MemberId>),
    /// Somebody was in contact with them.
    Contact(Rc<Calls>),
    Tag(Line),
    Task {
        title: Line,
        due: Option<Day>,
    },
    Track(ElementId),
    Cohort(Option<ElementId>),
    Territory(Option<ElementId>),
    Pause(bool),
}

impl Change {
    /// The edits of one person; none where nothing would change. Elements take their ids from `element`.
    pub fn edits(&self, card: &Card, mut element: impl FnMut() -> ElementId) -> Vec<Edit> {
        let unless = |same: bool, edit: Edit| if same { Vec::new() } else { vec![edit] };
        match self {
            Change::Referent(member) => {
                unless(card.referent == *member, Edit::register(referent::MEMBER.maybe(*member)))
            }
            Change::Contact(calls) => calls.edits(card, element),
            Change::Tag(name) => {
                let there = card.tags.iter().any(|tag| tag == name.as_str());
                unless(there, Edit::element(element(), tag::NAME.with(name)))
            }
            Change::Task { title, due } => {
                let id = element();
                let mut edits = vec![Edit::element(id, task::TITLE.with(title))];
                edits.extend(due.map(|due| Edit::element(id, task::DUE.with(due))));
                // Whoever follows the person does it.
                edits.extend(card.referent.map(|member| Edit::element(id, task::MEMBER.with(member))));
                edits
            }
            Change::Track(entry) => {
                unless(card.tracks.contains(entry), Edit::element(element(), track::TEMPLATE.with(*entry)))
            }
            Change::Cohort(entry) => unless(card.cohort == *entry, Edit::register(grouping::COHORT.maybe(*entry))),
            Change::Territory(entry) => {
                unless(card.territory == *entry, Edit::register(grouping::TERRITORY.maybe(*entry)))
            }
            Change::Pause(paused) => unless(card.paused == *paused, Edit::register(pause::PAUSED.with(*paused))),
        }
    }
}

/// A question about a selection, and what stood before the author when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub gesture: Gesture,
    /// In the order of the board.
    pub persons: Vec<Rc<Card>>,
    pub seen: Seen,
    /// What was typed before a question about a number took the dialog's place: for whom, and what.
    pub typed: Option<(Vec<PersonId>, Change)>,
}

impl Asked {
    /// The card of one of the persons asked about.
    pub fn card(&self, person: PersonId) -> Option<&Rc<Card>> {
        self.persons.iter().find(|card| card.id == person)
    }
}

/// The outcome of a move of many: how many change step, stay and leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub moved: usize,
    pub stayed: usize,
    pub left: usize,
}

impl Tally {
    /// Counts the targets of persons; one who is already there stays.
    pub fn count(moves: impl IntoIterator<Item = (Step, Target)>) -> Self {
        let mut tally = Self::default();
        for (from, target) in moves {
            match target {
                Target::Stay => tally.stayed += 1,
                Target::To(step) if step == from => tally.stayed += 1,
                Target::To(_) => tally.moved += 1,
                Target::Exit(_) => tally.left += 1,
            }
        }
        tally
    }
}
