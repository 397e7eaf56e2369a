//! Putting small segments together, one tab at a time.

use super::locks;
use crate::app::purging::{self, Cleaned};
use crate::journal::canonical::{BatchError, JoinError, join_batches};
use crate::journal::purge::Removed;
use crate::store::{SegmentKey, Store, StoreError};

/// The name of the lock that tabs share.
const LOCK: &str = "passerelle-compaction";

/// Writes again the segments that hold what was removed for good, while no tab puts segments together. It is for the worker.
///
/// # Errors
/// As [`purging::purge`]; [`StoreError::Unavailable`] where there are no locks.
pub async fn purge(store: &impl Store, removed: &Removed) -> Result<Option<Cleaned>, StoreError> {
    let lock = locks::take(LOCK).await.map_err(|_| StoreError::Unavailable)?;
    let cleaned = purging::purge(store, removed).await;
    drop(lock);
    cleaned
}

/// Puts one segment in place of these, with the same facts. Answers its key and its length in bytes.
///
/// # Errors
/// [`StoreError::Gone`] when another tab was first; [`StoreError::Newer`] when a batch is of a newer version;
/// [`StoreError::Unavailable`] where there are no locks. Nothing was changed in all these cases.
pub async fn compact(store: &impl Store, old: Vec<SegmentKey>) -> Result<(SegmentKey, usize), StoreError> {
    let lock = locks::take(LOCK).await.map_err(|_| StoreError::Unavailable)?;
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
    let key = store.replace(old, joined).await?;
    drop(lock);
    Ok((key, length))
}
