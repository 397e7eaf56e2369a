//! The state of the program.

use super::board::Board;
use super::bulk::{Asked, Change, Tally};
use super::device::{Choices, Device, Register};
use super::edit::Edit;
use super::imports::{Backup, Import, Imported};
use super::presence::Grid;
use super::route::Route;
use crate::domain::{ActId, Day, PersonId, Step, Subject};
use crate::insight::people::duplicates::Reason;
use crate::insight::{Dossier, Settings};
use crate::journal::canonical::BatchError;
use crate::journal::pen::Seen;
use crate::journal::{FactId, Journal};
use crate::store::{Segment, SegmentKey, StoreError};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Where the program is in its life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// The journal is being read.
    Loading,
    /// The store cannot be used; nothing was changed in it.
    Failed(StoreError),
    /// Nobody works here yet.
    FirstStart,
    Ready,
}

/// Whether what is on the screen is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    Saved,
    /// This many batches are on their way.
    Saving(usize),
    /// The last attempt failed; the batches are kept in the model, on the screen and for a backup.
    Failed(StoreError),
}

/// A segment that cannot be read: left where it is, reported, exportable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    pub segment: Segment,
    pub error: BatchError,
}

/// A dossier that the one being typed may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    pub person: PersonId,
    pub name: String,
    pub birth_year: Option<u16>,
    pub locality: Option<String>,
    pub step: Step,
    pub reason: Reason,
}

/// The one dialog that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    NewPerson {
        twins: Rc<[Twin]>,
    },
    /// The list of keys.
    Keys,
    /// Others wrote over what would be undone.
    UndoAsks {
        act: ActId,
        writes: usize,
    },
    /// A text looks like a national number.
    NumberFound {
        about: Subject,
        edits: Vec<Edit>,
        /// What the form was drawn from, if it was one.
        seen: Option<Seen>,
    },
    /// Something for all that are selected.
    Bulk(Rc<Asked>),
    /// A text for all of them looks like a national number.
    BulkNumberFound {
        asked: Rc<Asked>,
        persons: Vec<PersonId>,
        change: Change,
    },
    /// Announced as final.
    Redact {
        person: PersonId,
        fact: FactId,
    },
}

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
    /// So many dossiers were changed in one gesture.
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
    Imported {
        facts: usize,
        act: Option<ActId>,
    },
    /// This browser joined an organisation; so many people are on its board.
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

/// The whole state.
#[derive(Debug)]
pub struct Model {
    pub phase: Phase,
    pub today: Day,
    pub device: Option<Device>,
    pub choices: Rc<Choices>,
    pub register: Rc<Register>,
    pub journal: Journal,
    pub settings: Rc<Settings>,
    pub board: Board,
    pub route: Route,
    pub dossier: Option<Rc<Dossier>>,
    /// Who was there, of the group and week that the route names.
    pub presence: Option<Rc<Grid>>,
    /// What stood before the author when a menu was opened or a card lifted.
    pub seen: Option<(Subject, Seen)>,
    pub selected: Rc<BTreeSet<PersonId>>,
    pub saving: Saving,
    /// Batches that are not on disk yet, in order, with their tickets.
    pub unsaved: Vec<(u64, Vec<u8>)>,
    pub tickets: u64,
    /// All segments up to this key are in the journal.
    pub loaded_through: SegmentKey,
    /// Keys and lengths of the segments known, for compaction.
    pub segments: Vec<(SegmentKey, usize)>,
    pub damaged: Rc<Vec<Damaged>>,
    pub dialog: Option<Dialog>,
    pub toast: Option<Rc<Toast>>,
    pub toasts: u64,
    /// Whether the browser promised not to clear the data.
    pub persisted: Option<bool>,
    /// The index by which likely twins are found, built when a new person is typed.
    pub twins: Option<crate::insight::people::duplicates::DuplicateIndex<PersonId>>,
    /// The act by which the example was loaded, while it is on the board.
    pub example: Option<ActId>,
    /// The file that is on its way in.
    pub import: Import,
    /// The backup that is on its way out.
    pub backup: Backup,
    pub(in crate::app) backup_job: u64,
    /// Counts the works given away, so that an answer that comes too late is known.
    pub(in crate::app) jobs: u64,
    /// Imports from other tools that can still be taken back, the latest last.
    pub imports: Vec<Imported>,
}

impl Model {
    /// A program that has read nothing yet.
    pub fn new(today: Day, route: Route) -> Self {
        Self {
            phase: Phase::Loading,
            today,
            device: None,
            choices: Rc::default(),
            register: Rc::default(),
            journal: Journal::new(),
            settings: Rc::default(),
            board: Board::default(),
            route,
            dossier: None,
            presence: None,
            seen: None,
            selected: Rc::default(),
            saving: Saving::Saved,
            unsaved: Vec::new(),
            tickets: 0,
            loaded_through: 0,
            segments: Vec::new(),
            damaged: Rc::default(),
            dialog: None,
            toast: None,
            toasts: 0,
            persisted: None,
            twins: None,
            example: None,
            import: Import::default(),
            backup: Backup::default(),
            backup_job: 0,
            jobs: 0,
            imports: Vec::new(),
        }
    }

    /// Whether everything on the screen is on the disk.
    pub fn is_saved(&self) -> bool {
        self.saving == Saving::Saved
    }
}
