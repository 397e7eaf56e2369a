//! Why a file is refused. Each cause has a sentence of its own in the catalogues, under its message id.
//!
//! A refused file has changed nothing: a caller can say so without looking.

use super::envelope::FileKind;
use crate::domain::Subject;
use crate::journal::FactId;
use crate::journal::canonical::TextError;
use crate::journal::codec::FactError;

/// Why a file was not taken. Places are numbers of facts, counted from zero in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("the file has {size} bytes, more than the {limit} that are taken")]
    TooLarge { size: u64, limit: u64 },
    #[error("the file has {count} facts, more than the {limit} that are taken")]
    TooMany { count: usize, limit: usize },
    #[error("the file is empty")]
    Empty,
    #[error("the file is not JSON (line {line}, column {column})")]
    NotJson { line: usize, column: usize },
    #[error("the file stops too early")]
    Cut,
    #[error("a key is given twice (line {line}, column {column})")]
    DuplicateKey { line: usize, column: usize },
    #[error("values are nested too deep (line {line}, column {column})")]
    Nesting { line: usize, column: usize },
    #[error("a number has a fraction or is too large (line {line}, column {column})")]
    Number { line: usize, column: usize },
    #[error("a value is not of the expected form (line {line}, column {column})")]
    Shape { line: usize, column: usize },
    #[error("not a file of Passerelle")]
    OtherFormat,
    #[error("written by version {version} of the format, which is newer than this program")]
    Newer { version: u64 },
    #[error("the file is sealed: its passphrase is needed")]
    Sealed,
    #[error("a file of kind {} is not for this version", .kind.word())]
    KindNotRead { kind: FileKind },
    #[error("a file of kind {} is not what is wanted here", .kind.word())]
    KindNotWanted { kind: FileKind },
    #[error("unknown kind of file: {kind}")]
    KindUnknown { kind: String },
    #[error("{key} is missing or wrong around the facts")]
    Head { key: &'static str },
    #[error("an organisation that is not a UUID{}", at(*.place))]
    Organisation { place: Option<usize> },
    #[error("an impossible day, {text}{}", at(Some(*.place)))]
    Day { place: usize, text: String },
    #[error("an unknown step, {text}{}", at(Some(*.place)))]
    Step { place: usize, text: String },
    #[error("an unknown subject, {text}{}", at(Some(*.place)))]
    Subject { place: usize, text: String },
    #[error("a counter above 2^40{}", at(Some(*.place)))]
    Counter { place: usize },
    #[error("a counter more than 2^32 above ours{}", at(Some(*.place)))]
    CounterAhead { place: usize },
    #[error("{kind}.{key} holds a value that this version does not know{}", at(Some(*.place)))]
    Field { place: usize, kind: String, key: String },
    #[error("{error}{}", at(Some(*.place)))]
    Fact { place: usize, error: FactError },
    #[error("the fact {id} is there twice{}", at(Some(*.place)))]
    DuplicateId { place: usize, id: FactId },
    #[error("the digest does not fit the content")]
    Digest,
    #[error("a fact bears the way by which it came{}", at(Some(*.place)))]
    Via { place: usize },
    #[error("a fact about a person whom the packet does not name{}", at(Some(*.place)))]
    Stranger { place: usize },
    #[error("a fact that the sender did not write{}", at(Some(*.place)))]
    Author { place: usize },
    #[error("a fact of kind {kind} about {about}, which a packet may not hold{}", at(Some(*.place)))]
    Forbidden { place: usize, kind: String, about: Subject },
    #[error("the packet is for {name}")]
    Addressee { name: String },
    #[error("the packet was written by this organisation itself")]
    OwnPacket,
    #[error("the backup is of another organisation, {name}")]
    OtherOrganisation { name: String },
    #[error("the file unites several organisations")]
    SeveralOrganisations,
    #[error("the fact {id} has two contents")]
    TwoContents { id: FactId },
}

/// A value that a sentence shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    Number(u64),
    Text(String),
}

fn at(place: Option<usize>) -> String {
    place.map(|place| format!(" (fact {})", place + 1)).unwrap_or_default()
}

impl FileError {
    /// The name of the sentence in the catalogues.
    pub fn message_id(&self) -> &'static str {
        match self {
            FileError::TooLarge { .. } => "file-error-too-large",
            FileError::TooMany { .. } => "file-error-too-many",
            FileError::Empty => "file-error-empty",
            FileError::NotJson { .. } => "file-error-not-json",
            FileError::Cut => "file-error-cut",
            FileError::DuplicateKey { .. } => "file-error-duplicate-key",
            FileError::Nesting { .. } => "file-error-nesting",
            FileError::Number { .. } => "file-error-number",
            FileError::Shape { .. } => "file-error-shape",
            FileError::OtherFormat => "file-error-other-format",
            FileError::Newer { .. } => "file-error-newer",
            FileError::Sealed => "file-error-sealed",
            FileError::KindNotRead { .. } => "file-error-kind-not-read",
            FileError::KindNotWanted { .. } => "file-error-kind-not-wanted",
            FileError::KindUnknown { .. } => "file-error-kind-unknown",
            FileError::Head { .. } => "file-error-head",
            FileError::Organisation { .. } => "file-error-organisation",
            FileError::Day { .. } => "file-error-day",
            FileError::Step { .. } => "file-error-step",
            FileError::Subject { .. } => "file-error-subject",
            FileError::Counter { .. } => "file-error-counter",
            FileError::CounterAhead { .. } => "file-error-counter-ahead",
            FileError::Field { .. } => "file-error-field",
            FileError::Fact { .. } => "file-error-fact",
            FileError::DuplicateId { .. } => "file-error-duplicate-id",
            FileError::Digest => "file-error-digest",
            FileError::Via { .. } => "file-error-via",
            FileError::Stranger { .. } => "file-error-stranger",
            FileError::Author { .. } => "file-error-author",
            FileError::Forbidden { .. } => "file-error-forbidden",
            FileError::Addressee { .. } => "file-error-addressee",
            FileError::OwnPacket => "file-error-own-packet",
            FileError::OtherOrganisation { .. } => "file-error-other-organisation",
            FileError::SeveralOrganisations => "file-error-several-organisations",
            FileError::TwoContents { .. } => "file-error-two-contents",
        }
    }

    /// What the sentence shows: facts are counted from one, sizes are in mebibytes rounded up.
    pub fn shown(&self) -> Vec<(&'static str, Shown)> {
        let number = |value: usize| Shown::Number(value as u64);
        let place = |place: &usize| ("place", number(place + 1));
        let text = |value: &dyn std::fmt::Display| Shown::Text(value.to_string());
        let mebibytes = |bytes: &u64| Shown::Number(bytes.div_ceil(1 << 20));
        match self {
            FileError::TooLarge { size, limit } => vec![("size", mebibytes(size)), ("limit", mebibytes(limit))],
            FileError::TooMany { count, limit } => vec![("count", number(*count)), ("limit", number(*limit))],
            FileError::NotJson { line, column }
            | FileError::DuplicateKey { line, column }
            | FileError::Nesting { line, column }
            | FileError::Number { line, column }
            | FileError::Shape { line, column } => vec![("line", number(*line)), ("column", number(*column))],
            FileError::Newer { version } => vec![("version", Shown::Number(*version))],
            FileError::KindNotRead { kind } | FileError::KindNotWanted { kind } => vec![("kind", text(&kind.word()))],
            FileError::KindUnknown { kind } => vec![("kind", text(kind))],
            FileError::Head { key } => vec![("key", text(key))],
            // An organisation around the facts stands before the first of them.
            FileError::Organisation { place } => vec![("place", number(place.map_or(0, |place| place + 1)))],
            FileError::Day { place: at, text: wrong }
            | FileError::Step { place: at, text: wrong }
            | FileError::Subject { place: at, text: wrong } => vec![place(at), ("text", text(wrong))],
            FileError::Counter { place: at }
            | FileError::CounterAhead { place: at }
            | FileError::Fact { place: at, .. }
            | FileError::Via { place: at }
            | FileError::Stranger { place: at }
            | FileError::Author { place: at } => vec![place(at)],
            FileError::Field { place: at, kind, key } => vec![place(at), ("kind", text(kind)), ("key", text(key))],
            FileError::Forbidden { place: at, kind, .. } => vec![place(at), ("kind", text(kind))],
            FileError::DuplicateId { place: at, id } => vec![place(at), ("id", text(id))],
            FileError::TwoContents { id } => vec![("id", text(id))],
            FileError::Addressee { name } | FileError::OtherOrganisation { name } => vec![("name", text(name))],
            FileError::Empty
            | FileError::Cut
            | FileError::OtherFormat
            | FileError::Sealed
            | FileError::Digest
            | FileError::OwnPacket
            | FileError::SeveralOrganisations => Vec::new(),
        }
    }

    /// The cause of a fact that makes no sense.
    pub fn of_fact(place: usize, error: FactError) -> Self {
        match error {
            FactError::Counter => FileError::Counter { place },
            FactError::Day(text) => FileError::Day { place, text },
            FactError::Step(text) => FileError::Step { place, text },
            FactError::Subject(text) => FileError::Subject { place, text },
            FactError::Organisation => FileError::Organisation { place: Some(place) },
            FactError::Field { kind, key } => FileError::Field { place, kind, key },
            other => FileError::Fact { place, error: other },
        }
    }
}

impl From<TextError> for FileError {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty => FileError::Empty,
            TextError::NotJson { line, column } => FileError::NotJson { line, column },
            TextError::Cut => FileError::Cut,
            TextError::Twice { line, column } => FileError::DuplicateKey { line, column },
            TextError::Deep { line, column } => FileError::Nesting { line, column },
            TextError::Number { line, column } => FileError::Number { line, column },
            TextError::Form { line, column } => FileError::Shape { line, column },
        }
    }
}
