//! A board as its export tells it: every part linked by ids, never by names.

use super::action::Action;
use super::clock::Moment;
use super::report::Counts;
use crate::domain::said::said;
use crate::journal::canonical::TextError;
use std::collections::BTreeMap;
use std::fmt;

/// An id of Trello, opaque; most are 24 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(Box<str>);

impl SourceId {
    /// The id of a text that is not empty.
    pub fn new(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(text.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

said! {
    /// Why a file is not a board.
    pub enum BoardError [Text(TextError)] {
        NotABoard = "file-error-other-format", ("not the export of a Trello board");
        OneCard = "trello-one-card", ("the export of one card, without its board");
        Undated = "trello-undated", ("a board without any date");
    }
}

/// A board, linked. Lists and cards stand in the order of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    pub id: SourceId,
    pub name: String,
    pub closed: bool,
    /// The birth of the board, or the first date in the file.
    pub created: Moment,
    /// The latest date in the file: it was exported then or later.
    pub seen: Moment,
    /// Who made the board, or its first administrator.
    pub owner: Option<SourceId>,
    pub lists: Vec<List>,
    pub cards: Vec<Card>,
    /// Lists of items that hang on no card of the file.
    pub loose: Vec<Checklist>,
    /// The titles of cards without an id.
    pub unknown_cards: Vec<String>,
    pub labels: Vec<Label>,
    pub members: Vec<Member>,
    pub fields: Vec<CustomField>,
    /// Newest first.
    pub actions: Vec<Action>,
    /// What the file holds, counted as it stands there.
    pub counts: Counts,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub id: SourceId,
    pub name: String,
    pub closed: bool,
    pub place: i64,
    /// Only the log still names it.
    pub gone: bool,
}

/// A card with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub id: SourceId,
    pub name: String,
    pub text: String,
    pub archived: bool,
    pub list: Option<SourceId>,
    pub place: i64,
    /// « separator », « mirror », « board », « link »: cards that are not one.
    pub role: Option<String>,
    pub template: bool,
    pub created: Option<Moment>,
    pub creator: Option<SourceId>,
    pub active: Option<Moment>,
    pub archived_on: Option<Moment>,
    pub started: Option<Moment>,
    pub due: Option<Moment>,
    pub due_complete: bool,
    pub completed: Option<Moment>,
    pub members: Vec<SourceId>,
    pub labels: Vec<SourceId>,
    pub checklists: Vec<Checklist>,
    pub attachments: Vec<Attachment>,
    pub values: Vec<FieldValue>,
    /// The words of a place, when the card has one.
    pub location: String,
    /// How many comments the card says it has; the file may hold fewer.
    pub comments: usize,
    pub votes: usize,
}

/// A list of things to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    pub id: SourceId,
    pub name: String,
    pub place: i64,
    pub items: Vec<CheckItem>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckItem {
    pub id: SourceId,
    pub name: String,
    pub place: i64,
    pub done: bool,
    pub due: Option<Moment>,
    pub member: Option<SourceId>,
}

/// A coloured label; both its name and its colour may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub id: SourceId,
    pub name: String,
    pub colour: Option<String>,
}

/// Someone of the board, or someone whom only the log names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: SourceId,
    pub name: String,
    pub left: bool,
}

/// A field that the board added to its cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomField {
    pub id: SourceId,
    pub name: String,
    pub options: BTreeMap<SourceId, String>,
}

/// What a card says in such a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldValue {
    pub field: SourceId,
    pub value: Typed,
}

/// The value, which the file writes as a text whatever it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    Text(String),
    Number(String),
    Date(Moment),
    Checked(bool),
    Choice(String),
}

/// A file or a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    pub address: String,
}

impl Board {
    /// The list of a card, if the file has it.
    pub fn list(&self, id: &SourceId) -> Option<&List> {
        self.lists.iter().find(|list| list.id == *id)
    }

    /// Whether a card is off the board: archived, or in an archived list.
    pub fn is_off(&self, card: &Card) -> bool {
        card.archived || card.list.as_ref().and_then(|id| self.list(id)).is_some_and(|list| list.closed)
    }
}
