//! What happened.

use super::axis::{Axis, Group};
use super::bulk::{Change, Gesture, Target};
use super::device::Choices;
use super::edit::Edit;
use super::filter::Filter;
use super::imports::{Choice, Joiner};
use super::jobs::Answer;
use super::route::Route;
use crate::domain::{ActId, Day, ElementId, Line, Locality, MemberId, PersonId, Step, Subject};
use crate::insight::settings::OrgType;
use crate::journal::FactId;
use crate::journal::pen::Seen;
use crate::store::{Segment, SegmentKey, StoreError};

/// The notes kept beside the journal, as texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes {
    pub device: Option<String>,
    pub register: Option<String>,
    pub choices: Option<String>,
    pub imports: Option<String>,
}

/// What was typed for a new person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPerson {
    pub first_name: Option<Line>,
    pub last_name: Option<Line>,
    pub birth_year: Option<u16>,
    pub locality: Option<Locality>,
    /// A filière, by its id in the organisation's list.
    pub track: Option<ElementId>,
    pub referent: Option<MemberId>,
    pub step: Step,
}

/// One thing that happened, in the past tense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    // The store.
    Loaded(Result<(Notes, Vec<Segment>), StoreError>),
    /// Another tab wrote.
    OthersWrote,
    Arrived(Result<Vec<Segment>, StoreError>),
    Appended {
        ticket: u64,
        result: Result<SegmentKey, StoreError>,
    },
    /// The key and the length in bytes of the segment that took the place of the old ones.
    Compacted {
        old: Vec<SegmentKey>,
        result: Result<(SegmentKey, usize), StoreError>,
    },
    NoteWritten(Result<(), StoreError>),
    SavingRetried,
    /// The browser should be asked not to clear the data.
    PersistenceAsked,
    PersistenceAnswered(bool),
    BecameIdle,
    DayChanged(Day),

    // Moving about.
    RouteChanged(Route),
    FilterChosen(Filter),
    /// Every filter was taken away; order and groups stay.
    FilterCleared,
    /// One group of an axis is to be shown alone.
    GroupChosen {
        axis: Axis,
        group: Group,
    },
    SearchTyped(String),
    ColumnGrown(Step),
    DialogAsked(Box<super::Dialog>),
    DialogClosed,
    ToastFaded(u64),
    ChoicesMade(Choices),

    // First start and colleagues.
    OrganisationCreated {
        name: Line,
        org_type: OrgType,
        member: Line,
    },
    MemberAdded(Line),
    MemberChosen(MemberId),

    // Persons.
    NewPersonAsked,
    NewPersonTyped {
        first_name: String,
        last_name: String,
        birth_year: Option<u16>,
    },
    NewPersonSubmitted(Box<NewPerson>),
    /// A menu about a subject was opened, or its card lifted: what stands now stands before the author of the move.
    MenuOpened(Subject),
    Moved {
        person: PersonId,
        to: Step,
    },
    SelectionToggled(PersonId),
    /// All cards of a column that pass the filter were selected.
    ColumnSelected(Step),
    /// All cards that pass the filter were selected.
    ShownSelected,
    SelectionCleared,
    /// Something was asked for all that are selected.
    BulkAsked(Gesture),
    /// Where each person of the open dialog goes.
    BulkMoved(Vec<(PersonId, Target)>),
    /// What changes for these persons of the open dialog.
    BulkChanged {
        persons: Vec<PersonId>,
        change: Change,
    },
    /// A change made on the screen as it stands.
    Edited {
        about: Subject,
        edits: Vec<Edit>,
    },
    /// Changes made in a form, with the facts that it was drawn from: what arrived since, its author did not see.
    FormSaved {
        about: Subject,
        edits: Vec<Edit>,
        seen: Seen,
    },
    /// The author says that the number is not a national number.
    NumberChecked,
    RedactionAsked {
        person: PersonId,
        fact: FactId,
    },
    RedactionConfirmed,
    SummaryCopied,

    // Presences.
    /// Who was there, on the half-days of one gesture.
    PresenceEntered(Vec<super::presence::Entry>),

    // Undo.
    UndoAsked,
    RedoAsked,
    ActUndone(ActId),
    UndoConfirmed,

    // Files.
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
    JobAnswered {
        job: u64,
        answer: Answer,
    },
    MappingChanged(Choice),
    MappingConfirmed,
    /// The screen was drawn: the next slice of a long work may be done.
    ImportContinued,
    ImportConfirmed,
    /// The user dismissed a file, its preview or its summary.
    ImportGivenUp,
    /// First start: the user joins the organisation of the file.
    Joined(Box<Joiner>),
    /// Without a passphrase the backup is not sealed.
    BackupAsked {
        passphrase: Option<String>,
    },

    // The example.
    ExampleAsked,
    ExampleRemoved,
}
