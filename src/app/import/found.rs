//! What was found in a file, what it would change, and what came of it.

use crate::domain::{Day, ElementId, Line, MemberId, Minute, PersonId};
use crate::exchange::introduction::Told;
use crate::exchange::keys::{Keyring, PublicKeys, Standing};
use crate::exchange::trello::{Board, Changes, FieldTarget, LabelTarget, ListTarget, Mapping, MemberTarget};
use crate::exchange::trello::{PersonPreview, Report, SourceId};
use crate::exchange::{Colleague, Party, Preview};
use std::collections::BTreeSet;
use std::rc::Rc;
use uuid::Uuid;

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
    Backup {
        from: Party,
        created: Minute,
    },
    Packet {
        from: Party,
        created: Minute,
        id: Uuid,
        persons: Vec<PersonId>,
    },
    /// An organisation introduces itself, with its keys where it shows any, and with what is not noted of it yet.
    Card {
        from: Party,
        keys: Option<PublicKeys>,
        day: Day,
        told: Vec<Told>,
    },
    /// The keys of our own organisation, from a colleague.
    Keyring(Keyring),
    /// An organisation asks to erase what it told of these people.
    Withdrawal {
        from: Party,
        people: Vec<String>,
        day: Day,
    },
    /// An organisation says that it has our packet: of how many people, and when we sent it.
    Receipt {
        from: Party,
        people: usize,
        sent: Option<Day>,
    },
    /// An organisation says what became of what we asked it to erase: a code of `ERASURE_OUTCOMES` each, and its day.
    ErasureAnswer {
        from: Party,
        answers: Vec<(String, Day)>,
    },
    Board(Rc<BoardSource>),
}

impl Source {
    /// Whether it brings no facts: what it says is one sentence.
    pub fn is_plain(&self) -> bool {
        let is_said = matches!(self, Source::Receipt { .. } | Source::Withdrawal { .. } | Source::ErasureAnswer { .. });
        is_said || matches!(self, Source::Card { .. } | Source::Keyring(_))
    }

    /// Who wrote it, where another organisation did.
    pub fn partner(&self) -> Option<&Party> {
        match self {
            Source::Packet { from, .. } | Source::Card { from, .. } => Some(from),
            Source::Receipt { from, .. } | Source::Withdrawal { from, .. } => Some(from),
            Source::ErasureAnswer { from, .. } => Some(from),
            Source::Backup { .. } | Source::Keyring(_) | Source::Board(_) => None,
        }
    }
}

/// What importing would change, to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub source: Source,
    pub preview: Preview,
    /// What the signature means; none where nobody signs.
    pub standing: Option<Standing>,
    /// The user says that they have asked the sender.
    pub asked: bool,
    /// People of a packet of whom nothing is taken.
    pub left_out: BTreeSet<PersonId>,
    /// What is taken from a card although a colleague noted it otherwise.
    pub replaced: BTreeSet<ElementId>,
}

impl Shown {
    /// Whether somebody is left of whom something is taken.
    pub fn takes_anybody(&self) -> bool {
        match &self.source {
            Source::Packet { persons, .. } => persons.iter().any(|person| !self.left_out.contains(person)),
            _ => true,
        }
    }

    /// Whether the sender must be asked before it is taken.
    pub fn is_doubtful(&self) -> bool {
        self.standing.is_some_and(Standing::is_doubtful) && !self.asked
    }
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
