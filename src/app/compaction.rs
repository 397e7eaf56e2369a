//! Small segments are put together: a disk of thousands of them is slow to open.
//!
//! It reads and writes again what many gestures left, so the worker does it: of the notes of a packet about 6 000 people the
//! page would not answer for a tenth of a second.

use crate::journal::canonical::{BatchError, JoinError, join_batches};
use crate::store::{SegmentKey, Store, StoreError};
use serde::{Deserialize, Serialize};

/// Segments, and the one that took their place, with its length in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewritten {
    pub old: Vec<SegmentKey>,
    pub new: SegmentKey,
    pub length: usize,
}

/// What came of it. The facts are the same either way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Compacted {
    Done(Rewritten),
    /// Another tab put these together first.
    Gone(Vec<SegmentKey>),
    /// The disk, or the worker, could not: the small segments stay as they are, and are put together another day.
    Failed,
}

impl Compacted {
    /// What came of putting `old` together.
    pub fn of(old: Vec<SegmentKey>, result: Result<Rewritten, StoreError>) -> Self {
        match result {
            Ok(rewritten) => Compacted::Done(rewritten),
            Err(StoreError::Gone) => Compacted::Gone(old),
            Err(_) => Compacted::Failed,
        }
    }
}

/// Puts one segment in place of these, with the same facts.
///
/// # Errors
/// [`StoreError::Gone`] when another tab was first; [`StoreError::Newer`] when a batch is of a newer version. Nothing was
/// changed in every case.
pub async fn compact(store: &impl Store, old: Vec<SegmentKey>) -> Result<Rewritten, StoreError> {
    let before = old.iter().min().and_then(|first| first.checked_sub(1));
    let mut segments = store.load(before).await?;
    segments.retain(|segment| old.contains(&segment.key));
    if segments.len() != old.len() {
        return Err(StoreError::Gone);
    }
    let joined =
        join_batches(segments.iter().map(|segment| segment.bytes.as_slice())).map_err(|error| match error {
            JoinError::Read(BatchError::Newer(_)) => StoreError::Newer,
            other => StoreError::Failed(other.to_string()),
        })?;
    let length = joined.len();
    let new = store.replace(old.clone(), joined).await?;
    Ok(Rewritten { old, new, length })
}
