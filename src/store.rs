//! The port of storage: three operations on segments of the journal, and a small place for what is not a fact.
//!
//! A segment is one batch of facts as bytes, under a key that only rises. The memory store here and the
//! IndexedDB store of the browser pass the same suite, [`contract`].

pub mod contract;
pub mod memory;

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
}

impl Note {
    /// All notes.
    pub const ALL: [Note; 4] = [Note::Device, Note::Register, Note::Choices, Note::Imports];

    /// The key in the store.
    pub fn name(self) -> &'static str {
        match self {
            Note::Device => "device",
            Note::Register => "register",
            Note::Choices => "choices",
            Note::Imports => "imports",
        }
    }
}

/// Where the journal is kept. Every operation is one transaction, durable before it answers.
#[allow(async_fn_in_trait, reason = "the browser has one thread, so no future has to be sent")]
pub trait Store {
    /// All segments after `after` (or all), by rising key.
    async fn load(&self, after: Option<SegmentKey>) -> Result<Vec<Segment>, StoreError>;

    /// Adds one segment.
    async fn append(&self, bytes: Vec<u8>) -> Result<SegmentKey, StoreError>;

    /// Puts one segment in place of others, all at once; [`StoreError::Gone`] if one of them is no longer there.
    async fn replace(&self, old: Vec<SegmentKey>, new: Vec<u8>) -> Result<SegmentKey, StoreError>;

    /// A small text, if there is one.
    async fn note(&self, note: Note) -> Result<Option<String>, StoreError>;

    /// Writes a small text.
    async fn put_note(&self, note: Note, text: String) -> Result<(), StoreError>;
}
