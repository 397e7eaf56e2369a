//! The port of storage: operations on segments of the journal, a small place for what is not a fact, and the records of
//! a checkpoint, which can be made again from the segments at any time.
//!
//! A segment is one batch of facts as bytes, under a key that only rises. The memory store here and the
//! IndexedDB store of the browser pass the same suite, [`contract`].

mod bytes;
pub mod contract;
pub mod memory;

pub use bytes::{Bytes, Kept};
pub use memory::MemoryStore;

/// The key of a segment: it rises with each append and is never used again.
pub type SegmentKey = u64;

/// One stored batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub key: SegmentKey,
    pub bytes: Vec<u8>,
}

/// Why the store did not do what was asked. Nothing was written in that case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("the disk or the quota is full")]
    Full,
    #[error("the data were written by a newer version of the program")]
    Newer,
    #[error("another tab holds an older version of the data open")]
    Blocked,
    #[error("the browser gives no storage here")]
    Unavailable,
    #[error("a segment to be replaced has gone")]
    Gone,
    #[error("the store failed: {0}")]
    Failed(String),
}

/// Names of the small texts kept beside the journal. They belong to this device and are no facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Note {
    /// Who works here: organisation and members, and the one who writes now.
    Device,
    /// Exports, imports and erasures done on this device.
    Register,
    /// Language, theme and keys.
    Choices,
    /// The acts that imports from other tools brought, so that an undo takes an import back as one step.
    Imports,
    /// The secrets of the organisation. They are in no backup.
    Keyring,
    /// What each member had seen of the work of others when they last looked.
    Visits,
}

impl Note {
    /// All notes.
    pub const ALL: [Note; 6] =
        [Note::Device, Note::Register, Note::Choices, Note::Imports, Note::Keyring, Note::Visits];

    /// The key in the store.
    pub fn name(self) -> &'static str {
        match self {
            Note::Device => "device",
            Note::Register => "register",
            Note::Choices => "choices",
            Note::Imports => "imports",
            Note::Keyring => "keyring",
            Note::Visits => "visits",
        }
    }
}

/// A record of the checkpoint. All three are written together and dropped together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What the board shows.
    Board,
    /// The texts that a search looks through.
    Texts,
    /// Where the facts of each subject stand.
    Index,
}

impl Part {
    /// All records.
    pub const ALL: [Part; 3] = [Part::Board, Part::Texts, Part::Index];

    /// The key in the store.
    pub fn name(self) -> &'static str {
        match self {
            Part::Board => "checkpoint-board",
            Part::Texts => "checkpoint-texts",
            Part::Index => "checkpoint-index",
        }
    }
}

/// What an opening reads before anything else, all of one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opening {
    /// As [`Note::ALL`] names them.
    pub notes: [Option<String>; Note::ALL.len()],
    /// The keys of all segments, rising.
    pub keys: Vec<SegmentKey>,
    pub board: Option<Vec<u8>>,
    /// Left where it lies: only those who read the journal look into it.
    pub index: Option<Bytes>,
}

impl Opening {
    /// Takes a note out.
    pub fn take(&mut self, note: Note) -> Option<String> {
        self.notes[note as usize].take()
    }
}

/// Where the journal is kept. Every operation is one transaction, durable before it answers.
#[allow(async_fn_in_trait, reason = "the browser has one thread, so no future has to be sent")]
pub trait Store {
    /// All segments after `after` (or all), by rising key.
    async fn load(&self, after: Option<SegmentKey>) -> Result<Vec<Segment>, StoreError>;

    /// Adds one segment.
    async fn append(&self, bytes: impl AsRef<[u8]>) -> Result<SegmentKey, StoreError> {
        let keys = self.append_all(&[bytes]).await?;
        keys.first().copied().ok_or_else(|| StoreError::Failed("no key".to_owned()))
    }

    /// Adds segments in this order, all of them or none.
    async fn append_all(&self, segments: &[impl AsRef<[u8]>]) -> Result<Vec<SegmentKey>, StoreError>;

    /// Puts one segment in place of others, all at once; [`StoreError::Gone`] if one of them is no longer there.
    async fn replace(&self, old: Vec<SegmentKey>, new: Vec<u8>) -> Result<SegmentKey, StoreError>;

    /// A small text, if there is one.
    async fn note(&self, note: Note) -> Result<Option<String>, StoreError>;

    /// Writes a small text.
    async fn put_note(&self, note: Note, text: String) -> Result<(), StoreError>;

    /// The notes, the keys of the segments and the checkpoint that goes with them, without any segment.
    async fn opening(&self) -> Result<Opening, StoreError>;

    /// These segments, left where they lie, with their digests; [`StoreError::Gone`] if one of them is not there.
    async fn read(&self, keys: Vec<SegmentKey>) -> Result<Vec<Kept>, StoreError>;

    /// A record of the checkpoint, if there is one.
    async fn checkpoint(&self, part: Part) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes the checkpoint that was made from exactly these segments; [`StoreError::Gone`] if there are others now.
    async fn put_checkpoint(&self, keys: Vec<SegmentKey>, records: [Vec<u8>; 3]) -> Result<(), StoreError>;

    /// Removes the checkpoint.
    async fn drop_checkpoint(&self) -> Result<(), StoreError>;
}
