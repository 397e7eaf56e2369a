//! What the program holds of the file that is on its way in.

use super::found::{Draft as Board, Joiner, Offer, Outcome, Shown, Source};
use super::keeping::Keeping;
use super::receiving::Receiving;
use super::stage::{Attempt, Progress, Stage};
use crate::app::jobs::Refusal;
use crate::app::jobs::chunk::Written;
use crate::app::journal::Touches;
use crate::app::shared::Shared;
use crate::app::undo::Imported;
use crate::domain::{Day, ElementId, OrgId, PersonId};
use crate::exchange::Previewer;
use crate::exchange::introduction;
use crate::exchange::keys::{Signer, Standing};
use crate::exchange::packet::Admission;
use crate::journal::{Draft, Fact, Kind};
use std::collections::{BTreeSet, btree_set};
use std::ops::Range;
use std::rc::Rc;

/// The file in hand.
#[derive(Debug)]
pub struct InHand {
    pub(super) name: Rc<str>,
    pub(super) bytes: Rc<Vec<u8>>,
    pub(super) sealed: bool,
    /// Whose signature was found true in it.
    pub(super) signer: Signer,
}

/// Facts that may be united with the journal.
#[derive(Debug)]
pub(super) struct Incoming {
    pub source: Source,
    pub facts: Vec<Fact>,
    /// The same facts in the same order, as they were written; none where the program made them.
    pub came: Vec<Written>,
    /// For a packet: which is to be admitted, and for whom.
    pub admission: Option<Admission>,
    /// What confirming it writes of our own, before its facts.
    pub own: Vec<Draft>,
    /// What its signature means; none where nobody signs.
    pub standing: Option<Standing>,
}

impl Incoming {
    /// What brings no facts yet.
    pub fn of(source: Source, own: Vec<Draft>) -> Self {
        Self { source, facts: Vec::new(), came: Vec::new(), admission: None, own, standing: None }
    }

    /// The packet without these people. What is not taken of them is not kept either: nobody here needs it, and the file
    /// can be taken in again.
    pub fn without(mut self, left_out: &BTreeSet<PersonId>, own: OrgId, today: Day) -> Self {
        let Some(admission) = self.admission.as_mut().filter(|_| !left_out.is_empty()) else { return self };
        let stays = |person: &PersonId| !left_out.contains(person);
        admission.persons.retain(stays);
        self.facts.retain(|fact| fact.about.person().is_none_or(|person| stays(&person)));
        self.own.retain(|draft| draft.kind != Kind::Admitted);
        self.own.splice(0..0, admission.draft(own, today));
        if let Source::Packet { persons, .. } = &mut self.source {
            persons.retain(stays);
        }
        self
    }

    /// The card with what is noted of it, and with what the user takes from it in place of their own words.
    pub fn with(mut self, replaced: &BTreeSet<ElementId>, own: OrgId, today: Day) -> Self {
        if let Source::Card { from, day, told, .. } = &self.source {
            self.own.extend(introduction::noted(told, replaced, (own, from.org), (*day, today)));
        }
        self
    }
}

/// Facts that are being compared with the journal. `order` and `steps` say which are compared together.
#[derive(Debug)]
pub struct Comparing {
    pub(super) file: InHand,
    pub(super) incoming: Incoming,
    pub(super) order: Vec<usize>,
    /// None before they were planned.
    pub(super) steps: Option<Vec<Range<usize>>>,
    pub(super) next: usize,
    pub(super) previewer: Previewer,
}

impl Comparing {
    fn progress(&self) -> Progress {
        let done = self.next.checked_sub(1).and_then(|last| self.steps.as_ref()?.get(last)).map_or(0, |step| step.end);
        Progress::new(done, self.incoming.facts.len())
    }
}

/// A preview that waits to be confirmed, with what confirming it writes.
#[derive(Debug)]
pub struct Ready {
    pub(super) file: InHand,
    pub(super) shown: Shared<Shown>,
    pub(super) incoming: Incoming,
}

/// The facts of an organisation that can be joined.
#[derive(Debug)]
pub struct Joining {
    pub(super) facts: Vec<Fact>,
    pub(super) came: Vec<Written>,
}

/// How far the board shows what has come into the journal.
#[derive(Debug, Default)]
pub(super) enum Showing {
    /// Facts are still coming.
    #[default]
    Waiting,
    /// The cards of these people are still to be read.
    Reading(btree_set::IntoIter<PersonId>),
    /// The board was drawn.
    Drawn,
}

/// A confirmed import on its way into the journal.
#[derive(Debug)]
pub struct Writing {
    pub(super) file: InHand,
    pub(super) source: Source,
    pub(super) rest: std::vec::IntoIter<Fact>,
    pub(super) total: usize,
    pub(super) touches: Touches,
    /// The families of what a packet says.
    pub(super) families: String,
    /// How many dossiers a colleague has erased.
    pub(super) erased: usize,
    pub(super) showing: Showing,
    /// The batch for the disk: what was new.
    pub(super) batch: Keeping,
    /// How many facts were new, once they were handed to the disk.
    pub(super) kept: Option<usize>,
    pub(super) imported: Imported,
    pub(super) joiner: Option<Joiner>,
    pub(super) conflicts: Vec<(PersonId, String)>,
    pub(super) persons: usize,
    /// Who was on the board before.
    pub(super) before: BTreeSet<PersonId>,
}

/// How far the file has come, with all that is held of it there.
#[derive(Debug, Default)]
pub enum State {
    #[default]
    Idle,
    /// The browser reads the file, or the worker opens it.
    Opening(InHand),
    /// Sealed: the passphrase is awaited.
    Locked(InHand, Attempt),
    Receiving(Box<Receiving>),
    /// A board of another tool: what its parts become is asked.
    Mapping(InHand, Shared<Board>),
    Comparing(Box<Comparing>),
    Ready(Box<Ready>),
    /// First start: an organisation that can be joined.
    Offered(InHand, Shared<Offer>, Box<Joining>),
    Writing(Box<Writing>),
    Done(Shared<Outcome>),
    /// Not taken; nothing has changed.
    Refused(Rc<str>, Shared<Refusal>),
    /// Given up by the person; nothing has changed.
    Stopped,
}

/// The import that is going on, or none.
#[derive(Debug, Default)]
pub struct Import {
    pub(in crate::app) job: u64,
    pub(super) state: State,
    /// « Commencer » was pressed while the file was still being read.
    pub(super) joiner: Option<Joiner>,
}

impl Import {
    /// What screens show of it.
    pub fn stage(&self) -> Stage {
        match &self.state {
            State::Idle => Stage::Idle,
            State::Opening(file) => Stage::Reading { file: file.name.clone(), progress: Progress::default() },
            State::Locked(file, attempt) => Stage::Locked { file: file.name.clone(), attempt: *attempt },
            State::Receiving(receiving) => {
                let progress = Progress::new(receiving.facts.len(), receiving.expected);
                Stage::Reading { file: receiving.file.name.clone(), progress }
            }
            State::Mapping(_, draft) => Stage::Mapping(draft.clone()),
            State::Comparing(comparing) => {
                Stage::Reading { file: comparing.file.name.clone(), progress: comparing.progress() }
            }
            State::Ready(ready) => Stage::Shown(ready.shown.clone()),
            State::Offered(_, offer, _) => Stage::Offered(offer.clone()),
            State::Writing(writing) => Stage::Writing(Progress::new(writing.total - writing.rest.len(), writing.total)),
            State::Done(outcome) => Stage::Done(outcome.clone()),
            State::Refused(file, refusal) => Stage::Refused { file: file.clone(), refusal: refusal.clone() },
            State::Stopped => Stage::Stopped,
        }
    }

    /// Whether a file is being taken in.
    pub(in crate::app) fn is_writing(&self) -> bool {
        matches!(self.state, State::Writing(_))
    }

    /// Whether a file is being read, compared or taken in.
    pub(in crate::app) fn is_working(&self) -> bool {
        matches!(self.state, State::Opening(_) | State::Receiving(_) | State::Comparing(_) | State::Writing(_))
    }

    /// Where the file came from that was taken in last, while its summary is in sight.
    pub(in crate::app) fn done(&self) -> Option<&Source> {
        match &self.state {
            State::Done(outcome) => Some(&outcome.source),
            _ => None,
        }
    }

    /// Takes the state away, to put another in its place.
    pub(super) fn take(&mut self) -> State {
        std::mem::take(&mut self.state)
    }

    /// The file is not taken, and what was held of it is let go.
    pub(super) fn refuse(&mut self, file: Rc<str>, refusal: impl Into<Refusal>) {
        *self = Self { state: State::Refused(file, Shared::new(refusal.into())), ..Self::default() };
    }
}
