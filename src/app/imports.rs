//! Files that arrive, as a state machine: chosen, read, opened, compared, confirmed, written.
//!
//! Nothing of a file reaches the journal before it was confirmed, and all of it reaches the disk in one batch.
//! What screens show is a [`Stage`]; what the program holds meanwhile is in [`Import`], and no screen sees it.

use super::jobs::Refusal;
use crate::domain::{ActId, Day, Line, MemberId, Minute, PersonId, Subject};
use crate::exchange::packet::Admission;
use crate::exchange::trello::{Board, Changes, FieldTarget, LabelTarget, ListTarget, Mapping, MemberTarget};
use crate::exchange::trello::{PersonPreview, Report, SourceId};
use crate::exchange::{Colleague, Envelope, Party, Preview, Previewer};
use crate::journal::canonical::BatchWriter;
use crate::journal::{Digest, Fact};
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::rc::Rc;

/// How far something has come. `of` is zero while unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

impl Progress {
    /// In percent, when the whole is known.
    pub fn percent(self) -> Option<usize> {
        (self.of > 0).then(|| self.done.min(self.of) * 100 / self.of)
    }
}

/// Which passphrase is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    First,
    /// The one before did not open the file.
    Again,
}

/// Where a file is on its way, as screens show it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Stage {
    #[default]
    Idle,
    Reading {
        file: Rc<str>,
        progress: Progress,
    },
    /// Sealed: the passphrase is awaited.
    Locked {
        file: Rc<str>,
        attempt: Attempt,
    },
    /// Not taken; nothing has changed.
    Refused {
        file: Rc<str>,
        refusal: Refusal,
    },
    /// Given up by the person; nothing has changed.
    Stopped,
    Mapping(Rc<Draft>),
    Shown(Rc<Shown>),
    /// First start: an organisation that can be joined.
    Offered(Rc<Offer>),
    Writing(Progress),
    Done(Rc<Outcome>),
}

/// A board, and what is to become of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub board: Rc<Board>,
    pub mapping: Mapping,
}

/// One choice in the mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    List(SourceId, ListTarget),
    Label(SourceId, LabelTarget),
    Member(SourceId, MemberTarget),
    Field(SourceId, FieldTarget),
}

/// What a board says beside its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardSource {
    pub report: Report,
    pub changes: Changes,
    pub persons: Vec<PersonPreview>,
    /// The first day of the log, where Trello cut it.
    pub cut: Option<Day>,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Backup { from: Party, created: Minute },
    Packet { from: Party, created: Minute },
    Board(Rc<BoardSource>),
}

/// What importing would change, to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub source: Source,
    pub preview: Preview,
}

/// An organisation that the one at this browser may join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub organisation: Party,
    pub people: Vec<Colleague>,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub source: Source,
    /// Facts that were new.
    pub facts: usize,
    /// People about whom two answers now stand.
    pub conflicts: Vec<(PersonId, String)>,
}

/// Who joins an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joiner {
    /// A colleague of the file; choosing one writes nothing.
    pub member: Option<MemberId>,
    /// The name of a new colleague.
    pub name: Line,
}

/// The file in hand.
#[derive(Debug, Clone)]
pub(in crate::app) struct InHand {
    pub name: Rc<str>,
    pub bytes: Rc<[u8]>,
    pub sealed: bool,
}

/// Facts that may be united with the journal.
#[derive(Debug, Clone)]
pub(in crate::app) struct Incoming {
    pub source: Source,
    pub facts: Vec<Fact>,
    /// For a packet: what confirming it writes, without its facts.
    pub admission: Option<Admission>,
}

/// What the program holds while a file is on its way.
#[derive(Debug, Clone, Default)]
pub(in crate::app) enum Work {
    #[default]
    Nothing,
    Receiving {
        envelope: Box<Envelope>,
        digest: Digest,
        expected: usize,
        facts: Vec<Fact>,
    },
    /// `order` and `slices` say which facts are compared together.
    Comparing {
        incoming: Box<Incoming>,
        order: Vec<usize>,
        slices: Vec<Range<usize>>,
        next: usize,
        previewer: Box<Previewer>,
    },
    Ready(Box<Incoming>),
    Offered(Vec<Fact>),
    Writing(Box<Writing>),
}

/// A confirmed import on its way into the journal.
#[derive(Debug, Clone)]
pub(in crate::app) struct Writing {
    pub source: Source,
    pub rest: std::vec::IntoIter<Fact>,
    pub total: usize,
    /// The batch for the disk: what was new.
    pub batch: BatchWriter,
    pub imported: Imported,
    pub joiner: Option<Joiner>,
    pub conflicts: Vec<(PersonId, String)>,
    pub persons: usize,
}

/// The import that is going on, or none.
#[derive(Debug, Clone, Default)]
pub struct Import {
    pub stage: Stage,
    pub(in crate::app) job: u64,
    pub(in crate::app) file: Option<InHand>,
    pub(in crate::app) work: Work,
    /// « Commencer » was pressed while the file was still being read.
    pub(in crate::app) joiner: Option<Joiner>,
}

/// The backup that is being made, or none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Backup {
    #[default]
    Idle,
    Sealing {
        file: Rc<str>,
        sealed: bool,
    },
    Made {
        file: Rc<str>,
        bytes: u64,
    },
    Failed,
}

/// The acts that an import from another tool brought. Their authors are those who worked there, so the undo of
/// the one who imported finds them here, as one step.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Imported {
    /// The last act of the one who imported, before it.
    after: Option<String>,
    acts: Vec<(String, String)>,
}

impl Imported {
    /// Nothing yet, after this act.
    pub fn after(act: Option<ActId>) -> Self {
        Self { after: act.map(|act| act.to_string()), acts: Vec::new() }
    }

    /// Notes a new fact.
    pub fn note(&mut self, fact: &Fact) {
        let pair = (fact.about.to_string(), fact.act.to_string());
        if self.acts.last() != Some(&pair) {
            self.acts.push(pair);
        }
    }

    /// Sorts what was noted, each once.
    pub fn settle(&mut self) {
        self.acts.sort_unstable();
        self.acts.dedup();
    }

    /// Whether it brought nothing.
    pub fn is_empty(&self) -> bool {
        self.acts.is_empty()
    }

    /// The acts, each with a subject.
    pub fn acts(&self) -> impl Iterator<Item = (Subject, ActId)> {
        self.acts.iter().filter_map(|(about, act)| Some((Subject::parse(about).ok()?, ActId::parse(act).ok()?)))
    }

    /// Whether an undo that would take back `last` means this import.
    pub fn is_meant(&self, last: Option<ActId>) -> bool {
        let last = last.map(|act| act.to_string());
        last == self.after || last.is_some_and(|last| self.acts.iter().any(|(_, act)| *act == last))
    }
}
